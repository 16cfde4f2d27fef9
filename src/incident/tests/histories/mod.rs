//! Random histories: whatever people write in whatever order, the invariants of the semantics hold.

mod dice;
mod escape;
mod plan;

use std::collections::HashMap;

use dice::{Dice, in_state, level, settle, try_write, value};
use jiff::SignedDuration;

use super::harness::{Case, id};
use super::invariants;
use crate::incident::agenda::{Agenda, Item, ItemState, Operator, What};
use crate::incident::state::Record;
use crate::incident::{Certainty, Event, Key};
use crate::playbook::Datum;
use crate::playbook::model::Act;

/// How many histories, and how long; the same ones each time.
const HISTORIES: u64 = 24;
const EVENTS: usize = 60;

#[test]
fn invariants_hold_in_random_histories() {
    let mut events = 0;
    let (mut undone, mut rounds, mut closed_doors) = (0, 0, 0);
    for seed in 1..=HISTORIES {
        let mut case = Case::new(plan::RICH);
        let mut dice = Dice::new(seed);
        for turn in 0..EVENTS {
            let before = case.run.state.records.clone();
            let written = case.entries.len();
            turn_of(&mut case, &mut dice);
            one_key_alone_changes(&case, written, &before);
            if turn % 3 == 0 {
                time_alone_takes_nothing_away(&case);
                closed_doors += escape::every_item_has_a_way_out(&case);
                deferred_is_listed(&case);
            }
            if turn % 6 == 5 {
                undone += usize::from(revise_and_revert(&mut case, &mut dice));
            }
            if turn % 15 == 14 {
                invariants::check(&case);
            }
        }
        events += case.entries.len();
        rounds += case
            .agenda()
            .items
            .iter()
            .filter(|item| item.round.as_ref().is_some_and(|of| of.round > 1))
            .count();
    }
    // The histories must reach what they are about.
    assert!(events > 1_500, "{events} events");
    assert!(undone > 150, "{undone} revisions undone");
    assert!(rounds > 10, "{rounds} items of later rounds");
    assert!(closed_doors > 3_000, "{closed_doors} items that wait were followed");
}

/// Does one random thing that a person may do now.
fn turn_of(case: &mut Case, dice: &mut Dice) {
    let later = case.now() + SignedDuration::from_secs([20, 90, 300, 900, 3_600][dice.roll(5)]);
    case.at_moment(later);
    let agenda = case.agenda();
    let everybody = Operator { name: "ana".to_owned(), roles: Vec::new() };
    let offered: Vec<Item> = agenda
        .offers(&case.run.view(case.now()), &everybody)
        .iter()
        .map(|offer| offer.item.clone())
        .collect();
    match dice.roll(24) {
        0..=9 => settle_one(case, dice, &offered),
        10 => on(case, dice, &offered, Event::Opened),
        11 => on(case, dice, &offered, Event::Skipped { why: "not now".to_owned() }),
        12 => on(case, dice, &offered, Event::Deferred { until: None }),
        13 => {
            let until = Some(case.now() + SignedDuration::from_mins(20));
            on(case, dice, &offered, Event::Deferred { until });
        }
        14 => on(case, dice, &agenda.items, Event::Restored),
        15 => on(case, dice, &agenda.items, Event::Pulled { why: "now".to_owned() }),
        16 => {
            let settled = in_state(&agenda, |state| matches!(state, ItemState::Done(_)));
            on(
                case,
                dice,
                &settled,
                Event::Retracted { reference: None, fact: None, why: "wrong".to_owned() },
            );
        }
        17 => {
            let event = level(dice);
            try_write(case, None, event);
        }
        18 => activate(case, dice),
        19 | 20 => speak(case, dice),
        21 => on(case, dice, &agenda.items, Event::GatePassed { why: "on".to_owned() }),
        22 => {
            let blocks = [Key::new("each_place"), Key::new("updates"), Key::new("stuck")];
            let block = dice.one(&blocks).cloned();
            try_write(case, block.as_ref(), Event::Skipped { why: "not now".to_owned() });
        }
        _ => {
            try_write(case, None, Event::Noted { text: "noted".to_owned(), reference: None });
        }
    }
}

fn settle_one(case: &mut Case, dice: &mut Dice, offered: &[Item]) {
    if let Some(item) = dice.one(offered) {
        settle(case, dice, item);
    }
}

fn on(case: &mut Case, dice: &mut Dice, items: &[Item], event: Event) {
    if let Some(item) = dice.one(items) {
        try_write(case, Some(&item.key), event);
    }
}

fn activate(case: &mut Case, dice: &mut Dice) {
    let trigger = ["call", "stuck", "bad"][dice.roll(3)];
    let n = case.run.state.activations.get(trigger).map_or(0, Vec::len) as u32 + 1;
    try_write(case, Some(&Key::new(trigger)), Event::Activated { trigger: id(trigger), n, note: None });
}

/// Says something of a fact of the run, in one of the ways there are.
fn speak(case: &mut Case, dice: &mut Dice) {
    let name = ["aware", "hurt", "family", "places", "needed"][dice.roll(5)];
    let (fact, new) = (Key::new(name), value(case, dice, &id(name)));
    let (old, why) = (None, "wrong".to_owned());
    let event = match dice.roll(4) {
        0 => Event::Changed { fact, old, new, certainty: None, source: None },
        1 => Event::Revised { fact: Some(fact), old, new: Some(new), why },
        2 => Event::CertaintyChanged { fact, new: Certainty::Unconfirmed, source: None },
        _ => Event::Retracted { reference: None, fact: Some(fact), why },
    };
    try_write(case, None, event);
}

