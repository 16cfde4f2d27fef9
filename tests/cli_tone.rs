//! `crisis tone`: a draft is heard where it stands, in its language.

#![allow(clippy::disallowed_methods, reason = "a test may write files")]

mod cli;

use cli::{Place, given};

const BAD: &str = "We have seen the video.\nWe are sorry if this caused offence.\n";

#[test]
fn says_the_place_the_reason_and_the_remedy() {
    let place = Place::new();
    place.put("draft.txt", BAD);
    let given = place.run("tone draft.txt --ascii");
    assert_eq!(given.status, 1);
    let expected = "\
error[tone_conditional_apology]: \"sorry if\": an apology with a condition
 --> draft.txt:2:8
  |
2 | We are sorry if this caused offence.
  |        ^^^^^^^^ say what was done, and to whom
1 error in 1 file. What a code means: crisis explain CODE
";
    assert_eq!(given.out, expected);
}

#[test]
fn the_language_is_that_of_the_words() {
    let place = Place::new();
    place.put("projet.txt", "Des erreurs ont été commises, et nous prenons cela très au sérieux.\n");
    let given = place.run("tone projet.txt --format json");
    let json: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    let codes: Vec<&str> = json["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!((given.status, codes), (1, vec!["tone_passive_blame", "tone_taken_seriously"]));
}

#[test]
fn a_stage_and_a_channel_say_what_is_missing_and_too_long() {
    let place = Place::new();
    place.put("draft.txt", "We sent 40 orders to the wrong people. Each one is refunded by Friday.\n");
    assert_eq!(place.run("tone draft.txt --stage apology --channel x").status, 0);
    let given = place.run("tone draft.txt --stage holding --channel 40");
    assert_eq!(given.status, 1);
    assert!(given.out.contains("tone_no_next_word") && given.out.contains("tone_too_long"), "{}", given.out);
}

#[test]
fn the_standard_input_is_a_draft_and_warnings_fail_only_where_they_are_asked_to() {
    let place = Place::new();
    let weigh = "We take this very seriously.";
    let from_input = |words: &[&str]| given(place.crisis().args(words).write_stdin(weigh));
    assert_eq!(from_input(&["tone", "-"]).status, 0);
    assert_eq!(from_input(&["tone", "-", "--strict"]).status, 1);
}

#[test]
fn what_cannot_be_read_and_what_is_no_stage_are_said() {
    let place = Place::new();
    let given = place.run("tone nowhere.txt");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("nowhere.txt"), "{}", given.err);
    let given = place.run("tone draft.txt --stage sorry");
    assert_eq!(given.status, 2);
    assert!(given.err.contains("apology"), "{}", given.err);
}

#[test]
fn a_rule_on_words_is_explained_by_its_lines() {
    let given = Place::new().run("explain tone_euphemism");
    assert!(given.out.contains("✗ I apologize for having to re-accommodate"), "{}", given.out);
}

#[test]
fn the_messages_of_a_playbook_are_heard_at_their_lines_in_every_language() {
    let place = Place::new();
    let plan = "playbook: 1\nid: plan\ntitle: Plan\nlanguages: [en, fr]\nmessages:\n  words:\n    title: Words\n    stage: answer\n    text: |-\n      We know.\n      Mistakes were made.\n";
    let french = "translation: 1\nof: plan\nlanguage: fr\ntexts:\n  title: Plan\n  messages.words.title: Mots\n  messages.words.text: |-\n    Nous savons.\n    Des erreurs ont été commises.\n";
    place.put("plan.yaml", plan).put("plan.fr.yaml", french);
    let given = place.run("validate plan.yaml --ascii");
    assert_eq!(given.status, 0, "{}", given.out);
    assert!(given.out.contains("warning[tone_passive_blame]"), "{}", given.out);
    assert!(given.out.contains("plan.yaml:11:7") && given.out.contains("plan.fr.yaml:9:5"), "{}", given.out);
    let accepted =
        format!("{plan}lint: {{allow: {{tone_passive_blame: \"The court says so, word for word.\"}}}}\n");
    place.put("plan.yaml", &accepted);
    let given = place.run("validate plan.yaml plan.fr.yaml --ascii");
    assert!(!given.out.contains("tone_passive_blame"), "{}", given.out);
}
