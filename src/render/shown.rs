use std::fmt;

use super::{ascii, cut, harmless, width, wrap};

/// Is text that may be shown: it went through [`harmless`], and there is no other way to make one.
///
/// What writes to a terminal takes only this, so that a raw print does not compile:
///
/// ```compile_fail
/// let raw = crisis::render::Shown(String::from("\x1b[2J"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown(String);

impl Shown {
    /// Makes a text of several lines harmless; newlines and tabs stay.
    pub fn text(raw: &str) -> Self {
        Self(harmless(raw).into_owned())
    }

    /// Makes one line harmless: newlines and tabs become spaces, so that no value can start a row of its own.
    pub fn line(raw: &str) -> Self {
        Self(harmless(raw).replace(['\n', '\t'], " "))
    }

    /// Returns it in ASCII, for screens that draw nothing else.
    #[must_use]
    pub fn ascii(&self) -> Self {
        Self(ascii(&self.0))
    }

    /// Returns the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns how many columns it takes.
    pub fn width(&self) -> usize {
        width(&self.0)
    }

    /// Cuts it to so many columns, ending in `more` where something went.
    #[must_use]
    pub fn cut(&self, columns: usize, more: &str) -> Self {
        Self(cut(&self.0, columns, more))
    }

    /// Breaks it into lines of so many columns; the first may be shorter than the rest.
    pub fn wrap(&self, first: usize, rest: usize) -> Vec<Self> {
        wrap(&self.0, first, rest).into_iter().map(|part| Self(self.0[part].to_owned())).collect()
    }

    /// Fills it with spaces up to so many columns.
    #[must_use]
    pub fn pad(&self, columns: usize) -> Self {
        let missing = columns.saturating_sub(self.width());
        Self(format!("{}{}", self.0, " ".repeat(missing)))
    }

    /// Joins two texts.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.0.push_str(&other.0);
        self
    }

    /// Returns so many spaces.
    pub fn spaces(columns: usize) -> Self {
        Self(" ".repeat(columns))
    }
}

impl fmt::Display for Shown {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
