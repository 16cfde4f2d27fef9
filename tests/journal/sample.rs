//! What the tests of the record share: a clock that stands still, and a run to write in.

use std::cell::Cell;
use std::io::Write;

use crisis::incident::{Appended, Clock, Draft, Entry, Event, Journal, Key, Mode, Obstacle, Refusal};
use crisis::store::{FORMAT, FileJournal, NewRun, Place, Run, RunsDir, Snapshot, SnapshotFile};
use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};

/// Tells the time that the test sets.
pub struct Still(Cell<Timestamp>);

impl Still {
    pub fn at(text: &str) -> Self {
        Self(Cell::new(text.parse().expect("a time")))
    }

    pub fn new() -> Self {
        Self::at("2026-05-23T05:14:00Z")
    }

    pub fn pass(&self, time: SignedDuration) {
        self.0.set(self.0.get() + time);
    }
}

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0.get()
    }
}

pub fn draft(event: Event) -> Draft {
    Draft { occurred: None, by: Some("ana".into()), role: None, step: None, event }
}

pub fn note(text: &str) -> Draft {
    draft(Event::Noted { text: text.into(), reference: None })
}

pub fn started(snapshot: &Snapshot) -> Draft {
    draft(Event::Started {
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
    })
}

pub fn snapshot() -> Snapshot {
    let file = |name: &str, text: &str| SnapshotFile { name: name.into(), text: text.into() };
    Snapshot::new(vec![file("playbook.yaml", "playbook: 1\n"), file("shared/words.yaml", "shared: 1\n")])
        .expect("a snapshot")
}

pub fn runs(path: &std::path::Path) -> RunsDir {
    RunsDir::at(Place { option: Some(path), ..Place::default() }).expect("a place")
}

pub fn create<'c>(runs: &RunsDir, clock: &'c dyn Clock) -> (Run, FileJournal<'c>) {
    let snapshot = snapshot();
    let new = NewRun {
        playbook: "customer-mistreatment",
        mode: Mode::Real,
        date: date(2026, 5, 23),
        first: vec![started(&snapshot)],
        snapshots: &[snapshot],
    };
    runs.create(new, clock).expect("a run")
}

pub fn append(journal: &mut FileJournal<'_>, drafts: Vec<Draft>) -> u64 {
    match journal.append(&mut |_, _| Ok(drafts.clone())).expect("appended") {
        Appended::Written(seq) => seq,
        Appended::Refused(refusal) => panic!("refused: {refusal:?}"),
    }
}

pub fn refuse(journal: &mut FileJournal<'_>) -> Appended {
    journal.append(&mut |_, _| Err(Refusal::NotNow(Obstacle::NotClosed))).expect("looked at")
}

/// Writes notes with all kinds of content until the journal has this many entries.
pub fn fill(journal: &mut FileJournal<'_>, clock: &Still, entries: u64) {
    let words = ["On le sait depuis 05:10.", "\"quoted\" \\ and\ttabbed\n", "日本 🛫", "", "a \u{2028} b"];
    while (journal.entries().len() as u64) < entries {
        clock.pass(SignedDuration::from_secs(7));
        let seq = journal.entries().len();
        let mut draft = note(words[seq % words.len()]);
        draft.step = seq.is_multiple_of(3).then(|| Key::from("update[2]"));
        append(journal, vec![draft]);
    }
}

/// Returns the texts of the notes, in order.
pub fn noted(journal: &FileJournal<'_>) -> Vec<String> {
    let text = |entry: &Entry| match &entry.event {
        Event::Noted { text, .. } => Some(text.clone()),
        _ => None,
    };
    journal.entries().iter().filter_map(text).collect()
}

/// Says on the real stderr, which the test runner does not swallow, that a test proves nothing here.
pub fn skip(why: &str) {
    let name = std::thread::current().name().unwrap_or("a test").to_owned();
    writeln!(std::io::stderr(), "{name} is skipped: {why}").expect("said");
}
