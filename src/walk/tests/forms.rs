//! Forms: any line can be gone to by its number.

use serde_json::json;

use super::scripted::{Played, Scene, chosen, line};
use crate::walk::Reply;

const FORM: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
facts:
  place: {ask: "Where?", answer: text}
  hurt: {ask: "Is anyone hurt?", answer: yes-no}
  sums: {ask: "How many?", answer: number}
  cause: {ask: "Which cause?", answer: choice, choices: {ours: Our rule, theirs: Their rule}}
phases:
  - id: first
    title: First
    steps:
      - {ask: [place, hurt, sums, cause], id: form, title: "What do we know?"}
"#;

/// Returns an entry without what every entry has.
fn event(played: &Played, at: usize) -> serde_json::Value {
    let entries: Vec<_> = played
        .entries
        .iter()
        .filter(|entry| !matches!(entry.event, crate::incident::Event::Opened))
        .collect();
    serde_json::to_value(&entries[at].event).expect("an event")
}

#[test]
fn a_line_is_mended_by_its_number_while_the_form_is_open() {
    let played = Scene::of(FORM).play(&[
        line("Lyon"),
        line("yes / two videos"),
        line(":1"),
        line("Lille / ramp manager"),
        line("2"),
        Reply::Unknown,
        line(":2"),
        line("no"),
    ]);
    let paths = ["place", "hurt", "sums", "place", "sums", "cause", "cause"];
    assert_eq!(&played.paths()[..5], &paths[..5], "{:?}", played.paths());
    let said = ["started", "answered form", "answered form", "corrected form", "certainty_changed form"];
    assert_eq!(played.told()[..5], said);
    let corrected = event(&played, 3);
    assert_eq!(
        (&corrected["field"], &corrected["fact"], &corrected["old"], &corrected["new"]),
        (&json!("value"), &json!("place"), &json!("Lyon"), &json!("Lille"))
    );
    assert_eq!(corrected["ref"], 3, "{corrected}");
    assert_eq!(event(&played, 4)["source"], "ramp manager");
    // Where a number is asked, a bare one is the answer.
    assert_eq!(event(&played, 5)["facts"][0]["value"], 2.0);
    assert!(played.words(2).contains("1 | Where? | Lyon | not yet confirmed"), "{}", played.words(2));
}

#[test]
fn a_line_further_down_may_come_first_and_a_kept_one_writes_nothing() {
    let played = Scene::of(FORM).play(&[
        line("3"),
        line("12"),
        line("Lyon"),
        line("1"),
        Reply::Proposed,
        line("4"),
        chosen("line:place"),
        Reply::Unknown,
        line("1"),
        line("Nice"),
        line("no"),
        chosen("=ours"),
        Reply::Many(vec!["place".into()]),
    ]);
    let paths = [
        "place",
        "sums",
        "place",
        "hurt",
        "place",
        "hurt",
        "form",
        "place",
        "hurt",
        "place",
        "hurt",
        "form",
        "form.sure",
        "agenda",
    ];
    assert_eq!(played.paths(), paths);
    let said = [
        "answered form",
        "answered form",
        "revised form",
        "answered form",
        "answered form",
        "answered form",
        "certainty_changed form",
    ];
    assert_eq!(played.told()[1..], said);
    assert_eq!(event(&played, 3)["new"], serde_json::Value::Null, "it is not known after all");
}
