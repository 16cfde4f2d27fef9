use jiff::tz::TimeZone;

use super::{Book, ContextClock};
use crate::cli::{Context, Failure};
use crate::i18n::{Runs, Say, Stored, Verify};
use crate::incident::agenda::Operator;
use crate::incident::eval::Snapshot;
use crate::incident::{Clock, Desk, Entry, Event, Journal, Mode};
use crate::playbook::Playbook;
use crate::store::{FileJournal, Run, StoreError};
use crate::walk::Voices;

/// Is a run with what it reads, ready for somebody to sit down at it.
pub(in crate::cli) struct OpenRun {
    /// The run.
    pub run: Run,
    /// What it was begun with.
    pub book: Book,
    /// The playbooks that joined it, with their ids.
    pub attached: Vec<(String, Book)>,
    /// The zone of its calendar.
    pub zone: TimeZone,
}

/// Finds the run that a command names: by its name, or the only one that is open.
pub(in crate::cli) fn find(context: &Context<'_>, asked: Option<&str>) -> Result<Run, Failure> {
    let runs = context.runs()?;
    if let Some(asked) = asked {
        return runs.find(asked).map_err(|error| explain(error, context));
    }
    let all = runs.list()?;
    let open: Vec<&Run> = all.iter().filter(|run| is_open(run, context)).collect();
    // An exercise never stands in the way of a real run.
    let (drills, real): (Vec<&Run>, Vec<&Run>) = open.into_iter().partition(|run| is_drill(run));
    let open = if real.is_empty() { drills } else { real };
    match (open.as_slice(), all.as_slice()) {
        ([only], _) => Ok((*only).clone()),
        ([], [last, ..]) => Ok(last.clone()),
        ([], []) => Err(Failure::new(Runs::NoRun.say(context.lang)).help(Runs::BeginOne.say(context.lang))),
        (several, _) => {
            let names: Vec<String> = several.iter().map(|run| run.name().to_owned()).collect();
            Err(Failure::new(Runs::SeveralOpen { names: names.join(", ") }.say(context.lang))
                .help(Runs::NameOne.say(context.lang)))
        }
    }
}

/// Tells whether a run is an exercise.
pub(in crate::cli) fn is_drill(run: &Run) -> bool {
    let started = run.started().map(|entry| entry.event);
    matches!(started, Some(Event::Started { mode: Mode::Drill, .. }))
}

/// Tells whether a run is not closed.
pub(in crate::cli) fn is_open(run: &Run, context: &Context<'_>) -> bool {
    let clock = ContextClock::of(context);
    let Ok(journal) = run.journal(&clock) else { return false };
    let last = journal.entries().iter().rev().find_map(|entry| match entry.event {
        Event::Closed { .. } => Some(false),
        Event::Reopened { .. } => Some(true),
        _ => None,
    });
    last.unwrap_or(true)
}

fn explain(error: StoreError, context: &Context<'_>) -> Failure {
    match error {
        StoreError::NoSuchRun { asked, known } => {
            let next =
                if known.is_empty() { Runs::BeginOne } else { Runs::RunsAre { names: known.join(", ") } };
            Failure::new(Runs::NoSuchRun { asked }.say(context.lang)).help(next.say(context.lang))
        }
        StoreError::Ambiguous { candidates, .. } => {
            Failure::new(Runs::SeveralOpen { names: candidates.join(", ") }.say(context.lang))
                .help(Runs::NameOne.say(context.lang))
        }
        other => Failure::from(other),
    }
}

/// Says what of a record is not as it was written, before anybody relies on it.
fn warn(journal: &FileJournal<'_>, context: &mut Context<'_>) {
    let lang = context.lang;
    if let Some(fault) = journal.fault() {
        let why = fault.why.words().say(lang);
        context.tell(&format!("{}\n", Verify::Suspect { line: fault.line, why }.say(lang)));
    }
    if let Some(torn) = journal.torn().filter(|torn| torn.set_aside.is_none()) {
        context.tell(&format!("{}\n", Verify::Torn { line: torn.line, bytes: torn.bytes }.say(lang)));
    }
}

