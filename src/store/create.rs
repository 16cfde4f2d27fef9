use std::fs;
use std::path::Path;

use super::leftover::Building;
use super::{FileJournal, Run, RunsDir, Snapshot, StoreError, disk, name};
use crate::i18n::Doing;
use crate::incident::{Appended, Clock, Draft, Journal, JournalError, Mode};
use jiff::civil::Date;

/// Is what a run begins with.
#[derive(Debug)]
pub struct NewRun<'a> {
    /// The id of the playbook, which names the run.
    pub playbook: &'a str,
    /// Whether it is real or a drill, which its name shows too.
    pub mode: Mode,
    /// The day in the run's zone.
    pub date: Date,
    /// What the first entries name by its digest.
    pub snapshots: &'a [Snapshot],
    /// The first entries, `started` before all others.
    pub first: Vec<Draft>,
}

impl RunsDir {
    /// Makes a run: all of it is on disk when this returns, and nothing of it is there if it fails.
    ///
    /// It is built under a hidden name, and becomes a run by one rename. A folder that is
    /// not empty cannot be renamed over, so two processes never share a name. What a start that
    /// was killed left under such a hidden name is cleared away on the occasion.
    pub fn create<'c>(
        &self,
        new: NewRun<'_>,
        clock: &'c dyn Clock,
    ) -> Result<(Run, FileJournal<'c>), StoreError> {
        self.check_writable()?;
        let building =
            Building::new_in(self.path()).map_err(StoreError::io(Doing::MakingRun, self.path()))?;
        building.sweep(self.path());
        let journal = fill(building.path(), &new, clock)?;
        let run = self.settle(building, &name::of_run(new.playbook, new.date, new.mode))?;
        let journal = journal.moved_to(run.path());
        Ok((run, journal))
    }

    /// Gives the run the first name that is free.
    fn settle(&self, building: Building, wanted: &str) -> Result<Run, StoreError> {
        let mut n = 1;
        loop {
            let name = name::numbered(wanted, n);
            let path = self.path().join(&name);
            match fs::rename(building.path(), &path) {
                Ok(()) => {
                    building.settled();
                    return self.flush_new(Run::new(name, path));
                }
                Err(_) if fs::symlink_metadata(&path).is_ok() => n += 1,
                Err(source) => return Err(StoreError::io(Doing::NamingRun, &path)(source)),
            }
        }
    }

    fn flush_new(&self, run: Run) -> Result<Run, StoreError> {
        disk::sync_dir(self.path()).map_err(|error| {
            // Nobody has been told of it yet, so it may go.
            let _ = fs::remove_dir_all(run.path());
            StoreError::io(Doing::FlushingRun, self.path())(error)
        })?;
        Ok(run)
    }
}

fn fill<'c>(dir: &Path, new: &NewRun<'_>, clock: &'c dyn Clock) -> Result<FileJournal<'c>, StoreError> {
    for snapshot in new.snapshots {
        snapshot.write(dir)?;
    }
    let mut journal = FileJournal::create(dir, clock)?;
    append_first(&mut journal, &new.first)?;
    disk::sync_dir(dir).map_err(StoreError::io(Doing::FlushingRun, dir))?;
    Ok(journal)
}

fn append_first(journal: &mut FileJournal<'_>, first: &[Draft]) -> Result<Appended, JournalError> {
    journal.append(&mut |_, _| Ok(first.to_vec()))
}
