//! The end of a run, what is left then, what comes after, and playbooks that join.

use super::harness::Case;
use crate::incident::Fate;

const REST: &str = "
facts: {aware: {ask: When did we know?, answer: time}}
messages:
  holding:
    title: First words
    stage: holding
    channels: [x]
    approve: [{role: legal}]
    on_silence: {after: 20m, then: publish, authorised_by: exec}
    text: It happened.
deadlines: {gdpr_33: {title: Notify, due: 72h after aware}}
phases:
  - id: one
    title: One
    steps:
      - ask: aware
      - message: holding
      - {id: gate_it, action: Gate, gate: true}
      - {id: behind, action: Behind}
      - {id: updates, repeat: Update, every: 30m, steps: [{id: say, action: Say}]}
exit: [{id: all_told, action: All were told.}]
follow_up: [{id: call_again, action: Call again, due: 30d after close}]
";

fn waiting_for_legal() -> Case {
    let mut case = Case::new(REST);
    case.told("aware", "@0m").drafted("holding", "It happened.", &[]).at("1m").requested("holding");
    case
}

#[test]
fn close_with_rest() {
    let mut case = waiting_for_legal();
    let left = [("gate_it", Fate::Dropped), ("holding", Fate::FollowUp), ("gdpr_33", Fate::FollowUp)];
    case.at("5m").closed(None, &left);
    // Items keep their state, nothing but the aftermath is offered, and silence allows nothing.
    case.at("30m");
    assert_eq!(case.is("holding"), "waiting for legal");
    assert_eq!(case.is("gate_it"), "open");
    assert_eq!(case.is("gdpr_33"), "open");
    assert_eq!(case.offered(), ["holding", "call_again", "gdpr_33"]);
    let view = case.run.view(case.now());
    let at = view.locate(&"holding".into()).expect("the message");
    assert!(crate::incident::approval::progress(&view, &at).silence.is_none());
    assert_eq!(case.due("call_again"), "720h5m");
    case.at("40m").reopened();
    assert_eq!(case.is("call_again"), "scheduled after close");
    assert_eq!(case.is("holding"), "waiting for legal");
    assert_eq!(case.offered(), ["holding", "gate_it", "gdpr_33"]);
}

