//! Back: what may be undone is listed, and a change is shown before it is written.

use super::scripted::{Scene, chosen, line};
use crate::walk::Reply;

const PLAN: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
phases:
  - id: first
    title: First
    steps:
      - {action: Pause every post., id: pause_posts}
      - decide: Is it ours?
        id: ours
        options: {ours: {title: It is ours}, theirs: {title: It is theirs}}
      - {action: Call the hall., id: call}
"#;

#[test]
fn what_was_put_off_is_in_the_list_and_comes_back() {
    let played = Scene::of(PLAN).play(&[
        chosen("later"),
        line("in half an hour"),
        chosen("back"),
        chosen("pause_posts"),
        chosen("restore"),
        chosen("yes"),
    ]);
    assert!(played.words(2).contains("later, at 05:32"), "the receipt says until when: {}", played.words(2));
    assert_eq!(played.rows(3), ["Pause every post.  | put off to 05:32"]);
    assert!(played.told().contains(&"restored pause_posts".to_owned()), "{:?}", played.told());
}

#[test]
fn a_change_says_what_becomes_of_what() {
    let played = Scene::of(PLAN).play(&[
        chosen("done"),
        chosen("=theirs"),
        line("Their van."),
        chosen("back"),
        chosen("ours"),
        chosen("revise"),
        chosen("=ours"),
    ]);
    let screen = played.words(played.asked.len() - 1);
    assert!(screen.contains("It is theirs → It is ours"), "{screen}");
}

#[test]
fn no_way_back_is_promised_where_there_is_none() {
    let played = Scene::of(PLAN).play(&[chosen("note"), line("The hall called."), chosen("done")]);
    assert!(played.words(2).contains("a note.") && !played.words(2).contains("undo"), "{}", played.words(2));
    assert!(played.words(3).contains("To undo it: back"), "{}", played.words(3));
}

#[test]
fn who_passed_everything_on_is_told_to_whom() {
    let played = Scene::of(PLAN.replace("phases:", "roles: {lead: {title: Lead}}\nphases:").leak()).play(&[
        chosen("hand_over"),
        line("max"),
        Reply::Many(vec!["lead".into()]),
        Reply::Proposed,
    ]);
    assert!(played.told().contains(&"handed_over".to_owned()), "{:?}", played.told());
}
