//! Whether an event may be written now: no two writers ever both win, and no wall is passed unseen.

use jiff::{SignedDuration, Timestamp};

use super::agenda::{Agenda, Item, ItemState};
use super::approval;
use super::eval::{At, View};
use super::ports::{Obstacle, Refusal};
use super::run::Run;
use super::{Draft, Entry, Event, Fate, Key, Told};
use crate::playbook::Id;
use crate::playbook::model::Act;

/// How far ahead of the clock a time may be said to have happened.
const AHEAD: SignedDuration = SignedDuration::from_mins(5);

/// Tells whether an event may be appended to a run, given what others wrote since its writer last looked.
pub fn accept(run: &Run, since: &[Entry], draft: &Draft, now: Timestamp) -> Result<(), Refusal> {
    clash(since, draft)?;
    if draft.occurred.is_some_and(|occurred| occurred > now.saturating_add(AHEAD).unwrap_or(now)) {
        return Err(Refusal::NotNow(Obstacle::Ahead));
    }
    let view = run.view(now);
    in_season(&view, draft)?;
    facts_exist(&view, draft)?;
    admitted(&view, draft)
}

/// What an event speaks of: two events on one subject from one basis have one winner.
#[derive(Debug, PartialEq)]
enum Subject {
    Fact(Key),
    Item(Key),
    Word(Key, Option<Id>),
    Level,
    Run,
}

fn subjects(event: &Event, step: Option<&Key>, role: Option<&Id>) -> Vec<Subject> {
    let item = || step.cloned().map(Subject::Item).into_iter().collect();
    match event {
        Event::Answered { facts, .. } => facts.iter().map(|told| Subject::Fact(told.fact.clone())).collect(),
        Event::Changed { fact, .. }
        | Event::CertaintyChanged { fact, .. }
        | Event::Revised { fact: Some(fact), .. }
        | Event::Corrected { fact: Some(fact), .. }
        | Event::Retracted { fact: Some(fact), .. } => vec![Subject::Fact(fact.clone())],
        Event::Decided { .. }
        | Event::Done { .. }
        | Event::Skipped { .. }
        | Event::Restored
        | Event::Deferred { .. }
        | Event::Revised { .. }
        | Event::Corrected { .. }
        | Event::Retracted { .. }
        | Event::Drafted { .. }
        | Event::Published { .. }
        | Event::Pulled { .. }
        | Event::GatePassed { .. } => item(),
        Event::Approved { stands_for, .. } | Event::Refused { stands_for, .. } => {
            let role = stands_for.as_ref().or(role).cloned();
            step.map(|step| Subject::Word(step.clone(), role)).into_iter().collect()
        }
        Event::ApprovalPresumed { role, .. } => {
            step.map(|step| Subject::Word(step.clone(), Some(role.clone()))).into_iter().collect()
        }
        Event::SeveritySet { .. } => vec![Subject::Level],
        Event::Closed { .. }
        | Event::Reopened { .. }
        | Event::Attached { .. }
        | Event::PlaybookReplaced { .. } => {
            vec![Subject::Run]
        }
        _ => Vec::new(),
    }
}

fn clash(since: &[Entry], draft: &Draft) -> Result<(), Refusal> {
    let ours = subjects(&draft.event, draft.step.as_ref(), draft.role.as_ref());
    let approver = matches!(
        draft.event,
        Event::Approved { .. } | Event::Refused { .. } | Event::ApprovalPresumed { .. }
    );
    for entry in since {
        let theirs = subjects(&entry.event, entry.step.as_ref(), entry.role.as_ref());
        let reworded = approver && matches!(entry.event, Event::Drafted { .. }) && entry.step == draft.step;
        if reworded || theirs.iter().any(|subject| ours.contains(subject)) {
            return Err(Refusal::Clash(Box::new(entry.clone())));
        }
    }
    Ok(())
}

/// After the close only what belongs to the aftermath is taken.
fn in_season(view: &View<'_>, draft: &Draft) -> Result<(), Refusal> {
    let follow_up = || draft.step.as_ref().is_some_and(|key| is_follow_up(view, key));
    let aftermath = matches!(
        draft.event,
        Event::Noted { .. }
            | Event::Corrected { .. }
            | Event::EvidenceAdded { .. }
            | Event::Reviewed { .. }
            | Event::ActionAgreed { .. }
            | Event::PromiseKept { .. }
            | Event::Measured { .. }
            | Event::Approved { .. }
            | Event::Refused { .. }
            | Event::Reopened { .. }
            | Event::Joined { .. }
            | Event::Left
            | Event::Resumed
            | Event::Paused
            | Event::ClockChanged { .. }
    );
    match (view.state.is_closed(), matches!(draft.event, Event::Reopened { .. })) {
        (false, true) => Err(Refusal::NotNow(Obstacle::NotClosed)),
        (true, _) if !aftermath && !follow_up() => Err(Refusal::Closed),
        _ => Ok(()),
    }
}