#[test]
fn a_closed_run_proposes_and_repeats_nothing() {
    let mut case = Case::new(
        "
facts: {loud: {ask: Loud?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps: [{ask: loud}, {id: updates, repeat: Update, every: 30m, steps: [{id: say, action: Say}]}]
anytime: {quieten: {title: Quieten, when: loud, steps: [{id: hush, action: Hush}]}}
",
    );
    case.told("loud", "true").done("say[1]");
    assert_eq!(case.proposed(), ["quieten"]);
    case.at("1m").closed(None, &[]).at("10h");
    assert!(case.proposed().is_empty());
    assert_eq!(case.is("say[2]"), "absent");
    assert!(case.offered().is_empty());
    case.at("11h").reopened();
    assert_eq!(case.proposed(), ["quieten"]);
    assert_eq!(case.offered(), ["say[2]"]);
}

const BREACH: &str = "
facts: {injured: {ask: Injured?, answer: yes-no}}
phases:
  - {id: one, title: One, steps: [{ask: injured, gate: true}, {id: notify, action: Notify, when: injured, due: 10m}]}
  - {id: two, title: Two, steps: [{id: mend, action: Mend}]}
anytime: {call: {title: A call, steps: [{id: reply, action: Reply}]}}
";

#[test]
fn attach_same_ids() {
    let mut case = Case::with(BREACH, &[("data-breach", BREACH)]);
    case.at("1m").told("injured", "true").at("2m").attached("breach", "data-breach");
    // The same question is asked again in its own name, and both gates are their own.
    assert_eq!(case.is("breach/injured"), "open");
    assert_eq!(case.is("breach/notify"), "waits for injured");
    assert_eq!(case.is("notify"), "open");
    // What joined last goes first.
    assert_eq!(case.offered(), ["breach/injured", "notify"]);
    case.at("5m").told("breach/injured", "false");
    assert_eq!(case.is("breach/notify"), "gone: condition of breach/notify");
    assert_eq!(case.is("notify"), "open");
    assert_eq!(case.offered(), ["breach/mend", "notify"]);
    case.at("6m").activated("breach/call", 1);
    assert_eq!(case.offered(), ["breach/reply[1]", "breach/mend", "notify"]);
}

#[test]
fn an_attachment_taken_back_leaves_its_records_listed() {
    let mut case = Case::with(BREACH, &[("data-breach", BREACH)]);
    case.at("2m").attached("breach", "data-breach");
    let joined = case.seq();
    case.at("3m").told("breach/injured", "true").attached("breach~2", "data-breach");
    case.at("4m").write(
        None,
        crate::incident::Event::Retracted { reference: Some(joined), fact: None, why: "wrong".into() },
    );
    assert_eq!(case.is("breach/injured"), "absent");
    let orphans: Vec<String> = case.agenda().orphans.iter().map(ToString::to_string).collect();
    assert_eq!(orphans, ["breach/injured"]);
    assert_eq!(case.is("breach~2/injured"), "open");
}

const RISING: &str = "
facts:
  stuck: {ask: Stuck?, answer: yes-no}
phases: [{id: one, title: One, steps: [{ask: stuck}, {id: a, action: A}]}]
anytime: {not_working: {title: It does not work, when: stuck, steps: [{id: adapt, action: Adapt}]}}
";

#[test]
fn rising_when() {
    let mut case = Case::new(RISING);
    assert!(case.proposed().is_empty());
    case.at("1m").told("stuck", "true");
    assert_eq!(case.proposed(), ["not_working"]);
    case.at("2m").skipped("not_working");
    assert!(case.proposed().is_empty());
    case.at("3m").changed("stuck", "false");
    assert!(case.proposed().is_empty());
    case.at("4m").changed("stuck", "true");
    assert_eq!(case.proposed(), ["not_working"]);
    case.at("5m").skipped("not_working");
    // Revised away and back it is as it was: put aside.
    case.at("6m").retold("stuck", "false").at("7m").retold("stuck", "true");
    assert!(case.proposed().is_empty());
}

#[test]
fn only_false_arms_a_proposal_again() {
    let mut case = Case::new(RISING);
    case.at("1m").told("stuck", "true").at("2m").activated("not_working", 1);
    assert!(case.proposed().is_empty());
    case.at("3m").not_known("stuck", "stuck").at("4m").changed("stuck", "true");
    assert!(case.proposed().is_empty());
    case.at("5m").changed("stuck", "false").at("6m").changed("stuck", "true");
    assert_eq!(case.proposed(), ["not_working"]);
}

#[test]
fn a_proposal_put_aside_or_taken_up_by_mistake_comes_back() {
    let mut case = Case::new(RISING);
    case.at("1m").told("stuck", "true");
    let proposed = case.agenda().proposed;
    case.at("2m").skipped("not_working").restored("not_working");
    assert_eq!(case.agenda().proposed, proposed);
    case.at("3m").activated("not_working", 1);
    let activated = case.seq();
    case.at("4m").retracted_ref("not_working", activated);
    assert_eq!(case.agenda().proposed, proposed);
}

#[test]
fn every_alert_proposes_anew() {
    let mut case = Case::new(
        "
phases: [{id: one, title: One, steps: [{id: a, action: A}]}]
signals: {surge: {title: Surge, count: 5, window: 15m}}
anytime: {wave: {title: A wave, signal: surge, steps: [{id: answer_it, action: Answer}]}}
",
    );
    let alert =
        || crate::incident::Event::Alerted { signal: super::harness::id("surge"), text: String::new() };
    case.at("1m").write(None, alert());
    assert_eq!(case.proposed(), ["wave"]);
    case.at("2m").skipped("wave");
    assert!(case.proposed().is_empty());
    case.at("9m").write(None, alert());
    assert_eq!(case.proposed(), ["wave"]);
}
