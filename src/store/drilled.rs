use std::fs;
use std::path::PathBuf;

use super::{Run, StoreError, disk};
use crate::i18n::Doing;

/// The folder in which a drill keeps what it was begun with.
const DIR: &str = "drill";

impl Run {
    /// Keeps a file of a drill beside its record: what it was begun with, or its score.
    pub fn keep_of_drill(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let dir = self.path().join(DIR);
        disk::create_private_dir(&dir)
            .and_then(|()| disk::write_whole(&dir, name, text.as_bytes()))
            .map_err(StoreError::io(Doing::WritingWords, &dir.join(name)))
    }

    /// Returns a file of a drill; nothing where there is none.
    pub fn of_drill(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.drill_file(name)).ok()
    }

    /// Returns where a file of a drill lies.
    pub fn drill_file(&self, name: &str) -> PathBuf {
        self.path().join(DIR).join(name)
    }
}
