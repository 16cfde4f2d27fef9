use jiff::{SignedDuration, Timestamp};

use crate::playbook::Length;

/// Is a moment of a case: so long after its start, or by the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// So many seconds after the start.
    After(i64),
    /// At this time.
    At(Timestamp),
}

impl Moment {
    /// Reads an offset (`2h30m`) or a time with its zone.
    pub fn read(text: &str) -> Option<Self> {
        if let Ok(Length::Elapsed(seconds)) = text.parse() {
            return Some(Self::After(seconds));
        }
        text.trim().parse().ok().map(Self::At)
    }

    /// Returns the time, for a run that counts from `start`.
    pub fn from(self, start: Timestamp) -> Timestamp {
        match self {
            Self::After(seconds) => start.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(start),
            Self::At(moment) => moment,
        }
    }
}
