//! When the next word is due, as a text says it.

use super::super::harness::{Case, offset};

const PLAN: &str = "
severity: {levels: [{id: watch, title: Watch}]}
stakeholders: {customers: {title: Customers, kind: customers}, media: {title: Media, kind: media}}
messages:
  holding: {title: First words, stage: holding, to: [customers], text: 'Next at {{ next_update }}.'}
  update: {title: Update, stage: update, to: [customers], text: 'Next at {{ next_update }}.'}
  answer: {title: Answer, stage: answer, to: [customers], text: 'Next at {{ next_update }}.'}
  aside: {title: Aside, stage: answer, to: [media], text: 'Next at {{ next_update }}.'}
phases:
  - id: one
    title: One
    steps:
      - {message: holding}
      - id: updates
        repeat: Update
        every: 1h
        from: [holding]
        steps: [{message: update}, {id: listen, action: Listen}]
      - {message: answer}
      - {message: aside}
      - id: rounds
        repeat: Rounds
        every: 30m
        steps: [{id: look, action: Look}]
";

fn next(case: &Case, key: &str) -> String {
    let view = case.run.view(case.now());
    let at = case.item(key).and_then(|item| item.at().cloned()).expect("a step");
    view.next_update(&at).map_or_else(|| "nobody knows".to_owned(), offset)
}

#[test]
fn words_that_start_the_clock_promise_one_interval_from_when_they_go_out() {
    let mut case = Case::new(PLAN);
    assert_eq!(next(&case, "holding"), "1h");
    case.at("10m");
    assert_eq!(next(&case, "holding"), "1h10m");
    case.published("holding", None);
    case.at("55m");
    assert_eq!((next(&case, "update[1]"), case.due("update[1]")), ("1h55m".to_owned(), "1h10m".to_owned()));
    // Sent anew while a round was begun: that round keeps its time.
    case.opened("update[1]");
    assert_eq!(next(&case, "holding"), "1h10m");
}

#[test]
fn words_beside_the_rhythm_promise_the_round_that_is_due() {
    let mut case = Case::new(PLAN);
    case.at("5m");
    assert_eq!(next(&case, "answer"), "1h5m", "the rhythm may begin at any moment");
    case.at("10m").published("holding", None).at("40m");
    assert_eq!(next(&case, "answer"), "1h10m");
    case.at("1h5m").published("update[1]", None).done("listen[1]").at("1h20m");
    assert_eq!((next(&case, "answer"), case.due("update[2]")), ("2h5m".to_owned(), "2h5m".to_owned()));
    assert_eq!(next(&case, "update[1]"), "2h5m", "the round after it stands by now");
    case.at("2h30m");
    assert_eq!(next(&case, "answer"), "nobody knows", "that round is overdue");
    assert_eq!(next(&case, "aside"), "nobody knows", "nothing speaks to them");
}

#[test]
fn a_rhythm_that_was_set_aside_promises_nothing() {
    let mut case = Case::new(PLAN);
    case.at("10m").published("holding", None).at("40m").skipped("updates");
    assert_eq!(next(&case, "answer"), "nobody knows");
}
