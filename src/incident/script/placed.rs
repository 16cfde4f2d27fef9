use crate::source::Span;

/// Is something read from a file, with its place there.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed<T> {
    /// What was read.
    pub it: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Placed<T> {
    /// Puts a thing at its place.
    pub fn new(it: T, span: Span) -> Self {
        Self { it, span }
    }
}
