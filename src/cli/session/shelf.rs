use std::sync::Arc;

use jiff::Timestamp;

use super::book::ORGANISATION;
use super::{Beginning, Book, begin, lay_down};
use crate::cli::Failure;
use crate::cli::playbook::explain;
use crate::i18n::{Lang, Say, Stored, WalkOn};
use crate::incident::{Clock, Draft, Event, Journal};
use crate::store::{Library, Place, Reach, Run, RunsDir, load_playbook};
use crate::walk::{Attachable, Linked, Shelf};

/// Is the folder of a run and the library, as the walk needs them.
pub(in crate::cli) struct RunShelf {
    /// The run.
    pub run: Run,
    /// Where further playbooks come from.
    pub library: Library,
    /// The operator's language.
    pub lang: Lang,
    /// From where files are named, and how far.
    pub reach: Reach,
}

impl Shelf for RunShelf {
    fn keep_words(
        &mut self,
        message: &str,
        channel: &str,
        lang: &str,
        words: &str,
    ) -> Result<String, String> {
        let path =
            self.run.write_words(message, channel, lang, words).map_err(|error| error.say(self.lang))?;
        let shown = path.strip_prefix(self.run.path()).unwrap_or(&path);
        Ok(shown.display().to_string())
    }

    fn keep_evidence(&mut self, path: &str) -> Result<Event, String> {
        let Some(reached) = self.reach.path(path) else {
            return Err(Stored::OutOfReach { path: path.to_owned() }.say(self.lang));
        };
        let kept = self.run.add_evidence(&reached).map_err(|error| error.say(self.lang))?;
        Ok(Event::EvidenceAdded { file: kept.file, digest: kept.digest, name: kept.name })
    }

    fn attach(&mut self, playbook: &str) -> Result<Attachable, String> {
        let loaded = load_playbook(&self.library, playbook, self.lang)
            .map_err(|error| explain(error, self.lang).say(self.lang))?;
        let snapshot = lay_down(&loaded, None).map_err(|failure| failure.say(self.lang))?;
        self.run.add_snapshot(&snapshot).map_err(|error| error.say(self.lang))?;
        let book = Book::read(&snapshot).map_err(|failure| failure.say(self.lang))?;
        Ok(Attachable {
            id: loaded.model.id.clone(),
            version: loaded.model.version.clone(),
            digest: snapshot.digest().to_owned(),
            plan: Arc::clone(&book.plan),
            voices: book.others,
        })
    }

    fn begin_linked(&mut self, playbook: &str, linked: &Linked<'_>) -> Result<String, String> {
        let lang = self.lang;
        let told = |failure: Failure| failure.say(lang);
        let loaded = load_playbook(&self.library, playbook, self.lang)
            .map_err(|error| explain(error, self.lang).say(self.lang))?;
        let organisation = self.organisation().map_err(told)?;
        let runs = self.run.path().parent().unwrap_or(self.run.path());
        let runs = RunsDir::at(Place { option: Some(runs), ..Place::default() })
            .map_err(|error| error.to_string())?;
        let beginning = Beginning {
            loaded: &loaded,
            organisation: organisation.as_deref(),
            operator: Some(linked.operator),
            sits_down: true,
            mode: linked.mode,
            known_since: None,
            start: linked.now,
            lang: self.lang,
            zone: &linked.zone,
            set: Vec::new(),
            forced: None,
        };
        let clock = At(linked.now);
        let (run, mut journal) = begin(&runs, &beginning, &clock).map_err(told)?;
        let text = WalkOn::SplitFrom { run: self.run.name().to_owned() }.say(self.lang);
        let note = Draft {
            occurred: None,
            by: Some(linked.operator.name.clone()),
            role: linked.operator.roles.first().cloned(),
            step: None,
            event: Event::Noted { text, reference: None },
        };
        journal.append(&mut |_, _| Ok(vec![note.clone()])).map_err(|error| error.say(self.lang))?;
        Ok(run.name().to_owned())
    }
}

impl RunShelf {
    /// Returns the organisation file that the present run was begun with.
    fn organisation(&self) -> Result<Option<String>, Failure> {
        let Some(Event::Started { digest, .. }) = self.run.started().map(|entry| entry.event) else {
            return Ok(None);
        };
        Ok(self.run.snapshot(&digest)?.text(ORGANISATION).map(str::to_owned))
    }
}

/// Tells the moment at which a run was opened from another.
struct At(Timestamp);

impl Clock for At {
    fn now(&self) -> Timestamp {
        self.0
    }
}
