use crate::i18n::Walk;
use crate::incident::Key;
use crate::incident::agenda::names_in;
use crate::incident::eval::{At, Waiting};
use crate::incident::state::FactLog;
use crate::playbook::Id;
use crate::walk::Teller;

impl Teller<'_> {
    /// Returns the cited facts that are not confirmed or were taken back: what was asked, and what was said.
    pub fn unsure(&self, at: &At, message: &Id) -> Vec<(Key, String)> {
        let view = self.view();
        let names = names_in(&view, at, message);
        let facts = names.iter().filter_map(|name| match view.waiting(at, name) {
            Waiting::Fact(fact) => view.fact_log(at, &fact).map(|(path, log)| (fact, path, log)),
            _ => None,
        });
        let unsure = facts.filter(|(_, _, log)| FactLog::is_unsure(log));
        unsure
            .map(|(fact, path, log)| {
                let said = self.plan(at.book).playbook.facts.get(&fact).map(|fact| {
                    let value = log.value().map(|value| self.speech(at.book).datum(fact, value));
                    let value = value.unwrap_or_else(|| self.say(Walk::NotKnownYet));
                    self.say(Walk::WhatKnown { title: fact.ask.to_string(), value })
                });
                (path, said.unwrap_or_else(|| fact.to_string()))
            })
            .collect()
    }
}
