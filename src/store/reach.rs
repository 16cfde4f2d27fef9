use std::path::{Path, PathBuf};

/// Says from where files are named, and which may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// A person names them, from the present folder: any.
    Anywhere,
    /// An answers file names them, from its own folder: only what lies there, for the file may be a stranger's.
    Within(PathBuf),
}

impl Reach {
    /// Returns the path of a file that is named; nothing where it may not be.
    ///
    /// Links are followed first: one that leads out of the folder is out of it.
    pub fn path(&self, named: &str) -> Option<PathBuf> {
        let Self::Within(folder) = self else { return Some(PathBuf::from(named)) };
        let path = folder.join(named);
        let own = if folder.as_os_str().is_empty() { Path::new(".") } else { folder.as_path() };
        match (own.canonicalize(), path.canonicalize()) {
            (Ok(own), Ok(found)) => found.starts_with(own).then_some(found),
            // What is not there is said where it is read.
            _ => Some(path),
        }
    }
}
