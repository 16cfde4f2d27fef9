use std::sync::Arc;

use super::stage::Stages;
use crate::i18n::{Say, Stored};
use crate::incident::Event;
use crate::store::{Reach, seen_evidence};
use crate::walk::{Attachable, Linked, Shelf};

/// Is what a tried run has instead of a folder: it reads, and writes nothing.
pub(in crate::cli) struct TrialShelf<'s> {
    /// Where further playbooks come from.
    pub stages: &'s Stages,
    /// Which files may be named.
    pub reach: Reach,
}

impl Shelf for TrialShelf<'_> {
    fn keep_words(&mut self, message: &str, channel: &str, lang: &str, _: &str) -> Result<String, String> {
        Ok(format!("words/{message}.{channel}.{lang}.txt"))
    }

    fn keep_evidence(&mut self, path: &str) -> Result<Event, String> {
        let lang = self.stages.lang;
        let Some(reached) = self.reach.path(path) else {
            return Err(Stored::OutOfReach { path: path.to_owned() }.say(lang));
        };
        let kept = seen_evidence(&reached).map_err(|error| error.say(lang))?;
        Ok(Event::EvidenceAdded { file: kept.file, digest: kept.digest, name: kept.name })
    }

    fn attach(&mut self, playbook: &str) -> Result<Attachable, String> {
        let stage = self.stages.of(playbook);
        let stage = stage.as_ref().as_ref().map_err(Clone::clone)?;
        Ok(Attachable {
            id: stage.loaded.model.id.clone(),
            version: stage.loaded.model.version.clone(),
            digest: stage.digest.clone(),
            plan: Arc::clone(&stage.book.plan),
            voices: stage.book.others.clone(),
        })
    }

    fn begin_linked(&mut self, playbook: &str, _: &Linked<'_>) -> Result<String, String> {
        let stage = self.stages.of(playbook);
        stage.as_ref().as_ref().map(|stage| stage.loaded.model.id.clone()).map_err(Clone::clone)
    }
}
