//! What the events of a run add up to, before anybody asks what applies.
//!
//! Records are bound to their key for ever; nothing here knows a playbook.

mod fact;
mod fold;
mod people;
mod record;
mod rounds;

pub use fact::{FactLog, Word, WordKind};
pub use people::{People, Person};
pub use record::{Approval, Draft as Wording, Publication, Record, Said, Settled, Settling, Stamp};
pub use rounds::Rounds;

use std::collections::HashMap;

use indexmap::IndexMap;
use jiff::Timestamp;

use super::{Ending, Fate, Key, Mode};
use crate::playbook::Id;

/// Is the folded journal.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    /// What was said when the run began.
    pub started: Option<Started>,
    /// What was recorded of each item and block.
    pub records: HashMap<Key, Record>,
    /// The keys with a record of each base (`update` for `update[2]`), in order of their first event.
    pub by_base: HashMap<String, Vec<Key>>,
    /// How far rounds were recorded.
    pub rounds: Rounds,
    /// What was said of each fact, by its path.
    pub facts: IndexMap<Key, FactLog>,
    /// The levels in order.
    pub levels: Vec<LevelSet>,
    /// The activations of each `anytime` entry (with its attachment).
    pub activations: IndexMap<Key, Vec<Activation>>,
    /// The playbooks that joined.
    pub attached: Vec<Attached>,
    /// The actions that no playbook foresaw.
    pub added: Vec<Added>,
    /// Who is here and who holds what.
    pub people: People,
    /// The measured figures in order.
    pub measured: Vec<Measured>,
    /// The signals that fired, by name, with the events that say so.
    pub alerts: Vec<(Id, Stamp)>,
    /// The promises made in public.
    pub promises: Vec<Promise>,
    /// The notes, in order: seq, time, the entry spoken of.
    pub notes: Vec<(Stamp, Option<u64>)>,
    /// The last close, while it stands.
    pub closed: Option<Closed>,
    /// Every close, for the anchor `close`.
    pub closes: Vec<Stamp>,
    /// The last number.
    pub last_seq: u64,
    /// The time of the last entry.
    pub last_at: Option<Timestamp>,
}

/// Is what a run was opened with.
#[derive(Debug, Clone, PartialEq)]
pub struct Started {
    /// The moment that the run counts from.
    pub start: Timestamp,
    /// The playbook's id.
    pub playbook: String,
    /// Its version.
    pub version: String,
    /// Real or drill.
    pub mode: Mode,
    /// The zone of its calendar.
    pub zone: String,
    /// The language of its screens.
    pub lang: String,
}

/// Is one setting of the level.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelSet {
    /// When.
    pub stamp: Stamp,
    /// The level.
    pub level: Id,
    /// Why.
    pub why: String,
    /// What proposed it; `lower:<level>` where the level was kept although a lower one was seen.
    pub suggested_by: Option<String>,
}

/// Is one activation of an `anytime` entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Activation {
    /// Its number.
    pub n: u32,
    /// When.
    pub stamp: Stamp,
    /// Whether it was taken back.
    pub retracted: bool,
    /// What was said with it.
    pub note: Option<String>,
}

/// Is a playbook that joined the run.
#[derive(Debug, Clone, PartialEq)]
pub struct Attached {
    /// Its prefix in keys.
    pub name: String,
    /// Its id.
    pub playbook: String,
    /// When.
    pub stamp: Stamp,
    /// Whether it was taken back.
    pub retracted: bool,
}

/// Is an action that no playbook foresaw.
#[derive(Debug, Clone, PartialEq)]
pub struct Added {
    /// Its number; its key is `+n`.
    pub n: u32,
    /// What is to be done.
    pub text: String,
    /// Whose it is.
    pub owner: Option<Id>,
    /// By when.
    pub due: Option<Timestamp>,
    /// When it was added.
    pub stamp: Stamp,
}

/// Is one measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// When.
    pub stamp: Stamp,
    /// The figures, read as `impact.*`.
    pub figures: IndexMap<String, f64>,
}

/// Is a promise made in public.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// Its number.
    pub n: u32,
    /// What was promised.
    pub text: String,
    /// By when.
    pub due: Option<Timestamp>,
    /// When it was made.
    pub stamp: Stamp,
    /// When it was kept.
    pub kept: Option<Stamp>,
}

/// Is a close that stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// When.
    pub stamp: Stamp,
    /// How it ended.
    pub outcome: Ending,
    /// What was left, with its fate.
    pub left: Vec<(Key, Fate)>,
    /// By which step, where a step led to it.
    pub step: Option<Key>,
}

impl State {
    /// Returns the record of a key, where it has one.
    pub fn record(&self, key: &str) -> Option<&Record> {
        self.records.get(key)
    }

    /// Returns the keys with a record of a base.
    pub fn keys_of(&self, base: &str) -> &[Key] {
        self.by_base.get(base).map_or(&[], Vec::as_slice)
    }

    /// Returns the present level.
    pub fn level(&self) -> Option<&LevelSet> {
        self.levels.last()
    }

    /// Returns the moment that the run counts from.
    pub fn start(&self) -> Option<Timestamp> {
        self.started.as_ref().map(|started| started.start)
    }

    /// Tells whether the run is closed.
    pub fn is_closed(&self) -> bool {
        self.closed.is_some()
    }

    /// Returns the figures measured last.
    pub fn impact(&self) -> Option<&Measured> {
        self.measured.last()
    }

    /// Returns a free name for a playbook that joins: its id, with a number when taken.
    pub fn free_name(&self, id: &str) -> String {
        let taken = |name: &str| self.attached.iter().any(|attached| attached.name == name);
        let mut name = id.to_owned();
        let mut number = 2;
        while taken(&name) {
            name = format!("{id}~{number}");
            number += 1;
        }
        name
    }
}
