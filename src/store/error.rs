use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::i18n::{Doing, Lang, Say, Stored, system_reason};
use crate::incident::JournalError;

/// Says why something of a run could not be stored or found.
#[derive(Debug)]
pub enum StoreError {
    /// The file system refused, while doing what is said.
    Io {
        /// What was being done.
        doing: Doing,
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
    pub(super) fn io(doing: Doing, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { doing, path: path.to_owned(), source }
    }
}

impl From<JournalError> for StoreError {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

impl StoreError {
    /// Says it in a language.
    pub fn say(&self, lang: Lang) -> String {
        let words = match self {
            Self::Io { doing, path, source } => Stored::While {
                doing: doing.say(lang),
                path: path.display().to_string(),
                reason: system_reason(source, lang),
            },
            Self::Journal(error) => return error.say(lang),
            Self::NoPlace => Stored::NoPlace,
            Self::BadName(name) => Stored::BadName { name: name.clone() },
            Self::NoSuchRun { asked, known } if known.is_empty() => Stored::NoRunYet { asked: asked.clone() },
            Self::NoSuchRun { asked, known } => {
                Stored::NoSuchRun { asked: asked.clone(), known: known.join(", ") }
            }
            Self::Ambiguous { asked, candidates } => {
                Stored::Ambiguous { asked: asked.clone(), candidates: candidates.join(", ") }
            }
            Self::SnapshotChanged { expected, found } => {
                Stored::SnapshotChanged { expected: expected.clone(), found: found.clone() }
            }
            Self::NotAFile(path) => Stored::NotAFile { path: path.display().to_string() },
        };
        words.say(lang)
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.say(Lang::En))
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
