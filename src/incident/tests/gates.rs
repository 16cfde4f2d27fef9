//! What bars what: gates, `after`, phases, and the ways past them.

use super::harness::Case;

#[test]
fn gate_deferred() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps: [{id: legal_ok, action: Ask legal, gate: true}, {id: publish_it, action: Publish}]
",
    );
    assert_eq!(case.offered(), ["legal_ok"]);
    case.at("1m").deferred("legal_ok");
    // Nothing else is open: the gate is listed again, and can be passed.
    assert!(case.offered().is_empty());
    assert_eq!(case.put_off(), ["legal_ok"]);
    assert_eq!(case.is("publish_it"), "pending on gate legal_ok");
    case.at("2m").gate_passed("legal_ok");
    assert_eq!(case.offered(), ["publish_it"]);
    // The gate itself stays put off: it bars nothing any more.
    assert_eq!(case.is("legal_ok"), "deferred");
}

const TRACKS: &str = "
phases:
  - id: one
    title: One
    steps:
      - id: tracks
        group: Tracks
        order: parallel
        steps:
          - {id: track_a, group: A, steps: [{id: a_gate, action: Gate, gate: true}, {id: a_rest, action: Rest}]}
          - {id: track_b, group: B, steps: [{id: b_one, action: One}, {id: b_two, action: Two}]}
  - {id: two, title: Two, steps: [{id: later, action: Later}]}
";

#[test]
fn gate_in_track() {
    let mut case = Case::new(TRACKS);
    assert_eq!(case.offered(), ["a_gate", "b_one", "b_two"]);
    case.at("1m").done("b_one").done("b_two");
    assert_eq!(case.is("later"), "pending on phase 0");
    assert_eq!(case.offered(), ["a_gate"]);
    case.at("2m").deferred("a_gate");
    assert_eq!(case.offered(), ["later"]);
    assert_eq!(case.is("a_rest"), "pending on gate a_gate");
}

#[test]
fn an_entered_phase_stays_entered() {
    let mut case = Case::new(TRACKS);
    case.at("1m").done("b_one").done("b_two").done("a_gate").done("a_rest").at("2m").opened("later");
    case.at("3m").retracted("b_one");
    assert_eq!(case.is("later"), "open");
    assert_eq!(case.offered(), ["later", "b_one"]);
}

#[test]
fn a_phase_without_a_record_waits_again() {
    let mut case = Case::new(TRACKS);
    case.at("1m").done("b_one").done("b_two").done("a_gate").done("a_rest");
    assert_eq!(case.is("later"), "open");
    case.at("2m").retracted("b_one");
    assert_eq!(case.is("later"), "pending on phase 0");
}

#[test]
fn a_gate_expression_bars_until_it_holds() {
    let mut case = Case::new(
        "
facts: {cut_off: {ask: Is it cut off?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - {ask: cut_off, gate: cut_off}
      - {id: reopen_it, action: Open again}
",
    );
    assert_eq!(case.is("reopen_it"), "pending on gate cut_off");
    case.at("1m").told("cut_off", "false");
    // Settled, and it bars all the same: the condition does not hold.
    assert_eq!(case.is("reopen_it"), "pending on gate cut_off");
    case.at("2m").changed("cut_off", "true");
    assert_eq!(case.is("reopen_it"), "open");
    case.at("3m").retold("cut_off", "false");
    assert_eq!(case.is("reopen_it"), "pending on gate cut_off");
}

#[test]
fn a_gate_on_a_phase_bars_the_later_ones_but_not_for_what_returns() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    gate: true
    steps: [{id: a, action: A}, {id: rounds, repeat: Rounds, every: 1h, steps: [{id: say, action: Say}]}]
  - {id: two, title: Two, steps: [{id: b, action: B}]}
",
    );
    assert_eq!(case.is("b"), "pending on phase 0");
    case.at("1m").deferred("a");
    assert_eq!(case.is("b"), "pending on gate one");
    case.at("2m").done("a");
    // The repeat never ends, and never holds up what follows.
    assert_eq!(case.is("b"), "open");
}

#[test]
fn after_waits_for_every_element_and_for_one_round() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: halt, group: Halt, for_each: [x, site], steps: [{id: halted, action: Halt}]}
      - {id: updates, repeat: Update, every: 1h, steps: [{id: say, action: Say}]}
      - {id: behind_all, action: Behind, after: [halted]}
      - {id: behind_one, action: Behind, after: [say]}
      - {id: behind_group, action: Behind, after: [halt]}
",
    );
    assert_eq!(case.is("behind_all"), "pending on halted");
    case.at("1m").done("halted[x]");
    assert_eq!(case.is("behind_all"), "pending on halted");
    case.at("2m").skipped("halted[site]");
    assert_eq!(case.is("behind_all"), "open");
    assert_eq!(case.is("behind_group"), "open");
    assert_eq!(case.is("behind_one"), "pending on say");
    case.at("3m").done("say[1]");
    assert_eq!(case.is("behind_one"), "open");
}

#[test]
fn after_a_question_that_was_skipped_is_free() {
    let mut case = Case::new(
        "
facts: {place: {ask: Where?, answer: text}}
phases:
  - id: one
    title: One
    steps: [{ask: place}, {id: go, action: Go, after: [place]}]
",
    );
    assert_eq!(case.is("go"), "pending on place");
    case.at("1m").skipped("place");
    assert_eq!(case.is("go"), "open");
    case.at("2m").restored("place").not_known("place", "place");
    assert_eq!(case.is("go"), "open");
}

#[test]
fn what_was_pulled_or_opened_is_not_barred() {
    let mut case = Case::new(TRACKS);
    case.at("1m").pulled("later");
    assert_eq!(case.is("later"), "open");
    case.at("2m").opened("a_rest");
    assert_eq!(case.is("a_rest"), "open");
}

#[test]
fn pulled_lifts_an_unknown_condition() {
    let mut case = Case::new(
        "
facts: {injured: {ask: Injured?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps: [{ask: injured}, {id: family, action: Family, when: injured}]
",
    );
    assert_eq!(case.is("family"), "waits for injured");
    case.at("1m").pulled("family");
    assert_eq!(case.is("family"), "open");
    // What is false stays false: the plan says that it makes no sense.
    case.at("2m").told("injured", "false");
    assert_eq!(case.is("family"), "gone: condition of family");
}

const CLOSE: &str = "
facts: {real: {ask: Is it real?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - {ask: real, gate: true}
      - {id: false_alarm, close: It was a false alarm, outcome: false_alarm, when: real == false}
      - {id: go_on, action: Go on}
  - {id: two, title: Two, steps: [{id: more, action: More}]}
";

#[test]
fn an_offered_close_bars_its_list_and_nothing_bars_a_close() {
    let mut case = Case::new(CLOSE);
    case.at("1m").told("real", "false");
    assert_eq!(case.offered(), ["false_alarm"]);
    assert_eq!(case.is("go_on"), "pending on gate false_alarm");
    case.at("2m").deferred("false_alarm");
    // Put off, it is not offered: the rest goes on.
    assert_eq!(case.is("go_on"), "open");
}

#[test]
fn a_close_step_is_settled_only_while_the_run_is_closed() {
    let mut case = Case::new(CLOSE);
    case.at("1m").told("real", "false").at("2m").closed(Some("false_alarm"), &[]);
    assert_eq!(case.is("false_alarm"), "done");
    case.at("3m").reopened();
    assert_eq!(case.is("false_alarm"), "open");
}
