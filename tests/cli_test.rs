//! `crisis test`: cases are played in memory, and what differs is told.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::Place;
use serde_json::Value;

const BOOK: &str = r#"
playbook: 1
id: parcel
title: A parcel arrives broken
version: "1.1"
severity:
  levels:
    - {id: watch, title: Watch}
    - {id: crisis, title: Crisis}
roles:
  lead: {title: Shop manager}
  community: {title: Community manager}
stakeholders:
  customers: {title: Customers, kind: customers, channels: [x]}
channels:
  x: {title: X, max_length: 280}
facts:
  place: {ask: "Where was it filmed?", answer: text}
messages:
  holding:
    title: First words
    stage: holding
    to: [customers]
    approve: [{role: lead}]
    text: A parcel arrived broken in {{ place }}, and we are sorry. A new one leaves today.
phases:
  - id: first_hour
    title: The first hour
    steps:
      - {id: call, action: "Call the customer.", role: lead, due: 10m}
      - {ask: place, role: lead}
      - id: ours
        decide: Did we break it?
        options:
          yes_ours: {title: Ours}
          carrier: {title: The carrier’s, steps: [{id: ask_carrier, action: Ask the carrier.}]}
      - {id: how_bad, assess: How bad is it?}
      - {message: holding, role: community, due: 30m}
anytime:
  press: {title: A journalist calls, steps: [{id: answer, action: Answer.}]}
"#;

const CASE: &str = r#"
case: 1
of: parcel
title: A parcel
start: "2026-11-23T09:00:00+01:00"
timeline:
  - {at: 0m, joined: ana, roles: [lead]}
  - {at: 0m, joined: bob, roles: [community]}
  - {at: 5m, done: call, by: ana}
  - {at: 7m, answered: place, value: Lyon, certainty: confirmed, by: ana}
  - {at: 8m, decided: ours, value: yes_ours, why: The box was thin., by: ana}
  - {at: 9m, severity_set: watch, step: how_bad, why: One video., by: ana}
  - {at: 10m, drafted: holding, by: bob}
  - {at: 10m, approval_requested: holding, by: bob}
  - {at: 11m, approved: holding, by: ana}
  - {at: 12m, published: holding, by: bob}
  - {at: 20m, severity_set: crisis, why: It spreads., by: ana}
  - {at: 1h, closed: resolved, why: The customer has a new parcel., by: ana}
end:
  closed: resolved
  path: [call, place, holding]
  no_later: {holding: 30m, call: 10m}
  levels: {5m: watch, 15m: watch, 30m: crisis}
"#;

fn place() -> Place {
    let place = Place::new();
    place.put("playbooks/parcel.yaml", BOOK);
    place
}

/// Tries one case, and returns what is said of it.
fn tried(case: &str) -> (i32, String) {
    let place = place();
    place.put("cases/one.yaml", case);
    let given = place.run("test");
    assert!(!place.path().join(".local").exists(), "no run was left behind");
    (given.status, given.out)
}

/// Tries one case, and returns each line that is told of, without the spaces in front.
fn said(case: &str) -> Vec<String> {
    let (status, out) = tried(case);
    assert_eq!(status, 1, "{out}");
    out.lines().map(|line| line.trim().to_owned()).collect()
}

fn has(said: &[String], line: &str) {
    assert!(said.iter().any(|said| said == line), "no line {line:?} in\n{}", said.join("\n"));
}

#[test]
fn the_history_of_a_run_can_be_expected() {
    let case = CASE.replace("levels: {5m: watch, ", "levels: {");
    assert_eq!(tried(&case), (0, " ✓ cases/one.yaml · 19 entries\n\n ✓ 1 passed of 1 cases\n".to_owned()));
    let said = said(CASE);
    has(&said, "not as expected: levels: 5m: watch; it has no value");
}

#[test]
fn another_order_is_shown_line_by_line() {
    let said =
        said(&CASE.replace("path: [call, place, holding]", "path: [place, call, holding, ask_carrier]"));
    has(&said, "- place");
    has(&said, "call");
    has(&said, "+ place");
    has(&said, "- ask_carrier  (never)");
}

#[test]
fn words_that_were_late_say_when_they_were_out() {
    let said = said(&CASE.replace("holding: 30m", "holding: 11m"));
    has(&said, "- no_later: holding: 11m");
    has(&said, "+ it was out, or done, at 12m");
}