/// Tells whether an item follows the close: by the plan, or because it was left with that fate.
fn is_follow_up(view: &View<'_>, key: &Key) -> bool {
    let left = view.state.closed.iter().flat_map(|closed| &closed.left);
    let by_fate = left.into_iter().any(|(left, fate)| left == key && *fate == Fate::FollowUp);
    by_fate
        || view.locate(key).is_some_and(|at| {
            let plan = view.plan(at.book);
            plan.within(at.node, plan.follow_up())
        })
}

fn facts_exist(view: &View<'_>, draft: &Draft) -> Result<(), Refusal> {
    match &draft.event {
        Event::Answered { facts, .. } => facts.iter().try_for_each(|told| fact_fits(view, told)),
        Event::Changed { fact, new, .. } => {
            let told = Told { fact: fact.clone(), value: Some(new.clone()), certainty: None, source: None };
            fact_fits(view, &told)
        }
        Event::Revised { fact: Some(fact), new, .. } => {
            fact_fits(view, &Told { fact: fact.clone(), value: new.clone(), certainty: None, source: None })
        }
        Event::SeveritySet { level, .. } => {
            let known = view.books().iter().any(|book| book.plan.playbook.rank(level.as_str()).is_some());
            if known { Ok(()) } else { Err(Refusal::NotNow(Obstacle::NoSuchLevel(level.to_string()))) }
        }
        _ => Ok(()),
    }
}

fn fact_fits(view: &View<'_>, told: &Told) -> Result<(), Refusal> {
    let unknown = || Refusal::NotNow(Obstacle::NoSuchFact(told.fact.to_string()));
    let (book, fact) = view.fact_of_path(&told.fact).ok_or_else(unknown)?;
    match &told.value {
        Some(value) if view.typed(book, &fact, value).is_none() => {
            Err(Refusal::NotNow(Obstacle::WrongKind(told.fact.to_string())))
        }
        _ => Ok(()),
    }
}

/// Tells whether the state of the item still admits the event.
fn admitted(view: &View<'_>, draft: &Draft) -> Result<(), Refusal> {
    let Some(key) = &draft.step else { return Ok(()) };
    if let (Event::Approved { stands_for: None, .. }, Some(name)) = (&draft.event, &draft.by)
        && approval::is_own(view, key, name)
    {
        return Err(Refusal::NotNow(Obstacle::OwnWords));
    }
    let settles = matches!(
        draft.event,
        Event::Done { .. }
            | Event::Decided { .. }
            | Event::Answered { .. }
            | Event::Skipped { .. }
            | Event::Deferred { .. }
            | Event::Published { .. }
            | Event::Pulled { .. }
            | Event::ApprovalRequested { .. }
    );
    if !settles {
        return Ok(());
    }
    let agenda = Agenda::of(view);
    let Some(item) = agenda.item(key.as_str()) else {
        // A block, or a proposal: those can be skipped as a whole.
        return match (view.locate(key), &draft.event) {
            (Some(_), Event::Skipped { .. } | Event::Pulled { .. } | Event::Deferred { .. }) => Ok(()),
            _ => Err(Refusal::NotNow(Obstacle::NoSuchItem(key.to_string()))),
        };
    };
    still_open(view, item, &draft.event)?;
    match (&draft.event, item.at()) {
        (Event::Decided { value, .. }, Some(at)) => {
            option_exists(view, at, value)?;
            approved(approval::progress_of(view, at, Some(value)))
        }
        (Event::Done { .. } | Event::Published { .. }, Some(at)) => approved(approval::progress(view, at)),
        _ => Ok(()),
    }
}

/// A form that is settled takes the lines that nobody filled, and words that are out may go out again.
fn still_open(view: &View<'_>, item: &Item, event: &Event) -> Result<(), Refusal> {
    let told = |fact: &Key| {
        view.state.record(item.key.as_str()).is_some_and(|record| record.told.contains_key(fact))
    };
    match (&item.state, event) {
        (ItemState::Done(_), Event::Published { .. }) => return Ok(()),
        (ItemState::Done(_), Event::Answered { facts, .. }) if !facts.iter().any(|one| told(&one.fact)) => {
            return Ok(());
        }
        _ => {}
    }
    match &item.state {
        ItemState::Done(stamp) | ItemState::Skipped(stamp) => {
            Err(Refusal::NotNow(Obstacle::Settled(Box::new(stamp.clone()))))
        }
        ItemState::NotApplicable(cause) => Err(Refusal::NotNow(Obstacle::NotApplicable(cause.clone()))),
        _ => Ok(()),
    }
}

fn option_exists(view: &View<'_>, at: &At, value: &Id) -> Result<(), Refusal> {
    match view.plan(at.book).node(at.node).act() {
        Some(Act::Decide { options, .. }) if options.contains_key(value) => Ok(()),
        _ => Err(Refusal::NotNow(Obstacle::NoSuchOption(value.to_string()))),
    }
}

fn approved(progress: approval::Progress) -> Result<(), Refusal> {
    if progress.complete {
        return Ok(());
    }
    let missing = if progress.missing.is_empty() {
        progress.rounds.into_iter().flatten().collect()
    } else {
        progress.missing
    };
    Err(Refusal::NotNow(Obstacle::NotApproved(missing)))
}
