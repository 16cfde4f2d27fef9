//! `crisis run` without a playbook asks what can be known in the first minute, and proposes those that fit.

mod cli;

use cli::{Place, given};

fn said(lang: &str, answers: &str) -> String {
    let place = Place::new();
    let mut command = place.crisis();
    let words = format!("run --drill --plain --by ana --as all --runs runs --lang {lang}");
    given(command.args(words.split_whitespace()).write_stdin(answers.to_owned())).out
}

#[test]
fn the_first_minute_proposes_the_playbook_that_fits_with_its_reason_and_starts_it() {
    // In danger, real, ours, a crisis; how somebody was treated; the first that is proposed.
    let out = said("en", "1\n1\n1\n1\n2\n1\n?\n");
    assert!(out.contains("Is anybody hurt or in danger?"), "{out}");
    assert!(out.contains("People first: call the emergency services now"), "{out}");
    let place = |words: &str| out.find(words).unwrap_or_else(|| panic!("no {words:?} in\n{out}"));
    let first = place("1 A customer is mistreated on camera");
    assert!(first < place("it is written for: How we treated somebody"), "{out}");
    assert!(out.contains("Run 1124-mistreat-d is open."), "{out}");
}

#[test]
fn in_french_and_for_what_fits_no_plan_the_general_one_comes_first() {
    let out = said("fr", "2\n1\n1\n1\n11\n");
    assert!(out.contains("De quoi s’agit-il ?"), "{out}");
    assert!(out.contains("1 une crise qu’aucun autre plan ne décrit, il va à ce qui n’a pas"), "{out}");
}
