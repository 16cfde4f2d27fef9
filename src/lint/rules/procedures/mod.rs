//! Procedures that take in procedures: circles, and chains that are too long to be followed.

pub mod circle;
pub mod depth;

use indexmap::IndexMap;

use crate::lint::names::Names;
use crate::playbook::spec::Space;

/// Returns for each procedure those that its steps take in.
fn taken_in<'a>(names: &'a Names<'a>) -> IndexMap<&'a str, Vec<&'a str>> {
    let mut graph: IndexMap<&str, Vec<&str>> =
        names.declared.ids(Space::Procedure).map(|id| (id, Vec::new())).collect();
    for (_, step) in names.steps.all() {
        let Some(taking) = step.home.procedure().and_then(|id| graph.get_mut(id)) else { continue };
        taking.extend(step.node.get("procedure").and_then(|taken| taken.text()));
    }
    graph
}
