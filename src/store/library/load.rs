use std::sync::Arc;

use super::place::read_named;
use super::{Library, LibraryError, Origin, PlaybookFile};
use crate::i18n::Lang;
use crate::playbook::Playbook;
use crate::playbook::resolve::{
    FetchError, Loaded, Localised, Resolved, Sidecar, localise, resolve, sidecar_name,
};
use crate::playbook::spec::Kind;
use crate::playbook::text_path::texts;
use crate::source::{Entry, Node, Scalar, SourceFile, Value, load, read};

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
    if resolved.kind() != Some(Kind::Playbook) {
        let kind = resolved.tree.entries().first().map(|entry| entry.key.clone()).unwrap_or_default();
        return Err(LibraryError::WrongKind { file: found.shown(), kind, wanted: Kind::Playbook });
    }
    let model = if resolved.language() == lang.code() {
        model(&resolved)?
    } else {
        model(&localised(&resolved, lang.code())?.resolved)?
    };
    Ok(LoadedPlaybook { model, resolved, origin: found.origin.clone() })
}

/// Reads a file of any kind with everything that it extends.
pub fn resolve_file(library: &Library, found: &PlaybookFile) -> Result<Resolved, LibraryError> {
    let root = parse(found.shown(), &found.read()?)?;
    let mut resolved = resolve(root, &mut |from, written| fetch(library, from, written));
    if let Some(fault) = resolved.faults.first() {
        return Err(LibraryError::Fault {
            file: file(&resolved, fault.file),
            fault: Box::new(fault.clone()),
        });
    }
    name_it(&mut resolved);
    Ok(resolved)
}

/// Reads the model of a resolved tree.
pub fn model(resolved: &Resolved) -> Result<Playbook, LibraryError> {
    let model: Playbook = read(&resolved.tree)
        .map_err(|error| LibraryError::Shape { file: file(resolved, error.file), error })?;
    match model.laid_out() {
        steps if steps > Playbook::MOST_STEPS => {
            Err(LibraryError::TooManySteps { file: file(resolved, 0).name().to_owned(), steps })
        }
        _ => Ok(model),
    }
}

impl LoadedPlaybook {
    /// Returns the whole in a language, with the texts that are not translated.
    pub fn localised(&self, lang: &str) -> Result<Localised, LibraryError> {
        localised(&self.resolved, lang)
    }
}

/// Puts in the texts of the translations that lie beside the files.
///
/// Only beside: the translation of a built-in file would cover words that an organisation
/// has changed in its own file of the same name.
fn localised(resolved: &Resolved, lang: &str) -> Result<Localised, LibraryError> {
    let mut sidecars = Vec::new();
    for (of, file) in resolved.files.iter().enumerate() {
        let name = sidecar_name(file.name(), lang);
        if let Some(bytes) = read_named(&name).map_err(LibraryError::io(&name))? {
            sidecars.push(Sidecar { of, loaded: parse(name, &bytes)? });
        }
    }
    if sidecars.is_empty() {
        return Ok(Localised { missing: texts(&resolved.tree), resolved: resolved.clone() });
    }
    Ok(localise(resolved, &sidecars, lang))
}

pub(super) fn fetch(library: &Library, from: &str, written: &str) -> Result<Loaded, FetchError> {
    let unreadable = |error: LibraryError| FetchError::Unreadable(error.to_string());
    let Some((name, bytes)) = library.read_for(from, written).map_err(unreadable)? else {
        return Err(FetchError::Missing);
    };
    if let Some(loaded) = library.parsed(&name) {
        return Ok(loaded);
    }
    let loaded = parse(name.clone(), &bytes).map_err(|error| match error {
        LibraryError::Syntax { file, errors } => FetchError::Syntax(file, errors),
        other => unreadable(other),
    })?;
    library.keep(&name, &loaded);
    Ok(loaded)
}

pub(super) fn parse(name: String, bytes: &[u8]) -> Result<Loaded, LibraryError> {
    let file = Arc::new(SourceFile::new(name, String::from_utf8_lossy(bytes)));
    match load(bytes) {
        Ok(tree) => Ok(Loaded { file, tree }),
        Err(errors) => Err(LibraryError::Syntax { file, errors }),
    }
}

/// Writes the id in, where the file leaves it to its own name.
fn name_it(resolved: &mut Resolved) {
    let id = resolved.id();
    let (span, file) = (resolved.tree.span, resolved.tree.file);
    if let Value::Map(entries) = &mut resolved.tree.value
        && !entries.iter().any(|entry| entry.key == "id")
    {
        let value = Node { value: Value::Scalar(Scalar { text: id, plain: true }), span, file };
        entries.push(Entry { key: "id".to_owned(), key_span: span, value });
    }
}

fn file(resolved: &Resolved, number: usize) -> Arc<SourceFile> {
    let file = resolved.files.get(number).or(resolved.files.first());
    file.cloned().unwrap_or_else(|| Arc::new(SourceFile::new("", "")))
}
