use std::collections::HashSet;

use super::{Entry, Node, Span, SyntaxError, SyntaxFault, Value};

/// Is a merge key (`<<`) that waits for its map to close.
#[derive(Debug)]
pub(super) struct Merge {
    /// How many keys of the map stand before it.
    pub at: usize,
    /// Where the `<<` stands.
    pub key_span: Span,
    /// What is merged in.
    pub value: Node,
}

impl Merge {
    /// Adds the merged keys to a map at the place of the `<<`.
    ///
    /// The map's own keys win wherever they stand, and of several merged maps the first
    /// that has a key. The copies are within the budget, for the alias was charged.
    pub(super) fn apply(self, own: &mut Vec<Entry>, errors: &mut Vec<SyntaxError>) {
        let merged = candidates(self.value, errors);
        let mut known: HashSet<&str> = own.iter().map(|entry| entry.key.as_str()).collect();
        let news: Vec<bool> = merged.iter().map(|entry| known.insert(&entry.key)).collect();
        let fresh = merged.into_iter().zip(news).filter_map(|(entry, new)| new.then_some(entry));
        let after = own.split_off(self.at.min(own.len()));
        own.extend(fresh);
        own.extend(after);
    }
}

fn candidates(value: Node, errors: &mut Vec<SyntaxError>) -> Vec<Entry> {
    let (span, maps) = match value.value {
        Value::Map(entries) => return entries,
        Value::List(maps) => (value.span, maps),
        Value::Null | Value::Scalar(_) => (value.span, Vec::new()),
    };
    if maps.is_empty() {
        errors.push(SyntaxError::at(SyntaxFault::BadMerge, span));
    }
    let mut merged = Vec::new();
    for map in maps {
        match map.value {
            Value::Map(entries) => merged.extend(entries),
            _ => errors.push(SyntaxError::at(SyntaxFault::BadMerge, map.span)),
        }
    }
    merged
}
