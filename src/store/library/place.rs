use std::io;
use std::path::{Component, Path, PathBuf};

use super::builtin::BUILT_IN;
use crate::store::plain::read_plain;

/// Says where a playbook comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The binary.
    BuiltIn,
    /// A folder of playbooks.
    Folder(PathBuf),
    /// A file named by its path.
    File(PathBuf),
}

/// What the names of built-in files begin with.
const BUILT_IN_FOLDER: &str = "<built-in>/";

impl Origin {
    /// Returns the name that messages show for a file of this place.
    pub fn name_of(&self, file: &str) -> String {
        match self {
            Self::BuiltIn => format!("{BUILT_IN_FOLDER}{file}"),
            Self::Folder(folder) => folder.join(file).display().to_string(),
            Self::File(path) => path.with_file_name(file).display().to_string(),
        }
    }

    /// Lists the names of the YAML files of this place, in order; of a single file, its own.
    pub(super) fn files(&self) -> io::Result<Vec<String>> {
        let mut names = match self {
            Self::BuiltIn => BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect(),
            Self::Folder(folder) => names_in(folder)?,
            Self::File(path) => {
                path.file_name().map(|name| name.to_string_lossy().into()).into_iter().collect()
            }
        };
        names.sort();
        Ok(names)
    }
}

impl std::fmt::Display for Origin {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BuiltIn => out.write_str("built-in"),
            Self::Folder(path) | Self::File(path) => write!(out, "{}", path.display()),
        }
    }
}

fn names_in(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let name = entry?.file_name();
        names.extend(name.into_string().ok().filter(|name| is_yaml(name)));
    }
    Ok(names)
}

/// Says whether a name is that of a YAML file.
pub(super) fn is_yaml(name: &str) -> bool {
    !name.starts_with('.') && (name.ends_with(".yaml") || name.ends_with(".yml"))
}

/// Says whether a name that messages show is that of a file in the binary.
pub(super) fn is_built_in(name: &str) -> bool {
    name.starts_with(BUILT_IN_FOLDER)
}

/// Reads a file by the name that messages show; nothing where it is not there.
pub(super) fn read_named(name: &str) -> io::Result<Option<Vec<u8>>> {
    if let Some(file) = name.strip_prefix(BUILT_IN_FOLDER) {
        let found = BUILT_IN.iter().find(|(name, _)| *name == file);
        return Ok(found.map(|(_, text)| text.as_bytes().to_vec()));
    }
    match read_plain(Path::new(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

/// Names a file that lies beside another one, or below its folder; nothing for one that lies elsewhere.
pub(super) fn beside(from: &str, written: &str) -> Option<String> {
    let below = |part: Component<'_>| matches!(part, Component::Normal(_));
    if written.is_empty() || written.contains('\0') || !Path::new(written).components().all(below) {
        return None;
    }
    match from.strip_prefix(BUILT_IN_FOLDER) {
        Some(_) => Some(format!("{BUILT_IN_FOLDER}{written}")),
        None => Some(Path::new(from).with_file_name(written).display().to_string()),
    }
}
