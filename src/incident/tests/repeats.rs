//! What returns: rounds, their times, and their end.

mod next_word;

use super::harness::Case;

const UPDATES: &str = "
severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}
facts: {calm: {ask: Is it calm?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - id: updates
        repeat: Say where we stand
        every: {watch: 60m, crisis: 20m}
        until: calm
        steps: [{id: say, action: Say}, {id: listen, action: Listen}]
";

#[test]
fn slept_through_updates() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps: [{id: updates, repeat: Update, every: 30m, steps: [{id: say, action: Say}]}]
",
    );
    case.at("0m").done("say[1]").at("3h");
    let item = case.item("say[2]").expect("the round");
    assert_eq!(case.offered(), ["say[2]"]);
    assert!(item.is_overdue(case.now()));
    assert_eq!(item.round.map(|round| round.missed), Some(5));
    assert_eq!(case.is("say[3]"), "absent");
}

#[test]
fn raised_cadence() {
    let mut case = Case::new(UPDATES);
    case.level("watch").at("5m").done("say[1]").done("listen[1]");
    case.at("30m");
    assert_eq!(case.is("say[2]"), "scheduled at 50m");
    case.level("crisis");
    assert_eq!((case.is("say[2]"), case.due("say[2]")), ("open".to_owned(), "25m".to_owned()));
    case.at("31m").level("watch");
    assert_eq!((case.is("say[2]"), case.due("say[2]")), ("scheduled at 50m".to_owned(), "1h5m".to_owned()));
    case.at("32m").level("crisis").opened("say[2]").at("33m").level("watch");
    // Opened, the round stays open, all of it.
    assert_eq!(case.is("say[2]"), "open");
    assert_eq!(case.is("listen[2]"), "open");
}

#[test]
fn until_mid_iteration() {
    let mut case = Case::new(UPDATES);
    case.level("watch").at("5m").done("say[1]").at("6m").set("calm", "true");
    assert_eq!(case.offered(), ["listen[1]"]);
    case.at("7m").done("listen[1]");
    assert_eq!(case.is("say[2]"), "absent");
    assert!(case.offered().is_empty());
}

#[test]
fn empty_body_does_not_spin() {
    let mut case = Case::new(
        "
facts: {loud: {ask: Loud?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - ask: loud
      - {id: rounds, repeat: Rounds, steps: [{id: hush, action: Hush, when: loud}]}
",
    );
    case.at("1m").told("loud", "false");
    assert_eq!(case.is("hush[1]"), "gone: condition of hush[1]");
    assert_eq!(case.is("hush[2]"), "absent");
    assert!(case.offered().is_empty());
}

#[test]
fn retracted_iteration() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps: [{id: updates, repeat: Update, every: 10m, steps: [{id: say, action: Say}]}]
",
    );
    case.at("0m")
        .done("say[1]")
        .at("10m")
        .done("say[2]")
        .at("20m")
        .done("say[3]")
        .at("21m")
        .retracted("say[2]");
    assert_eq!(case.is("say[2]"), "open");
    assert_eq!(case.is("say[3]"), "done");
    assert_eq!(case.is("say[4]"), "scheduled at 27m30s");
}

#[test]
fn repeat_holds_nothing() {
    let mut case = Case::new(
        "
messages: {holding: {title: First words, stage: holding, channels: [x], text: We know.}}
phases:
  - id: one
    title: One
    steps:
      - {id: updates, repeat: Update, every: 1h, from: [holding], steps: [{id: say, action: Say}]}
      - {id: rounds, repeat: Rounds, every: 1h, steps: [{id: look, action: Look}]}
  - {id: two, title: Two, steps: [{message: holding}]}
",
    );
    assert_eq!(case.is("say[1]"), "scheduled after holding");
    assert_eq!(case.is("look[1]"), "open");
    assert_eq!(case.is("holding"), "open");
    case.at("10m").published("holding", None);
    assert_eq!((case.is("say[1]"), case.due("say[1]")), ("scheduled at 55m".to_owned(), "1h10m".to_owned()));
}

