use super::item::{Item, ItemState, Lane, What};
use super::leaf;
use super::visit::Visitor;
use crate::incident::Key;
use crate::incident::eval::DueAt;
use crate::incident::state::Record;

impl Visitor<'_, '_> {
    /// Adds the actions that no playbook foresaw.
    pub(super) fn added(&mut self) {
        for added in &self.view.state.added {
            let key = Key::new(&format!("+{}", added.n));
            let empty = Record::default();
            let record = self.view.state.record(key.as_str()).unwrap_or(&empty);
            let state = match (&record.settled, leaf::put_off(record, added.due, self.view)) {
                (Some(settled), _) if record.is_skipped() => ItemState::Skipped(settled.stamp.clone()),
                (Some(settled), _) => ItemState::Done(settled.stamp.clone()),
                (None, Some(until)) => ItemState::Deferred(until),
                (None, None) => ItemState::Open,
            };
            self.push(Item {
                what: What::Added(added.n),
                state,
                due: added.due.map_or(DueAt::Never, |at| DueAt::At { at, asap: false }),
                role: added.owner.clone(),
                lane: Lane::Happened(added.stamp.seq),
                round: None,
                in_hand: self.in_hand(record),
                shelved: false,
                to_check: Vec::new(),
                key,
            });
        }
    }
}
