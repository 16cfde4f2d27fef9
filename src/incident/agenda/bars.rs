use crate::incident::Key;
use crate::incident::eval::{Applies, At, View};
use crate::incident::plan::Named;
use crate::playbook::expr::{Name, Tri};
use crate::playbook::model::{Act, Gate};

/// Tells whether a step, block or phase closes the rest of its own list.
///
/// An unknown gate bars only while something it waits for can still come and stands before
/// it: a skipped question never holds up the rest.
pub(super) fn gate_bars(view: &View<'_>, at: &At) -> Option<Key> {
    let plan = view.plan(at.book);
    let node = plan.node(at.node);
    let offered_close = matches!(node.act(), Some(Act::Close { .. }));
    if matches!(node.gate, Gate::None) && !offered_close {
        return None;
    }
    let key = view.key(at);
    let record = view.state.record(key.as_str());
    if record.is_some_and(|record| record.gate_passed) {
        return None;
    }
    let applies = view.applies(at);
    if matches!(applies, Applies::No(_)) {
        return None;
    }
    let bars = match &node.gate {
        Gate::Until(condition) => match view.holds(at, condition) {
            Tri::True => false,
            Tri::False => true,
            Tri::Unknown => {
                let mut waits = Vec::new();
                view.unknown_names(at, &condition.0, &mut waits);
                waits.iter().any(|waiting| view.can_still_come(at, waiting, next(at)))
            }
        },
        _ if view.settlement(at).is_settled() => false,
        _ if applies == Applies::Unknown => {
            view.waits_for(at).iter().any(|waiting| view.can_still_come(at, waiting, at.node))
        }
        _ => true,
    };
    bars.then_some(key)
}

/// What a gate's own step asks may come from the step itself.
fn next(at: &At) -> crate::incident::plan::NodeIx {
    at.node.following()
}

/// Returns the anchors that must be settled before a step and are not.
pub(super) fn unmet(view: &View<'_>, at: &At) -> Vec<String> {
    let plan = view.plan(at.book);
    let after = plan.node(at.node).step().map_or(&[][..], |step| &step.after);
    after.iter().filter(|name| !is_met(view, at, name)).map(ToString::to_string).collect()
}

fn is_met(view: &View<'_>, at: &At, name: &Name) -> bool {
    let plan = view.plan(at.book);
    match plan.named(name, at.node) {
        Some(Named::Node(node, _)) if plan.trigger(plan.node(node).id.as_str()) == Some(node) => {
            !view.moments(at, name).is_empty()
        }
        Some(Named::Node(node, _)) => match view.instances(at, node) {
            Some(instances) if plan.node(node).is_leaf() => {
                instances.iter().all(|place| settled_or_never(view, place))
            }
            Some(_) => settled_or_never(view, &at.to(plan, node)),
            None => false,
        },
        Some(Named::Message(message)) => {
            let steps = plan.messages_of(message.as_str());
            steps.iter().all(|node| {
                view.instances(at, *node)
                    .is_some_and(|all| all.iter().all(|place| settled_or_never(view, place)))
            })
        }
        Some(Named::Deadline(deadline)) => {
            let key = view.qualified(at.book, deadline.as_str());
            let skipped = view.state.record(&key).is_some_and(|record| record.is_skipped());
            skipped || view.deadline_met(at.book, &deadline).is_some()
        }
        Some(Named::Fact { fact, .. }) => {
            use crate::playbook::expr::Outcome;
            matches!(view.fact_value(at, &fact), Outcome::Known(_) | Outcome::Never)
                || view.fact_log(at, &fact).is_some_and(|(_, log)| log.value().is_none())
        }
        _ => !view.moments(at, name).is_empty(),
    }
}

/// An unknown item bars only while what it waits for can still come.
fn settled_or_never(view: &View<'_>, place: &At) -> bool {
    let settlement = view.settlement(place);
    settlement.is_settled()
        || (settlement == crate::incident::eval::Settlement::Unknown
            && !view.waits_for(place).iter().any(|waiting| view.can_still_come(place, waiting, place.node)))
}
