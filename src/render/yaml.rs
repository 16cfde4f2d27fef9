//! A resolved playbook as YAML, with where each part comes from.

use crate::playbook::resolve::Resolved;
use crate::playbook::spec::Kind;
use crate::render::Shown;
use crate::source::{Entry, Node, Value};

/// Writes a playbook with everything that it extends; each part says which files it comes from.
///
/// What it writes is a playbook that means the same alone: what it extends is in it.
pub fn resolved(resolved: &Resolved) -> Result<String, serde_yaml::Error> {
    let mut out = String::new();
    for entry in in_order(resolved) {
        let mut files = Vec::new();
        collect(&entry.value, &mut files);
        let names: Vec<_> =
            files.iter().filter_map(|number| resolved.file(*number)).map(|file| file.name()).collect();
        out.push_str(&format!("# from {}\n", Shown::line(&names.join(", "))));
        let mut part = serde_yaml::Mapping::new();
        part.insert(entry.key.clone().into(), value(&entry.value));
        out.push_str(&serde_yaml::to_string(&part)?);
    }
    Ok(out)
}

/// Returns the parts in the order in which a playbook is read, whatever was inherited first.
fn in_order(resolved: &Resolved) -> Vec<&Entry> {
    let known = Kind::Playbook.object();
    let place = |entry: &Entry| known.keys().position(|key| key.name == entry.key);
    let mut entries: Vec<_> = resolved.tree.entries().iter().collect();
    entries.retain(|entry| !matches!(entry.key.as_str(), "extends" | "remove"));
    entries.sort_by_key(|entry| place(entry).unwrap_or(usize::MAX));
    entries
}

/// Returns a tree as a value of YAML: what stands without quotes keeps its type, `1.10` stays a text.
fn value(node: &Node) -> serde_yaml::Value {
    match &node.value {
        Value::Null => serde_yaml::Value::Null,
        Value::List(elements) => elements.iter().map(value).collect(),
        Value::Map(entries) => {
            let entries = entries.iter().map(|entry| (entry.key.clone().into(), value(&entry.value)));
            serde_yaml::Value::Mapping(entries.collect())
        }
        Value::Scalar(scalar) => match (scalar.as_bool(), scalar.as_number()) {
            (Some(truth), _) => truth.into(),
            (None, Some(number)) => number_of(&scalar.text, number),
            (None, None) => scalar.text.clone().into(),
        },
    }
}

fn number_of(text: &str, number: f64) -> serde_yaml::Value {
    match text.parse::<i64>() {
        Ok(whole) => whole.into(),
        Err(_) if number.to_string() == text => number.into(),
        Err(_) => text.to_owned().into(),
    }
}

fn collect(node: &Node, files: &mut Vec<usize>) {
    match &node.value {
        Value::List(elements) if !elements.is_empty() => {
            elements.iter().for_each(|element| collect(element, files))
        }
        Value::Map(entries) if !entries.is_empty() => {
            entries.iter().for_each(|entry| collect(&entry.value, files))
        }
        _ if files.contains(&node.file) => {}
        _ => files.push(node.file),
    }
}