#[test]
fn what_starts_the_clock_restarts_it_but_not_within_a_begun_round() {
    let mut case = Case::new(
        "
messages:
  holding: {title: First words, stage: holding, channels: [x], text: We know.}
  update: {title: Update, stage: update, channels: [x], text: News.}
phases:
  - id: one
    title: One
    steps:
      - message: holding
      - id: updates
        repeat: Update
        every: 1h
        from: [holding, update]
        steps: [{message: update}, {id: tell_support, action: Tell support}]
anytime:
  news: {title: News, steps: [{id: extra, message: holding}]}
",
    );
    case.at("0m").published("holding", None).at("30m").activated("news", 1).published("extra[1]", None);
    // An update out of turn counts: the next is an hour after it.
    assert_eq!(case.due("update[1]"), "1h30m");
    case.at("80m").published("update[1]", None);
    // The round was begun: its rest is not put off by its own update.
    assert_eq!(
        (case.is("tell_support[1]"), case.due("tell_support[1]")),
        ("open".to_owned(), "1h30m".to_owned())
    );
    case.at("85m").done("tell_support[1]");
    assert_eq!(case.due("update[2]"), "2h25m");
}

#[test]
fn successive_intervals_end() {
    let mut case = Case::new(
        "
phases: [{id: one, title: One, steps: [{id: a, action: A}]}]
follow_up:
  - {id: looks, repeat: Look again, from: [close], every: [7d, 23d, 60d], steps: [{id: look, action: Look}]}
  - {id: once, repeat: Once more, every: [1d], steps: [{id: more, action: More}]}
",
    );
    assert_eq!(case.is("look[1]"), "scheduled after close");
    case.at("1h").closed(None, &[]);
    assert_eq!(case.due("look[1]"), "169h");
    case.at("169h").done("look[1]");
    assert_eq!(case.due("look[2]"), "721h");
    case.at("721h").done("look[2]");
    assert_eq!(case.due("look[3]"), "2161h");
    case.at("2161h").done("look[3]");
    assert_eq!(case.is("look[4]"), "absent");
    // Without `from` the first is due at once: one more round than intervals.
    case.done("more[1]");
    assert_eq!(case.due("more[2]"), "2185h");
    case.at("2185h").done("more[2]");
    assert_eq!(case.is("more[3]"), "absent");
}

#[test]
fn a_skipped_repeat_is_over() {
    let mut case = Case::new(UPDATES);
    case.level("watch").at("5m").done("say[1]").done("listen[1]").at("6m").skipped("updates");
    assert_eq!(case.is("say[2]"), "absent");
    case.at("7m").restored("updates");
    assert_eq!(case.is("say[2]"), "scheduled at 50m");
}

#[test]
fn a_skipped_round_counts_as_gone_round() {
    let mut case = Case::new(UPDATES);
    case.level("watch").at("5m").skipped("say[1]").skipped("listen[1]");
    assert_eq!(case.due("say[2]"), "1h5m");
}

#[test]
fn at_most_ends_it() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: tries, repeat: Try, at_most: 2, steps: [{id: ring, action: Ring}]}
      - {id: give_up, action: Give up, after: [tries]}
",
    );
    case.at("1m").done("ring[1]");
    assert_eq!(case.is("give_up"), "pending on tries");
    case.at("2m").done("ring[2]");
    assert_eq!(case.is("ring[3]"), "absent");
    assert_eq!(case.is("give_up"), "open");
}

#[test]
fn a_note_begins_no_round() {
    let mut case = Case::new(UPDATES);
    case.level("watch").at("5m").done("say[1]").noted(Some("say[2]"), None);
    assert_eq!(case.is("listen[1]"), "open");
    assert_eq!(case.is("say[3]"), "absent");
}

#[test]
fn a_bare_due_in_a_round_counts_from_its_opening() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: updates, repeat: Update, every: 60m, steps: [{id: say, action: Say, due: 10m}]}
",
    );
    assert_eq!(case.due("say[1]"), "10m");
    case.at("5m").done("say[1]").at("1h");
    // The second round opens a quarter of an hour before it is due, at 50 minutes.
    assert_eq!((case.is("say[2]"), case.due("say[2]")), ("open".to_owned(), "1h".to_owned()));
}

#[test]
fn a_round_that_waits_for_a_skipped_question_holds_up_nothing() {
    let mut case = Case::new(
        "
facts: {calm: {ask: Calm?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - {ask: calm}
      - repeat: Rounds
        id: rounds
        at_most: 2
        steps: [{action: A, id: a, when: calm}]
      - {action: B, id: b, after: [rounds]}
",
    );
    assert_eq!(case.is("b"), "pending on rounds");
    case.at("1m").skipped("calm");
    assert_eq!((case.is("a[1]"), case.is("b")), ("waits for calm".to_owned(), "open".to_owned()));
}
