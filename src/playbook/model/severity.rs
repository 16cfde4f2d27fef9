use indexmap::IndexMap;
use serde::Deserialize;

use super::Text;
use crate::playbook::{Condition, Id};

/// Is the scale of severity.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Severity {
    /// The levels, lowest first.
    #[serde(default)]
    pub levels: Vec<Level>,
    /// What raises the level, whatever the figures.
    #[serde(default)]
    pub raise_if: IndexMap<Id, Raise>,
    /// How many assessments in a row must say so before the level goes down.
    #[serde(default)]
    pub lower_after: Option<u32>,
}

/// Is a level.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Level {
    /// Its id.
    pub id: Id,
    /// Its name.
    pub title: Text,
    /// When it is reached, in a sentence.
    #[serde(default)]
    pub means: Option<Text>,
    /// Which roles it brings in.
    #[serde(default)]
    pub team: Vec<Id>,
}

/// Is a reason to raise the level.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Raise {
    /// The reason in a sentence.
    pub title: Text,
    /// The level that it means at least; without one, one level up.
    #[serde(default)]
    pub to: Option<Id>,
    /// When it holds; without one, a person sees it.
    #[serde(default)]
    pub when: Option<Condition>,
}
