//! `crisis drill`: a team walks through a case against its clock, and is shown what it came to.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Given, Place, given};
use serde_json::Value;

const BOOK: &str = r#"playbook: 1
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
  staff: {title: Our people, kind: employees, channels: [x]}
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

const CASE: &str = r#"case: 1
of: parcel
title: A parcel
briefing: A video of a broken parcel is public.
feed: feed.jsonl
start: "2026-11-23T09:00:00+01:00"
timeline:
  - {at: 0m, joined: ana, roles: [lead]}
  - {at: 0m, joined: bob, roles: [community]}
  - {at: 5m, done: call, by: ana}
  - {at: 7m, answered: place, value: Lyon, certainty: confirmed, by: ana}
  - {at: 8m, decided: ours, value: yes_ours, why: The box was thin., by: ana}
  - {at: 9m, severity_set: watch, step: how_bad, why: One video., by: ana}
  - {at: 9m, inject: press, text: A journalist is on the line., activates: press}
  - {at: 10m, drafted: holding, by: bob}
  - {at: 10m, approval_requested: holding, by: bob}
  - {at: 11m, approved: holding, by: ana}
  - {at: 12m, published: holding, by: bob}
  - {at: 13m, done: "answer[1]", by: ana}
  - {at: 20m, severity_set: crisis, why: It spreads., by: ana}
  - {at: 40m, inject: worse, text: The second parcel is broken too.}
  - {at: 1h, closed: resolved, why: The customer has a new parcel., by: ana}
end:
  closed: resolved
  path: [call, place, holding]
  no_later: {holding: 30m, call: 10m}
  levels: {15m: watch, 30m: crisis}
"#;

const FEED: &str = r#"{"time":"2026-11-23T09:01:00+01:00","author":"syn_1","followers":10,"text":"Look at this.","sentiment":"negative","synthetic":true}
{"time":"2026-11-23T09:02:00+01:00","author":"syn_2","followers":99,"text":"Mine was fine.","sentiment":"positive","synthetic":true}
"#;

/// The call is put off; the carrier is asked; the words go out; the journalist is answered; the call is put off again.
const ANSWERS: &str = "2\n=\nLyon\n1\n2\nThe carrier dropped it.\n1\n2\nOne video.\n1\n1\n1\nhttps://example.org/1\n1\n2\n30m\n";

/// The run is closed, and what is left is a follow-up.
const CLOSE: &str = "close\n2\n3\nWe stop here.\nclose\n";

fn place() -> Place {
    let place = Place::new();
    place.put("playbooks/parcel.yaml", BOOK).put("cases/one.yaml", CASE).put("cases/feed.jsonl", FEED);
    place
}

fn said(place: &Place, words: &str, answers: &str) -> Given {
    let mut command = place.crisis();
    given(
        command
            .args(["--runs", "runs", "--plain"])
            .args(words.split_whitespace())
            .write_stdin(answers.to_owned()),
    )
}

const DRILL: &str = "drill cases/one.yaml --pace step --by ana --as all";

#[test]
fn a_case_is_walked_through_and_its_injects_come_at_their_hour() {
    let place = place();
    let out = said(&place, DRILL, ANSWERS).out;
    assert!(out.starts_with("DRILL. A parcel arrives broken. Run 1123-parcel-d."), "{out}");
    let at = |words: &str| out.find(words).unwrap_or_else(|| panic!("no {words:?} in\n{out}"));
    assert!(at("A video of a broken parcel is public.") < at("Call the customer."));
    let journalist = at("08:09 exercise control");
    assert!(at("1. DRILL – A parcel arrived broken in Lyon") < journalist, "{out}");
    let told = out.replace('\n', " ");
    assert!(told.contains("Since then 2 posts, 50 % of them against us. Most seen, syn_2: Mine was fine. (Synthetic, made for this drill.)"), "{out}");
    // Nothing is left to do at 08:10: it is 08:40 at once.
    assert!(journalist < at("08:40 exercise control  The second parcel is broken too."), "{out}");
}

