use super::{Node, Value};

/// How many bytes of copied text cost as much as one value.
///
/// Without this an alias to a long text would be as cheap as one to a word, and a file
/// of a megabyte could ask for gigabytes.
const BYTES_PER_UNIT: usize = 64;

/// Counts the values of a tree against a limit.
#[derive(Debug)]
pub(super) struct Budget {
    left: usize,
}

/// Says that a tree holds more values than its limit.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Spent;

/// Measures a subtree that aliases copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    /// What one copy costs.
    pub units: usize,
    /// How many lists and maps lie inside each other.
    pub height: usize,
}

impl Budget {
    pub(super) fn new(limit: usize) -> Self {
        Self { left: limit }
    }

    /// Takes the cost of values from what is left.
    pub(super) fn charge(&mut self, units: usize) -> Result<(), Spent> {
        self.left = self.left.checked_sub(units).ok_or(Spent)?;
        Ok(())
    }
}

impl Weight {
    /// Weighs a subtree; the limit of depth bounds the recursion.
    pub(super) fn of(node: &Node) -> Self {
        match &node.value {
            Value::Null => Self::leaf(""),
            Value::Scalar(scalar) => Self::leaf(&scalar.text),
            Value::List(elements) => elements.iter().fold(Self::hollow(), Self::holding),
            Value::Map(entries) => entries.iter().fold(Self::hollow(), |sum, entry| {
                let units = sum.units + entry.key.len() / BYTES_PER_UNIT;
                Self { units, ..sum }.holding(&entry.value)
            }),
        }
    }

    fn leaf(text: &str) -> Self {
        Self { units: 1 + text.len() / BYTES_PER_UNIT, height: 0 }
    }

    fn hollow() -> Self {
        Self { units: 1, height: 1 }
    }

    fn holding(self, child: &Node) -> Self {
        let child = Self::of(child);
        Self { units: self.units + child.units, height: self.height.max(child.height + 1) }
    }
}
