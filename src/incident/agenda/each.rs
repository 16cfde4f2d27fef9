use std::sync::Arc;

use super::visit::{Context, Visitor};
use crate::incident::Key;
use crate::incident::eval::At;
use crate::incident::plan::Multiplier;
use crate::playbook::model::ForEach;

impl Visitor<'_, '_> {
    /// Visits the elements of a list, and those it does not hold any more.
    pub(super) fn for_each(&mut self, at: &At, key: &Key, context: &Context) {
        let present = self.view.instances_of(at);
        if present.is_none()
            && let Some(Multiplier::ForEach(ForEach::Set(fact))) =
                &self.view.plan(at.book).node(at.node).multiplies
        {
            self.agenda.unlisted.push((key.clone(), fact.clone()));
        }
        let mut instances = present.unwrap_or_default();
        instances.extend(self.gone(at, &instances));
        for instance in &instances {
            self.list(&at.instance(instance), context);
        }
    }

    /// Returns elements with records that the list does not hold any more: they are shelved, never lost.
    fn gone(&self, at: &At, present: &[Arc<str>]) -> Vec<Arc<str>> {
        let plan = self.view.plan(at.book);
        let depth = at.scope.frames().len();
        let mut gone: Vec<Arc<str>> = Vec::new();
        for inner in std::iter::once(at.node).chain(plan.inside(at.node)) {
            let base = self.view.qualified(at.book, &plan.node(inner).base);
            for key in self.view.state.keys_of(&base) {
                let mut instances = key.instances();
                let here = at.scope.frames().iter().all(|frame| instances.next() == Some(&*frame.instance));
                let Some(element) = key.instances().nth(depth) else { continue };
                let known = present.iter().chain(&gone).any(|known| **known == *element);
                if here && !known {
                    gone.push(element.into());
                }
            }
        }
        gone
    }
}
