use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Event, Key};
use crate::playbook::{Datum, Id};

/// Is one line of the journal: who wrote down what, and when.
///
/// Nothing in it is derived: a newer engine may offer other items, it cannot change what
/// was recorded. The journal adds `prev` and `hash` around it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number in the journal, from 1.
    pub seq: u64,
    /// When it was written down.
    pub at: Timestamp,
    /// When it happened, where that is another moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred: Option<Timestamp>,
    /// Who wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// In which role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<Id>,
    /// Which item or block it speaks of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Key>,
    /// The last `seq` that the writer had seen.
    #[serde(default)]
    pub basis: u64,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// Is an event that its writer wishes to append; the journal gives it number and time.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// When it happened, where that is not the moment of writing.
    pub occurred: Option<Timestamp>,
    /// Who writes it.
    pub by: Option<String>,
    /// In which role.
    pub role: Option<Id>,
    /// Which item or block it speaks of.
    pub step: Option<Key>,
    /// What happened.
    pub event: Event,
}

/// Says whether a run is the thing itself or an exercise; a run never changes from one to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// A real crisis.
    Real,
    /// An exercise.
    Drill,
}

/// Says how sure we are of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// Somebody who was there, or a document, says so.
    Confirmed,
    /// Believed, with a source to be checked.
    Unconfirmed,
}

/// Says how an act went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// As planned.
    Ok,
    /// It did not go to plan; `what` says what happened instead.
    Deviated,
}

/// Says how a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The crisis is over.
    Resolved,
    /// There was none.
    FalseAlarm,
    /// Others decided that it is not ours to handle any more.
    StoodDown,
    /// Somebody else goes on with it elsewhere.
    HandedOver,
}

/// Lists the walls that a person may pass with a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wall {
    /// An approval is missing.
    Approval,
    /// A blank of a message has no value.
    MissingValue,
    /// A message cites a fact that is not confirmed.
    UnconfirmedFact,
    /// A tone finding that must be mended.
    Tone,
    /// The evidence that a step asks for is missing.
    Evidence,
    /// Something else should come first.
    Order,
}

impl Wall {
    /// Returns the word that it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Approval => "approval",
            Self::MissingValue => "missing_value",
            Self::UnconfirmedFact => "unconfirmed_fact",
            Self::Tone => "tone",
            Self::Evidence => "evidence",
            Self::Order => "order",
        }
    }
}

/// Says what becomes of something left at the close of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It will not be done.
    Dropped,
    /// It becomes a follow-up.
    FollowUp,
}

/// Names the field of an entry that a correction changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The value of a fact or of a decision.
    Value,
    /// When it happened.
    Occurred,
    /// The words of a note, a reason, or what happened instead.
    Text,
}

/// Is one thing left open when a run closes, with its fate.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Left {
    /// The item.
    pub step: Key,
    /// What becomes of it.
    pub fate: Fate,
}

/// Is one fact spoken of in an `answered`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The fact's path (`place`; with `per: each` that of its instance, `updates[2].what_changed`).
    pub fact: Key,
    /// The value; absent where it is not known yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Datum>,
    /// How sure we are of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// Who or what says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}
