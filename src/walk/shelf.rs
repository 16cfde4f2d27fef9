use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::i18n::Lang;
use crate::incident::agenda::Operator;
use crate::incident::plan::Plan;
use crate::incident::{Event, Mode};

/// Is what the walk needs beside the journal: the files of the run, and the library.
pub trait Shelf {
    /// Lays published words down as a file to copy from, and returns what to call it.
    fn keep_words(&mut self, message: &str, channel: &str, lang: &str, words: &str)
    -> Result<String, String>;

    /// Takes a file in as evidence; the event says what was kept.
    fn keep_evidence(&mut self, path: &str) -> Result<Event, String>;

    /// Lays a further playbook down beside the run, before the event that needs it.
    fn attach(&mut self, playbook: &str) -> Result<Attachable, String>;

    /// Opens a run of its own for a playbook, which names this run, and returns its name.
    fn begin_linked(&mut self, playbook: &str, linked: &Linked<'_>) -> Result<String, String>;
}

/// Is what a run opened from another takes over from it.
#[derive(Debug)]
pub struct Linked<'a> {
    /// Who opens it.
    pub operator: &'a Operator,
    /// Real or drill: as the run it comes from.
    pub mode: Mode,
    /// The zone of the calendar.
    pub zone: TimeZone,
    /// The present moment.
    pub now: Timestamp,
}

/// Is a playbook that was laid down and may join.
#[derive(Debug)]
pub struct Attachable {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The digest of what was laid down.
    pub digest: String,
    /// Its plan in the language it is written in.
    pub plan: Arc<Plan>,
    /// Its plans in the other languages.
    pub voices: Vec<(String, Arc<Plan>)>,
}

/// Holds the plans of every language: the same nodes at the same places, in other words.
#[derive(Debug, Default)]
pub struct Voices {
    plans: HashMap<(String, String), Arc<Plan>>,
}

impl Voices {
    /// Adds the plan of a playbook in a language.
    pub fn add(&mut self, lang: &str, plan: Arc<Plan>) {
        self.plans.insert((plan.playbook.id.clone(), lang.to_owned()), plan);
    }

    /// Returns a playbook in a language; without a translation as it is written.
    pub fn plan<'p>(&'p self, written: &'p Plan, lang: &str) -> &'p Plan {
        let key = (written.playbook.id.clone(), lang.to_owned());
        self.plans.get(&key).map_or(written, Arc::as_ref)
    }

    /// Tells whether a playbook is at hand in a language.
    pub fn has(&self, playbook: &str, lang: &str) -> bool {
        self.plans.contains_key(&(playbook.to_owned(), lang.to_owned()))
    }

    /// Returns a playbook in the operator's language.
    pub fn spoken<'p>(&'p self, written: &'p Plan, lang: Lang) -> &'p Plan {
        self.plan(written, lang.code())
    }
}
