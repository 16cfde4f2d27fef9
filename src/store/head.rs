use std::fmt;

use super::line::{self, Hash};

/// The fewest digits of a noted head that are still taken for one.
const FEWEST: usize = 16;

/// Is the hash of the last line of a journal, which stands for all lines up to it.
///
/// Noted elsewhere (on paper, in a mail) it shows later that none of them was cut off.
/// It is displayed in groups of four, to be read aloud or copied by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head(Hash);

/// Is a head as somebody noted it: at least the first 16 of its digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedHead(String);

impl Head {
    pub(super) fn new(hash: Hash) -> Self {
        Self(hash)
    }

    /// Returns the 64 digits without groups, as the journal has them.
    pub fn hex(&self) -> String {
        line::text(&self.0)
    }
}

impl fmt::Display for Head {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, &digit) in self.0.iter().enumerate() {
            if place > 0 && place.is_multiple_of(4) {
                out.write_str(" ")?;
            }
            write!(out, "{}", char::from(digit))?;
        }
        Ok(())
    }
}

impl NotedHead {
    /// Takes a head as it was noted, with or without groups, in small or capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        let digits: String =
            text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
        let fits =
            (FEWEST..=64).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        fits.then_some(Self(digits))
    }

    pub(super) fn is(&self, hash: &Hash) -> bool {
        hash.starts_with(self.0.as_bytes())
    }
}

impl fmt::Display for NotedHead {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_shown_is_a_head_that_can_be_given_back() {
        let head = Head::new(line::hex(&[0xab; 32]));
        let shown = head.to_string();
        assert!(shown.starts_with("abab abab ") && shown.len() == 79);
        assert!(
            NotedHead::parse(&shown.to_uppercase()).is_some_and(|noted| noted.is(&line::hex(&[0xab; 32])))
        );
        assert!(
            NotedHead::parse("abab abab abab abab").is_some_and(|noted| noted.is(&line::hex(&[0xab; 32])))
        );
        assert_eq!(NotedHead::parse("abab"), None);
        assert_eq!(NotedHead::parse("abab abab abab abax"), None);
    }
}
