use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::panic;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use memchr::memchr;

use super::disk;
use super::head::NotedHead;
use super::stretch::{Chain, Stretch};

/// How much of the file is looked at in one go.
const STRETCH: u64 = 1024 * 1024;

/// A stretch with its number and size, to be joined in order.
type Found = (u64, Stretch, u64);

/// Checks the first `length` bytes of a journal, on all cores; memory does not grow with the file.
pub(super) fn check(path: &Path, length: u64, noted: Option<&NotedHead>) -> io::Result<Chain> {
    let count = length.div_ceil(STRETCH);
    let next = AtomicU64::new(0);
    let work = || -> io::Result<Vec<Found>> {
        let mut reader = Reader::open(path, length)?;
        let mut found = Vec::new();
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= count {
                return Ok(found);
            }
            let bytes = reader.stretch(number * STRETCH, (number + 1) * STRETCH)?;
            found.push((number, Stretch::of(bytes, noted), bytes.len() as u64));
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let helpers = cores.min(usize::try_from(count).unwrap_or(cores));
    let found: io::Result<Vec<Vec<Found>>> = thread::scope(|scope| {
        let helpers: Vec<_> =
            (1..helpers).filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        let own = work();
        let others =
            helpers.into_iter().map(|helper| helper.join().unwrap_or_else(|fall| panic::resume_unwind(fall)));
        others.chain([own]).collect()
    });
    Ok(join(found?.into_iter().flatten().collect()))
}

fn join(mut found: Vec<Found>) -> Chain {
    found.sort_by_key(|(number, ..)| *number);
    let mut chain = Chain::new();
    for (_, stretch, bytes) in found {
        chain.join(stretch, bytes);
    }
    chain
}

/// Reads stretches of whole lines out of a file.
struct Reader {
    file: File,
    length: u64,
    bytes: Vec<u8>,
}

impl Reader {
    fn open(path: &Path, length: u64) -> io::Result<Self> {
        let file = disk::open_plain(path, OpenOptions::new().read(true))?;
        Ok(Self { file, length, bytes: Vec::new() })
    }

    /// Returns the lines that begin between two places of the file.
    fn stretch(&mut self, from: u64, to: u64) -> io::Result<&[u8]> {
        self.bytes.clear();
        // The byte before tells whether a line begins exactly at `from`.
        let before = from.saturating_sub(1);
        self.file.seek(SeekFrom::Start(before))?;
        self.read_up_to(before, to.min(self.length))?;
        let start = match from {
            0 => 0,
            _ => memchr(b'\n', &self.bytes).map_or(self.bytes.len(), |at| at + 1),
        };
        let mut at = before + self.bytes.len() as u64;
        while start < self.bytes.len() && self.bytes.last() != Some(&b'\n') && at < self.length {
            let read = self.bytes.len();
            self.read_up_to(at, (at + STRETCH / 16).min(self.length))?;
            at += (self.bytes.len() - read) as u64;
            if let Some(end) = memchr(b'\n', &self.bytes[read..]) {
                self.bytes.truncate(read + end + 1);
            } else if self.bytes.len() == read {
                break;
            }
        }
        Ok(&self.bytes[start..])
    }

    fn read_up_to(&mut self, from: u64, to: u64) -> io::Result<()> {
        (&self.file).take(to.saturating_sub(from)).read_to_end(&mut self.bytes)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn stretches_hold_every_line_once_wherever_they_are_cut() {
        let text = b"one\ntwo three\n\nfour\nfive";
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(text).expect("written");
        for size in 1..=text.len() as u64 + 1 {
            let mut reader = Reader::open(file.path(), text.len() as u64).expect("opened");
            let mut read = Vec::new();
            for number in 0..(text.len() as u64).div_ceil(size) {
                let lines = reader.stretch(number * size, (number + 1) * size).expect("read");
                assert!(lines.is_empty() || lines.ends_with(b"\n") || lines.ends_with(b"five"));
                read.extend_from_slice(lines);
            }
            assert_eq!(read, text, "size {size}");
        }
    }
}
