use std::collections::HashMap;

use crate::source::{Node, Route, Segment, Value};

/// Knows of every node of a tree where it stands.
///
/// It is made once the first finding wants it, so that a walk need not keep routes; and looked
/// through once for all findings, of which a large file may have a thousand.
#[derive(Debug)]
pub(super) struct Routes<'a> {
    above: HashMap<*const Node, (&'a Node, Step<'a>)>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Routes<'a> {
    /// Looks through a tree.
    pub fn of(tree: &'a Node) -> Self {
        let mut above = HashMap::new();
        let mut open = vec![tree];
        while let Some(node) = open.pop() {
            let below: Vec<(Step<'a>, &'a Node)> = match &node.value {
                Value::Map(entries) => {
                    entries.iter().map(|entry| (Step::Key(&entry.key), &entry.value)).collect()
                }
                Value::List(elements) => {
                    elements.iter().enumerate().map(|(at, element)| (Step::Index(at), element)).collect()
                }
                Value::Null | Value::Scalar(_) => continue,
            };
            for (step, child) in below {
                above.insert(std::ptr::from_ref(child), (node, step));
                open.push(child);
            }
        }
        Self { above }
    }

    /// Returns the route of a node; of one that stands elsewhere, that of the whole.
    pub fn route(&self, node: &Node) -> Route {
        let mut way = Vec::new();
        let mut at = std::ptr::from_ref(node);
        while let Some((parent, step)) = self.above.get(&at) {
            way.push(match step {
                Step::Key(key) => Segment::Key((*key).to_owned()),
                Step::Index(index) => Segment::Index(*index),
            });
            at = std::ptr::from_ref(*parent);
        }
        way.reverse();
        Route::of(way)
    }
}
