//! Blocks of any order are picked from.

use super::scripted::{Scene, chosen};

const ANY: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
roles: {lead: {title: Lead}}
phases:
  - id: first
    title: First
    steps:
      - {action: Begin, id: begin}
      - group: Save what may vanish
        id: save
        order: any
        steps:
          - {action: The posts, id: posts}
          - {action: The video, id: video, due: 10m}
          - {action: The calls, id: note, due: 5m}
      - {action: End, id: end}
"#;

#[test]
fn what_may_be_done_in_any_order_is_picked_by_due_time() {
    let played = Scene::of(ANY).play(&[
        chosen("done"),
        chosen("item:posts"),
        chosen("done"),
        chosen("item:note"),
        chosen("later"),
        crate::walk::Reply::Proposed,
        chosen("done"),
        chosen("done"),
    ]);
    // With one left there is nothing to pick from; what was put off stands last.
    let paths = ["begin", "save", "posts", "save", "note", "note.until", "video", "end", "agenda"];
    assert_eq!(played.paths(), paths);
    let rows = ["The calls | 05:05, in 4 min", "The video | 05:10, in 9 min", "The posts |"];
    assert_eq!(played.rows(1), rows);
    assert_eq!(played.words(1).lines().last(), Some("They may be done in any order."));
    assert_eq!(played.rows(3).len(), 2);
    assert_eq!(played.told()[1..], ["done begin", "done posts", "deferred note", "done video", "done end"]);
}

#[test]
fn a_pick_list_knows_the_words_of_the_run_but_not_those_of_one_step() {
    let played = Scene::of(ANY).in_french().play(&[chosen("done"), chosen("agenda")]);
    let crate::walk::Kind::Choose { menu, .. } = &played.asked[1].1.kind else { panic!("a list") };
    let ids: Vec<&str> = menu.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids[..3], ["note", "back", "agenda"]);
    assert!(played.asked[1].1.prompt.starts_with("Laquelle d’abord"));
    assert_eq!(played.agenda.picks[0].block.as_str(), "save");
}
