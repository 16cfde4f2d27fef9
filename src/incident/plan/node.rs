use std::sync::Arc;

use crate::playbook::model::With;
use crate::playbook::model::{Act, ForEach, Gate, Step, Who};
use crate::playbook::{Condition, Id};

/// Numbers a node of a [`Plan`](super::Plan); the numbers are document order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeIx(pub(super) usize);

impl NodeIx {
    /// Stands behind every place.
    pub const END: Self = Self(usize::MAX);

    /// Returns the place just behind it in document order.
    pub fn following(self) -> Self {
        Self(self.0 + 1)
    }

    /// Returns the place in document order.
    pub fn place(self) -> usize {
        self.0
    }
}

/// Is a step, or a block around steps.
#[derive(Debug)]
pub struct Node {
    /// The block it stands in.
    pub parent: Option<NodeIx>,
    /// What stands in it, in document order.
    pub children: Vec<NodeIx>,
    /// Its id with those of the procedures around it: `brief.capture`.
    pub base: String,
    /// Its own id.
    pub id: Id,
    /// What it is.
    pub kind: NodeKind,
    /// When it applies, beside what is inherited.
    pub when: Vec<Condition>,
    /// Whose it is, its own word only.
    pub role: Option<Who>,
    /// What it bars.
    pub gate: Gate,
    /// How it multiplies.
    pub multiplies: Option<Multiplier>,
    /// What a procedure was given here.
    pub with: Option<Arc<With>>,
}

/// Lists what a node can be.
#[derive(Debug)]
pub enum NodeKind {
    /// A phase, by its place in the playbook.
    Phase(usize),
    /// An `anytime` entry.
    Trigger,
    /// A list that stands apart.
    Section(Section),
    /// The steps of an option, under their decision.
    Option,
    /// A step; a block keeps its own attributes here and its steps as children.
    Step(Box<Step>),
}

/// Lists the sections that stand apart from the phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Confirmed before the close.
    Exit,
    /// Due after the close.
    FollowUp,
}

/// Lists the ways in which one node becomes many instances.
#[derive(Debug, Clone, PartialEq)]
pub enum Multiplier {
    /// One for each element.
    ForEach(ForEach),
    /// One for each round of a repeat.
    Repeat,
    /// One for each activation.
    Activation,
    /// One for each round of a decision that a `reopen` names.
    Round,
}

impl Node {
    /// Returns the step, where it is one.
    pub fn step(&self) -> Option<&Step> {
        match &self.kind {
            NodeKind::Step(step) => Some(step),
            _ => None,
        }
    }

    /// Returns what the step asks for, where it is one.
    pub fn act(&self) -> Option<&Act> {
        self.step().map(|step| &step.act)
    }

    /// Tells whether it is an item of its own: something that is offered, done or skipped.
    pub fn is_leaf(&self) -> bool {
        self.act()
            .is_some_and(|act| !matches!(act, Act::Group { .. } | Act::Repeat { .. } | Act::Procedure { .. }))
    }

    /// Tells whether it is a repeat.
    pub fn is_repeat(&self) -> bool {
        matches!(self.act(), Some(Act::Repeat { .. }))
    }
}
