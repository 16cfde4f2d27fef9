use memchr::memchr;

use super::FORMAT;
use super::fault::{Fault, Why};
use super::head::NotedHead;
use super::line::{self, GENESIS, Hash};
use super::outline::Outline;
use crate::incident::{Entry, Event};

/// Is what a stretch of lines was found to be, by itself.
///
/// Stretches are checked side by side; joined in order they are the verdict on the file.
#[derive(Debug)]
pub(super) struct Stretch {
    /// How many lines stand before the first bad one.
    pub lines: u64,
    /// The number and `prev` of the first line.
    first: Option<(u64, Hash)>,
    /// The number and hash of the last good line.
    last: Option<(u64, Hash)>,
    /// What is wrong with the first bad line.
    why: Option<Why>,
    /// How many bytes there are from the first bad line on.
    bad_bytes: u64,
    /// Whether the first bad line was whole, or one after it is: then it is no torn end.
    damaged: bool,
    /// What the events say should be in the folder.
    claims: Vec<(u64, Claim)>,
    /// The line whose hash somebody noted.
    noted: Option<u64>,
    newer: Option<u32>,
}

/// Is something that an event says is in the folder of the run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Claim {
    /// A snapshot with this digest.
    Snapshot(String),
    /// A piece of evidence: its file and its digest.
    Evidence(String, String),
}

/// Is the verdict on all lines so far.
#[derive(Debug)]
pub(super) struct Chain {
    pub lines: u64,
    pub head: Hash,
    pub fault: Option<Fault>,
    /// How many bytes stand from the first bad line to the end.
    pub bad_bytes: u64,
    /// Whether the first bad line is damage, and not an end that a stop cut in half.
    pub damaged: bool,
    pub claims: Vec<(u64, Claim)>,
    pub noted: Option<u64>,
    pub newer: Option<u32>,
    seq: u64,
}

impl Stretch {
    /// Checks these lines; only the last of a file may lack its newline.
    pub(super) fn of(mut bytes: &[u8], noted: Option<&NotedHead>) -> Self {
        let mut stretch = Self::empty();
        while !bytes.is_empty() {
            let newline = memchr(b'\n', bytes);
            let line = &bytes[..newline.unwrap_or(bytes.len())];
            let rest = &bytes[newline.map_or(bytes.len(), |at| at + 1)..];
            if let Err(why) = stretch.take(line, noted) {
                stretch.damaged = !is_torn(line, newline.is_some(), &why) || has_sealed_line(rest);
                stretch.bad_bytes = bytes.len() as u64;
                stretch.why = Some(why);
                break;
            }
            bytes = rest;
        }
        stretch
    }

    #[cfg(test)]
    pub(super) fn has_no_start(&self) -> bool {
        self.why == Some(Why::NoStart)
    }

    fn empty() -> Self {
        Self {
            lines: 0,
            first: None,
            last: None,
            why: None,
            bad_bytes: 0,
            damaged: false,
            claims: Vec::new(),
            noted: None,
            newer: None,
        }
    }

    fn take(&mut self, line: &[u8], noted: Option<&NotedHead>) -> Result<(), Why> {
        let sealed = line::check(line)?;
        let outline = Outline::of(line, sealed.object).map_err(Why::NotAnEvent)?;
        match self.last {
            Some(last) => follows(last, outline.seq, sealed.prev)?,
            None => self.first = Some((outline.seq, *sealed.prev)),
        }
        if outline.seq == 1 && &*outline.event != b"started" {
            return Err(Why::NoStart);
        }
        self.lines += 1;
        self.last = Some((outline.seq, *sealed.hash));
        if noted.is_some_and(|noted| noted.is(sealed.hash)) {
            self.noted = Some(self.lines);
        }
        if matches!(&*outline.event, b"started" | b"attached" | b"playbook_replaced" | b"evidence_added") {
            self.read_claims(line);
        }
        Ok(())
    }

    fn read_claims(&mut self, line: &[u8]) {
        let Ok(entry) = serde_json::from_slice::<Entry>(line) else { return };
        let mut claim = |claim| self.claims.push((self.lines, claim));
        match entry.event {
            Event::Started { digest, org_digest, format, .. } => {
                claim(Claim::Snapshot(digest));
                org_digest.into_iter().for_each(|digest| claim(Claim::Snapshot(digest)));
                self.newer = (format > FORMAT).then_some(format);
            }
            Event::Attached { digest, .. } | Event::PlaybookReplaced { digest, .. } => {
                claim(Claim::Snapshot(digest))
            }
            Event::EvidenceAdded { file, digest, .. } => claim(Claim::Evidence(file, digest)),
            _ => {}
        }
    }
}

impl Chain {
    pub(super) fn new() -> Self {
        Self {
            lines: 0,
            head: GENESIS,
            fault: None,
            bad_bytes: 0,
            damaged: false,
            claims: Vec::new(),
            noted: None,
            newer: None,
            seq: 0,
        }
    }

    /// Joins the next stretch of the file, of this many bytes.
    pub(super) fn join(&mut self, stretch: Stretch, bytes: u64) {
        if self.fault.is_some() {
            self.bad_bytes += bytes;
            self.damaged |= stretch.lines > 0 || stretch.damaged;
            return;
        }
        if let Some((seq, prev)) = stretch.first
            && let Err(why) = follows((self.seq, self.head), seq, &prev)
        {
            self.fault = Some(Fault { line: self.lines + 1, why });
            self.damaged = true;
            return;
        }
        self.claims.extend(stretch.claims.into_iter().map(|(line, claim)| (self.lines + line, claim)));
        self.noted = stretch.noted.map(|line| self.lines + line).or(self.noted);
        self.newer = self.newer.or(stretch.newer);
        self.lines += stretch.lines;
        if let Some((seq, head)) = stretch.last {
            (self.seq, self.head) = (seq, head);
        }
        if let Some(why) = stretch.why {
            self.fault = Some(Fault { line: self.lines + 1, why });
            (self.bad_bytes, self.damaged) = (stretch.bad_bytes, stretch.damaged);
        }
    }
}

/// Says whether a line is one that a stop may have left half written, if nothing stands after it.
fn is_torn(line: &[u8], ended: bool, why: &Why) -> bool {
    match why {
        Why::NoSeal => true,
        Why::WrongHash => !line::was_whole(line, ended),
        Why::WrongPrev | Why::WrongSeq { .. } | Why::NotAnEvent(_) | Why::NoStart => false,
    }
}

fn has_sealed_line(bytes: &[u8]) -> bool {
    bytes.split(|&byte| byte == b'\n').any(|line| line::check(line).is_ok())
}

/// Says whether a line with this number and `prev` can follow a line with that number and hash.
fn follows((last, head): (u64, Hash), seq: u64, prev: &Hash) -> Result<(), Why> {
    if *prev != head {
        return Err(Why::WrongPrev);
    }
    let expected = last + 1;
    if seq == expected { Ok(()) } else { Err(Why::WrongSeq { expected, found: seq }) }
}
