use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::place::{beside, is_yaml, read_named};
use super::{LibraryError, Origin};
use crate::playbook::resolve::Loaded;
use crate::source::closest;

/// Is the places where playbooks are looked for, the first that has one wins.
#[derive(Debug, Clone)]
pub struct Library {
    places: Vec<Origin>,
    /// What was parsed for one playbook and is wanted by the next, where many are read.
    shared: Option<Arc<Mutex<BTreeMap<String, Loaded>>>>,
}

/// Is a file of the library, unread.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaybookFile {
    /// Where it lies.
    pub origin: Origin,
    /// Its name there, `customer-mistreatment.yaml`.
    pub file: String,
}

/// The folder that a team keeps its own playbooks in.
const OWN: &str = "playbooks";

impl Library {
    /// Looks in these folders first, then in `./playbooks`, then in what is built in.
    pub fn new(folders: &[PathBuf]) -> Self {
        let own = Path::new(OWN);
        let mut places: Vec<_> = folders.iter().cloned().map(Origin::Folder).collect();
        if own.is_dir() {
            places.push(Origin::Folder(own.to_owned()));
        }
        places.push(Origin::BuiltIn);
        Self { places, shared: None }
    }

    /// Keeps what playbooks share once it is parsed: to be asked for where many are read.
    #[must_use]
    pub fn remembering(self) -> Self {
        Self { shared: Some(Arc::default()), ..self }
    }

    /// Lists the files of every place; one that an earlier place hides is left out.
    pub fn files(&self) -> Result<Vec<PlaybookFile>, LibraryError> {
        let mut seen = BTreeSet::new();
        let mut files = Vec::new();
        for origin in &self.places {
            for file in origin.files().map_err(LibraryError::io(origin.to_string()))? {
                if seen.insert(file.clone()) {
                    files.push(PlaybookFile { origin: origin.clone(), file });
                }
            }
        }
        Ok(files)
    }

    /// Finds a playbook by its path, or by the name of its file.
    pub fn find(&self, asked: &str) -> Result<PlaybookFile, LibraryError> {
        if is_path(asked) {
            let path = PathBuf::from(asked);
            let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
            return match file {
                Some(file) if path.exists() => Ok(PlaybookFile { origin: Origin::File(path), file }),
                _ => Err(self.unknown(asked)),
            };
        }
        let files = self.files()?;
        let found = files.into_iter().find(|found| found.stem() == asked);
        found.ok_or_else(|| self.unknown(asked))
    }

    /// Reads a file that another one names: beside it, else from the library.
    pub(super) fn read_for(
        &self,
        from: &str,
        written: &str,
    ) -> Result<Option<(String, Vec<u8>)>, LibraryError> {
        let Some(first) = beside(from, written) else { return Ok(None) };
        let others = self.places.iter().map(|place| place.name_of(written));
        for name in std::iter::once(first).chain(others) {
            if let Some(bytes) = read_named(&name).map_err(LibraryError::io(&name))? {
                return Ok(Some((name, bytes)));
            }
        }
        Ok(None)
    }

    /// Returns a shared file as it was parsed before.
    pub(super) fn parsed(&self, name: &str) -> Option<Loaded> {
        self.shared.as_ref()?.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
    }

    /// Keeps a shared file for the next playbook that extends it.
    pub(super) fn keep(&self, name: &str, loaded: &Loaded) {
        if let Some(shared) = &self.shared {
            shared.lock().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), loaded.clone());
        }
    }

    fn unknown(&self, asked: &str) -> LibraryError {
        let known: Vec<String> = self
            .files()
            .unwrap_or_default()
            .iter()
            .filter(|file| file.is_playbook())
            .map(|file| file.stem().to_owned())
            .collect();
        LibraryError::Unknown {
            asked: asked.to_owned(),
            meant: closest(asked, known.iter().map(String::as_str)).map(str::to_owned),
            places: self.places.iter().map(Origin::to_string).collect(),
            known,
        }
    }
}

/// Tells a path from an id, which holds neither a slash nor a dot.
fn is_path(asked: &str) -> bool {
    asked.contains(['/', '\\']) || is_yaml(asked)
}

impl PlaybookFile {
    /// Names a file by its path.
    pub fn at(path: &Path) -> Self {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        Self { origin: Origin::File(path.to_owned()), file }
    }

    /// Returns the name of the file without its ending: the id, where the file says no other.
    pub fn stem(&self) -> &str {
        let dot = self.file.rfind('.').unwrap_or(self.file.len());
        self.file.get(..dot).unwrap_or_default()
    }

    /// Returns the name that messages show.
    pub fn shown(&self) -> String {
        match &self.origin {
            Origin::File(path) => path.display().to_string(),
            origin => origin.name_of(&self.file),
        }
    }

    /// Reads the file.
    pub fn read(&self) -> Result<Vec<u8>, LibraryError> {
        let name = self.shown();
        let read = read_named(&name).map_err(LibraryError::io(&name))?;
        read.ok_or_else(|| LibraryError::io(name)(std::io::ErrorKind::NotFound.into()))
    }

    /// Says whether the file calls itself a playbook, in the first line that says anything.
    pub fn is_playbook(&self) -> bool {
        let Ok(bytes) = self.read() else { return false };
        let text = String::from_utf8_lossy(&bytes);
        let says = |line: &&str| !line.trim().is_empty() && !line.starts_with(['#', '-', '%']);
        text.lines()
            .find(says)
            .is_some_and(|line| line.trim_start_matches('\u{feff}').starts_with("playbook:"))
    }
}
