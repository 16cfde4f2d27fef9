use std::path::Path;

use super::file::AnswersFile;
use super::play::sit_down_and_play;
use crate::cli::resume::{come_back, operator};
use crate::cli::session::{ContextClock, Who, open};
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{Cases, Runs, Say};
use crate::incident::script::{Fault, Script, SetClock};
use crate::incident::{Clock, Journal};
use crate::store::Run;
use crate::walk::Times;
use crate::walk::script::{Known, check};

/// Goes on with a run by an answers file; its offsets count from the start of the run.
pub(in crate::cli) fn resume_with(
    context: &mut Context<'_>,
    run: Run,
    who: &Who,
    path: &Path,
) -> Result<Exit, Failure> {
    let answers = AnswersFile::read(path, context.lang)?;
    let clock = SetClock::new(ContextClock::of(context).now());
    let (opened, mut journal) = open(run, &clock, context)?;
    who.check(opened.playbooks(), context)?;
    if let Some(format) = journal.newer() {
        return Err(Failure::new(Runs::NewerJournal { format }.say(context.lang)));
    }
    let is_case = matches!(answers.script, Script::Case(_));
    if let (true, Some(last)) = (is_case, journal.entries().last().map(|last| last.at)) {
        // The hours of a case are those of its run, whatever the day of the playing.
        clock.set(last);
    }
    journal.mend()?;
    let operator = operator(context, who, journal.entries())?;
    let mut desk = opened.desk(journal, &clock, operator.clone());
    fits(&answers, &desk, &opened.zone, context)?;
    if !is_case {
        come_back(&mut desk, &operator)?;
    }
    sit_down_and_play(context, &answers, &opened, desk, &clock)
}

/// The file speaks of this run's playbook, and of what is in it.
fn fits(
    answers: &AnswersFile,
    desk: &crate::incident::Desk<'_>,
    zone: &jiff::tz::TimeZone,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let run = desk.run();
    let plan = &run.snapshot.plan;
    let mut faults = Vec::new();
    if let Script::Case(case) = &answers.script
        && let Some(of) = case.of.as_ref().filter(|of| of.it != plan.playbook.id)
    {
        let (of_case, playbook) = (of.it.clone(), plan.playbook.id.clone());
        faults.push(Fault::new(of.span, Cases::OtherPlaybook { of: of_case, playbook }));
    }
    let now = run.state.start().unwrap_or(desk.moment());
    let times = Times { zone: zone.clone(), now, lang: context.lang };
    let people = run.state.people.known.keys().cloned().collect();
    faults.extend(check(&answers.script, &Known { plan, times, people }));
    if faults.is_empty() { Ok(()) } else { Err(answers.told(&faults, context.lang)) }
}
