//! Words by one person alone: what nobody else saw is said, on the screen and in the log.

use super::scripted::{Played, Scene, chosen, line};
use crate::walk::Reply;

const PLAN: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
stakeholders: {customers: {title: Customers, kind: customers}}
roles: {lead: {title: Crisis lead}, legal: {title: Legal}}
channels: {site: {title: Site}}
facts: {place: {ask: "Where was it?", answer: text}}
messages:
  holding:
    title: First words
    stage: holding
    to: [customers]
    on: [site]
    approve: [legal]
    text: We have seen the film of {{ place }}.
phases:
  - id: first
    title: First
    steps:
      - {ask: [place], id: where}
      - {message: holding, id: words}
"#;

fn event(played: &Played, name: &str) -> serde_json::Value {
    let mut all = played.entries.iter().map(|entry| serde_json::to_value(&entry.event).expect("an event"));
    all.rfind(|event| event["event"] == name).unwrap_or_default()
}

#[test]
fn nobody_approves_their_own_words_without_being_told_so() {
    let mut replies = vec![Reply::Unknown, line("the north hall")];
    replies.extend([chosen("take"), chosen("past"), line("seen by two"), chosen("back")]);
    let played = Scene::of(PLAN).play(&replies);
    let alone = played.paths().iter().position(|path| *path == "words.alone").expect("it is asked");
    assert!(played.words(alone).contains("by you alone, as Legal"), "{}", played.words(alone));
    assert!(event(&played, "approval_requested").is_null(), "back to the words writes nothing");

    replies.pop();
    replies.push(chosen("alone"));
    let played = Scene::of(PLAN).play(&replies);
    assert_eq!(event(&played, "approved")["alone"], true);
}

#[test]
fn a_blank_filled_by_hand_is_a_fact_that_nobody_has_confirmed() {
    let played = Scene::of(PLAN).play(&[Reply::Unknown, line("the north hall"), chosen("take")]);
    let told = event(&played, "changed");
    assert_eq!((&told["fact"], &told["new"]), (&"place".into(), &"the north hall".into()), "{told}");
    assert_eq!(told["certainty"], "unconfirmed");
    assert_eq!(event(&played, "drafted")["text"], "We have seen the film of the north hall.");
    assert_eq!(played.paths().last(), Some(&"words.unsure"), "they are stopped before they go out");
}
