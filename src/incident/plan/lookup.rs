use super::{NodeIx, NodeKind, Plan};
use crate::playbook::Id;
use crate::playbook::expr::{Name, Segment};
use crate::playbook::model::Act;

/// Is what the first words of a name mean; the rest of the name follows.
#[derive(Debug, Clone, PartialEq)]
pub enum Named {
    /// A step or a block, and how many segments after the first word its id took.
    Node(NodeIx, usize),
    /// A fact of the run, or one of an instance named before it (`updates[2].what_changed`).
    Fact {
        /// The fact.
        fact: Id,
        /// The block of a fact of an instance, where the name says it.
        block: Option<NodeIx>,
        /// How many segments after the first word were taken.
        taken: usize,
    },
    /// A message.
    Message(Id),
    /// A deadline.
    Deadline(Id),
    /// A table.
    Table(Id),
    /// A level.
    Level(Id),
    /// The start of the run.
    Start,
    /// The close of the run.
    Close,
}

/// Finds what a name means: inside a procedure its own steps first, then outward.
pub(super) fn named(plan: &Plan, name: &Name, from: NodeIx) -> Option<Named> {
    if name.rest.is_empty() && name.base == "start" {
        return Some(Named::Start);
    }
    if name.rest.is_empty() && name.base == "close" {
        return Some(Named::Close);
    }
    node(plan, name, from).or_else(|| declared(plan, name))
}

fn node(plan: &Plan, name: &Name, from: NodeIx) -> Option<Named> {
    let include = plan
        .upward(from)
        .filter(|up| matches!(plan.node(*up).act(), Some(Act::Procedure { .. })))
        .map(|up| plan.node(up).base.clone());
    for outer in include.map(Some).chain(std::iter::once(None)) {
        let base = outer.map_or_else(|| name.base.clone(), |outer| format!("{outer}.{}", name.base));
        match deepest(plan, &base, name) {
            // Out of a procedure the step of a message means the message, wherever else it is published.
            Some(Named::Node(ix, 0)) if base == name.base && publishes(plan, ix, name) => return None,
            Some(found) => return Some(found),
            None => {}
        }
    }
    None
}

fn publishes(plan: &Plan, ix: NodeIx, name: &Name) -> bool {
    name.rest.is_empty() && plan.messages_of(&name.base).contains(&ix)
}

/// Follows `.b` as long as it names a step of a procedure, or the fact of an instance.
fn deepest(plan: &Plan, base: &str, name: &Name) -> Option<Named> {
    let ix = plan.by_base(base)?;
    let is_ask_of_the_same_fact = plan.playbook.facts.contains_key(name.base.as_str())
        && name.rest.is_empty()
        && matches!(plan.node(ix).act(), Some(Act::Ask { .. }));
    if is_ask_of_the_same_fact {
        // `ask: place` is a step and a fact of one name: a condition means the fact.
        return None;
    }
    let indices = name.rest.iter().take_while(|segment| !matches!(segment, Segment::Field(_))).count();
    if let Some(Segment::Field(field)) = name.rest.get(indices) {
        let inner = format!("{base}.{field}");
        if let Some(inner_ix) = plan.by_base(&inner) {
            return Some(Named::Node(inner_ix, indices + 1));
        }
        if plan.playbook.facts.contains_key(field.as_str()) && !plan.node(ix).is_leaf() {
            let fact = Id::of_place(field);
            return Some(Named::Fact { fact, block: Some(ix), taken: indices + 1 });
        }
    }
    Some(Named::Node(ix, 0))
}

fn declared(plan: &Plan, name: &Name) -> Option<Named> {
    let playbook = &plan.playbook;
    let id = Id::of_place(&name.base);
    if playbook.facts.contains_key(&id) {
        return Some(Named::Fact { fact: id, block: None, taken: 0 });
    }
    if playbook.messages.contains_key(&id) {
        return Some(Named::Message(id));
    }
    if playbook.deadlines.contains_key(&id) {
        return Some(Named::Deadline(id));
    }
    if playbook.tables.contains_key(&id) {
        return Some(Named::Table(id));
    }
    playbook.rank(&name.base).map(|_| Named::Level(id))
}

/// Returns the innermost block around a step whose instances are told apart: the home of a fact `per: each`.
pub(in crate::incident) fn home(plan: &Plan, ix: NodeIx) -> Option<NodeIx> {
    plan.upward(ix).skip(1).find(|up| {
        let node = plan.node(*up);
        let procedure = matches!(node.act(), Some(Act::Procedure { .. }));
        let own_round = matches!(node.act(), Some(Act::Decide { .. }));
        procedure || (node.multiplies.is_some() && !own_round) || matches!(node.kind, NodeKind::Trigger)
    })
}
