use super::item::{Item, ItemState, Lane, What};
use super::needed;
use crate::incident::Key;
use crate::incident::eval::{Applies, At, Cause, DueAt, View};
use crate::playbook::Id;
use crate::playbook::expr::Tri;

/// Returns the legal deadlines of a playbook: armed while their condition is true or unknown.
pub(super) fn deadlines(view: &View<'_>, book: usize) -> Vec<(Item, Vec<Id>)> {
    let plan = view.plan(book);
    let Some(first) = plan.phases().first() else { return Vec::new() };
    let at = view.top(book, *first);
    plan.playbook
        .deadlines
        .iter()
        .map(|(id, deadline)| {
            let key = Key::new(&view.qualified(book, id.as_str()));
            let holds = deadline.when.as_ref().map_or(Tri::True, |when| view.holds(&at, when));
            let due = view.due(&at, &deadline.due, view.stretches.since(key.as_str()));
            let state = state(view, &at, &key, id, holds, &due);
            let record = view.state.record(key.as_str());
            let shelved = holds == Tri::False && record.is_some_and(|record| record.settled.is_some());
            let mut waits = Vec::new();
            if let DueAt::NotStarted(anchor) = &due {
                waits.extend(needed::fact_named(view, &at, anchor));
            }
            if let Some(when) = &deadline.when {
                view.unknown_names(&at, &when.0, &mut waits);
            }
            let lacking = if holds == Tri::False { Vec::new() } else { needed::unasked(view, &at, waits) };
            let what = What::Deadline { book, deadline: id.clone() };
            let item = Item {
                key,
                what,
                state,
                due,
                role: deadline.role.clone(),
                lane: Lane::Deadline,
                round: None,
                in_hand: None,
                shelved,
                to_check: Vec::new(),
            };
            (item, lacking)
        })
        .collect()
}

fn state(view: &View<'_>, at: &At, key: &Key, id: &Id, holds: Tri, due: &DueAt) -> ItemState {
    if holds == Tri::False {
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
    if matches!(due, DueAt::NotStarted(_)) {
        let mut waits = Vec::new();
        if let DueAt::NotStarted(anchor) = due {
            waits.push(
                needed::fact_named(view, at, anchor)
                    .unwrap_or_else(|| crate::incident::eval::Waiting::Other(anchor.clone())),
            );
        }
        return ItemState::Unknown(waits);
    }
    ItemState::Open
}

/// Tells whether some step that applies would meet a deadline: then the step is offered and not the deadline.
pub(super) fn has_step(view: &View<'_>, book: usize, deadline: &str) -> bool {
    let plan = view.plan(book);
    plan.meeting(deadline).iter().any(|node| {
        let from = view.top(book, *node);
        view.instances(&from, *node)
            .is_none_or(|all| all.iter().any(|at| !matches!(view.applies(at), Applies::No(_))))
    })
}
