use serde_json::Value as Json;

use crate::source::{Node, Value};

/// Turns a tree of YAML into JSON, as YAML 1.2 reads its scalars.
pub(in crate::render) fn node(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::List(elements) => elements.iter().map(self::node).collect(),
        Value::Map(entries) => {
            Json::Object(entries.iter().map(|entry| (entry.key.clone(), self::node(&entry.value))).collect())
        }
        Value::Scalar(scalar) => match (scalar.as_bool(), scalar.as_number()) {
            (Some(truth), _) => truth.into(),
            (None, Some(number)) => scalar.text.parse::<i64>().map_or_else(|_| number.into(), Json::from),
            (None, None) => scalar.text.clone().into(),
        },
    }
}
