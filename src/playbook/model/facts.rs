use indexmap::IndexMap;
use serde::Deserialize;

use super::Text;
use crate::playbook::{Condition, Datum, Due, Id};

/// Is a blank of the plan: something that has to be found out.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Fact {
    /// The question.
    pub ask: Text,
    /// How to find out.
    #[serde(default)]
    pub how: Option<Text>,
    /// What kind of answer it has.
    pub answer: Answer,
    /// The possible answers of a choice.
    #[serde(default)]
    pub choices: Option<Choices>,
    /// What is shown as a proposal, and never applied.
    #[serde(default)]
    pub default: Option<Datum>,
    /// Whether a form may not be left without it.
    #[serde(default)]
    pub required: Option<bool>,
    /// When it matters at all.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What a number counts.
    #[serde(default)]
    pub unit: Option<Text>,
    /// Who finds out.
    #[serde(default)]
    pub role: Option<Id>,
    /// `each`: one value for every instance of the block around the question.
    #[serde(default)]
    pub per: Option<Per>,
}

/// Says that a fact has one value for each instance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Each instance of the innermost block around the question.
    Each,
}

/// Lists the kinds of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum Answer {
    Text,
    Number,
    Percent,
    YesNo,
    Choice,
    Choices,
    List,
    Date,
    Time,
    Duration,
    Url,
    Level,
}

/// Is where the possible answers come from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Choices {
    /// A table, or another set of the playbook (`stakeholders`, `channels`).
    Set(Id),
    /// These, each with its text.
    These(IndexMap<Id, Text>),
}

/// Is a look-up table: rows of cells by key.
pub type Table = IndexMap<Id, Row>;

/// Is a row of a table; `title` is what a choice shows.
pub type Row = IndexMap<Id, Datum>;

/// Is a legal or contractual deadline.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Deadline {
    /// What has to be done.
    pub title: Text,
    /// By when.
    pub due: Due,
    /// When it applies.
    #[serde(default)]
    pub when: Option<Condition>,
    /// To whom.
    #[serde(default)]
    pub authority: Option<Text>,
    /// Where.
    #[serde(default)]
    pub portal: Option<Text>,
    /// How, and what to ask counsel.
    #[serde(default)]
    pub how: Option<Text>,
    /// Why it exists.
    #[serde(default)]
    pub why: Option<Text>,
    /// Whose it is.
    #[serde(default)]
    pub role: Option<Id>,
    /// The law or contract.
    #[serde(default)]
    pub source: Option<String>,
    /// When somebody last checked it.
    #[serde(default)]
    pub verified: Option<String>,
}

/// Is a value that the organisation file must supply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Need {
    /// What it is.
    pub title: Text,
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Answer,
    /// What stands where nothing is supplied.
    #[serde(default)]
    pub default: Option<Datum>,
}

/// Is where a plan comes from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Its address.
    #[serde(default)]
    pub url: Option<String>,
    /// When somebody last checked it.
    #[serde(default)]
    pub verified: Option<String>,
}
