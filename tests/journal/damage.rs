//! A journal cut at every byte, with every bit flipped, and edited by hand: nothing whole is lost, nothing wrong passes.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use crate::sample::{Still, append, create, fill, note, runs};
use crisis::incident::{Entry, Journal, JournalError};
use crisis::store::{FileJournal, Flaw, NotedHead, Run, Why};

/// Is a run with a journal of so many entries, whose bytes a test may damage.
struct Sample {
    _folder: tempfile::TempDir,
    run: Run,
    clock: Still,
    bytes: Vec<u8>,
    entries: Vec<Entry>,
    head: String,
}

impl Sample {
    fn of(entries: u64) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Still::new();
        let (run, mut journal) = create(&runs(folder.path()), &clock);
        fill(&mut journal, &clock, entries);
        let (entries, head) = (journal.entries().to_vec(), journal.head().hex());
        let bytes = fs::read(run.path().join("journal.jsonl")).expect("read");
        drop(journal);
        Self { _folder: folder, run, clock, bytes, entries, head }
    }

    fn write(&self, bytes: &[u8]) {
        fs::write(self.path(), bytes).expect("written");
    }

    fn path(&self) -> PathBuf {
        self.run.path().join("journal.jsonl")
    }

    fn open(&self) -> FileJournal<'_> {
        self.run.journal(&self.clock).expect("opened")
    }

    fn lines(&self) -> Vec<&[u8]> {
        self.bytes.split_inclusive(|&byte| byte == b'\n').collect()
    }

    fn flaws(&self) -> Vec<Flaw> {
        self.run.verify(None).expect("looked at").flaws
    }

    fn clear_torn(&self) {
        for file in fs::read_dir(self.run.path()).expect("read").flatten() {
            if file.file_name().to_string_lossy().starts_with("journal.torn") {
                fs::remove_file(file.path()).expect("removed");
            }
        }
    }
}

/// Says how many entries are whole in the first `cut` bytes, and whether something torn follows them.
fn whole_at(bytes: &[u8], cut: usize) -> (usize, bool) {
    let ended = bytes[..cut].iter().filter(|&&byte| byte == b'\n').count();
    // Where a line is whole but for its newline, it counts.
    let unended = bytes.get(cut) == Some(&b'\n');
    let torn = cut > 0 && bytes[cut - 1] != b'\n' && !unended;
    (ended + usize::from(unended), torn)
}

/// Lists the cuts around every line's end, and some inside every line.
fn telling_cuts(bytes: &[u8]) -> Vec<usize> {
    let near_newline = |cut: usize| bytes[cut.saturating_sub(2)..(cut + 2).min(bytes.len())].contains(&b'\n');
    (0..=bytes.len()).filter(|&cut| cut.is_multiple_of(131) || near_newline(cut)).collect()
}

#[test]
fn a_reader_of_a_file_that_grows_byte_by_byte_has_every_whole_entry() {
    let sample = Sample::of(200);
    let mut file = File::create(sample.path()).expect("emptied");
    let mut journal = sample.open();
    let mut whole = 0;
    for cut in 0..sample.bytes.len() {
        whole += usize::from(sample.bytes[cut] == b'\n');
        journal.refresh().expect("read");
        assert_eq!(journal.entries().len(), whole, "cut at {cut}");
        file.write_all(&sample.bytes[cut..=cut]).expect("written");
    }
    journal.refresh().expect("read");
    assert_eq!(journal.entries(), sample.entries);
    assert_eq!(journal.head().hex(), sample.head);
}

#[test]
fn a_cut_journal_opens_and_names_its_torn_end() {
    let sample = Sample::of(200);
    for cut in telling_cuts(&sample.bytes) {
        sample.write(&sample.bytes[..cut]);
        let (whole, torn) = whole_at(&sample.bytes, cut);
        let journal = sample.open();
        assert_eq!(journal.entries(), &sample.entries[..whole], "cut at {cut}");
        assert_eq!(journal.torn().map(|torn| torn.line), torn.then_some(whole as u64 + 1), "cut at {cut}");
        match sample.flaws().as_slice() {
            [] => assert!(!torn, "cut at {cut}"),
            // Nothing at all is no record of a run.
            [Flaw::Line(fault)] if cut == 0 => assert_eq!(fault.why, Why::NoStart),
            [Flaw::Torn(found)] => assert_eq!(Some(found), journal.torn(), "cut at {cut}"),
            other => panic!("cut at {cut}: {other:?}"),
        }
    }
}

#[test]
fn a_cut_journal_goes_on_and_keeps_its_torn_end_beside_it() {
    let sample = Sample::of(5);
    for cut in 0..=sample.bytes.len() {
        sample.write(&sample.bytes[..cut]);
        sample.clear_torn();
        let (whole, torn) = whole_at(&sample.bytes, cut);
        let mut journal = sample.open();
        append(&mut journal, vec![note("went on")]);
        assert_eq!(journal.entries().len(), whole + 1);
        match sample.flaws().as_slice() {
            // What goes on without a beginning is said.
            [Flaw::Line(fault)] if whole == 0 => assert_eq!((fault.line, &fault.why), (1, &Why::NoStart)),
            flaws => assert_eq!(flaws, [], "cut at {cut}"),
        }
        let aside = journal.torn().and_then(|torn| torn.set_aside.clone());
        let kept = aside.map(|path| fs::read(path).expect("read")).unwrap_or_default();
        let start = sample.bytes[..cut].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        assert_eq!(kept, if torn { &sample.bytes[start..cut] } else { &[] }, "cut at {cut}");
    }
}

