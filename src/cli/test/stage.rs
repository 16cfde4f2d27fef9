use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::tz::TimeZone;

use crate::cli::Context;
use crate::cli::checking::errors_of;
use crate::cli::session::{Book, lay_down};
use crate::i18n::{Lang, Say, Trial};
use crate::store::{Library, LoadedPlaybook, PlaybookFile, load_playbook};

/// Is a playbook, ready to be played.
pub(in crate::cli) struct Stage {
    /// The playbook.
    pub loaded: LoadedPlaybook,
    /// The same as a run reads it, in every language.
    pub book: Book,
    /// The digest of its snapshot.
    pub digest: String,
}

/// Is a playbook, or why it cannot be played.
type Ready = Arc<Result<Stage, String>>;

/// Gives each playbook out ready to be played; each is read once, whoever asks.
pub(in crate::cli) struct Stages {
    /// The language of what is said.
    pub lang: Lang,
    /// The zone of who looks.
    pub zone: TimeZone,
    /// The organisation file, where a case names none.
    pub organisation: Option<String>,
    libraries: Vec<PathBuf>,
    ready: Mutex<BTreeMap<String, Ready>>,
}

impl Stages {
    /// Begins with what the command line says.
    pub fn new(context: &Context<'_>, organisation: Option<String>) -> Self {
        Self {
            lang: context.lang,
            zone: context.zone().clone(),
            organisation: organisation.or_else(|| context.variable("CRISIS_ORGANISATION")),
            libraries: context.libraries.clone(),
            ready: Mutex::default(),
        }
    }

    /// Returns the library.
    pub fn library(&self) -> Library {
        Library::new(&self.libraries)
    }

    /// Names a playbook of a case: one that lies beside it, or in the folder above, before one of the library.
    pub fn playbook_of(&self, of: &str, folder: &Path) -> String {
        let near = [folder.join(format!("{of}.yaml")), folder.join(format!("../{of}.yaml"))];
        let near = near.iter().find(|path| PlaybookFile::at(path).is_playbook());
        near.map_or_else(|| of.to_owned(), |path| path.display().to_string())
    }

    /// Returns a playbook.
    pub fn of(&self, asked: &str) -> Ready {
        let known = || self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = known().get(asked) {
            return Arc::clone(ready);
        }
        // Read outside of the lock: the others go on meanwhile, and at worst one is read twice.
        let ready = Arc::new(self.read(asked));
        Arc::clone(known().entry(asked.to_owned()).or_insert(ready))
    }

    fn read(&self, asked: &str) -> Result<Stage, String> {
        let lang = self.lang;
        let library = self.library();
        if let Ok((file, errors)) = errors_of(&library, asked)
            && !errors.is_empty()
        {
            return Err(Trial::Invalid { file, n: errors.len() }.say(lang));
        }
        let loaded = load_playbook(&library, asked, lang)
            .map_err(|error| crate::cli::playbook::explain(error, lang).say(lang))?;
        let snapshot = lay_down(&loaded, None).map_err(|failure| failure.say(lang))?;
        let book = Book::read(&snapshot).map_err(|failure| failure.say(lang))?;
        let digest = snapshot.digest().to_owned();
        Ok(Stage { loaded, book, digest })
    }
}
