use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use super::evidence;
use super::fault::{Fault, Why};
use super::head::{Head, NotedHead};
use super::lock::RunLock;
use super::scan;
use super::stretch::{Chain, Claim};
use super::{Run, Snapshot, StoreError, Torn, disk, journal};
use crate::i18n::Doing;

/// Is what verifying a run found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many lines hold, from the first.
    pub entries: u64,
    /// The hash of the last of them.
    pub head: Head,
    /// The line whose hash is the noted head, where one was given and found.
    pub noted_at: Option<u64>,
    /// What is wrong, the journal before the files beside it.
    pub flaws: Vec<Flaw>,
}

/// Is one thing that is not as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// The journal has a format newer than this tool: what is said of its lines may be wrong.
    Newer(u32),
    /// The first line that is not as it was written.
    Line(Fault),
    /// The end of the journal, cut in half by a stop and not yet set aside.
    Torn(Torn),
    /// No line has the noted hash: the end was cut off, or the journal written anew.
    HeadNotFound(NotedHead),
    /// A snapshot that an event names is not there as it was.
    Snapshot {
        /// The line of the event.
        line: u64,
        /// The digest it names.
        digest: String,
        /// What became of it.
        loss: Loss,
    },
    /// A piece of evidence that an event names is not there as it was.
    Evidence {
        /// The line of the event.
        line: u64,
        /// The file it names.
        file: String,
        /// What became of it.
        loss: Loss,
    },
}

/// Says what became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loss {
    /// It is not there.
    Missing,
    /// It has another digest now.
    Changed,
    /// It cannot be read, for this reason.
    Unreadable(String),
}

impl Report {
    /// Says whether everything is as it was recorded.
    pub fn is_sound(&self) -> bool {
        self.flaws.is_empty()
    }
}

impl Run {
    /// Checks that the record is as it was written: every line, the chain, snapshots and evidence.
    ///
    /// A chain shows what was changed inside it. An end that was cut off, or a journal
    /// rewritten as a whole, it shows only against a head that was noted elsewhere.
    pub fn verify(&self, noted: Option<&NotedHead>) -> Result<Report, StoreError> {
        let path = self.path().join(journal::FILE);
        let chain = self.chain(&path, noted).map_err(StoreError::io(Doing::Verifying, &path))?;
        let flaws = flaws_of(&chain, noted).into_iter().chain(self.losses(&chain.claims)).collect();
        Ok(Report { entries: chain.lines, head: Head::new(chain.head), noted_at: chain.noted, flaws })
    }

    fn chain(&self, path: &Path, noted: Option<&NotedHead>) -> io::Result<Chain> {
        let mut lock = RunLock::of(self.path());
        // With the lock in hand no line is being written; later ones are not looked at.
        let held = lock.hold_if_there();
        let file = disk::open_plain(path, OpenOptions::new().read(true))?;
        let length = file.metadata()?.len();
        drop(held);
        scan::check(path, length, noted)
    }

    fn losses(&self, claims: &[(u64, Claim)]) -> impl Iterator<Item = Flaw> {
        claims.iter().filter_map(|(line, claim)| {
            let line = *line;
            match claim {
                Claim::Snapshot(digest) => {
                    let loss = self.snapshot_loss(digest)?;
                    Some(Flaw::Snapshot { line, digest: digest.clone(), loss })
                }
                Claim::Evidence(file, digest) => {
                    let loss = self.evidence_loss(file, digest)?;
                    Some(Flaw::Evidence { line, file: file.clone(), loss })
                }
            }
        })
    }

    fn snapshot_loss(&self, digest: &str) -> Option<Loss> {
        match Snapshot::read(self.path(), digest) {
            Ok(_) => None,
            Err(StoreError::Io { source, .. }) => Some(Loss::of(&source)),
            Err(_) => Some(Loss::Changed),
        }
    }

    fn evidence_loss(&self, file: &str, digest: &str) -> Option<Loss> {
        if file != format!("{}/{digest}", evidence::DIR) || digest.contains('/') {
            return Some(Loss::Unreadable("its name is not its digest".to_owned()));
        }
        let copy = disk::open_plain(&self.path().join(file), OpenOptions::new().read(true));
        match copy.and_then(|copy| evidence::digest_of(copy, &mut io::sink())) {
            Ok((found, _)) => (found != digest).then_some(Loss::Changed),
            Err(error) => Some(Loss::of(&error)),
        }
    }
}

impl Loss {
    fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::InvalidData => Self::Changed,
            _ => Self::Unreadable(error.to_string()),
        }
    }
}

fn flaws_of(chain: &Chain, noted: Option<&NotedHead>) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    flaws.extend(chain.newer.map(Flaw::Newer));
    if let Some(fault) = &chain.fault {
        flaws.push(match chain.damaged {
            true => Flaw::Line(fault.clone()),
            false => Flaw::Torn(Torn { line: fault.line, bytes: chain.bad_bytes, set_aside: None }),
        });
    }
    if chain.fault.is_none() && chain.lines == 0 {
        flaws.push(Flaw::Line(Fault { line: 1, why: Why::NoStart }));
    }
    flaws.extend(noted.filter(|_| chain.noted.is_none()).cloned().map(Flaw::HeadNotFound));
    flaws
}
