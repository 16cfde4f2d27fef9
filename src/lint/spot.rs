use std::ops::Range;

use crate::source::{Entry, Node, Span};

/// Points at what a finding is about, until its place is told.
#[derive(Debug, Clone)]
pub enum Spot<'a> {
    /// A value.
    Value(&'a Node),
    /// A key.
    Key(&'a Entry),
    /// Some bytes of a scalar's text.
    Part(&'a Node, Range<usize>),
    /// Bytes of a file.
    Bytes(usize, Span),
}

impl<'a> Spot<'a> {
    /// Returns the number of the file it is in.
    pub fn file(&self) -> usize {
        match self {
            Self::Value(node) | Self::Part(node, _) => node.file,
            Self::Key(entry) => entry.value.file,
            Self::Bytes(file, _) => *file,
        }
    }

    /// Returns the node it is in.
    pub fn node(&self) -> Option<&'a Node> {
        match self {
            Self::Value(node) | Self::Part(node, _) => Some(node),
            Self::Key(entry) => Some(&entry.value),
            Self::Bytes(..) => None,
        }
    }
}
