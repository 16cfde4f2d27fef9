use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::disk;

/// Is the end of a journal that a stop left unreadable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Torn {
    /// The line that it would have been, from 1.
    pub line: u64,
    /// How many bytes there are.
    pub bytes: u64,
    /// The file in which they now are; absent while they still stand in the journal.
    pub set_aside: Option<PathBuf>,
}

/// Moves the torn end of a journal into a file beside it.
///
/// It is on disk there before it goes from the journal: a second stop in between leaves it
/// in both, never in neither.
pub(super) fn set_aside(run: &Path, journal: &File, good: u64, torn: &[u8]) -> io::Result<PathBuf> {
    let (mut aside, path) = next_free(run)?;
    aside.write_all(torn)?;
    aside.sync_all()?;
    disk::sync_dir(run)?;
    journal.set_len(good)?;
    journal.sync_all()?;
    Ok(path)
}

fn next_free(run: &Path) -> io::Result<(File, PathBuf)> {
    let mut number = 1_u32;
    loop {
        let path = run.join(format!("journal.torn-{number}"));
        match disk::create_private(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            other => return other.map(|file| (file, path)),
        }
    }
}
