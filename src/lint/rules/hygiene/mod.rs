//! What does not belong in a plan: people, and notes to whoever writes it.

pub mod hidden;
pub mod personal;
pub mod review_overdue;
pub mod unfinished;

use crate::lint::subject::Subject;
use crate::playbook::spec::Kind;
use crate::source::{Node, Value};

/// Keys below which stand data, sources and patterns, not sentences of ours.
const DATA: [&str; 12] = [
    "tables",
    "sources",
    "source",
    "url",
    "links",
    "portal",
    "house_rules",
    "patterns",
    "words",
    "avoid",
    "digests",
    "lint",
];

/// Calls `see` for every sentence of a plan or of its translation that stands in this file.
fn sentences<'a>(subject: &Subject<'a>, see: &mut dyn FnMut(&'a Node, &'a str)) {
    if matches!(subject.kind, Kind::Playbook | Kind::Shared | Kind::Translation) {
        below(&subject.resolved.tree, see);
    }
}

fn below<'a>(node: &'a Node, see: &mut dyn FnMut(&'a Node, &'a str)) {
    match &node.value {
        Value::Map(entries) => {
            let ours = entries.iter().filter(|entry| !DATA.contains(&entry.key.as_str()));
            ours.for_each(|entry| below(&entry.value, see));
        }
        Value::List(elements) => elements.iter().for_each(|element| below(element, see)),
        Value::Scalar(scalar) if node.file == 0 => see(node, &scalar.text),
        Value::Scalar(_) | Value::Null => {}
    }
}
