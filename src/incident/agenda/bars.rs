use crate::incident::Key;
use crate::incident::eval::{Applies, At, Settlement, View};
use crate::incident::plan::{Multiplier, Named, NodeIx};
use crate::playbook::expr::{Name, Outcome, Tri};
use crate::playbook::model::{Act, Gate};

/// Tells whether a step, block or phase closes the rest of its own list.
///
/// An unknown gate bars only while something it waits for can still come and stands before
/// it: a skipped question never holds up the rest.
pub(super) fn gate_bars(view: &View<'_>, at: &At) -> Option<Key> {
    let node = view.plan(at.book).node(at.node);
    let close = matches!(node.act(), Some(Act::Close { .. }));
    if matches!(node.gate, Gate::None) && !close {
        return None;
    }
    let at = &view.frozen(at);
    let key = view.key(at);
    let passed = view.state.record(key.as_str()).is_some_and(|record| record.gate_passed);
    if passed || matches!(view.applies(at), Applies::No(_)) {
        return None;
    }
    let bars = match &node.gate {
        Gate::Until(condition) => match view.holds(at, condition) {
            Tri::True => false,
            Tri::False => true,
            Tri::Unknown => {
                let mut waits = Vec::new();
                view.unknown_names(at, &condition.0, &mut waits);
                // What a gate's own step asks may come from the step itself.
                waits.iter().any(|waiting| view.can_still_come(at, waiting, at.node.following()))
            }
        },
        Gate::UntilSettled => view.is_to_come(at),
        Gate::None => is_offered_close(view, at, &key),
    };
    bars.then_some(key)
}

/// A close bars its list while it is offered: not before its time, and not while it is put off.
fn is_offered_close(view: &View<'_>, at: &At, key: &Key) -> bool {
    let put_off = view.state.record(key.as_str()).is_some_and(|record| record.deferred.is_some());
    let ahead =
        view.plan(at.book).node(at.node).step().and_then(|step| step.not_before.as_ref()).is_some_and(
            |time| {
                let due = view.due(at, time, view.since(key.as_str(), true));
                due.moment().is_none_or(|moment| !view.has_come(moment))
            },
        );
    view.settlement(at) == Settlement::Open && !put_off && !ahead
}

/// Returns the anchors that must be settled before a step and are not.
pub(super) fn unmet<'v>(view: &View<'v>, at: &At) -> Vec<&'v Name> {
    let after = view.plan(at.book).node(at.node).step().map_or(&[][..], |step| &step.after);
    after.iter().filter(|name| !is_met(view, at, name)).collect()
}

fn is_met(view: &View<'_>, at: &At, name: &Name) -> bool {
    let plan = view.plan(at.book);
    match plan.named(name, at.node) {
        Some(Named::Node(node, _)) if plan.trigger(plan.node(node).id.as_str()) == Some(node) => {
            !view.moments(at, name).is_empty()
        }
        Some(Named::Node(node, _)) => !view.is_awaited(at, node),
        Some(Named::Message(message)) => {
            let steps = plan.messages_of(message.as_str());
            let awaited = steps.iter().filter(|node| view.is_awaited(at, **node)).count();
            awaited == 0 || (awaited < steps.len() && !view.moments(at, name).is_empty())
        }
        Some(Named::Deadline(deadline)) => {
            let key = view.qualified(at.book, deadline.as_str());
            let skipped = view.state.record(&key).is_some_and(|record| record.is_skipped());
            let declared = plan.playbook.deadlines.get(&deadline);
            let armed = declared.and_then(|deadline| deadline.when.as_ref());
            let gone = armed.is_some_and(|when| view.holds(at, when) == Tri::False);
            skipped || gone || view.deadline_met(at.book, &deadline).is_some()
        }
        Some(Named::Fact { fact, .. }) => {
            let asks = plan.asks_of(fact.as_str());
            let awaited = match asks.is_empty() {
                true => view.will_be_asked(at, &fact),
                false => asks.iter().any(|ask| view.is_awaited(at, *ask)),
            };
            matches!(view.fact_value(at, &fact), Outcome::Known(_) | Outcome::Never) || !awaited
        }
        _ => !view.moments(at, name).is_empty(),
    }
}

impl View<'_> {
    /// Tells whether what stands behind a node waits for it: all its elements, but of rounds just one.
    ///
    /// What returns never ends, so the first time it was settled is what others wait for.
    fn is_awaited(&self, at: &At, node: NodeIx) -> bool {
        let plan = self.plan(at.book);
        let returns = |block: &NodeIx| {
            let listed = matches!(plan.node(*block).multiplies, Some(Multiplier::ForEach(_)));
            !listed && at.scope.of(*block).is_none() && (*block != node || plan.node(node).is_leaf())
        };
        let Some(places) = self.wholes(at, node) else {
            let listed = plan.multiplying(node).iter().find(|block| at.scope.of(**block).is_none());
            return listed.is_some_and(|block| self.is_to_come(&at.to(plan, *block)));
        };
        let settled =
            |place: &At| matches!(self.settlement(place), Settlement::Done(_) | Settlement::Skipped(_));
        if plan.multiplying(node).iter().any(returns) && places.iter().any(settled) {
            return false;
        }
        places.iter().any(|place| self.is_to_come(place))
    }

    /// Returns the instances of a node, a block that multiplies counted as one.
    fn wholes(&self, at: &At, node: NodeIx) -> Option<Vec<At>> {
        let found = self.plan(at.book).node(node);
        match found.parent {
            Some(parent) if found.multiplies.is_some() && !found.is_leaf() && at.scope.of(node).is_none() => {
                let around = self.instances(at, parent)?;
                Some(around.into_iter().map(|place| At { node, ..place }).collect())
            }
            _ => self.instances(at, node),
        }
    }
}
