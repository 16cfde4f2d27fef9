use std::sync::Arc;

use super::{Library, LibraryError, Origin, PlaybookFile};
use crate::i18n::Lang;
use crate::playbook::Playbook;
use crate::playbook::resolve::{
    FaultKind, FetchError, Loaded, Localised, Resolved, Sidecar, localise, resolve, sidecar_name,
};
use crate::source::{Entry, Node, Scalar, SourceFile, Span, Value, load, read};

/// Is a playbook with all that it was made of.
#[derive(Debug)]
pub struct LoadedPlaybook {
    /// What it says, in the language that was asked for as far as it is translated.
    pub model: Playbook,
    /// The tree in the language it is written in: what it extends is in it.
    pub resolved: Resolved,
    /// Where it comes from.
    pub origin: Origin,
}

/// Loads a playbook by id or path, in a language where it has it.
pub fn load_playbook(library: &Library, asked: &str, lang: Lang) -> Result<LoadedPlaybook, LibraryError> {
    load_file(library, &library.find(asked)?, lang)
}

/// Loads a playbook from a file of the library.
pub fn load_file(
    library: &Library,
    found: &PlaybookFile,
    lang: Lang,
) -> Result<LoadedPlaybook, LibraryError> {
    let resolved = resolve_file(library, found)?;
    if resolved.tree.get("playbook").is_none() {
        let kind = resolved.tree.entries().first().map(|entry| entry.key.clone()).unwrap_or_default();
        return Err(LibraryError::NotAPlaybook { file: found.shown(), kind });
    }
    let origin = found.origin.clone();
    let shown = localised(library, &origin, &resolved, lang.code())?.resolved;
    Ok(LoadedPlaybook { model: model(&shown)?, resolved, origin })
}

/// Reads a file of any kind with everything that it extends.
pub fn resolve_file(library: &Library, found: &PlaybookFile) -> Result<Resolved, LibraryError> {
    let root = parse(found.shown(), &found.read()?)?;
    let mut resolved = resolve(root, &mut |_, written| fetch(library, &found.origin, written));
    let from = found.shown();
    for fault in &resolved.faults {
        match &fault.kind {
            FaultKind::Missing { written } => {
                return Err(LibraryError::Missing { from, name: written.clone() });
            }
            FaultKind::Broken(error) => {
                let file = resolved.files.get(fault.file).cloned();
                let file = file.unwrap_or_else(|| Arc::new(SourceFile::new(from, String::new())));
                return Err(LibraryError::Syntax { file, errors: vec![error.clone()] });
            }
            _ => {}
        }
    }
    name_it(&mut resolved.tree, found.stem());
    Ok(resolved)
}

impl LoadedPlaybook {
    /// Returns the whole in a language, with the texts that are not translated.
    pub fn localised(&self, library: &Library, lang: &str) -> Result<Localised, LibraryError> {
        localised(library, &self.origin, &self.resolved, lang)
    }
}

/// Reads the model of a resolved tree.
pub fn model(resolved: &Resolved) -> Result<Playbook, LibraryError> {
    read(&resolved.tree).map_err(|error| {
        let file = resolved.files.first().cloned();
        let file = file.unwrap_or_else(|| Arc::new(SourceFile::new(String::new(), String::new())));
        LibraryError::Shape { file, error }
    })
}

fn localised(
    library: &Library,
    origin: &Origin,
    resolved: &Resolved,
    lang: &str,
) -> Result<Localised, LibraryError> {
    let mut sidecars = Vec::new();
    if lang != resolved.language() {
        for (of, file) in resolved.files.iter().enumerate() {
            let name = sidecar_name(base_name(file.name()), lang);
            if let Some((from, bytes)) = library.read_for(origin, &name)? {
                sidecars.push(Sidecar { of, loaded: parse(from.name_of(&name), &bytes)? });
            }
        }
    }
    Ok(localise(resolved, &sidecars, lang))
}

fn base_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

fn fetch(library: &Library, origin: &Origin, name: &str) -> Result<Loaded, FetchError> {
    match library.read_for(origin, name) {
        Ok(Some((from, bytes))) => parse(from.name_of(name), &bytes).map_err(|error| match error {
            LibraryError::Syntax { file, errors } => FetchError::Syntax(file, errors),
            other => FetchError::Unreadable(other.to_string()),
        }),
        Ok(None) => Err(FetchError::Missing),
        Err(error) => Err(FetchError::Unreadable(error.to_string())),
    }
}

fn parse(name: String, bytes: &[u8]) -> Result<Loaded, LibraryError> {
    let file = Arc::new(SourceFile::new(name, String::from_utf8_lossy(bytes)));
    match load(bytes) {
        Ok(tree) => Ok(Loaded { file, tree }),
        Err(errors) => Err(LibraryError::Syntax { file, errors }),
    }
}

fn name_it(tree: &mut Node, stem: &str) {
    if tree.get("id").is_some() {
        return;
    }
    if let Value::Map(entries) = &mut tree.value {
        let value = Value::Scalar(Scalar { text: stem.to_owned(), plain: true });
        let value = Node::new(value, Span::default());
        entries.push(Entry { key: "id".to_owned(), key_span: Span::default(), value });
    }
}
