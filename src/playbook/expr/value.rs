use std::cmp::Ordering;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

/// Is a value of the grammar, typed.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Yes or no.
    Bool(bool),
    /// A number; a percent is a number.
    Number(f64),
    /// A text, a choice or an id.
    Text(Arc<str>),
    /// Several choices, or a list.
    List(Vec<Arc<str>>),
    /// A day.
    Date(Date),
    /// A moment.
    Time(Timestamp),
    /// Seconds.
    Length(i64),
    /// A level with its rank, lowest first.
    Level(usize, Arc<str>),
}

impl std::fmt::Display for Value {
    /// Writes the value as an answers file would, the same in every language: it stands in records.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bool(truth) => truth.fmt(out),
            Self::Number(number) => number.fmt(out),
            Self::Text(text) | Self::Level(_, text) => text.fmt(out),
            Self::List(all) => all.join(", ").fmt(out),
            Self::Date(date) => date.fmt(out),
            Self::Time(moment) => moment.fmt(out),
            Self::Length(seconds) => crate::playbook::Length::Elapsed(*seconds).fmt(out),
        }
    }
}

/// Is what a name gives: a value, none yet, or none ever.
///
/// The two kinds of nothing differ: *unknown* can still come, so it is never treated as
/// false; *none* is known never to come (nobody will be asked), so every comparison with it is false.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// There is a value.
    Known(Value),
    /// There is none yet.
    Unknown,
    /// There will be none.
    Never,
}

impl Outcome {
    /// Returns the value, where there is one.
    pub fn known(self) -> Option<Value> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Never => None,
        }
    }

    /// Takes an optional value; nothing is unknown.
    pub fn or_unknown(value: Option<Value>) -> Self {
        value.map_or(Self::Unknown, Self::Known)
    }
}

impl Value {
    /// Builds a text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// Compares two values in order, where they have one: numbers, dates, times, durations, levels.
    ///
    /// `rank` tells the rank of a level written as a text.
    pub fn order(&self, other: &Self, rank: &dyn Fn(&str) -> Option<usize>) -> Option<Ordering> {
        match (self, other) {
            (Self::Number(left), Self::Number(right)) => left.partial_cmp(right),
            (Self::Length(left), Self::Length(right)) => Some(left.cmp(right)),
            (Self::Date(left), Self::Date(right)) => Some(left.cmp(right)),
            (Self::Time(left), Self::Time(right)) => Some(left.cmp(right)),
            (Self::Level(left, _), Self::Level(right, _)) => Some(left.cmp(right)),
            (Self::Level(left, _), Self::Text(right)) => rank(right).map(|right| left.cmp(&right)),
            (Self::Text(left), Self::Level(right, _)) => rank(left).map(|left| left.cmp(right)),
            _ => None,
        }
    }

    /// Tells whether two values are the same; a level equals its name.
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Level(_, level), Self::Text(text)) | (Self::Text(text), Self::Level(_, level)) => {
                level == text
            }
            _ => self == other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_in_a_record_as_a_person_would_write_it() {
        let told = |value: Value| value.to_string();
        assert_eq!(told(Value::Bool(true)), "true");
        assert_eq!(told(Value::text("come apart")), "come apart");
        assert_eq!(told(Value::List(vec!["x".into(), "site".into()])), "x, site");
        assert_eq!(told(Value::Length(1_200)), "20m");
        assert_eq!(told(Value::Level(2, "crisis".into())), "crisis");
        assert_eq!(told(Value::Time(Timestamp::UNIX_EPOCH)), "1970-01-01T00:00:00Z");
    }
}
