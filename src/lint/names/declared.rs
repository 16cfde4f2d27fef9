use std::collections::BTreeMap;

use crate::lint::spot::Spot;
use crate::playbook::spec::{Keys, Object, Shape, Space};
use crate::source::{Entry, Node};

/// Is everything that a file declares under a name, by the kind of thing.
#[derive(Debug, Default)]
pub struct Declared<'a> {
    by_space: BTreeMap<Space, Vec<Thing<'a>>>,
    by_id: BTreeMap<(Space, &'a str), usize>,
}

/// Is a declared thing.
#[derive(Debug, Clone, Copy)]
pub struct Thing<'a> {
    /// Its id.
    pub id: &'a str,
    /// What it says.
    pub node: &'a Node,
    /// Its key; a thing of a list has an `id` instead.
    pub entry: Option<&'a Entry>,
}

impl<'a> Thing<'a> {
    /// Points at its name.
    pub fn spot(&self) -> Spot<'a> {
        match (self.entry, self.node.get("id")) {
            (Some(entry), _) => Spot::Key(entry),
            (None, Some(id)) => Spot::Value(id),
            (None, None) => Spot::Value(self.node),
        }
    }
}

impl<'a> Declared<'a> {
    /// Collects what an object declares, as its keys say; steps are not among it.
    pub fn of(object: &'static Object, node: &'a Node) -> Self {
        let mut declared = Self::default();
        declared.collect(object, node);
        declared
    }

    fn collect(&mut self, object: &'static Object, node: &'a Node) {
        for entry in node.entries() {
            let Some(key) = object.key(&entry.key) else { continue };
            match key.shape {
                Shape::Things(Keys::New(space), _) | Shape::Map(Keys::New(space), _) => {
                    for thing in entry.value.entries() {
                        self.add(space, Thing { id: &thing.key, node: &thing.value, entry: Some(thing) });
                    }
                }
                Shape::Objects(inner) => {
                    let space = inner.key("id").and_then(|key| match key.shape {
                        Shape::Id(space) => Some(space),
                        _ => None,
                    });
                    for node in entry.value.elements() {
                        if let (Some(space), Some(id)) = (space, inner.id_of(node)) {
                            self.add(space, Thing { id, node, entry: None });
                        }
                    }
                }
                Shape::Object(inner) => self.collect(inner, &entry.value),
                _ => {}
            }
        }
    }

    fn add(&mut self, space: Space, thing: Thing<'a>) {
        let things = self.by_space.entry(space).or_default();
        self.by_id.entry((space, thing.id)).or_insert(things.len());
        things.push(thing);
    }

    /// Returns the things of a kind, in the order of the file.
    pub fn all(&self, space: Space) -> &[Thing<'a>] {
        self.by_space.get(&space).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the first thing of a kind with an id.
    pub fn get(&self, space: Space, id: &str) -> Option<&Thing<'a>> {
        self.all(space).get(self.place(space, id)?)
    }

    /// Returns the place of the first thing of a kind with an id, among all of its kind.
    pub fn place(&self, space: Space, id: &str) -> Option<usize> {
        self.by_id.get(&(space, id)).copied()
    }

    /// Returns the ids of a kind.
    pub fn ids(&self, space: Space) -> impl Iterator<Item = &'a str> + use<'_, 'a> {
        self.all(space).iter().map(|thing| thing.id)
    }
}
