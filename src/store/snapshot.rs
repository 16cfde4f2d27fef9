use std::fs;
use std::io;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::disk;
use super::line;
use super::name;
use super::{Run, StoreError};
use crate::i18n::Doing;

/// Is one text file of a snapshot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SnapshotFile {
    /// Its name inside the snapshot, `shared/words.yaml`.
    pub name: String,
    /// Its text.
    pub text: String,
}

/// Is a set of files that a run keeps as they were, known by its digest.
///
/// The digest is what `started`, `attached` and `playbook_replaced` carry. A snapshot is
/// written once, before the event that needs it, so a later edit of the library never
/// changes a live run; one that is there without its event means nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    files: Vec<SnapshotFile>,
    digest: String,
}

impl Snapshot {
    /// Makes a snapshot of these files.
    pub fn new(mut files: Vec<SnapshotFile>) -> Result<Self, StoreError> {
        files.sort();
        let twice = files.windows(2).find(|pair| pair[0].name == pair[1].name).map(|pair| &pair[0]);
        if let Some(file) = twice.or(files.iter().find(|file| !name::is_plain_path(&file.name))) {
            return Err(StoreError::BadName(file.name.clone()));
        }
        let digest = digest(&files);
        Ok(Self { files, digest })
    }

    /// Returns the digest: 64 hexadecimal digits.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// Returns the files, ordered by name.
    pub fn files(&self) -> &[SnapshotFile] {
        &self.files
    }

    /// Returns the text of one file.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|file| file.name == name).map(|file| file.text.as_str())
    }

    /// Writes the snapshot below the folder of a run; one that is there already stays as it is.
    pub(super) fn write(&self, run: &Path) -> Result<(), StoreError> {
        let dir = run.join(DIR);
        self.write_in(&dir).map_err(StoreError::io(Doing::WritingSnapshot, &dir))
    }

    fn write_in(&self, dir: &Path) -> io::Result<()> {
        let place = dir.join(&self.digest);
        if place.is_dir() {
            return Ok(());
        }
        disk::create_private_dir(dir)?;
        let building = disk::new_temporary_dir(dir)?;
        for file in &self.files {
            write_file(building.path(), file)?;
        }
        disk::sync_dir(building.path())?;
        match fs::rename(building.path(), &place) {
            // Another process wrote the same.
            Err(_) if place.is_dir() => {}
            other => other?,
        }
        disk::sync_dir(dir)
    }

    /// Reads the snapshot with this digest back, and checks that it is what was written.
    pub(super) fn read(run: &Path, digest: &str) -> Result<Self, StoreError> {
        if !name::is_plain(digest) {
            return Err(StoreError::BadName(digest.to_owned()));
        }
        let dir = run.join(DIR).join(digest);
        let mut files = Vec::new();
        read_dir(&dir, "", &mut files).map_err(StoreError::io(Doing::ReadingSnapshot, &dir))?;
        let snapshot = Self::new(files)?;
        match snapshot.digest == digest {
            true => Ok(snapshot),
            false => Err(StoreError::SnapshotChanged { expected: digest.to_owned(), found: snapshot.digest }),
        }
    }
}

impl Run {
    /// Writes a further snapshot, before the event that needs it.
    pub fn add_snapshot(&self, snapshot: &Snapshot) -> Result<(), StoreError> {
        snapshot.write(self.path())
    }

    /// Reads the snapshot that an event names by its digest.
    pub fn snapshot(&self, digest: &str) -> Result<Snapshot, StoreError> {
        Snapshot::read(self.path(), digest)
    }
}

/// The folder of the snapshots in the folder of a run.
const DIR: &str = "snapshot";

/// Digests the list that `sha256sum` prints for the files, in the order of their names.
fn digest(files: &[SnapshotFile]) -> String {
    let mut list = Sha256::new();
    for SnapshotFile { name, text } in files {
        list.update(line::hex(&Sha256::digest(text).into()));
        list.update(format!("  {name}\n"));
    }
    line::text(&line::hex(&list.finalize().into()))
}

fn write_file(dir: &Path, file: &SnapshotFile) -> io::Result<()> {
    use io::Write;
    let path = dir.join(&file.name);
    if let Some(parent) = path.parent() {
        disk::create_private_dir(parent)?;
    }
    let mut open = disk::create_private(&path)?;
    open.write_all(file.text.as_bytes())?;
    open.sync_all()?;
    path.parent().map_or(Ok(()), disk::sync_dir)
}

fn read_dir(dir: &Path, prefix: &str, files: &mut Vec<SnapshotFile>) -> io::Result<()> {
    for found in fs::read_dir(dir)? {
        let found = found?;
        let name = format!("{prefix}{}", found.file_name().to_string_lossy());
        if found.file_type()?.is_dir() {
            read_dir(&found.path(), &format!("{name}/"), files)?;
        } else {
            let file = disk::open_plain(&found.path(), fs::OpenOptions::new().read(true))?;
            files.push(SnapshotFile { name, text: io::read_to_string(file)? });
        }
    }
    Ok(())
}
