use std::fmt;
use std::str::FromStr;

use indexmap::IndexMap;
use serde::Deserialize;

use super::expr::{Expr, Name, parse, parse_name};
use super::{Id, Length};

/// Is a span of time, or the name of a fact or of an organisation's value that holds one.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub enum Amount {
    /// `20m`.
    Fixed(Length),
    /// `org.update_every`, `with.pause`, a fact of type `duration` (or, in a due time, `time`).
    Of(Name),
}

/// Is when something is due.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(from = "RawDue")]
pub enum Due {
    /// The first of these whose anchor exists: `5m after investigating or 10m after start`.
    First(Vec<Offset>),
    /// The earliest of these that exist: `[4h after classified, 24h after aware]`.
    Earliest(Vec<Due>),
    /// By level; a level without an entry takes the next lower one.
    ByLevel(IndexMap<Id, Due>),
}

impl Due {
    /// Tells whether some of it counts from the moment its step came up.
    pub fn is_bare(&self) -> bool {
        match self {
            Self::First(offsets) => offsets.iter().any(|offset| offset.after.is_none()),
            Self::Earliest(dues) => dues.iter().any(Self::is_bare),
            Self::ByLevel(levels) => levels.values().any(Self::is_bare),
        }
    }
}

/// Is a span after an anchor, or after the moment its step came up.
#[derive(Debug, Clone, PartialEq)]
pub struct Offset {
    /// How long after.
    pub amount: Amount,
    /// After what; nothing is the moment the conditions held and the phase was entered.
    pub after: Option<Name>,
}

/// Is how often a repeat returns.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(from = "RawEvery")]
pub enum Every {
    /// The same span each time.
    Amount(Amount),
    /// By level; a level without an entry takes the next lower one.
    ByLevel(IndexMap<Id, Amount>),
    /// One span after the other, then it is over.
    Successive(Vec<Amount>),
    /// The first rule whose condition holds; none: it pauses.
    Rules(Vec<EveryRule>),
}

/// Is one rule of [`Every::Rules`].
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct EveryRule {
    /// When it holds; without one, always.
    #[serde(default)]
    pub when: Option<Condition>,
    /// How often then.
    pub is: Amount,
}

/// Is a condition as written in `when`, `until` or a rule.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RawCondition")]
pub struct Condition(pub Expr);

/// Says why a text is no due time, with the byte where the bad part begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadDue {
    /// Where the part at fault begins.
    pub at: usize,
    /// The part at fault.
    pub part: String,
    /// What is wrong with it.
    pub why: String,
}

impl Due {
    /// Parses one due time as a text: `20m`, `asap after aware`, `5m after x or 10m after start`.
    pub fn parse(text: &str) -> Result<Self, BadDue> {
        let mut offsets = Vec::new();
        let mut at = 0;
        for part in text.split(" or ") {
            offsets.push(Offset::parse(part, at)?);
            at += part.len() + " or ".len();
        }
        Ok(Self::First(offsets))
    }
}

impl Offset {
    fn parse(part: &str, at: usize) -> Result<Self, BadDue> {
        let bad = |part: &str, at: usize, why: String| BadDue { at, part: part.to_owned(), why };
        let (amount, after) = match part.split_once(" after ") {
            Some((amount, anchor)) => (amount, Some(anchor)),
            None => (part, None),
        };
        let after_at = at + amount.len() + " after ".len();
        let after = after
            .map(|anchor| parse_name(anchor).map_err(|fault| bad(anchor, after_at, fault.to_string())))
            .transpose()?;
        let amount = amount.parse().map_err(|why: String| bad(amount, at, why))?;
        Ok(Self { amount, after })
    }
}

impl FromStr for Amount {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        match text.parse::<Length>() {
            Ok(length) => Ok(Self::Fixed(length)),
            Err(bad) => match parse_name(text) {
                Ok(name) => Ok(Self::Of(name)),
                Err(_) => Err(bad.to_string()),
            },
        }
    }
}

impl TryFrom<String> for Amount {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(length) => write!(out, "{length}"),
            Self::Of(name) => write!(out, "{name}"),
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::First(offsets) => {
                for (place, offset) in offsets.iter().enumerate() {
                    let or = if place == 0 { "" } else { " or " };
                    write!(out, "{or}{}", offset.amount)?;
                    if let Some(after) = &offset.after {
                        write!(out, " after {after}")?;
                    }
                }
                Ok(())
            }
            Self::Earliest(dues) => {
                for (place, due) in dues.iter().enumerate() {
                    let and = if place == 0 { "" } else { ", " };
                    write!(out, "{and}{due}")?;
                }
                Ok(())
            }
            Self::ByLevel(levels) => {
                for (place, (level, due)) in levels.iter().enumerate() {
                    let and = if place == 0 { "" } else { ", " };
                    write!(out, "{and}{level}: {due}")?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for BadDue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.why)
    }
}

impl std::error::Error for BadDue {}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawDue {
    One(DueText),
    Earliest(Vec<RawDue>),
    ByLevel(IndexMap<Id, RawDue>),
}

#[derive(Deserialize)]
#[serde(try_from = "String")]
struct DueText(Due);

impl TryFrom<String> for DueText {
    type Error = BadDue;

    fn try_from(text: String) -> Result<Self, BadDue> {
        Due::parse(&text).map(Self)
    }
}

impl From<RawDue> for Due {
    fn from(raw: RawDue) -> Self {
        match raw {
            RawDue::One(DueText(due)) => due,
            RawDue::Earliest(dues) => Self::Earliest(dues.into_iter().map(Self::from).collect()),
            RawDue::ByLevel(levels) => {
                Self::ByLevel(levels.into_iter().map(|(level, due)| (level, due.into())).collect())
            }
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawEvery {
    Amount(Amount),
    Rules(Vec<EveryRule>),
    Successive(Vec<Amount>),
    ByLevel(IndexMap<Id, Amount>),
}

impl From<RawEvery> for Every {
    fn from(raw: RawEvery) -> Self {
        match raw {
            RawEvery::Amount(amount) => Self::Amount(amount),
            RawEvery::Rules(rules) if rules.is_empty() => Self::Successive(Vec::new()),
            RawEvery::Rules(rules) => Self::Rules(rules),
            RawEvery::Successive(amounts) => Self::Successive(amounts),
            RawEvery::ByLevel(levels) => Self::ByLevel(levels),
        }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum RawCondition {
    Constant(bool),
    Text(String),
}

impl TryFrom<RawCondition> for Condition {
    type Error = String;

    fn try_from(raw: RawCondition) -> Result<Self, String> {
        let text = match raw {
            RawCondition::Constant(truth) => truth.to_string(),
            RawCondition::Text(text) => text,
        };
        parse(&text).map(Self).map_err(|fault| fault.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_due_times() {
        let Ok(Due::First(offsets)) = Due::parse("5m after investigating or 10m after start") else {
            panic!("it parses")
        };
        assert_eq!(offsets.len(), 2);
        assert_eq!(offsets[1].after, Some(Name { at: 0..5, ..Name::word("start") }));
        assert!(Due::parse("org.update_every after holding").is_ok());
        assert!(Due::parse("asap after aware").is_ok());
        let bad = Due::parse("5m after a or 10x after b").expect_err("10x is no span");
        assert_eq!((bad.at, bad.part.as_str()), (14, "10x"));
    }
}
