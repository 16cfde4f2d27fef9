//! Places and disks that do not play along: nothing is half-made, and what is said is true.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown, symlink};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::child;
use crate::sample::{Still, append, create, note, noted, runs, skip, snapshot, started};
use crisis::incident::{Draft, Event, Journal, JournalError, Mode};
use crisis::store::{FileJournal, Flaw, Loss, NewRun, Run};
use jiff::civil::date;

fn journal_of(run: &Run) -> PathBuf {
    run.path().join("journal.jsonl")
}

/// Tries to append a note, and returns why it was not recorded.
fn refused(journal: &mut FileJournal<'_>) -> JournalError {
    journal.append(&mut |_, _| Ok(vec![note("never")])).expect_err("it was recorded")
}

#[test]
fn a_newer_format_is_read_and_not_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let (clock, snapshot) = (Still::new(), snapshot());
    let mut first = started(&snapshot);
    if let Event::Started { format, .. } = &mut first.event {
        *format = 2;
    }
    let new = NewRun {
        playbook: "p",
        mode: Mode::Real,
        date: date(2026, 5, 23),
        first: vec![first],
        snapshots: &[snapshot],
    };
    let (run, _) = runs(folder.path()).create(new, &clock).expect("a run");
    let mut bytes = fs::read(journal_of(&run)).expect("read");
    bytes.extend(b"{\"seq\":2,\"at\":");
    fs::write(journal_of(&run), &bytes).expect("written");
    let mut journal = run.journal(&clock).expect("opened");
    assert_eq!((journal.newer(), journal.entries().len()), (Some(2), 1));
    assert!(matches!(refused(&mut journal), JournalError::Newer(2)));
    assert_eq!(fs::read(journal_of(&run)).expect("read"), bytes, "not even the torn end was moved");
    assert!(run.verify(None).expect("looked at").flaws.contains(&Flaw::Newer(2)));
}

#[test]
fn a_link_in_the_place_of_the_journal_or_the_lock_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut open) = create(&runs(&folder.path().join("runs")), &clock);
    let elsewhere = folder.path().join("elsewhere");
    for name in ["journal.jsonl", "run.lock"] {
        let file = run.path().join(name);
        fs::rename(&file, &elsewhere).expect("moved");
        let before = fs::read(&elsewhere).expect("read");
        symlink(&elsewhere, &file).expect("linked");
        let error = refused(&mut open).to_string();
        assert!(error.contains("a symbolic link stands in its place"), "{error}");
        assert_eq!(run.journal(&clock).is_err(), name == "journal.jsonl");
        assert_eq!(fs::read(&elsewhere).expect("read"), before);
        fs::rename(&elsewhere, &file).expect("moved back");
    }
    append(&mut open, vec![note("goes on")]);
}

#[test]
fn a_pipe_in_the_place_of_the_journal_is_refused_and_not_waited_for() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    fs::remove_file(journal_of(&run)).expect("removed");
    assert!(Command::new("mkfifo").arg(journal_of(&run)).status().expect("ran").success());
    assert!(run.journal(&clock).is_err());
}

#[test]
fn files_are_their_owner_s_whatever_the_umask() {
    for umask in ["000", "077", "777"] {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("deep/runs");
        let shell = format!("umask {umask}; exec \"$@\"");
        let said = child::run(child::command_under(&["sh", "-c", &shell, "sh"], "create 1", &place));
        assert_eq!(said.len(), 2, "umask {umask}: {said:?}");
        let mut left = vec![place.clone(), folder.path().join("deep")];
        let mut seen = 0;
        while let Some(path) = left.pop() {
            let found = fs::metadata(&path).expect("there");
            let mode = found.permissions().mode() & 0o7777;
            assert_eq!(mode, if found.is_dir() { 0o700 } else { 0o600 }, "umask {umask}: {}", path.display());
            seen += 1;
            if path.starts_with(&place) && found.is_dir() {
                left.extend(fs::read_dir(&path).expect("read").flatten().map(|inside| inside.path()));
            }
        }
        assert!(seen > 8, "{seen}");
    }
}

/// Says whether permissions bind the user who runs this test: they do not bind root.
fn is_root(place: &Path) -> bool {
    fs::metadata(place).expect("there").uid() == 0
}

#[test]
fn a_place_that_may_not_be_written_is_read_and_leaves_nothing_half_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let runs = runs(&folder.path().join("runs"));
    let (run, _) = create(&runs, &clock);
    let nobody = is_root(folder.path()).then_some(65534);
    for path in [folder.path(), runs.path(), run.path(), &journal_of(&run), &run.path().join("run.lock")] {
        chown(path, nobody, None).expect("given away");
        let mode = if path.is_dir() { 0o555 } else { 0o444 };
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    }
    let play = |task: &str, place: &Path| {
        let mut command = child::command(task, place);
        if let Some(user) = nobody {
            command.uid(user);
        }
        command.spawn().map(|child| child.wait_with_output().expect("ran"))
    };
    let before = fs::read(journal_of(&run)).expect("read");
    match (play("append 1", run.path()), play("create 1", runs.path())) {
        (Ok(appended), Ok(created)) => {
            let said = String::from_utf8_lossy(&appended.stdout).into_owned();
            assert!(said.contains("nothing was recorded") && said.contains("run.lock"), "{said}");
            assert!(!created.status.success());
        }
        _ => skip("another user may not run this program"),
    }
    assert_eq!(fs::read(journal_of(&run)).expect("read"), before);
    assert_eq!(fs::read_dir(runs.path()).expect("read").count(), 1);
    fs::set_permissions(runs.path(), fs::Permissions::from_mode(0o700)).expect("set");
    fs::set_permissions(run.path(), fs::Permissions::from_mode(0o700)).expect("set");
}

