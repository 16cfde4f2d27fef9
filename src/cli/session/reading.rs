use super::{ContextClock, OpenRun, open, open_again, open_to_read};
use crate::cli::{Context, Failure};
use crate::i18n::Lang;
use crate::incident::{Clock, Entry, Event, Journal};
use crate::playbook::Playbook;
use crate::store::{FileJournal, Run};
use crate::walk::{Teller, Voices};

/// Is the record of a run for those who only read it.
///
/// It folds what was recorded and works nothing out of it: a long record is read at once.
pub(in crate::cli) struct Reading<'c> {
    /// The run's name.
    pub name: String,
    opened: OpenRun,
    journal: FileJournal<'c>,
    folded: crate::incident::Run,
    voices: Voices,
    clock: &'c ContextClock,
    lang: Lang,
}

impl<'c> Reading<'c> {
    /// Opens the record.
    pub fn of(run: Run, clock: &'c ContextClock, context: &mut Context<'_>) -> Result<Self, Failure> {
        let name = run.name().to_owned();
        Self::over(open_to_read(run, clock, context)?, name, clock, context.lang)
    }

    fn over(
        (opened, journal): (OpenRun, FileJournal<'c>),
        name: String,
        clock: &'c ContextClock,
        lang: Lang,
    ) -> Result<Self, Failure> {
        let mut folded = crate::incident::Run::new(opened.snapshot());
        journal.entries().iter().for_each(|entry| folded.state.take(entry));
        let voices = opened.voices();
        Ok(Self { name, opened, journal, folded, voices, clock, lang })
    }

    /// Opens the record and works out what follows from it: since when conditions hold.
    pub fn whole(run: Run, clock: &'c ContextClock, context: &mut Context<'_>) -> Result<Self, Failure> {
        let name = run.name().to_owned();
        let mut reading = Self::over(open(run, clock, context)?, name, clock, context.lang)?;
        reading.folded = crate::incident::Run::replay(reading.opened.snapshot(), reading.journal.entries());
        Ok(reading)
    }

    /// Returns the playbooks of the run.
    pub fn playbooks(&self) -> impl Iterator<Item = &Playbook> {
        self.opened.playbooks()
    }

    /// Returns every entry read so far.
    pub fn entries(&self) -> &[Entry] {
        self.journal.entries()
    }

    /// Returns what makes words of it, as of now.
    pub fn teller(&self) -> Teller<'_> {
        Teller { run: &self.folded, voices: &self.voices, lang: self.lang, moment: self.clock.now() }
    }

    /// Reads what was written since, and returns how many entries there were before.
    pub fn read_on(&mut self) -> Result<usize, Failure> {
        let before = self.journal.entries().len();
        self.journal.refresh()?;
        let fresh = self.journal.entries().get(before..).unwrap_or_default();
        let brings_words =
            |entry: &Entry| matches!(entry.event, Event::Attached { .. } | Event::PlaybookReplaced { .. });
        if fresh.iter().any(brings_words) {
            let (opened, journal) = open_again(self.opened.run.clone(), self.clock)?;
            self.folded.snapshot = opened.snapshot();
            self.voices = opened.voices();
            (self.opened, self.journal) = (opened, journal);
        }
        let fresh = self.journal.entries().get(before..).unwrap_or_default();
        fresh.iter().for_each(|entry| self.folded.state.take(entry));
        Ok(before)
    }
}
