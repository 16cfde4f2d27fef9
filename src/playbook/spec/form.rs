use crate::source::{Node, Value};

/// Is the form of a node, whatever it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A scalar.
    Scalar,
    /// A list.
    List,
    /// A map.
    Map,
}

impl Form {
    /// Returns the form of a node; a key without a value has none.
    pub fn of(node: &Node) -> Option<Self> {
        match node.value {
            Value::Null => None,
            Value::Scalar(_) => Some(Self::Scalar),
            Value::List(_) => Some(Self::List),
            Value::Map(_) => Some(Self::Map),
        }
    }
}
