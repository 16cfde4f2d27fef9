use std::fs;
use std::path::Path;

use super::replace::{ReplaceError, replace};

/// Says what became of a file that was to be new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is written.
    Written,
    /// One was there already, and is as it was.
    Left,
}

/// Writes a file that is not there yet, whole or not at all, with the folders it lies in.
pub fn put_new(path: &Path, text: &str) -> Result<Put, ReplaceError> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| ReplaceError::Io(folder.to_owned(), error))?;
    }
    match replace(path, None, text.as_bytes()) {
        Ok(()) => Ok(Put::Written),
        Err(ReplaceError::Changed(_)) => Ok(Put::Left),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_there_is_left() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a/b.yaml");
        assert_eq!(put_new(&path, "one").expect("written"), Put::Written);
        assert_eq!(put_new(&path, "two").expect("left"), Put::Left);
        assert_eq!(fs::read_to_string(&path).expect("it reads"), "one");
    }
}
