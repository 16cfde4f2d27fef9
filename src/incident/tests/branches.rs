//! Changing one's mind: what is shelved, what comes back, and what a name then means.

use super::harness::Case;

const HALVES: &str = "
phases:
  - id: one
    title: One
    steps:
      - id: ours
        decide: Is it ours?
        options:
          ours_it_is: {title: Ours, steps: [{id: first, action: First}, {id: second, action: Second}]}
          theirs: {title: Theirs, steps: [{id: other, action: Other}]}
";

#[test]
fn abandon_half_branch() {
    let mut case = Case::new(HALVES);
    case.at("1m").decided("ours", "ours_it_is").at("2m").done("first").at("3m").redecided("ours", "theirs");
    assert_eq!(case.is("first"), "gone: not chosen in ours, shelved");
    assert_eq!(case.is("second"), "gone: not chosen in ours");
    assert_eq!(case.offered(), ["other"]);
    // The log keeps both: what was decided, and what was done on the way that was left.
    assert_eq!(case.entries.len(), 4);
    assert!(case.run.state.record("first").is_some_and(|record| record.settled.is_some()));
}

#[test]
fn return_to_branch() {
    let mut case = Case::new(HALVES);
    case.at("1m").decided("ours", "ours_it_is").at("2m").done("first").at("3m").redecided("ours", "theirs");
    case.at("4m").redecided("ours", "ours_it_is");
    assert_eq!(case.is("first"), "done");
    assert_eq!(case.offered(), ["second"]);
    assert_eq!(case.is("other"), "gone: not chosen in ours");
}

#[test]
fn nested_decision_shelved() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - id: outer
        decide: Outer?
        options:
          left:
            title: Left
            steps:
              - id: inner
                decide: Inner?
                options: {deep: {title: Deep}, flat: {title: Flat}}
          right: {title: Right}
      - {id: later, action: Later, when: inner == 'deep'}
",
    );
    assert_eq!(case.is("later"), "waits for inner");
    case.at("1m").decided("outer", "left").decided("inner", "deep");
    assert_eq!(case.is("later"), "open");
    case.at("2m").redecided("outer", "right");
    assert_eq!(case.is("inner"), "gone: not chosen in outer, shelved");
    assert_eq!(case.is("later"), "gone: condition of later");
    case.at("3m").redecided("outer", "left");
    assert_eq!(case.is("later"), "open");
}

const INJURED: &str = "
facts:
  video: {ask: Is there a video?, answer: yes-no}
  injured: {ask: Is anyone injured?, answer: yes-no}
phases:
  - id: one
    title: One
    steps:
      - ask: injured
      - {id: call_family, action: Call the family, when: injured, gate: true}
      - {id: behind, action: Behind the gate}
";

#[test]
fn skipped_question_is_unknown() {
    let mut case = Case::new(INJURED);
    assert_eq!(case.is("behind"), "pending on gate call_family");
    case.at("1m").skipped("injured");
    assert_eq!(case.is("call_family"), "waits for injured");
    // Listed at the close: it is not settled, and not lost.
    let left: Vec<String> = case.agenda().unsettled().map(|item| item.key.to_string()).collect();
    assert_eq!(left, ["call_family", "behind"]);
    // The gate behind it bars nothing: nobody is going to answer.
    assert_eq!(case.offered(), ["behind"]);
    case.at("2m").restored("injured").told("injured", "true");
    assert_eq!(case.offered(), ["call_family"]);
}

#[test]
fn question_not_asked_is_none() {
    let mut case = Case::new(
        "
facts:
  video: {ask: Is there a video?, answer: yes-no}
  injured: {ask: Is anyone injured?, answer: yes-no}
phases:
  - id: one
    title: One
    steps:
      - ask: video
      - {ask: injured, when: video}
      - {id: call_family, action: Call, when: injured}
      - {id: calm, action: Calm, when: injured != true}
      - {id: known, action: Known, when: injured is known}
",
    );
    case.at("1m").told("video", "false");
    assert_eq!(case.is("injured"), "gone: condition of injured");
    assert_eq!(case.is("call_family"), "gone: condition of call_family");
    // Every comparison with what is never asked is false, the unequal one too.
    assert_eq!(case.is("calm"), "gone: condition of calm");
    assert_eq!(case.is("known"), "gone: condition of known");
    assert!(case.offered().is_empty());
}

