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
    /// Whether the file says that it is of one.
    pub is_of_another: bool,
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
    let is_of_another =
        matches!(resolved.kind(), Some(Kind::Translation | Kind::Case)) && resolved.tree.get("of").is_some();
    let of = if is_of_another { of(library, &resolved) } else { None };
    Ok(Examined::Whole(Box::new(Examination { resolved, translations, of, is_of_another })))
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

/// Finds the playbook that a translation or a case is of: beside it, in the folder above, in the library.
fn of(library: &Library, resolved: &Resolved) -> Option<Resolved> {
    let named = resolved.tree.get("of").and_then(Node::text)?;
    let own = Path::new(resolved.files.first()?.name());
    let beside = own.with_file_name(format!("{named}.yaml"));
    let above = own.parent().and_then(Path::parent).map(|folder| folder.join(format!("{named}.yaml")));
    // A case may have the file name of its plan.
    let near = [Some(beside), above].into_iter().flatten().filter(|path| path != own && path.is_file());
    let near = near.filter_map(|path| source_at(library, &path.display().to_string()));
    near.chain(std::iter::once_with(|| source_at(library, named)).flatten()).next()
}

/// Reads what others may be of: a playbook or a shared file.
fn source_at(library: &Library, asked: &str) -> Option<Resolved> {
    let found = library.find(asked).ok()?;
    let root = parse(found.shown(), &found.read().ok()?).ok()?;
    let is_source = matches!(Kind::of(&root.tree), Some(Kind::Playbook | Kind::Shared));
    is_source.then(|| resolve(root, &mut |from, written| fetch(library, from, written)))
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
