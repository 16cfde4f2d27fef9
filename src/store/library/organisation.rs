use std::path::Path;

use super::LibraryError;
use super::load::parse;
use super::place::read_named;
use crate::playbook::model::Organisation;
use crate::playbook::spec::Kind;
use crate::source::read;

/// Loads an organisation file: who fills the roles, and what is read as `org.x`.
pub fn load_organisation(path: &Path) -> Result<Organisation, LibraryError> {
    let name = path.display().to_string();
    let bytes = read_named(&name).map_err(LibraryError::io(&name))?;
    let bytes = bytes.ok_or_else(|| LibraryError::io(&name)(std::io::ErrorKind::NotFound.into()))?;
    let loaded = parse(name.clone(), &bytes)?;
    if Kind::of(&loaded.tree) != Some(Kind::Organisation) {
        let kind = loaded.tree.entries().first().map(|entry| entry.key.clone()).unwrap_or_default();
        return Err(LibraryError::WrongKind { file: name, kind, wanted: Kind::Organisation });
    }
    read(&loaded.tree).map_err(|error| LibraryError::Shape { file: loaded.file, error })
}
