use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::load::{fetch, parse};
use super::place::{is_yaml, read_named};
use super::{Library, LibraryError, PlaybookFile};
use crate::playbook::resolve::{Resolved, Sidecar, resolve, sidecar_name};
use crate::playbook::spec::Kind;
use crate::source::{Node, SourceFile, SyntaxError};

/// Is a file as a checker wants it: whole with all its faults, or as far as it reads.
#[derive(Debug)]
pub enum Examined {
    /// It reads; what is wrong with what it extends is in it.
    Whole(Box<Examination>),
    /// It is no YAML that we accept.
    Unreadable(Arc<SourceFile>, Vec<SyntaxError>),
}

/// Is a file with what lies around it.
#[derive(Debug)]
pub struct Examination {
    /// The file with all that it extends.
    pub resolved: Resolved,
    /// The translations that lie beside it and the files it extends.
    pub translations: Vec<Sidecar>,
    /// The playbook that a translation or a case is of, where it is found.
    pub of: Option<Resolved>,
}

/// Reads a file for checking.
pub fn examine(library: &Library, found: &PlaybookFile) -> Result<Examined, LibraryError> {
    let root = match parse(found.shown(), &found.read()?) {
        Ok(root) => root,
        Err(LibraryError::Syntax { file, errors }) => return Ok(Examined::Unreadable(file, errors)),
        Err(other) => return Err(other),
    };
    let resolved = resolve(root, &mut |from, written| fetch(library, from, written));
    let translations = translations(&resolved)?;
    let of = of(library, &resolved);
    Ok(Examined::Whole(Box::new(Examination { resolved, translations, of })))
}

/// Returns the translations that lie beside the files of a playbook, of every language it promises.
fn translations(resolved: &Resolved) -> Result<Vec<Sidecar>, LibraryError> {
    let promised = resolved.tree.get("languages").map(Node::elements).unwrap_or_default();
    let langs = promised.iter().filter_map(Node::text).filter(|lang| *lang != resolved.language());
    let mut found = Vec::new();
    for lang in langs {
        for (of, file) in resolved.files.iter().enumerate() {
            let name = sidecar_name(file.name(), lang);
            if let Some(bytes) = read_named(&name).map_err(LibraryError::io(&name))?
                && let Ok(loaded) = parse(name, &bytes)
            {
                found.push(Sidecar { of, loaded });
            }
        }
    }
    Ok(found)
}

/// Finds the playbook that a translation or a case is of; where it is not found nothing is compared.
fn of(library: &Library, resolved: &Resolved) -> Option<Resolved> {
    if !matches!(resolved.kind(), Some(Kind::Translation | Kind::Case)) {
        return None;
    }
    let named = resolved.tree.get("of").and_then(Node::text)?;
    let beside =
        resolved.files.first().map(|file| Path::new(file.name()).with_file_name(format!("{named}.yaml")));
    let beside = beside.filter(|path| path.is_file()).map(|path| path.display().to_string());
    let found = library.find(beside.as_deref().unwrap_or(named)).ok()?;
    let root = parse(found.shown(), &found.read().ok()?).ok()?;
    Some(resolve(root, &mut |from, written| fetch(library, from, written)))
}

/// Returns the YAML files that a path names: itself, or those below a folder; nothing where it is not there.
pub fn yaml_at(path: &Path) -> std::io::Result<Option<Vec<PathBuf>>> {
    if path.is_dir() {
        return yaml_below(path).map(Some);
    }
    Ok(path.exists().then(|| vec![path.to_owned()]))
}

/// Hidden folders and build folders are passed over.
fn yaml_below(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type()?;
            if kind.is_dir() && !name.starts_with('.') && name != "target" && name != "node_modules" {
                folders.push(entry.path());
            } else if !kind.is_dir() && is_yaml(&name) {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
