use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{Applies, At, Scope};
use crate::incident::plan::NodeIx;
use crate::playbook::Id;

/// Keeps what was worked out at this moment, and sees circles of conditions.
///
/// What lies on a circle is unknown. An answer that was found while something under it ran
/// into a circle depends on where one came in, so it is not kept: the same question gives the
/// same answer whatever was asked before it.
pub(super) struct Memo {
    /// The moment that is looked at.
    now: Timestamp,
    /// What was found of the nodes of each playbook, in no instance and at this moment: nearly every question.
    plain: RefCell<Vec<Vec<Slot>>>,
    /// What was found elsewhere.
    known: RefCell<HashMap<Place, Applies>>,
    running: RefCell<HashSet<Asked>>,
    /// How deep questions lie in each other now.
    depth: Cell<usize>,
    circles: Cell<u32>,
}

/// Is what is known of one node.
#[derive(Clone)]
enum Slot {
    Unasked,
    Running,
    Known(Applies),
}

type Place = (usize, NodeIx, Scope, Timestamp);

/// Is a question that may lead back to itself.
#[derive(PartialEq, Eq, Hash, Clone)]
pub(super) enum Asked {
    /// Does this apply?
    Applies(Place),
    /// Will nobody ever be asked for this fact?
    Never(Place, Id),
    /// Is this repeat over?
    Over(Place),
    /// When is the next public word due?
    NextUpdate(Place),
}

/// After so many circles answers are kept all the same: a forced plan full of them must end too.
const MOST_CIRCLES: u32 = 2_000;

/// How deep questions may lie in each other: no plan that was checked comes near it.
const DEEPEST: usize = 128;

impl At {
    pub(super) fn place(&self) -> (usize, NodeIx, Scope, Timestamp) {
        (self.book, self.node, self.scope.clone(), self.clock)
    }
}

impl Memo {
    /// Begins with nothing known of a moment.
    pub(super) fn new(now: Timestamp) -> Self {
        Self {
            now,
            plain: RefCell::default(),
            known: RefCell::default(),
            running: RefCell::default(),
            depth: Cell::new(0),
            circles: Cell::new(0),
        }
    }

    /// Gives the answer that is known, or works it out.
    pub(super) fn applies(&self, at: &At, work_out: impl FnOnce() -> Applies) -> Applies {
        if at.scope.frames().is_empty() && at.clock == self.now {
            return self.of_node(at.book, at.node, work_out);
        }
        let place = at.place();
        if let Some(known) = self.known.borrow().get(&place) {
            return known.clone();
        }
        let before = self.circles.get();
        let found = self.guarded(Asked::Applies(place.clone()), Applies::Unknown, work_out);
        if self.is_sound(before) {
            self.known.borrow_mut().insert(place, found.clone());
        }
        found
    }

    fn of_node(&self, book: usize, node: NodeIx, work_out: impl FnOnce() -> Applies) -> Applies {
        match self.slot(book, node) {
            Slot::Known(known) => return known,
            Slot::Running => return self.on_circle(Applies::Unknown),
            Slot::Unasked if self.depth.get() >= DEEPEST => return self.on_circle(Applies::Unknown),
            Slot::Unasked => {}
        }
        let before = self.circles.get();
        self.put(book, node, Slot::Running);
        let found = self.deeper(work_out);
        let kept = if self.is_sound(before) { Slot::Known(found.clone()) } else { Slot::Unasked };
        self.put(book, node, kept);
        found
    }

    fn slot(&self, book: usize, node: NodeIx) -> Slot {
        let plain = self.plain.borrow();
        plain.get(book).and_then(|nodes| nodes.get(node.place())).cloned().unwrap_or(Slot::Unasked)
    }

    fn put(&self, book: usize, node: NodeIx, slot: Slot) {
        let mut plain = self.plain.borrow_mut();
        if plain.len() <= book {
            plain.resize(book + 1, Vec::new());
        }
        let nodes = &mut plain[book];
        if nodes.len() <= node.place() {
            nodes.resize(node.place() + 1, Slot::Unasked);
        }
        nodes[node.place()] = slot;
    }

    /// Works an answer out, unless the question is being asked already: then `on_circle` is the answer.
    pub(super) fn guarded<T>(&self, asked: Asked, on_circle: T, work_out: impl FnOnce() -> T) -> T {
        let too_deep = self.depth.get() >= DEEPEST;
        if too_deep || !self.running.borrow_mut().insert(asked.clone()) {
            return self.on_circle(on_circle);
        }
        let found = self.deeper(work_out);
        self.running.borrow_mut().remove(&asked);
        found
    }

    fn deeper<T>(&self, work_out: impl FnOnce() -> T) -> T {
        self.depth.set(self.depth.get() + 1);
        let found = work_out();
        self.depth.set(self.depth.get() - 1);
        found
    }

    fn on_circle<T>(&self, answer: T) -> T {
        self.circles.set(self.circles.get() + 1);
        answer
    }

    /// Tells whether nothing ran into a circle since; after too many it is kept all the same.
    fn is_sound(&self, before: u32) -> bool {
        self.circles.get() == before || before > MOST_CIRCLES
    }
}
