use jiff::Timestamp;

use super::{At, View, add};
use crate::playbook::expr::{Outcome, Value};
use crate::playbook::{Amount, Due, Id, Length, Offset};

/// Is when something is due, or why that cannot be said.
#[derive(Debug, Clone, PartialEq)]
pub enum DueAt {
    /// It has no due time.
    Never,
    /// At this moment; `asap` is the moment its anchor happened.
    At {
        /// The moment.
        at: Timestamp,
        /// Whether the plan says "at once".
        asap: bool,
    },
    /// Its clock has not started: this anchor has not happened, or its time is not known.
    NotStarted(String),
}

impl DueAt {
    /// Returns the moment.
    pub fn moment(&self) -> Option<Timestamp> {
        match self {
            Self::At { at, .. } => Some(*at),
            Self::Never | Self::NotStarted(_) => None,
        }
    }
}

impl View<'_> {
    /// Works a due time out; `since` is the moment a bare duration counts from.
    pub fn due(&self, at: &At, due: &Due, since: Option<Timestamp>) -> DueAt {
        match due {
            Due::First(offsets) => {
                let mut missing = None;
                for offset in offsets {
                    match self.offset(at, offset, since) {
                        DueAt::NotStarted(anchor) => missing = missing.or(Some(anchor)),
                        found => return found,
                    }
                }
                missing.map_or(DueAt::Never, DueAt::NotStarted)
            }
            Due::Earliest(dues) => earliest(dues.iter().map(|due| self.due(at, due, since))),
            Due::ByLevel(levels) => match self.state.level() {
                Some(set) => match self.by_level(at.book, levels, &set.level) {
                    Some(due) => self.due(at, due, since),
                    None => DueAt::Never,
                },
                // The level is not known: the shortest is the safe side.
                None => earliest(levels.values().map(|due| self.due(at, due, since))),
            },
        }
    }

    /// Returns the entry of a level; a level without one takes the next lower.
    pub(in crate::incident) fn by_level<'t, T>(
        &self,
        book: usize,
        table: &'t indexmap::IndexMap<Id, T>,
        level: &Id,
    ) -> Option<&'t T> {
        let playbook = &self.plan(book).playbook;
        let rank = playbook.rank(level.as_str())?;
        let lower = playbook.severity.levels.get(..=rank)?.iter().rev();
        lower.filter_map(|level| table.get(&level.id)).next()
    }

    fn offset(&self, at: &At, offset: &Offset, since: Option<Timestamp>) -> DueAt {
        let anchor = match &offset.after {
            None => since,
            Some(name) => match self.moments(at, name).last() {
                Some(moment) => Some(moment.occurred),
                None => return DueAt::NotStarted(name.to_string()),
            },
        };
        let length = match self.length(at, &offset.amount) {
            Ok(length) => length,
            Err(found) => return found,
        };
        match anchor {
            Some(anchor) => {
                DueAt::At { at: add(anchor, length, &self.snapshot.zone), asap: length == Length::Asap }
            }
            None => DueAt::Never,
        }
    }

    /// Reads a span; a name that holds a moment is the due time itself.
    fn length(&self, at: &At, amount: &Amount) -> Result<Length, DueAt> {
        match amount {
            Amount::Fixed(length) => Ok(*length),
            Amount::Of(name) => match self.read(at, name) {
                Outcome::Known(Value::Length(seconds)) => Ok(Length::Elapsed(seconds)),
                Outcome::Known(Value::Time(at)) => Err(DueAt::At { at, asap: false }),
                _ => Err(DueAt::NotStarted(name.to_string())),
            },
        }
    }

    /// Reads a span in seconds, where it is one that is known.
    pub(in crate::incident) fn span(&self, at: &At, amount: &Amount) -> Option<Length> {
        self.length(at, amount).ok()
    }
}

fn earliest(all: impl Iterator<Item = DueAt>) -> DueAt {
    let mut missing = DueAt::Never;
    let mut found: Option<DueAt> = None;
    for due in all {
        match (&due, found.as_ref().and_then(DueAt::moment)) {
            (DueAt::At { at, .. }, Some(best)) if *at >= best => {}
            (DueAt::At { .. }, _) => found = Some(due),
            (DueAt::NotStarted(_), _) => missing = due,
            (DueAt::Never, _) => {}
        }
    }
    found.unwrap_or(missing)
}
