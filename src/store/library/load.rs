use super::{Library, LibraryError, Origin, PlaybookFile};
use crate::i18n::Lang;
use crate::playbook::Playbook;
use crate::source::{Entry, Node, Scalar, SourceFile, Span, Value, load, read};

/// Is a playbook with all that it was made of.
#[derive(Debug)]
pub struct LoadedPlaybook {
    /// What it says.
    pub model: Playbook,
    /// The tree it was read from, resolved: what it extends is in it.
    pub tree: Node,
    /// The files, in the order in which the tree numbers them.
    pub files: Vec<SourceFile>,
    /// Where it comes from.
    pub origin: Origin,
}

/// Loads a playbook by id or path, in a language where it has it.
pub fn load_playbook(library: &Library, asked: &str, lang: Lang) -> Result<LoadedPlaybook, LibraryError> {
    load_file(library, &library.find(asked)?, lang)
}

/// Loads a playbook from a file of the library.
pub fn load_file(library: &Library, found: &PlaybookFile, _: Lang) -> Result<LoadedPlaybook, LibraryError> {
    let mut files = Vec::new();
    let mut tree = parse(found.shown(), &found.read()?, &mut files)?;
    if tree.get("playbook").is_none() {
        let kind = tree.entries().first().map(|entry| entry.key.clone()).unwrap_or_default();
        return Err(LibraryError::NotAPlaybook { file: found.shown(), kind });
    }
    tree = extend(library, &found.origin, tree, &mut files)?;
    name_it(&mut tree, found.stem());
    match read(&tree) {
        Ok(model) => Ok(LoadedPlaybook { model, tree, files, origin: found.origin.clone() }),
        Err(error) => Err(LibraryError::Shape { file: Box::new(files.swap_remove(0)), error }),
    }
}

fn parse(name: String, bytes: &[u8], files: &mut Vec<SourceFile>) -> Result<Node, LibraryError> {
    let file = SourceFile::new(name, String::from_utf8_lossy(bytes));
    match load(bytes) {
        Ok(mut tree) => {
            stamp(&mut tree, files.len());
            files.push(file);
            Ok(tree)
        }
        Err(errors) => Err(LibraryError::Syntax { file: Box::new(file), errors }),
    }
}

fn stamp(node: &mut Node, file: usize) {
    node.file = file;
    match &mut node.value {
        Value::List(elements) => elements.iter_mut().for_each(|element| stamp(element, file)),
        Value::Map(entries) => entries.iter_mut().for_each(|entry| stamp(&mut entry.value, file)),
        Value::Null | Value::Scalar(_) => {}
    }
}

fn extend(
    library: &Library,
    from: &Origin,
    tree: Node,
    files: &mut Vec<SourceFile>,
) -> Result<Node, LibraryError> {
    let names: Vec<String> = tree
        .get("extends")
        .map(Node::elements)
        .unwrap_or_default()
        .iter()
        .filter_map(|name| name.text().map(str::to_owned))
        .collect();
    let mut whole = tree;
    for name in names {
        let Some((origin, bytes)) = library.read_for(from, &name)? else {
            return Err(LibraryError::Missing { from: files.remove(0).name().to_owned(), name });
        };
        let shared = parse(origin.name_of(&name), &bytes, files)?;
        whole = merged(shared, whole);
    }
    Ok(whole)
}

/// Lays a tree over another: maps key by key, lists of things with ids by id; else the upper one wins.
fn merged(below: Node, above: Node) -> Node {
    let value = match (below.value, above.value) {
        (Value::Map(mut entries), Value::Map(upper)) => {
            for entry in upper {
                match entries.iter_mut().find(|known| known.key == entry.key) {
                    Some(known) => known.value = merged(known.value.clone(), entry.value),
                    None => entries.push(entry),
                }
            }
            Value::Map(entries)
        }
        (Value::List(mut elements), Value::List(upper)) if have_ids(&elements) && have_ids(&upper) => {
            for element in upper {
                let id = |node: &Node| node.get("id").and_then(Node::text).map(str::to_owned);
                match elements.iter_mut().find(|known| id(known) == id(&element)) {
                    Some(known) => *known = merged(known.clone(), element),
                    None => elements.push(element),
                }
            }
            Value::List(elements)
        }
        (_, value) => value,
    };
    Node { value, ..above }
}

fn have_ids(elements: &[Node]) -> bool {
    elements.iter().all(|element| element.get("id").is_some())
}

fn name_it(tree: &mut Node, stem: &str) {
    if tree.get("id").is_some() {
        return;
    }
    if let Value::Map(entries) = &mut tree.value {
        let value = Value::Scalar(Scalar { text: stem.to_owned(), plain: true });
        let value = Node::new(value, Span::default());
        entries.push(Entry { key: "id".to_owned(), key_span: Span::default(), value });
    }
}
