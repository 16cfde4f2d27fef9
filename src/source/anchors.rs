use std::collections::HashMap;

use super::budget::{Budget, Spent, Weight};
use super::{Node, Span};

/// Keeps the values that an alias may ask for.
///
/// Each is a copy, and the copies have a budget of their own: anchors nested in anchors
/// would otherwise multiply a file in memory, before any alias is charged.
#[derive(Debug)]
pub(super) struct Anchors {
    budget: Budget,
    kept: HashMap<usize, Kept>,
}

/// Is an anchored value, ready to be copied.
#[derive(Debug)]
pub(super) struct Kept {
    node: Node,
    /// What a copy costs, and how deep it is.
    pub weight: Weight,
}

impl Anchors {
    pub(super) fn new(limit: usize) -> Self {
        Self { budget: Budget::new(limit), kept: HashMap::new() }
    }

    /// Keeps a value that has an anchor.
    pub(super) fn keep(&mut self, id: usize, node: &Node) -> Result<(), Spent> {
        let weight = Weight::of(node);
        self.budget.charge(weight.units)?;
        let node = node.clone();
        self.kept.insert(id, Kept { node, weight });
        Ok(())
    }

    /// Finds an anchored value; one that is still open encloses its alias and is not found.
    pub(super) fn find(&self, id: usize) -> Option<&Kept> {
        self.kept.get(&id)
    }
}

impl Kept {
    /// Where the anchored value stands.
    pub(super) fn span(&self) -> Span {
        self.node.span
    }

    /// Copies the value to an alias.
    ///
    /// The copy takes the place of the alias, because that is the line to change when the
    /// value does not fit there; what it holds stays where it was written.
    pub(super) fn copy_to(&self, alias: Span) -> Node {
        let mut node = self.node.clone();
        node.span = alias;
        node
    }
}
