use serde_json::{Value as Json, json};

use crate::playbook::resolve::Resolved;
use crate::source::{Node, Value};

/// Returns a playbook with everything that it extends: `{"show": 1, "playbook": {…}}`.
pub fn playbook(resolved: &Resolved) -> Json {
    let files: Vec<_> = resolved.files.iter().map(|file| file.name()).collect();
    json!({"show": 1, "files": files, "playbook": value(&resolved.tree)})
}

fn value(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::List(elements) => elements.iter().map(value).collect(),
        Value::Map(entries) => {
            Json::Object(entries.iter().map(|entry| (entry.key.clone(), value(&entry.value))).collect())
        }
        Value::Scalar(scalar) => match (scalar.as_bool(), scalar.as_number()) {
            (Some(truth), _) => truth.into(),
            (None, Some(number)) => scalar.text.parse::<i64>().map_or_else(|_| number.into(), Json::from),
            (None, None) => scalar.text.clone().into(),
        },
    }
}
