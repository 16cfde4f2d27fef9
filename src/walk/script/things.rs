use jiff::Timestamp;

use super::player::{Player, Plays};
use super::stumble::Refused;
use crate::i18n::Played;
use crate::incident::agenda::Item;
use crate::incident::script::{Moment, Placed, Verb};
use crate::incident::{Draft, Event, Key};
use crate::playbook::Id;
use crate::playbook::model::{Act, Attach};
use crate::walk::Bringing;

impl Player<'_> {
    /// Plays what concerns the run and not one item of it.
    pub(super) fn thing(&mut self, verb: &Verb, start: Timestamp) -> Plays<()> {
        let roles = |roles: &[Placed<Id>]| roles.iter().map(|role| role.it.clone()).collect::<Vec<_>>();
        let due = |due: &Option<Moment>| due.map(|due| due.from(start));
        let owner = |owner: &Option<Placed<Id>>| owner.as_ref().map(|owner| owner.it.clone());
        let event = match verb {
            Verb::Joined { roles: held, .. } => Event::Joined { roles: roles(held) },
            Verb::Left { .. } => Event::Left,
            Verb::HandedOver { to, roles: passed, brief } => {
                Event::HandedOver { to: to.it.clone(), roles: roles(passed), brief: brief.clone() }
            }
            Verb::Paused => Event::Paused,
            Verb::Resumed => Event::Resumed,
            Verb::Added { text, owner: of, due: by } => {
                let n = self.walker.desk.run().state.added.iter().map(|added| added.n).max().unwrap_or(0) + 1;
                Event::Added { n, text: text.clone(), owner: owner(of), due: due(by) }
            }
            Verb::ActionAgreed { text, owner: of, due: by } => {
                let n = self.agreed() + 1;
                Event::ActionAgreed { n, text: text.clone(), owner: owner(of), due: due(by) }
            }
            Verb::Promised { text, due: by } => {
                let n = self.walker.desk.run().state.promises.len() as u32 + 1;
                Event::Promised { n, text: text.clone(), due: due(by) }
            }
            Verb::PromiseKept { which } => Event::PromiseKept { n: self.promise(which)? },
            Verb::Reopened { why } => Event::Reopened { why: why.clone() },
            _ => match told(verb) {
                Some(event) => event,
                None => return self.happening(verb),
            },
        };
        let draft = self.draft(None, event);
        self.write(vec![draft])
    }

    /// Plays what comes from outside: an event, a playbook, a file, a note.
    fn happening(&mut self, verb: &Verb) -> Plays<()> {
        match verb {
            Verb::Activated { trigger, note } => self.activated(trigger, note.clone()),
            Verb::Inject { id, text, activates } => match activates {
                Some(trigger) => self.activated(trigger, text.clone()),
                None => {
                    let text = text.clone().unwrap_or_else(|| id.it.clone());
                    let draft = self.draft(None, Event::Noted { text, reference: None });
                    self.write(vec![draft])
                }
            },
            Verb::Attached { playbook, step } => {
                let item = step.as_ref().map(|step| self.open_item(step)).transpose()?;
                let mode = item.as_ref().and_then(|item| match self.act(item) {
                    Some(Act::Open { mode, .. }) => Some(*mode),
                    _ => None,
                });
                self.bring_in(item.as_ref(), &playbook.it, mode.unwrap_or_default())
            }
            Verb::Noted { text, step } => {
                let item = step.as_ref().map(|step| self.item(step)).transpose()?;
                let draft = self.draft(item.as_ref(), Event::Noted { text: text.clone(), reference: None });
                self.write(vec![draft])
            }
            Verb::EvidenceAdded { file, step } => {
                let item = step.as_ref().map(|step| self.item(step)).transpose()?;
                let kept = self.walker.shelf.keep_evidence(&file.it);
                let event = kept.map_err(|why| Refused::at(file.span, why))?;
                let draft = self.draft(item.as_ref(), event);
                self.write(vec![draft])
            }
            _ => Ok(()),
        }
    }

    fn activated(&mut self, trigger: &Placed<Key>, note: Option<String>) -> Plays<()> {
        let (book, id) = match trigger.it.as_str().split_once('/') {
            Some((name, id)) => {
                let view = self.walker.view();
                (view.books().iter().position(|book| book.name == Some(name)), id)
            }
            None => (Some(0), trigger.it.as_str()),
        };
        let known = book.is_some_and(|book| self.walker.plan(book).playbook.anytime.contains_key(id));
        let (true, Ok(id)) = (known, Id::data(id)) else {
            let why = self.say(Played::NoSuchItem { key: trigger.it.to_string() });
            return Err(Refused::at(trigger.span, why).into());
        };
        let n = self.walker.next_activation(&trigger.it);
        let draft = self.draft_on(&trigger.it, Event::Activated { trigger: id, n, note });
        self.write(vec![draft])
    }

    /// Brings another playbook in, as its step says, or beside the present one.
    pub(super) fn bring_in(&mut self, item: Option<&Item>, playbook: &str, mode: Attach) -> Plays<()> {
        if let Some(item) = item {
            self.open(item)?;
        }
        let brought = self
            .walker
            .bring(&Bringing { item, playbook, mode })
            .map_err(|why| Refused::at(self.here.span, self.say(Played::CannotAttach { why })))?;
        let drafts = brought.events.into_iter().map(|(about, event)| self.draft(about.as_ref(), event));
        let drafts: Vec<Draft> = drafts.collect();
        self.write(drafts)
    }

    /// Finds a promise by its number or its words.
    fn promise(&self, which: &Placed<String>) -> Plays<u32> {
        let number = which.it.trim().parse::<u32>().ok();
        let promises = &self.walker.desk.run().state.promises;
        let found = promises.iter().find(|one| Some(one.n) == number || one.text == which.it);
        found.map(|one| one.n).ok_or_else(|| {
            let why = self.say(Played::NoPromise { which: which.it.clone() });
            Refused::at(which.span, why).into()
        })
    }

    fn agreed(&self) -> u32 {
        let entries = self.walker.desk.entries().iter();
        entries.filter(|entry| matches!(entry.event, Event::ActionAgreed { .. })).count() as u32
    }
}

/// Returns the event of a verb that only tells: figures, signals, what was moderated and reviewed.
fn told(verb: &Verb) -> Option<Event> {
    Some(match verb {
        Verb::Measured { figures } => Event::Measured { figures: figures.clone() },
        Verb::Alerted { signal, note } => {
            Event::Alerted { signal: signal.it.clone(), text: note.clone().unwrap_or_default() }
        }
        Verb::Moderated { mention, action, why } => {
            let (mention, action, why) = (mention.clone(), action.clone(), why.clone());
            Event::Moderated { mention, action, rule: None, why }
        }
        Verb::Reviewed { question, answer } => {
            Event::Reviewed { question: question.clone(), answer: answer.clone() }
        }
        _ => return None,
    })
}
