use indexmap::IndexMap;
use serde::Deserialize;

use super::{OneOrMany, Text, Who};
use crate::playbook::{Condition, Datum, Id, Length};

/// Is a prepared message.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Message {
    /// Its name on the screen.
    pub title: Text,
    /// What kind of word it is.
    pub stage: Stage,
    /// Stakeholders or roles that it is for.
    #[serde(default)]
    pub to: Vec<Id>,
    /// Where it is published; without any, where its stakeholders are.
    #[serde(default)]
    pub channels: Vec<Id>,
    /// The subject, where the channel has one.
    #[serde(default)]
    pub subject: Option<Text>,
    /// Who must approve it; replaces what its stage asks for.
    #[serde(default)]
    pub approve: Option<Approvals>,
    /// What may be done when nobody answers.
    #[serde(default)]
    pub on_silence: Option<Silence>,
    /// What must be in it: ticked when approval is asked for.
    #[serde(default)]
    pub must: Vec<Text>,
    /// What must never be in it.
    #[serde(default)]
    pub never: Vec<Text>,
    /// The words.
    pub text: Text,
    /// Other words for one channel.
    #[serde(default)]
    pub variants: IndexMap<Id, Text>,
    /// When it applies.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What to know before writing it.
    #[serde(default)]
    pub how: Option<Text>,
    /// Why it is needed.
    #[serde(default)]
    pub why: Option<Text>,
}

/// Lists the stages of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum Stage {
    Holding,
    Update,
    Correction,
    Apology,
    Answer,
    Request,
    Notification,
    Briefing,
    Closing,
}

impl Stage {
    /// Lists every stage.
    pub const ALL: [Self; 9] = [
        Self::Holding,
        Self::Update,
        Self::Correction,
        Self::Apology,
        Self::Answer,
        Self::Request,
        Self::Notification,
        Self::Briefing,
        Self::Closing,
    ];

    /// Reads the word it is written with.
    pub fn of_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }

    /// Returns the word it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Holding => "holding",
            Self::Update => "update",
            Self::Correction => "correction",
            Self::Apology => "apology",
            Self::Answer => "answer",
            Self::Request => "request",
            Self::Notification => "notification",
            Self::Briefing => "briefing",
            Self::Closing => "closing",
        }
    }
}

/// Is who must approve, in rounds: all of a round in any order, then the next.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(from = "Vec<RawApproval>")]
pub struct Approvals {
    /// The rounds.
    pub rounds: Vec<Vec<Approval>>,
}

/// Is one approval.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Approval {
    /// Whose.
    pub role: Who,
    /// When it is needed; unknown counts as needed.
    #[serde(default)]
    pub when: Option<Condition>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawApproval {
    Round(Vec<RawApproval>),
    One(Approval),
    Role(Who),
}

impl From<Vec<RawApproval>> for Approvals {
    fn from(raw: Vec<RawApproval>) -> Self {
        let mut rounds = vec![Vec::new()];
        for entry in raw {
            match entry {
                RawApproval::Round(inner) => rounds.extend(Self::from(inner).rounds),
                RawApproval::One(approval) => push_first(&mut rounds, approval),
                RawApproval::Role(role) => push_first(&mut rounds, Approval { role, when: None }),
            }
        }
        rounds.retain(|round| !round.is_empty());
        Self { rounds }
    }
}

fn push_first(rounds: &mut [Vec<Approval>], approval: Approval) {
    if let Some(first) = rounds.first_mut() {
        first.push(approval);
    }
}

/// Is what may be done when nobody answers, rung by rung; a person does it, time never.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(from = "OneOrMany<Rung>")]
pub struct Silence {
    /// The rungs.
    pub rungs: Vec<Rung>,
}

impl From<OneOrMany<Rung>> for Silence {
    fn from(raw: OneOrMany<Rung>) -> Self {
        Self { rungs: raw.into() }
    }
}

/// Is one rung of [`Silence`].
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Rung {
    /// After how long without an answer.
    pub after: Length,
    /// What is then offered.
    #[serde(default)]
    pub then: Then,
    /// Whose rule it is.
    #[serde(default)]
    pub authorised_by: Option<Id>,
    /// Until what day the rule is valid.
    #[serde(default)]
    pub authorised_until: Option<String>,
    /// How often `remind` may return.
    #[serde(default)]
    pub at_most: Option<u32>,
}

/// Says what silence allows.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(from = "Datum")]
pub enum Then {
    /// Nothing: keep waiting.
    #[default]
    Hold,
    /// Remind the role.
    Remind,
    /// Publish without the missing approval.
    Publish,
    /// Take this option or value.
    Take(Datum),
}

impl From<Datum> for Then {
    fn from(raw: Datum) -> Self {
        match raw.as_text() {
            Some("hold") => Self::Hold,
            Some("remind") => Self::Remind,
            Some("publish") => Self::Publish,
            _ => Self::Take(raw),
        }
    }
}
