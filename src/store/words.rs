use std::path::PathBuf;

use super::{Run, StoreError, disk, name};
use crate::i18n::Doing;

/// The folder of the published words in the folder of a run.
const DIR: &str = "words";

impl Run {
    /// Keeps the words of a message for one channel and language in a file, to copy from.
    ///
    /// The record is the journal; this is the same text in a form that can be pasted. A newer
    /// wording takes the place of the older one, whole or not at all.
    pub fn write_words(
        &self,
        message: &str,
        channel: &str,
        lang: &str,
        text: &str,
    ) -> Result<PathBuf, StoreError> {
        let parts = [message, channel, lang];
        if parts.iter().any(|part| part.is_empty()) {
            return Err(StoreError::BadName(parts.join(".")));
        }
        let dir = self.path().join(DIR);
        let name = format!("{}.txt", parts.map(name::escaped).join("."));
        let path = dir.join(&name);
        disk::create_private_dir(&dir)
            .and_then(|()| disk::write_whole(&dir, &name, text.as_bytes()))
            .map_err(StoreError::io(Doing::WritingWords, &path))?;
        Ok(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_by_message_channel_and_language() {
        let folder = tempfile::tempdir().expect("a folder");
        let run = Run::new("r".into(), folder.path().to_owned());
        run.write_words("holding", "x", "en", "first").expect("written");
        let path = run.write_words("holding", "x", "en", "We know.").expect("written again");
        assert_eq!(path, folder.path().join("words/holding.x.en.txt"));
        assert_eq!(std::fs::read_to_string(path).expect("read"), "We know.");
    }

    #[test]
    fn a_message_key_cannot_lead_out_of_the_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let run = Run::new("r".into(), folder.path().to_owned());
        let path = run.write_words("../../notice[2]", "x", "en", "…").expect("written");
        assert_eq!(path, folder.path().join("words/%2E%2E%2F%2E%2E%2Fnotice%5B2%5D.x.en.txt"));
        assert!(run.write_words("", "x", "en", "…").is_err());
    }
}
