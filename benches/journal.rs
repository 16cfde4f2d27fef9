//! The record against the least that the machine can do, pair by pair.
//!
//! `cargo bench --bench journal` prints ratios: appending against a bare write and flush, verifying and opening
//! against reading and splitting the same file. Absolute times say nothing on a shared machine.

#![allow(clippy::disallowed_methods, reason = "it measures time and files")]
#![allow(clippy::print_stdout, reason = "it prints its figures")]

use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crisis::incident::{Clock, Draft, Event, Journal, Mode, Told};
use crisis::playbook::Id;
use crisis::store::{FORMAT, FileJournal, NewRun, Place, Run, RunsDir, Snapshot, SnapshotFile};
use jiff::Timestamp;
use jiff::civil::date;

struct Still;

impl Clock for Still {
    fn now(&self) -> Timestamp {
        Timestamp::UNIX_EPOCH
    }
}

fn main() {
    if let Some(place) = std::env::var_os(ONLY_VERIFY) {
        return only_verify(Path::new(&place));
    }
    // `cargo test` builds benches and starts them too; only `cargo bench` says so.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let runs = RunsDir::at(Place { option: Some(folder.path()), ..Place::default() }).expect("a place");
    println!("{:34} {:>10} {:>10} {:>6}", "", "floor", "ours", "ratio");
    append(&runs, folder.path());
    for entries in [2_000, 10_000] {
        open(&create(&runs, entries));
    }
    for entries in [10_000, 1_000_000] {
        verify(&create(&runs, entries));
    }
    let mut own = Command::new(std::env::current_exe().expect("this program"));
    own.env(ONLY_VERIFY, runs.path()).status().expect("ran");
}

/// Names the folder of runs whose newest is verified in a process of its own, to see its memory.
const ONLY_VERIFY: &str = "CRISIS_BENCH_ONLY_VERIFY";

fn only_verify(place: &Path) {
    let runs = RunsDir::at(Place { option: Some(place), ..Place::default() }).expect("a place");
    for run in runs.list().expect("listed") {
        let entries = entries_of(&run);
        let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim();
        println!("peak memory after verifying {entries}: {peak}");
    }
}

/// Compares the medians of two things that are measured in turns.
fn compare(what: &str, rounds: usize, mut floor: impl FnMut(), mut ours: impl FnMut()) {
    let mut times = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        times.0.push(time(&mut floor));
        times.1.push(time(&mut ours));
    }
    let (floor, ours) = (median(times.0), median(times.1));
    println!("{what:34} {floor:>10.1?} {ours:>10.1?} {:>6.2}", ours.as_secs_f64() / floor.as_secs_f64());
}

fn time(work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn append(runs: &RunsDir, folder: &Path) {
    let run = create(runs, 1);
    let mut journal = run.journal(&Still).expect("opened");
    let mut bare = File::options().append(true).create(true).open(folder.join("bare")).expect("opened");
    let line = vec![b'x'; 330];
    let flush = || {
        bare.write_all(&line).expect("written");
        bare.sync_data().expect("flushed");
    };
    compare("append (write + fdatasync)", 2_000, flush, || write(&mut journal, vec![event(1)]));
}

fn open(run: &Run) {
    let what = format!("open {} events (read + split)", entries_of(run));
    let ours = || drop(black_box(run.journal(&Still).expect("opened")));
    compare(&what, 15, || split(run), ours);
}

fn verify(run: &Run) {
    let entries = entries_of(run);
    let ours = || assert!(run.verify(None).expect("looked at").is_sound());
    compare(&format!("verify {entries} (read + split)"), 9, || split(run), ours);
    compare(&format!("verify {entries} (read as lines)"), 9, || lines(run), ours);
}

fn file_of(run: &Run) -> BufReader<File> {
    BufReader::with_capacity(64 * 1024, File::open(run.path().join("journal.jsonl")).expect("opened"))
}

/// Reads the file and finds the ends of its lines, in one buffer.
fn split(run: &Run) {
    let mut file = file_of(run);
    let mut line = Vec::new();
    while file.read_until(b'\n', &mut line).expect("read") > 0 {
        black_box(&line);
        line.clear();
    }
}

/// Reads the file line by line, as a program does that looks at them.
fn lines(run: &Run) {
    for line in file_of(run).lines() {
        black_box(line.expect("read"));
    }
}

fn entries_of(run: &Run) -> u64 {
    run.verify(None).expect("looked at").entries
}

fn write(journal: &mut FileJournal<'_>, drafts: Vec<Draft>) {
    journal.append(&mut |_, _| Ok(drafts.clone())).expect("appended");
}

/// Makes a run of so many events, as a run has them.
fn create(runs: &RunsDir, entries: usize) -> Run {
    let file = SnapshotFile { name: "playbook.yaml".into(), text: "playbook: 1\n".into() };
    let snapshot = Snapshot::new(vec![file]).expect("a snapshot");
    let new = NewRun {
        playbook: "customer-mistreatment",
        mode: Mode::Real,
        date: date(2026, 5, 23),
        first: vec![started(&snapshot)],
        snapshots: &[snapshot],
    };
    let (run, _) = runs.create(new, &Still).expect("a run");
    let mut left = entries - 1;
    while left > 0 {
        let batch = left.min(50_000);
        let mut journal = run.journal(&Still).expect("opened");
        write(&mut journal, (0..batch).map(event).collect());
        left -= batch;
    }
    run
}

fn event(number: usize) -> Draft {
    let why = "We think that it is the better course, since the memo is out already.";
    let event = match number % 5 {
        0 => Event::Opened,
        1 => Event::Decided {
            value: Id::parse("own_it").expect("an id"),
            why: why.into(),
            authorised_by: None,
        },
        2 => Event::Answered {
            facts: vec![Told {
                fact: "place".into(),
                value: Some("Lyon Part-Dieu".into()),
                certainty: None,
                source: Some("station manager, by phone".into()),
            }],
            authorised_by: None,
        },
        3 => Event::Noted { text: "Journaliste de l’AFP : rappelle à 05:40.\n".into(), reference: None },
        _ => Event::Promised { n: 1, text: "A report by Friday.".into(), due: Some(Timestamp::UNIX_EPOCH) },
    };
    let step = Some("update[2]".into());
    Draft {
        occurred: None,
        by: Some("ana".into()),
        role: Some(Id::parse("lead").expect("an id")),
        step,
        event,
    }
}

fn started(snapshot: &Snapshot) -> Draft {
    let event = Event::Started {
        format: FORMAT,
        engine: 1,
        playbook: "customer-mistreatment".into(),
        version: "1".into(),
        digest: snapshot.digest().into(),
        org_digest: None,
        mode: Mode::Real,
        zone: "Europe/Paris".into(),
        lang: "en".into(),
        tool: "0.1.0".into(),
        forced: None,
    };
    Draft { occurred: None, by: None, role: None, step: None, event }
}
