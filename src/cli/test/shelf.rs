use std::path::PathBuf;
use std::sync::Arc;

use super::stage::Stages;
use crate::incident::Event;
use crate::store::seen_evidence;
use crate::walk::{Attachable, Linked, Shelf};

/// Is what a tried run has instead of a folder: it reads, and writes nothing.
pub(in crate::cli) struct TrialShelf<'s> {
    /// Where further playbooks come from.
    pub stages: &'s Stages,
    /// From where files are named.
    pub folder: PathBuf,
}

impl Shelf for TrialShelf<'_> {
    fn keep_words(&mut self, message: &str, channel: &str, lang: &str, _: &str) -> Result<String, String> {
        Ok(format!("words/{message}.{channel}.{lang}.txt"))
    }

    fn keep_evidence(&mut self, path: &str) -> Result<Event, String> {
        let kept = seen_evidence(&self.folder.join(path)).map_err(|error| error.say(self.stages.lang))?;
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
