//! Facts that no step asks: asked just before what lacks them, and never all at the start.

use super::harness::Case;

#[test]
fn needed_fact() {
    let mut case = Case::new(
        "
facts: {personal_data: {ask: Are personal data concerned?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - {id: first, action: First}
      - {id: notify, action: Notify, when: personal_data, gate: true}
      - {id: last, action: Last}
",
    );
    assert_eq!(case.offered(), ["first", "personal_data"]);
    assert_eq!(case.is("last"), "pending on gate notify");
    case.at("1m").not_known("personal_data", "personal_data");
    assert_eq!(case.is("personal_data"), "done");
    assert_eq!(case.is("notify"), "waits for personal_data");
    assert_eq!(case.is("last"), "open");
    case.at("2m").changed("personal_data", "true");
    assert_eq!(case.is("notify"), "open");
}

const LATER: &str = "
facts:
  cause: {ask: Which cause?, answer: text}
  limit: {ask: Until when?, answer: time}
  places: {ask: Where?, answer: list}
messages: {holding: {title: First words, stage: holding, channels: [x], text: 'It was {{ cause }}.'}}
phases:
  - {id: one, title: One, steps: [{id: first, action: First}]}
  - id: two
    title: Two
    steps:
      - message: holding
      - {id: by_then, action: By then, due: 1h after limit}
      - {id: everywhere, group: Everywhere, for_each: places, steps: [{id: posted, action: Post}]}
";

#[test]
fn a_fact_is_not_asked_before_the_phase_that_needs_it() {
    let mut case = Case::new(LATER);
    assert_eq!(case.offered(), ["first"]);
    case.at("1m").done("first");
    assert_eq!(case.offered(), ["cause", "holding", "limit", "by_then", "places"]);
    case.at("2m").told("places", "[b, a]");
    assert_eq!(case.offered(), ["cause", "holding", "limit", "by_then", "posted[b]", "posted[a]"]);
    case.at("3m").told("limit", "@1h");
    assert_eq!(case.due("by_then"), "2h");
}

#[test]
fn a_needed_fact_stays_once_opened() {
    let mut case = Case::new(LATER);
    case.at("1m").done("first").opened("cause").at("2m").published("holding", None);
    // Nothing lacks it any more, and it was being asked: it is not taken from under the hand.
    assert_eq!(case.is("cause"), "open");
    case.at("3m").told("cause", "a leak");
    assert_eq!(case.is("cause"), "done");
}

#[test]
fn a_needed_fact_taken_back_is_open_again() {
    let mut case = Case::new(LATER);
    case.at("1m").done("first").told("cause", "a leak");
    assert_eq!(case.is("cause"), "done");
    case.at("2m").retracted("cause");
    assert_eq!(case.is("cause"), "open");
    case.at("3m").told("cause", "a fire").at("4m").retracted_fact("cause", "cause");
    assert_eq!(case.is("cause"), "open");
}

#[test]
fn a_needed_fact_of_each_round_is_asked_in_each_round() {
    let mut case = Case::new(
        "
facts: {news: {ask: What is new?, answer: text, per: each}}
messages: {update: {title: Update, stage: update, channels: [x], text: 'New: {{ news }}'}}
phases:
  - id: one
    title: One
    steps:
      - {id: updates, repeat: Update, every: 1h, until: news == 'over', steps: [{message: update}]}
",
    );
    assert_eq!(case.offered(), ["updates[1].news", "update[1]"]);
    case.at("1m").told("updates[1].news", "a fire").at("2m").published("update[1]", None);
    assert_eq!(case.is("updates[1].news"), "done");
    assert_eq!(case.is("update[2]"), "scheduled at 47m");
    case.at("50m");
    assert_eq!(case.offered(), ["updates[2].news", "update[2]"]);
    case.told("updates[2].news", "over").at("55m").published("update[2]", None);
    assert_eq!(case.is("update[3]"), "absent");
}

#[test]
fn a_fact_is_not_asked_while_a_decision_before_it_can_still_make_it_needless() {
    let mut case = Case::new(
        "
facts: {country: {ask: Which country?, answer: text}}
phases:
  - id: one
    title: One
    steps:
      - {id: abroad, decide: Abroad?, options: {it_is: {title: It is}, it_is_not: {title: It is not}}}
      - {id: translate, action: Translate, when: abroad == 'it_is' and country != 'BE'}
",
    );
    assert_eq!(case.offered(), ["abroad"]);
    case.at("1m").decided("abroad", "it_is");
    assert_eq!(case.offered(), ["country"]);
    case.at("2m").redecided("abroad", "it_is_not");
    assert!(case.offered().is_empty());
}

#[test]
fn until_asks_what_it_needs() {
    let mut case = Case::new(
        "
facts: {calm: {ask: Is it calm?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - {id: watch_on, repeat: Watch, every: 1h, until: calm, steps: [{id: look, action: Look}]}
",
    );
    case.at("1m").done("look[1]");
    assert_eq!(case.is("look[2]"), "scheduled at 46m");
    // Without an answer the rounds would never end: it is asked when one is over.
    assert_eq!(case.offered(), ["calm"]);
    case.told("calm", "true");
    assert_eq!(case.is("look[2]"), "absent");
}
