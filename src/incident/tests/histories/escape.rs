//! I5: whatever is not settled can be offered, or waits for something that can come.

use crate::incident::agenda::{Agenda, Bar, Item, ItemState, Schedule};
use crate::incident::eval::Waiting;
use crate::incident::tests::harness::Case;
use crate::incident::tests::said;

/// Follows every unsettled item to what it waits for in the end; returns how many there were.
pub(super) fn every_item_has_a_way_out(case: &Case) -> usize {
    let agenda = case.agenda();
    let mut followed = 0;
    for item in agenda.unsettled() {
        followed += 1;
        let mut path = Vec::new();
        assert!(leads_out(case, &agenda, item, &mut path), "I5: no way out of {}", path.join(" → "));
    }
    followed
}

fn leads_out(case: &Case, agenda: &Agenda, item: &Item, path: &mut Vec<String>) -> bool {
    let told = format!("{} ({})", item.key, said::state(item));
    if path.contains(&told) {
        path.push(told);
        return false;
    }
    path.push(told);
    let out = match &item.state {
        // These lead to a person or to the clock.
        ItemState::Open | ItemState::Deferred(_) | ItemState::Waiting(_) => true,
        ItemState::Scheduled(Schedule::At(_) | Schedule::Paused) | ItemState::Pending(Bar::Gate(_)) => true,
        ItemState::Scheduled(Schedule::After(anchor)) => by_name(case, agenda, anchor, path),
        ItemState::Pending(Bar::Phase(phase)) => agenda.open().any(|open| in_phase(open, *phase)),
        ItemState::Pending(Bar::After(names)) => names.iter().any(|name| by_name(case, agenda, name, path)),
        ItemState::Unknown(waits) => waits.iter().any(|waits| by_waiting(case, agenda, waits, path)),
        ItemState::Done(_) | ItemState::Skipped(_) | ItemState::NotApplicable(_) => true,
    };
    if out {
        path.pop();
    }
    out
}

fn in_phase(item: &Item, phase: usize) -> bool {
    matches!(item.lane, crate::incident::agenda::Lane::Phase { phase: of, .. } if of == phase)
}

fn by_waiting(case: &Case, agenda: &Agenda, waiting: &Waiting, path: &mut Vec<String>) -> bool {
    match waiting {
        Waiting::Severity | Waiting::Impact => true,
        Waiting::Fact(fact) => by_fact(case, agenda, fact.as_str(), path),
        Waiting::Decision(key) => by_name(case, agenda, key.as_str(), path),
        Waiting::Other(name) => by_name(case, agenda, name, path),
    }
}

/// A fact leads out where some ask of it does, or was skipped or answered with "not known".
fn by_fact(case: &Case, agenda: &Agenda, fact: &str, path: &mut Vec<String>) -> bool {
    let plan = &case.run.snapshot.plan;
    let asks = plan.asks_of(fact);
    let bases: Vec<&str> = asks.iter().map(|ask| plan.node(*ask).base.as_str()).collect();
    let of_fact = |item: &&Item| bases.contains(&item.key.base()) || item.key.as_str().ends_with(fact);
    let items: Vec<&Item> = agenda.items.iter().filter(of_fact).collect();
    items.iter().any(|item| item.is_settled() || leads_out(case, agenda, item, path))
}

/// A name leads out where an item of it does; one that is settled was skipped, or is not known.
fn by_name(case: &Case, agenda: &Agenda, name: &str, path: &mut Vec<String>) -> bool {
    if name == "start" || name == "close" {
        return true;
    }
    let base = name.split('[').next().unwrap_or(name);
    let plan = &case.run.snapshot.plan;
    if plan.playbook.facts.contains_key(base) {
        return by_fact(case, agenda, base, path);
    }
    let Some(node) = plan.by_base(base).or_else(|| plan.messages_of(base).first().copied()) else {
        return true;
    };
    let inside: Vec<&str> =
        std::iter::once(node).chain(plan.inside(node)).map(|node| plan.node(node).base.as_str()).collect();
    let items: Vec<&Item> = agenda.items.iter().filter(|item| inside.contains(&item.key.base())).collect();
    let block_waits = agenda.unlisted.iter().any(|(key, _)| key.base() == base);
    block_waits || items.iter().any(|item| item.is_settled() || leads_out(case, agenda, item, path))
}
