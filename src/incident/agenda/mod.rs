//! What there is to do: every item of a run with its state, its due time and whose it is.
//!
//! There is no program counter: the agenda is computed anew from the snapshot, the journal
//! and the time, so resuming is replaying, and a changed answer changes what applies.

mod added;
mod asked;
mod bars;
mod block;
mod deadlines;
mod each;
mod item;
mod leaf;
mod marks;
mod needed;
mod next_update;
mod offer;
mod pick;
mod rhythm;
mod rounds;
mod visit;

pub use block::BlockDue;
pub use item::{Bar, Item, ItemState, Lane, Proposed, RoundOf, Schedule, What};
pub use needed::names_in;
pub use offer::{Offer, Operator};
pub use pick::Pick;

use super::Key;
use super::eval::View;

/// Is the whole run at one moment.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agenda {
    /// Every item in document order: first the playbooks' phases, then what happened, then the rest.
    pub items: Vec<Item>,
    /// The `anytime` entries that are proposed.
    pub proposed: Vec<Proposed>,
    /// Groups whose list is still to be told: the block's key and the fact it waits for.
    pub unlisted: Vec<(Key, crate::playbook::Id)>,
    /// Blocks whose items may be taken in any order, inner ones before those around them.
    pub picks: Vec<Pick>,
    /// Blocks with a due time of their own of which something is left.
    pub blocks: Vec<BlockDue>,
    /// Keys with a record that no playbook of the run knows any more: of a step that was removed, of a
    /// playbook that was taken back.
    pub orphans: Vec<Key>,
    /// The keys whose conditions hold and whose phase is entered, where something counts from that moment.
    pub(super) held: Vec<Key>,
}

impl Agenda {
    /// Computes the agenda.
    pub fn of(view: &View<'_>) -> Self {
        visit::visit(view)
    }

    /// Returns those keys alone, at a fraction of the cost.
    pub(super) fn held(view: &View<'_>) -> Vec<Key> {
        visit::visit_held(view)
    }

    /// Finds an item by its key.
    pub fn item(&self, key: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.key.as_str() == key)
    }

    /// Returns the items that are open.
    pub fn open(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.state == ItemState::Open)
    }

    /// Returns the items that nothing has settled.
    pub fn unsettled(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| !item.is_settled())
    }

    /// Returns the unsettled items whose due time has passed, oldest first.
    pub fn overdue(&self, now: jiff::Timestamp) -> Vec<&Item> {
        let mut late: Vec<&Item> = self.unsettled().filter(|item| item.is_overdue(now)).collect();
        late.sort_by_key(|item| item.due.moment());
        late
    }

    /// Returns when the next round that says something in public is due.
    pub fn next_update(&self) -> Option<jiff::Timestamp> {
        let rounds = self.items.iter().filter(|item| item.round.is_some() && !item.is_settled());
        rounds.filter_map(|item| item.due.moment()).min()
    }
}
