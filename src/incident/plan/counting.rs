use super::{Node, Plan};
use crate::playbook::model::Act;

/// Says where something counts from the moment its conditions held.
///
/// Only there must a replay keep that moment; most steps count from an event or have no time at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counting {
    /// Neither at the node nor inside it.
    Nothing,
    /// Inside it.
    Inside,
    /// At the node itself.
    Itself,
}

/// Works it out for every node of a plan.
pub(super) fn counting(plan: &Plan) -> Vec<Counting> {
    let mut all = vec![Counting::Nothing; plan.nodes.len()];
    for (ix, node) in plan.nodes() {
        if !counts(node) {
            continue;
        }
        for up in plan.upward(ix).skip(1) {
            if all[up.0] == Counting::Nothing {
                all[up.0] = Counting::Inside;
            }
        }
        all[ix.0] = Counting::Itself;
    }
    all
}

fn counts(node: &Node) -> bool {
    let Some(step) = node.step() else { return false };
    let bare = |due: &Option<crate::playbook::Due>| due.as_ref().is_some_and(crate::playbook::Due::is_bare);
    let first_round = matches!(&step.act, Act::Repeat { every, .. } if every.from.is_empty());
    bare(&step.due) || bare(&step.not_before) || step.on_silence.is_some() || first_round
}
