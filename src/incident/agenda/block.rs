use super::visit::Visitor;
use crate::incident::Key;
use crate::incident::eval::{Applies, At, DueAt, Settlement};
use crate::playbook::model::Step;

/// Is a block with a due time of its own, while something of it is left.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockDue {
    /// The block.
    pub key: Key,
    /// By when all of it.
    pub due: DueAt,
}

impl Visitor<'_, '_> {
    /// Notes the due time that a block has itself; a repeat's is that of its first round.
    pub(super) fn note_due(&mut self, at: &At, key: &Key, held: bool) {
        let node = self.view.plan(at.book).node(at.node);
        let Some(Step { due: Some(due), .. }) = node.step().filter(|_| !node.is_repeat()) else { return };
        let left = !matches!(self.view.settlement(at), Settlement::Done(_) | Settlement::Skipped(_))
            && !matches!(self.view.applies(at), Applies::No(_));
        if left {
            let due = self.view.due(at, due, self.view.since(key.as_str(), held));
            self.agenda.blocks.push(BlockDue { key: key.clone(), due });
        }
    }
}
