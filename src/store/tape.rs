use jiff::Timestamp;
use memchr::memchr;
use serde::Deserialize;

use super::FORMAT;
use super::fault::{Fault, Why};
use super::line::{self, GENESIS, Hash};
use crate::incident::{Entry, Event, JournalError, Key};
use crate::playbook::Id;

/// Is what was read of a journal so far: the entries, and where the chain and the file stand.
///
/// It knows bytes and no files, so that every way a file can be cut is tested without one.
#[derive(Debug, Clone)]
pub(super) struct Tape {
    pub entries: Vec<Entry>,
    /// The hash of the last line.
    pub head: Hash,
    /// Where the last line that reads ends in the file.
    pub good: u64,
    /// Whether the last line is whole but for its newline.
    pub unended: bool,
    /// The first place where the chain does not hold.
    pub fault: Option<Fault>,
    /// The journal's format, where it is newer than ours.
    pub newer: Option<u32>,
}

/// The part of an entry that every format has.
#[derive(Deserialize)]
struct Common {
    seq: u64,
    at: Timestamp,
    occurred: Option<Timestamp>,
    by: Option<String>,
    role: Option<Id>,
    step: Option<Key>,
    #[serde(default)]
    basis: u64,
}

impl Tape {
    pub(super) fn new() -> Self {
        Self { entries: Vec::new(), head: GENESIS, good: 0, unended: false, fault: None, newer: None }
    }

    /// Returns the number of the last entry.
    pub(super) fn last_seq(&self) -> u64 {
        self.entries.last().map_or(0, |entry| entry.seq)
    }

    /// Says whether these bytes of the file go on where this tape ends.
    ///
    /// They do not when another process took back what it could not flush.
    pub(super) fn goes_on(&self, bytes: &[u8]) -> bool {
        if self.entries.is_empty() || bytes.is_empty() {
            return true;
        }
        let bytes = match (self.unended, bytes) {
            (true, [b'\n', rest @ ..]) => rest,
            (true, _) => return false,
            (false, bytes) => bytes,
        };
        let first = &bytes[..memchr(b'\n', bytes).unwrap_or(bytes.len())];
        line::read(first).is_none_or(|sealed| *sealed.prev == self.head)
    }

    /// Takes what stands in the file after `good`, and returns how many bytes at its end are torn.
    ///
    /// A torn end is what follows the last line that reads: a stop may have cut the last
    /// line in half, or left zeros. A line that does not read with one after it that does is
    /// damage, and an error.
    pub(super) fn take(&mut self, mut bytes: &[u8]) -> Result<usize, JournalError> {
        if self.unended && bytes.first() == Some(&b'\n') {
            self.advance(1);
            self.unended = false;
            bytes = &bytes[1..];
        }
        while !bytes.is_empty() {
            let newline = memchr(b'\n', bytes);
            let line = &bytes[..newline.unwrap_or(bytes.len())];
            let rest = &bytes[newline.map_or(bytes.len(), |at| at + 1)..];
            if let Err(why) = self.take_line(line, newline.is_some()) {
                let ended = newline.is_some();
                return self.torn_or_broken(line, ended, rest, why).map(|()| bytes.len());
            }
            self.advance(bytes.len() - rest.len());
            self.unended = newline.is_none();
            bytes = rest;
        }
        Ok(0)
    }

    fn advance(&mut self, bytes: usize) {
        self.good += bytes as u64;
    }

    fn take_line(&mut self, line: &[u8], ended: bool) -> Result<(), Why> {
        let sealed = line::read(line).ok_or(Why::NoSeal)?;
        let whole = line::check(line).is_ok();
        if !whole && !ended {
            return Err(Why::WrongHash);
        }
        let entry = self.entry(line)?;
        let fault = if !whole {
            Some(Why::WrongHash)
        } else if *sealed.prev != self.head {
            Some(Why::WrongPrev)
        } else {
            let expected = self.last_seq() + 1;
            (entry.seq != expected).then_some(Why::WrongSeq { expected, found: entry.seq })
        };
        if let (None, Some(why)) = (&self.fault, fault) {
            self.fault = Some(Fault { line: self.lines() + 1, why });
        }
        self.head = *sealed.hash;
        self.entries.push(entry);
        Ok(())
    }

    fn lines(&self) -> u64 {
        self.entries.len() as u64
    }

    /// Reads a line as an entry; what a newer format says in its own way is kept as unknown.
    fn entry(&mut self, line: &[u8]) -> Result<Entry, Why> {
        let failed = match serde_json::from_slice::<Entry>(line) {
            Ok(entry) => {
                if let Event::Started { format, .. } = entry.event
                    && format > FORMAT
                {
                    self.newer = Some(format);
                }
                return Ok(entry);
            }
            Err(error) => Why::NotAnEvent(error.to_string()),
        };
        if self.entries.is_empty() {
            self.newer = newer_format(line);
        }
        match (self.newer, serde_json::from_slice::<Common>(line)) {
            (Some(_), Ok(common)) => Ok(common.into_entry()),
            _ => Err(failed),
        }
    }

    fn torn_or_broken(&self, line: &[u8], ended: bool, rest: &[u8], why: Why) -> Result<(), JournalError> {
        let sealed = |line: &[u8]| line::check(line).is_ok();
        if sealed(line) || line::was_whole(line, ended) || rest.split(|&byte| byte == b'\n').any(sealed) {
            return Err(JournalError::Broken { line: self.lines() + 1, why: why.words() });
        }
        Ok(())
    }
}

