use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::incident::JournalError;

/// Says why something of a run could not be stored or found.
#[derive(Debug)]
pub enum StoreError {
    /// The file system refused, while doing what is said.
    Io {
        /// What was being done.
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The journal of the run could not be read or written.
    Journal(JournalError),
    /// Neither an option nor the environment says where runs live.
    NoPlace,
    /// This cannot be the name of a run or of a file in it.
    BadName(String),
    /// There is no such run; the others are listed.
    NoSuchRun {
        /// What was asked for.
        asked: String,
        /// The runs there are, newest first.
        known: Vec<String>,
    },
    /// Several runs begin like this.
    Ambiguous {
        /// What was asked for.
        asked: String,
        /// The runs it could mean, newest first.
        candidates: Vec<String>,
    },
    /// The snapshot on disk is not the one that was written.
    SnapshotChanged {
        /// The digest by which it is known.
        expected: String,
        /// The digest of what is there now.
        found: String,
    },
    /// What was named as evidence is not a file.
    NotAFile(PathBuf),
}

impl StoreError {
    /// Returns a function that says what was being done to what, for `map_err`.
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

impl From<JournalError> for StoreError {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { doing, path, source } => write!(out, "{doing} {}: {source}", path.display()),
            Self::Journal(error) => error.fmt(out),
            Self::NoPlace => out.write_str("no place for runs: give --runs DIR, or set CRISIS_RUNS or HOME"),
            Self::BadName(name) => write!(out, "{name:?} cannot be a name here"),
            Self::NoSuchRun { asked, known } if known.is_empty() => {
                write!(out, "no run is called {asked:?}; there are no runs yet")
            }
            Self::NoSuchRun { asked, known } => {
                write!(out, "no run is called {asked:?}; there are {}", known.join(", "))
            }
            Self::Ambiguous { asked, candidates } => {
                write!(out, "{asked:?} could be {}", candidates.join(", "))
            }
            Self::SnapshotChanged { expected, found } => {
                write!(
                    out,
                    "the snapshot {expected} was changed since it was written: its digest is now {found}"
                )
            }
            Self::NotAFile(path) => write!(out, "{} is not a file", path.display()),
        }
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Journal(error) => Some(error),
            _ => None,
        }
    }
}
