use jiff::Timestamp;

use crate::incident::Key;
use crate::incident::eval::{At, Cause, DueAt, Waiting};
use crate::incident::state::Stamp;
use crate::playbook::Id;

/// Is one thing to do, in one instance.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its name in the journal.
    pub key: Key,
    /// What it is.
    pub what: What,
    /// How it stands.
    pub state: ItemState,
    /// By when.
    pub due: DueAt,
    /// Whose it is.
    pub role: Option<Id>,
    /// Where it belongs.
    pub lane: Lane,
    /// The round of a repeat that it is part of.
    pub round: Option<RoundOf>,
    /// Who has it in hand, and since when.
    pub in_hand: Option<(String, Timestamp)>,
    /// Whether something was recorded of it although it does not apply any more.
    pub shelved: bool,
    /// The names it used that were revised, taken back or made unsure since it was settled.
    pub to_check: Vec<String>,
}

/// Lists what an item can be.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A step of a playbook.
    Step(At),
    /// A fact that no step asks and that something needs.
    Fact {
        /// Which playbook.
        book: usize,
        /// Which fact.
        fact: Id,
    },
    /// A legal deadline.
    Deadline {
        /// Which playbook.
        book: usize,
        /// Which deadline.
        deadline: Id,
    },
    /// An action that no playbook foresaw.
    Added(u32),
}

/// Lists the states of an item.
#[derive(Debug, Clone, PartialEq)]
pub enum ItemState {
    /// It does not apply, for a reason with a name.
    NotApplicable(Cause),
    /// It was done.
    Done(Stamp),
    /// It was set aside.
    Skipped(Stamp),
    /// Nobody can tell yet whether it applies: it waits for these.
    Unknown(Vec<Waiting>),
    /// Its time has not come.
    Scheduled(Schedule),
    /// Something must be settled first.
    Pending(Bar),
    /// It was put off.
    Deferred(Option<Timestamp>),
    /// Others must approve.
    Waiting(Vec<Id>),
    /// It can be done now.
    Open,
}

/// Says what a scheduled item waits for.
#[derive(Debug, Clone, PartialEq)]
pub enum Schedule {
    /// A moment.
    At(Timestamp),
    /// That this happens.
    After(String),
    /// That a rule gives it a rhythm again.
    Paused,
}

/// Says what bars an item.
#[derive(Debug, Clone, PartialEq)]
pub enum Bar {
    /// Its phase is not entered: items of this earlier phase are open.
    Phase(usize),
    /// This gate.
    Gate(Key),
    /// These must be settled before.
    After(Vec<String>),
}

/// Says where an item belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// A phase of a playbook.
    Phase {
        /// Which playbook.
        book: usize,
        /// Which phase.
        phase: usize,
    },
    /// Something that happened, by the number of the entry that says so.
    Happened(u64),
    /// Confirmed before the close.
    Exit,
    /// Due after the close.
    FollowUp,
    /// The clock band.
    Deadline,
}

/// Says which round of which repeat an item is part of.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundOf {
    /// The repeat.
    pub repeat: Key,
    /// The round, from 1.
    pub round: u32,
    /// How many rounds were missed: they are never made up.
    pub missed: u32,
}

/// Is an `anytime` entry that a condition or a signal proposes.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// Its key.
    pub key: Key,
    /// Which playbook.
    pub book: usize,
    /// Which entry.
    pub trigger: Id,
    /// Since when.
    pub since: Timestamp,
}

impl Item {
    /// Tells whether nothing is left to do.
    pub fn is_settled(&self) -> bool {
        matches!(self.state, ItemState::NotApplicable(_) | ItemState::Done(_) | ItemState::Skipped(_))
    }

    /// Tells whether its due time has passed.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        !self.is_settled() && self.due.moment().is_some_and(|due| due < now)
    }

    /// Returns the place of a step.
    pub fn at(&self) -> Option<&At> {
        match &self.what {
            What::Step(at) => Some(at),
            _ => None,
        }
    }

    /// Returns which playbook it belongs to.
    pub fn book(&self) -> usize {
        match &self.what {
            What::Step(at) => at.book,
            What::Fact { book, .. } | What::Deadline { book, .. } => *book,
            What::Added(_) => 0,
        }
    }
}
