//! The list of playbooks, and what every command has in common.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Place, given};

const SMALL: &str =
    "playbook: 1\nid: small\ntitle: Small\nphases: [{id: a, title: A, steps: [{action: Do}]}]\n";

#[test]
fn lists_what_is_built_in() {
    let place = Place::new();
    let given = place.run("list");
    assert_eq!((given.status, given.err.as_str()), (0, ""));
    assert!(given.out.contains("customer-mistreatment"), "{}", given.out);
    assert!(!given.out.contains("common"), "a shared file is no playbook:\n{}", given.out);
    assert!(given.out.lines().all(|line| line.chars().count() <= 80), "{}", given.out);
}

#[test]
fn own_playbooks_come_first_and_hide_the_built_in_ones() {
    let place = Place::new();
    place.put(
        "playbooks/customer-mistreatment.yaml",
        &SMALL.replace("id: small\n", "").replace("Small", "Ours"),
    );
    place.put("other/small.yaml", SMALL);
    let given = place.run("list --library other --format json");
    let list: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    let of = |id: &str| {
        let rows = list["playbooks"].as_array().expect("rows");
        rows.iter().find(|row| row["id"] == id).expect("it is listed").clone()
    };
    assert_eq!(list["list"], 1);
    assert_eq!(of("customer-mistreatment")["title"], "Ours");
    assert_eq!(of("customer-mistreatment")["origin"], "playbooks");
    assert_eq!(of("small")["steps"], 1);
}

#[test]
fn a_file_that_does_not_read_is_told_of_and_stops_nothing() {
    let place = Place::new();
    place.put("playbooks/broken.yaml", "playbook: 1\ntitle: [\n");
    let given = place.run("list");
    assert_eq!(given.status, 1);
    assert!(given.out.contains("customer-mistreatment"));
    assert!(given.err.starts_with("error: playbooks/broken.yaml does not read, at "), "{}", given.err);
    assert!(given.err.contains("help: to see all that is wrong: crisis validate playbooks/broken.yaml"));
}

#[test]
fn speaks_the_language_that_was_asked_for() {
    let place = Place::new();
    assert!(place.run("list --lang fr").out.contains(" étapes "));
    assert!(given(place.crisis().arg("list").env("CRISIS_LANG", "fr")).out.contains(" étapes "));
    assert!(given(place.crisis().arg("list").env("LANG", "fr_FR.UTF-8")).out.contains(" étapes "));
}

#[test]
fn a_wrong_command_line_ends_with_two_and_says_so_beside_the_data() {
    let given = Place::new().run("list --nonsense");
    assert_eq!((given.status, given.out.as_str()), (2, ""));
    assert!(given.err.contains("--nonsense"));
}

#[test]
fn every_command_has_help_with_an_example() {
    let place = Place::new();
    let help = place.run("--help");
    assert_eq!(help.status, 0);
    let commands = help.out.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next());
    for line in commands
        .expect("a list of commands")
        .lines()
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
    {
        let name = line.split_whitespace().next().expect("a name");
        let help = place.run(&format!("{name} --help"));
        assert!(help.out.contains("Example"), "`crisis {name} --help` has no example");
    }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let place = Place::new();
    let mut shell = assert_cmd::Command::new("sh");
    let program = assert_cmd::cargo::cargo_bin("crisis");
    let script = format!("{} list; echo $? >&3", program.display());
    let output = shell.args(["-c", &format!("({script}) 3>&2 | true")]).current_dir(place.path()).output();
    assert_eq!(String::from_utf8_lossy(&output.expect("it runs").stderr), "0\n");
}
