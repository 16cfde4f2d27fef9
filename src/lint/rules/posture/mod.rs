//! Postures that practice warns of.

pub mod bolster;
pub mod deny;
pub mod excluded;

use crate::lint::names::Names;
use crate::source::Node;

/// Returns every posture that a file writes out: its own, the shifts of it, and those of options.
fn all<'a>(names: &'a Names<'a>) -> Vec<&'a Node> {
    let own = names.tree.get("posture");
    let options = names
        .steps
        .all()
        .flat_map(|(_, step)| step.node.get("options").map(Node::entries).unwrap_or_default().iter());
    let options = options.filter_map(|option| option.value.get("posture"));
    let written: Vec<&Node> = own.into_iter().chain(options).collect();
    let shifts =
        written.iter().flat_map(|posture| posture.get("shifts").map(Node::elements).unwrap_or_default());
    written.iter().copied().chain(shifts).collect()
}
