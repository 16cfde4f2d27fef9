use crate::source::{Node, Value};

/// Is a value as it stands in the file, before anybody knows what kind its fact wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// One value, as written.
    One(String),
    /// A list.
    Many(Vec<String>),
    /// `?`: not known yet.
    Unknown,
}

impl Given {
    /// Reads a scalar or a list of scalars.
    pub(super) fn read(node: &Node) -> Option<Self> {
        match &node.value {
            Value::Scalar(scalar) if scalar.text.trim() == "?" => Some(Self::Unknown),
            Value::Scalar(scalar) => Some(Self::One(scalar.text.clone())),
            Value::List(all) => {
                all.iter().map(|one| one.text().map(str::to_owned)).collect::<Option<_>>().map(Self::Many)
            }
            Value::Null | Value::Map(_) => None,
        }
    }

    /// Returns the value in one line, for messages.
    pub fn shown(&self) -> String {
        match self {
            Self::One(text) => text.clone(),
            Self::Many(all) => all.join(", "),
            Self::Unknown => "?".to_owned(),
        }
    }
}
