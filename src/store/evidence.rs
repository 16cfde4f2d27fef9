use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::plain::open_named;
use super::{Run, StoreError, disk, line};
use crate::i18n::Doing;

/// The folder of the evidence in the folder of a run.
pub(super) const DIR: &str = "files";

/// Is a file that was taken into a run; `evidence_added` records it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Where it is in the folder of the run, `files/<sha256>`.
    pub file: String,
    /// Its SHA-256.
    pub digest: String,
    /// What it was called.
    pub name: String,
    /// How many bytes it has.
    pub size: u64,
}

impl Run {
    /// Copies a file into the run, under its digest; it is on disk when this returns.
    ///
    /// The original may change or go away; what was seen at the time is what counts.
    pub fn add_evidence(&self, original: &Path) -> Result<Evidence, StoreError> {
        let failed = || StoreError::io(Doing::TakingEvidence, original);
        // A link is followed here: which file is meant is the operator's word.
        if !std::fs::metadata(original).map_err(failed())?.is_file() {
            return Err(StoreError::NotAFile(original.to_owned()));
        }
        let source = open_named(original).map_err(failed())?;
        let name = original.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let (digest, size) = self.copy_in(source).map_err(failed())?;
        Ok(Evidence { file: format!("{DIR}/{digest}"), digest, name, size })
    }

    fn copy_in(&self, source: File) -> io::Result<(String, u64)> {
        let dir = self.path().join(DIR);
        disk::create_private_dir(&dir)?;
        let mut copy = disk::new_temporary(&dir)?;
        let (digest, size) = digest_of(source, &mut copy)?;
        disk::persist(copy, &dir.join(&digest))?;
        disk::sync_dir(&dir)?;
        Ok((digest, size))
    }
}

/// Looks at a file as if it was taken into a run, and leaves it where it is.
pub fn seen_evidence(original: &Path) -> Result<Evidence, StoreError> {
    let failed = || StoreError::io(Doing::TakingEvidence, original);
    let source = File::open(original).map_err(failed())?;
    let name = original.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let (digest, size) = digest_of(source, &mut io::sink()).map_err(failed())?;
    Ok(Evidence { file: format!("{DIR}/{digest}"), digest, name, size })
}

/// Digests what it copies, in small pieces: a video must not have to fit in memory.
pub(super) fn digest_of(mut from: impl Read, to: &mut impl Write) -> io::Result<(String, u64)> {
    let mut hasher = Sha256::new();
    let mut piece = vec![0; 64 * 1024];
    let mut size = 0;
    loop {
        let read = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hasher.update(&piece[..read]);
        to.write_all(&piece[..read])?;
        size += read as u64;
    }
    Ok((line::text(&line::hex(&hasher.finalize().into())), size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_copied_in_under_its_digest() {
        let folder = tempfile::tempdir().expect("a folder");
        let run = Run::new("r".into(), folder.path().join("run"));
        let shot = folder.path().join("Capture d’écran.png");
        std::fs::write(&shot, "abc").expect("written");
        let evidence = run.add_evidence(&shot).expect("taken in");
        assert_eq!(run.add_evidence(&shot).expect("taken in twice"), evidence);
        assert_eq!(evidence.digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!((evidence.name.as_str(), evidence.size), ("Capture d’écran.png", 3));
        assert_eq!(std::fs::read_to_string(run.path().join(&evidence.file)).expect("read"), "abc");
    }

    #[test]
    fn a_folder_is_no_evidence() {
        let folder = tempfile::tempdir().expect("a folder");
        let run = Run::new("r".into(), folder.path().join("run"));
        assert!(matches!(run.add_evidence(folder.path()), Err(StoreError::NotAFile(_))));
        assert!(!run.path().exists());
    }
}
