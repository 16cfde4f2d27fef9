//! What holds after every event of every history.

use std::collections::HashSet;

use super::harness::Case;
use crate::incident::agenda::{Agenda, ItemState, Operator};
use crate::incident::eval::Cause;
use crate::incident::{Entry, Key, Run};

/// Checks what is cheap to check; the names are those of the semantics.
pub(super) fn check(case: &Case) {
    let agenda = case.agenda();
    unique_keys(&agenda);
    settled_is_not_offered(case, &agenda);
    every_record_is_shown(case, &agenda);
    causes_are_named(&agenda);
    replay_is_the_live_run(case, &agenda);
}

/// I11: keys are unique.
fn unique_keys(agenda: &Agenda) {
    let mut seen = HashSet::new();
    for item in &agenda.items {
        assert!(seen.insert(item.key.clone()), "I11: {} stands twice", item.key);
    }
}

/// I1: no item with a standing settling is offered.
fn settled_is_not_offered(case: &Case, agenda: &Agenda) {
    let view = case.run.view(case.now());
    let everybody = Operator { name: "ana".to_owned(), roles: Vec::new() };
    for offer in agenda.offers(&view, &everybody) {
        let settled = offer.item.at().and_then(|at| view.recorded(at));
        assert!(settled.is_none(), "I1: {} is settled and offered", offer.item.key);
    }
}

/// I2: every key with a record is in the agenda, is a block of it, or is in the list of orphans.
fn every_record_is_shown(case: &Case, agenda: &Agenda) {
    let view = case.run.view(case.now());
    let shown: HashSet<&Key> = agenda.items.iter().map(|item| &item.key).chain(&agenda.orphans).collect();
    for key in case.run.state.records.keys() {
        let block = view.locate(key).is_some_and(|at| !view.plan(at.book).node(at.node).is_leaf());
        assert!(block || shown.contains(key), "I2: {key} has a record and is nowhere");
    }
}

/// I12: an item is not applicable only with a named cause.
fn causes_are_named(agenda: &Agenda) {
    for item in &agenda.items {
        if let ItemState::NotApplicable(
            Cause::Condition(key)
            | Cause::NotChosen(key)
            | Cause::NotListed(key)
            | Cause::TakenBack(key)
            | Cause::LaterRound(key)
            | Cause::NoFact(key),
        ) = &item.state
        {
            assert!(!key.as_str().is_empty(), "I12: {} is gone without a cause", item.key);
        }
    }
}

/// I3: a replay gives the live agenda, also after a round trip through the file's form.
fn replay_is_the_live_run(case: &Case, agenda: &Agenda) {
    let read: Vec<Entry> = case
        .entries
        .iter()
        .map(|entry| {
            let line = serde_json::to_string(entry).expect("an entry is written");
            serde_json::from_str(&line).unwrap_or_else(|error| panic!("I3: {error}: {line}"))
        })
        .collect();
    assert_eq!(read, case.entries, "I3: the file tells something else");
    let replayed = Run::replay(case.run.snapshot.clone(), &read);
    assert_eq!(replayed.state, case.run.state, "I3: the state differs after a replay");
    assert_eq!(&replayed.agenda(case.now()), agenda, "I3: the agenda differs after a replay");
}
