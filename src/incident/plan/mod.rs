//! A playbook laid flat for a run: every step a node with its parent, its key and what it depends on.

mod build;
mod conditions;
mod counting;
mod lookup;
mod node;

use counting::Counting;
pub use lookup::Named;
pub(in crate::incident) use lookup::home;
pub use node::{Multiplier, Node, NodeIx, NodeKind, Section};

use std::collections::HashMap;
use std::sync::Arc;

use crate::playbook::expr::{Expr, Name};
use crate::playbook::model::Playbook;
use crate::playbook::{Datum, Id};

/// Is a resolved playbook with its steps in one list, in document order.
///
/// The plan of another language has the same nodes at the same places, so a run keeps
/// node numbers and takes words from the plan of the reader's language.
#[derive(Debug)]
pub struct Plan {
    /// The playbook it was laid out from.
    pub playbook: Arc<Playbook>,
    nodes: Vec<Node>,
    phases: Vec<NodeIx>,
    triggers: HashMap<Id, NodeIx>,
    exit: NodeIx,
    follow_up: NodeIx,
    by_base: HashMap<String, NodeIx>,
    asks: HashMap<Id, Vec<NodeIx>>,
    messages: HashMap<Id, Vec<NodeIx>>,
    meets: HashMap<Id, Vec<NodeIx>>,
    reopens: HashMap<NodeIx, Vec<NodeIx>>,
    clocked: Vec<(NodeIx, Expr)>,
    multiplying: Vec<Vec<NodeIx>>,
    counting: Vec<Counting>,
}

impl Plan {
    /// Lays a playbook flat.
    pub fn new(playbook: Arc<Playbook>) -> Self {
        build::build(playbook)
    }

    /// Returns a node.
    pub fn node(&self, ix: NodeIx) -> &Node {
        &self.nodes[ix.0]
    }

    /// Returns every node in document order.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeIx, &Node)> {
        self.nodes.iter().enumerate().map(|(place, node)| (NodeIx(place), node))
    }

    /// Returns the phases in order.
    pub fn phases(&self) -> &[NodeIx] {
        &self.phases
    }

    /// Returns the node of an `anytime` entry.
    pub fn trigger(&self, id: &str) -> Option<NodeIx> {
        self.triggers.get(id).copied()
    }

    /// Returns the `anytime` entries in the order of the file.
    pub fn triggers(&self) -> impl Iterator<Item = (&Id, NodeIx)> {
        self.playbook.anytime.keys().filter_map(|id| self.triggers.get(id).map(|ix| (id, *ix)))
    }

    /// Returns the list of what is confirmed before a run closes as resolved.
    pub fn exit(&self) -> NodeIx {
        self.exit
    }

    /// Returns the list of what follows after the close.
    pub fn follow_up(&self) -> NodeIx {
        self.follow_up
    }

    /// Returns the node of a qualified id (`brief.capture`).
    pub fn by_base(&self, base: &str) -> Option<NodeIx> {
        self.by_base.get(base).copied()
    }

    /// Returns the steps that ask a fact.
    pub fn asks_of(&self, fact: &str) -> &[NodeIx] {
        self.asks.get(fact).map_or(&[], Vec::as_slice)
    }

    /// Returns the steps that publish a message.
    pub fn messages_of(&self, message: &str) -> &[NodeIx] {
        self.messages.get(message).map_or(&[], Vec::as_slice)
    }

    /// Returns the steps that meet a deadline.
    pub fn meeting(&self, deadline: &str) -> &[NodeIx] {
        self.meets.get(deadline).map_or(&[], Vec::as_slice)
    }

    /// Returns the `reopen` steps that name a decision.
    pub fn reopens_of(&self, decision: NodeIx) -> &[NodeIx] {
        self.reopens.get(&decision).map_or(&[], Vec::as_slice)
    }

    /// Tells whether any condition changes with time alone.
    pub fn reads_clock(&self) -> bool {
        !self.clocked.is_empty()
    }

    /// Returns the conditions that change with time alone, with the node from which each is read.
    pub fn clocked(&self) -> &[(NodeIx, Expr)] {
        &self.clocked
    }

    /// Tells whether something at a node counts from the moment it came up: a bare due time, a first round.
    pub fn counts(&self, ix: NodeIx) -> bool {
        self.counting[ix.0] == Counting::Itself
    }

    /// Tells whether the same holds of a node or of anything inside it.
    pub fn counts_inside(&self, ix: NodeIx) -> bool {
        self.counting[ix.0] != Counting::Nothing
    }

    /// Returns the blocks around a node that multiply it, outermost first, itself last where it is one.
    pub fn multiplying(&self, ix: NodeIx) -> &[NodeIx] {
        &self.multiplying[ix.0]
    }

    /// Returns the ancestors of a node, itself first.
    pub fn upward(&self, ix: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        std::iter::successors(Some(ix), |ix| self.node(*ix).parent)
    }

    /// Returns what a procedure around this node was given under a name.
    pub fn with(&self, ix: NodeIx, name: &str) -> Option<&Datum> {
        self.upward(ix).find_map(|up| self.node(up).with.as_ref()).and_then(|with| with.get(name))
    }

    /// Returns every node inside a block, in document order, without the block.
    pub fn inside(&self, block: NodeIx) -> impl Iterator<Item = NodeIx> + '_ {
        // Document order is depth first: what lies inside follows until the first that does not.
        (block.0 + 1..self.nodes.len()).map(NodeIx).take_while(move |ix| self.within(*ix, block))
    }

    /// Returns the phase that a node lies in, counted from 0.
    pub fn phase_of(&self, ix: NodeIx) -> Option<usize> {
        let top = self.upward(ix).last()?;
        self.phases.iter().position(|phase| *phase == top)
    }

    /// Tells whether a node lies in another, or is it.
    pub fn within(&self, ix: NodeIx, block: NodeIx) -> bool {
        self.upward(ix).any(|up| up == block)
    }

    /// Returns what a name means, read from inside a node.
    pub fn named(&self, name: &Name, from: NodeIx) -> Option<Named> {
        lookup::named(self, name, from)
    }
}
