use crate::incident::eval::{At, DueAt, Names, View, Waiting};
use crate::incident::state::Record;
use crate::playbook::Id;
use crate::playbook::expr::{Env, Name, Outcome, Seen};
use crate::playbook::model::{Act, Gate, Who};

/// Returns the facts that a step lacks and that no step asks: they are asked just before it.
pub(super) fn lacking(view: &View<'_>, at: &At, due: &DueAt, open: bool) -> Vec<Id> {
    let plan = view.plan(at.book);
    let node = plan.node(at.node);
    let mut waits = view.waits_for(at);
    if let Gate::Until(condition) = &node.gate {
        view.unknown_names(at, &condition.0, &mut waits);
    }
    let anchors = node.step().into_iter().flat_map(|step| &step.after).map(|name| view.waiting(at, name));
    let unset = anchors.filter(|waiting| match waiting {
        Waiting::Fact(fact) => view.fact_value(at, fact) == Outcome::Unknown,
        _ => false,
    });
    waits.extend(unset.collect::<Vec<_>>());
    if let DueAt::NotStarted(anchor) = due {
        waits.extend(fact_named(view, at, anchor));
    }
    if open && let Some(Act::Message { message: Who::Id(message) }) = node.act() {
        waits.extend(blanks(view, at, message));
    }
    unasked(view, at, waits)
}

/// Keeps the facts that no step asks and of which nobody has spoken.
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
    let name = crate::playbook::expr::parse_name(anchor).ok()?;
    Some(view.waiting(at, &name)).filter(|waiting| matches!(waiting, Waiting::Fact(_)))
}

/// Returns the blanks of a message that are facts without a value.
fn blanks(view: &View<'_>, at: &At, message: &Id) -> Vec<Waiting> {
    let names = names_in(view, at, message);
    let env = Names::new(view, at);
    let missing = names.into_iter().filter(|name| env.name(name) == Outcome::Unknown);
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

/// Tells whether a fact was asked for on its own key.
pub(super) fn was_asked(record: Option<&Record>) -> bool {
    record
        .is_some_and(|record| record.opened.is_some() || !record.told.is_empty() || record.settled.is_some())
}
