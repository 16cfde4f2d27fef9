use crate::playbook::model::{Act, Gate, Playbook};
use crate::playbook::{Due, Every};
use crate::source::{load, read};

#[test]
fn reads_a_playbook_with_every_shape_of_step() {
    let text = "
playbook: 1
id: demo
title: Demo
version: 1.10
phases:
  - id: first
    title: First
    steps:
      - action: Do it
        due: [4h after classified, 24h after aware]
        gate: true
      - ask: [place, hurt]
        gate: hurt is known
      - decide: Which?
        id: which
        options:
          \"no\": {title: No, steps: [{action: Nothing}]}
      - repeat: Updates
        id: updates
        every: [{when: hurt, is: 20m}, {is: org.update_every}]
        steps: [{message: update}]
      - repeat: Later
        every: [7d, 23d]
        steps: []
";
    let node = load(text.as_bytes()).expect("it loads");
    let playbook: Playbook = read(&node).expect("it reads");
    assert_eq!(playbook.version, "1.10");
    let steps = &playbook.phases[0].steps;
    assert!(matches!(steps[0].due, Some(Due::Earliest(ref all)) if all.len() == 2));
    assert!(matches!(steps[1].gate, Gate::Until(_)));
    assert!(matches!(steps[2].act, Act::Decide { ref options, .. } if options.len() == 1));
    assert!(
        matches!(steps[3].act, Act::Repeat { ref every, .. } if matches!(every.every, Some(Every::Rules(_))))
    );
    assert!(
        matches!(steps[4].act, Act::Repeat { ref every, .. } if matches!(every.every, Some(Every::Successive(_))))
    );
}

#[test]
fn says_where_a_shape_is_wrong() {
    let node = load(b"id: x\ntitle: T\nphases:\n  - id: a\n    title: A\n    steps: [{nothing: 1}]\n")
        .expect("it loads");
    let error = read::<Playbook>(&node).expect_err("a step without a kind");
    assert!(error.span.is_some_and(|span| span.start > 40), "{error:?}");
}
