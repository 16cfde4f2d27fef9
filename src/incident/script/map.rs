use indexmap::IndexMap;

use super::{Fault, Given, Placed};
use crate::i18n::Cases;
use crate::source::{Node, Span, Value};

/// Is the short form of an answers file: a path and its answer, in any order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Answers {
    /// The answers, by path: `place`, `own_rule.why`.
    pub by_path: IndexMap<String, Answer>,
}

/// Is one answer, with where its path and its value stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// Where the path stands.
    pub path: Span,
    /// The value.
    pub value: Placed<Given>,
}

/// Reads a short map.
pub(super) fn read(tree: &Node, faults: &mut Vec<Fault>) -> Answers {
    if !matches!(tree.value, Value::Map(_)) {
        faults.push(
            Fault::new(tree.span, Cases::WrongForm { key: "--answers".into() }).help(Cases::WhatAnswers),
        );
    }
    let mut by_path = IndexMap::new();
    for entry in tree.entries() {
        let path = entry.key.clone();
        match (Given::read(&entry.value), &entry.value.value) {
            (Some(given), _) => {
                let value = Placed::new(given, entry.value.span);
                by_path.insert(path, Answer { path: entry.key_span, value });
            }
            (None, Value::Null) => {
                faults.push(Fault::new(entry.key_span, Cases::NoValue { key: path }).help(Cases::InQuotes));
            }
            (None, _) => {
                let what = Cases::NestedAnswer { path: path.clone() };
                faults.push(Fault::new(entry.value.span, what).help(Cases::FlatAnswer { path }));
            }
        }
    }
    Answers { by_path }
}
