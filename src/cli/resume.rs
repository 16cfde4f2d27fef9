use std::path::PathBuf;

use clap::Args;

use super::prompt::{ended, prompter};
use super::session::{ContextClock, OpenRun, RunShelf, Who, find, open};
use super::{Context, Exit, Failure};
use crate::i18n::{Runs, Say};
use crate::incident::agenda::Operator;
use crate::incident::{Desk, Event, Journal, JournalError};
use crate::store::Run;
use crate::walk::{Opening, Prompter, Shelf, Walker};

/// Go on with a run exactly where it stood
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis resume                      the run that is open\n  crisis resume 0523-mistreat\n  crisis resume 0523-mistreat --as legal --by lea\n  crisis resume 0523-mistreat --answers evening.yaml"
)]
pub(super) struct Resume {
    /// The run, by its name or the beginning of it [default: the one that is open]
    run: Option<String>,
    /// Answer from this file, without a terminal: a case, or a map of path to value
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[command(flatten)]
    who: Who,
}

impl Resume {
    /// Finds the run and goes on.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let run = find(context, self.run.as_deref())?;
        if let Some(path) = &self.answers {
            return super::answers::resume_with(context, run, &self.who, path);
        }
        let mut prompter = prompter(context)?;
        resume(context, &mut *prompter, run, &self.who)
    }
}

/// Goes on with a run: greets, says what happened meanwhile, and asks what was asked last.
pub(super) fn resume(
    context: &mut Context<'_>,
    prompter: &mut dyn Prompter,
    run: Run,
    who: &Who,
) -> Result<Exit, Failure> {
    let clock = ContextClock::of(context);
    if let Some(held) = super::drill::DrillHeld::read(&run) {
        let operator = operator(context, who, run.journal(&clock)?.entries())?;
        return super::drill::sit(context, prompter, run, &held, operator, None);
    }
    let name = run.name().to_owned();
    let (opened, mut journal) = open(run, &clock, context)?;
    who.check(opened.playbooks(), context)?;
    if let Some(format) = journal.newer() {
        return Err(Failure::new(Runs::NewerJournal { format }.say(context.lang)));
    }
    journal.mend()?;
    let torn = journal.torn().and_then(|torn| torn.set_aside.as_ref());
    let torn = torn.and_then(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
    let operator = operator(context, who, journal.entries())?;
    let mut desk = opened.desk(journal, &clock, operator.clone());
    come_back(&mut desk, &operator)?;
    let mut shelf = RunShelf {
        run: opened.run.clone(),
        library: context.library(),
        lang: context.lang,
        reach: crate::store::Reach::Anywhere,
    };
    let mut walker = Walker::new(sit_down(context, &opened, desk, prompter, &mut shelf));
    let halt = match walker.greet(torn.as_deref()) {
        Ok(()) => walker.walk(),
        Err(halt) => halt,
    };
    ended(context, halt, &name)
}

/// Gathers what a seat is opened with.
pub(super) fn sit_down<'a>(
    context: &Context<'_>,
    opened: &OpenRun,
    desk: Desk<'a>,
    prompter: &'a mut dyn Prompter,
    shelf: &'a mut dyn Shelf,
) -> Opening<'a> {
    Opening {
        desk,
        prompter,
        shelf,
        voices: opened.voices(),
        lang: context.lang,
        run: opened.run.name().to_owned(),
    }
}

/// Takes the operator as named, else as they were last in this run.
pub(super) fn operator(
    context: &Context<'_>,
    who: &Who,
    entries: &[crate::incident::Entry],
) -> Result<Operator, Failure> {
    let mut operator = who.operator(context)?;
    let last_writer = || entries.iter().rev().find_map(|entry| entry.by.clone());
    if who.by.is_none() && !entries.iter().any(|entry| entry.by.as_deref() == Some(&operator.name)) {
        operator.name = last_writer().unwrap_or(operator.name);
    }
    if who.roles.is_empty() {
        let joined = entries.iter().rev().find_map(|entry| match &entry.event {
            Event::Joined { roles } if entry.by.as_deref() == Some(&operator.name) => Some(roles.clone()),
            _ => None,
        });
        operator.roles = joined.unwrap_or_default();
    }
    Ok(operator)
}

/// Records who came back; somebody new, or in other roles, joins.
pub(super) fn come_back(desk: &mut Desk<'_>, operator: &Operator) -> Result<(), JournalError> {
    let known = desk.run().state.people.known.get(&operator.name);
    let same = known.is_some_and(|person| person.here && person.roles == operator.roles);
    let event = if same { Event::Resumed } else { Event::Joined { roles: operator.roles.clone() } };
    desk.record(None, event).map(drop)
}
