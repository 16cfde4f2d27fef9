use indexmap::IndexMap;
use jiff::Timestamp;

use crate::incident::{Key, Outcome, Wall};
use crate::playbook::Id;

/// Says when something was written, when it happened, and by whom.
#[derive(Debug, Clone, PartialEq)]
pub struct Stamp {
    /// The number of the entry.
    pub seq: u64,
    /// When it was written.
    pub at: Timestamp,
    /// When it happened.
    pub occurred: Timestamp,
    /// Who wrote it.
    pub by: Option<String>,
    /// In which role.
    pub role: Option<Id>,
}

/// Is what was recorded of one item or block.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// The first opening: it freezes the times that its conditions read.
    pub opened: Option<Stamp>,
    /// The last opening of each who has it in hand, the latest last.
    pub hands: Vec<Stamp>,
    /// How it was settled, while that stands.
    pub settled: Option<Settled>,
    /// The options chosen, one after the other, with the entries that say so.
    pub choices: Vec<(u64, Id)>,
    /// The last putting off, with its time, while it stands.
    pub deferred: Option<(Stamp, Option<Timestamp>)>,
    /// That it is to be done now, whatever stands before it.
    pub pulled: bool,
    /// That it bars nothing any more.
    pub gate_passed: bool,
    /// The wordings, by language and channel (no channel: all of them).
    pub drafts: IndexMap<(String, Option<Id>), Draft>,
    /// Who was asked for approval, wording by wording.
    pub requested: Vec<(String, Stamp, Option<Id>)>,
    /// The words of approvers, in order.
    pub approvals: Vec<Approval>,
    /// The walls passed, each for one wording or for the item.
    pub overridden: Vec<(Wall, Option<String>)>,
    /// The facts told on this item's own key, with the last time of each.
    pub told: IndexMap<Key, Stamp>,
    /// Where it was published.
    pub publications: Vec<Publication>,
    /// Every entry about it.
    pub entries: Vec<u64>,
}

/// Says how an item was settled.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// When, and by whom.
    pub stamp: Stamp,
    /// How.
    pub how: Settling,
}

/// Lists the ways to settle.
#[derive(Debug, Clone, PartialEq)]
pub enum Settling {
    /// An act was done.
    Done {
        /// How it went.
        outcome: Outcome,
        /// The round that a `reopen` opened.
        round: Option<u32>,
    },
    /// Facts were told.
    Answered,
    /// A decision was taken.
    Decided {
        /// The option.
        value: Id,
        /// Why.
        why: String,
    },
    /// The words are out.
    Published,
    /// It was set aside.
    Skipped,
}

/// Is a wording.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// When it was written.
    pub stamp: Stamp,
    /// What it is bound to.
    pub digest: String,
    /// The words.
    pub text: String,
    /// The blanks filled by hand.
    pub values: IndexMap<String, String>,
}

/// Is one word of an approver.
#[derive(Debug, Clone, PartialEq)]
pub struct Approval {
    /// When.
    pub stamp: Stamp,
    /// For which wording or act.
    pub digest: String,
    /// Of which role (that of the holder, where a deputy spoke).
    pub role: Id,
    /// Yes, no with its reason, or presumed from silence.
    pub word: Said,
    /// Whether the author approved alone.
    pub alone: bool,
}

/// Lists the words of an approver.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// Yes.
    Yes,
    /// No, and why.
    No(String),
    /// Presumed from silence by a person.
    Presumed,
}

/// Is one publication.
#[derive(Debug, Clone, PartialEq)]
pub struct Publication {
    /// When.
    pub stamp: Stamp,
    /// The channel.
    pub channel: Option<Id>,
    /// The language.
    pub lang: String,
    /// The wording.
    pub digest: String,
    /// Where it can be read.
    pub url: Option<String>,
    /// Why this channel was left out, where nothing was published there.
    pub left_out: Option<String>,
}

impl Record {
    /// Returns the settling, where it is one that counts as having happened (a skip does not).
    pub fn happened(&self) -> Option<&Settled> {
        self.settled.as_ref().filter(|settled| !matches!(settled.how, Settling::Skipped))
    }

    /// Returns the option that stood when an entry was written.
    pub fn chosen_as_of(&self, seq: u64) -> Option<&Id> {
        self.choices.iter().rev().find(|(at, _)| *at <= seq).map(|(_, value)| value)
    }

    /// Returns when it was done: the words out, the act done, the last of its facts told.
    pub fn done_at(&self) -> Option<&Stamp> {
        let done = || self.happened().map(|settled| &settled.stamp);
        let told = || self.told.values().max_by_key(|stamp| stamp.seq);
        self.first_published().or_else(done).or_else(told)
    }

    /// Returns the first time that words went out, and did not only leave a channel out.
    pub fn first_published(&self) -> Option<&Stamp> {
        self.publications.iter().find(|one| one.left_out.is_none()).map(|one| &one.stamp)
    }

    /// Returns in whose hand it is.
    pub fn in_hand(&self) -> Option<&Stamp> {
        self.hands.last()
    }

    /// Tells whether it was set aside.
    pub fn is_skipped(&self) -> bool {
        matches!(self.settled, Some(Settled { how: Settling::Skipped, .. }))
    }

    /// Returns the option decided, while that stands.
    pub fn decision(&self) -> Option<(&Id, &Stamp)> {
        match &self.settled {
            Some(Settled { how: Settling::Decided { value, .. }, stamp }) => Some((value, stamp)),
            _ => None,
        }
    }

    /// Tells whether anything was recorded that keeps its phase entered: an opening or a settling.
    pub fn counts(&self) -> bool {
        self.opened.is_some() || self.settled.is_some()
    }
}
