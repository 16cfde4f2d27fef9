use std::path::PathBuf;
use std::sync::Arc;

use super::{Book, lay_down};
use crate::i18n::Lang;
use crate::incident::Event;
use crate::store::{Library, Run, load_playbook};
use crate::walk::{Attachable, Shelf};

/// Is the folder of a run and the library, as the walk needs them.
pub(in crate::cli) struct RunShelf {
    /// The run.
    pub run: Run,
    /// Where further playbooks come from.
    pub library: Library,
    /// The operator's language.
    pub lang: Lang,
    /// From where files are named: the present folder, or that of an answers file.
    pub folder: PathBuf,
}

impl Shelf for RunShelf {
    fn keep_words(
        &mut self,
        message: &str,
        channel: &str,
        lang: &str,
        words: &str,
    ) -> Result<String, String> {
        let path = self.run.write_words(message, channel, lang, words).map_err(|error| error.to_string())?;
        let shown = path.strip_prefix(self.run.path()).unwrap_or(&path);
        Ok(shown.display().to_string())
    }

    fn keep_evidence(&mut self, path: &str) -> Result<Event, String> {
        let kept = self.run.add_evidence(&self.folder.join(path)).map_err(|error| error.to_string())?;
        Ok(Event::EvidenceAdded { file: kept.file, digest: kept.digest, name: kept.name })
    }

    fn attach(&mut self, playbook: &str) -> Result<Attachable, String> {
        let loaded = load_playbook(&self.library, playbook, self.lang).map_err(|error| error.to_string())?;
        let snapshot = lay_down(&loaded, None).map_err(|failure| failure.to_string())?;
        self.run.add_snapshot(&snapshot).map_err(|error| error.to_string())?;
        let book = Book::read(&snapshot).map_err(|failure| failure.to_string())?;
        Ok(Attachable {
            id: loaded.model.id.clone(),
            version: loaded.model.version.clone(),
            digest: snapshot.digest().to_owned(),
            plan: Arc::clone(&book.plan),
            voices: book.others,
        })
    }
}
