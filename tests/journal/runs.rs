//! Runs in their folder: made, listed, found, read again.

use std::fs;

use crate::sample::{Still, append, create, note, refuse, runs, snapshot, started};
use crisis::incident::{Appended, Draft, Event, Journal, Mode, Obstacle, Refusal};
use crisis::store::{NewRun, StoreError};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

#[test]
fn a_run_reads_back_what_was_appended() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    assert_eq!(append(&mut journal, vec![note("one"), note("two")]), 3);
    assert!(run.line(3).is_some_and(|line| line.contains("\"text\":\"two\"")));
    assert_eq!((run.line(0), run.line(4)), (None, None));
    let again = run.journal(&clock).expect("opened");
    assert_eq!(again.entries(), journal.entries());
    assert_eq!(again.head(), journal.head());
    assert_eq!((again.torn(), again.fault(), again.newer()), (None, None, None));
    let Event::Started { digest, .. } = &again.entries()[0].event else { panic!("no start") };
    assert_eq!(run.snapshot(digest).expect("a snapshot"), snapshot());
}

#[test]
fn a_refusal_writes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    let before = fs::read(run.path().join("journal.jsonl")).expect("read");
    assert_eq!(refuse(&mut journal), Appended::Refused(Refusal::NotNow(Obstacle::NotClosed)));
    assert_eq!(fs::read(run.path().join("journal.jsonl")).expect("read"), before);
}

#[test]
fn runs_are_numbered_listed_newest_first_and_found_by_their_beginning() {
    let folder = tempfile::tempdir().expect("a folder");
    let (runs, clock) = (runs(&folder.path().join("deep/runs")), Still::new());
    assert!(runs.list().expect("listed").is_empty());
    for _ in 0..3 {
        create(&runs, &clock);
        clock.pass(SignedDuration::from_mins(1));
    }
    fs::create_dir(runs.path().join("not-a-run")).expect("made");
    let names: Vec<_> = runs.list().expect("listed").iter().map(|run| run.name().to_owned()).collect();
    assert_eq!(names, ["0523-mistreat-3", "0523-mistreat-2", "0523-mistreat"]);
    assert_eq!(runs.find("0523-mistreat").expect("exact").name(), "0523-mistreat");
    assert_eq!(runs.find("0523-mistreat-3").expect("exact").name(), "0523-mistreat-3");
    assert!(
        matches!(runs.find("0523"), Err(StoreError::Ambiguous { candidates, .. }) if candidates == names)
    );
    assert!(matches!(runs.find("0524"), Err(StoreError::NoSuchRun { known, .. }) if known == names));
    for name in ["..", "../x", "", "a/b", "a\0"] {
        assert!(matches!(runs.find(name), Err(StoreError::BadName(_))), "{name:?}");
    }
}

#[test]
fn a_run_that_cannot_be_made_leaves_nothing_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    let (runs, clock, snapshot) = (runs(folder.path()), Still::new(), snapshot());
    let figures = [("ratio".to_owned(), f64::INFINITY)].into_iter().collect();
    let unwritable = Draft { event: Event::Measured { figures }, ..note("") };
    let new = NewRun {
        playbook: "p",
        mode: Mode::Drill,
        date: date(2026, 5, 23),
        first: vec![started(&snapshot), unwritable],
        snapshots: &[snapshot],
    };
    assert!(matches!(runs.create(new, &clock), Err(StoreError::Journal(_))));
    assert_eq!(fs::read_dir(folder.path()).expect("read").count(), 0);
}

#[test]
fn a_place_that_is_a_file_is_found_before_the_first_question() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    assert!(matches!(runs(&file).check_writable(), Err(StoreError::Io { .. })));
    assert!(matches!(runs(&file.join("below")).check_writable(), Err(StoreError::Io { .. })));
}

#[test]
fn a_clock_set_back_is_noted_and_believed() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (_, mut journal) = create(&runs(folder.path()), &clock);
    let was = journal.entries()[0].at;
    clock.pass(SignedDuration::from_hours(-24 * 365));
    let mut seen: Option<Timestamp> = None;
    let mut decide = |_: &[_], now| {
        seen = Some(now);
        Ok(vec![note("the clock is right again")])
    };
    assert_eq!(journal.append(&mut decide).expect("appended"), Appended::Written(3));
    let now = "2025-05-23T05:14:00Z".parse().expect("a time");
    assert_eq!(seen, Some(now));
    assert_eq!(journal.entries()[1].event, Event::ClockChanged { was, now });
    assert_eq!(journal.entries()[2].at, now);
    clock.pass(SignedDuration::from_secs(-90));
    append(&mut journal, vec![note("a little behind")]);
    assert_eq!(journal.entries()[3].at, now);
}

#[test]
fn the_basis_is_what_the_writer_had_seen() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut ana) = create(&runs(folder.path()), &clock);
    let mut bob = run.journal(&clock).expect("opened");
    append(&mut ana, vec![note("first")]);
    append(&mut bob, vec![note("second")]);
    ana.refresh().expect("read");
    assert_eq!(ana.entries(), bob.entries());
    assert_eq!(ana.entries()[2].basis, 1, "bob had seen the start only");
    assert_eq!(ana.entries()[2].seq, 3);
}

#[test]
fn a_writer_who_had_seen_less_says_how_much() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    append(&mut journal, vec![note("first"), note("second")]);
    journal.append_since(1, &mut |_, _| Ok(vec![note("late")])).expect("appended");
    let bases: Vec<u64> =
        run.journal(&clock).expect("opened").entries().iter().map(|entry| entry.basis).collect();
    assert_eq!(bases, [0, 1, 1, 1]);
}
