use indexmap::IndexMap;

use super::asked::Asked;
use crate::cli::Failure;
use crate::cli::raise::level;
use crate::cli::session::not_there;
use crate::i18n::{Say, Settle};
use crate::incident::agenda::Item;
use crate::incident::{Draft, Event, Outcome, approval};
use crate::playbook::Id;
use crate::playbook::model::Opt;
use crate::render::plain_letters;

impl Asked<'_, '_> {
    /// Takes a decision: an option, with the reason.
    pub fn decide(&self, item: &Item, options: &IndexMap<Id, Opt>) -> Result<Vec<Draft>, Failure> {
        self.only(1)?;
        let value = self.option(item, options, self.first())?;
        let why = self.why(Settle::SayWhy)?;
        self.approved_same(item, options, &value)?;
        let mut drafts = self.past_wall(item)?;
        drafts.push(self.seat.draft_for(item, Event::Decided { value, why, authorised_by: None }));
        Ok(drafts)
    }

    /// Finds an option by its id or its name.
    pub fn option(&self, item: &Item, options: &IndexMap<Id, Opt>, asked: &str) -> Result<Id, Failure> {
        let teller = self.seat.teller();
        let wanted = plain_letters(asked);
        let is = |id: &Id| {
            let title = teller.title_of_option(Some(&item.key), id.as_str());
            *id == *asked || plain_letters(&title) == wanted
        };
        options.keys().find(|id| is(id)).cloned().ok_or_else(|| {
            let ids: Vec<&str> = options.keys().map(Id::as_str).collect();
            self.no_such_answer(asked, &ids)
        })
    }

    /// Says what can be answered.
    pub fn no_such_answer(&self, asked: &str, known: &[&str]) -> Failure {
        let what = Settle::NoSuchOption { asked: asked.to_owned() }.say(self.lang());
        let there = Settle::AnswersAre { names: known.join(", ") }.say(self.lang());
        not_there(&what, &there, asked, known.iter().copied(), self.lang())
    }

    /// Where others approved one option, another cannot be taken on their word.
    fn approved_same(&self, item: &Item, options: &IndexMap<Id, Opt>, value: &Id) -> Result<(), Failure> {
        let Some(at) = item.at() else { return Ok(()) };
        let progress = approval::progress(&self.seat.desk.view(), at);
        let record = self.seat.desk.run().state.record(item.key.as_str());
        let asked = record.and_then(|record| record.requested.last()?.2.clone());
        match asked
            .filter(|asked| !progress.rounds.is_empty() && asked != value && options.contains_key(asked))
        {
            Some(asked) => {
                let option = self.seat.teller().title_of_option(Some(&item.key), asked.as_str());
                let failure = Failure::new(Settle::ApprovedOther { option }.say(self.lang()));
                Err(failure.help(self.ask_command(item, Some(value))))
            }
            None => Ok(()),
        }
    }

    /// Sets the level that a step asks for, and settles the step.
    pub fn assess(&self, item: &Item) -> Result<Vec<Draft>, Failure> {
        self.only(1)?;
        let level = level(self.first(), &self.seat.teller().plan(item.book()).playbook, self.lang())?;
        let why = self.why(Settle::SayWhy)?;
        let mut drafts = self.past_wall(item)?;
        let set = self.seat.draft_for(item, Event::SeveritySet { level, why, suggested_by: None });
        drafts.push(Draft { step: None, ..set });
        let done =
            Event::Done { outcome: Outcome::Ok, what: None, evidence: None, receipt: None, round: None };
        drafts.push(self.seat.draft_for(item, done));
        Ok(drafts)
    }
}
