use std::fs::{self, File, Metadata};
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::TempDir;

use super::disk;

/// How long a folder must have been left alone before it counts as forgotten: a run is built in less than a second.
const FORGOTTEN: Duration = Duration::from_secs(3600);

/// Is a folder in which a run is being built; while it is, nobody takes it for a leftover.
///
/// The lock dies with the process, however it ends. So a folder that is old and can be locked
/// is what a killed start left behind: nobody was told of it, and nothing leads to it.
pub(super) struct Building {
    folder: TempDir,
    /// Kept for its lock alone. Where folders cannot be locked their age has to do.
    _held: Option<File>,
}

impl Building {
    /// Begins one in a folder of runs.
    pub(super) fn new_in(runs: &Path) -> io::Result<Self> {
        let folder = disk::new_temporary_dir(runs)?;
        let held = lock(folder.path());
        Ok(Self { folder, _held: held })
    }

    /// Returns where it is built.
    pub(super) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Lets the folder stay: it became a run under another name.
    pub(super) fn settled(self) {
        let _ = self.folder.keep();
    }

    /// Removes what starts that were killed left beside it.
    ///
    /// What cannot be removed does no harm, so nothing of this may keep a run from beginning.
    pub(super) fn sweep(&self, runs: &Path) {
        let Some(now) = folder_at(self.path()).and_then(|found| found.modified().ok()) else { return };
        let Ok(all) = fs::read_dir(runs) else { return };
        for found in all.flatten().filter(|found| is_leftover_name(&found.file_name().to_string_lossy())) {
            let path = found.path();
            let changed = folder_at(&path).and_then(|folder| folder.modified().ok());
            // Against the time of the folder just made: both come from the clock of the same disk.
            let age = changed.and_then(|changed| now.duration_since(changed).ok());
            if age.is_some_and(|age| age >= FORGOTTEN) && is_forsaken(&path) {
                let _ = fs::remove_dir_all(&path);
            }
        }
    }
}

fn is_leftover_name(name: &str) -> bool {
    name.starts_with(disk::NEW)
}

/// Looks at a folder itself, never at what a link leads to.
fn folder_at(path: &Path) -> Option<Metadata> {
    fs::symlink_metadata(path).ok().filter(Metadata::is_dir)
}

#[cfg(unix)]
fn lock(folder: &Path) -> Option<File> {
    File::open(folder).ok().filter(|open| open.try_lock().is_ok())
}

#[cfg(not(unix))]
fn lock(_folder: &Path) -> Option<File> {
    None
}

/// Tells whether no process builds there any more.
#[cfg(unix)]
fn is_forsaken(folder: &Path) -> bool {
    lock(folder).is_some()
}

/// Goes by the age alone where folders cannot be locked.
#[cfg(not(unix))]
fn is_forsaken(_folder: &Path) -> bool {
    true
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn aged(path: &Path, age: Duration) {
        let folder = File::open(path).expect("it opens");
        let changed = folder.metadata().and_then(|found| found.modified()).expect("its time");
        folder.set_modified(changed - age).expect("it ages");
    }

    fn names(runs: &Path) -> Vec<String> {
        let all = fs::read_dir(runs).expect("it lists").flatten();
        let mut names: Vec<String> =
            all.map(|found| found.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn only_what_is_old_and_forsaken_is_swept_away() {
        let runs = tempfile::tempdir().expect("a folder");
        let at = |name: &str| runs.path().join(name);
        for name in [".new-old", ".new-fresh", "0523-run", ".other"] {
            fs::create_dir_all(at(name).join("snapshot")).expect("made");
        }
        fs::write(at(".new-old/journal.jsonl"), "{}\n").expect("written");
        fs::write(at(".new-file"), "").expect("written");
        std::os::unix::fs::symlink(at("0523-run"), at(".new-link")).expect("a link");
        for name in [".new-old", "0523-run", ".other"] {
            aged(&at(name), FORGOTTEN * 2);
        }
        let slow = Building::new_in(runs.path()).expect("begun");
        aged(slow.path(), FORGOTTEN * 2);
        let building = Building::new_in(runs.path()).expect("begun");
        building.sweep(runs.path());
        let left = names(runs.path());
        assert!(slow.path().is_dir() && building.path().is_dir(), "what is being built stays: {left:?}");
        assert!(!at(".new-old").exists(), "{left:?}");
        for name in [".new-fresh", ".new-file", ".new-link", ".other", "0523-run"] {
            assert!(left.iter().any(|found| found == name), "{name} of {left:?}");
        }
        assert!(at("0523-run/snapshot").is_dir());
    }
}
