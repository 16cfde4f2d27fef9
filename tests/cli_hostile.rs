//! Files and arguments of strangers: none makes the tool hang, swell or show what it should not.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::{Place, given};

#[test]
fn a_plan_of_millions_of_steps_is_not_opened_even_by_force() {
    let place = Place::new();
    let ids: Vec<String> = (0..300).map(|number| format!("e{number}")).collect();
    let block = |inside: &str| format!("{{group: All, for_each: [{}], steps: [{inside}]}}", ids.join(", "));
    let steps = block(&block(&block("{action: Look}")));
    place.put(
        "plan.yaml",
        &format!("playbook: 1\ntitle: T\nphases:\n  - {{id: one, title: One, steps: [{steps}]}}\n"),
    );
    let checked = place.run("validate plan.yaml");
    assert_eq!(checked.status, 1);
    assert!(checked.out.contains("error[too_many_steps]"), "{}", checked.out);
    for words in ["run plan.yaml --force --plain --by ana --as all", "checklist plan.yaml", "show plan.yaml"]
    {
        let refused = given(place.crisis().args(words.split_whitespace()).write_stdin(""));
        assert_eq!((refused.status, refused.out.as_str()), (3, ""), "{words}");
        assert!(refused.err.contains("plan.yaml: the plan comes to 27090301 steps"), "{}", refused.err);
    }
}

#[test]
#[cfg(unix)]
fn a_pipe_or_a_device_is_named_and_not_waited_for() {
    let place = Place::new();
    let pipe = place.path().join("pipe.yaml");
    let kind = rustix::fs::FileType::Fifo;
    rustix::fs::mknodat(rustix::fs::CWD, &pipe, kind, rustix::fs::Mode::RUSR, 0).expect("a pipe");
    place.put("plan.yaml", "playbook: 1\ntitle: T\nextends: [pipe.yaml]\n");
    place.put("case.yaml", "case: 1\nof: general\norganisation: /dev/zero\ntimeline: []\n");
    for file in ["pipe.yaml", "/dev/zero"] {
        for words in [
            format!("run general --answers {file}"),
            format!("run general --plain --by ana --as all --organisation {file}"),
            format!("tone {file}"),
            format!("validate {file}"),
        ] {
            let refused = given(place.crisis().args(words.split_whitespace()).write_stdin(""));
            assert_eq!(refused.status, 3, "{words}: {}", refused.err);
            assert!(refused.err.contains(file), "{words}: {}", refused.err);
            assert!(refused.err.contains("it is not a plain file"), "{words}: {}", refused.err);
        }
    }
    let refused = place.run("run --answers case.yaml");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("/dev/zero") && refused.err.contains("not a plain file"), "{}", refused.err);
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("“pipe.yaml” cannot be read"), "{}", found.out);
}

#[test]
fn an_answers_file_that_is_no_yaml_says_why() {
    let place = Place::new();
    place.put("answers.yaml", "call: done\nplace: over there: Lyon\n");
    let refused = place.run("run general --answers answers.yaml");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("answers.yaml does not read, at 2:18"), "{}", refused.err);
    assert!(refused.err.contains("begins a new value"), "{}", refused.err);
    std::fs::write(place.path().join("answers.yaml"), b"call: \xe9\n").expect("written");
    let refused = place.run("run general --answers answers.yaml");
    assert!(refused.err.contains("answers.yaml") && refused.err.contains("UTF-8"), "{}", refused.err);
}

#[test]
fn findings_of_one_rule_are_cut_with_their_number() {
    let place = Place::new();
    let keys: String = (0..5_000).map(|_| "a: 1, ").collect();
    place.put("plan.yaml", &format!("playbook: 1\ntitle: T\nx: {{{keys}}}\n"));
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("4799 more of this kind in this file are left out"), "{}", found.err);
    assert!(found.out.contains("200 errors in 1 file"));
    assert!(found.out.len() < 200_000, "a long line is shown from the place on, and not to its end");
}

#[test]
fn a_text_without_measure_is_refused_at_its_place() {
    let place = Place::new();
    place.put("plan.yaml", &format!("playbook: 1\ntitle: {}\n", "x".repeat(900_000)));
    let found = place.run("validate plan.yaml");
    assert_eq!(found.status, 1);
    assert!(found.out.contains("plan.yaml:2:8") && found.out.contains("longer than 32 KiB"), "{}", found.out);
    place.put("draft.txt", &"sorry if anyone was hurt. ".repeat(20_000));
    let refused = place.run("tone draft.txt");
    assert_eq!(refused.status, 3);
    assert!(
        refused.err.contains("draft.txt") && refused.err.contains("larger than 32 KiB"),
        "{}",
        refused.err
    );
}

