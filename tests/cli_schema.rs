//! `crisis schema` gives what is committed under `schemas/`, in either language.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::Place;

#[test]
fn each_kind_has_its_schema_in_each_language() {
    let place = Place::new();
    for kind in ["playbook", "shared", "organisation", "translation", "case"] {
        for lang in ["en", "fr"] {
            let given = place.run(&format!("schema {kind} --lang {lang}"));
            assert_eq!(given.status, 0, "{}", given.err);
            let path = format!("{}/schemas/{kind}.{lang}.json", env!("CARGO_MANIFEST_DIR"));
            assert!(given.out == std::fs::read_to_string(path).expect("it is committed"), "{kind} {lang}");
        }
    }
}

#[test]
fn the_line_that_names_a_schema_is_a_comment() {
    let place = Place::new();
    let book = "# yaml-language-server: $schema=playbook.schema.json\nplaybook: 1\ntitle: Demo\nroles: {lead: {title: Lead}}\n\
                phases: [{id: a, title: A, steps: [{action: Look., role: lead}]}]\n";
    place.put("playbooks/demo.yaml", book);
    let given = place.run("validate playbooks/demo.yaml --strict");
    assert_eq!(given.status, 0, "{}", given.out);
    assert!(place.run("list").out.contains("demo"));
}
