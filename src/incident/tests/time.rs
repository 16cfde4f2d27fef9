//! Due times, clocks in conditions, and clocks that were wrong.

use super::harness::{Case, moment};
use crate::incident::Event;

const HOLDING: &str = "
messages: {holding: {title: First words, stage: holding, channels: [x], text: We know.}}
phases:
  - id: one
    title: One
    steps: [{message: holding}, {id: call_back, action: Call back, due: 20m after holding}]
";

#[test]
fn backdated_anchor() {
    let mut case = Case::new(HOLDING);
    assert_eq!(case.due("call_back"), "not started: holding");
    case.at("30m").published("holding", None);
    assert_eq!(case.due("call_back"), "50m");
    let published = case.seq();
    case.at("40m").corrected_time("holding", published, "10m");
    assert_eq!(case.due("call_back"), "30m");
    let late: Vec<String> =
        case.agenda().overdue(case.now()).iter().map(|item| item.key.to_string()).collect();
    assert_eq!(late, ["call_back"]);
}

const AWARE: &str = "
facts: {aware: {ask: When did we know?, answer: time}}
deadlines: {gdpr_33: {title: Notify, due: 72h after aware}}
phases:
  - id: one
    title: One
    steps: [{ask: aware}, {id: notify, action: Notify, meets: gdpr_33}]
";

#[test]
fn aware_revised() {
    let mut case = Case::new(AWARE);
    assert_eq!(case.is("gdpr_33"), "waits for aware");
    case.at("1m").told("aware", "@-1h");
    assert_eq!((case.is("gdpr_33"), case.due("gdpr_33")), ("open".to_owned(), "71h".to_owned()));
    let before = case.agenda();
    // The preview is the agenda of a copy: nothing is written for it.
    let mut preview = Case::of(case.run.snapshot.clone());
    case.entries.iter().skip(1).for_each(|entry| preview.take(entry));
    preview.at("2m");
    preview.append(Some("aware"), revised("aware", "@-7h"));
    assert_eq!(preview.due("gdpr_33"), "65h");
    assert_eq!(case.agenda(), before);
    case.at("2m").retold("aware", "@-7h");
    assert_eq!(case.due("gdpr_33"), "65h");
    case.at("3m").retracted("aware");
    assert_eq!(case.due("gdpr_33"), "not started: aware");
    assert_eq!(case.is("gdpr_33"), "waits for aware");
    assert_eq!(case.is("aware"), "open");
}

fn revised(fact: &str, new: &str) -> Event {
    let (fact, new) = (Some(fact.into()), Some(super::harness::datum(new)));
    Event::Revised { fact, old: None, new, why: "wrong".to_owned() }
}

#[test]
fn a_deadline_is_met_by_the_first_step_or_by_hand() {
    let mut case = Case::new(AWARE);
    case.at("1m").told("aware", "@0m").at("2h").occurred("1h").done("notify");
    assert_eq!(case.is("gdpr_33"), "done");
    let met = case.run.view(case.now()).deadline_met(0, &super::harness::id("gdpr_33"));
    assert_eq!(met.map(|stamp| stamp.occurred), Some(moment("1h")));
    case.at("3h").retracted("notify").done("gdpr_33");
    assert_eq!(case.is("gdpr_33"), "done");
    case.at("4h").retracted("gdpr_33").skipped("gdpr_33");
    assert_eq!(case.is("gdpr_33"), "skipped");
}

#[test]
fn a_deadline_is_armed_while_nobody_can_tell() {
    let mut case = Case::new(
        "
facts:
  personal_data: {ask: Personal data?, answer: yes-no}
deadlines: {gdpr_33: {title: Notify, due: 72h, when: personal_data}}
phases: [{id: one, title: One, steps: [{id: a, action: A}, {ask: personal_data}]}]
",
    );
    assert_eq!((case.is("gdpr_33"), case.due("gdpr_33")), ("open".to_owned(), "72h".to_owned()));
    case.at("1h").done("gdpr_33").at("2h").retracted("gdpr_33");
    assert_eq!(case.due("gdpr_33"), "72h");
    case.at("3h").told("personal_data", "false");
    assert_eq!(case.is("gdpr_33"), "gone: condition of gdpr_33");
}

