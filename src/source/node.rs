use super::{Route, Segment, Span};

/// Is one value of a YAML tree, with the place it was written at.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// What stands here.
    pub value: Value,
    /// Where it stands: a scalar with its quotes, a block scalar without its indicator; a map or a
    /// list from its first key or element to its last, or from bracket to bracket; nothing, right
    /// after the colon of its key; the copy that an alias makes, at the alias.
    pub span: Span,
    /// Which file of the loaded set it came from (0 for a file loaded alone); resolving `extends` mixes files.
    pub file: usize,
}

/// What a [`Node`] holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing behind a key, `~` or `null`.
    Null,
    /// A scalar: its text, and what YAML 1.2's core schema makes of it.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A map, in the order written; the loader refuses duplicate keys.
    Map(Vec<Entry>),
}

/// Is a scalar: text that a plain (unquoted) writing may turn into a boolean or a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Scalar {
    /// The text after quotes and folds are taken away.
    pub text: String,
    /// Whether it was written without quotes and not as a block (`|`, `>`).
    pub plain: bool,
}

/// Is one key of a map with its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The key's text.
    pub key: String,
    /// Where the key stands.
    pub key_span: Span,
    /// The value.
    pub value: Node,
}

impl Scalar {
    /// Returns the boolean of a plain `true` or `false`; nothing else is one (YAML 1.2 core schema).
    pub fn as_bool(&self) -> Option<bool> {
        match (self.plain, self.text.as_str()) {
            (true, "true") => Some(true),
            (true, "false") => Some(false),
            _ => None,
        }
    }

    /// Returns the number of a plain decimal (`3`, `-2`, `0.5`); `012` and `1_000` stay text.
    pub fn as_number(&self) -> Option<f64> {
        let digits = self.text.strip_prefix('-').unwrap_or(&self.text);
        let whole = digits.split('.').next().unwrap_or_default();
        let sound = self.plain
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && digits.matches('.').count() <= 1
            && !digits.ends_with('.')
            && !whole.is_empty()
            && (whole == "0" || !whole.starts_with('0'));
        if sound { self.text.parse().ok() } else { None }
    }
}

impl Node {
    /// Builds a node of a file loaded alone.
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span, file: 0 }
    }

    /// Says of this node and all below it from which file they came.
    pub fn set_file(&mut self, file: usize) {
        self.file = file;
        match &mut self.value {
            Value::List(elements) => elements.iter_mut().for_each(|element| element.set_file(file)),
            Value::Map(entries) => entries.iter_mut().for_each(|entry| entry.value.set_file(file)),
            Value::Null | Value::Scalar(_) => {}
        }
    }

    /// Returns the value of a key, where this is a map that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// Returns a key with its value, where this is a map that has it.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key == key)
    }

    /// Returns the entries of a map; of anything else, none.
    pub fn entries(&self) -> &[Entry] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the elements of a list; of anything else, none.
    pub fn elements(&self) -> &[Node] {
        match &self.value {
            Value::List(elements) => elements,
            _ => &[],
        }
    }

    /// Returns the text of a scalar, whatever it may also mean.
    pub fn text(&self) -> Option<&str> {
        self.scalar().map(|scalar| scalar.text.as_str())
    }

    /// Returns the scalar that stands here.
    pub fn scalar(&self) -> Option<&Scalar> {
        match &self.value {
            Value::Scalar(scalar) => Some(scalar),
            _ => None,
        }
    }

    /// Returns the node at a route below this one.
    pub fn at(&self, route: &Route) -> Option<&Node> {
        route.segments().iter().try_fold(self, |node, segment| match segment {
            Segment::Key(key) => node.get(key),
            Segment::Index(index) => node.elements().get(*index),
        })
    }

    /// Returns the node at a route below this one, to be changed.
    pub fn at_mut(&mut self, route: &Route) -> Option<&mut Node> {
        route.segments().iter().try_fold(self, |node, segment| match (segment, &mut node.value) {
            (Segment::Key(key), Value::Map(entries)) => {
                entries.iter_mut().find(|entry| entry.key == *key).map(|entry| &mut entry.value)
            }
            (Segment::Index(index), Value::List(elements)) => elements.get_mut(*index),
            _ => None,
        })
    }

    /// Returns the span of the last key of a route (for what is wrong with a key, not with its value).
    pub fn key_span(&self, route: &Route) -> Option<Span> {
        let (last, above) = route.segments().split_last()?;
        let Segment::Key(key) = last else { return None };
        let parent = above.iter().try_fold(self, |node, segment| match segment {
            Segment::Key(key) => node.get(key),
            Segment::Index(index) => node.elements().get(*index),
        })?;
        parent.entry(key).map(|entry| entry.key_span)
    }
}
