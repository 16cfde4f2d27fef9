//! What other tools' users report of resuming, as far as the engine decides it.
//!
//! Re-asks, forgets, hijacks another run, marks the rest as skipped: none of it happens here.

use super::harness::Case;
use crate::incident::{Entry, Event, Run};

const PLAN: &str = "
facts: {place: {ask: Where?, answer: text}, hurt: {ask: Hurt?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - ask: place
      - ask: hurt
      - {id: care, group: Care, steps: [{id: call_them, action: Call}, {id: visit, action: Visit}]}
      - {id: last, action: Last}
";

/// Kills the process: only what was written is left, read again by a new one.
fn resumed(case: &Case) -> Case {
    let read: Vec<Entry> = case
        .entries
        .iter()
        .map(|entry| serde_json::to_string(entry).expect("it is written"))
        .map(|line| serde_json::from_str(&line).expect("it is read"))
        .collect();
    let mut next = Case::of(case.run.snapshot.clone());
    next.run = Run::replay(case.run.snapshot.clone(), &read);
    next.entries = read;
    next.at_moment(case.now());
    next
}

#[test]
fn kill_after_answer() {
    let mut case = Case::new(PLAN);
    case.at("1m").opened("place").told("place", "O'Hare");
    let next = resumed(&case);
    assert_eq!(next.offered(), ["hurt", "call_them", "visit", "last"]);
    assert_eq!(next.is("place"), "done");
}

#[test]
fn kill_while_open() {
    let mut case = Case::new(PLAN);
    case.at("1m").told("place", "O'Hare").at("2m").opened("visit");
    // The very item that was open, though others stand before it.
    assert_eq!(resumed(&case).offered()[0], "visit");
    // It was not put off for good by a day away.
    let mut next = resumed(&case);
    assert_eq!(next.at("24h").offered()[0], "visit");
}

#[test]
fn last_step_killed() {
    let mut case = Case::new(PLAN);
    case.at("1m").told("place", "O'Hare").told("hurt", "false").done("call_them").done("visit").done("last");
    let next = resumed(&case);
    assert!(next.offered().is_empty());
    assert!(next.agenda().unsettled().next().is_none());
    assert!(!next.run.state.is_closed());
}

/// A step reopened on purpose before the kill is asked after it.
#[test]
fn a_rerun_asked_for_is_not_forgotten() {
    let mut case = Case::new(PLAN);
    case.at("1m").told("place", "O'Hare").at("2m").retracted("place");
    assert_eq!(resumed(&case).offered()[0], "place");
}

/// A step that was begun and not finished is not taken for done, nor lost.
#[test]
fn a_step_interrupted_is_neither_done_nor_gone() {
    let mut case = Case::new(PLAN);
    case.at("1m").opened("place");
    let next = resumed(&case);
    assert_eq!(next.is("place"), "open");
    assert_eq!(next.offered()[0], "place");
}

/// An outcome with a comment given just before the kill is kept.
#[test]
fn an_outcome_given_before_the_kill_is_kept() {
    let mut case = Case::new(PLAN);
    case.at("1m").skipped("place").at("2m").deferred("hurt").at("3m").opened("call_them");
    let next = resumed(&case);
    assert_eq!((next.is("place"), next.is("hurt")), ("skipped".to_owned(), "deferred".to_owned()));
    assert_eq!(next.offered()[0], "call_them");
}

/// Stopping at a step and going on with the next does not run the step again.
#[test]
fn what_was_set_aside_is_not_run_again() {
    let mut case = Case::new(PLAN);
    case.at("1m").opened("place").skipped("place");
    let next = resumed(&case);
    assert_eq!(next.offered()[0], "hurt");
    assert!(next.put_off().is_empty());
}

/// Two runs of one playbook know nothing of each other.
#[test]
fn another_run_is_not_taken_over() {
    let mut old = Case::new(PLAN);
    old.at("1m").opened("place").told("place", "O'Hare");
    let new = Case::of(old.run.snapshot.clone());
    assert_eq!(new.offered()[0], "place");
    assert_eq!(resumed(&old).offered()[0], "hurt");
}

/// A pause changes nothing: the rest is not marked as skipped.
#[test]
fn a_pause_skips_nothing() {
    let mut case = Case::new(PLAN);
    case.at("1m").told("place", "O'Hare");
    let before = case.agenda();
    case.write(None, Event::Paused);
    case.write(None, Event::Resumed);
    assert_eq!(case.agenda(), before);
    assert_eq!(resumed(&case).agenda(), before);
}

/// Skipping the rest of a block does not end the run by surprise, and can be taken back.
#[test]
fn skipping_a_block_ends_nothing_else() {
    let mut case = Case::new(PLAN);
    case.at("1m").done("call_them").at("2m").skipped("care");
    assert_eq!((case.is("call_them"), case.is("visit")), ("done".to_owned(), "skipped".to_owned()));
    assert_eq!(resumed(&case).offered(), ["place", "hurt", "last"]);
    assert!(!case.run.state.is_closed());
    case.at("3m").restored("care");
    assert_eq!(case.is("visit"), "open");
}

/// What is skipped or does not apply is never counted as outstanding.
#[test]
fn skipped_and_gone_are_not_outstanding() {
    let mut case = Case::new(PLAN);
    case.at("1m").skipped("place").told("hurt", "false").skipped("care");
    let left: Vec<String> = case.agenda().unsettled().map(|item| item.key.to_string()).collect();
    assert_eq!(left, ["last"]);
}

/// What was typed of a message comes back, up to the last that was kept.
#[test]
fn a_draft_comes_back_as_typed() {
    let mut case = Case::new(
        "
messages: {holding: {title: First words, stage: holding, channels: [x], text: We know.}}
phases: [{id: one, title: One, steps: [{message: holding}]}]
",
    );
    case.at("1m").opened("holding").drafted("holding", "We kn", &[]).drafted("holding", "We know it.", &[]);
    let next = resumed(&case);
    let record = next.run.state.record("holding").expect("a record");
    let words: Vec<&str> = record.drafts.values().map(|draft| draft.text.as_str()).collect();
    assert_eq!(words, ["We know it."]);
    assert_eq!(next.offered(), ["holding"]);
}

/// Hours away change no answer; they only make things late.
#[test]
fn time_away_settles_nothing() {
    let mut case = Case::new(PLAN);
    case.at("1m").told("place", "O'Hare").opened("hurt");
    let states =
        |case: &Case| -> Vec<String> { case.agenda().items.iter().map(super::said::state).collect() };
    let before = states(&case);
    assert_eq!(states(resumed(&case).at("720h")), before);
}