#[test]
#[cfg(unix)]
fn a_case_copies_nothing_from_outside_its_folder() {
    let place = Place::new();
    place.put("secret.txt", "a key").put("case/proof.txt", "a proof").put("plan.yaml", PLAN);
    std::os::unix::fs::symlink(place.path().join("secret.txt"), place.path().join("case/link.txt"))
        .expect("a link");
    let case = |named: &str| {
        let start = "case: 1\nof: plan\nstart: \"2026-11-24T05:00:00Z\"\ntimeline:\n  - {at: 0m, joined: ana, roles: [lead]}\n";
        place
            .put("case/case.yaml", &format!("{start}  - {{at: 2m, evidence_added: \"{named}\", by: ana}}\n"));
        place.run("run plan.yaml --answers case/case.yaml --runs runs")
    };
    for named in ["../secret.txt", "link.txt", &place.path().join("secret.txt").display().to_string()] {
        let refused = case(named);
        assert_eq!(refused.status, 3, "{named}: {}", refused.err);
        assert!(refused.err.contains("does not lie in the folder of the answers file"), "{}", refused.err);
    }
    let taken = case("proof.txt");
    assert_eq!(taken.status, 0, "{}", taken.err);
}

const PLAN: &str = "playbook: 1\nid: plan\ntitle: T\nroles: {lead: {title: Lead}}\nphases:\n  - {id: one, title: One, steps: [{action: Look, role: lead}]}\n";

#[test]
fn nothing_that_is_written_moves_a_terminal() {
    let place = Place::new();
    let hostile = "a\u{202e}b\u{9b}2Jc\u{200b}d";
    place.put("plan.yaml", &PLAN.replace("title: T", "title: \"a\\u202eb\\x9b2Jc\\u200bd\""));
    place.put("plan2.yaml", &format!("# {hostile}\n{PLAN}"));
    let given = |words: &[&str]| given(place.crisis().args(words));
    let runs = [
        given(&["show", "plan.yaml", "--resolved"]),
        given(&["show", "plan.yaml", "--format", "json"]),
        given(&["checklist", "plan.yaml", "--format", "json"]),
        given(&["translate", "plan.yaml", "--lang", "fr", "--stdout"]),
        given(&["list", hostile]),
        given(&["show", "plan.yaml", &format!("--{hostile}\u{1b}[2J")]),
        given(&["run", "plan.yaml", "--plain", "--by", hostile, "--as", "lead"]),
    ];
    for run in runs {
        for text in [&run.out, &run.err] {
            assert!(!text.contains(['\u{202e}', '\u{9b}', '\u{200b}', '\u{1b}']), "{text}");
        }
    }
    let json = given(&["show", "plan.yaml", "--format", "json"]).out;
    assert!(json.contains("a\\u202eb\\u009b2Jc\\u200bd"), "{json}");
}

#[test]
#[cfg(target_os = "linux")]
fn what_was_recorded_is_not_called_failed() {
    let place = Place::new();
    place.shop();
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a full device");
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("crisis"));
    command
        .env_clear()
        .env("HOME", place.path())
        .env("CRISIS_NOW", "2026-11-24T05:30:00Z")
        .current_dir(place.path());
    let output =
        command.args(["note", "1124-shop", "The crew called."]).stdout(full).output().expect("it runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{err}");
    assert!(err.contains("it is recorded as entry"), "{err}");
    assert!(
        std::fs::read_to_string(place.journal("1124-shop")).expect("a journal").contains("The crew called.")
    );
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_grow_is_said_and_ends_nothing() {
    let place = Place::new();
    place.shop();
    let program = assert_cmd::cargo::cargo_bin("crisis");
    let script = format!("ulimit -f 1; exec {} note 1124-shop \"$1\"", program.display());
    let mut command = std::process::Command::new("sh");
    command
        .env_clear()
        .env("HOME", place.path())
        .env("CRISIS_NOW", "2026-11-24T05:30:00Z")
        .current_dir(place.path());
    let output = command.args(["-c", &script, "sh", &"long ".repeat(4_000)]).output().expect("it runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{err}");
    assert!(err.contains("nothing was recorded"), "{err}");
    assert_eq!(place.run("verify").status, 0);
}

