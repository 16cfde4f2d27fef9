use std::fmt;
use std::io;
use std::sync::Arc;

use crate::playbook::resolve::Fault;
use crate::playbook::spec::Kind;
use crate::source::{ShapeError, SourceFile, SyntaxError};

/// Says why a playbook could not be had.
#[derive(Debug)]
pub enum LibraryError {
    /// The file system refused.
    Io {
        /// The file or folder.
        path: String,
        /// The system's reason.
        source: io::Error,
    },
    /// No playbook is called this.
    Unknown {
        /// What was asked for.
        asked: String,
        /// The one whose name is nearly the same.
        meant: Option<String>,
        /// The ids that are there.
        known: Vec<String>,
        /// Where was looked.
        places: Vec<String>,
    },
    /// The file is one of another kind.
    WrongKind {
        /// The file.
        file: String,
        /// Its first key.
        kind: String,
        /// The kind that was asked for.
        wanted: Kind,
    },
    /// What the file extends or removes is not there, or is no good.
    Fault {
        /// The file.
        file: Arc<SourceFile>,
        /// What is wrong.
        fault: Box<Fault>,
    },
    /// The file is not YAML that we accept.
    Syntax {
        /// The file.
        file: Arc<SourceFile>,
        /// What is wrong.
        errors: Vec<SyntaxError>,
    },
    /// The plan comes to more steps than are possible.
    TooManySteps {
        /// The file.
        file: String,
        /// How many it comes to.
        steps: u64,
    },
    /// The file does not have the shape of a playbook.
    Shape {
        /// The file.
        file: Arc<SourceFile>,
        /// What is wrong.
        error: ShapeError,
    },
}

impl LibraryError {
    /// Returns a function that names the file, for `map_err`.
    pub(super) fn io(path: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.into(), source }
    }
}

impl fmt::Display for LibraryError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(out, "{path}: {source}"),
            Self::Unknown { asked, .. } => write!(out, "no playbook is called {asked:?}"),
            Self::WrongKind { file, kind, wanted } => {
                write!(out, "{file} is no {} file, its first key is {kind:?}", wanted.word())
            }
            Self::Syntax { file, .. } | Self::Fault { file, .. } => {
                write!(out, "{} does not read", file.name())
            }
            Self::TooManySteps { file, steps } => write!(out, "{file} comes to {steps} steps"),
            Self::Shape { file, error } => write!(out, "{}: {error}", file.name()),
        }
    }
}

impl std::error::Error for LibraryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}
