//! The files for build servers do what they say: their own lines run here, against the program of the tests.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]
#![cfg(unix)]

mod cli;

use std::path::Path;
use std::process::Command;

use cli::{Given, Place, given};
use serde_yaml::Value as Yaml;

const SOUND: &str = "playbook: 1\ntitle: Sound\nroles: {lead: {title: Lead}}\nphases: [{id: a, title: A, steps: [{action: Look., role: lead}]}]\n";
const VERSION: &str = "version: 1.10\n";

fn yaml(text: &str) -> Yaml {
    serde_yaml::from_str(text).expect("it is YAML")
}

fn ours(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("it is there")
}

/// Returns the script of a step of the action.
fn script(step: &str) -> String {
    let action = yaml(&ours("action.yml"));
    let steps = action["runs"]["steps"].as_sequence().expect("steps").clone();
    let found = steps.iter().find(|found| found["name"].as_str() == Some(step)).expect("the step is there");
    assert_eq!(found["shell"].as_str(), Some("bash"));
    found["run"].as_str().expect("a script").to_owned()
}

/// Runs a script as GitHub does, with the program of the tests on the path.
fn bash(place: &Place, script: &str, variables: &[(&str, &str)]) -> Given {
    let program = Path::new(env!("CARGO_BIN_EXE_crisis")).parent().expect("a folder");
    let mut command = Command::new("bash");
    command.args(["--noprofile", "--norc", "-eo", "pipefail", "-c", script]);
    command
        .env_clear()
        .env("PATH", format!("{}/stubs:{}:/usr/bin:/bin", place.path().display(), program.display()));
    command.env("HOME", place.path()).env("CRISIS_NOW", "2026-11-24T05:20:00Z").current_dir(place.path());
    command.envs(variables.iter().copied());
    let output = command.output().expect("bash runs");
    Given {
        status: output.status.code().expect("no signal"),
        out: String::from_utf8(output.stdout).expect("text"),
        err: String::from_utf8(output.stderr).expect("text"),
    }
}

fn validated(place: &Place, paths: &str, strict: &str, organisation: &str) -> Given {
    let variables = [
        ("INPUT_PATHS", paths),
        ("INPUT_STRICT", strict),
        ("INPUT_ORGANISATION", organisation),
        ("CRISIS_LANG", "en"),
    ];
    bash(place, &script("Validate"), &variables)
}

#[test]
fn the_action_fails_where_the_checker_does() {
    let place = Place::new();
    place.put("playbooks/a.yaml", SOUND).put("more plans/b.yaml", &format!("{SOUND}{VERSION}"));
    assert_eq!(validated(&place, "playbooks", "false", "").status, 0);
    place.put("plans/b.yaml", &format!("{SOUND}{VERSION}"));
    let given = validated(&place, "playbooks\nplans\n", "false", "");
    assert_eq!(given.status, 0, "{}", given.err);
    assert!(given.out.starts_with("::warning file=plans/b.yaml,line=5"), "{}", given.out);
    assert_eq!(validated(&place, "playbooks plans", "true", "").status, 1);
    assert_eq!(validated(&place, "nowhere", "false", "").status, 3);
}

#[test]
fn the_action_takes_an_organisation_and_runs_nothing_that_an_input_says() {
    let place = Place::new();
    place.put("playbooks/a.yaml", SOUND);
    place.put("org.yaml", "organisation: 1\nname: O\ntime_zone: UTC\n");
    let given = validated(&place, "playbooks", "true", "org.yaml");
    assert_eq!(given.status, 1, "{}", given.err);
    assert!(given.out.contains("nobody holds the role"), "{}", given.out);
    let given = validated(&place, "playbooks $(touch broken) --version", "false", "");
    assert_ne!(given.status, 0);
    assert!(!place.path().join("broken").exists());
}

