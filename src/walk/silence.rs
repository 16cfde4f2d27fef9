use super::walker::{Walked, Walker, question};
use super::{Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::approval::{due_rung, silence};
use crate::incident::{Event, Told};
use crate::playbook::model::{Act, Rung, Then};
use crate::playbook::{Datum, Id};

impl Walker<'_> {
    /// Returns the rule that silence allows for a question or a decision by now, told on its screen.
    ///
    /// It counts from the moment the item came up, and is only offered: time never answers.
    pub(super) fn silent(&self, screen: &mut Screen, item: &Item) -> Option<Rung> {
        let at = item.at()?;
        let view = self.view();
        let since = view.stretches.since(item.key.as_str())?;
        let rung = due_rung(&view, silence(&view, at)?, since)?;
        let span = self.times().span(self.desk.moment().duration_since(since).as_secs());
        let roles = item.role.as_ref().map(|role| self.role_with_holder(role)).unwrap_or_default();
        screen.line(Mark::Alarm, self.say_on(WalkOn::Silent { roles, span }), "");
        matches!(rung.then, Then::Take(_)).then_some(rung)
    }

    /// Returns the choice to use a rule, where it takes an option or a value.
    pub(super) fn silent_choice(&self, rung: Option<&Rung>) -> Option<Choice> {
        rung.map(|_| Choice::new("silence", self.say_on(WalkOn::UseRule)))
    }

    /// Uses the rule: a person types the word, and the event names whose rule it was.
    pub(super) fn use_rule(&mut self, item: &Item, rung: &Rung) -> Walked<()> {
        let Then::Take(value) = &rung.then else { return Ok(()) };
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let word = self.say(Walk::Yes).to_lowercase();
        let prompt = self.say_on(WalkOn::TypeTheWord { word: word.clone() });
        let asked = question(&format!("{}.word", item.key), prompt, String::new(), Kind::Word { word });
        if self.ask(&screen, &asked)? != Reply::Confirmed {
            return Ok(());
        }
        let Some(event) = self.by_rule(item, value, rung) else { return Ok(()) };
        let draft = self.draft_for(item, event);
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatChanged { title }).map(drop)
    }

    fn by_rule(&self, item: &Item, value: &Datum, rung: &Rung) -> Option<Event> {
        let at = item.at()?;
        let authorised_by = rung.authorised_by.clone();
        match self.plan(at.book).node(at.node).act()? {
            Act::Decide { .. } => {
                let value = Id::data(value.as_text()?).ok()?;
                let why = self.say_on(WalkOn::UseRule);
                Some(Event::Decided { value, why, authorised_by })
            }
            Act::Ask { facts } => {
                let fact = self.view().fact_path(at, facts.first()?)?;
                let told = Told { fact, value: Some(value.clone()), certainty: None, source: None };
                Some(Event::Answered { facts: vec![told], authorised_by })
            }
            _ => None,
        }
    }
}
