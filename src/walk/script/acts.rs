use jiff::Timestamp;

use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::{Item, What};
use crate::incident::eval::At;
use crate::incident::script::{Placed, Verb};
use crate::incident::{Draft, Event, Key, Outcome, Wall, approval};
use crate::playbook::Id;
use crate::playbook::model::{Act, Evidence};

impl Player<'_> {
    /// Plays one entry.
    pub(super) fn verb(&mut self, verb: &Verb, start: Timestamp) -> Plays<()> {
        match verb {
            Verb::Answered { facts, step, certainty, source } => {
                self.answered(facts, step.as_ref(), *certainty, source.as_ref())
            }
            Verb::Changed { .. }
            | Verb::Revised { .. }
            | Verb::Corrected { .. }
            | Verb::Retracted { .. }
            | Verb::CertaintyChanged { .. } => self.mend(verb),
            Verb::Decided { step, value, why } => self.decided(step, value, why),
            Verb::SeveritySet { level, step, why } => self.level(&level.it, step.as_ref(), why),
            Verb::Done { step, .. } => {
                let item = self.open_item(step)?;
                self.done(&item, verb)
            }
            Verb::Skipped { step, why } => self.aside(step, Event::Skipped { why: why.clone() }),
            Verb::Deferred { step, until } => {
                let until = until.map(|until| until.from(start));
                self.aside(step, Event::Deferred { until })
            }
            Verb::Restored { step } => self.on_any(step, Event::Restored),
            Verb::Pulled { step, why } => self.on_any(step, Event::Pulled { why: why.clone() }),
            Verb::GatePassed { step, why } => self.on_any(step, Event::GatePassed { why: why.clone() }),
            Verb::Drafted { .. } | Verb::Published { .. } => self.words(verb),
            Verb::ApprovalRequested { .. }
            | Verb::Approved { .. }
            | Verb::Refused { .. }
            | Verb::ApprovalPresumed { .. }
            | Verb::Overridden { .. } => self.approvals(verb),
            Verb::Closed { outcome, step, left, why } => self.closed(outcome.it, step.as_ref(), left, why),
            Verb::Expect(expectation) => {
                self.expect(expectation);
                Ok(())
            }
            _ => self.thing(verb, start),
        }
    }

    pub(super) fn decided(&mut self, step: &Placed<Key>, value: &Placed<Id>, why: &str) -> Plays<()> {
        let item = self.open_item(step)?;
        self.option_exists(&item, value.it.as_str())?;
        self.open(&item)?;
        let event = Event::Decided { value: value.it.clone(), why: why.to_owned(), authorised_by: None };
        let draft = self.draft(Some(&item), event);
        self.write(vec![draft])
    }

    pub(super) fn option_exists(&self, item: &Item, option: &str) -> Plays<()> {
        let Some(Act::Decide { options, .. }) = self.act(item) else {
            return Err(self.other_verb(item));
        };
        if options.contains_key(option) {
            return Ok(());
        }
        let options = options.keys().map(Id::as_str).collect::<Vec<_>>().join(", ");
        Err(self.refuse(item, Played::NoSuchOption { option: option.to_owned(), options }))
    }

    /// Sets the level; with a step, the assessment is done too.
    pub(super) fn level(&mut self, level: &Id, step: Option<&Placed<Key>>, why: &str) -> Plays<()> {
        let item = step.map(|step| self.open_item(step)).transpose()?;
        if let Some(item) = &item {
            if !matches!(self.act(item), Some(Act::Assess { .. })) {
                return Err(self.other_verb(item));
            }
            self.open(item)?;
        }
        let set = Event::SeveritySet { level: level.clone(), why: why.to_owned(), suggested_by: None };
        let mut drafts = vec![Draft { step: None, ..self.draft(item.as_ref(), set) }];
        if let Some(item) = &item {
            drafts.push(self.draft(Some(item), plain_done()));
        }
        self.write(drafts)
    }

    pub(super) fn act(&self, item: &Item) -> Option<&Act> {
        item.at().and_then(|at| self.walker.plan(at.book).node(at.node).act())
    }

    pub(super) fn done(&mut self, item: &Item, verb: &Verb) -> Plays<()> {
        let Verb::Done { outcome, what, evidence, receipt, .. } = verb else { return Ok(()) };
        let act = self.act(item).cloned();
        let round = match (&act, item.at()) {
            (Some(Act::Action { evidence: Some(kind), .. }), _) if *outcome == Outcome::Ok => {
                self.proof(item, *kind, evidence.as_deref())?;
                None
            }
            (Some(Act::Reopen { decision }), Some(at)) => self.walker.view().next_round_of(at, decision),
            (Some(Act::Open { playbook, mode }), _) => return self.bring_in(Some(item), playbook, *mode),
            (Some(Act::Assess { .. }), _) if self.walker.desk.run().state.level().is_none() => {
                return Err(self.refuse(item, Played::NoLevel));
            }
            (Some(Act::Action { .. } | Act::Assess { .. }), _) => None,
            (None, _) if matches!(item.what, What::Deadline { .. } | What::Added(_)) => None,
            _ => return Err(self.other_verb(item)),
        };
        self.open(item)?;
        let event = Event::Done {
            outcome: *outcome,
            what: what.clone(),
            evidence: evidence.clone(),
            receipt: receipt.clone(),
            round,
        };
        let draft = self.draft(Some(item), event);
        self.write(vec![draft])
    }

    /// A step that wants a proof has one, or the wall was passed with a reason.
    fn proof(&self, item: &Item, kind: Evidence, given: Option<&str>) -> Plays<()> {
        let record = self.walker.desk.run().state.record(item.key.as_str());
        let passed =
            record.is_some_and(|record| record.overridden.iter().any(|(wall, _)| *wall == Wall::Evidence));
        match given {
            None if !passed => Err(self.refuse(item, Played::NoEvidence)),
            Some(words) if kind == Evidence::Url && !crate::walk::act::is_address(words) => {
                Err(self.refuse(item, Played::NoAddress))
            }
            _ => Ok(()),
        }
    }

    /// Says with which verb an item of another kind is settled.
    pub(super) fn other_verb(&self, item: &Item) -> super::Stumble {
        let verb = match (&item.what, self.act(item)) {
            (What::Fact { .. }, _) | (_, Some(Act::Ask { .. })) => "answered",
            (_, Some(Act::Decide { .. })) => "decided",
            (_, Some(Act::Message { .. })) => "drafted, published",
            (_, Some(Act::Assess { .. })) => "severity_set",
            (_, Some(Act::Close { .. })) => "closed",
            _ => "done",
        };
        let (key, verb) = (item.key.to_string(), verb.to_owned());
        self.refuse(item, Played::OtherVerb { key, verb })
    }

    /// Sets an item aside, or a whole block.
    pub(super) fn aside(&mut self, step: &Placed<Key>, event: Event) -> Plays<()> {
        let known = self.walker.desk.agenda().item(step.it.as_str()).cloned();
        match known {
            Some(item) => {
                if item.state == crate::incident::agenda::ItemState::Open {
                    self.open(&item)?;
                }
                let draft = self.draft(Some(&item), event);
                self.write(vec![draft])
            }
            None => self.on_any(step, event),
        }
    }

    /// Says something of an item, a block or a proposal, whatever its state.
    fn on_any(&mut self, step: &Placed<Key>, event: Event) -> Plays<()> {
        let place: Option<At> = self.walker.view().locate(&step.it);
        if place.is_none() {
            self.item(step)?;
        }
        let draft = self.draft_on(&step.it, event);
        self.write(vec![draft])
    }

    /// Tells whether others must confirm an item first, and have not.
    pub(super) fn progress(&self, item: &Item) -> Option<approval::Progress> {
        item.at().map(|at| approval::progress(&self.walker.view(), at))
    }
}

pub(super) fn plain_done() -> Event {
    Event::Done { outcome: Outcome::Ok, what: None, evidence: None, receipt: None, round: None }
}