/// I10: an entry on one key changes the record of no other.
fn one_key_alone_changes(case: &Case, written: usize, before: &HashMap<Key, Record>) {
    let fresh = case.entries.get(written..).unwrap_or_default();
    for (key, record) in before {
        let spoken = fresh.iter().any(|entry| entry.step.as_ref() == Some(key));
        assert!(
            spoken || case.run.state.record(key.as_str()) == Some(record),
            "I10: {key} changed with {fresh:?}"
        );
    }
}

/// I8: time alone, forwards or backwards, takes away nothing settled or opened, and settles nothing.
fn time_alone_takes_nothing_away(case: &Case) {
    let now = case.agenda();
    for hours in [-3, 1, 9] {
        let then = case.run.agenda(case.now() + SignedDuration::from_hours(hours));
        for item in &now.items {
            let other = then.item(item.key.as_str());
            let state = other.map(|other| &other.state);
            let opened = case
                .run
                .state
                .record(item.key.as_str())
                .is_some_and(|record| record.opened.is_some() && record.deferred.is_none());
            match &item.state {
                ItemState::Done(_) | ItemState::Skipped(_) => {
                    assert_eq!(Some(&item.state), state, "I8: {} after {hours} h", item.key);
                }
                ItemState::Open | ItemState::Waiting(_) if opened => {
                    assert_eq!(Some(&item.state), state, "I8: {} was opened; after {hours} h", item.key);
                }
                _ => assert!(
                    !matches!(state, Some(ItemState::Done(_) | ItemState::Skipped(_))),
                    "I8: {} was settled by {hours} h",
                    item.key
                ),
            }
        }
    }
}

/// I16: what is put off is in the list, and offered again when nothing else is.
fn deferred_is_listed(case: &Case) {
    let agenda = case.agenda();
    let view = case.run.view(case.now());
    let everybody = Operator { name: "ana".to_owned(), roles: Vec::new() };
    let offers = agenda.offers(&view, &everybody);
    for item in in_state(&agenda, |state| matches!(state, ItemState::Deferred(_))) {
        let listed = offers.iter().any(|offer| offer.item.key == item.key && offer.deferred);
        assert!(listed, "I16: {} is put off and in no list", item.key);
    }
}

/// I4: a revision and the one that takes it back leave everything as it was.
fn revise_and_revert(case: &mut Case, dice: &mut Dice) -> bool {
    let before = case.agenda();
    let Some((key, fact, old, new)) = revisable(case, dice, &before) else { return false };
    let revised = |new: Datum| Event::Revised {
        fact: fact.clone(),
        old: None,
        new: Some(new),
        why: "we think otherwise".to_owned(),
    };
    if !try_write(case, key.as_ref(), revised(new)) {
        return false;
    }
    let between = case.entries.last().cloned();
    if !try_write(case, key.as_ref(), revised(old)) {
        return false;
    }
    let after = case.agenda();
    for (one, other) in before.items.iter().zip(&after.items) {
        assert_eq!(one, other, "I4: {} differs after {between:?} was taken back", one.key);
    }
    assert_eq!(before.items.len(), after.items.len(), "I4: after {between:?}");
    assert_eq!(before.proposed, after.proposed, "I4: after {between:?}");
    true
}

type Revision = (Option<Key>, Option<Key>, Datum, Datum);

/// Finds a settled decision or a told fact, with its value and another.
fn revisable(case: &Case, dice: &mut Dice, agenda: &Agenda) -> Option<Revision> {
    let view = case.run.view(case.now());
    let mut found: Vec<Revision> = Vec::new();
    for item in &agenda.items {
        let What::Step(at) = &item.what else { continue };
        let Some(Act::Decide { options, .. }) = view.plan(at.book).node(at.node).act() else { continue };
        let Some((value, _)) = case.run.state.record(item.key.as_str()).and_then(|record| record.decision())
        else {
            continue;
        };
        let other = options.keys().find(|option| *option != value)?;
        let text = |option: &crate::playbook::Id| Datum::Text(option.to_string());
        found.push((Some(item.key.clone()), None, text(value), text(other)));
    }
    for name in ["aware", "hurt", "family", "places", "needed"] {
        let Some(old) = case.run.state.facts.get(name).and_then(|log| log.value()) else { continue };
        let new = value(case, dice, &id(name));
        found.push((None, Some(Key::new(name)), old.clone(), new));
    }
    dice.one(&found).cloned()
}

/// I15: answering whatever is offered first settles everything, in as many answers as there are items.
#[test]
fn answering_what_is_offered_first_reaches_the_end() {
    for seed in 1..=60 {
        let mut case = Case::new(plan::STRAIGHT);
        let mut dice = Dice::new(seed);
        let mut answers = 0;
        while let Some(key) = case.offered().first().cloned() {
            let item = case.item(&key).expect("it is offered");
            case.at_moment(case.now() + SignedDuration::from_secs(30));
            settle(&mut case, &mut dice, &item);
            answers += 1;
            let items = case.agenda().items.len();
            assert!(answers <= items, "I15: {answers} answers for {items} items, {key} last");
        }
        for item in case.agenda().unsettled() {
            let waits = matches!(item.state, ItemState::Unknown(_));
            assert!(waits, "I15: {} is left: {}", item.key, super::said::state(item));
        }
    }
}
