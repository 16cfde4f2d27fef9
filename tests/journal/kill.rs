//! Killed at every system call that writes, and failed at every one: what was acknowledged is there, and nothing else.

use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::child;
use crate::sample::{Still, append, create, note, noted, runs, skip};
use crisis::store::{Flaw, Run, RunsDir};

const NOTES: u64 = 6;

/// Says whether `strace` can inject here, and that the test is skipped if not.
fn can_inject() -> bool {
    let probe = Command::new("strace")
        .args(["-f", "-o", "/dev/null", "-e", "inject=fsync:error=EIO:when=1", "true"])
        .output();
    let can = probe.is_ok_and(|output| output.status.success());
    if !can {
        skip("strace is missing or may not trace here");
    }
    can
}

/// Returns a child that is traced, with something injected into its calls, or into those on one file.
fn injected(inject: &[&str], only: Option<&Path>, task: &str, place: &Path) -> Command {
    let inject: Vec<_> = inject.iter().map(|inject| format!("inject={inject}")).collect();
    let mut program = vec!["strace", "-f", "-qq", "-o", "/dev/null"];
    program.extend(inject.iter().flat_map(|inject| ["-e", inject]));
    if let Some(path) = only {
        program.extend(["-P", path.to_str().expect("a path in UTF-8")]);
    }
    child::command_under(&program, task, place)
}

fn with_prefix(said: &[String], prefix: &str) -> Vec<String> {
    let words = said.iter().filter_map(|said| said.strip_prefix(prefix));
    words.map(|rest| rest.split(' ').next().unwrap_or_default().to_owned()).collect()
}

/// Checks a folder of runs after a kill: every run is whole, every acknowledged entry is there, work goes on.
fn assert_nothing_lost(runs: &RunsDir, said: &[String], at: &str) {
    let clock = Still::new();
    let there = runs.list().expect("listed");
    for name in with_prefix(said, "created ") {
        assert!(there.iter().any(|run| run.name() == name), "{at}: {name} is gone");
    }
    let mut notes = HashSet::new();
    for run in &there {
        assert_goes_on(run, at);
        notes.extend(noted(&run.journal(&clock).expect("opened")));
    }
    for text in with_prefix(said, "recorded ") {
        assert!(notes.contains(&text), "{at}: {text} is gone");
    }
}

fn assert_goes_on(run: &Run, at: &str) {
    let flaws = run.verify(None).expect("looked at").flaws;
    assert!(matches!(flaws.as_slice(), [] | [Flaw::Torn(_)]), "{at}: {flaws:?}");
    let clock = Still::new();
    let mut journal = run.journal(&clock).expect("opened");
    append(&mut journal, vec![note("goes on")]);
    assert_eq!(run.verify(None).expect("looked at").flaws, [], "{at}");
}

/// Plays a run once for each call of this system call, killed there; returns how often.
fn kill_at_every(call: &str) -> usize {
    for when in child::HEAD_START + 1.. {
        let folder = tempfile::tempdir().expect("a folder");
        let inject = format!("{call}:signal=KILL:when={when}");
        let said = child::run(injected(&[&inject], None, &format!("create {NOTES}"), folder.path()));
        assert_nothing_lost(&runs(folder.path()), &said, &inject);
        if said.len() as u64 == 1 + NOTES {
            return when - child::HEAD_START - 1;
        }
    }
    unreachable!("some run comes to its end")
}

#[test]
fn killed_at_any_write_nothing_acknowledged_is_lost() {
    if can_inject() {
        assert!(kill_at_every("write") as u64 > NOTES);
    }
}

#[test]
fn killed_at_any_flush_nothing_acknowledged_is_lost() {
    if can_inject() {
        assert!(kill_at_every("fdatasync") as u64 > NOTES);
        assert!(kill_at_every("fsync") > 3);
    }
}

#[test]
fn killed_at_any_rename_or_open_nothing_acknowledged_is_lost() {
    if can_inject() {
        assert!(kill_at_every("rename,renameat,renameat2") > 1);
        assert!(kill_at_every("mkdir,mkdirat") > 1);
        assert!(kill_at_every("openat") > 10);
    }
}

#[test]
fn killed_after_any_acknowledgement_the_run_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    let mut acknowledged = Vec::new();
    for round in 0..60 {
        let (mut writer, said) = child::start(child::command("append 1000", run.path()));
        let said: Vec<_> = said.take(round % 13 + 1).collect();
        writer.kill().expect("killed");
        writer.wait().expect("ended");
        acknowledged.extend(with_prefix(&said, "recorded "));
        assert_goes_on(&run, &format!("round {round}"));
    }
    let there: HashSet<_> = noted(&run.journal(&clock).expect("opened")).into_iter().collect();
    assert!(acknowledged.iter().all(|text| there.contains(text)));
}

