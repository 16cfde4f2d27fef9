//! A block's own due time stands in the agenda.

use super::scripted::{Scene, chosen};
use crate::walk::{Block, Mark};

const BLOCKS: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
phases:
  - id: first
    title: First
    steps:
      - {group: Save what may vanish, id: save, due: 10m, steps: [{action: The posts, id: posts}]}
      - {group: Calls, id: calls, due: 1h, steps: [{action: Call, id: call}]}
"#;

#[test]
fn a_block_with_a_due_time_stands_above_the_agenda_while_something_is_left() {
    let played =
        Scene::of(BLOCKS).play(&[chosen("agenda"), chosen("posts"), chosen("done"), chosen("agenda")]);
    let said = played.words(1);
    assert!(said.contains("Save what may vanish | due 05:10, in 9 min"), "{said}");
    assert!(said.contains("Calls | due 06:00, in 59 min"), "{said}");
    let soon = |block: &Block| matches!(block, Block::Line { mark: Mark::Soon, text, .. } if text.starts_with("Save"));
    assert!(played.asked[1].0.body.iter().any(soon));
    let said = played.words(4);
    assert!(!said.contains("Save what may vanish") && said.contains("Calls | due 06:00"), "{said}");
}
