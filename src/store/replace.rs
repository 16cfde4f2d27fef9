use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::disk::sync_dir;

/// Says why a file was left as it is.
#[derive(Debug)]
pub enum ReplaceError {
    /// Somebody has changed it since it was read.
    Changed(PathBuf),
    /// The file system refused.
    Io(PathBuf, io::Error),
    /// It is built in.
    NoPlace,
}

/// Puts a text in the place of a file's, whole or not at all, if it is still what was read.
///
/// `before` is what was read; nothing where the file was not there. A link is followed, and
/// the file keeps who may read it.
pub fn replace(path: &Path, before: Option<&[u8]>, after: &[u8]) -> Result<(), ReplaceError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::AlreadyExists => ReplaceError::Changed(path.to_owned()),
        _ => ReplaceError::Io(path.to_owned(), error),
    };
    let target = if before.is_some() { fs::canonicalize(path).map_err(failed)? } else { path.to_owned() };
    let folder = match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    };
    let mut file = new_beside(&folder).map_err(failed)?;
    file.write_all(after).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    match before {
        None => file.persist_noclobber(&target).map(drop).map_err(|error| failed(error.error))?,
        Some(before) => {
            // As late as can be: what another one saves between here and the renaming is not seen.
            if fs::read(&target).map_err(failed)? != before {
                return Err(ReplaceError::Changed(path.to_owned()));
            }
            let rights = fs::metadata(&target).map_err(failed)?.permissions();
            fs::set_permissions(file.path(), rights).map_err(failed)?;
            file.persist(&target).map(drop).map_err(|error| failed(error.error))?;
        }
    }
    sync_dir(&folder).map_err(failed)
}

/// Makes a temporary file with the rights that any new file of the user has.
#[cfg(unix)]
fn new_beside(folder: &Path) -> io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let rights = fs::Permissions::from_mode(0o666);
    tempfile::Builder::new().prefix(".new-").permissions(rights).tempfile_in(folder)
}

/// Makes a temporary file.
#[cfg(not(unix))]
fn new_beside(folder: &Path) -> io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(".new-").tempfile_in(folder)
}

impl fmt::Display for ReplaceError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed(path) => write!(out, "{} was changed meanwhile", path.display()),
            Self::Io(path, _) => write!(out, "{} could not be written", path.display()),
            Self::NoPlace => out.write_str("it is built in"),
        }
    }
}

impl std::error::Error for ReplaceError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(_, error) => Some(error),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_only_as_it_was_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.yaml");
        replace(&path, None, b"one").expect("a new file");
        assert!(matches!(replace(&path, None, b"two"), Err(ReplaceError::Changed(_))));
        replace(&path, Some(b"one"), b"two").expect("it is what was read");
        assert!(matches!(replace(&path, Some(b"one"), b"three"), Err(ReplaceError::Changed(_))));
        assert_eq!(fs::read(&path).expect("it reads"), b"two");
        assert_eq!(fs::read_dir(folder.path()).expect("it lists").count(), 1, "nothing is left behind");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_keeps_its_rights_and_a_link_stays_one() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let (path, link) = (folder.path().join("a.yaml"), folder.path().join("b.yaml"));
        fs::write(&path, "one").expect("a file");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("its rights");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        replace(&link, Some(b"one"), b"two").expect("it is replaced");
        assert_eq!(fs::metadata(&path).expect("it is there").permissions().mode() & 0o777, 0o640);
        assert!(fs::symlink_metadata(&link).expect("it is there").file_type().is_symlink());
        assert_eq!(fs::read(&path).expect("it reads"), b"two");
    }
}
