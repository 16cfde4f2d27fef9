use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::shelf::TrialShelf;
use super::stage::{Stage, Stages};
use crate::cli::answers::AnswersFile;
use crate::cli::session::{Beginning, first_entries, lay_down_organisation, organisation, zone_of};
use crate::incident::agenda::Operator;
use crate::incident::eval::Snapshot;
use crate::incident::script::{Case, Fault, SetClock, Verb};
use crate::incident::{Desk, Entry, MemoryJournal, Mode, Run};
use crate::store::Reach;
use crate::walk::script::{Failed, Known, Nobody, Player, Stumble, check};
use crate::walk::{Opening, Times, Voices};

/// Is a case that was played to its end, or as far as it goes.
pub(in crate::cli) struct PlayedCase {
    /// How the run stands then.
    pub run: Run,
    /// Its record.
    pub entries: Vec<Entry>,
    /// What was not as expected, or what stopped it.
    pub result: Result<Vec<Failed>, Stumble>,
}

/// Is a run that is tried: where, by whom, since when.
pub(in crate::cli) struct Attempt<'a> {
    /// The playbook.
    pub stage: &'a Stage,
    /// The organisation file's text.
    pub organisation: Option<String>,
    /// Who begins.
    pub operator: Operator,
    /// Whether they sit down with the first entry, or an entry of the case says so.
    pub sits_down: bool,
    /// When it begins.
    pub start: Timestamp,
}

impl<'a> Attempt<'a> {
    /// Takes what a case says of its beginning.
    pub fn of(stage: &'a Stage, case: &Case, folder: &Path, stages: &Stages) -> Result<Self, String> {
        let named = case.organisation.as_ref().map(|named| folder.join(named).display().to_string());
        let named = named.or_else(|| stages.organisation.clone());
        let text = lay_down_organisation(named.as_deref(), stages.lang)
            .map_err(|failure| failure.say(stages.lang))?;
        let joined = case.timeline.iter().find_map(|line| match &line.verb {
            Verb::Joined { who, roles } => {
                let roles = roles.iter().map(|role| role.it.clone()).collect();
                Some(Operator { name: who.it.clone(), roles })
            }
            _ => None,
        });
        let sits_down = joined.is_none();
        let nobody = || Operator { name: "ana".to_owned(), roles: Vec::new() };
        let start = case.start.unwrap_or(Timestamp::UNIX_EPOCH);
        Ok(Self { stage, organisation: text, operator: joined.unwrap_or_else(nobody), sits_down, start })
    }

    /// Sits a player down at the run, and lets `play` go on with it. Nothing is written anywhere.
    pub fn with<R>(
        &self,
        stages: &Stages,
        folder: &Path,
        play: impl FnOnce(&mut Player<'_>) -> R,
    ) -> Result<R, String> {
        let said = |failure: crate::cli::Failure| failure.say(stages.lang);
        let text = self.organisation.as_deref();
        let zone = zone_of(text, &stages.zone).map_err(said)?;
        let clock = SetClock::new(self.start);
        let beginning = Beginning {
            loaded: &self.stage.loaded,
            organisation: text,
            operator: Some(&self.operator),
            sits_down: self.sits_down,
            mode: Mode::Drill,
            known_since: None,
            start: self.start,
            lang: stages.lang,
            zone: &stages.zone,
            set: Vec::new(),
            forced: None,
        };
        let first = first_entries(&beginning, &self.stage.digest, &zone).map_err(said)?;
        let journal = MemoryJournal::new(&clock, first);
        let own = text.map(organisation).transpose().map_err(said)?.unwrap_or_default();
        let snapshot = Snapshot { organisation: Arc::new(own), ..self.stage.book.snapshot(zone) };
        let desk = Desk::new(Box::new(journal), &clock, snapshot, self.operator.clone());
        let mut voices = Voices::default();
        self.stage.book.give_voices(&mut voices);
        let mut nobody = Nobody;
        let mut shelf = TrialShelf { stages, reach: Reach::Within(folder.to_owned()) };
        let run = self.stage.loaded.model.id.clone();
        let opening =
            Opening { desk, prompter: &mut nobody, shelf: &mut shelf, voices, lang: stages.lang, run };
        Ok(play(&mut Player::new(opening, &clock)))
    }

    /// Finds what a case says and the playbook does not have.
    pub fn faults(&self, answers: &AnswersFile, stages: &Stages) -> Vec<Fault> {
        let times = Times { zone: stages.zone.clone(), now: self.start, lang: stages.lang };
        let plan = &self.stage.book.plan;
        check(&answers.script, &Known { plan, times, people: Vec::new() })
    }

    /// Plays a case.
    pub fn play(&self, case: &Case, folder: &Path, stages: &Stages) -> Result<PlayedCase, String> {
        self.with(stages, folder, |player| {
            let result = player.play(case);
            let desk = player.desk();
            PlayedCase { run: desk.run().clone(), entries: desk.entries().to_vec(), result }
        })
    }
}
