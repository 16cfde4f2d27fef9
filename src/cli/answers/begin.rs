use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::file::AnswersFile;
use super::play::sit_down_and_play;
use crate::cli::session::{Beginning, begin, lay_down_organisation, open};
use crate::cli::start::Start;
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{Cases, Played, Runs, Say};
use crate::incident::Mode;
use crate::incident::agenda::Operator;
use crate::incident::plan::Plan;
use crate::incident::script::{Answers, Case, Fault, Script, SetClock, Verb};
use crate::store::{LoadedPlaybook, load_playbook};
use crate::walk::Times;
use crate::walk::script::{Known, check};

/// Is what a run is begun with, before it is played.
struct First {
    operator: Operator,
    now: Timestamp,
    start: Timestamp,
    known_since: Option<Timestamp>,
    /// Whether the operator sits down with the first entry, or an entry of the file says so.
    sits_down: bool,
}

/// Opens a run and plays an answers file in it.
pub(in crate::cli) fn begin_with(
    start: &Start,
    context: &mut Context<'_>,
    path: &Path,
) -> Result<Exit, Failure> {
    let runs = context.runs()?;
    runs.check_writable().map_err(|error| Failure::from(error).help(Runs::CannotWrite.say(context.lang)))?;
    let answers = AnswersFile::read(path, context.lang)?;
    let library = context.library();
    let asked = playbook(start, &answers, context)?;
    let forced = start.sound(context, &library, &asked)?;
    let loaded = load_playbook(&library, &asked, context.lang)
        .map_err(|error| crate::cli::playbook::explain(error, context.lang))?;
    start.who.check([&loaded.model], context)?;
    let organisation = organisation(start, &answers, context)?;
    let first = match &answers.script {
        Script::Case(case) => of_case(start, case, context)?,
        Script::Map(map) => of_map(start, map, &answers, &loaded, context)?,
    };
    names_are_known(&answers, &loaded, &first, context)?;
    let clock = SetClock::new(first.now);
    let beginning = Beginning {
        loaded: &loaded,
        organisation: organisation.as_deref(),
        operator: Some(&first.operator),
        sits_down: first.sits_down,
        mode: if start.drill { Mode::Drill } else { Mode::Real },
        known_since: first.known_since,
        start: first.start,
        lang: context.lang,
        zone: context.zone(),
        set: start.told(&loaded, context, first.now)?,
        forced,
    };
    let (run, journal) = begin(&runs, &beginning, &clock)?;
    drop(journal);
    let (opened, journal) = open(run, &clock, context)?;
    let desk = opened.desk(journal, &clock, first.operator);
    sit_down_and_play(context, &answers, &opened, desk, &clock)
}

/// The command names the playbook, or the case does; where both do, they agree.
fn playbook(start: &Start, answers: &AnswersFile, context: &Context<'_>) -> Result<String, Failure> {
    let of = match &answers.script {
        Script::Case(case) => case.of.as_ref(),
        Script::Map(_) => None,
    };
    match (&start.playbook, of) {
        (Some(asked), _) => Ok(asked.clone()),
        (None, Some(of)) => Ok(of.it.clone()),
        (None, None) => Err(Failure::new(Runs::WhichIsPlayed.say(context.lang)).exit(Exit::Usage)),
    }
}

/// Returns the organisation file: that of the command line, else that of the case, else the usual one.
fn organisation(
    start: &Start,
    answers: &AnswersFile,
    context: &Context<'_>,
) -> Result<Option<String>, Failure> {
    let of_case = match &answers.script {
        Script::Case(case) => case.organisation.as_ref().map(|named| answers.folder().join(named)),
        Script::Map(_) => None,
    };
    let of_case = of_case.map(|path| path.display().to_string());
    let named = start.organisation.clone().or(of_case).or_else(|| context.variable("CRISIS_ORGANISATION"));
    lay_down_organisation(named.as_deref(), context.lang)
}

/// A case begins at its own hour; who joins first began it.
fn of_case(start: &Start, case: &Case, context: &Context<'_>) -> Result<First, Failure> {
    let joined = case.timeline.iter().find_map(|line| match &line.verb {
        Verb::Joined { who, roles } => {
            let roles = roles.iter().map(|role| role.it.clone()).collect();
            Some(Operator { name: who.it.clone(), roles })
        }
        _ => None,
    });
    let sits_down = joined.is_none();
    let operator = match joined {
        Some(operator) => operator,
        None => start.who.operator(context)?,
    };
    let now = case.start.unwrap_or_else(|| context.now());
    Ok(First { operator, now, start: now, known_since: None, sits_down })
}

/// A short map has no hours: it is played now, and says since when somebody of us knew.
fn of_map(
    start: &Start,
    map: &Answers,
    answers: &AnswersFile,
    loaded: &LoadedPlaybook,
    context: &Context<'_>,
) -> Result<First, Failure> {
    let now = context.now();
    let times = Times { zone: context.zone().clone(), now, lang: context.lang };
    let fact = loaded.model.known_since.as_ref();
    let given = fact.and_then(|fact| map.by_path.get(fact.as_str()));
    let typed = start.at.clone().or_else(|| given.map(|answer| answer.value.it.shown()));
    let known_since = match (typed.as_deref(), fact) {
        (Some("?"), _) | (None, None) => None,
        (Some(typed), _) => Some(times.read_past(typed).map_err(|_| {
            let what = Runs::TimeUnread { typed: typed.to_owned() }.say(context.lang);
            let place = given
                .filter(|_| start.at.is_none())
                .map(|answer| format!("{}: ", answers.place(answer.value.span)));
            let exit = if start.at.is_some() { Exit::Usage } else { Exit::Failed };
            Failure::new(format!("{}{what}", place.unwrap_or_default())).exit(exit)
        })?),
        (None, Some(fact)) => {
            let kind = Played::KFact { answer: "time".to_owned() }.say(context.lang);
            let why = Played::NoAnswer { path: fact.to_string(), kind }.say(context.lang);
            return Err(Failure::new(format!("{}: {why}", answers.name())));
        }
    };
    let operator = start.who.operator(context)?;
    Ok(First { operator, now, start: known_since.unwrap_or(now), known_since, sits_down: true })
}

/// What a file names must be in the playbook: said before anything is begun.
fn names_are_known(
    answers: &AnswersFile,
    loaded: &LoadedPlaybook,
    first: &First,
    context: &Context<'_>,
) -> Result<(), Failure> {
    let plan = Plan::new(Arc::new(loaded.model.clone()));
    let mut faults = Vec::new();
    if let Script::Case(case) = &answers.script
        && let Some(of) = case.of.as_ref().filter(|of| of.it != loaded.model.id)
    {
        let (of_case, playbook) = (of.it.clone(), loaded.model.id.clone());
        faults.push(Fault::new(of.span, Cases::OtherPlaybook { of: of_case, playbook }));
    }
    let times = Times { zone: context.zone().clone(), now: first.start, lang: context.lang };
    faults.extend(check(&answers.script, &Known { plan: &plan, times, people: Vec::new() }));
    if faults.is_empty() { Ok(()) } else { Err(answers.told(&faults, context.lang)) }
}
