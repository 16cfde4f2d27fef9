//! Beginnings: a folder of plans, and a plan taken from another; what is there is never harmed.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Given, Place};

const FILES: [&str; 4] =
    ["playbooks/first.yaml", "organisation.yaml", ".github/workflows/playbooks.yaml", "README.md"];

fn ok(given: Given) -> Given {
    assert_eq!(given.status, 0, "{}{}", given.out, given.err);
    given
}

fn read(place: &Place, name: &str) -> String {
    std::fs::read_to_string(place.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Takes the `#` away from every line that holds an example, and from no other.
fn uncommented(text: &str) -> String {
    let (head, parts) = text.split_once("\n\n").expect("parts follow the head");
    let mut out = format!("{head}\n");
    for part in parts.split("\n\n") {
        for line in part.lines().skip(1) {
            out.push_str(line.strip_prefix("# ").unwrap_or(line.trim_start_matches('#')));
            out.push('\n');
        }
    }
    out
}

#[test]
fn a_folder_that_is_begun_is_clean_in_either_language() {
    for lang in ["en", "fr"] {
        let place = Place::new();
        let given = ok(place.run(&format!("init --lang {lang}")));
        assert_eq!(given.out, "");
        for file in FILES {
            assert!(given.err.contains(file), "{}", given.err);
        }
        assert!(given.err.contains("crisis run first --drill"), "{}", given.err);
        ok(place.run("validate playbooks organisation.yaml --organisation organisation.yaml --strict"));
        assert!(read(&place, "playbooks/first.yaml").contains(&format!("language: {lang}")));
        let workflow = read(&place, ".github/workflows/playbooks.yaml");
        assert!(workflow.contains(concat!("crisis@v", env!("CARGO_PKG_VERSION"))), "{workflow}");
        ok(place.run("checklist first"));
    }
}

#[test]
fn what_is_there_is_left_and_told() {
    let place = Place::new();
    place.put("ours/README.md", "Ours.\n").put("ours/playbooks/first.yaml", "mine");
    let given = ok(place.run("init ours"));
    assert_eq!(read(&place, "ours/README.md"), "Ours.\n");
    assert_eq!(read(&place, "ours/playbooks/first.yaml"), "mine");
    for file in ["ours/README.md", "ours/playbooks/first.yaml"] {
        assert!(given.err.contains(&format!("{file} is there already")), "{}", given.err);
    }
    assert!(given.err.contains("ours/organisation.yaml is written"), "{}", given.err);
    let again = ok(place.run("init ours --lang fr"));
    assert_eq!(again.err.matches("existe déjà").count(), 4, "{}", again.err);
    assert!(place.path().join("ours").read_dir().expect("it lists").count() == 4, "nothing else is left");
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let place = Place::new();
    place.put("ours", "a file");
    let given = place.run("init ours");
    assert_eq!(given.status, 3, "{}", given.err);
    assert!(given.err.contains("ours/playbooks/first.yaml could not be written"), "{}", given.err);
}

#[test]
fn a_new_plan_is_clean_and_so_is_all_that_it_offers_to_change() {
    for lang in ["en", "fr"] {
        for from in ["general", "product-recall", "data-breach", "workplace-accident"] {
            let place = Place::new();
            let given = ok(place.run(&format!("new ours --from {from} --lang {lang}")));
            assert!(given.err.contains("crisis validate playbooks/ours.yaml"), "{}", given.err);
            ok(place.run("validate playbooks --strict"));
            let text = read(&place, "playbooks/ours.yaml");
            place.put("playbooks/ours.yaml", &uncommented(&text).replace("languages: [en, fr]\n", ""));
            ok(place.run("validate playbooks/ours.yaml --strict"));
            assert!(uncommented(&text).contains("\nmessages:\n"), "{text}");
        }
    }
}

#[test]
fn a_new_plan_has_all_of_the_other_one_and_its_own_name() {
    let place = Place::new();
    ok(place.run("new parcel-broken --lang fr"));
    assert!(read(&place, "playbooks/parcel-broken.fr.yaml").contains("title: \"Parcel broken\""));
    assert!(place.run("list").out.contains("parcel-broken"));
    let french = ok(place.run("checklist parcel-broken --lang fr")).out;
    assert!(french.contains("Parcel broken") && french.contains("La première heure"), "{french}");
    let whole = ok(place.run("show parcel-broken --resolved")).out;
    assert!(whole.contains("id: parcel-broken") && whole.contains("known_since: aware"), "{whole}");
    assert!(!whole.contains("id: general"), "what belongs to a file is not inherited");
}

/// The run keeps the plan with all that it takes from others, and needs none of them again.
#[test]
fn a_run_of_a_new_plan_keeps_what_it_took_from_the_other() {
    let place = Place::new();
    ok(place.run("new ours"));
    let case =
        "case: 1\nof: ours\nstart: \"2026-11-24T05:00:00Z\"\ntimeline:\n  - {at: 1m, noted: We begin.}\n";
    place.put("case.yaml", case);
    ok(place.run("validate case.yaml --strict"));
    ok(place.run("run ours --drill --by ana --as all --answers case.yaml"));
    std::fs::remove_file(place.path().join("playbooks/ours.yaml")).expect("it is taken away");
    let status = ok(place.run("status"));
    assert!(status.out.contains("Ours"), "{}", status.out);
}

#[test]
fn ids_that_are_none_or_taken_are_refused() {
    let place = Place::new();
    for id in ["Parcel", "parcel_broken", "no", "../x", "x/y"] {
        let given = place.run(&format!("new {id}"));
        assert_eq!(given.status, 2, "{id}: {}", given.err);
    }
    let given = place.run("new data-breach");
    assert_eq!(given.status, 2);
    assert!(given.err.contains("there is a plan data-breach already"), "{}", given.err);
    ok(place.run("new ours"));
    let text = read(&place, "playbooks/ours.yaml");
    assert_eq!(place.run("new ours --title Other").status, 2);
    assert_eq!(read(&place, "playbooks/ours.yaml"), text);
    assert_eq!(place.run("new mine --from nothing").status, 3);
    assert!(place.run("new mine --from common").err.contains("shared"));
    assert!(!place.path().join("playbooks/mine.yaml").exists());
}

#[test]
fn a_title_may_hold_what_yaml_reads_as_a_sign() {
    let place = Place::new();
    let mut command = place.crisis();
    command.args(["new", "ours", "--title", "A \"leak\": #1, @ night", "--lang", "fr"]);
    ok(cli::given(&mut command));
    ok(place.run("validate playbooks --strict"));
    assert!(place.run("list --format json").out.contains(r#"A \"leak\": #1, @ night"#));
}