/// Fails one call on the journal in each run, and checks that what the tool says is what the file holds.
fn fail_at_every(call: &str, error: &str) -> u64 {
    let mut failures = 0;
    for when in 1..=NOTES + 1 {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Still::new();
        let (run, _) = create(&runs(folder.path()), &clock);
        let inject = format!("{call}:error={error}:when={when}");
        let path = run.path().join("journal.jsonl");
        let said = child::run(injected(&[&inject], Some(&path), &format!("append {NOTES}"), run.path()));
        assert_eq!(said.len() as u64, NOTES, "{inject}: {said:?}");
        let failed = with_prefix(&said, "failed ");
        failures += failed.len() as u64;
        let claims = |said: &&String| said.starts_with("failed") && !said.contains("nothing was recorded");
        assert_eq!(said.iter().find(claims), None, "{inject}");
        assert_eq!(noted(&run.journal(&clock).expect("opened")), with_prefix(&said, "recorded "), "{inject}");
        assert_goes_on(&run, &inject);
    }
    failures
}

#[test]
fn a_write_that_fails_is_not_recorded_and_the_next_one_is() {
    if can_inject() {
        for error in ["ENOSPC", "EIO", "EDQUOT"] {
            assert_eq!(fail_at_every("write", error), NOTES, "{error}");
        }
        assert_eq!(fail_at_every("write", "EINTR"), 0, "an interrupted write is tried again");
    }
}

#[test]
fn a_flush_that_fails_is_not_recorded_and_the_descriptor_is_not_used_again() {
    if can_inject() {
        for error in ["EIO", "ENOSPC"] {
            assert_eq!(fail_at_every("fdatasync", error), NOTES, "{error}");
        }
    }
}

#[test]
fn what_can_be_neither_flushed_nor_taken_back_is_called_uncertain() {
    if !can_inject() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    let faults = ["fdatasync:error=EIO:when=2", "ftruncate:error=EIO"];
    let path = run.path().join("journal.jsonl");
    let said = child::run(injected(&faults, Some(&path), &format!("append {NOTES}"), run.path()));
    assert!(said[1].contains("it is not certain that this was recorded: flushing"), "{said:?}");
    let there = noted(&run.journal(&clock).expect("opened"));
    assert!(with_prefix(&said, "recorded ").iter().all(|text| there.contains(text)));
    assert_eq!(with_prefix(&said, "recorded ").len() as u64, NOTES - 1);
    assert_goes_on(&run, "uncertain");
}

#[test]
fn a_run_whose_making_fails_is_not_there() {
    if !can_inject() {
        return;
    }
    for call in ["fsync", "fdatasync", "write", "mkdir,mkdirat", "rename,renameat,renameat2"] {
        for when in (1..12).map(|when| when + child::HEAD_START) {
            let folder = tempfile::tempdir().expect("a folder");
            let inject = format!("{call}:error=EIO:when={when}");
            let said = child::run(injected(&[&inject], None, "create 0", folder.path()));
            let there = fs::read_dir(folder.path()).expect("read").count();
            // What fails to be said may be there all the same.
            assert!(
                there == with_prefix(&said, "created ").len() || call == "write" && there == 1,
                "{inject}"
            );
        }
    }
}
#[test]
fn killed_while_a_torn_end_is_set_aside_it_is_in_one_place_or_in_both() {
    if !can_inject() {
        return;
    }
    const TORN: &[u8] = b"{\"seq\":2,\"at\":";
    for call in ["write", "fsync", "fdatasync", "openat"] {
        for when in (1..16).map(|when| when + child::HEAD_START) {
            let folder = tempfile::tempdir().expect("a folder");
            let clock = Still::new();
            let (run, _) = create(&runs(folder.path()), &clock);
            let path = run.path().join("journal.jsonl");
            let whole = fs::read(&path).expect("read");
            fs::write(&path, [&whole, TORN].concat()).expect("torn");
            let inject = format!("{call}:signal=KILL:when={when}");
            let said = child::run(injected(&[&inject], None, "append 1", run.path()));
            let aside = fs::read(run.path().join("journal.torn-1")).unwrap_or_default();
            assert!(aside == TORN || fs::read(&path).expect("read").ends_with(TORN), "{inject}");
            assert_nothing_lost(&runs(folder.path()), &said, &inject);
        }
    }
}