#[test]
fn the_action_installs_its_own_source() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    for stub in ["rustup", "cargo"] {
        place.put(&format!("stubs/{stub}"), "#!/bin/sh\necho \"$(basename \"$0\")\" \"$@\" >> calls\n");
        let path = place.path().join("stubs").join(stub);
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("it may run");
    }
    let variables = [("GITHUB_ACTION_PATH", "/a b"), ("RUNNER_TEMP", "/tmp/r"), ("GITHUB_PATH", "paths")];
    assert_eq!(bash(&place, &script("Install crisis"), &variables).status, 0);
    let read = |name: &str| std::fs::read_to_string(place.path().join(name)).expect("it is written");
    assert!(read("calls").contains("cargo +stable install --locked --path /a b --root /tmp/r/crisis\n"));
    assert_eq!(read("paths"), "/tmp/r/crisis/bin\n");
}

#[test]
fn the_workflow_that_init_writes_says_only_what_the_action_takes() {
    let place = Place::new();
    assert_eq!(place.run("init").status, 0);
    let workflow =
        std::fs::read_to_string(place.path().join(".github/workflows/playbooks.yaml")).expect("it is there");
    let workflow = yaml(&workflow);
    let steps = workflow["jobs"]["validate"]["steps"].as_sequence().expect("steps").clone();
    let with = steps[1]["with"].as_mapping().expect("inputs").clone();
    let text = |name: &str| with.get(Yaml::from(name)).and_then(Yaml::as_str).expect("a text");
    let action = yaml(&ours("action.yml"));
    for name in with.keys() {
        assert!(action["inputs"].as_mapping().expect("inputs").contains_key(name), "{name:?}");
    }
    let given = validated(&place, text("paths"), text("strict"), text("organisation"));
    assert_eq!(given.status, 0, "{}{}", given.out, given.err);
}

#[test]
fn the_hook_checks_the_files_that_are_staged() {
    let hooks = yaml(&ours(".pre-commit-hooks.yaml"));
    let (entry, files) =
        (hooks[0]["entry"].as_str().expect("a line"), hooks[0]["files"].as_str().expect("files"));
    let place = Place::new();
    place.put("playbooks/a.yaml", SOUND).put("playbooks/b.yaml", "playbook: 1\ntitel: B\n");
    place.put("other/c.yaml", "playbook: 1\ntitel: C\n").put("playbooks/d.yaml", "playbook: 1\ntitel: D\n");
    let git =
        |words: &str| given(assert_cmd::Command::new("git").args(words.split(' ')).current_dir(place.path()));
    assert_eq!(git("init -q").status, 0);
    assert_eq!(git("add playbooks/a.yaml other/c.yaml").status, 0);
    let wanted = regex::Regex::new(files).expect("a pattern");
    let run = || {
        let staged = git("diff --cached --name-only").out;
        let named: Vec<&str> = staged.lines().filter(|name| wanted.is_match(name)).collect();
        bash(&place, &format!("{entry} {}", named.join(" ")), &[])
    };
    assert_eq!(run().status, 0);
    assert_eq!(git("add playbooks/b.yaml").status, 0);
    let given = run();
    assert_eq!(given.status, 1, "{}{}", given.out, given.err);
    assert!(given.out.contains("playbooks/b.yaml") && !given.out.contains("d.yaml"), "{}", given.out);
}

#[test]
fn the_job_for_gitlab_writes_its_report() {
    let page = ours("docs/ci.md");
    let block = page.split("<!-- gitlab:start -->").nth(1).expect("it begins");
    let job =
        yaml(block.split("```yaml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a block"));
    let line = job["playbooks"]["script"][0].as_str().expect("a line").to_owned();
    let place = Place::new();
    place.put("playbooks/a.yaml", SOUND);
    assert_eq!(bash(&place, &line, &[]).status, 0);
    place.put("playbooks/b.yaml", "playbook: 1\ntitel: B\n");
    assert_eq!(bash(&place, &line, &[]).status, 1);
    let report = job["playbooks"]["artifacts"]["reports"]["junit"].as_str().expect("a report").to_owned();
    let text = std::fs::read_to_string(place.path().join(report)).expect("it is written");
    assert!(text.starts_with("<?xml") && text.contains("unknown_key"), "{text}");
}
