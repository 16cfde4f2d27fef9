//! Several writers on one run: everybody's entries are there, in one chain.

use std::fs::File;
use std::path::Path;
use std::thread;

use crate::child;
use crate::sample::{Still, append, create, note, noted, runs};
use crisis::incident::{Appended, Journal};
use crisis::store::FileJournal;

const EACH: u64 = 500;

/// Checks that the run holds so many notes of each writer, in the order in which each wrote them.
fn assert_all_there(run: &Path, writers: &[String]) {
    let clock = Still::new();
    let journal = FileJournal::open(run, &clock).expect("opened");
    let notes = noted(&journal);
    for writer in writers {
        let own = notes.iter().filter_map(|text| text.strip_prefix(&format!("{writer}:")));
        assert!(own.eq((0..EACH).map(|number| number.to_string())), "{writer}");
    }
    assert_eq!(journal.entries().len() as u64, 1 + EACH * writers.len() as u64);
    let seqs = journal.entries().iter().map(|entry| entry.seq);
    assert!(seqs.eq(1..=journal.entries().len() as u64));
}

#[test]
fn two_threads_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    let write = |name: &str| {
        let clock = Still::new();
        let mut journal = run.journal(&clock).expect("opened");
        for number in 0..EACH {
            append(&mut journal, vec![note(&format!("{name}:{number}"))]);
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| write("ana"));
        scope.spawn(|| write("bob"));
    });
    assert_all_there(run.path(), &["ana".into(), "bob".into()]);
    assert!(run.verify(None).expect("looked at").is_sound());
}

#[test]
fn two_processes_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, _) = create(&runs(folder.path()), &clock);
    let start = || child::start(child::command(&format!("append {EACH}"), run.path()));
    let (mut ana, said_by_ana) = start();
    let (mut bob, said_by_bob) = start();
    let reader = thread::spawn(move || said_by_bob.count() as u64);
    assert_eq!(said_by_ana.count() as u64, EACH);
    assert_eq!(reader.join().expect("read"), EACH);
    assert!(ana.wait().expect("ended").success() && bob.wait().expect("ended").success());
    assert_all_there(run.path(), &[ana.id().to_string(), bob.id().to_string()]);
    assert!(run.verify(None).expect("looked at").is_sound());
}

#[test]
fn a_writer_decides_on_everything_that_was_written_before() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut ana) = create(&runs(folder.path()), &clock);
    let mut bob = run.journal(&clock).expect("opened");
    append(&mut ana, vec![note("yes")]);
    let mut seen = 0;
    let written = bob.append(&mut |entries, _| {
        seen = entries.len();
        Ok(Vec::new())
    });
    assert_eq!((written.expect("looked"), seen), (Appended::Written(2), 2));
}

#[test]
fn a_killed_holder_leaves_no_lock() {
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Still::new();
    let (run, mut journal) = create(&runs(folder.path()), &clock);
    let (mut holder, mut said) = child::start(child::command("hold", run.path()));
    assert_eq!(said.next().as_deref(), Some("holding"));
    let lock = File::open(run.path().join("run.lock")).expect("a lock");
    assert!(lock.try_lock().is_err(), "nobody holds it");
    let who = std::fs::read_to_string(run.path().join("run.lock")).expect("read");
    assert!(who.starts_with(&format!("process {} on ", holder.id())), "{who}");
    holder.kill().expect("killed");
    holder.wait().expect("ended");
    assert_eq!(append(&mut journal, vec![note("goes on")]), 2);
}
