use std::fmt;

use super::line::Unsealed;

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

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSeal => out.write_str("it does not end in prev and hash"),
            Self::WrongHash => out.write_str("its hash is not that of its text: the line was changed"),
            Self::WrongPrev => out.write_str(
                "its prev is not the hash of the line before: a line was removed, inserted or moved",
            ),
            Self::WrongSeq { expected, found } => {
                write!(out, "its number is {found} where {expected} should follow")
            }
            Self::NotAnEvent(why) => write!(out, "it is not an event ({why})"),
        }
    }
}
