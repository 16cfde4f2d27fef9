use super::Agenda;
use super::visit::Visitor;
use crate::incident::Key;
use crate::incident::eval::At;
use crate::playbook::model::{Act, Order};

/// Is a block whose items may be taken in any order: whoever works on it picks from a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pick {
    /// The block.
    pub block: Key,
    /// Its items, in document order.
    pub items: Vec<Key>,
}

impl Agenda {
    /// Returns the innermost block of any order that an item stands in.
    pub fn pick_of(&self, item: &Key) -> Option<&Pick> {
        // Inner blocks are visited, and so noted, before those around them.
        self.picks.iter().find(|pick| pick.items.contains(item))
    }
}

impl Visitor<'_, '_> {
    /// Notes a block of any order, once what stands in it is known.
    pub(super) fn note_pick(&mut self, at: &At, block: &Key, from: usize) {
        let any =
            matches!(self.view.plan(at.book).node(at.node).act(), Some(Act::Group { order: Order::Any, .. }));
        let items = self.agenda.items.iter().skip(from).map(|item| item.key.clone());
        let items: Vec<Key> = items.collect();
        if any && items.len() > 1 {
            self.agenda.picks.push(Pick { block: block.clone(), items });
        }
    }
}
