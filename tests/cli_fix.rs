//! `crisis validate --fix`: what leaves no doubt is put right, and nothing else in the file is touched.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::Place;

const WRONG: &str = "\
# Ours.\r
playbook: 1
titel:   Demo   # keep this
version: 1.10 # and this

roles:
    lead: {title: Lead,   dutis: [Decides]}
facts:
  hurt: {ask: 'Hurt?', answer: yes_no, xyz: 1}
phases: [{id: a, title: A, steps: [{acton: Look., role: lead}]}]
";

fn read(place: &Place, name: &str) -> String {
    std::fs::read_to_string(place.path().join(name)).expect("it is there")
}

#[test]
fn what_leaves_no_doubt_is_put_right_and_the_rest_stays_byte_for_byte() {
    let place = Place::new();
    place.put("demo.yaml", WRONG);
    let given = place.run("validate demo.yaml --fix");
    let expected = WRONG
        .replace("titel", "title")
        .replace("1.10", "\"1.10\"")
        .replace("dutis", "duties")
        .replace("yes_no", "yes-no")
        .replace("acton", "action");
    assert_eq!(read(&place, "demo.yaml"), expected, "{}", given.err);
    assert!(given.err.contains("demo.yaml:3:1: titel is now title"), "{}", given.err);
    assert!(given.err.contains("demo.yaml:4:10: 1.10 is now \"1.10\""), "{}", given.err);
    assert_eq!(given.err.lines().count(), 5, "{}", given.err);
    assert_eq!(given.status, 1, "what is left is told: {}", given.out);
    assert!(given.out.contains("xyz"), "{}", given.out);
    let again = place.run("validate demo.yaml --fix --lang fr");
    assert_eq!((again.err.as_str(), read(&place, "demo.yaml")), ("", expected));
}

#[test]
fn two_keys_that_would_become_one_are_not_both_put_right() {
    let place = Place::new();
    place.put("demo.yaml", "playbook: 1\ntitel: A\ntitl: B\n");
    place.run("validate demo.yaml --fix");
    let text = read(&place, "demo.yaml");
    assert!(
        text == "playbook: 1\ntitel: A\ntitle: B\n" || text == "playbook: 1\ntitle: A\ntitl: B\n",
        "{text}"
    );
}

#[test]
fn only_files_that_are_named_are_changed() {
    let place = Place::new();
    place.put("demo.yaml", "playbook: 1\ntitle: Demo\nextends: [base.yaml]\n");
    place.put("base.yaml", "shared: 1\nroles: {lead: {titel: Lead}}\n");
    place.put("playbooks/a.yaml", "playbook: 1\ntitel: A\n");
    assert_eq!(place.run("validate --fix").status, 2);
    place.run("validate demo.yaml --fix");
    assert!(read(&place, "base.yaml").contains("titel"));
    assert!(read(&place, "playbooks/a.yaml").contains("titel"));
    place.run("validate a --fix");
    assert!(read(&place, "playbooks/a.yaml").contains("titel"), "an id names no file");
    place.run("validate playbooks base.yaml --fix");
    assert!(!read(&place, "base.yaml").contains("titel"));
    assert!(!read(&place, "playbooks/a.yaml").contains("titel"));
}

#[test]
fn what_does_not_read_is_left() {
    let place = Place::new();
    place.put("demo.yaml", "playbook: 1\ntitel: A: B\n");
    assert_eq!(place.run("validate demo.yaml --fix").status, 1);
    assert_eq!(read(&place, "demo.yaml"), "playbook: 1\ntitel: A: B\n");
}
