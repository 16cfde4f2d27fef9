use std::ops::Range;

use crate::source::{Entry, Node, Route, Segment, Span, Value};

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
    fn node(&self) -> Option<&'a Node> {
        match self {
            Self::Value(node) | Self::Part(node, _) => Some(node),
            Self::Key(entry) => Some(&entry.value),
            Self::Bytes(..) => None,
        }
    }

    /// Returns its route in a tree.
    ///
    /// It is looked for only once a finding is made, so that a walk need not keep routes.
    pub fn route(&self, tree: &Node) -> Route {
        let mut way = Vec::new();
        let found = self.node().is_some_and(|node| find(tree, node, &mut way));
        if !found {
            return Route::root();
        }
        way.iter().fold(Route::root(), |route, segment| match segment {
            Segment::Key(key) => route.key(key),
            Segment::Index(index) => route.index(*index),
        })
    }
}

fn find(tree: &Node, wanted: &Node, way: &mut Vec<Segment>) -> bool {
    if std::ptr::eq(tree, wanted) {
        return true;
    }
    let mut below = |segment: Segment, node: &Node| {
        way.push(segment);
        let found = find(node, wanted, way);
        if !found {
            way.pop();
        }
        found
    };
    match &tree.value {
        Value::Map(entries) => {
            entries.iter().any(|entry| below(Segment::Key(entry.key.clone()), &entry.value))
        }
        Value::List(elements) => {
            elements.iter().enumerate().any(|(at, element)| below(Segment::Index(at), element))
        }
        Value::Null | Value::Scalar(_) => false,
    }
}
