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
#[derive(Default)]
pub(super) struct Memo {
    known: RefCell<HashMap<Place, Applies>>,
    running: RefCell<HashSet<Asked>>,
    circles: Cell<u32>,
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
    /// Gives the answer that is known, or works it out.
    pub(super) fn applies(&self, at: &At, work_out: impl FnOnce() -> Applies) -> Applies {
        let place = at.place();
        if let Some(known) = self.known.borrow().get(&place) {
            return known.clone();
        }
        let before = self.circles.get();
        let found = self.guarded(Asked::Applies(place.clone()), Applies::Unknown, work_out);
        if self.circles.get() == before || before > MOST_CIRCLES {
            self.known.borrow_mut().insert(place, found.clone());
        }
        found
    }

    /// Works an answer out, unless the question is being asked already: then `on_circle` is the answer.
    pub(super) fn guarded<T>(&self, asked: Asked, on_circle: T, work_out: impl FnOnce() -> T) -> T {
        let too_deep = self.running.borrow().len() >= DEEPEST;
        if too_deep || !self.running.borrow_mut().insert(asked.clone()) {
            self.circles.set(self.circles.get() + 1);
            return on_circle;
        }
        let found = work_out();
        self.running.borrow_mut().remove(&asked);
        found
    }
}
