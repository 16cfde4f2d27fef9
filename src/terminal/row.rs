use crate::render::{Shown, width};

use super::style::{Style, Tone};

/// Is one row of a screen: pieces with their tones, all of them made harmless.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row(Vec<(Tone, Shown)>);

impl Row {
    /// Starts a row with the left margin of one space.
    pub(super) fn margin() -> Self {
        Self(vec![(Tone::Plain, Shown::spaces(1))])
    }

    /// Starts a row after so many spaces.
    pub(super) fn indent(columns: usize) -> Self {
        Self(vec![(Tone::Plain, Shown::spaces(columns))])
    }

    /// Adds a piece.
    #[must_use]
    pub(super) fn and(mut self, tone: Tone, text: Shown) -> Self {
        if !text.is_empty() {
            self.0.push((tone, text));
        }
        self
    }

    /// Adds ordinary text.
    #[must_use]
    pub(super) fn plain(self, text: Shown) -> Self {
        self.and(Tone::Plain, text)
    }

    /// Adds all the pieces of another row.
    #[must_use]
    pub(super) fn append(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Adds spaces up to a column.
    #[must_use]
    pub(super) fn up_to(self, column: usize) -> Self {
        let missing = column.saturating_sub(self.width());
        self.plain(Shown::spaces(missing))
    }

    /// Returns how many columns it takes.
    pub fn width(&self) -> usize {
        self.0.iter().map(|(_, text)| text.width()).sum()
    }

    /// Cuts it to so many columns: a row that is too wide would break and move the screen.
    #[must_use]
    pub(super) fn cut(self, columns: usize, more: &str) -> Self {
        if self.width() <= columns {
            return self;
        }
        let mut kept = Self::default();
        let mut room = columns.saturating_sub(width(more));
        for (tone, text) in self.0 {
            let part = text.cut(room, "");
            let whole = part == text;
            room -= part.width();
            kept = kept.and(tone, part);
            if !whole {
                break;
            }
        }
        if width(more) > columns { kept } else { kept.plain(Shown::line(more)) }
    }

    /// Returns the row without colour and without trailing spaces.
    pub fn text(&self) -> String {
        let whole: String = self.0.iter().map(|(_, text)| text.as_str()).collect();
        whole.trim_end().to_owned()
    }

    /// Returns the bytes of the row for a terminal.
    pub(super) fn drawn(&self, style: &Style) -> String {
        if !style.colour {
            return self.text();
        }
        let mut out = String::new();
        for (tone, text) in &self.0 {
            let start = tone.start();
            out.push_str(start);
            out.push_str(text.as_str());
            if !start.is_empty() {
                out.push_str("\x1b[0m");
            }
        }
        out
    }
}