#[test]
fn clock_back_a_year() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: a, action: A}
      - {id: updates, repeat: Update, every: 1h, steps: [{id: say, action: Say}]}
      - {id: late, action: Late, when: since(a) > 30m}
      - {id: soon, action: Soon, when: done(a), due: 20m}
",
    );
    case.at("10m").done("say[1]").at("8760h").done("a");
    assert_eq!(case.is("late"), "gone: condition of late");
    let (was, now) = (moment("8760h"), moment("15m"));
    case.at("15m").write(None, Event::ClockChanged { was, now });
    // Earlier stamps that lie ahead are read as now: the timers run.
    assert_eq!(case.due("soon"), "35m");
    assert_eq!(case.due("say[2]"), "1h10m");
    case.at("46m").noted(None, None);
    assert_eq!(case.is("late"), "open");
    // Order is by number alone, whatever the hours say.
    assert!(case.entries.windows(2).all(|pair| pair[0].seq < pair[1].seq));
    assert_eq!(case.offered(), ["late", "soon"]);
}

#[test]
fn a_clock_a_little_behind_counts_as_the_last_entry() {
    let mut case = Case::new(
        "phases: [{id: one, title: One, steps: [{id: a, action: A}, {id: b, action: B, when: elapsed >= 10m}]}]",
    );
    case.at("10m").opened("b").at("9m");
    assert_eq!(case.run.view(case.now()).now, moment("10m"));
    case.at("5m");
    assert_eq!(case.run.view(case.now()).now, moment("5m"));
    // Opened, it stays open whatever the clock does.
    assert_eq!(case.is("b"), "open");
}

const LEVELS: &str = "
severity: {levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}
facts: {hurt: {ask: Hurt?, answer: yes-no}}
phases:
  - id: one
    title: One
    steps:
      - ask: hurt
      - {id: call_exec, action: Call, when: severity >= 'crisis' and hurt, due: 15m}
";

#[test]
fn raised_again() {
    let mut case = Case::new(LEVELS);
    case.at("0m").told("hurt", "true").at("1m").level("crisis");
    assert_eq!(case.due("call_exec"), "16m");
    case.at("5m").level("watch");
    assert_eq!(case.is("call_exec"), "gone: condition of call_exec");
    case.at("3h5m").level("crisis");
    // What the situation brings back is not born overdue.
    assert_eq!(case.due("call_exec"), "3h20m");
    case.at("3h6m").retold("hurt", "false");
    case.at("3h9m").retold("hurt", "true");
    assert_eq!(case.due("call_exec"), "3h20m");
    // The world does begin anew.
    case.at("3h10m").changed("hurt", "false").at("4h").changed("hurt", "true");
    assert_eq!(case.due("call_exec"), "4h15m");
}

#[test]
fn a_bare_due_counts_from_the_entry_of_its_phase() {
    let mut case = Case::new(
        "
phases:
  - {id: one, title: One, steps: [{id: a, action: A}, {id: b, action: B, due: 5m, after: [a]}]}
  - {id: two, title: Two, steps: [{id: c, action: C, due: 15m}, {id: d, action: D, not_before: 10m, due: 20m}]}
  - {id: three, title: Three, steps: [{id: e, action: E, due: 30m}]}
",
    );
    assert_eq!(case.due("b"), "5m");
    assert_eq!(case.due("c"), "never");
    case.at("10m").done("a").at("12m").done("b");
    assert_eq!((case.due("c"), case.due("d")), ("27m".to_owned(), "32m".to_owned()));
    assert_eq!(case.is("d"), "scheduled at 22m");
    case.at("13m").done("c");
    // What is scheduled holds no phase: the third is entered, and its time runs.
    assert_eq!((case.is("e"), case.due("e")), ("open".to_owned(), "43m".to_owned()));
}

