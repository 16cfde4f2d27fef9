use std::collections::HashMap;

use jiff::Timestamp;

use super::Key;

/// Remembers since when conditions hold: what a bare due time counts from, and which proposals stand.
///
/// It is written once for each event while a journal is folded; nothing in it is in the journal.
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

/// Is how an `anytime` entry with a condition stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Proposal {
    /// Since when its condition holds; nothing while it does not.
    pub since: Option<Timestamp>,
    /// Whether a person took it up or put it aside since then.
    pub answered: bool,
    broken_by_revision: bool,
}

impl Stretches {
    /// Returns since when a key's conditions hold and its phase is entered.
    pub fn since(&self, key: &str) -> Option<Timestamp> {
        self.held.get(key).filter(|stretch| stretch.holds).map(|stretch| stretch.since)
    }

    /// Returns how the proposal of an `anytime` entry stands.
    pub fn proposal(&self, key: &str) -> Option<&Proposal> {
        self.proposals.get(key)
    }

    /// Notes whether a key's conditions hold, at a moment and by which kind of event.
    pub(super) fn observe(&mut self, key: &Key, holds: bool, at: Timestamp, by_revision: bool) {
        let Some(stretch) = self.held.get_mut(key) else {
            if holds {
                self.held.insert(key.clone(), Stretch { since: at, holds, broken_by_revision: false });
            }
            return;
        };
        match (stretch.holds, holds) {
            (true, false) => {
                stretch.holds = false;
                stretch.broken_by_revision = by_revision;
            }
            (false, true) => {
                if !(stretch.broken_by_revision && by_revision) {
                    stretch.since = at;
                }
                stretch.holds = true;
            }
            // Broken by a revision, and then the world moved: a later revision mends nothing.
            (false, false) if !by_revision => {}
            _ => {}
        }
    }

    /// Notes whether an `anytime` entry's condition holds: `Some(false)` only when it is false, not unknown.
    pub(super) fn propose(&mut self, key: &Key, holds: Option<bool>, at: Timestamp, by_revision: bool) {
        let proposal = self.proposals.entry(key.clone()).or_insert(Proposal {
            since: None,
            answered: false,
            broken_by_revision: false,
        });
        match (proposal.since, holds) {
            (None, Some(true)) => {
                if !(proposal.broken_by_revision && by_revision) {
                    proposal.answered = false;
                }
                proposal.since = Some(at);
            }
            (Some(_), Some(false)) => {
                proposal.since = None;
                proposal.broken_by_revision = by_revision;
            }
            _ => {}
        }
    }

    /// Notes that a person took a proposal up or put it aside.
    pub(super) fn answer(&mut self, key: &Key) {
        if let Some(proposal) = self.proposals.get_mut(key) {
            proposal.answered = true;
        }
    }
}
