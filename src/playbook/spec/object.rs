use super::{Key, Shape};
use crate::source::Node;

/// Is a kind of map that the format knows, with its keys.
pub struct Object {
    /// What it is called in messages and in the reference.
    pub name: &'static str,
    /// What it is called in French.
    pub name_fr: &'static str,
    /// Its keys, in groups that several objects may share.
    pub keys: &'static [&'static [Key]],
    /// The keys of which exactly one stands there and says what kind of thing it is; empty for most.
    pub kinds: &'static [&'static str],
    /// What a key means that is not among the keys (columns of a table); mostly nothing.
    pub rest: Option<Shape>,
}

impl Object {
    pub(super) const fn new(
        name: &'static str,
        name_fr: &'static str,
        keys: &'static [&'static [Key]],
    ) -> Self {
        Self { name, name_fr, keys, kinds: &[], rest: None }
    }

    pub(super) const fn kinds(mut self, kinds: &'static [&'static str]) -> Self {
        self.kinds = kinds;
        self
    }

    pub(super) const fn rest(mut self, shape: Shape) -> Self {
        self.rest = Some(shape);
        self
    }

    /// Returns its keys, in the order of the reference.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().flat_map(|group| group.iter())
    }

    /// Returns one of its keys.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys().find(|key| key.name == name)
    }

    /// Returns the key that says what kind of thing a node is, where there is one.
    pub fn kind_of(&self, node: &Node) -> Option<&'static str> {
        self.kinds_of(node).next()
    }

    /// Returns every such key that a node has; more than one is a fault.
    ///
    /// A key that another kind has as its own does not count beside it.
    pub fn kinds_of<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = &'static str> + use<'a> {
        let present = move |kind: &&str| node.get(kind).is_some();
        let owned = move |kind: &str| {
            let only = self.key(kind).map(|key| key.only).unwrap_or_default();
            only.iter().any(|other| *other != kind && present(other))
        };
        self.kinds.iter().copied().filter(present).filter(move |kind| !owned(kind))
    }

    /// Returns the id that a node of this object has written.
    pub fn id_of<'a>(&self, node: &'a Node) -> Option<&'a str> {
        let key = self.keys().find(|key| matches!(key.shape, Shape::Id(_)) && key.name == "id")?;
        node.get(key.name)?.text()
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Objects hold each other in circles.
        write!(out, "Object({})", self.name)
    }
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}
