use serde_yaml::{Mapping, Number, Value as Yaml};

use super::{Node, Scalar, Value};

/// Writes a tree as YAML that reads back as the same tree, without comments and anchors.
pub fn to_yaml(node: &Node) -> Result<String, serde_yaml::Error> {
    serde_yaml::to_string(&value(node))
}

fn value(node: &Node) -> Yaml {
    match &node.value {
        Value::Null => Yaml::Null,
        Value::Scalar(scalar) => of_scalar(scalar),
        Value::List(elements) => Yaml::Sequence(elements.iter().map(value).collect()),
        Value::Map(entries) => {
            let mut map = Mapping::new();
            for entry in entries {
                map.insert(Yaml::String(entry.key.clone()), value(&entry.value));
            }
            Yaml::Mapping(map)
        }
    }
}

/// A number stays one only where it is written as it would be written again: `1.10` is a text.
fn of_scalar(scalar: &Scalar) -> Yaml {
    if let Some(truth) = scalar.as_bool() {
        return Yaml::Bool(truth);
    }
    let number = scalar.as_number().and_then(|number| match scalar.text.parse::<i64>() {
        Ok(whole) => Some(Number::from(whole)),
        Err(_) if number.to_string() == scalar.text => Some(Number::from(number)),
        Err(_) => None,
    });
    match number {
        Some(number) => Yaml::Number(number),
        None => Yaml::String(scalar.text.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::load;

    #[test]
    fn what_is_written_reads_back_as_the_same() {
        let text =
            "a: 1\nb: 1.10\nc: \"yes\"\nd: [true, \"true\", ~]\ne: |-\n  two\n  lines\nf: {\"no\": 0.5}\n";
        let node = load(text.as_bytes()).expect("it loads");
        let written = to_yaml(&node).expect("it is written");
        let again = load(written.as_bytes()).expect("it loads again");
        let plain = |node: &Node| to_yaml(node).expect("it is written");
        assert_eq!(plain(&node), plain(&again));
        assert_eq!(again.get("b").and_then(Node::text), Some("1.10"));
        assert_eq!(again.get("c").and_then(Node::text), Some("yes"));
    }
}
