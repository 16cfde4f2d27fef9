use indexmap::IndexMap;
use serde::Deserialize;

use super::Text;
use crate::playbook::{Condition, Id};

/// Is the posture towards responsibility, after Coombs' situational crisis communication theory.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Posture {
    /// How much responsibility people will see in us.
    #[serde(default)]
    pub cluster: Option<Cluster>,
    /// The response to take.
    pub take: Response,
    /// The responses never to take.
    #[serde(default)]
    pub never: Vec<Response>,
    /// What changes the posture.
    #[serde(default)]
    pub shifts: Vec<Shift>,
    /// Why.
    #[serde(default)]
    pub why: Option<Text>,
}

/// Is a change of posture on a condition.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Shift {
    /// When.
    pub when: Condition,
    /// The cluster then.
    #[serde(default)]
    pub cluster: Option<Cluster>,
    /// The response then.
    pub take: Response,
}

/// Lists the clusters of crises by attributed responsibility.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cluster {
    /// We are victims ourselves.
    Victim,
    /// It was an accident.
    Accidental,
    /// We could have prevented it.
    Preventable,
}

/// Lists the responses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Response {
    /// It is not so, and here is the proof.
    Deny,
    /// It is less than it seems.
    Diminish,
    /// We answer for it, and repair.
    Rebuild,
    /// Remember what we did well: only beside another.
    Bolster,
}

/// Says how the words should sound.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Tone {
    /// What to do.
    #[serde(default, rename = "do")]
    pub aim: Vec<Text>,
    /// What not to write.
    #[serde(default)]
    pub avoid: IndexMap<Id, Avoid>,
}

/// Is a wording that the house does not use.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Avoid {
    /// The wording.
    pub say: String,
    /// The language it belongs to; without one, every language.
    #[serde(default)]
    pub language: Option<String>,
    /// Why.
    #[serde(default)]
    pub because: Option<String>,
    /// What to write.
    #[serde(default)]
    pub instead: Option<String>,
}
