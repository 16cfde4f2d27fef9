//! The id of a step: its own, that of its object, or one from its place.
//!
//! The journal keeps records under these ids, so the rule stands in this one place, for
//! the tree as for the typed model.

use super::Id;
use crate::source::Node;

/// Returns the id of a step.
///
/// `own` is its written `id`. `object` is the one thing that it speaks of: the message of a
/// `message`, the fact of an `ask` with one fact, the procedure of a `procedure`; nothing
/// for all other kinds. `within` names the list it stands in (see [`within_option`]) and
/// `place` its place there, from 0.
pub fn step_id(own: Option<&str>, object: Option<&str>, within: &str, place: usize) -> Id {
    let of_object = || object.and_then(|object| Id::parse(object).ok());
    match own.map(Id::data) {
        Some(Ok(id)) => id,
        _ => of_object().unwrap_or_else(|| Id::of_place(&format!("{within}_{}", place + 1))),
    }
}

/// Names the list of steps of an option; that of a phase, block, entry or procedure has its id, the others their key.
pub fn within_option(decision: &str, option: &str) -> String {
    let plain = |c: char| if c.is_ascii_lowercase() || c.is_ascii_digit() { c } else { '_' };
    format!("{decision}_{}", option.chars().map(plain).collect::<String>())
}

/// Returns the id that a step of a tree has whatever its place: its own, or that of its object.
pub fn given_id(step: &Node) -> Option<&str> {
    step.get("id").and_then(Node::text).or_else(|| object_id(step))
}

/// Returns the id of a step of a tree.
pub fn node_step_id(step: &Node, within: &str, place: usize) -> Id {
    step_id(step.get("id").and_then(Node::text), object_id(step), within, place)
}

fn object_id(step: &Node) -> Option<&str> {
    let object = step.get("message").or_else(|| step.get("ask")).or_else(|| step.get("procedure"))?;
    let one = match object.elements() {
        [one] => one,
        _ => object,
    };
    one.text().filter(|id| Id::parse(id).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::load;

    fn id(step: &str) -> String {
        let node = load(step.as_bytes()).expect("it loads");
        node_step_id(&node, "stabilise", 2).to_string()
    }

    #[test]
    fn a_step_takes_its_id_from_itself_its_object_or_its_place() {
        assert_eq!(id("{id: pause, action: Pause it.}"), "pause");
        assert_eq!(id("{message: holding}"), "holding");
        assert_eq!(id("{ask: [aware]}"), "aware");
        assert_eq!(id("{ask: [aware, place]}"), "stabilise_3");
        assert_eq!(id("{procedure: first_hour}"), "first_hour");
        assert_eq!(id("{message: with.words}"), "stabilise_3");
        assert_eq!(id("{open: data-breach}"), "stabilise_3");
        assert_eq!(within_option("own_rule", "Yes, ours"), "own_rule__es__ours");
    }
}
