use std::fmt;

use serde::Deserialize;

use crate::playbook::expr::{Part, Template};

/// Is a text that people read, with blanks to be filled in a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    /// Takes a text as written.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text as written, blanks and all.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text with its blanks told apart; one that does not parse is words alone (the checker reports it).
    pub fn template(&self) -> Template {
        Template::parse(&self.0).unwrap_or_else(|_| Template { parts: vec![Part::Words(self.0.clone())] })
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
