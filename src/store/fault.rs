use std::fmt;

use super::line::Unsealed;
use crate::i18n::{Say, Verify};

/// Says where the record is not as the tool wrote it, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub why: Why,
}

/// Lists what can be wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It does not end in `prev` and `hash`.
    NoSeal,
    /// Its `hash` is not that of its text: the line was changed.
    WrongHash,
    /// Its `prev` is not the hash of the line before: a line was removed, inserted or moved.
    WrongPrev,
    /// Its number does not follow.
    WrongSeq {
        /// The number that should stand here.
        expected: u64,
        /// The number that stands here.
        found: u64,
    },
    /// It is the first, and does not say how the run began.
    NoStart,
    /// It is not JSON, or not an event.
    NotAnEvent(String),
}

impl From<Unsealed> for Why {
    fn from(unsealed: Unsealed) -> Self {
        match unsealed {
            Unsealed::NoSeal => Self::NoSeal,
            Unsealed::WrongHash => Self::WrongHash,
        }
    }
}

impl Why {
    /// Returns the words for it.
    pub fn words(&self) -> Verify {
        match self {
            Self::NoSeal => Verify::NoSeal,
            Self::WrongHash => Verify::WrongHash,
            Self::WrongPrev => Verify::WrongPrev,
            Self::WrongSeq { expected, found } => Verify::WrongSeq { expected: *expected, found: *found },
            Self::NoStart => Verify::NoStart,
            Self::NotAnEvent(why) => Verify::NotAnEvent { why: why.clone() },
        }
    }
}

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.words().en())
    }
}