#[test]
fn a_drill_that_was_left_goes_on_where_it_stood_and_no_inject_comes_twice() {
    let place = place();
    let _ = said(
        &place,
        DRILL,
        "1\nLyon\n1\n1\nThe box was thin.\n2\nOne video.\n1\n1\n1\nhttps://example.org/1\n",
    );
    let out = said(&place, "resume --by ana", "1\n1\n").out;
    assert!(out.contains("08:40 exercise control"), "{out}");
    let log = said(&place, "log 1123-parcel-d --format json", "").out;
    let log: Value = serde_json::from_str(&log).expect("JSON");
    let events = log["events"].as_array().expect("events");
    let put_in = events.iter().filter(|event| event["by"] == "exercise control");
    assert_eq!(put_in.map(|event| event["what"].clone()).collect::<Vec<_>>(), ["happened", "note"]);
}

#[test]
fn the_score_sheet_lays_the_drill_beside_the_case() {
    let place = place();
    let out = said(&place, DRILL, &format!("{ANSWERS}{CLOSE}")).out;
    assert!(out.contains("DRILL · Score sheet: A parcel"), "{out}");
    assert!(out.contains("Decisions: 0 of 1 as in the case"), "{out}");
    assert!(
        out.contains("Forgotten (1): done by then in the case, and still open here\n Call the customer."),
        "{out}"
    );
    let given = said(&place, "drill --score --format json", "");
    let score: Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!(
        score["firsts"][0],
        serde_json::json!({"words": "acknowledgement", "drill_seconds": 360, "case_seconds": 720})
    );
    assert_eq!(
        score["decisions"][0]["drill"],
        serde_json::json!({"option": "carrier", "why": "The carrier dropped it."})
    );
    assert_eq!(score["decisions"][0]["case"]["why"], "The box was thin.");
    assert_eq!(score["forgotten"], serde_json::json!([{"step": "call", "title": "Call the customer."}]));
    let french = said(&place, "drill --score 1123-parcel-d --lang fr", "").out;
    assert!(french.contains("EXERCICE · Bilan"), "{french}");
}

#[test]
fn drills_of_one_case_are_compared_and_kept_apart_from_real_runs() {
    let place = place();
    let none = said(&place, "drill --history", "");
    assert!(none.err.contains("No drill of a case was scored yet."), "{}", none.err);
    for _ in 0..2 {
        let _ = said(&place, DRILL, &format!("{ANSWERS}{CLOSE}"));
    }
    let history = said(&place, "drill --history cases/one.yaml --format json", "").out;
    let history: Value = serde_json::from_str(&history).expect("JSON");
    assert_eq!(history["rows"].as_array().map(Vec::len), Some(2));
    assert!(said(&place, "drill --history", "").out.contains("1123-parcel-d"));
    // A real run that is open is meant, whatever drill is open beside it.
    let _ = said(&place, DRILL, "1\n");
    let _ = said(&place, "run parcel --by ana --as all", "1\n1\n");
    let log = said(&place, "log", "");
    assert_eq!(log.status, 0, "{}", log.err);
    assert!(!log.out.contains("DRILL"), "{}", log.out);
}

#[test]
fn what_a_drill_cannot_be_held_with_is_said() {
    let place = place();
    assert_eq!(said(&place, "drill", "").status, 2);
    let pace = said(&place, "drill cases/one.yaml --pace fast", "");
    assert_eq!(pace.status, 2);
    assert!(pace.err.contains("“fast” is no pace"), "{}", pace.err);
    place.put("cases/one.yaml", &CASE.replace("feed.jsonl", "none.jsonl"));
    let feed = said(&place, DRILL, "");
    assert!(feed.err.contains("the feed none.jsonl is not there"), "{}", feed.err);
}

#[test]
fn the_feed_of_the_worked_example_says_of_every_row_that_it_is_synthetic() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/feed/united-3411.jsonl");
    let text = std::fs::read_to_string(path).expect("the feed");
    for line in text.lines() {
        let row: Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(row["synthetic"], true, "{line}");
        assert!(row["text"].as_str().is_some_and(|text| text.starts_with("[synthetic] ")), "{line}");
        assert!(row["author"].as_str().is_some_and(|author| author.starts_with("synthetic_")), "{line}");
    }
}
