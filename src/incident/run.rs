use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;

use super::agenda::Agenda;
use super::eval::{Snapshot, View};
use super::plan::Plan;
use super::quiet::{Quiet, changes_nothing};
use super::state::State;
use super::stretch::{Look, Stretches};
use super::{Entry, Event, Key};
use crate::playbook::Id;
use crate::playbook::expr::Tri;

/// Is a run as its journal tells it: the snapshot, what the events add up to, and since when things hold.
#[derive(Debug, Clone)]
pub struct Run {
    /// What it reads beside the journal.
    pub snapshot: Snapshot,
    /// The folded journal.
    pub state: State,
    /// Since when conditions hold.
    pub stretches: Stretches,
    /// How long what the last look saw stays as it was.
    quiet: Option<Quiet>,
}

impl Run {
    /// Begins with an empty journal.
    pub fn new(snapshot: Snapshot) -> Self {
        Self { snapshot, state: State::default(), stretches: Stretches::default(), quiet: None }
    }

    /// Replays a journal.
    pub fn replay<'e>(snapshot: Snapshot, entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut run = Self::new(snapshot);
        entries.into_iter().for_each(|entry| run.take(entry));
        run
    }

    /// Takes one more entry in.
    pub fn take(&mut self, entry: &Entry) {
        if !self.is_quiet(entry.at) {
            for moment in self.moments_until(entry.at) {
                self.observe(Look { at: moment, by_revision: false });
            }
            self.look(Look { at: entry.at, by_revision: false });
        }
        self.state.take(entry);
        if changes_nothing(&entry.event, entry.step.is_some()) {
            return;
        }
        if let Event::ClockChanged { now, .. } = &entry.event {
            self.stretches.clock_changed(*now);
        }
        self.answer_proposal(entry);
        self.look(Look { at: entry.at, by_revision: is_revision(&entry.event) });
    }

    /// Takes one more entry in and looks before and after it, needed or not: what [`Run::take`] must come to.
    #[cfg(test)]
    pub(crate) fn take_with_every_look(&mut self, entry: &Entry) {
        self.quiet = None;
        self.take(entry);
        let look = Look { at: entry.at, by_revision: is_revision(&entry.event) };
        let view = View::observing(&self.snapshot, &self.state, &self.stretches, look);
        assert_eq!(Agenda::of(&view).held, Agenda::held(&view));
        self.look(look);
    }

    /// Looks at the run at a moment, and leaves it as the journal tells it.
    ///
    /// A condition on the clock may have come true since the last entry: that counts in what is seen.
    pub fn view(&self, now: Timestamp) -> View<'_> {
        let mut stretches = Cow::Borrowed(&self.stretches);
        for moment in self.moments_until(now) {
            let look = Look { at: moment, by_revision: false };
            observe(&self.snapshot, &self.state, stretches.to_mut(), look);
        }
        View::new(&self.snapshot, &self.state, stretches, now)
    }

    /// Computes the agenda of a moment.
    pub fn agenda(&self, now: Timestamp) -> Agenda {
        Agenda::of(&self.view(now))
    }

    fn moments_until(&self, now: Timestamp) -> Vec<Timestamp> {
        let Some(last) = self.state.last_at else { return Vec::new() };
        if self.is_quiet(now) || !self.reads_clock() {
            return Vec::new();
        }
        super::threshold::between(self, last, now)
    }

    fn is_quiet(&self, moment: Timestamp) -> bool {
        self.quiet.is_some_and(|quiet| quiet.covers(moment))
    }

    fn reads_clock(&self) -> bool {
        let clocked = |plan: &Arc<Plan>| plan.reads_clock();
        clocked(&self.snapshot.plan) || self.snapshot.others.values().any(clocked)
    }

    /// Notes what holds, and how long that stays so.
    fn look(&mut self, look: Look) {
        let ahead = self.observe(look);
        self.quiet = Some(Quiet { from: look.at, until: ahead });
        if self.reads_clock() {
            let threshold = super::threshold::between(self, look.at, Timestamp::MAX).first().copied();
            self.quiet = Some(Quiet { from: look.at, until: threshold.into_iter().chain(ahead).min() });
        }
    }

    fn observe(&mut self, look: Look) -> Option<Timestamp> {
        observe(&self.snapshot, &self.state, &mut self.stretches, look)
    }

    /// Notes what proposes an `anytime` entry by itself, and what a person made of a proposal.
    fn answer_proposal(&mut self, entry: &Entry) {
        match &entry.event {
            Event::Activated { trigger, .. } => {
                let key = entry.step.clone().unwrap_or_else(|| Key::new(trigger.as_str()));
                self.stretches.answer(&key, entry.seq);
            }
            Event::Skipped { .. } => {
                entry.step.iter().for_each(|key| self.stretches.answer(key, entry.seq));
            }
            Event::Restored => entry.step.iter().for_each(|key| self.stretches.unanswer(key, None)),
            Event::Retracted { reference: Some(seq), .. } => {
                entry.step.iter().for_each(|key| self.stretches.unanswer(key, Some(*seq)));
            }
            Event::Alerted { signal, .. } => {
                for key in self.signalled(signal) {
                    self.stretches.fire(&key, entry.at);
                }
            }
            _ => {}
        }
    }

    /// Returns the `anytime` entries that a signal proposes.
    fn signalled(&self, signal: &Id) -> Vec<Key> {
        let view = View::new(&self.snapshot, &self.state, Cow::Borrowed(&self.stretches), self.last());
        let mut found = Vec::new();
        for (book, playbook) in view.books().iter().enumerate() {
            for (id, node) in playbook.plan.triggers() {
                let entry = playbook.plan.playbook.anytime.get(id).and_then(|entry| entry.signal.clone());
                if entry.is_some_and(|signals| Vec::from(signals).contains(signal)) {
                    found.push(view.key(&view.top(book, node)));
                }
            }
        }
        found
    }

    fn last(&self) -> Timestamp {
        self.state.last_at.unwrap_or_default()
    }
}

/// Notes what holds at a moment, and returns the next moment that something waits for.
fn observe(snapshot: &Snapshot, state: &State, stretches: &mut Stretches, look: Look) -> Option<Timestamp> {
    let view = View::observing(snapshot, state, stretches, look);
    let held = Agenda::held(&view);
    let proposals = proposals(&view);
    let ahead = view.ahead();
    stretches.observe(&held, look);
    for (key, holds) in proposals {
        stretches.propose(&key, holds, look);
    }
    ahead
}

/// Returns each `anytime` entry with a condition, with whether it holds.
fn proposals(view: &View<'_>) -> Vec<(Key, Option<bool>)> {
    let mut found = Vec::new();
    for (book, playbook) in view.books().iter().enumerate() {
        for (id, node) in playbook.plan.triggers() {
            let entry = playbook.plan.playbook.anytime.get(id);
            let Some(when) = entry.and_then(|entry| entry.when.as_ref()) else { continue };
            let at = view.top(book, node);
            let holds = match view.holds(&at, when) {
                Tri::True => Some(true),
                Tri::False => Some(false),
                Tri::Unknown => None,
            };
            found.push((view.key(&at), holds));
        }
    }
    found
}

/// Tells whether an event changes the record and not the world.
fn is_revision(event: &Event) -> bool {
    matches!(
        event,
        Event::Revised { .. }
            | Event::Corrected { .. }
            | Event::Retracted { .. }
            | Event::Restored
            | Event::CertaintyChanged { .. }
    )
}
