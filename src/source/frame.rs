use super::duplicates::report_duplicates;
use super::extent::after_colon;
use super::merge::Merge;
use super::{Entry, Node, Scalar, Span, SyntaxError, SyntaxFault, Value};

/// Is a list or map whose end has not been read yet.
#[derive(Debug)]
pub(super) struct Frame {
    items: Items,
    /// Which anchor names it; 0 for none.
    pub anchor: usize,
    opening: Opening,
    /// Where the first thing in it begins.
    first: Option<usize>,
    /// Where the last thing in it ends.
    end: usize,
}

/// Says how a list or map begins: with a bracket that belongs to it, or with what is in it.
#[derive(Debug, Clone, Copy)]
pub(super) enum Opening {
    /// In flow style, at its bracket.
    Bracket(usize),
    /// In block style, or as a pair in a list (`[a: b]`), somewhere from here on.
    Block(usize),
}

#[derive(Debug)]
enum Items {
    List(Vec<Node>),
    Map(Entries),
}

/// Collects the entries of a map.
#[derive(Debug, Default)]
struct Entries {
    done: Vec<Entry>,
    merge: Option<Merge>,
    key: Option<Key>,
}

/// Is a key that waits for its value.
#[derive(Debug)]
struct Key {
    kind: KeyKind,
    text: String,
    span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyKind {
    Word,
    Merge,
    /// A list or map: refused, and its value is read only for what is wrong in it.
    Refused,
}

impl Frame {
    /// Opens a list.
    pub(super) fn list(anchor: usize, opening: Opening) -> Self {
        Self::new(Items::List(Vec::new()), anchor, opening)
    }

    /// Opens a map.
    pub(super) fn map(anchor: usize, opening: Opening) -> Self {
        Self::new(Items::Map(Entries::default()), anchor, opening)
    }

    fn new(items: Items, anchor: usize, opening: Opening) -> Self {
        let (Opening::Bracket(end) | Opening::Block(end)) = opening;
        let first = None;
        Self { items, anchor, opening, first, end }
    }

    /// Tells whether the next node is a key.
    pub(super) fn expects_key(&self) -> bool {
        matches!(&self.items, Items::Map(map) if map.key.is_none())
    }

    /// Returns where it begins.
    pub(super) fn start(&self) -> usize {
        match self.opening {
            Opening::Bracket(at) => at,
            Opening::Block(at) => self.first.unwrap_or(at),
        }
    }

    /// Returns its opening bracket, where it has one.
    pub(super) fn bracket(&self) -> Option<Span> {
        match self.opening {
            Opening::Bracket(at) => Some(Span::new(at, at + 1)),
            Opening::Block(_) => None,
        }
    }

    /// Takes the next element, key or value.
    pub(super) fn take(&mut self, text: &str, node: Node, errors: &mut Vec<SyntaxError>) {
        self.first.get_or_insert(node.span.start);
        self.end = match &mut self.items {
            Items::List(elements) => {
                let end = node.span.end;
                elements.push(node);
                end
            }
            Items::Map(map) => map.take(text, node, errors),
        };
    }

    /// Reports the keys that stand twice, also where the text broke off before the end.
    pub(super) fn check(&self, errors: &mut Vec<SyntaxError>) {
        if let Items::Map(map) = &self.items {
            report_duplicates(&map.done, errors);
        }
    }

    /// Closes it; in flow style a bracket says where it ends.
    pub(super) fn close(self, bracket: Option<usize>, errors: &mut Vec<SyntaxError>) -> Node {
        self.check(errors);
        let end = bracket.unwrap_or(self.end);
        let span = Span::new(self.start(), end);
        let value = match self.items {
            Items::List(elements) => Value::List(elements),
            Items::Map(map) => Value::Map(map.close(errors)),
        };
        Node::new(value, span)
    }
}

impl Entries {
    /// Takes a key or a value and returns where it ends.
    fn take(&mut self, text: &str, node: Node, errors: &mut Vec<SyntaxError>) -> usize {
        let Some(key) = self.key.take() else {
            let end = node.span.end;
            self.key = Some(Key::new(text, node, errors));
            return end;
        };
        let value = placed(text, key.span, node);
        let end = value.span.end;
        match key.kind {
            KeyKind::Word => self.done.push(Entry { key: key.text, key_span: key.span, value }),
            KeyKind::Merge => self.take_merge(key, value, errors),
            KeyKind::Refused => {}
        }
        end
    }

    fn take_merge(&mut self, key: Key, value: Node, errors: &mut Vec<SyntaxError>) {
        match &self.merge {
            Some(first) => {
                let fault = SyntaxFault::DuplicateKey(key.text);
                errors.push(SyntaxError::at(fault, key.span).because_of(first.key_span));
            }
            None => {
                let at = self.done.len();
                self.merge = Some(Merge { at, key_span: key.span, value });
            }
        }
    }

    fn close(mut self, errors: &mut Vec<SyntaxError>) -> Vec<Entry> {
        if let Some(merge) = self.merge {
            merge.apply(&mut self.done, errors);
        }
        self.done
    }
}

impl Key {
    fn new(text: &str, node: Node, errors: &mut Vec<SyntaxError>) -> Self {
        let span = node.span;
        let (kind, text) = match node.value {
            Value::Scalar(Scalar { text, plain: true }) if text == "<<" => (KeyKind::Merge, text),
            Value::Scalar(scalar) => (KeyKind::Word, scalar.text),
            // As a key, `null` is a word like any other.
            Value::Null => (KeyKind::Word, text.get(span.range()).unwrap_or_default().to_owned()),
            Value::List(_) | Value::Map(_) => {
                errors.push(SyntaxError::at(SyntaxFault::ComplexKey, span));
                (KeyKind::Refused, String::new())
            }
        };
        Self { kind, text, span }
    }
}

/// Gives a value that is not there a place that a message can point to.
fn placed(text: &str, key: Span, mut node: Node) -> Node {
    if node.value == Value::Null && node.span.start == node.span.end {
        node.span = after_colon(text, key);
    }
    node
}
