use serde::{Deserialize, Serialize};

/// Is a value as people and files write it: the answer of a question, an option, a table cell.
///
/// Times are written in RFC 3339, dates as `2026-11-23`, durations as `2h30m`; which of
/// these a text is, the fact's declared type says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Datum {
    /// Yes or no.
    Bool(bool),
    /// A number; a percent is a number (`80%` is 0.8).
    Number(f64),
    /// A text, a choice, a level, a date, a time or a duration.
    Text(String),
    /// Several choices, or a list of texts.
    List(Vec<String>),
}

impl Datum {
    /// Returns the text, where it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