#[test]
fn channel_removed_and_back() {
    let mut case = Case::new(
        "
facts:
  places:
    ask: Where does it spread?
    answer: choices
    choices: {site: Site, x: X, press: Press}
phases:
  - id: one
    title: One
    steps:
      - ask: places
      - id: per_channel
        group: Each channel
        for_each: places
        steps: [{id: posted, action: Post}, {id: watched, action: Watch}]
",
    );
    assert_eq!(case.agenda().unlisted.len(), 1);
    case.at("1m").told("places", "[x, site]");
    // In the order of declaration, whatever the order of the answer.
    assert_eq!(case.offered(), ["posted[site]", "watched[site]", "posted[x]", "watched[x]"]);
    case.at("2m").done("posted[x]").at("3m").retold("places", "[site]");
    assert_eq!(case.is("posted[x]"), "gone: per_channel[x] not listed, shelved");
    assert_eq!(case.offered(), ["posted[site]", "watched[site]"]);
    case.at("4m").retold("places", "[site, x]");
    assert_eq!(case.is("posted[x]"), "done");
    assert_eq!(case.offered(), ["posted[site]", "watched[site]", "watched[x]"]);
}

const STRATEGY: &str = "
phases:
  - id: one
    title: One
    steps:
      - id: strategy
        decide: Do we suspend?
        options:
          suspend: {title: Suspend, steps: [{id: halt, action: Halt}, {id: tell, action: Tell}]}
          go_on: {title: Go on, steps: [{id: watch_it, action: Watch}]}
      - {id: after_halt, action: After, when: done(halt)}
      - {id: only_go_on, action: Only, when: strategy == 'go_on'}
anytime:
  not_working:
    title: It does not work
    steps: [{id: again, reopen: strategy}]
";

#[test]
fn reopened_decision() {
    let mut case = Case::new(STRATEGY);
    case.at("1m").decided("strategy[1]", "suspend").at("2m").done("halt[1]");
    case.at("3m").activated("not_working", 1).at("4m").reopened_as("again[1]", 2);
    // Until it is decided anew the old choice stands, with its steps.
    assert_eq!(case.is("strategy[2]"), "open");
    assert_eq!(case.is("tell[1]"), "open");
    assert_eq!(case.is("only_go_on"), "gone: condition of only_go_on");
    case.at("5m").decided("strategy[2]", "go_on");
    assert_eq!(case.is("halt[1]"), "done");
    assert_eq!(case.is("tell[1]"), "gone: later round than tell[1]");
    assert_eq!(case.is("watch_it[2]"), "open");
    assert_eq!(case.is("halt[2]"), "gone: not chosen in strategy[2]");
    assert_eq!(case.is("after_halt"), "open");
    assert_eq!(case.is("only_go_on"), "open");
}

#[test]
fn a_reopened_decision_is_asked_afresh() {
    let mut case = Case::new(STRATEGY);
    case.at("1m").decided("strategy[1]", "suspend").at("2m").done("halt[1]");
    case.at("3m").activated("not_working", 1).at("4m").reopened_as("again[1]", 2);
    case.at("5m").decided("strategy[2]", "suspend");
    // The same choice brings fresh steps: the old halt is no answer to the new one.
    assert_eq!(case.is("halt[2]"), "open");
    case.at("6m").retracted("again[1]");
    assert_eq!(case.is("strategy[2]"), "gone: strategy[2] taken back, shelved");
    assert_eq!(case.is("tell[1]"), "open");
}

#[test]
fn an_activation_taken_back_is_shelved() {
    let mut case = Case::new(
        "
phases: [{id: one, title: One, steps: [{id: a, action: A}]}]
anytime:
  call: {title: A call, steps: [{id: reply, action: Reply}, {id: log_it, action: Log}]}
",
    );
    case.at("1m").activated("call", 1);
    let first = case.seq();
    case.at("2m").done("reply[1]").at("3m").activated("call", 2);
    assert_eq!(case.offered(), ["log_it[1]", "reply[2]", "log_it[2]", "a"]);
    case.at("4m").retracted_ref("call", first);
    assert_eq!(case.is("reply[1]"), "gone: call[1] taken back, shelved");
    assert_eq!(case.offered(), ["reply[2]", "log_it[2]", "a"]);
}
