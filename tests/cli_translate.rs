//! Translations: begun, completed, accepted, checked, and never harmed.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Given, Place};

const BOOK: &str = "\
playbook: 1
title: Demo
extends: [shared.yaml]
facts:
  place: {ask: 'Where?', answer: text}
phases: [{id: a, title: First, steps: [{id: go, action: 'Go to {{ place }}.'}]}]
";

const SHARED: &str = "shared: 1\nroles: {lead: {title: Lead}}\n";

fn place() -> Place {
    let place = Place::new();
    place.put("demo.yaml", BOOK).put("shared.yaml", SHARED);
    place
}

fn read(place: &Place, name: &str) -> String {
    std::fs::read_to_string(place.path().join(name)).expect("the file is there")
}

fn ok(given: Given) -> Given {
    assert_eq!(given.status, 0, "{}{}", given.out, given.err);
    given
}

/// Begins a translation and fills it.
fn filled() -> Place {
    let place = place();
    ok(place.run("translate demo.yaml --into fr"));
    let text = read(&place, "demo.fr.yaml")
        .replace("  title: \"\"", "  title: Démo")
        .replace("ask: \"\"", "ask: Où ?")
        .replace("a.title: \"\"", "a.title: Un")
        .replace("action: \"\"", "action: Aller à {{ place }}.");
    place.put("demo.fr.yaml", &text);
    ok(place.run("translate demo.yaml --into fr"));
    place
}

#[test]
fn a_translation_is_begun_filled_and_found_complete() {
    let place = place();
    let given = ok(place.run("translate demo.yaml --into fr"));
    assert_eq!(given.out, "");
    assert!(given.err.contains("demo.fr.yaml is written: entries added 4"), "{}", given.err);
    assert!(given.err.contains("crisis translate demo.yaml --lang fr --check"), "{}", given.err);
    let check = place.run("translate demo.yaml --into fr --check");
    assert_eq!((check.status, check.err.as_str()), (1, ""));
    assert!(
        check.out.starts_with("demo.fr.yaml:6:3: title has no text in fr\n    en: Demo\n"),
        "{}",
        check.out
    );

    let place = filled();
    assert!(read(&place, "demo.fr.yaml").contains("digests:\n  title: \"8a2cc067\"\n"));
    let check = ok(place.run("translate demo.yaml --into fr --check"));
    assert_eq!(check.out, "demo.fr.yaml: 4 of 4 texts translated, 0 missing, 0 outdated, 0 superfluous\n");
    assert!(place.run("checklist demo.yaml --lang fr").out.contains("Aller à"));
}

#[test]
fn a_waiting_entry_shows_the_source_and_not_nothing() {
    let place = place();
    ok(place.run("translate demo.yaml --into fr"));
    assert!(place.run("checklist demo.yaml --lang fr").out.contains("Go to"));
}

#[test]
fn what_has_changed_is_told_with_its_place_until_it_is_accepted() {
    let place = filled();
    place.put("demo.yaml", &BOOK.replace("Where?", "Where was it?"));
    let check = place.run("translate demo.yaml --into fr --check --format json");
    assert_eq!(check.status, 1);
    let json: serde_json::Value = serde_json::from_str(&check.out).expect("JSON");
    let finding = &json["files"][0]["findings"][0];
    assert_eq!(json["translate"], 1);
    assert_eq!(finding["kind"], "outdated");
    assert_eq!((finding["line"].as_u64(), finding["column"].as_u64()), (Some(8), Some(3)));
    assert_eq!(finding["source"], "Where was it?");

    let before = read(&place, "demo.fr.yaml");
    let wrong = place.run("translate demo.yaml --into fr --accept facts.place.aks");
    assert_eq!(wrong.status, 2);
    assert!(wrong.err.contains("facts.place.ask"), "{}", wrong.err);
    assert_eq!(read(&place, "demo.fr.yaml"), before);
    ok(place.run("translate demo.yaml --into fr --accept facts.place.ask"));
    ok(place.run("translate demo.yaml --into fr --check"));
}

#[test]
fn all_means_the_shared_files_too() {
    let place = place();
    ok(place.run("translate demo.yaml --into fr --all"));
    assert!(read(&place, "shared.fr.yaml").contains("of: shared\n"));
    assert!(read(&place, "shared.fr.yaml").contains("  # en: Lead\n  roles.lead.title: \"\"\n"));
    assert!(!read(&place, "demo.fr.yaml").contains("roles.lead"));
}

#[test]
fn the_standard_output_leaves_the_file_alone() {
    let place = place();
    let given = ok(place.run("translate demo.yaml --into fr --stdout"));
    assert!(given.out.starts_with("translation: 1\nof: demo\nlanguage: fr\n"));
    assert!(!place.path().join("demo.fr.yaml").exists());
    assert_eq!(place.run("translate demo.yaml --into fr --stdout --all").status, 2);
}

#[test]
fn what_is_built_in_needs_a_folder() {
    let place = Place::new();
    let given = place.run("translate data-breach --into de");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("help: name a folder"), "{}", given.err);
    let given = place.run("translate data-breach --into de --output nowhere");
    assert_eq!(given.status, 3);
    assert!(given.err.starts_with("error: there is no folder nowhere\nhelp: make it first"), "{}", given.err);
    ok(place.run("translate data-breach --into de --output ."));
    assert!(read(&place, "data-breach.de.yaml").contains("of: data-breach\nlanguage: de\n"));
}

#[test]
fn nothing_is_written_where_one_of_the_files_cannot_be() {
    let place = Place::new();
    place.put("mine.yaml", &BOOK.replace("shared.yaml", "common.yaml"));
    let given = place.run("translate mine.yaml --into de --all");
    assert_eq!(given.status, 3);
    assert!(!place.path().join("mine.de.yaml").exists());
}

#[test]
fn a_wrong_language_is_told() {
    let place = place();
    assert_eq!(place.run("translate demo.yaml").status, 2);
    assert_eq!(place.run("translate demo.yaml --lang en").status, 2);
    assert_eq!(place.run("translate demo.yaml --into ../fr").status, 2);
    assert!(place.run("translate demo.yaml --lang fr").err.contains("est écrit"));
}

#[test]
fn a_file_of_another_kind_is_left_alone() {
    let place = place();
    place.put("demo.fr.yaml", "translation: 1\nof: other\nlanguage: fr\ntexts: {}\n");
    let given = place.run("translate demo.yaml --into fr");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("demo.fr.yaml:2:5: this is a translation of “other”"), "{}", given.err);
    assert_eq!(place.run("translate demo.yaml --into fr --check").status, 3);
    assert_eq!(place.run("translate demo.fr.yaml --into de").status, 3);
}

#[test]
fn what_is_shipped_is_complete_and_knows_its_sources() {
    let place = Place::new();
    for name in ["customer-mistreatment", "data-breach"] {
        let given = ok(place.run(&format!("translate {name} --lang fr --all --check --format json")));
        assert!(given.out.contains("\"findings\": []"), "{}", given.out);
        assert!(!given.out.contains("no_digest"), "{}", given.out);
    }
}
