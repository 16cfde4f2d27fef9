use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Names a thing inside a playbook: a role, a fact, a step, an option.
///
/// A declared name is an identifier (`[a-z][a-z0-9_]*`); keys of tables, options and
/// choices are data and may be any text without control characters. Cloning is cheap.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(Arc<str>);

/// Says why a text cannot be an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadId {
    /// Nothing was given.
    Empty,
    /// A character that the pattern does not allow.
    Pattern,
    /// A word that other YAML readers take for a boolean or for nothing.
    YamlWord,
    /// A word of the expression grammar.
    GrammarWord,
}

/// Words that other YAML readers take for booleans or for nothing.
pub const YAML_WORDS: [&str; 9] = ["yes", "no", "on", "off", "true", "false", "null", "y", "n"];

/// Words with a meaning of their own in expressions, times and rules.
pub const GRAMMAR_WORDS: [&str; 34] = [
    "or",
    "and",
    "not",
    "in",
    "has",
    "is",
    "known",
    "unknown",
    "done",
    "published",
    "count",
    "at",
    "since",
    "said",
    "was",
    "change",
    "severity",
    "elapsed",
    "now",
    "impact",
    "org",
    "each",
    "with",
    "after",
    "start",
    "close",
    "asap",
    "hold",
    "next_update",
    "if",
    "else",
    "endif",
    "month",
    "none",
];

/// Tells whether a text is an id as playbooks have it: small letters and digits, joined by `-`.
pub fn is_kebab(id: &str) -> bool {
    let part =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    id.split('-').all(part) && id.starts_with(|c: char| c.is_ascii_lowercase())
}

impl Id {
    /// Parses the id of a thing that expressions and other keys refer to.
    pub fn parse(text: &str) -> Result<Self, BadId> {
        let mut chars = text.chars();
        match chars.next() {
            None => return Err(BadId::Empty),
            Some('a'..='z') => {}
            Some(_) => return Err(BadId::Pattern),
        }
        if !chars.all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_')) {
            return Err(BadId::Pattern);
        }
        if YAML_WORDS.contains(&text) {
            return Err(BadId::YamlWord);
        }
        if GRAMMAR_WORDS.contains(&text) {
            return Err(BadId::GrammarWord);
        }
        Ok(Self(text.into()))
    }

    /// Takes a key that is data (an option, a choice, a table row, an element of a list).
    pub fn data(text: &str) -> Result<Self, BadId> {
        match text {
            "" => Err(BadId::Empty),
            _ if text.chars().any(char::is_control) => Err(BadId::Pattern),
            _ => Ok(Self(text.into())),
        }
    }

    /// Names the place of a step that has no id of its own, as in `phase1_step2`.
    pub fn of_place(text: &str) -> Self {
        Self(text.into())
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Id {
    type Error = BadId;

    fn try_from(text: String) -> Result<Self, BadId> {
        Self::data(&text)
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0.to_string()
    }
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Id {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for BadId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Empty => "an id may not be empty",
            Self::Pattern => "an id is a small letter, then small letters, digits and `_`",
            Self::YamlWord => "other YAML readers take this word for a boolean or for nothing",
            Self::GrammarWord => "this word has a meaning of its own in conditions",
        })
    }
}

impl std::error::Error for BadId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_other_readers_or_the_grammar_would_take() {
        assert_eq!(Id::parse("no"), Err(BadId::YamlWord));
        assert_eq!(Id::parse("severity"), Err(BadId::GrammarWord));
        assert_eq!(Id::parse("Lead"), Err(BadId::Pattern));
        assert_eq!(Id::parse("own_rule").map(|id| id.to_string()), Ok("own_rule".into()));
        assert_eq!(Id::data("FR").map(|id| id.to_string()), Ok("FR".into()));
    }
}
