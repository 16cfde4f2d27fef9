use indexmap::IndexMap;
use serde::Deserialize;

use super::step::{Gate, Who};
use super::{Answer, OneOrMany, Step, Text};
use crate::playbook::{Condition, Datum, Due, Id};

/// Is a phase of a plan.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Phase {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// When it applies.
    #[serde(default)]
    pub when: Option<Condition>,
    /// Whose its steps are where they do not say.
    #[serde(default)]
    pub role: Option<Who>,
    /// By when it should be settled.
    #[serde(default)]
    pub due: Option<Due>,
    /// What it bars: later phases.
    #[serde(default)]
    pub gate: Gate,
    /// What never to do in it.
    #[serde(default)]
    pub never: Vec<Text>,
    /// Why it exists.
    #[serde(default)]
    pub why: Option<Text>,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Is something that may happen at any time, with the steps it brings.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Anytime {
    /// What happens.
    pub title: Text,
    /// When it is proposed.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The signals that propose it.
    #[serde(default)]
    pub signal: Option<OneOrMany<Id>>,
    /// Whose its steps are where they do not say.
    #[serde(default)]
    pub role: Option<Who>,
    /// Why it matters.
    #[serde(default)]
    pub why: Option<Text>,
    /// How to recognise it.
    #[serde(default)]
    pub how: Option<Text>,
    /// What never to do in it.
    #[serde(default)]
    pub never: Vec<Text>,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Is a list of steps to be included under other ids.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Procedure {
    /// Its title.
    #[serde(default)]
    pub title: Option<Text>,
    /// What it expects.
    #[serde(default)]
    pub with: IndexMap<Id, Expected>,
    /// Its steps.
    #[serde(default)]
    pub steps: Vec<Step>,
}

impl Procedure {
    /// How deep procedures may lie inside each other; the checker says where they lie deeper.
    pub const DEEPEST: usize = 8;
}

/// Is something that a procedure expects.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Expected {
    /// What it is.
    #[serde(default)]
    pub title: Option<Text>,
    /// Its type: one of the answers, `role` or `message`.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// What stands where nothing is given.
    #[serde(default)]
    pub default: Option<Datum>,
}

/// Is what a procedure is given.
pub type With = IndexMap<Id, Datum>;

/// Is the after-action review.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Review {
    /// By when.
    #[serde(default)]
    pub due: Option<Due>,
    /// Its questions; without any, the four after-action questions.
    #[serde(default)]
    pub questions: IndexMap<Id, Text>,
    /// Whose it is.
    #[serde(default)]
    pub role: Option<Id>,
}

impl Expected {
    /// Returns the type as one of the answers, where it is one.
    pub fn answer(&self) -> Option<Answer> {
        let kind = self.kind.as_deref()?;
        Answer::deserialize(serde::de::value::StrDeserializer::<serde::de::value::Error>::new(kind)).ok()
    }
}
