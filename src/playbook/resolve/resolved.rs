use std::sync::Arc;

use super::Fault;
use crate::playbook::spec::Kind;
use crate::source::{Node, SourceFile};

/// Is a file with everything that it extends.
#[derive(Debug, Clone)]
pub struct Resolved {
    /// The whole; each node knows its file.
    pub tree: Node,
    /// The files, the one that was asked for first.
    pub files: Vec<Arc<SourceFile>>,
    /// What is wrong with `extends` and `remove`.
    pub faults: Vec<Fault>,
}

impl Resolved {
    /// Returns the kind of the file.
    pub fn kind(&self) -> Option<Kind> {
        Kind::of(&self.tree)
    }

    /// Returns the file of a number; one that does not exist cannot be pointed at.
    pub fn file(&self, number: usize) -> Option<&SourceFile> {
        self.files.get(number).map(Arc::as_ref)
    }

    /// Returns the id: the written one, or else the stem of the file's name.
    pub fn id(&self) -> String {
        let written = self.tree.get("id").and_then(Node::text);
        written.map_or_else(|| self.stem().to_owned(), str::to_owned)
    }

    /// Returns the name of the file without folders and without what follows the first dot.
    pub fn stem(&self) -> &str {
        let name = self.files.first().map_or("", |file| file.name());
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        base.split('.').next().unwrap_or(base)
    }

    /// Returns the language of the texts.
    pub fn language(&self) -> &str {
        self.tree.get("language").and_then(Node::text).unwrap_or("en")
    }
}
