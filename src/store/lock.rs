use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::disk;
use super::journal::io_error;
use crate::i18n::{Doing, Reason};
use crate::incident::JournalError;

/// How long an append waits for another process before it gives up.
const PATIENCE: Duration = Duration::from_secs(15);
const FIRST_PAUSE: Duration = Duration::from_micros(200);
const LONGEST_PAUSE: Duration = Duration::from_millis(20);

/// Keeps two processes from appending at the same time; dies with the process that holds it.
///
/// Advisory, as all file locks are: on some network shares it protects nothing. Who holds
/// it stands in the file, for a human who wonders.
#[derive(Debug)]
pub(super) struct RunLock {
    path: PathBuf,
    file: Option<File>,
}

/// Is the lock while held; dropping it lets the next one in.
pub(super) struct Held<'l>(&'l File);

impl RunLock {
    /// Names the lock of a run; the file is made when it is first needed.
    pub(super) fn of(run: &Path) -> Self {
        Self { path: run.join("run.lock"), file: None }
    }

    /// Waits for the lock, but not for ever: a stopped process may hold it.
    pub(super) fn hold(&mut self) -> Result<Held<'_>, JournalError> {
        const DOING: Doing = Doing::WaitingFor;
        let file = self.open().map_err(io_error(DOING, &self.path))?;
        wait_for(&file, PATIENCE).map_err(io_error(DOING, &self.path))?;
        let file = self.file.insert(file);
        // Who we are is a courtesy: a full disk must not keep anybody from reading on.
        let _ = sign(file);
        Ok(Held(file))
    }

    /// Waits for the lock where there is one; a copy of a run that is only looked at gets none.
    pub(super) fn hold_if_there(&mut self) -> Option<Held<'_>> {
        self.path.try_exists().ok().filter(|&there| there)?;
        self.hold().ok()
    }

    /// Returns the open file if it is still the one that the name leads to.
    fn open(&mut self) -> io::Result<File> {
        if let Some(file) = self.file.take()
            && disk::still_there(&file, &self.path)?
        {
            return Ok(file);
        }
        disk::open_or_create_private(&self.path)
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        // The system releases it at the latest when the file is closed.
        let _ = self.0.unlock();
    }
}

fn wait_for(file: &File, patience: Duration) -> io::Result<()> {
    let mut pause = FIRST_PAUSE;
    let mut waited = Duration::ZERO;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if waited < patience => std::thread::sleep(pause),
            Err(TryLockError::WouldBlock) => {
                return Err(io::Error::new(io::ErrorKind::WouldBlock, held_by(file)));
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        waited += pause;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

fn held_by(mut file: &File) -> Reason {
    let mut text = String::new();
    let read = file.rewind().and_then(|()| file.take(200).read_to_string(&mut text));
    match (read, text.trim()) {
        (Ok(_), who) if !who.is_empty() => Reason::HeldBy { who: who.to_owned() },
        _ => Reason::HeldByAnother,
    }
}

/// Writes who holds the lock, unless it says so already.
fn sign(mut file: &File) -> io::Result<()> {
    let who = format!("process {} on {}\n", std::process::id(), host());
    let mut there = String::new();
    file.rewind()?;
    if file.take(200).read_to_string(&mut there).is_ok() && there == who {
        return Ok(());
    }
    file.set_len(0)?;
    file.write_all(who.as_bytes())
}

#[cfg(unix)]
fn host() -> String {
    rustix::system::uname().nodename().to_string_lossy().into_owned()
}

#[cfg(not(unix))]
fn host() -> &'static str {
    "this machine"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_who_waits_in_vain_is_told_who_holds_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let (mut ana, mut bob) = (RunLock::of(folder.path()), RunLock::of(folder.path()));
        let held = ana.hold().expect("held");
        let file = bob.open().expect("opened");
        let error = wait_for(&file, Duration::ZERO).expect_err("held by ana");
        assert_eq!(error.to_string(), format!("still held by process {} on {}", std::process::id(), host()));
        drop(held);
        wait_for(&file, Duration::ZERO).expect("free");
    }

    #[test]
    fn a_lock_that_is_not_there_is_not_made_for_a_reader() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(RunLock::of(folder.path()).hold_if_there().is_none());
        assert!(!folder.path().join("run.lock").exists());
    }
}
