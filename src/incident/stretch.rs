use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::Key;

/// Remembers since when conditions hold: what a bare due time counts from, and which proposals stand.
///
/// It is written while a journal is folded; nothing in it is in the journal.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Stretches {
    held: HashMap<Key, Stretch>,
    proposals: HashMap<Key, Proposal>,
}

/// Is one item's stretch.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Stretch {
    since: Timestamp,
    holds: bool,
    /// Whether a revision broke it: then a revision may mend it as if nothing had been.
    broken_by_revision: bool,
}

/// Is how an `anytime` entry with a condition or a signal stands.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Proposal {
    /// Since when its condition holds, or last held.
    since: Option<Timestamp>,
    /// Whether it holds: only false ends it, what is unknown does not.
    holds: bool,
    /// When its signal fired, until a person dealt with it.
    fired: Option<Timestamp>,
    /// The entry by which a person took it up or put it aside.
    answered: Option<u64>,
    /// When the signal had fired that this answer was about.
    answered_fired: Option<Timestamp>,
    broken_by_revision: bool,
}

/// Says when a look at the run is taken, and whether a revision led to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    pub at: Timestamp,
    pub by_revision: bool,
}

impl Stretch {
    /// Returns how it goes on, with what is seen now.
    fn next(self, holds: bool, look: Look) -> Self {
        match (self.holds, holds) {
            (true, false) => Self { holds, broken_by_revision: look.by_revision, ..self },
            (false, true) if self.broken_by_revision && look.by_revision => Self { holds, ..self },
            (false, true) => Self { since: look.at, holds, broken_by_revision: false },
            _ => self,
        }
    }
}

impl Proposal {
    /// Returns since when it is proposed, while nobody has dealt with it.
    pub fn standing(&self) -> Option<Timestamp> {
        let by_condition = self.since.filter(|_| self.holds && self.answered.is_none());
        self.fired.or(by_condition)
    }
}

impl Stretches {
    /// Returns since when a key's conditions hold and its phase is entered.
    pub fn since(&self, key: &str) -> Option<Timestamp> {
        self.held.get(key).filter(|stretch| stretch.holds).map(|stretch| stretch.since)
    }

    /// Returns since when a key would hold if it was seen to hold now.
    pub(super) fn since_if_held(&self, key: &str, look: Look) -> Timestamp {
        self.held.get(key).map_or(look.at, |stretch| stretch.next(true, look).since)
    }

    /// Returns how the proposal of an `anytime` entry stands.
    pub fn proposal(&self, key: &str) -> Option<&Proposal> {
        self.proposals.get(key)
    }

    /// Notes which keys' conditions hold; those of all others do not, or they are not there any more.
    pub(super) fn observe(&mut self, held: &[Key], look: Look) {
        let holding: HashSet<&Key> = held.iter().collect();
        for (key, stretch) in &mut self.held {
            *stretch = stretch.next(holding.contains(key), look);
        }
        for key in held {
            if !self.held.contains_key(key) {
                let begun = Stretch { since: look.at, holds: true, broken_by_revision: false };
                self.held.insert(key.clone(), begun);
            }
        }
    }

    /// Notes whether an `anytime` entry's condition holds: `Some(false)` only when it is false, not unknown.
    pub(super) fn propose(&mut self, key: &Key, holds: Option<bool>, look: Look) {
        if holds != Some(true) && !self.proposals.contains_key(key) {
            return;
        }
        let proposal = self.proposals.entry(key.clone()).or_default();
        match (proposal.holds, holds) {
            (false, Some(true)) => {
                // A revision made it false and one makes it true again: it is as it was.
                if !(proposal.broken_by_revision && look.by_revision) {
                    proposal.answered = None;
                    proposal.since = Some(look.at);
                }
                proposal.holds = true;
            }
            (true, Some(false)) => {
                proposal.holds = false;
                proposal.broken_by_revision = look.by_revision;
            }
            _ => {}
        }
    }

    /// Notes that the signal of an `anytime` entry fired.
    pub(super) fn fire(&mut self, key: &Key, at: Timestamp) {
        self.proposals.entry(key.clone()).or_default().fired = Some(at);
    }

    /// Notes that a person took a proposal up or put it aside.
    pub(super) fn answer(&mut self, key: &Key, seq: u64) {
        if let Some(proposal) = self.proposals.get_mut(key) {
            proposal.answered = Some(seq);
            proposal.answered_fired = proposal.fired.take();
        }
    }

    /// Notes that this answer was taken back: the proposal stands again.
    pub(super) fn unanswer(&mut self, key: &Key, seq: Option<u64>) {
        if let Some(proposal) = self.proposals.get_mut(key)
            && proposal.answered.is_some()
            && (seq.is_none() || proposal.answered == seq)
        {
            proposal.answered = None;
            proposal.fired = proposal.fired.or(proposal.answered_fired.take());
        }
    }

    /// Reads what lies after `now` as `now`: the clock had been ahead.
    pub(super) fn clock_changed(&mut self, now: Timestamp) {
        self.held.values_mut().for_each(|stretch| stretch.since = stretch.since.min(now));
        for proposal in self.proposals.values_mut() {
            for moment in [&mut proposal.since, &mut proposal.fired, &mut proposal.answered_fired] {
                *moment = moment.map(|moment| moment.min(now));
            }
        }
    }
}
