use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::load::{parse, resolve_file};
use super::place::{is_built_in, read_named};
use super::{Library, LibraryError, Origin, PlaybookFile};
use crate::playbook::resolve::{Loaded, Resolved, sidecar_name};
use crate::playbook::spec::Kind;
use crate::playbook::translation::{Source, translated};
use crate::source::SourceFile;
use crate::store::replace::{ReplaceError, replace};

/// Is a file and the one that translates it, as they were read.
#[derive(Debug)]
pub struct Translation {
    /// What is translated.
    pub source: Source,
    /// Its file.
    pub file: Arc<SourceFile>,
    /// The name of the translation file, whether it is there or not.
    pub name: String,
    /// What stands in it.
    pub loaded: Option<Loaded>,
    /// Where it can be written; nothing for one that is built in.
    pub path: Option<PathBuf>,
    /// The bytes that lay at the path.
    before: Option<Vec<u8>>,
}

impl Translation {
    /// Reads a file and its translation, which lies beside it or in the folder that is named.
    ///
    /// Where that folder has none yet, the one beside the file is what it begins with.
    pub fn load(
        library: &Library,
        found: &PlaybookFile,
        lang: &str,
        folder: Option<&Path>,
    ) -> Result<Self, LibraryError> {
        let resolved = translatable(library, found)?;
        let beside = sidecar_name(&found.shown(), lang);
        let name = match folder {
            Some(folder) => folder.join(sidecar_name(&found.base(), lang)).display().to_string(),
            None => beside.clone(),
        };
        let before = read_named(&name).map_err(LibraryError::io(&name))?;
        let bytes = match &before {
            Some(bytes) => Some(bytes.clone()),
            None => read_named(&beside).map_err(LibraryError::io(&beside))?,
        };
        let loaded = bytes.map(|bytes| parse(name.clone(), &bytes)).transpose()?;
        let file = resolved.files.first().map_or_else(|| Arc::new(SourceFile::new("", "")), Arc::clone);
        let path = (!is_built_in(&name)).then(|| PathBuf::from(&name));
        Ok(Self { source: Source::of(&resolved), file, name, loaded, path, before })
    }

    /// Writes the translation, if nobody has changed it since it was read.
    pub fn write(&self, text: &str) -> Result<(), ReplaceError> {
        match &self.path {
            Some(path) => replace(path, self.before.as_deref(), text.as_bytes()),
            None => Err(ReplaceError::NoPlace),
        }
    }

    /// Lists the paths of the texts that are translated.
    pub fn translated(&self) -> Vec<&str> {
        let texts = self.loaded.iter().flat_map(|loaded| translated(&self.source, loaded));
        texts.map(|text| text.path.as_str()).collect()
    }

    /// Says whether this text is what lies there already.
    pub fn is_written(&self, text: &str) -> bool {
        self.before.as_deref() == Some(text.as_bytes())
    }
}

/// Lists a file with all that it extends, each once.
pub fn with_extended(library: &Library, found: &PlaybookFile) -> Result<Vec<PlaybookFile>, LibraryError> {
    let resolved = translatable(library, found)?;
    let mut seen = HashSet::from([found.shown()]);
    let names = resolved.files.iter().map(|file| file.name().to_owned());
    let others = names.filter(|name| seen.insert(name.clone())).map(|name| PlaybookFile::named(&name));
    Ok(std::iter::once(found.clone()).chain(others).collect())
}

/// Reads a file that has texts to translate.
fn translatable(library: &Library, found: &PlaybookFile) -> Result<Resolved, LibraryError> {
    let resolved = resolve_file(library, found)?;
    match resolved.kind() {
        Some(Kind::Playbook | Kind::Shared) => Ok(resolved),
        _ => {
            let kind = resolved.tree.entries().first().map(|entry| entry.key.clone()).unwrap_or_default();
            Err(LibraryError::WrongKind { file: found.shown(), kind, wanted: Kind::Playbook })
        }
    }
}

impl PlaybookFile {
    /// Returns the file of a name that messages show.
    fn named(name: &str) -> Self {
        let path = PathBuf::from(name);
        let file = path.file_name().map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
        match is_built_in(name) {
            true => Self { origin: Origin::BuiltIn, file },
            false => Self { origin: Origin::File(path), file },
        }
    }

    /// Returns the name of the file without folders.
    fn base(&self) -> String {
        let name = Path::new(&self.file).file_name();
        name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}