#[test]
fn an_entry_that_the_run_does_not_admit_says_where_they_part() {
    let said = said(&CASE.replace("  - {at: 11m, approved: holding, by: ana}\n", ""));
    has(&said, "cases/one.yaml:15:5, at 12m");
    has(&said, "- published: holding");
    has(&said, "= what follows was not played: 2 entries");
}

#[test]
fn a_case_of_another_version_says_what_changed() {
    let said_of = |case: &str| said(&case.replace("of: parcel", "of: parcel\nversion: \"1.0\""));
    let good = CASE.replace("levels: {5m: watch, ", "levels: {");
    let still = said_of(&good);
    has(&still, "this case is of version 1.0, and the playbook has version 1.1");
    assert!(still.iter().any(|line| line.contains("version: \"1.1\"")), "{still:?}");
    let gone = said_of(&good.replace("done: call", "done: ring_up"));
    has(&gone, "= no longer in the playbook: ring_up");
    let fresh = said_of(
        &good
            .replace("  - {at: 8m, decided: ours, value: yes_ours, why: The box was thin., by: ana}\n", "")
            .replace("  - {at: 1h, closed: resolved, why: The customer has a new parcel., by: ana}\n", ""),
    );
    has(&fresh, "= asked by the playbook, and not in the case: ours");
}

#[test]
fn what_is_bad_in_a_case_is_named() {
    let feed = said(&CASE.replace("title: A parcel", "title: A parcel\nfeed: none.jsonl"));
    has(&feed, "the feed none.jsonl is not there");
    let after =
        CASE.replace("end:\n", "  - {at: 2h, inject: late, text: Too late., activates: press}\nend:\n");
    has(&said(&after), "this happens after the run was closed");
    let never = CASE.replace("done: call, by: ana}", "done: ask_carrier, by: ana}");
    let never = said(&never);
    has(&never, "- done: ask_carrier");
    has(&said("case: 1\nof: nothing\ntimeline: []\n"), "cases/one.yaml:2:5");
    let given = place().run("test");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("There is no case in cases, examples/cases"), "{}", given.err);
}

#[test]
fn what_no_case_has_seen_is_listed() {
    let place = place();
    place.put("cases/one.yaml", &CASE.replace("levels: {5m: watch, ", "levels: {"));
    let given = place.run("test --coverage --format json");
    assert_eq!(given.status, 0, "{}{}", given.out, given.err);
    let json: Value = serde_json::from_str(&given.out).expect("JSON");
    let row = &json["coverage"][0];
    assert_eq!(row["options"]["missed"], serde_json::json!(["ours: carrier"]));
    assert_eq!(row["options"]["percent"], 50);
    assert_eq!(row["steps"]["missed"], serde_json::json!(["ask_carrier", "answer"]));
    assert_eq!(row["messages"]["percent"], 100);
    let french = place.run("test --coverage --lang fr").out;
    assert!(french.contains("Jamais vu dans parcel"), "{french}");
}

#[test]
fn build_servers_are_given_junit() {
    let place = place();
    place.put("cases/one.yaml", &CASE.replace("holding: 30m", "holding: 11m"));
    let given = place.run("test --format junit");
    assert_eq!(given.status, 1);
    assert!(
        given.out.contains("<testsuites name=\"crisis test\" tests=\"1\" failures=\"1\" errors=\"0\">"),
        "{}",
        given.out
    );
    assert!(given.out.contains("- no_later: holding: 11m\n+ it was out, or done, at 12m"), "{}", given.out);
}

#[test]
fn a_first_case_is_written_and_passes() {
    let place = place();
    let given = place.run("test --init parcel cases/first.yaml --set ours=carrier --happens press");
    assert_eq!(given.status, 0, "{}{}", given.out, given.err);
    let given = place.run("test --coverage --format json");
    assert_eq!(given.status, 0, "{}", given.out);
    let json: Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!(json["coverage"][0]["options"]["missed"], serde_json::json!(["ours: yes_ours"]));
    assert_eq!(json["coverage"][0]["steps"]["percent"], 100);
    let again = place.run("test --init parcel cases/first.yaml");
    assert_eq!(again.status, 3);
    assert!(again.err.contains("is there already"), "{}", again.err);
}
