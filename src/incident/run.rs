use jiff::Timestamp;

use super::agenda::Agenda;
use super::eval::{Snapshot, View};
use super::state::State;
use super::stretch::Stretches;
use super::{Entry, Event, Key};
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
}

impl Run {
    /// Begins with an empty journal.
    pub fn new(snapshot: Snapshot) -> Self {
        Self { snapshot, state: State::default(), stretches: Stretches::default() }
    }

    /// Replays a journal.
    pub fn replay<'e>(snapshot: Snapshot, entries: impl IntoIterator<Item = &'e Entry>) -> Self {
        let mut run = Self::new(snapshot);
        entries.into_iter().for_each(|entry| run.take(entry));
        run
    }

    /// Takes one more entry in.
    pub fn take(&mut self, entry: &Entry) {
        self.pass_time(entry.at);
        self.state.take(entry);
        self.answer_proposal(entry);
        if changes_conditions(&entry.event) {
            self.observe(entry.at, is_revision(&entry.event));
        }
    }

    /// Looks at the run at a moment.
    pub fn view(&self, now: Timestamp) -> View<'_> {
        View::new(&self.snapshot, &self.state, &self.stretches, now)
    }

    /// Brings the stretches up to a moment: a condition on the clock may have come true since the last entry.
    pub fn pass_time(&mut self, now: Timestamp) {
        let Some(last) = self.state.last_at else { return };
        if !self.snapshot.plan.reads_clock() && self.snapshot.others.values().all(|plan| !plan.reads_clock())
        {
            return;
        }
        for moment in super::threshold::between(self, last, now) {
            self.observe(moment, false);
        }
    }

    /// Computes the agenda of a moment.
    pub fn agenda(&self, now: Timestamp) -> Agenda {
        Agenda::of(&self.view(now))
    }

    fn observe(&mut self, at: Timestamp, by_revision: bool) {
        let view = View::new(&self.snapshot, &self.state, &self.stretches, at);
        let held = Agenda::of(&view).held;
        let proposals = proposals(&view);
        for (key, holds) in held {
            self.stretches.observe(&key, holds, at, by_revision);
        }
        for (key, holds) in proposals {
            self.stretches.propose(&key, holds, at, by_revision);
        }
    }

    /// Notes that a person took a proposal up or put it aside.
    fn answer_proposal(&mut self, entry: &Entry) {
        if let (Event::Activated { .. } | Event::Skipped { .. }, Some(key)) = (&entry.event, &entry.step) {
            self.stretches.answer(key);
        }
    }
}

/// Returns each `anytime` entry with whether its condition holds, or its signal fired.
fn proposals(view: &View<'_>) -> Vec<(Key, Option<bool>)> {
    let mut found = Vec::new();
    for (book, playbook) in view.books().iter().enumerate() {
        for (id, node) in playbook.plan.triggers() {
            let Some(entry) = playbook.plan.playbook.anytime.get(id) else { continue };
            let at = view.top(book, node);
            if let Some(when) = &entry.when {
                let holds = match view.holds(&at, when) {
                    Tri::True => Some(true),
                    Tri::False => Some(false),
                    Tri::Unknown => None,
                };
                found.push((view.key(&at), holds));
            } else if let Some(signals) = &entry.signal {
                let signals: Vec<_> = signals.clone().into();
                let fired = view.state.alerts.iter().any(|(signal, _)| signals.contains(signal));
                found.push((view.key(&at), Some(fired)));
            }
        }
    }
    found
}

/// Tells whether an event can change what applies, what is entered, or what is proposed.
fn changes_conditions(event: &Event) -> bool {
    !matches!(
        event,
        Event::Opened
            | Event::Noted { .. }
            | Event::Joined { .. }
            | Event::Left
            | Event::HandedOver { .. }
            | Event::Paused
            | Event::Resumed
            | Event::Drafted { .. }
            | Event::Approved { .. }
            | Event::Refused { .. }
            | Event::ApprovalPresumed { .. }
            | Event::Overridden { .. }
            | Event::EvidenceAdded { .. }
            | Event::Moderated { .. }
            | Event::Promised { .. }
            | Event::PromiseKept { .. }
            | Event::Reviewed { .. }
            | Event::ActionAgreed { .. }
            | Event::Unknown
    )
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
