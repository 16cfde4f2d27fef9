//! The words of the menu work on every screen: in lists as they are, in lines behind a colon.

use super::scripted::{Scene, chosen, line};
use crate::walk::{Kind, Reply};

const PLAN: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
facts:
  place: {ask: "Where?", answer: text}
phases:
  - id: first
    title: First
    steps:
      - {ask: [place], id: form}
      - {action: Call, id: call}
"#;

#[test]
fn a_word_behind_a_colon_is_done_in_place_of_a_line() {
    let played = Scene::of(PLAN).play(&[
        line(":note"),
        line("The crew called"),
        line(":xyzzy"),
        line(":later"),
        Reply::Proposed,
        chosen("done"),
    ]);
    assert_eq!(played.paths()[..6], ["place", "note", "place", "place", "form.until", "call"]);
    let refusal = played.asked[3].1.refusal.clone().expect("a refusal");
    assert!(refusal.contains("“:xyzzy” is no word here") && refusal.contains(":note"), "{refusal}");
    let Kind::Line { typed, .. } = &played.asked[3].1.kind else { panic!("a line") };
    assert_eq!(typed, ":xyzzy", "it stays to be mended");
    assert_eq!(played.told()[1..], ["noted form", "deferred form", "done call"]);
    assert!(played.words(0).contains("Or a word: :later, :skip, :note"), "{}", played.words(0));
}

#[test]
fn words_are_found_without_accents_and_in_both_languages() {
    let french = Scene::of(PLAN).in_french().play(&[line(":e\u{301}ve\u{301}nement"), chosen("add")]);
    assert_eq!(french.paths()[..3], ["place", "happened", "add"]);
    let french = Scene::of(PLAN).in_french().play(&[line(":plus tard"), Reply::Proposed]);
    assert_eq!(french.told()[1..], ["deferred form"]);
    let answer = Scene::of(PLAN).play(&[line(": said the crew"), chosen("confirmed")]);
    assert_eq!(answer.told()[1], "answered form", "a space makes it an answer");
}

#[test]
fn a_list_without_a_menu_has_the_words_that_need_no_item() {
    let replies = [line("Lyon"), chosen("note"), line("By phone"), chosen("agenda"), chosen("call")];
    let played = Scene::of(PLAN).play(&replies);
    assert_eq!(played.paths(), ["place", "form.sure", "note", "form.sure", "agenda", "call"]);
    let Kind::Choose { menu, .. } = &played.asked[1].1.kind else { panic!("a list") };
    let ids: Vec<&str> = menu.iter().map(|choice| choice.id.as_str()).collect();
    let all = ["note", "back", "agenda", "happened", "messages", "severity", "hand_over", "pause", "close"];
    assert_eq!(ids, all);
    assert_eq!(played.told()[1..], ["answered form", "noted"], "nothing is said to be sure");
}

#[test]
fn nobody_is_led_away_from_a_pause() {
    let played = Scene::of(PLAN).play(&[line(":pause"), chosen("stay"), line("Lyon")]);
    assert_eq!(played.paths()[..3], ["place", "pause", "place"]);
    let Kind::Choose { menu, .. } = &played.asked[1].1.kind else { panic!("a list") };
    assert!(menu.is_empty());
}

#[test]
fn the_criteria_of_the_levels_stand_whole_and_who_joins_beside_each() {
    const LEVELS: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
roles: {lead: {title: Crisis lead}}
severity:
  levels:
    - {id: watch, title: Watch, means: "Below twice the usual, and nobody of the press has asked for anything by now"}
    - {id: crisis, title: Crisis, means: "Somebody is hurt", team: [lead]}
phases:
  - {id: first, title: First, steps: [{assess: How serious is it?, id: level}]}
"#;
    let played = Scene::of(LEVELS).play(&[]);
    let said = played.words(0);
    assert!(said.contains("WATCH: Below twice the usual, and nobody of the press has asked"), "{said}");
    let Kind::Choose { natural, .. } = &played.asked[0].1.kind else { panic!("a list") };
    let beside: Vec<&str> = natural.iter().map(|level| level.detail.as_str()).collect();
    assert_eq!(beside, ["", "+ Crisis lead"]);
}