#[test]
fn tails_of_zeros_and_of_random_bytes_are_torn_ends() {
    let sample = Sample::of(20);
    let mut state: u64 = 0x2545_f491_4f6c_dd1d;
    let mut random = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[0]
    };
    let mut tails: Vec<Vec<u8>> = [1, 7, 330, 4096, 70_000].iter().map(|&size| vec![0; size]).collect();
    tails.extend((0..200).map(|size| (0..size * 11 + 1).map(&mut random).collect()));
    for tail in tails {
        sample.write(&[&sample.bytes, tail.as_slice()].concat());
        let mut journal = sample.open();
        assert_eq!(journal.entries(), sample.entries);
        assert_eq!(journal.torn().map(|torn| (torn.line, torn.bytes)), Some((21, tail.len() as u64)));
        assert!(matches!(sample.flaws().as_slice(), [Flaw::Torn(torn)] if Some(torn) == journal.torn()));
        journal.mend().expect("mended");
        assert_eq!(fs::read(sample.path()).expect("read"), sample.bytes);
        let aside = journal.torn().and_then(|torn| torn.set_aside.as_ref()).expect("set aside");
        assert_eq!(fs::read(aside).expect("read"), tail);
    }
}

#[test]
fn every_single_bit_that_flips_is_found_at_its_line() {
    let sample = Sample::of(50);
    let file = File::options().write(true).open(sample.path()).expect("opened");
    let mut line = 1;
    for (place, &byte) in sample.bytes.iter().enumerate() {
        for bit in 0..8 {
            file.write_all_at(&[byte ^ (1 << bit)], place as u64).expect("written");
            let found = match sample.flaws().as_slice() {
                [Flaw::Line(fault), ..] => fault.line,
                [Flaw::Torn(torn), ..] => torn.line,
                other => panic!("bit {bit} of byte {place}: {other:?}"),
            };
            assert_eq!(found, line, "bit {bit} of byte {place}");
        }
        file.write_all_at(&[byte], place as u64).expect("written");
        line += u64::from(byte == b'\n');
    }
    assert_eq!(sample.flaws(), []);
}

/// Returns the line that verifying names after the lines were changed.
fn found_after<'l>(sample: &'l Sample, change: impl Fn(&mut Vec<&'l [u8]>)) -> Option<u64> {
    let mut lines = sample.lines();
    change(&mut lines);
    sample.write(&lines.concat());
    match sample.flaws().as_slice() {
        [] => None,
        [Flaw::Line(fault), ..] => Some(fault.line),
        other => panic!("{other:?}"),
    }
}

#[test]
fn lines_deleted_swapped_doubled_or_put_in_are_found_at_their_place() {
    let sample = Sample::of(30);
    let other = Sample::of(31);
    for at in 0..30 {
        let here = Some(at as u64 + 1);
        let deleted = found_after(&sample, |lines| {
            lines.remove(at);
        });
        assert_eq!(deleted, here.filter(|_| at < 29), "line {at} deleted");
        let doubled = found_after(&sample, |lines| lines.insert(at, lines[at]));
        assert_eq!(doubled, Some(at as u64 + 2), "line {at} doubled");
        let foreign = other.lines()[30];
        assert_eq!(
            found_after(&sample, |lines| lines.insert(at, foreign)),
            here,
            "a foreign line before {at}"
        );
        if at < 29 {
            assert_eq!(found_after(&sample, |lines| lines.swap(at, at + 1)), here, "line {at} swapped");
        }
    }
}

#[test]
fn an_end_that_was_cut_off_is_found_against_a_noted_head_only() {
    let sample = Sample::of(30);
    let noted = NotedHead::parse(&sample.head).expect("a head");
    let report = sample.run.verify(Some(&noted)).expect("looked at");
    assert_eq!((report.entries, report.noted_at, report.is_sound()), (30, Some(30), true));
    assert_eq!(report.head.hex(), sample.head);
    append(&mut sample.open(), vec![note("went on")]);
    assert_eq!(sample.run.verify(Some(&noted)).expect("looked at").noted_at, Some(30));
    sample.write(&sample.lines()[..29].concat());
    assert_eq!(sample.flaws(), []);
    assert_eq!(sample.run.verify(Some(&noted)).expect("looked at").flaws, [Flaw::HeadNotFound(noted)]);
}

#[test]
fn damage_in_the_middle_is_no_torn_end() {
    let sample = Sample::of(10);
    let mut lines = sample.lines();
    let half = &lines[4][..50];
    lines[4] = half;
    sample.write(&lines.concat());
    let Err(error) = sample.run.journal(&sample.clock) else { panic!("opened") };
    assert!(matches!(error, JournalError::Broken { line: 5, .. }), "{error}");
    assert_eq!(fs::read(sample.path()).expect("read"), lines.concat());
}

#[test]
fn a_line_edited_by_hand_is_reported_and_the_run_goes_on() {
    let sample = Sample::of(10);
    let text = String::from_utf8(sample.bytes.clone()).expect("text");
    sample.write(text.replace("On le sait depuis 05:10.", "On le sait depuis 06:10.").as_bytes());
    let mut journal = sample.open();
    assert_eq!(journal.fault().map(|fault| (fault.line, &fault.why)), Some((6, &Why::WrongHash)));
    append(&mut journal, vec![note("went on")]);
    let again = sample.open();
    assert_eq!((again.entries().len(), again.fault()), (11, journal.fault()));
    assert!(matches!(sample.flaws().as_slice(), [Flaw::Line(fault)] if Some(fault) == again.fault()));
}
