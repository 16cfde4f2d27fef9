use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::feed;
use crate::cli::Failure;
use crate::i18n::{Lang, Say, Trial};
use crate::incident::drill::{Inject, Pace};
use crate::incident::script::{Case, Verb};
use crate::playbook::Id;
use crate::store::Run;

/// Is what a drill is held with; it lies beside the record, so that whoever comes back goes on with it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::cli) struct Held {
    /// The file of the case.
    pub case: PathBuf,
    /// What happens in it.
    pub title: String,
    /// How fast its hours pass.
    pub pace: String,
    /// The day on which it was begun, outside.
    pub held: Timestamp,
    /// Who puts injects in.
    pub control: String,
    /// What is put in.
    pub injects: Vec<Put>,
}

/// Is one inject, with its share of the feed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(in crate::cli) struct Put {
    at: Timestamp,
    text: String,
    activates: Option<Id>,
}

/// The name of the file.
const FILE: &str = "held.json";

impl Held {
    /// Takes the injects of a case, each with what the feed says since the one before.
    pub fn of(
        case: &Case,
        path: &Path,
        start: Timestamp,
        pace: Pace,
        control: String,
        now: Timestamp,
        lang: Lang,
    ) -> Result<Self, Failure> {
        let folder = path.parent().unwrap_or(Path::new(""));
        let mut mentions = Vec::new();
        for file in &case.feed {
            let missing = |_| Failure::new(Trial::NoFeed { file: file.it.clone() }.say(lang));
            mentions.extend(feed::read(&folder.join(&file.it)).map_err(missing)?);
        }
        let mut injects = Vec::new();
        let mut since = Timestamp::MIN;
        for line in &case.timeline {
            let Verb::Inject { id, text, activates } = &line.verb else { continue };
            let at = line.at.from(start);
            let told = text.clone().unwrap_or_else(|| id.it.clone());
            let share = feed::share(&mentions, since, at, lang);
            let text = std::iter::once(told).chain(share).collect::<Vec<_>>().join(" ");
            let activates = activates.as_ref().and_then(|key| Id::data(key.it.as_str()).ok());
            injects.push(Put { at, text, activates });
            since = at;
        }
        let title = case.title.clone().unwrap_or_default();
        Ok(Self { case: path.to_owned(), title, pace: pace.to_string(), held: now, control, injects })
    }

    /// Keeps it beside the record of a run.
    pub fn keep(&self, run: &Run) -> Result<(), Failure> {
        Ok(run.keep_of_drill(FILE, &serde_json::to_string_pretty(self)?)?)
    }

    /// Returns what a run is held with; nothing where it is no drill of a case.
    pub fn read(run: &Run) -> Option<Self> {
        serde_json::from_str(&run.of_drill(FILE)?).ok()
    }

    /// Returns the pace.
    pub fn pace(&self) -> Pace {
        self.pace.parse().unwrap_or(Pace::Times(1))
    }

    /// Returns the injects.
    pub fn injects(&self) -> Vec<Inject> {
        let put = |put: &Put| Inject { at: put.at, text: put.text.clone(), activates: put.activates.clone() };
        self.injects.iter().map(put).collect()
    }
}
