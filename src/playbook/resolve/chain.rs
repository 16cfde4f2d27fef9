use std::collections::HashMap;

use super::merge::id;
use crate::playbook::spec::Object;
use crate::source::Node;

/// Is a list of things that are found by id and put before one another.
///
/// Each knows its neighbours: however much is put in, nothing else is moved or looked through.
#[derive(Default)]
pub(super) struct Chain {
    links: Vec<Link>,
    by_id: HashMap<String, usize>,
    first: Option<usize>,
    last: Option<usize>,
}

struct Link {
    thing: Option<Node>,
    before: Option<usize>,
    after: Option<usize>,
}

impl Chain {
    /// Returns the place of the first thing with an id.
    pub fn place(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Puts a thing before another, or at the end.
    pub fn put(&mut self, object: &'static Object, thing: Node, at: Option<usize>) {
        let new = self.links.len();
        if let Some(id) = id(object, &thing) {
            self.by_id.entry(id.to_owned()).or_insert(new);
        }
        let before = at.map_or(self.last, |at| self.links[at].before);
        self.links.push(Link { thing: Some(thing), before, after: at });
        match before {
            Some(before) => self.links[before].after = Some(new),
            None => self.first = Some(new),
        }
        match at {
            Some(at) => self.links[at].before = Some(new),
            None => self.last = Some(new),
        }
    }

    /// Changes the thing of a place.
    pub fn change(&mut self, place: usize, change: impl FnOnce(Node) -> Node) {
        if let Some(link) = self.links.get_mut(place) {
            link.thing = link.thing.take().map(change);
        }
    }

    /// Returns the things in their order.
    pub fn finish(mut self) -> Vec<Node> {
        let mut things = Vec::with_capacity(self.links.len());
        let mut next = self.first;
        while let Some(link) = next.and_then(|place| self.links.get_mut(place)) {
            things.extend(link.thing.take());
            next = link.after;
        }
        things
    }
}