#[test]
fn a_journal_that_an_editor_replaced_is_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    append(&mut journal, vec![note("one")]);
    let copy = run.path().join("copy");
    fs::copy(journal_of(&run), &copy).expect("copied");
    fs::rename(&copy, journal_of(&run)).expect("replaced");
    append(&mut journal, vec![note("two")]);
    assert_eq!(noted(&run.journal(&clock).expect("opened")), ["one", "two"]);
    assert!(run.verify(None).expect("looked at").is_sound());
}

#[test]
fn a_journal_that_is_gone_is_an_error_and_not_begun_anew() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    fs::remove_file(journal_of(&run)).expect("removed");
    assert!(matches!(refused(&mut journal), JournalError::Io { .. }));
    assert!(!journal_of(&run).exists());
}

#[test]
fn what_another_process_took_back_is_forgotten() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut ana) = create(&runs(folder.path()), &clock);
    let before = fs::read(journal_of(&run)).expect("read");
    append(&mut ana, vec![note("seen but never on disk")]);
    let mut bob = run.journal(&clock).expect("opened");
    fs::write(journal_of(&run), before).expect("taken back");
    append(&mut bob, vec![note("instead"), note("longer than what stood there before")]);
    ana.refresh().expect("read");
    assert_eq!(ana.entries(), bob.entries());
    assert!(run.verify(None).expect("looked at").is_sound());
}

/// Appends until nothing more fits, and returns the texts that were recorded.
fn fill_up(journal: &mut FileJournal<'_>) -> (Vec<String>, String) {
    let mut recorded = Vec::new();
    loop {
        let text = format!("{}: {}", recorded.len(), "x".repeat(700));
        match journal.append(&mut |_, _| Ok(vec![note(&text)])) {
            Ok(_) => recorded.push(text),
            Err(error) => return (recorded, error.to_string()),
        }
    }
}

#[test]
fn a_full_disk_takes_nothing_half_and_goes_on_when_there_is_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let mounted =
        Command::new("mount").args(["-t", "tmpfs", "-o", "size=128k", "tmpfs"]).arg(folder.path()).output();
    if !mounted.is_ok_and(|output| output.status.success()) {
        return skip("a small file system may not be mounted here");
    }
    let filled = std::panic::catch_unwind(|| fill_a_disk(folder.path()));
    assert!(Command::new("umount").arg("-l").arg(folder.path()).status().expect("ran").success());
    filled.expect("see above");
}

fn fill_a_disk(place: &Path) {
    let clock = Still::new();
    let (run, mut journal) = create(&runs(&place.join("runs")), &clock);
    let room = place.join("room");
    fs::write(&room, vec![1; 8192]).expect("written");
    let (mut recorded, error) = fill_up(&mut journal);
    assert!(error.contains("nothing was recorded: writing") && error.contains("No space left"), "{error}");
    assert_eq!(noted(&run.journal(&clock).expect("opened")), recorded);
    assert!(run.verify(None).expect("looked at").is_sound());
    fs::remove_file(&room).expect("removed");
    append(&mut journal, vec![note("there is room again")]);
    recorded.push("there is room again".into());
    assert_eq!(noted(&run.journal(&clock).expect("opened")), recorded);
    assert!(run.verify(None).expect("looked at").is_sound());
}

#[test]
fn a_write_that_only_fits_in_part_is_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    let limited = "trap '' XFSZ; ulimit -f 8 && exec \"$@\"";
    let said = child::run(child::command_under(&["sh", "-c", limited, "sh"], "append 40", run.path()));
    let failed = said.iter().filter(|said| said.starts_with("failed")).collect::<Vec<_>>();
    assert!(said.len() == 40 && !failed.is_empty(), "{said:?}");
    assert!(failed.iter().all(|said| said.contains("nothing was recorded: writing")), "{failed:?}");
    let recorded: Vec<_> = said.iter().filter_map(|said| said.strip_prefix("recorded ")).collect();
    let mut journal = run.journal(&clock).expect("opened");
    assert_eq!(
        (noted(&journal), journal.torn()),
        (recorded.iter().map(|&text| text.to_owned()).collect(), None)
    );
    append(&mut journal, vec![note("goes on")]);
    assert!(run.verify(None).expect("looked at").is_sound());
}

#[test]
fn what_is_beside_the_journal_is_verified_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(&folder.path().join("runs")), &clock);
    let shot = folder.path().join("shot.png");
    fs::write(&shot, "pixels").expect("written");
    let evidence = run.add_evidence(&shot).expect("taken in");
    let event =
        Event::EvidenceAdded { file: evidence.file.clone(), digest: evidence.digest, name: evidence.name };
    append(&mut journal, vec![Draft { event, ..note("") }]);
    assert_eq!(run.verify(None).expect("looked at").flaws, []);

    let digest = snapshot().digest().to_owned();
    let snapshots = run.path().join("snapshot").join(&digest);
    fs::write(run.path().join(&evidence.file), "other pixels").expect("written");
    fs::write(snapshots.join("playbook.yaml"), "playbook: 2\n").expect("written");
    let flaws = run.verify(None).expect("looked at").flaws;
    let expected = |snapshot, evidence_loss| {
        [
            Flaw::Snapshot { line: 1, digest: digest.clone(), loss: snapshot },
            Flaw::Evidence { line: 2, file: evidence.file.clone(), loss: evidence_loss },
        ]
    };
    assert_eq!(flaws, expected(Loss::Changed, Loss::Changed));
    assert!(run.snapshot(&digest).is_err());

    fs::remove_file(run.path().join(&evidence.file)).expect("removed");
    fs::remove_dir_all(snapshots).expect("removed");
    assert_eq!(run.verify(None).expect("looked at").flaws, expected(Loss::Missing, Loss::Missing));
}
