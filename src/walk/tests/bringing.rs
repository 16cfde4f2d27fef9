//! Other playbooks that a step brings in: in the place of this one, or as a run of their own.

use std::sync::Arc;

use super::playbook;
use super::scripted::{Scene, chosen};
use crate::i18n::Lang;
use crate::incident::Event;
use crate::incident::agenda::ItemState;
use crate::walk::{Attachable, Linked, Shelf};

const SWITCH: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
facts: {hurt: {ask: "Is anyone hurt?", answer: yes-no}}
deadlines: {law: {title: Tell the authority, due: 72h after start}}
phases:
  - id: first
    title: First
    steps:
      - {action: Save it, id: save}
      - {open: breach, id: over, mode: switch}
      - {action: Look on, id: look}
      - {action: Call them, id: call, when: hurt}
      - {ask: hurt}
      - repeat: Updates
        id: updates
        every: 30m
        steps: [{action: Say, id: say}]
  - {id: second, title: Second, steps: [{action: Think, id: think}]}
"#;

const SPLIT: &str = r#"
playbook: 1
id: demo
title: Demo
language: en
phases:
  - {id: first, title: First, steps: [{open: breach, id: over, mode: split}, {action: Go on, id: go_on}]}
"#;

const BREACH: &str = r#"
playbook: 1
id: breach
title: Breach
language: en
phases: [{id: contain, title: Contain, steps: [{action: Shut the door, id: shut}]}]
"#;

struct Library {
    begun: Vec<String>,
}

impl Shelf for Library {
    fn keep_words(&mut self, _: &str, _: &str, _: &str, _: &str) -> Result<String, String> {
        Err("no words here".into())
    }

    fn keep_evidence(&mut self, _: &str) -> Result<Event, String> {
        Err("no files here".into())
    }

    fn attach(&mut self, id: &str) -> Result<Attachable, String> {
        assert_eq!(id, "breach");
        let plan = Arc::clone(&playbook(BREACH));
        let (version, digest) = ("1".into(), "0".into());
        Ok(Attachable { id: id.into(), version, digest, plan, voices: Vec::new() })
    }

    fn begin_linked(&mut self, id: &str, linked: &Linked<'_>) -> Result<String, String> {
        self.begun.push(format!("{id} by {} {:?}", linked.operator.name, linked.mode));
        Ok("1123-breach".into())
    }
}

#[test]
fn a_switch_sets_aside_what_is_left_but_not_the_law() {
    let mut library = Library { begun: Vec::new() };
    let played = Scene::of(SWITCH).play_with(&mut library, &[chosen("done"), chosen("done"), chosen("done")]);
    assert!(played.words(2).contains("What is left of this plan is set aside (4)"), "{}", played.words(2));
    let told = played.told();
    let begun = ["done say[1]", "done save", "done over", "attached"];
    assert_eq!(told[1..5], begun);
    let mut aside = told[5..].to_vec();
    aside.sort();
    assert_eq!(aside, ["skipped call", "skipped hurt", "skipped look", "skipped think", "skipped updates"]);
    let state = |key: &str| &played.agenda.item(key).expect("an item").state;
    assert!(matches!(state("save"), ItemState::Done(_)), "what was done stays done");
    assert!(played.agenda.item("say[2]").is_none_or(crate::incident::agenda::Item::is_settled));
    assert_eq!(state("law"), &ItemState::Open, "a deadline by law runs on");
    assert_eq!(played.paths().last(), Some(&"breach/shut"));
}

#[test]
fn what_a_switch_set_aside_can_be_brought_back() {
    let mut library = Library { begun: Vec::new() };
    let back = [chosen("back"), chosen("look"), chosen("restore"), chosen("yes")];
    let replies: Vec<_> = [chosen("done"), chosen("done"), chosen("done")].into_iter().chain(back).collect();
    let played = Scene::of(SWITCH).play_with(&mut library, &replies);
    assert_eq!(played.told().last().map(String::as_str), Some("restored look"));
    assert_eq!(played.agenda.item("look").map(|item| &item.state), Some(&ItemState::Open));
}

#[test]
fn a_split_opens_a_run_of_its_own_and_this_one_goes_on() {
    for lang in [Lang::En, Lang::Fr] {
        let mut library = Library { begun: Vec::new() };
        let scene = if lang == Lang::En { Scene::of(SPLIT) } else { Scene::of(SPLIT).in_french() };
        let played = scene.play_with(&mut library, &[chosen("done")]);
        assert_eq!(library.begun, ["breach by ana Real"]);
        assert_eq!(played.told()[1..], ["done over"]);
        let Event::Done { evidence, .. } = &played.entries.iter().rev().nth(1).expect("an entry").event
        else {
            panic!("{:?}", played.entries)
        };
        assert_eq!(evidence.as_deref(), Some("1123-breach"));
        assert_eq!(played.paths(), ["over", "go_on"]);
        assert!(played.words(1).contains("crisis resume 1123-breach"), "{}", played.words(1));
    }
}
