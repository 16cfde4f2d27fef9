//! The log: what it shows, to whom, and as what.

#![allow(clippy::disallowed_methods, reason = "a test may start processes and wait for them")]

mod cli;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use cli::{Given, Place, given};

/// Opens a run and writes a few things into it.
fn written() -> Place {
    let place = Place::new();
    place.shop();
    let write = |clock: &str, words: &[&str]| {
        let given = place.at(clock, words);
        assert_eq!(given.status, 0, "{}", given.err);
    };
    write("05:21", &["answer", "1124-shop", "place", "Chicago O’Hare, by the third gate", "--by", "ana"]);
    write(
        "05:22",
        &["note", "1124-shop", "-10m The crew called: =cmd|x", "--by", "bob", "--as", "community"],
    );
    write("05:23", &["answer", "1124-shop", "ours", "yes", "--why", "We dropped it.", "--by", "ana"]);
    write("05:24", &["raise", "1124-shop", "crisis", "--why", "Somebody is hurt.", "--by", "ana"]);
    place
}

/// Reads the log in a window of so many columns.
fn in_window(place: &Place, columns: &str, words: &[&str]) -> Given {
    given(place.command_at("05:30").env("COLUMNS", columns).arg("log").args(words))
}

#[test]
fn each_event_is_one_line_of_the_screen() {
    let place = written();
    let given = in_window(&place, "80", &["1124-shop"]);
    assert_eq!((given.status, given.err.as_str()), (0, ""));
    let lines: Vec<&str> = given.out.lines().collect();
    assert_eq!(lines[0], " at     happened  who  what");
    assert_eq!(lines[1], " 05:20  05:00     ana  started  A parcel arrives broken, and the custome…  real");
    assert_eq!(lines[4], " 05:21            ana  fact  Where was it film…  Chicago O’Hare, by the third…");
    assert_eq!(lines[5], " 05:22  05:12     bob  note  The crew called: =cmd|x");
    assert_eq!(lines[6], " 05:23            ana  decided  Is it our fault?  It is ours: “We dropped it.”");
    assert_eq!(lines[7], " 05:24            ana  level  CRISIS: “Somebody is hurt.”");
    assert!(lines.iter().all(|line| line.chars().count() <= 80), "{}", given.out);
    let narrow = in_window(&place, "60", &[]);
    assert!(narrow.out.lines().all(|line| line.chars().count() <= 60), "{}", narrow.out);
}

#[test]
fn nothing_is_cut_where_it_is_asked_for_or_where_nobody_sees_a_screen() {
    let place = written();
    let whole = "Chicago O’Hare, by the third gate (not yet confirmed)";
    assert!(in_window(&place, "80", &["--wide"]).out.contains(whole));
    assert!(place.at("05:30", &["log"]).out.contains(whole), "a pipe has no width");
    assert!(in_window(&place, "80", &["--plain"]).out.contains(whole), "nobody is read half a sentence");
    let ascii = in_window(&place, "80", &["--ascii"]).out;
    assert!(ascii.is_ascii() && ascii.contains("Chicago O'Hare, by the "), "{ascii}");
}

#[test]
fn it_is_told_in_the_language_of_the_reader() {
    let out = in_window(&written(), "80", &["--lang", "fr"]).out;
    assert!(out.starts_with(" à      survenu  qui  quoi\n"), "{out}");
    assert!(out.contains("décision  Is it our fault?  It is ours\u{a0}: «\u{a0}We dropped it"), "{out}");
}

#[test]
fn only_what_is_wanted_is_shown() {
    let place = written();
    let kinds = |words: &[&str]| -> Vec<String> {
        let given = place.at("05:30", &[&["log", "--format", "json"], words].concat());
        let log: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
        let events = log["events"].as_array().expect("events").iter();
        events.map(|event| event["event"].as_str().expect("a name").to_owned()).collect()
    };
    assert_eq!(kinds(&["--kind", "decided,noted"]), ["noted", "decided"]);
    assert_eq!(kinds(&["--by", "bob"]), ["noted"]);
    assert_eq!(kinds(&["--role", "community"]), ["noted"]);
    assert_eq!(kinds(&["--since", "05:23", "--until", "05:23"]), ["decided"]);
    assert_eq!(kinds(&["--since", "-7m"]), ["decided", "severity_set"]);
    let given = place.at("05:30", &["log", "--kind", "deferred"]);
    assert_eq!((given.status, given.out.as_str()), (0, ""));
    assert_eq!(given.err, "nothing of that kind is recorded\n");
}