/// Opens a run: reads its journal and what was laid down for it, and says what of the record is not as it was.
pub(in crate::cli) fn open<'c>(
    run: Run,
    clock: &'c dyn Clock,
    context: &mut Context<'_>,
) -> Result<(OpenRun, FileJournal<'c>), Failure> {
    let journal = run.journal(clock)?;
    warn(&journal, context);
    let name = run.name().to_owned();
    let opened = read(run, journal.entries())
        .map_err(|failure| failure.help(Verify::ReadTheLog { run: name }.say(context.lang)))?;
    Ok((opened, journal))
}

/// Opens a run to be read only: the record is told even where the copy of its playbook is gone or changed.
pub(in crate::cli) fn open_to_read<'c>(
    run: Run,
    clock: &'c dyn Clock,
    context: &mut Context<'_>,
) -> Result<(OpenRun, FileJournal<'c>), Failure> {
    let journal = run.journal(clock)?;
    warn(&journal, context);
    let opened = match read(run.clone(), journal.entries()) {
        Ok(opened) => opened,
        Err(failure) => {
            let opened =
                OpenRun { run, book: Book::bare()?, attached: Vec::new(), zone: zone(journal.entries()) };
            let why = failure.say(context.lang);
            context.tell(&format!("{}\n", Verify::WithoutPlan { why }.say(context.lang)));
            opened
        }
    };
    Ok((opened, journal))
}

/// Opens a run again whose faults were said before.
pub(in crate::cli) fn open_again<'c>(
    run: Run,
    clock: &'c dyn Clock,
) -> Result<(OpenRun, FileJournal<'c>), Failure> {
    let journal = run.journal(clock)?;
    let opened = read(run, journal.entries())?;
    Ok((opened, journal))
}

fn zone(entries: &[Entry]) -> TimeZone {
    let named = entries.iter().find_map(|entry| match &entry.event {
        Event::Started { zone, .. } => Some(zone),
        _ => None,
    });
    named.and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC)
}

fn read(run: Run, entries: &[Entry]) -> Result<OpenRun, Failure> {
    let mut book = None;
    let zone = zone(entries);
    let mut attached = Vec::new();
    for entry in entries {
        match &entry.event {
            Event::Started { digest, .. } | Event::PlaybookReplaced { digest, .. } => {
                book = Some(Book::read(&run.snapshot(digest)?)?)
            }
            Event::Attached { playbook, digest, .. } => {
                attached.push((playbook.clone(), Book::read(&run.snapshot(digest)?)?));
            }
            _ => {}
        }
    }
    let book = book.ok_or_else(|| Failure::said(Stored::NoBeginning { run: run.name().to_owned() }))?;
    Ok(OpenRun { run, book, attached, zone })
}

impl OpenRun {
    /// Sits an operator down.
    pub fn desk<'c>(&self, journal: FileJournal<'c>, clock: &'c dyn Clock, operator: Operator) -> Desk<'c> {
        Desk::new(Box::new(journal), clock, self.snapshot(), operator)
    }

    /// Returns what the engine reads beside the journal.
    pub fn snapshot(&self) -> Snapshot {
        let mut snapshot = self.book.snapshot(self.zone.clone());
        for (id, book) in &self.attached {
            snapshot.others.insert(id.clone(), std::sync::Arc::clone(&book.plan));
        }
        snapshot
    }

    /// Returns the playbooks of the run.
    pub fn playbooks(&self) -> impl Iterator<Item = &Playbook> {
        let books = std::iter::once(&self.book).chain(self.attached.iter().map(|(_, book)| book));
        books.map(|book| &*book.plan.playbook)
    }

    /// Returns every language of every playbook of the run.
    pub fn voices(&self) -> Voices {
        let mut voices = Voices::default();
        self.book.give_voices(&mut voices);
        self.attached.iter().for_each(|(_, book)| book.give_voices(&mut voices));
        voices
    }
}