#[test]
fn a_bare_due_counts_from_the_moment_that_a_clock_passed() {
    let mut case = Case::new(
        "
messages: {holding: {title: First words, stage: holding, channels: [x], text: We know.}}
phases:
  - id: one
    title: One
    steps:
      - message: holding
      - {id: look, action: Look, when: since(holding) >= 30m, due: 10m}
      - {id: hour, action: Hour, when: elapsed > 60m, due: 10m}
",
    );
    case.at("5m").published("holding", None).at("2h");
    // Nobody wrote anything since: the moment is computed.
    assert_eq!(case.due("look"), "45m");
    assert_eq!(case.due("hour"), "1h10m1s");
    case.at("3h").noted(None, None);
    assert_eq!(case.due("look"), "45m");
}

#[test]
fn inherited_clock() {
    let mut case = Case::new(
        "
phases:
  - id: early
    title: Early
    when: elapsed < 30m
    steps: [{id: a, action: A, gate: true}, {id: b, action: B}, {id: c, action: C, when: done(a)}]
",
    );
    case.at("20m").opened("a").at("40m");
    assert_eq!(case.is("a"), "open");
    assert_eq!(case.is("b"), "gone: condition of early");
    case.done("a");
    assert_eq!(case.is("a"), "done");
    // Its own window is what counts: what was never opened has passed.
    assert_eq!(case.is("c"), "gone: condition of early");
}

#[test]
fn trends_are_frozen_when_the_item_is_opened() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {id: act, action: Act, when: 'was(impact.negative_share, 2h) <= impact.negative_share'}
      - {id: grow, action: Grow, when: 'change(impact.volume, 1h) > 2'}
",
    );
    assert_eq!(case.is("act"), "waits for impact");
    case.at("0m").measured(&[("negative_share", 0.4), ("volume", 100.0)]);
    case.at("2h").measured(&[("negative_share", 0.5), ("volume", 300.0)]);
    assert_eq!((case.is("act"), case.is("grow")), ("open".to_owned(), "open".to_owned()));
    case.opened("grow").at("4h").measured(&[("negative_share", 0.3), ("volume", 300.0)]);
    assert_eq!(case.is("act"), "gone: condition of act");
    assert_eq!(case.is("grow"), "open");
}

#[test]
fn a_deferral_comes_back_by_its_time_or_its_due() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps: [{id: a, action: A}, {id: b, action: B, due: 30m}, {id: c, action: C}]
",
    );
    case.at("1m").deferred_until("a", "10m").deferred("b").deferred("c");
    assert_eq!(case.put_off(), ["b", "a", "c"]);
    case.at("10m");
    assert_eq!(case.offered(), ["a"]);
    case.at("30m");
    assert_eq!(case.offered(), ["a", "b"]);
    assert_eq!(case.put_off(), ["c"]);
    // What was put off after it was due does not come back by that due time.
    case.deferred("b");
    assert_eq!(case.put_off(), ["b", "c"]);
    case.restored("c");
    assert_eq!(case.offered(), ["a", "c"]);
}

#[test]
fn a_start_known_later_moves_what_counts_from_it() {
    let mut case =
        Case::new("phases: [{id: one, title: One, steps: [{id: a, action: A, due: 30m after start}]}]");
    assert_eq!(case.due("a"), "30m");
    let new = super::harness::datum("@-20m");
    let (reference, field, why) = (1, crate::incident::Field::Occurred, "earlier".to_owned());
    case.at("5m").write(None, Event::Corrected { reference, field, fact: None, old: None, new, why });
    assert_eq!(case.due("a"), "10m");
}

#[test]
fn what_was_set_aside_does_not_go_with_time() {
    let mut case = Case::new(
        "
phases:
  - id: one
    title: One
    steps:
      - {action: A, id: a, when: elapsed < 30m}
      - group: G
        id: g
        when: elapsed < 30m
        steps: [{action: B, id: b}]
",
    );
    case.at("5m").skipped("a").skipped("g");
    case.at("2h");
    assert_eq!((case.is("a"), case.is("b")), ("skipped".to_owned(), "skipped".to_owned()));
    case.restored("a");
    assert_eq!(case.is("a"), "gone: condition of a");
}