#[test]
fn a_wrong_filter_says_what_was_meant() {
    let place = written();
    let given = place.at("05:30", &["log", "--kind", "decide"]);
    assert_eq!(given.status, 2);
    assert!(given.err.contains("no event is called “decide”"), "{}", given.err);
    assert!(given.err.contains("did you mean “decided”?"), "{}", given.err);
    assert_eq!(place.at("05:30", &["log", "--since", "soon"]).status, 2);
}

#[test]
fn a_script_is_given_what_the_journal_has() {
    let place = written();
    let given = place.at("05:30", &["log", "1124", "--format", "json", "--kind", "noted"]);
    let log: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!((&log["log"], &log["run"], &log["mode"]), (&1.into(), &"1124-shop".into(), &"real".into()));
    let event = &log["events"][0];
    assert_eq!((&event["seq"], &event["happened"]), (&5.into(), &"2026-11-24T05:12:00Z".into()));
    assert_eq!(event["entry"]["text"], "The crew called: =cmd|x");
}

#[test]
fn a_spreadsheet_computes_nothing_of_it() {
    let place = written();
    place.at("05:25", &["note", "1124-shop", "=HYPERLINK(\"x\")", "--by", "bob"]);
    place.at("05:26", &["note", "1124-shop", "--by", "-eve", "@sum, \"two\"\nlines"]);
    let out = place.at("05:30", &["log", "--format", "csv"]).out;
    let head = "run,mode,seq,at,happened,by,role,event,step,what,about,text,basis\r\n";
    assert!(out.starts_with(head), "{out}");
    assert!(out.contains(
        "1124-shop,real,5,2026-11-24T05:22:00+00:00,2026-11-24T05:12:00+00:00,bob,community,noted,"
    ));
    assert!(out.contains(",\"'=HYPERLINK(\"\"x\"\")\","), "{out}");
    assert!(out.contains(",'-eve,") && out.contains("\"'@sum, \"\"two\"\"\nlines\""), "{out}");
}

#[test]
fn a_drill_says_so_on_every_row() {
    let place = Place::new();
    place.shop_with(&["--drill"]);
    let out = place.at("05:30", &["log"]).out;
    assert!(out.lines().skip(1).all(|line| line.contains("DRILL  ")), "{out}");
    assert!(place.at("05:30", &["log", "--format", "csv"]).out.contains("\r\n1124-shop-d,drill,1,"));
}

/// Starts a log that goes on.
fn follow(place: &Place, format: &str) -> Child {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("crisis"));
    command.args(["log", "1124-shop", "--follow", "--kind", "noted", "--format", format]);
    command.env_clear().env("HOME", place.path()).env("LANG", "en_US.UTF-8").env("TZ", "UTC");
    command.current_dir(place.path()).stdout(Stdio::piped());
    command.spawn().expect("it starts")
}

#[test]
fn what_is_written_appears_until_ctrl_c_ends_it() {
    let place = written();
    let mut child = follow(&place, "json");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let mut next = || -> serde_json::Value {
        let line = lines.next().expect("a line").expect("it reads");
        serde_json::from_str(&line).expect("JSON")
    };
    assert_eq!(next()["text"], "The crew called: =cmd|x");
    assert_eq!(place.at("05:31", &["note", "1124-shop", "It goes on.", "--by", "ana"]).status, 0);
    let event = next();
    assert_eq!((&event["text"], &event["log"]), (&"It goes on.".into(), &1.into()));
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("it is told");
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
}

#[test]
fn a_log_that_nobody_reads_any_more_ends() {
    let place = written();
    let mut child = follow(&place, "csv");
    drop(child.stdout.take());
    assert_eq!(place.at("05:31", &["note", "1124-shop", "Is anybody there?", "--by", "ana"]).status, 0);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}
