//! The loader as a whole: what it makes of a text, and of hostile bytes.

mod faults;
mod hostile;
mod properties;
mod spans;
mod values;

use super::{Node, SyntaxFault, Value, load};

/// Loads a text that is fine.
fn tree(text: &str) -> Node {
    load(text.as_bytes()).unwrap_or_else(|errors| panic!("{text:?}: {errors:?}"))
}

/// Returns what is wrong with a text, with the source at each place.
fn faults(text: &str) -> Vec<(SyntaxFault, &str)> {
    let errors = load(text.as_bytes()).expect_err("something is wrong");
    let slice = |error: &super::SyntaxError| text.get(error.span.range()).expect("a place");
    errors.iter().map(|error| (error.fault.clone(), slice(error))).collect()
}

/// Writes a tree on one line: text in quotes unless plain, `~` for nothing.
fn outline(node: &Node) -> String {
    match &node.value {
        Value::Null => "~".to_owned(),
        Value::Scalar(scalar) if scalar.plain => scalar.text.clone(),
        Value::Scalar(scalar) => format!("{:?}", scalar.text),
        Value::List(elements) => {
            let elements: Vec<String> = elements.iter().map(outline).collect();
            format!("[{}]", elements.join(", "))
        }
        Value::Map(entries) => {
            let entry = |e: &super::Entry| format!("{}: {}", e.key, outline(&e.value));
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Visits a node and everything in it.
fn walk(node: &Node, visit: &mut impl FnMut(&Node)) {
    visit(node);
    node.elements().iter().for_each(|element| walk(element, visit));
    node.entries().iter().for_each(|entry| walk(&entry.value, visit));
}
