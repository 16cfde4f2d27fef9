//! What is to be looked at again because something it relied on moved.

use super::harness::Case;

const PLAN: &str = "
facts: {place: {ask: Where?, answer: text}, hurt: {ask: Hurt?, answer: yes-no}}
messages: {holding: {title: First words, stage: holding, channels: [x], text: 'At {{ place }}.'}}
phases:
  - id: one
    title: One
    steps:
      - ask: [place, hurt]
        id: what
      - id: rule
        decide: Whose rule?
        options: {ours: {title: Ours}, theirs: {title: Theirs}, both: {title: Both}}
      - {message: holding}
      - {id: call_them, action: Call, when: hurt is known}
      - {id: change_it, action: Change, when: rule != 'theirs'}
";

fn to_check(case: &Case, key: &str) -> Vec<String> {
    case.item(key).map(|item| item.to_check).unwrap_or_default()
}

fn all_done() -> Case {
    let mut case = Case::new(PLAN);
    case.at("1m").answered("what", "place", "O'Hare").answered("what", "hurt", "true");
    case.decided("rule", "ours").published("holding", None).done("call_them").done("change_it");
    case
}

#[test]
fn a_revised_fact_marks_what_used_it_and_reverting_removes_the_mark() {
    let mut case = all_done();
    case.at("2m").revised_fact("what", "place", "Midway");
    assert_eq!(to_check(&case, "holding"), ["place"]);
    assert!(to_check(&case, "call_them").is_empty());
    // What asked it is not marked by its own answer, and nothing is asked again.
    assert!(to_check(&case, "what").is_empty());
    assert!(case.offered().is_empty());
    case.at("3m").revised_fact("what", "place", "O'Hare");
    assert!(to_check(&case, "holding").is_empty());
}

#[test]
fn a_revision_taken_back_leaves_no_mark_after_a_change_of_the_world() {
    let mut case = all_done();
    case.at("2m").changed("place", "Midway");
    case.at("3m").revised_fact("what", "place", "Denver");
    assert_eq!(to_check(&case, "holding"), ["place"]);
    case.at("4m").revised_fact("what", "place", "Midway");
    assert!(to_check(&case, "holding").is_empty());
    // What was wrong when the words went out stays to be looked at, wherever the world went since.
    case.at("5m").revised_fact("what", "place", "Denver").changed("place", "Reno");
    assert_eq!(to_check(&case, "holding"), ["place"]);
}

#[test]
fn a_fact_made_unsure_marks_and_a_change_of_the_world_does_not() {
    let mut case = all_done();
    case.at("2m").changed("place", "Midway");
    assert!(to_check(&case, "holding").is_empty());
    case.at("3m").unsure("place");
    assert_eq!(to_check(&case, "holding"), ["place"]);
}

#[test]
fn a_revised_decision_marks_what_its_condition_used() {
    let mut case = all_done();
    case.at("2m").redecided("rule", "both");
    assert_eq!(to_check(&case, "change_it"), ["rule"]);
    case.at("3m").redecided("rule", "ours");
    assert!(to_check(&case, "change_it").is_empty());
}

#[test]
fn still_right_holds_until_the_next_revision() {
    let mut case = all_done();
    case.at("2m").revised_fact("what", "place", "Midway").noted(Some("holding"), Some(4));
    assert!(to_check(&case, "holding").is_empty());
    case.at("3m").revised_fact("what", "place", "Gary");
    assert_eq!(to_check(&case, "holding"), ["place"]);
}
