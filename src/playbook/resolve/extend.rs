use std::collections::HashMap;
use std::sync::Arc;

use super::merge::merged;
use super::remove::remove;
use super::{Fault, FaultKind, Loaded, Resolved};
use crate::playbook::spec::Kind;
use crate::source::{Node, SourceFile, Span, SyntaxError, Value};

/// Says why a file that is extended could not be had.
#[derive(Debug, Clone)]
pub enum FetchError {
    /// There is no such file.
    Missing,
    /// The system refused, with its reason.
    Unreadable(String),
    /// The file was read and is no YAML that we accept.
    Syntax(Arc<SourceFile>, Vec<SyntaxError>),
}

/// Merges into a file everything that it extends.
///
/// `fetch` is given the name of the file that asks and what is written there, and gives
/// the file under one and the same name whenever it is the same file. Whatever is wrong
/// becomes a fault; the rest is merged all the same.
pub fn resolve(root: Loaded, fetch: &mut dyn FnMut(&str, &str) -> Result<Loaded, FetchError>) -> Resolved {
    let mut resolver = Resolver {
        fetch,
        files: Vec::new(),
        faults: Vec::new(),
        way: Vec::new(),
        whole: HashMap::new(),
        asked: 0,
    };
    let tree = resolver.whole(root);
    Resolved { tree, files: resolver.files, faults: resolver.faults }
}

struct Resolver<'a> {
    fetch: &'a mut dyn FnMut(&str, &str) -> Result<Loaded, FetchError>,
    files: Vec<Arc<SourceFile>>,
    faults: Vec<Fault>,
    way: Vec<String>,
    /// Each extended file with what it extends: several may extend the same one.
    whole: HashMap<String, Node>,
    /// How many times a file was taken in.
    asked: usize,
}

/// How many times files are taken in: each is merged, and a file could name one thousands of times.
const MOST_EXTENDED: usize = 200;

/// How many faults are kept: nobody reads more.
const MOST_FAULTS: usize = 200;

/// Is the file that extends another.
struct Asks<'f> {
    name: &'f str,
    number: usize,
    kind: Kind,
}

impl Resolver<'_> {
    fn whole(&mut self, loaded: Loaded) -> Node {
        let Loaded { file, mut tree } = loaded;
        let number = self.add(file.clone());
        tree.set_file(number);
        let Some(kind) = Kind::of(&tree).filter(|kind| matches!(kind, Kind::Playbook | Kind::Shared)) else {
            return tree;
        };
        let object = kind.object();
        self.way.push(file.name().to_owned());
        let mut inherited: Option<Node> = None;
        for wanted in extended(&tree) {
            self.asked += 1;
            if self.asked > MOST_EXTENDED {
                self.fault(FaultKind::TooMany { most: MOST_EXTENDED }, number, wanted.1);
                break;
            }
            let asks = Asks { name: file.name(), number, kind };
            let Some(shared) = self.shared(&asks, &wanted) else { continue };
            inherited = Some(match inherited {
                Some(below) => merged(object, below, shared),
                None => shared,
            });
        }
        self.way.pop();
        let Some(mut inherited) = inherited else { return tree };
        if let Value::Map(entries) = &mut inherited.value {
            entries.retain(|entry| entry.key != Kind::Shared.word());
        }
        self.remove(&mut inherited, &tree);
        merged(object, inherited, tree)
    }

    fn add(&mut self, file: Arc<SourceFile>) -> usize {
        self.files.push(file);
        self.files.len() - 1
    }

    fn shared(&mut self, asks: &Asks<'_>, wanted: &(String, Span)) -> Option<Node> {
        let (written, span) = wanted;
        let kind = match (self.fetch)(asks.name, written) {
            Ok(loaded) => return self.accepted(loaded, asks, wanted),
            Err(FetchError::Missing) => FaultKind::Missing { written: written.clone() },
            Err(FetchError::Unreadable(why)) => FaultKind::Unreadable { written: written.clone(), why },
            Err(FetchError::Syntax(file, errors)) => {
                let number = self.add(file);
                for error in errors {
                    self.fault(FaultKind::Broken(error.clone()), number, error.span);
                }
                return None;
            }
        };
        self.fault(kind, asks.number, *span);
        None
    }

    fn fault(&mut self, kind: FaultKind, file: usize, span: Span) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(Fault { kind, file, span });
        }
    }

    fn accepted(
        &mut self,
        loaded: Loaded,
        asks: &Asks<'_>,
        (written, span): &(String, Span),
    ) -> Option<Node> {
        let name = loaded.file.name();
        let fault = if let Some(first) = self.way.iter().position(|on_way| on_way == name) {
            let way = self.way.iter().skip(first).cloned().chain([name.to_owned()]).collect();
            FaultKind::Circle { way }
        } else {
            match (Kind::of(&loaded.tree), asks.kind) {
                (Some(Kind::Shared), _) | (Some(Kind::Playbook), Kind::Playbook) => {
                    let name = name.to_owned();
                    if let Some(known) = self.whole.get(&name) {
                        return Some(known.clone());
                    }
                    let whole = self.whole(loaded);
                    self.whole.insert(name, whole.clone());
                    return Some(whole);
                }
                (found, _) => FaultKind::WrongKind { written: written.clone(), found },
            }
        };
        self.fault(fault, asks.number, *span);
        None
    }

    fn remove(&mut self, inherited: &mut Node, tree: &Node) {
        for element in tree.get("remove").map(Node::elements).unwrap_or_default() {
            let Some(path) = element.text() else { continue };
            if self.faults.len() >= MOST_FAULTS {
                return;
            }
            if let Err(candidates) = remove(inherited, path) {
                let kind = FaultKind::NothingToRemove { path: path.to_owned(), candidates };
                self.fault(kind, element.file, element.span);
            }
        }
    }
}

/// What a file extends, with the places; a list of one may be written without brackets.
fn extended(tree: &Node) -> Vec<(String, Span)> {
    let Some(node) = tree.get("extends") else { return Vec::new() };
    let one = std::slice::from_ref(node);
    let elements = if node.scalar().is_some() { one } else { node.elements() };
    elements.iter().filter_map(|element| Some((element.text()?.to_owned(), element.span))).collect()
}
