use super::item::{Bar, ItemState, Schedule};
use super::{bars, rhythm};
use crate::incident::eval::{Applies, At, DueAt, Names, View, Waiting};
use crate::incident::plan::NodeIx;
use crate::playbook::expr::{Env, Name, Outcome, Seen, parse_name};
use crate::playbook::model::{Act, Gate, Who};
use crate::playbook::{Amount, Every, Id};

/// Returns the facts that a step lacks and that no step asks: they are asked just before it.
pub(super) fn lacking(view: &View<'_>, at: &At, due: &DueAt, state: &ItemState) -> Vec<Id> {
    let waits = match state {
        ItemState::NotApplicable(_) => return Vec::new(),
        ItemState::Unknown(waits) => undecided(view, at, waits),
        ItemState::Pending(Bar::After(_)) => return unasked(view, at, awaited(view, at)),
        ItemState::Scheduled(Schedule::After(anchor)) => fact_named(view, at, anchor).into_iter().collect(),
        ItemState::Open => {
            let mut waits: Vec<Waiting> = Vec::new();
            if let DueAt::NotStarted(anchor) = due {
                waits.extend(fact_named(view, at, anchor));
            }
            waits.extend(blanks(view, at));
            waits.extend(of_gate(view, at));
            waits
        }
        ItemState::Done(_) | ItemState::Skipped(_) => of_gate(view, at),
        _ => return Vec::new(),
    };
    unasked(view, at, waits)
}

/// Returns the facts that a block lacks: its list, its gate, what stands before it, its rhythm and its end.
pub(super) fn lacking_block(view: &View<'_>, at: &At) -> Vec<Id> {
    if view.applies(at) != Applies::Yes || view.skipped_block(at).is_some() {
        return Vec::new();
    }
    let mut waits = awaited(view, at);
    if waits.is_empty() && bars::unmet(view, at).is_empty() {
        waits.extend(of_gate(view, at));
        waits.extend(view.waits_for(at));
        waits.extend(of_rhythm(view, at));
    }
    unasked(view, at, waits)
}

/// Returns what a condition waits for, unless something else can still decide it: else all would be asked at the start.
fn undecided(view: &View<'_>, at: &At, waits: &[Waiting]) -> Vec<Waiting> {
    let asked_here = |waiting: &Waiting| match waiting {
        Waiting::Fact(fact) => view.plan(at.book).asks_of(fact.as_str()).is_empty(),
        _ => false,
    };
    let other = waits.iter().any(|one| !asked_here(one) && view.can_still_come(at, one, NodeIx::END));
    if other || !bars::unmet(view, at).is_empty() { Vec::new() } else { waits.to_vec() }
}

/// Returns the facts that stand before a place in its `after`, where nothing else does.
fn awaited(view: &View<'_>, at: &At) -> Vec<Waiting> {
    let unmet: Vec<Waiting> = bars::unmet(view, at).iter().map(|name| view.waiting(at, name)).collect();
    if unmet.iter().all(|waiting| matches!(waiting, Waiting::Fact(_))) { unmet } else { Vec::new() }
}

fn of_gate(view: &View<'_>, at: &At) -> Vec<Waiting> {
    let mut waits = Vec::new();
    if let Gate::Until(condition) = &view.plan(at.book).node(at.node).gate {
        view.unknown_names(at, &condition.0, &mut waits);
    }
    waits
}

/// Returns what a repeat's times and, once a round is over, its end wait for.
fn of_rhythm(view: &View<'_>, at: &At) -> Vec<Waiting> {
    let Some(repeat) = rhythm::repeat(view, at) else { return Vec::new() };
    let mut waits = Vec::new();
    for name in repeat.from.iter().filter(|name| view.moments(at, name).is_empty()) {
        waits.push(view.waiting(at, name));
    }
    let mut amounts: Vec<&Amount> = Vec::new();
    match &repeat.every {
        Some(Every::Amount(amount)) => amounts.push(amount),
        Some(Every::ByLevel(levels)) => amounts.extend(levels.values()),
        Some(Every::Successive(all)) => amounts.extend(all),
        Some(Every::Rules(rules)) => {
            for rule in rules {
                rule.when.iter().for_each(|when| view.unknown_names(at, &when.0, &mut waits));
            }
        }
        None => {}
    }
    let unread = |amount: &&Amount| view.span(at, amount).is_none();
    waits.extend(amounts.into_iter().filter(unread).filter_map(|amount| match amount {
        Amount::Of(name) => Some(view.waiting(at, name)),
        Amount::Fixed(_) => None,
    }));
    let last = view.recorded_rounds(at);
    let round = at.instance(&last.to_string());
    if let (Some(until), true) = (&repeat.until, last > 0 && view.settlement(&round).is_settled()) {
        view.unknown_names(&round, &until.0, &mut waits);
    }
    waits
}

/// Keeps the facts that no step asks.
pub(super) fn unasked(view: &View<'_>, at: &At, waits: Vec<Waiting>) -> Vec<Id> {
    let plan = view.plan(at.book);
    let mut facts: Vec<Id> = Vec::new();
    for waiting in waits {
        if let Waiting::Fact(fact) = waiting
            && plan.asks_of(fact.as_str()).is_empty()
            && !facts.contains(&fact)
        {
            facts.push(fact);
        }
    }
    facts
}

/// Returns the fact that an anchor names, where it is one.
pub(super) fn fact_named(view: &View<'_>, at: &At, anchor: &str) -> Option<Waiting> {
    let name = parse_name(anchor).ok()?;
    Some(view.waiting(at, &name)).filter(|waiting| matches!(waiting, Waiting::Fact(_)))
}

/// Returns the blanks of a message that are facts without a value.
fn blanks(view: &View<'_>, at: &At) -> Vec<Waiting> {
    let Some(Act::Message { message: Who::Id(message) }) = view.plan(at.book).node(at.node).act() else {
        return Vec::new();
    };
    let env = Names::new(view, at);
    let missing = names_in(view, at, message).into_iter().filter(|name| env.name(name) == Outcome::Unknown);
    missing.map(|name| view.waiting(at, &name)).collect()
}

/// Returns every name that the words of a message read.
pub fn names_in(view: &View<'_>, at: &At, message: &Id) -> Vec<Name> {
    let Some(message) = view.plan(at.book).playbook.messages.get(message) else { return Vec::new() };
    let mut names: Vec<Name> = Vec::new();
    for text in std::iter::once(&message.text).chain(message.variants.values()).chain(&message.subject) {
        text.template().visit(&mut |expr| {
            expr.visit(&mut |seen| match seen {
                Seen::Name(name) if !names.iter().any(|known| known.to_string() == name.to_string()) => {
                    names.push(name.clone());
                }
                _ => {}
            });
        });
    }
    names
}
