use crate::incident::JournalError;
use crate::source::Span;

/// Says why an answers file cannot be played any further.
#[derive(Debug)]
pub enum Stumble {
    /// An entry is not admitted, or an answer is missing.
    Refused(Box<Refused>),
    /// The record could not be read or written.
    Journal(JournalError),
}

/// Is an entry that was not admitted: nothing of it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// Where the entry stands; nothing for what no line says (a missing answer).
    pub span: Option<Span>,
    /// Why.
    pub why: String,
    /// How the item stands, as the agenda says it: its title, and what it waits for.
    pub stands: Option<String>,
    /// What to do instead, where that can be said.
    pub help: Option<String>,
}

/// Is something that was not as expected.
#[derive(Debug, Clone, PartialEq)]
pub struct Failed {
    /// Where the expectation stands.
    pub span: Span,
    /// What was expected, and what is.
    pub words: String,
    /// The same line by line: what both have, what was expected, what is there instead.
    pub lines: Vec<Differs>,
}

/// Is a line in which what was expected and what is there differ, or agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs {
    /// Whose line it is.
    pub side: Side,
    /// The line.
    pub text: String,
}

/// Says whose line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Expected, and there.
    Both,
    /// Expected, and not there, or not here.
    Expected,
    /// There instead.
    Found,
}

impl Differs {
    /// Builds a line.
    pub fn new(side: Side, text: impl Into<String>) -> Self {
        Self { side, text: text.into() }
    }
}

impl Refused {
    /// Says why, at a place.
    pub fn at(span: Span, why: String) -> Self {
        Self { span: Some(span), why, stands: None, help: None }
    }

    /// Says how the item stands.
    #[must_use]
    pub fn stands(self, stands: String) -> Self {
        Self { stands: Some(stands), ..self }
    }

    /// Says what to do instead.
    #[must_use]
    pub fn help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }
}

impl From<Refused> for Stumble {
    fn from(refused: Refused) -> Self {
        Self::Refused(Box::new(refused))
    }
}

impl From<JournalError> for Stumble {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}
