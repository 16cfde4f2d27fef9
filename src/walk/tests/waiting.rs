//! While a question waits, the clock goes on: its head is made anew, and nothing else moves.

use super::scripted::{Scene, chosen};
use crate::walk::Reply;

const LATE: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
phases:
  - id: first
    title: First
    steps:
      - {action: The posts, id: posts, due: 3m}
      - {group: Calls, id: calls, due: 2m, steps: [{action: Call, id: call}]}
"#;

#[test]
fn the_clock_and_what_is_late_go_on_in_the_head_of_a_waiting_question() {
    let minutes = vec![Reply::Minute; 4];
    let played = Scene::of(LATE).play(&[minutes, vec![chosen("done")]].concat());
    let heads = played.asked[..5].iter().map(|(screen, _)| screen.head.clone().expect("a head"));
    let said: Vec<String> =
        heads.map(|head| format!("{} {}", head.clock, head.overdue.unwrap_or_default())).collect();
    assert_eq!(said, ["05:00 ", "05:01 ", "05:02 ", "05:03 1 overdue", "05:04 2 overdue"]);
    assert!(played.asked[..5].windows(2).all(|pair| pair[0].0.body == pair[1].0.body));
    assert!(played.asked[..5].windows(2).all(|pair| pair[0].1 == pair[1].1));
    assert_eq!(played.told()[1..], ["done posts"], "a minute writes nothing");
}

#[test]
fn a_pause_waits_as_well() {
    let played = Scene::of(LATE).play(&[Reply::Pause, Reply::Minute, chosen("stay"), chosen("done")]);
    assert_eq!(played.paths(), ["posts", "pause", "pause", "posts", "call"]);
}
