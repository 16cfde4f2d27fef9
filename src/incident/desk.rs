//! A seat at a run: the journal and what it adds up to, kept in step, for one operator.

use jiff::Timestamp;

use super::accept::accept;
use super::agenda::{Agenda, Operator};
use super::eval::{Snapshot, View};
use super::ports::{Appended, Clock, Journal, JournalError, Refusal};
use super::run::Run;
use super::{Draft, Entry, Event, Key};
use crate::playbook::Id;

/// Is one operator's seat.
///
/// Everything that is written goes through [`Desk::write`], from whichever prompter or
/// script: it looks at what others wrote, refuses what is no longer admitted, and only then appends.
pub struct Desk<'a> {
    journal: Box<dyn Journal + 'a>,
    clock: &'a dyn Clock,
    run: Run,
    moment: Timestamp,
    /// Who sits here.
    pub operator: Operator,
}

impl<'a> Desk<'a> {
    /// Sits down at a run: replays its journal.
    pub fn new(
        journal: Box<dyn Journal + 'a>,
        clock: &'a dyn Clock,
        snapshot: Snapshot,
        operator: Operator,
    ) -> Self {
        let run = Run::replay(snapshot, journal.entries());
        let moment = clock.now();
        Self { journal, clock, run, moment, operator }
    }

    /// Takes in what others wrote since the last look, and returns it.
    pub fn sync(&mut self) -> Result<Vec<Entry>, JournalError> {
        self.journal.refresh()?;
        let fresh = catch_up(&mut self.run, self.journal.entries());
        self.moment = self.clock.now();
        Ok(fresh)
    }

    /// Returns the run as far as this seat has seen it.
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Returns every entry that this seat has seen.
    pub fn entries(&self) -> &[Entry] {
        self.journal.entries()
    }

    /// Returns the hash of the journal's last line, in groups.
    pub fn head(&self) -> String {
        self.journal.head()
    }

    /// Returns the moment of the last look: what a screen shows is of one moment.
    pub fn moment(&self) -> Timestamp {
        self.moment
    }

    /// Looks at the clock: what is read from now on counts from this moment.
    pub fn watch(&mut self) {
        self.moment = self.clock.now();
    }

    /// Looks at the run as of the last look.
    pub fn view(&self) -> View<'_> {
        self.run.view(self.moment)
    }

    /// Computes the agenda as of the last look.
    pub fn agenda(&self) -> Agenda {
        Agenda::of(&self.view())
    }

    /// Takes in playbooks that were laid down beside the run since it was opened.
    pub fn add_playbook(&mut self, id: &str, plan: std::sync::Arc<super::plan::Plan>) {
        self.run.snapshot.others.insert(id.to_owned(), plan);
    }

    /// Builds an event of this operator.
    pub fn draft(&self, step: Option<&Key>, event: Event) -> Draft {
        Draft {
            occurred: None,
            by: Some(self.operator.name.clone()).filter(|name| !name.is_empty()),
            role: self.speaking_as(None),
            step: step.cloned(),
            event,
        }
    }

    /// Returns the role that an operator acts in: the wanted one if held, else the only one, else the wanted.
    pub fn speaking_as(&self, wanted: Option<&Id>) -> Option<Id> {
        match (wanted, self.operator.roles.as_slice()) {
            (Some(wanted), roles) if roles.is_empty() || roles.contains(wanted) => Some(wanted.clone()),
            (_, [only]) => Some(only.clone()),
            (Some(wanted), _) => Some(wanted.clone()),
            (None, roles) => roles.first().cloned(),
        }
    }

    /// Appends events, all or none; they are on disk when this returns.
    pub fn write(&mut self, drafts: Vec<Draft>) -> Result<Appended, JournalError> {
        self.write_since(self.run.state.last_seq, drafts)
    }

    /// Appends events of somebody who had seen the journal up to `basis` and no further.
    ///
    /// A script that read the run a while ago says so, and loses against whoever wrote of
    /// the same subject since. The entries record it: who reads them later sees what was known.
    pub fn write_since(&mut self, basis: u64, drafts: Vec<Draft>) -> Result<Appended, JournalError> {
        let seen = self.run.state.last_seq;
        let run = &mut self.run;
        let appended = self.journal.append_since(basis, &mut |entries, now| {
            catch_up(run, entries);
            let fresh: Vec<Entry> = entries.iter().filter(|entry| entry.seq > basis).cloned().collect();
            check(run, &fresh, &drafts, now)?;
            Ok(drafts.clone())
        })?;
        catch_up(&mut self.run, self.journal.entries());
        self.moment = self.clock.now();
        debug_assert!(self.run.state.last_seq >= seen, "a run never goes back");
        Ok(appended)
    }

    /// Appends one event of this operator.
    pub fn record(&mut self, step: Option<&Key>, event: Event) -> Result<Appended, JournalError> {
        let draft = self.draft(step, event);
        self.write(vec![draft])
    }
}

/// Checks events one after the other, each on what those before it made.
fn check(run: &Run, since: &[Entry], drafts: &[Draft], now: Timestamp) -> Result<(), Refusal> {
    let [first, rest @ ..] = drafts else { return Ok(()) };
    accept(run, since, first, now)?;
    if rest.is_empty() {
        return Ok(());
    }
    let mut ahead = run.clone();
    let mut before = first;
    for draft in rest {
        let seq = ahead.state.last_seq + 1;
        ahead.take(&Entry {
            seq,
            at: now,
            occurred: before.occurred,
            by: before.by.clone(),
            role: before.role.clone(),
            step: before.step.clone(),
            basis: seq - 1,
            event: before.event.clone(),
        });
        accept(&ahead, since, draft, now)?;
        before = draft;
    }
    Ok(())
}

/// Folds the entries that a run has not seen, and returns them.
fn catch_up(run: &mut Run, entries: &[Entry]) -> Vec<Entry> {
    let seen = run.state.last_seq;
    let fresh: Vec<Entry> = entries.iter().filter(|entry| entry.seq > seen).cloned().collect();
    fresh.iter().for_each(|entry| run.take(entry));
    fresh
}
