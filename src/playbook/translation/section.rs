use super::Refusal;
use crate::playbook::resolve::Loaded;
use crate::source::{Entry, Node, SourceFile, Value};

/// The key of the translated texts.
pub(super) const TEXTS: &str = "texts";
/// The key of what they were translated from.
pub(super) const DIGESTS: &str = "digests";

/// Returns the entries under a key of a translation file.
pub(super) fn entries<'a>(tree: &'a Node, section: &str) -> &'a [Entry] {
    tree.get(section).map(Node::entries).unwrap_or_default()
}

/// Returns the words of an entry; one without any waits for its translation.
pub fn words(node: &Node) -> Option<&str> {
    node.text().filter(|text| !text.trim().is_empty())
}

/// Is a map of a translation file, as a place where lines can be added.
pub(super) struct Section<'a> {
    file: &'a SourceFile,
    entry: Option<&'a Entry>,
}

impl<'a> Section<'a> {
    /// Finds the map under a key; one between braces has no lines, and is refused.
    pub fn of(loaded: &'a Loaded, key: &str) -> Result<Self, Refusal> {
        let (file, entry) = (&*loaded.file, loaded.tree.entry(key));
        if let Some(entry) = entry {
            let in_braces =
                file.slice(entry.value.span).starts_with('{') && entry.value != empty(&entry.value);
            let is_map = matches!(entry.value.value, Value::Map(_) | Value::Null);
            let begins_line = entry.value.entries().first().is_none_or(|first| begins_its_line(file, first));
            if in_braces || !is_map || !begins_line || !begins_its_line(file, entry) {
                return Err(Refusal::NoLines { key: key.to_owned(), span: entry.key_span });
            }
        }
        Ok(Self { file, entry })
    }

    /// Returns the entry of the whole map, where the file has it.
    pub fn entry(&self) -> Option<&'a Entry> {
        self.entry
    }

    /// Returns the spaces that stand before each of its keys.
    pub fn indent(&self) -> String {
        let first = self.entry.and_then(|entry| entry.value.entries().first());
        let column = first.map_or(3, |first| self.file.place(first.key_span.start).column);
        " ".repeat(column.saturating_sub(1))
    }

    /// Returns where a line right behind that of an entry begins.
    pub fn after(&self, entry: &Entry) -> usize {
        line_end(self.file.text(), entry.value.span.end.max(entry.key_span.end))
    }

    /// Returns where the first line of the map begins; nothing where there is no map yet.
    pub fn head(&self) -> Option<usize> {
        self.entry.map(|entry| line_end(self.file.text(), entry.key_span.end))
    }
}

fn empty(node: &Node) -> Node {
    Node { value: Value::Map(Vec::new()), ..node.clone() }
}

fn begins_its_line(file: &SourceFile, entry: &Entry) -> bool {
    let before = file.text().get(..entry.key_span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim_start_matches('\u{feff}').chars().all(|letter| letter == ' ')
}

/// Returns the offset behind the line of an offset.
fn line_end(text: &str, from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |at| from + at + 1)
}