/// Returns the format that a first line names, where it is newer than ours.
fn newer_format(line: &[u8]) -> Option<u32> {
    #[derive(Deserialize)]
    struct First {
        format: u32,
    }
    let First { format } = serde_json::from_slice(line).ok()?;
    (format > FORMAT).then_some(format)
}

impl Common {
    fn into_entry(self) -> Entry {
        let Self { seq, at, occurred, by, role, step, basis } = self;
        Entry { seq, at, occurred, by, role, step, basis, event: Event::Unknown }
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::incident::Draft;
    use crate::store::append::{Batch, Moment};
    use crate::store::stretch::Stretch;

    /// Writes a journal of so many notes into memory.
    fn sample(entries: usize) -> Vec<u8> {
        let mut tape = Tape::new();
        let mut bytes = Vec::new();
        for number in 0..entries {
            let text = format!("Note {number}: “Gare de Lyon”, \\ and \"more\"\n");
            let event = Event::Noted { text, reference: None };
            let draft = Draft { occurred: None, by: Some("ana".into()), role: None, step: None, event };
            let batch =
                Batch::new(&tape, Moment::after(None, Timestamp::UNIX_EPOCH), number as u64, vec![draft]);
            let batch = batch.expect("a line");
            assert_eq!(torn(tape.take(&batch.bytes)), 0);
            bytes.extend(batch.bytes);
        }
        bytes
    }

    fn torn(taken: Result<usize, JournalError>) -> usize {
        taken.expect("it reads")
    }

    #[test]
    fn cut_at_any_byte_every_whole_line_is_kept_and_the_rest_is_torn() {
        let bytes = sample(200);
        let mut tape = Tape::new();
        let mut lines = 0;
        for line in bytes.split_inclusive(|&byte| byte == b'\n') {
            // A torn line changes nothing on the tape, so one tape serves for all its cuts.
            for cut in 0..line.len() - 1 {
                assert_eq!(torn(tape.take(&line[..cut])), cut, "line {lines}, cut at {cut}");
            }
            let mut unended = tape.clone();
            assert_eq!(torn(unended.take(&line[..line.len() - 1])), 0);
            assert!(unended.unended);
            assert_eq!(torn(unended.take(b"\n")), 0);
            assert_eq!(torn(tape.take(line)), 0);
            lines += 1;
            assert_eq!((tape.entries.len(), &unended.head, unended.good), (lines, &tape.head, tape.good));
        }
        assert_eq!((lines, tape.good), (200, bytes.len() as u64));
    }

    #[test]
    fn a_newer_format_is_read_as_far_as_it_can_be() {
        let mut bytes = Vec::new();
        let first =
            br#"{"seq":1,"at":"2026-05-23T05:14:00Z","event":"started","format":2,"playbooks":["a","b"]}"#;
        let head = line::seal(first, &GENESIS, &mut bytes);
        line::seal(
            br#"{"seq":2,"at":"2026-05-23T05:14:00Z","event":"decided","choice":7}"#,
            &head,
            &mut bytes,
        );
        let mut tape = Tape::new();
        assert_eq!(torn(tape.take(&bytes)), 0);
        assert_eq!((tape.newer, tape.fault), (Some(2), None));
        assert!(tape.entries.iter().all(|entry| entry.event == Event::Unknown));
    }

    #[test]
    fn an_unknown_event_of_this_format_is_kept_and_an_unreadable_known_one_is_an_error() {
        let mut bytes = Vec::new();
        let head = line::seal(
            br#"{"seq":1,"at":"2026-05-23T05:14:00Z","event":"dreamt","of":{"x":[1]}}"#,
            &GENESIS,
            &mut bytes,
        );
        let mut tape = Tape::new();
        assert_eq!(torn(tape.take(&bytes)), 0);
        assert_eq!(tape.entries[0].event, Event::Unknown);
        let mut bytes = Vec::new();
        line::seal(br#"{"seq":2,"at":"2026-05-23T05:14:00Z","event":"decided"}"#, &head, &mut bytes);
        assert!(matches!(tape.take(&bytes), Err(JournalError::Broken { line: 2, .. })));
    }

    proptest! {
        #[test]
        fn whatever_the_bytes_are_it_reads_or_says_why(
            edits in vec((0..1400_usize, any::<u8>()), 0..8),
            cut in 0..1400_usize,
            noise in vec(any::<u8>(), 0..200),
        ) {
            let mut bytes = sample(4);
            for (at, byte) in edits {
                let at = at % bytes.len();
                bytes[at] = byte;
            }
            let cut = cut % bytes.len();
            bytes.splice(cut..cut, noise);
            let mut tape = Tape::new();
            if let Ok(torn) = tape.take(&bytes) {
                prop_assert_eq!(tape.good + torn as u64, bytes.len() as u64);
            }
            let stretch = Stretch::of(&bytes, None);
            // Verifying asks for one thing more: a first line that says how the run began.
            let unbegun = stretch.has_no_start();
            prop_assert!(stretch.lines >= tape.entries.len() as u64 || tape.fault.is_some() || unbegun);
        }
    }
}