#[test]
fn arguments_that_mean_nothing_are_said_and_write_nothing() {
    let place = Place::new();
    place.shop();
    let before = std::fs::read_to_string(place.journal("1124-shop")).expect("a journal");
    for (words, said) in [
        (&["note", "1124-shop", "x", "--by", ""][..], "a name is one line"),
        (&["note", "1124-shop", "x", "--by", "ana\nerror: forged"], "a name is one line"),
        (&["note", "1124-shop", "x", "--as", "leed"], "did you mean “lead”"),
        (&["note", "1124-shop", "x", "--as", ""], "cannot be the name of a role"),
        (&["log", "1124-shop", "--role", "leed"], "did you mean “lead”"),
        (&["answer", "1124-shop", "call", "done", "--url", "https://x.org"], "only words that are published"),
        (&["run", "shop", "--answers", "answers.yaml", "--at", "garbage"], "is no time"),
    ] {
        place.put("answers.yaml", "call: done\n");
        let refused = place.at("05:30", words);
        assert_eq!((refused.status, refused.out.as_str()), (2, ""), "{words:?}: {}", refused.err);
        assert!(refused.err.contains(said), "{words:?}: {}", refused.err);
    }
    let refused = given(place.crisis().env("CRISIS_NOW", "garbage").args(["note", "1124-shop", "x"]));
    assert_eq!(refused.status, 2);
    assert!(refused.err.contains("CRISIS_NOW"), "{}", refused.err);
    assert_eq!(std::fs::read_to_string(place.journal("1124-shop")).expect("a journal"), before);
}

#[test]
fn a_playbook_without_levels_says_so() {
    let place = Place::new();
    place.put("plan.yaml", PLAN).put("a.yaml", "look: done\none_1: done\n");
    let opened = given(
        place.crisis().args(["run", "plan.yaml", "--plain", "--by", "ana", "--as", "lead"]).write_stdin(""),
    );
    assert!(opened.err.contains("crisis resume"), "{}", opened.err);
    let refused = place.run("raise 1124 crisis --why it --by ana");
    assert!(refused.status != 0 && refused.err.contains("this playbook has no levels"), "{}", refused.err);
}

#[test]
fn what_forcing_cannot_open_is_said_without_the_words_of_the_types() {
    let place = Place::new();
    place.put("plan.yaml", &PLAN.replace("role: lead}", "role: lead, due: {x: [1]}}"));
    let refused = place.run("run plan.yaml --force --plain --by ana --as lead");
    assert_eq!(refused.status, 3);
    assert!(refused.err.contains("crisis validate plan.yaml"), "{}", refused.err);
    assert!(!refused.err.contains("Raw") && !refused.err.contains("variant"), "{}", refused.err);
}

#[test]
fn what_happens_later_than_it_is_written_down_is_a_slip() {
    let place = Place::new();
    place.put("plan.yaml", PLAN);
    place.put("case.yaml", "case: 1\nof: plan\nstart: \"2026-11-24T05:00:00Z\"\ntimeline:\n  - {at: 2m, occurred: 5m, noted: x, by: ana}\n");
    let refused = place.run("run plan.yaml --answers case.yaml");
    assert_eq!(refused.status, 3);
    assert!(
        refused.err.contains("case.yaml:5:") && refused.err.contains("later than it is written down"),
        "{}",
        refused.err
    );
}

#[test]
fn a_record_is_read_without_the_copy_of_its_playbook() {
    let place = Place::new();
    place.shop();
    assert_eq!(place.at("05:30", &["note", "1124-shop", "The crew called."]).status, 0);
    let run = place.journal("1124-shop").with_file_name("snapshot");
    std::fs::remove_dir_all(run).expect("it goes");
    let log = place.run("log 1124-shop");
    assert_eq!(log.status, 0, "{}", log.err);
    assert!(log.out.contains("The crew called."), "{}", log.out);
    assert!(log.err.contains("does not read") && log.err.contains("crisis verify"), "{}", log.err);
    assert!(place.run("log 1124-shop --format csv").out.contains("The crew called."));
    let status = place.run("status 1124-shop");
    assert_eq!(status.status, 3);
    assert!(status.err.contains("crisis log 1124-shop"), "{}", status.err);
}
