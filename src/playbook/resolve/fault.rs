use crate::playbook::spec::Kind;
use crate::source::{Span, SyntaxError};

/// Says what is wrong with what a file extends or removes, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The file in which the place is, by its number in the resolved files.
    pub file: usize,
    /// The place.
    pub span: Span,
}

/// What a [`Fault`] is about.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// There is no such file.
    Missing {
        /// As written.
        written: String,
    },
    /// The file cannot be read.
    Unreadable {
        /// As written.
        written: String,
        /// The system's reason.
        why: String,
    },
    /// The file is no YAML that we accept; the place is the first of its errors.
    Broken(SyntaxError),
    /// The file extends itself, by way of these.
    Circle {
        /// The files on the way, the first one again at the end.
        way: Vec<String>,
    },
    /// Files are taken in more often than is possible.
    TooMany {
        /// How often is possible.
        most: usize,
    },
    /// The file is of a kind that cannot be extended.
    WrongKind {
        /// As written.
        written: String,
        /// Its kind, where it has one.
        found: Option<Kind>,
    },
    /// What is to be removed is not inherited.
    NothingToRemove {
        /// As written.
        path: String,
        /// The word of the path at which it ends, and the words that exist there.
        candidates: Vec<String>,
    },
}
