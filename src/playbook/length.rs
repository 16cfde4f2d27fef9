use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Is a span of time as a plan or a law states it.
///
/// Hours are elapsed hours, whatever the clocks do; months and business days are counted
/// on the calendar of the run's zone (Regulation 1182/71 is for counsel, not for code).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Length {
    /// Elapsed seconds: `15m`, `2h30m`, `72h`, `3d`.
    Elapsed(i64),
    /// Calendar months: `1 month`.
    Months(u16),
    /// Monday to Friday: `4 business days`.
    BusinessDays(u16),
    /// At once (`asap`): due from the moment its anchor happens.
    Asap,
}

/// Says why a text is not a span of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLength(pub String);

const UNITS: [(char, i64); 5] = [('w', 604_800), ('d', 86_400), ('h', 3_600), ('m', 60), ('s', 1)];

impl Length {
    /// Returns the elapsed seconds, where the span is not one of the calendar.
    pub fn seconds(self) -> Option<i64> {
        match self {
            Self::Elapsed(seconds) => Some(seconds),
            Self::Asap => Some(0),
            Self::Months(_) | Self::BusinessDays(_) => None,
        }
    }

    /// Returns about how many seconds it is, for putting spans in order.
    pub fn rough_seconds(self) -> i64 {
        match self {
            Self::Elapsed(seconds) => seconds,
            Self::Months(months) => i64::from(months) * 2_629_800,
            Self::BusinessDays(days) => i64::from(days) * 120_960,
            Self::Asap => 0,
        }
    }
}

impl FromStr for Length {
    type Err = BadLength;

    fn from_str(text: &str) -> Result<Self, BadLength> {
        let bad = || BadLength(text.to_owned());
        let trimmed = text.trim();
        if trimmed == "asap" {
            return Ok(Self::Asap);
        }
        if let Some((number, unit)) = trimmed.split_once(' ') {
            let number = number.parse().map_err(|_| bad())?;
            return match unit.trim() {
                "month" | "months" => Ok(Self::Months(number)),
                "business day" | "business days" => Ok(Self::BusinessDays(number)),
                _ => Err(bad()),
            };
        }
        elapsed(trimmed).map(Self::Elapsed).ok_or_else(bad)
    }
}

fn elapsed(text: &str) -> Option<i64> {
    let mut total: i64 = 0;
    let mut rest = text;
    let mut largest = i64::MAX;
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest.get(..digits)?.parse().ok()?;
        let unit = rest.get(digits..)?.chars().next()?;
        let (_, seconds) = UNITS.iter().find(|(name, _)| *name == unit)?;
        if *seconds >= largest {
            return None;
        }
        largest = *seconds;
        total = total.checked_add(number.checked_mul(*seconds)?)?;
        rest = rest.get(digits + 1..)?;
    }
    if largest == i64::MAX || total > MOST { None } else { Some(total) }
}

/// A hundred years: what is longer is a slip of the pen, and sums of times stay in range.
const MOST: i64 = 3_155_760_000;

impl fmt::Display for Length {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Asap => out.write_str("asap"),
            Self::Months(1) => out.write_str("1 month"),
            Self::Months(months) => write!(out, "{months} months"),
            Self::BusinessDays(1) => out.write_str("1 business day"),
            Self::BusinessDays(days) => write!(out, "{days} business days"),
            Self::Elapsed(0) => out.write_str("0m"),
            Self::Elapsed(seconds) => write_elapsed(out, *seconds),
        }
    }
}

fn write_elapsed(out: &mut fmt::Formatter<'_>, seconds: i64) -> fmt::Result {
    // Law and practice say 72h and 180d, not 25w5d: hours are kept up to four days, weeks never used.
    let days = if seconds % 86_400 == 0 && seconds > 345_600 { seconds / 86_400 } else { 0 };
    let rest = seconds - days * 86_400;
    for (value, unit) in [(days, 'd'), (rest / 3_600, 'h'), (rest % 3_600 / 60, 'm'), (rest % 60, 's')] {
        if value != 0 {
            write!(out, "{value}{unit}")?;
        }
    }
    Ok(())
}

impl fmt::Display for BadLength {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "“{}” is not a duration: write 15m, 2h30m, 72h, 3d, 1 month, 4 business days or asap",
            self.0
        )
    }
}

impl std::error::Error for BadLength {}

impl TryFrom<String> for Length {
    type Error = BadLength;

    fn try_from(text: String) -> Result<Self, BadLength> {
        text.parse()
    }
}

impl From<Length> for String {
    fn from(length: Length) -> Self {
        length.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_plans_and_laws_write() {
        for (text, length) in [
            ("15m", Length::Elapsed(900)),
            ("2h30m", Length::Elapsed(9_000)),
            ("72h", Length::Elapsed(259_200)),
            ("180d", Length::Elapsed(15_552_000)),
            ("1 month", Length::Months(1)),
            ("4 business days", Length::BusinessDays(4)),
            ("asap", Length::Asap),
        ] {
            assert_eq!(text.parse(), Ok(length));
            assert_eq!(length.to_string(), text);
        }
        for text in ["", "15", "m", "30m2h", "1h1h", "-5m", "5 weeks", "99999999999999999999d", "2000000w"] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
    }
}
