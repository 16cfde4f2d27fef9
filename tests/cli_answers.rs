//! Runs that an answers file plays: cases with their hours, and short maps; no terminal, no prompt.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use std::path::{Path, PathBuf};

use cli::{Given, Place, given};
use crisis::store::{Place as RunsPlace, RunsDir};
use serde_json::Value;

fn example(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name).display().to_string()
}

fn runs(place: &Place) -> PathBuf {
    place.path().join("runs")
}

fn answered(place: &Place, words: &[&str]) -> Given {
    let mut command = place.crisis();
    given(command.args(["--runs", "runs"]).args(words).write_stdin(""))
}

/// Returns the entries of a run, whose journal must be sound.
fn journal(place: &Place, run: &str) -> Vec<Value> {
    let folder = runs(place);
    let dir = RunsDir::at(RunsPlace { option: Some(&folder), ..RunsPlace::default() }).expect("a place");
    assert!(dir.find(run).expect("the run").verify(None).expect("it reads").is_sound());
    let text = std::fs::read_to_string(folder.join(run).join("journal.jsonl")).expect("a journal");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn of<'a>(entries: &'a [Value], event: &'a str) -> impl Iterator<Item = &'a Value> {
    entries.iter().filter(move |entry| entry["event"] == event)
}

fn replayed(name: &str) -> (Place, String, Vec<Value>) {
    let place = Place::new();
    let given = answered(&place, &["run", "--answers", &example(name)]);
    assert_eq!(given.status, 0, "{}", given.err);
    let run = given.out.trim().to_owned();
    assert_eq!(given.out, format!("{run}\n"), "the name of the run, and nothing else");
    assert!(given.err.contains("closed (resolved)"), "{}", given.err);
    let entries = journal(&place, &run);
    (place, run, entries)
}

#[test]
fn the_flight_replays_to_its_close() {
    let (place, run, entries) = replayed("cases/united-3411.yaml");
    assert_eq!(run, "0409-mistreat");
    assert_eq!(entries[0]["by"], "ana");
    assert_eq!(entries[0]["occurred"], "2017-04-09T23:30:00Z");
    assert_eq!(entries[0]["zone"], "America/Chicago");
    // What was published lies ready to copy, and what was shown was opened first.
    assert!(runs(&place).join(&run).join("words/statement.site.en.txt").is_file());
    let opened: Vec<&Value> = of(&entries, "opened").map(|entry| &entry["step"]).collect();
    assert!(of(&entries, "decided").all(|entry| opened.contains(&&entry["step"])));
    // The author never approves alone where others are there.
    assert!(of(&entries, "approved").all(|entry| entry.get("alone").is_none()));
    assert!(of(&entries, "drafted").all(|entry| !entry["text"].as_str().expect("words").contains('{')));
}

#[test]
fn the_breach_replays_to_its_close() {
    let (_, run, entries) = replayed("cases/data-breach-first-day.yaml");
    assert_eq!(run, "1123-breach");
    let last = entries.last().expect("an entry");
    assert_eq!((&last["event"], &last["left"][0]["step"]), (&"closed".into(), &"nis2_final".into()));
    // A legal deadline that stays behind has a reason of its own, before the close.
    assert_eq!(entries[entries.len() - 2]["step"], "nis2_final");
}

const SHORT: &str = "call: done\nplace: Lyon\nholding: published\nholding.next_update: 30m\n\
    holding.approved: [lead]\nclose: resolved\nclose.why: The customer has a new parcel.\n";

fn minimal(place: &Place, answers: &str) -> Given {
    place.put("answers.yaml", answers);
    answered(place, &["run", &example("minimal.yaml"), "--answers", "answers.yaml", "--by", "ana"])
}

#[test]
fn a_short_map_answers_what_is_offered() {
    let place = Place::new();
    let given = minimal(&place, SHORT);
    assert_eq!((given.status, given.out.as_str()), (0, "1124-minimal\n"), "{}", given.err);
    let entries = journal(&place, "1124-minimal");
    let events: Vec<&str> = entries.iter().filter_map(|entry| entry["event"].as_str()).collect();
    assert_eq!(
        events,
        [
            "started",
            "joined",
            "opened",
            "done",
            "opened",
            "answered",
            "opened",
            "drafted",
            "approval_requested",
            "approved",
            "published",
            "closed"
        ]
    );
    // Nobody else is there, and the record says so.
    assert_eq!(entries[9]["alone"], true);
    assert!(entries[7]["text"].as_str().expect("words").ends_with("Next word here at 05:50."));
}

#[test]
fn what_is_open_after_the_last_answer_stays_open() {
    let place = Place::new();
    let given = minimal(&place, &SHORT.replace("close: resolved\n", ""));
    assert_eq!(given.status, 0, "{}", given.err);
    assert!(given.err.starts_with("1124-minimal: 11 entries, open; to do now: 0"), "{}", given.err);
}

#[test]
fn a_missing_answer_is_named_with_its_kind_and_nothing_is_answered_by_itself() {
    for (line, path, kind) in [
        ("call: done\n", "call", "done, or skipped"),
        ("place: Lyon\n", "place", "a fact of type text, or \"?\""),
        ("holding: published\n", "holding", "published, or a list of channels"),
        (
            "holding.next_update: 30m\n",
            "holding.next_update",
            "a time, or = for the one that the plan proposes",
        ),
        ("holding.approved: [lead]\n", "holding.approved", "whose approval is given: lead"),
        ("close.why: The customer has a new parcel.\n", "close.why", "a reason"),
    ] {
        let place = Place::new();
        let given = minimal(&place, &SHORT.replace(line, ""));
        assert_eq!((given.status, given.out.as_str()), (3, "1124-minimal\n"), "{path}: {}", given.err);
        assert!(given.err.contains(&format!("there is no answer to {path} ({kind})")), "{}", given.err);
        let entries = journal(&place, "1124-minimal");
        assert_eq!(of(&entries, "closed").count(), 0);
        assert!(!entries.iter().any(|entry| entry["event"] == "done" && path == "call"));
    }
}

const CASE: &str = "case: 1\nof: minimal\nstart: \"2026-11-24T05:20:00Z\"\ntimeline:\n";

fn played(place: &Place, timeline: &str) -> Given {
    place.put("case.yaml", &format!("{CASE}{timeline}"));
    answered(place, &["run", &example("minimal.yaml"), "--answers", "case.yaml"])
}

#[test]
fn a_wrong_file_is_told_line_by_line_before_anything_is_begun() {
    let place = Place::new();
    let given = played(
        &place,
        "  - {at: 0m, joined: ana, roles: [laed]}\n  - {at: 1m, done: cal, by: ana}\n  - {at: 2m, answered: plaec, value: x, by: anna}\n",
    );
    assert_eq!((given.status, given.out.as_str()), (3, ""));
    for line in [
        "error: case.yaml:5:35: the playbook has no role “laed”; did you mean “lead”?",
        "case.yaml:6:20: the playbook has no step “cal”; did you mean “call”?",
        "case.yaml:7:24: the playbook has no fact “plaec”; did you mean “place”?",
        "case.yaml:7:45: anna has not joined; did you mean “ana”?",
    ] {
        assert!(given.err.contains(line), "{line}\n{}", given.err);
    }
    assert!(std::fs::read_dir(runs(&place)).expect("a folder").next().is_none(), "no run was begun");
}

#[test]
fn a_value_of_another_kind_is_told_with_what_would_be_read() {
    let place = Place::new();
    place.put("answers.yaml", "aware: soon\n");
    let given = answered(&place, &["run", "data-breach", "--answers", "answers.yaml"]);
    assert_eq!(given.status, 3);
    assert!(given.err.contains("answers.yaml:1:8: “soon” is no"), "{}", given.err);
    place.put("case.yaml", "case: 1\nof: data-breach\ntimeline:\n  - {at: 0m, joined: ana}\n  - {at: 1m, decided: shut_service, value: shut, why: x}\n  - {at: 2m, answered: persons, value: many}\n");
    let given = answered(&place, &["run", "--answers", "case.yaml"]);
    assert!(given.err.contains("case.yaml:5:44: “shut” is no option of “shut_service”"), "{}", given.err);
    assert!(given.err.contains("case.yaml:6:40: “many” is no answer to “persons”: "), "{}", given.err);
}

#[test]
fn what_the_plan_does_not_admit_is_refused_with_its_line_and_its_state() {
    let place = Place::new();
    place.put(
        "gated.yaml",
        "playbook: 1\nid: gated\ntitle: Gated\nphases:\n  - id: one\n    title: One\n    steps:\n      - {id: look, action: See it whole., gate: true}\n      - {id: speak, action: Speak.}\n",
    );
    let play = |timeline: &str| {
        place.put(
            "case.yaml",
            &format!("case: 1\nof: gated\ntimeline:\n  - {{at: 0m, joined: ana}}\n{timeline}"),
        );
        answered(&place, &["run", "gated.yaml", "--answers", "case.yaml"])
    };
    let given = play("  - {at: 1m, done: speak}\n");
    assert_eq!((given.status, given.out.as_str()), (3, "1124-gated\n"));
    assert!(given.err.contains("case.yaml:5:5: “done: speak” is not possible now"), "{}", given.err);
    assert!(given.err.contains("speak “Speak.”: behind “See it whole.”"), "{}", given.err);
    assert!(
        given.err.contains("help: before its time it needs an entry of its own: pulled"),
        "{}",
        given.err
    );
    assert_eq!(of(&journal(&place, "1124-gated"), "opened").count(), 0);
    // With the logged way past it, it may be done; and not twice.
    let given = play(
        "  - {at: 1m, pulled: speak, why: It burns.}\n  - {at: 2m, done: speak}\n  - {at: 3m, done: speak}\n",
    );
    assert_eq!(given.status, 3);
    assert!(given.err.contains("case.yaml:7:5: “done: speak” is not possible now"), "{}", given.err);
    assert_eq!(of(&journal(&place, "1124-gated-2"), "done").count(), 1);
}

#[test]
fn words_go_out_only_as_the_walk_would_let_them() {
    let open = "  - {at: 0m, joined: ana, roles: [community]}\n  - {at: 0m, joined: bob, roles: [lead]}\n  - {at: 1m, done: call, by: bob}\n";
    let told = "  - {at: 1m, answered: place, value: Lyon, by: bob}\n";
    let unsure = "  - {at: 1m, answered: place, value: Lyon, certainty: unconfirmed, by: bob}\n";
    let drafted = "  - {at: 2m, drafted: holding, by: ana, values: {next_update: 30m}}\n";
    let sent = "  - {at: 2m, approval_requested: holding, by: ana}\n";
    for (timeline, why) in [
        (format!("{open}{told}{drafted}  - {{at: 3m, published: holding, by: ana}}\n"), "it goes to lead"),
        (
            format!("{open}{told}{drafted}{sent}  - {{at: 3m, published: holding, by: ana}}\n"),
            "waits for Shop manager (bob)",
        ),
        (
            format!("{open}{told}{drafted}{sent}  - {{at: 3m, approved: holding, by: ana}}\n"),
            "the word of “ana” is not waited for, but that of lead",
        ),
        (
            format!("{open}{told}{drafted}{sent}  - {{at: 3m, approved: holding, by: ana, role: lead}}\n"),
            "ana does not hold “lead”",
        ),
        (format!("{open}{told}{sent}"), "no words were drafted for it"),
        (format!("{open}{drafted}{sent}"), "its words lack place"),
        (format!("{open}{unsure}{drafted}{sent}"), "its words say what is not confirmed: place"),
        (
            format!("{open}{told}  - {{at: 2m, drafted: holding, by: ana}}\n"),
            "nothing says when the next word is due",
        ),
        (
            format!(
                "{open}{told}{drafted}  - {{at: 2m, approval_requested: holding, by: ana, roles: [community]}}\n"
            ),
            "it goes to lead",
        ),
    ] {
        let place = Place::new();
        let given = played(&place, &timeline);
        assert_eq!(given.status, 3, "{timeline}\n{}", given.err);
        assert!(given.err.contains(why), "{timeline}\nwanted {why}\n{}", given.err);
    }
    let past = "  - {at: 2m, overridden: holding, wall: unconfirmed_fact, why: Seen by two., by: ana}\n";
    let rest = "  - {at: 3m, approved: holding, by: bob}\n  - {at: 4m, published: holding, by: ana, url: \"https://example.org/1\"}\n";
    let given = played(&Place::new(), &format!("{open}{unsure}{drafted}{past}{sent}{rest}"));
    assert_eq!(given.status, 0, "{}", given.err);
}

#[test]
fn what_is_not_as_expected_ends_with_one_and_the_rest_is_played() {
    let place = Place::new();
    let given = played(
        &place,
        "  - {at: 0m, joined: ana}\n  - {at: 1m, expect: {done: [call], offered: [place], not: {offered: [call]}}}\n  - {at: 2m, done: call}\nend:\n  done: [call]\n  closed: resolved\n",
    );
    assert_eq!((given.status, given.out.as_str()), (1, "1124-minimal\n"), "{}", given.err);
    let lines: Vec<&str> = given.err.lines().collect();
    assert_eq!(lines.len(), 4, "{}", given.err);
    assert_eq!(
        lines[1],
        "case.yaml:6:30: not as expected: done: call; call “Call the customer.”: it is open"
    );
    assert!(lines[2].starts_with("case.yaml:6:71: not as expected: offered: call"), "{}", lines[2]);
    assert_eq!(lines[3], "case.yaml:10:11: not as expected: closed: resolved; the run is open");
}

#[test]
fn the_same_case_gives_the_same_journal() {
    let text = || {
        let place = Place::new();
        let given = played(&place, "  - {at: 0m, joined: ana}\n  - {at: 1m, done: call}\n");
        assert_eq!(given.status, 0, "{}", given.err);
        std::fs::read_to_string(runs(&place).join("1124-minimal/journal.jsonl")).expect("a journal")
    };
    assert_eq!(text(), text());
}

#[test]
fn a_fact_without_its_step_settles_the_only_open_question() {
    let place = Place::new();
    let given = played(
        &place,
        "  - {at: 0m, joined: ana}\n  - {at: 1m, answered: place, value: Lyon}\nend: {done: [place], facts: {place: Lyon}}\n",
    );
    assert_eq!(given.status, 0, "{}", given.err);
    assert_eq!(of(&journal(&place, "1124-minimal"), "answered").next().expect("one")["step"], "place");
}

#[test]
fn a_run_goes_on_with_another_file_by_its_own_hours() {
    let place = Place::new();
    let given = played(&place, "  - {at: 0m, joined: ana}\n  - {at: 1m, done: call}\n");
    assert_eq!(given.status, 0, "{}", given.err);
    place.put("more.yaml", "case: 1\ntimeline:\n  - {at: 5m, answered: place, value: Lyon}\n  - {at: 6m, closed: stood_down, why: No parcel., left: dropped}\n");
    let given = answered(&place, &["resume", "1124-minimal", "--answers", "more.yaml"]);
    assert_eq!(given.status, 0, "{}", given.err);
    let entries = journal(&place, "1124-minimal");
    assert_eq!(of(&entries, "answered").next().expect("one")["at"], "2026-11-24T05:25:00Z");
    assert_eq!(of(&entries, "clock_changed").count(), 0);
    let given = answered(&place, &["resume", "1124-minimal", "--answers", "more.yaml"]);
    assert_eq!(given.status, 3);
    assert!(given.err.contains("more.yaml:3:5: the run has entries up to"), "{}", given.err);
}

#[test]
fn an_exercise_is_kept_apart_and_errors_speak_the_language_of_the_reader() {
    let place = Place::new();
    let given = played(&place, "  - {at: 0m, joined: ana}\n");
    assert_eq!(given.status, 0, "{}", given.err);
    let drill = answered(&place, &["run", &example("minimal.yaml"), "--answers", "case.yaml", "--drill"]);
    assert_eq!(drill.out, "1124-minimal-d\n");
    place.put("case.yaml", &format!("{CASE}  - {{at: 0m, doen: call}}\n"));
    let french =
        answered(&place, &["run", &example("minimal.yaml"), "--answers", "case.yaml", "--lang", "fr"]);
    assert_eq!(
        french.err,
        "erreur\u{a0}: case.yaml:5:14: «\u{a0}doen\u{a0}» n’est pas une clé ici\u{a0}; s’agit-il de «\u{a0}done\u{a0}»\u{a0}?\n"
    );
}

#[test]
fn a_case_names_its_playbook_and_a_map_needs_one() {
    let place = Place::new();
    place.put("answers.yaml", SHORT);
    let given = answered(&place, &["run", "--answers", "answers.yaml"]);
    assert_eq!(given.status, 2);
    assert!(given.err.contains("name the playbook that is answered"), "{}", given.err);
    let given = answered(&place, &["run", "data-breach", "--answers", &example("cases/united-3411.yaml")]);
    assert_eq!(given.status, 3);
    assert!(given.err.contains(":2:5: this is a case of “customer-mistreatment”"), "{}", given.err);
}

#[test]
fn the_guide_plays() {
    let guide = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/cases.md"))
        .expect("a guide");
    let block = |name: &str| {
        let after = guide.split(&format!("<!-- {name}:start -->\n```yaml\n")).nth(1).expect("a block");
        after.split("```").next().expect("its end").to_owned()
    };
    for (name, entries) in [("case", 13), ("map", 12)] {
        let place = Place::new();
        let given = minimal(&place, &block(name));
        assert_eq!(given.status, 0, "{}", given.err);
        let told = format!("-minimal: {entries} entries, closed (resolved)\n");
        assert!(given.err.ends_with(&told) && guide.contains(&told), "{}", given.err);
    }
}
