use super::item::{Item, ItemState, Lane, What};
use super::visit::{Context, Visitor};
use super::{leaf, needed};
use crate::incident::Key;
use crate::incident::eval::{At, DueAt};
use crate::incident::state::Record;
use crate::playbook::Id;

impl Visitor<'_, '_> {
    /// Puts facts that something lacks just before it, each once.
    pub(super) fn facts(&mut self, at: &At, facts: &[Id], context: &Context) {
        if self.is_passed_over(context) {
            return;
        }
        for fact in facts {
            let of_run = || Key::new(&self.view.qualified(at.book, fact.as_str()));
            let path = self.view.fact_path(at, fact).unwrap_or_else(of_run);
            let state = self.view.state;
            let told = state.facts.get(&path).is_some_and(|log| log.taken_back().is_none());
            if !self.asked.contains(&path) && (!told || was_asked(state.record(path.as_str()))) {
                self.fact(at.book, fact, path, context);
            }
        }
    }

    /// Puts the facts that a block lacks before it: its list, what opens or bars it, what ends it.
    pub(super) fn needs_of_block(&mut self, at: &At, context: &Context) {
        if !self.is_passed_over(context) && context.is_free(self.view) {
            let lacking = needed::lacking_block(self.view, at);
            self.facts(at, &lacking, context);
        }
    }

    fn fact(&mut self, book: usize, fact: &Id, path: Key, context: &Context) {
        let declared = self.view.plan(book).playbook.facts.get(fact);
        let record = self.view.state.record(path.as_str());
        self.asked.insert(path.clone());
        self.push(Item {
            what: What::Fact { book, fact: fact.clone() },
            state: self.state_of_fact(&path, record),
            // In a round it goes with the round, just before what lacks it.
            due: context.round_due.map_or(DueAt::Never, |at| DueAt::At { at, asap: false }),
            role: declared.and_then(|fact| fact.role.clone()),
            lane: context.lane,
            round: context.round.clone(),
            in_hand: record.and_then(|record| self.in_hand(record)),
            shelved: false,
            to_check: Vec::new(),
            key: path,
        });
    }

    fn state_of_fact(&self, path: &Key, record: Option<&Record>) -> ItemState {
        let log = self.view.state.facts.get(path).filter(|log| log.taken_back().is_none());
        if let Some(word) = log.and_then(|log| log.last_told()) {
            return ItemState::Done(word.stamp.clone());
        }
        let Some(record) = record else { return ItemState::Open };
        match (&record.settled, leaf::put_off(record, None, self.view)) {
            (Some(settled), _) if record.is_skipped() => ItemState::Skipped(settled.stamp.clone()),
            (_, Some(until)) => ItemState::Deferred(until),
            _ => ItemState::Open,
        }
    }

    /// Keeps the needed facts that were asked and are lacked by nothing any more: once opened, they stay.
    pub(super) fn spoken_facts(&mut self, book: usize) {
        let plan = self.view.plan(book);
        for fact in plan.playbook.facts.keys().filter(|fact| plan.asks_of(fact.as_str()).is_empty()) {
            for path in self.view.paths_of(book, fact) {
                let asked = was_asked(self.view.state.record(path.as_str()));
                if asked && !self.asked.contains(&path) {
                    self.fact(book, fact, path, &Context::new(Lane::Deadline));
                }
            }
        }
    }
}

/// Tells whether a fact was asked for on its own key.
fn was_asked(record: Option<&Record>) -> bool {
    record.is_some_and(|record| !record.entries.is_empty())
}
