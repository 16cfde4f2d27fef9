use super::item::Answered;
use super::walker::{Walked, Walker, label};
use super::{Choice, Mark, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::approval::{self, proposal_digest};
use crate::incident::eval::At;
use crate::incident::state::Stamp;
use crate::incident::{Certainty, Event};
use crate::playbook::Id;
use crate::playbook::model::{Act, Opt};

impl Walker<'_> {
    /// Asks a decision: what is known stands beside the choice, since the report will judge it by that.
    pub(super) fn decide(&mut self, item: &Item, at: &At) -> Walked<()> {
        let Some(Act::Decide { options, .. }) = self.plan(at.book).node(at.node).act().cloned() else {
            return Ok(());
        };
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        label(&mut screen, self.say(Walk::LKnown), self.known(at.book));
        self.advice(&mut screen, item);
        let progress = approval::progress(&self.view(), at);
        if let Some(asked) =
            self.proposed_option(item).filter(|_| progress.complete && !progress.rounds.is_empty())
        {
            return self.decide_approved(item, &screen, &options, &asked);
        }
        let rule = self.silent(&mut screen, item);
        let mut natural: Vec<Choice> =
            options.iter().map(|(id, option)| self.option(at, id, option)).collect();
        natural.extend(self.silent_choice(rule.as_ref()));
        match self.ask_item(item, &screen, self.say(Walk::WhichIsIt), natural)? {
            Answered::Natural(id) if id == "silence" => match rule {
                Some(rule) => self.use_rule(item, &rule),
                None => Ok(()),
            },
            Answered::Natural(id) => {
                let Ok(option) = Id::data(id.trim_start_matches('=')) else { return Ok(()) };
                let needs_approval = !progress.rounds.is_empty() && !progress.complete;
                if needs_approval {
                    self.propose(item, &option, &progress)
                } else {
                    self.settle(item, at, &options, &option)
                }
            }
            Answered::Elsewhere => Ok(()),
        }
    }

    fn option(&self, at: &At, id: &Id, option: &Opt) -> Choice {
        let how = option.how.as_ref().map(|how| self.fill(at, how)).unwrap_or_default();
        let title = self.fill(at, &option.title);
        Choice::new(format!("={id}"), title).detail(how)
    }

    /// Says what is known at this minute: the facts of the run, each with how sure it is.
    fn known(&self, book: usize) -> Option<String> {
        let playbook = &self.plan(book).playbook;
        let mut told: Vec<(&Stamp, String)> = Vec::new();
        for (path, log) in &self.desk.run().state.facts {
            let Some((of, id)) = self.view().fact_of_path(path) else { continue };
            let (Some(fact), Some(word)) = (playbook.facts.get(&id).filter(|_| of == book), log.last())
            else {
                continue;
            };
            let Some(value) = &word.value else { continue };
            let mut text = format!("{} {}", fact.ask, self.speech(book).datum(fact, value));
            if word.certainty == Certainty::Unconfirmed {
                text.push_str(&format!(" ({})", self.say(Walk::Unconfirmed)));
            }
            told.push((&word.stamp, text));
        }
        told.sort_by_key(|(stamp, _)| std::cmp::Reverse(stamp.seq));
        let latest: Vec<String> = told.into_iter().take(4).map(|(_, text)| text).collect();
        (!latest.is_empty()).then(|| latest.join(" · "))
    }

    /// Takes the reason, then records both in one event.
    fn settle(
        &mut self,
        item: &Item,
        at: &At,
        options: &indexmap::IndexMap<Id, Opt>,
        option: &Id,
    ) -> Walked<()> {
        let title = options.get(option).map(|option| self.fill(at, &option.title)).unwrap_or_default();
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        screen.line(Mark::Done, title.clone(), "");
        let path = format!("{}.why", item.key);
        let Some(why) = self.reason(&screen, &path, self.say(Walk::Why))? else { return Ok(()) };
        let event = Event::Decided { value: option.clone(), why, authorised_by: None };
        let draft = self.draft_for(item, event);
        let question = self.title(item);
        self.record(vec![draft], Walk::WhatDecided { title: question, option: title }).map(drop)
    }

    /// Returns the option that was last sent to its approvers.
    fn proposed_option(&self, item: &Item) -> Option<Id> {
        let record = self.desk.run().state.record(item.key.as_str())?;
        record.requested.last().and_then(|(_, _, value)| value.clone())
    }

    fn propose(&mut self, item: &Item, option: &Id, progress: &approval::Progress) -> Walked<()> {
        let roles: Vec<Id> = progress.rounds.first().cloned().unwrap_or_default();
        let event = Event::ApprovalRequested {
            digest: proposal_digest(&item.key, Some(option)),
            roles: roles.clone(),
            value: Some(option.clone()),
            ticked: Vec::new(),
        };
        let draft = self.draft_for(item, event);
        let what = Walk::WhatAsked { title: self.short_title(item), roles: self.roles(&roles) };
        self.record(vec![draft], what).map(drop)
    }

    /// The option was approved: it is decided with a last word and a reason.
    fn decide_approved(
        &mut self,
        item: &Item,
        screen: &Screen,
        options: &indexmap::IndexMap<Id, Opt>,
        asked: &Id,
    ) -> Walked<()> {
        let Some(at) = item.at().cloned() else { return Ok(()) };
        let title = options.get(asked).map(|option| self.fill(&at, &option.title)).unwrap_or_default();
        let natural = vec![
            Choice::new("yes", format!("{} ({})", title, self.say_on(WalkOn::IsApproved))),
            Choice::new("later", self.say(Walk::Later)),
        ];
        match self.ask_item(item, screen, self.say(Walk::WhichIsIt), natural)? {
            Answered::Natural(id) if id == "yes" => self.settle(item, &at, options, asked),
            _ => Ok(()),
        }
    }
}
