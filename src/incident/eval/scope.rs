use std::sync::Arc;

use super::{At, View};
use crate::incident::Key;
use crate::incident::plan::{NodeIx, Plan};

/// Says in which instance of each multiplying block a place lies, outermost first.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Scope(Vec<Frame>);

/// Is one instance of one multiplying block.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Frame {
    /// The block.
    pub node: NodeIx,
    /// The instance: an element's id, or the number of a round or activation.
    pub instance: Arc<str>,
}

impl Scope {
    /// Returns the frames, outermost first.
    pub fn frames(&self) -> &[Frame] {
        &self.0
    }

    /// Returns the instance of a block, where this scope lies in one.
    pub fn of(&self, node: NodeIx) -> Option<&Arc<str>> {
        self.0.iter().find(|frame| frame.node == node).map(|frame| &frame.instance)
    }

    /// Returns this scope, one instance deeper.
    #[must_use]
    pub fn with(&self, node: NodeIx, instance: &str) -> Self {
        let mut frames = self.0.clone();
        frames.push(Frame { node, instance: instance.into() });
        Self(frames)
    }

    /// Returns the part of this scope that lies around a node (its own instance too, where it has one).
    #[must_use]
    pub fn around(&self, plan: &Plan, node: NodeIx) -> Self {
        if self.0.is_empty() {
            return Self::default();
        }
        Self(self.0.iter().filter(|frame| plan.within(node, frame.node)).cloned().collect())
    }

    /// Builds the scope that a key's instances spell for a node.
    pub fn of_key(plan: &Plan, node: NodeIx, key: &Key) -> Self {
        let frames = plan.multiplying(node).iter().zip(key.instances());
        Self(frames.map(|(node, instance)| Frame { node: *node, instance: instance.into() }).collect())
    }
}

impl At {
    /// Returns the place of the block around it; the clock stays.
    pub fn parent(&self, plan: &Plan) -> Option<Self> {
        let node = plan.node(self.node).parent?;
        Some(Self { node, scope: self.scope.around(plan, node), ..self.clone() })
    }

    /// Returns the place of another node seen from here: the instances that both share stay.
    #[must_use]
    pub fn to(&self, plan: &Plan, node: NodeIx) -> Self {
        Self { node, scope: self.scope.around(plan, node), ..self.clone() }
    }

    /// Returns the place of the whole block, of which this is one instance.
    #[must_use]
    pub fn outside(&self, plan: &Plan) -> Self {
        match plan.node(self.node).parent {
            Some(parent) => Self { scope: self.scope.around(plan, parent), ..self.clone() },
            None => Self { scope: Scope::default(), ..self.clone() },
        }
    }

    /// Returns one instance of the whole block at this place.
    #[must_use]
    pub fn instance(&self, instance: &str) -> Self {
        Self { scope: self.scope.with(self.node, instance), ..self.clone() }
    }

    /// Returns the number of an instance of this node, where it is in one.
    pub fn number(&self) -> Option<u32> {
        self.scope.of(self.node).and_then(|instance| instance.parse().ok())
    }
}

impl View<'_> {
    /// Returns the key of a place.
    pub fn key(&self, at: &At) -> Key {
        let book = self.books[at.book];
        let base = &book.plan.node(at.node).base;
        if book.name.is_none() && at.scope.frames().is_empty() {
            return Key::new(base);
        }
        let mut text = self.qualified(at.book, base);
        for frame in at.scope.frames() {
            text.push('[');
            text.push_str(&frame.instance);
            text.push(']');
        }
        Key::new(&text)
    }

    /// Returns an id with its playbook's name in the run before it.
    pub fn qualified(&self, book: usize, id: &str) -> String {
        match self.books[book].name {
            Some(name) => format!("{name}/{id}"),
            None => id.to_owned(),
        }
    }

    /// Finds the place that a key names.
    pub fn locate(&self, key: &Key) -> Option<At> {
        if !key.is_place() {
            return None;
        }
        let base = key.base();
        let (book, local) = match base.split_once('/') {
            Some((name, local)) => (self.books.iter().position(|book| book.name == Some(name))?, local),
            None => (0, base),
        };
        let plan = self.plan(book);
        let node = plan.by_base(local)?;
        Some(At { book, node, scope: Scope::of_key(plan, node, key), clock: self.now })
    }
}
