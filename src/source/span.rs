use std::ops::Range;

/// Marks the bytes `start..end` of one [`SourceFile`](super::SourceFile).
///
/// Only this layer computes offsets; rules and messages pass spans on unread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Builds the span `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Returns the bytes as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Returns the part of this span that lies `from..to` bytes into it.
    ///
    /// A place inside a scalar (a name in an expression) is told this way; the
    /// result never leaves the span, because escapes make the text shorter than its source.
    pub fn part(self, from: usize, to: usize) -> Self {
        let start = (self.start + from).min(self.end);
        Self { start, end: (self.start + to).clamp(start, self.end) }
    }
}
