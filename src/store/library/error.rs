use std::fmt;
use std::io;

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
    NotAPlaybook {
        /// The file.
        file: String,
        /// Its first key.
        kind: String,
    },
    /// A file that the playbook extends is nowhere.
    Missing {
        /// The file that names it.
        from: String,
        /// What it names.
        name: String,
    },
    /// The file is not YAML that we accept.
    Syntax {
        /// The file.
        file: std::sync::Arc<SourceFile>,
        /// What is wrong.
        errors: Vec<SyntaxError>,
    },
    /// The file does not have the shape of a playbook.
    Shape {
        /// The file.
        file: std::sync::Arc<SourceFile>,
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
            Self::NotAPlaybook { file, kind } => {
                write!(out, "{file} is not a playbook, its first key is {kind:?}")
            }
            Self::Missing { from, name } => write!(out, "{from} extends {name}, which is not there"),
            Self::Syntax { file, .. } => write!(out, "{} does not read", file.name()),
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
