use std::cmp::Reverse;
use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::{FileJournal, StoreError, disk, journal, name};
use crate::i18n::Doing;
use crate::incident::{Clock, Entry, JournalError};

/// Is what the command line and the environment say about where runs live.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place<'a> {
    /// The value of `--runs`.
    pub option: Option<&'a Path>,
    /// The value of `CRISIS_RUNS`.
    pub crisis_runs: Option<&'a OsStr>,
    /// The value of `XDG_STATE_HOME`.
    pub xdg_state_home: Option<&'a OsStr>,
    /// The value of `HOME`.
    pub home: Option<&'a OsStr>,
}

/// Is the folder in which runs live.
///
/// It is in the user's state directory, never in a cache: a cache may be wiped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunsDir {
    path: PathBuf,
}

/// Is one run: a folder with a journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    name: String,
    path: PathBuf,
}

/// The longest first line that is looked at when runs are listed.
const FIRST_LINE: u64 = 64 * 1024;

impl RunsDir {
    /// Finds where runs live: the option, else `CRISIS_RUNS`, else the user's state directory.
    pub fn at(place: Place<'_>) -> Result<Self, StoreError> {
        let given = |value: Option<&OsStr>| value.filter(|value| !value.is_empty()).map(PathBuf::from);
        let state = given(place.xdg_state_home).filter(|path| path.is_absolute());
        let path = place
            .option
            .map(Path::to_owned)
            .or_else(|| given(place.crisis_runs))
            .or_else(|| state.map(|state| state.join("crisis/runs")))
            .or_else(|| given(place.home).map(|home| home.join(".local/state/crisis/runs")))
            .ok_or(StoreError::NoPlace)?;
        Ok(Self { path })
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes the folder if need be, and finds out whether a run can be kept in it.
    ///
    /// To be asked before the first question: nothing is worse than a record that cannot be
    /// kept once people have begun to answer.
    pub fn check_writable(&self) -> Result<(), StoreError> {
        disk::create_private_dir(&self.path).map_err(StoreError::io(Doing::MakingRuns, &self.path))?;
        disk::new_temporary_dir(&self.path)
            .and_then(tempfile::TempDir::close)
            .map_err(StoreError::io(Doing::WritingRuns, &self.path))
    }

    /// Lists the runs, newest first.
    pub fn list(&self) -> Result<Vec<Run>, StoreError> {
        let failed = || StoreError::io(Doing::ListingRuns, &self.path);
        let folder = match fs::read_dir(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(failed())?,
        };
        let mut runs = Vec::new();
        for found in folder {
            let found = found.map_err(failed())?;
            let Ok(name) = found.file_name().into_string() else { continue };
            let run = Run { name, path: found.path() };
            if name::is_plain(&run.name) && run.is_there() {
                runs.push((run.started().map(|entry| entry.at), run));
            }
        }
        runs.sort_by_cached_key(|(at, run)| Reverse((*at, run.name.clone())));
        Ok(runs.into_iter().map(|(_, run)| run).collect())
    }

    /// Finds a run by its name or by the beginning of it that no other shares.
    pub fn find(&self, asked: &str) -> Result<Run, StoreError> {
        if !name::is_plain(asked) {
            return Err(StoreError::BadName(asked.to_owned()));
        }
        let exact = Run { name: asked.to_owned(), path: self.path.join(asked) };
        if exact.is_there() {
            return Ok(exact);
        }
        let names = |runs: Vec<Run>| runs.into_iter().map(|run| run.name).collect();
        let (mut like, others): (Vec<_>, Vec<_>) =
            self.list()?.into_iter().partition(|run| run.name.starts_with(asked));
        match like.len() {
            1 => Ok(like.remove(0)),
            0 => Err(StoreError::NoSuchRun { asked: asked.to_owned(), known: names(others) }),
            _ => Err(StoreError::Ambiguous { asked: asked.to_owned(), candidates: names(like) }),
        }
    }
}

impl Run {
    pub(super) fn new(name: String, path: PathBuf) -> Self {
        Self { name, path }
    }

    /// Returns the name, `0523-mistreat`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the journal and reads it.
    pub fn journal<'c>(&self, clock: &'c dyn Clock) -> Result<FileJournal<'c>, JournalError> {
        FileJournal::open(&self.path, clock)
    }

    /// Returns the first entry, without reading the rest; nothing if it does not read.
    pub fn started(&self) -> Option<Entry> {
        let file = disk::open_plain(&self.path.join(journal::FILE), OpenOptions::new().read(true)).ok()?;
        let mut line = Vec::new();
        BufReader::new(file.take(FIRST_LINE)).read_until(b'\n', &mut line).ok()?;
        serde_json::from_slice(&line).ok()
    }

    /// Returns a line of the journal as it stands there, by its number.
    ///
    /// An event that only a newer tool knows is read as `unknown`; its words are here.
    pub fn line(&self, number: u64) -> Option<String> {
        let file = disk::open_plain(&self.path.join(journal::FILE), OpenOptions::new().read(true)).ok()?;
        let before = usize::try_from(number.checked_sub(1)?).ok()?;
        BufReader::new(file).lines().nth(before)?.ok()
    }

    /// Says whether there is such a folder with something called a journal in it.
    ///
    /// What is wrong with the journal, opening it says.
    fn is_there(&self) -> bool {
        let folder = fs::symlink_metadata(&self.path).is_ok_and(|found| found.is_dir());
        folder && fs::symlink_metadata(self.path.join(journal::FILE)).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dir(place: Place<'_>) -> PathBuf {
        RunsDir::at(place).expect("a place").path().to_owned()
    }

    #[test]
    fn the_option_wins_then_the_variable_then_the_state_directory() {
        let home = Place { home: Some(OsStr::new("/home/ana")), ..Place::default() };
        let state = Place { xdg_state_home: Some(OsStr::new("/var/state")), ..home };
        let env = Place { crisis_runs: Some(OsStr::new("/srv/runs")), ..state };
        let option = Place { option: Some(Path::new("here")), ..env };
        assert_eq!(dir(home), Path::new("/home/ana/.local/state/crisis/runs"));
        assert_eq!(dir(state), Path::new("/var/state/crisis/runs"));
        assert_eq!(dir(env), Path::new("/srv/runs"));
        assert_eq!(dir(option), Path::new("here"));
    }

    #[test]
    fn an_empty_or_relative_variable_counts_as_none() {
        let empty = Some(OsStr::new(""));
        let place = Place {
            crisis_runs: empty,
            xdg_state_home: Some(OsStr::new("state")),
            home: empty,
            ..Place::default()
        };
        assert!(matches!(RunsDir::at(place), Err(StoreError::NoPlace)));
    }
}
