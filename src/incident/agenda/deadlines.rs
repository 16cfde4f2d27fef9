use super::item::{Item, ItemState, Lane, What};
use super::needed;
use crate::incident::Key;
use crate::incident::eval::{Applies, At, Cause, DueAt, View, Waiting};
use crate::playbook::Id;
use crate::playbook::expr::Tri;
use crate::playbook::model::Deadline;

/// Returns the legal deadlines of a playbook, with whether each is armed, and what it lacks.
///
/// A deadline is armed while its condition is true or unknown: the safe side.
pub(super) fn deadlines(view: &View<'_>, book: usize) -> Vec<(Item, bool, Vec<Id>)> {
    let plan = view.plan(book);
    let Some(first) = plan.phases().first() else { return Vec::new() };
    let at = view.top(book, *first);
    plan.playbook.deadlines.iter().map(|(id, declared)| deadline(view, &at, id, declared)).collect()
}

fn deadline(view: &View<'_>, at: &At, id: &Id, declared: &Deadline) -> (Item, bool, Vec<Id>) {
    let key = Key::new(&view.qualified(at.book, id.as_str()));
    let holds = declared.when.as_ref().map_or(Tri::True, |when| view.holds(at, when));
    let armed = holds != Tri::False;
    let due = view.due(at, &declared.due, view.since(key.as_str(), armed));
    let state = state(view, at, &key, id, armed, &due);
    let record = view.state.record(key.as_str());
    let shelved = !armed && record.is_some_and(|record| record.settled.is_some());
    let lacking = if matches!(state, ItemState::Open | ItemState::Unknown(_)) {
        lacking(view, at, declared, &due)
    } else {
        Vec::new()
    };
    let item = Item {
        what: What::Deadline { book: at.book, deadline: id.clone() },
        key,
        state,
        due,
        role: declared.role.clone(),
        lane: Lane::Deadline,
        round: None,
        in_hand: None,
        shelved,
        to_check: Vec::new(),
    };
    (item, armed, lacking)
}

fn lacking(view: &View<'_>, at: &At, declared: &Deadline, due: &DueAt) -> Vec<Id> {
    let mut waits = Vec::new();
    if let DueAt::NotStarted(anchor) = due {
        waits.extend(needed::fact_named(view, at, anchor));
    }
    if let Some(when) = &declared.when {
        view.unknown_names(at, &when.0, &mut waits);
    }
    needed::unasked(view, at, waits)
}

fn state(view: &View<'_>, at: &At, key: &Key, id: &Id, armed: bool, due: &DueAt) -> ItemState {
    if !armed {
        return ItemState::NotApplicable(Cause::Condition(key.clone()));
    }
    let record = view.state.record(key.as_str());
    if let Some(settled) =
        record.filter(|record| record.is_skipped()).and_then(|record| record.settled.as_ref())
    {
        return ItemState::Skipped(settled.stamp.clone());
    }
    if let Some(stamp) = view.deadline_met(at.book, id) {
        return ItemState::Done(stamp);
    }
    if let DueAt::NotStarted(anchor) = due {
        let fact = needed::fact_named(view, at, anchor);
        return ItemState::Unknown(vec![fact.unwrap_or_else(|| Waiting::Other(anchor.clone()))]);
    }
    match record.and_then(|record| super::leaf::put_off(record, due.moment(), view)) {
        Some(until) => ItemState::Deferred(until),
        None => ItemState::Open,
    }
}

/// Tells whether some step that applies would meet a deadline: then the step is offered and not the deadline.
pub(super) fn has_step(view: &View<'_>, book: usize, deadline: &str) -> bool {
    let plan = view.plan(book);
    plan.meeting(deadline).iter().any(|node| {
        let from = view.top(book, *node);
        view.instances(&from, *node)
            .is_none_or(|all| all.iter().any(|at| !matches!(view.item_applies(at), Applies::No(_))))
    })
}
