use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;

use super::prompt::{ask, choose, ended, prompter, question};
use super::resume::sit_down;
use super::session::{Beginning, ContextClock, Who, begin, lay_down_organisation, open};
use super::{Context, Exit, Failure};
use crate::i18n::{Runs, Say, Walk, WalkOn};
use crate::incident::agenda::Operator;
use crate::incident::{Clock, Key, Mode, Told};
use crate::playbook::{Datum, Id};
use crate::store::{Library, LoadedPlaybook, RunsDir, load_playbook};
use crate::walk::{Block, Choice, Kind, Mark, Prompter, Reply, Screen, Times, Walker, read_answer};

/// Open a run of a playbook, and be walked through it
///
/// Every answer is on disk before the next question. Ctrl-C pauses; `crisis resume` goes on.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis run customer-mistreatment\n  crisis run data-breach --drill --as lead,comms --by ana\n  crisis run customer-mistreatment --answers examples/cases/united-3411.yaml\n  crisis run                         asks what can be known, and which playbook"
)]
pub(super) struct Start {
    /// The playbook, by its id or its path
    pub(super) playbook: Option<String>,
    /// Exercise: every screen says DRILL, and the run is kept apart
    #[arg(long)]
    pub(super) drill: bool,
    /// Answer from this file, without a terminal: a case, or a map of path to value
    #[arg(long, value_name = "FILE")]
    pub(super) answers: Option<PathBuf>,
    #[command(flatten)]
    pub(super) who: Who,
    /// Tell a fact ahead: --set place=Chicago; may be given again
    #[arg(long, value_name = "FACT=VALUE")]
    set: Vec<String>,
    /// When the first of us knew: 05:04, -25m, yesterday 23:40
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    pub(super) at: Option<String>,
    /// The organisation file [env: CRISIS_ORGANISATION; else ./organisation.yaml, where there is one]
    #[arg(long, value_name = "FILE")]
    pub(super) organisation: Option<String>,
    /// Run a playbook that has errors; it is written in the record
    #[arg(long)]
    force: bool,
}

impl Start {
    /// Opens the run and walks it.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        if let Some(path) = &self.answers {
            return super::answers::begin_with(&self, context, path);
        }
        let runs = context.runs()?;
        runs.check_writable()
            .map_err(|error| Failure::from(error).help(Runs::CannotWrite.say(context.lang)))?;
        let clock = ContextClock::of(context);
        let mut prompter = prompter(context)?;
        let asked = match &self.playbook {
            Some(asked) => asked.clone(),
            None => super::triage::which(context, &mut *prompter)?,
        };
        let library = context.library();
        let forced = self.sound(context, &library, &asked)?;
        let loaded = load_playbook(&library, &asked, context.lang)
            .map_err(|error| super::playbook::explain(error, context.lang))?;
        self.who.check([&loaded.model], context)?;
        let named = self.organisation.clone().or_else(|| context.variable("CRISIS_ORGANISATION"));
        let organisation = lay_down_organisation(named.as_deref(), context.lang)?;
        // A drill stands apart: it neither goes on with a real run nor is one.
        if !self.drill
            && let Some(run) = go_on_with(context, &mut *prompter, &runs, &loaded, &clock)?
        {
            return super::resume::resume(context, &mut *prompter, run, &self.who);
        }
        let started = self.ask_ahead(context, &mut *prompter, &loaded, organisation.as_deref())?;
        let beginning = Beginning {
            loaded: &loaded,
            organisation: organisation.as_deref(),
            operator: Some(&started.operator),
            sits_down: true,
            mode: started.mode,
            known_since: started.known_since,
            start: started.known_since.unwrap_or(clock.now()),
            lang: context.lang,
            zone: context.zone(),
            set: self.told(&loaded, context, clock.now())?,
            forced,
        };
        let (run, journal) = begin(&runs, &beginning, &clock)?;
        drop(journal);
        let name = run.name().to_owned();
        let start = beginning.start;
        let (opened, journal) = open(run, &clock, context)?;
        let desk = opened.desk(journal, &clock, started.operator.clone());
        let mut shelf = super::session::RunShelf {
            run: opened.run.clone(),
            library,
            lang: context.lang,
            reach: crate::store::Reach::Anywhere,
        };
        let mut walker = Walker::new(sit_down(context, &opened, desk, &mut *prompter, &mut shelf));
        let times = Times { zone: opened.zone.clone(), now: clock.now(), lang: context.lang };
        let when = format!("{}, {}", times.clock(start), times.distance(start));
        let mut screen = Screen::default();
        screen.line(Mark::Done, WalkOn::RunOpen { run: name.clone(), when }.say(context.lang), "");
        screen.push(Block::Para(WalkOn::NothingIsLost.say(context.lang)));
        screen.push(Block::Command(format!("crisis resume {name}")));
        walker.announce(&screen);
        let halt = walker.walk();
        ended(context, halt, &name)
    }

    /// Refuses a playbook that has errors; with `--force` says what was run over.
    pub(super) fn sound(
        &self,
        context: &Context<'_>,
        library: &Library,
        asked: &str,
    ) -> Result<Option<String>, Failure> {
        let (file, errors) = match super::checking::errors_of(library, asked) {
            Ok(found) => found,
            // What cannot be found or read at all is said where it is loaded.
            Err(_) => return Ok(None),
        };
        if errors.is_empty() {
            return Ok(None);
        }
        let n = errors.len();
        if self.force {
            let codes: Vec<&str> = errors.iter().map(|finding| finding.rule.code).collect();
            return Ok(Some(codes.join(", ")));
        }
        let invalid = Runs::Invalid { file: file.clone(), n }.say(context.lang);
        Err(Failure::new(invalid).help(Runs::HowInvalid { file }.say(context.lang)))
    }

    /// Asks what cannot be guessed and changes everything after: who, for which roles, real or drill, since when.
    fn ask_ahead(
        &self,
        context: &Context<'_>,
        prompter: &mut dyn Prompter,
        loaded: &LoadedPlaybook,
        organisation: Option<&str>,
    ) -> Result<Ahead, Failure> {
        let lang = context.lang;
        let mut screen = Screen::default();
        let title = format!("{}, {}.", loaded.model.title, loaded.model.version);
        screen.line(Mark::Done, title, "");
        let missing = missing_needs(loaded, organisation);
        if missing > 0 {
            screen.push(Block::Para(WalkOn::NeedsMissing { n: missing }.say(lang)));
        }
        let name = match &self.who.by {
            Some(name) => name.clone(),
            None => ask_name(prompter, &screen, self.who.name(context), context)?,
        };
        screen.line(Mark::Done, format!("{}  {name}", WalkOn::WhoAreYou.say(lang)), "");
        let roles = match self.who.roles.is_empty() {
            true => ask_roles(prompter, &screen, loaded, context)?,
            false => self.who.roles()?,
        };
        let mode = match self.drill {
            true => Mode::Drill,
            false if self.who.by.is_some() && !self.who.roles.is_empty() => Mode::Real,
            false => ask_mode(prompter, &screen, context)?,
        };
        let known_since = match &self.at {
            Some(typed) => Some(context.times().read_past(typed).map_err(|_| {
                Failure::new(Runs::TimeUnread { typed: typed.clone() }.say(lang)).exit(Exit::Usage)
            })?),
            None => ask_since(prompter, &screen, loaded, context)?,
        };
        Ok(Ahead { operator: Operator { name, roles }, mode, known_since })
    }

    /// Reads the facts of `--set`.
    pub(super) fn told(
        &self,
        loaded: &LoadedPlaybook,
        context: &Context<'_>,
        now: Timestamp,
    ) -> Result<Vec<Told>, Failure> {
        let times = Times { zone: context.zone().clone(), now, lang: context.lang };
        let mut told = Vec::new();
        for typed in &self.set {
            let wrong = |runs: Runs| Failure::new(runs.say(context.lang)).exit(Exit::Usage);
            let Some((fact, value)) = typed.split_once('=') else {
                return Err(wrong(Runs::SetUnread { typed: typed.clone() }));
            };
            let Some(declared) = loaded.model.facts.get(fact) else {
                return Err(wrong(Runs::NoSuchFact { fact: fact.to_owned() }));
            };
            let speech = crate::walk::Speech { playbook: &loaded.model, times: times.clone(), plan: None };
            let value: Datum = read_answer(declared, value, &speech.choices(declared), &times)
                .map_err(|why| Failure::new(format!("{typed}: {why}")).exit(Exit::Usage))?;
            told.push(Told { fact: Key::new(fact), value: Some(value), certainty: None, source: None });
        }
        Ok(told)
    }
}

/// Is what was asked before the run.
struct Ahead {
    operator: Operator,
    mode: Mode,
    known_since: Option<Timestamp>,
}

/// Offers an open run of the same playbook first; a new one never takes it over.
fn go_on_with(
    context: &Context<'_>,
    prompter: &mut dyn Prompter,
    runs: &RunsDir,
    loaded: &LoadedPlaybook,
    clock: &ContextClock,
) -> Result<Option<crate::store::Run>, Failure> {
    for run in runs.list()? {
        let Some(entry) = run.started() else { continue };
        let crate::incident::Event::Started { playbook, mode: Mode::Real, .. } = &entry.event else {
            continue;
        };
        if *playbook != loaded.model.id || !super::session::is_open(&run, context) {
            continue;
        }
        let times = Times { zone: context.zone().clone(), now: clock.now(), lang: context.lang };
        let when = times.clock(entry.occurred.unwrap_or(entry.at));
        let prompt = Runs::GoOnWith { run: run.name().to_owned(), when }.say(context.lang);
        let natural = vec![
            Choice::new("yes", Walk::Yes.say(context.lang)),
            Choice::new("no", Runs::Another.say(context.lang)),
        ];
        let chosen = choose(prompter, &Screen::default(), "open_run", prompt, natural)?;
        return Ok((chosen == "yes").then_some(run));
    }
    Ok(None)
}

fn missing_needs(loaded: &LoadedPlaybook, organisation: Option<&str>) -> usize {
    let values =
        organisation.and_then(|text| super::session::organisation(text).ok()).unwrap_or_default().values;
    loaded.model.needs.keys().filter(|need| !values.contains_key(*need)).count()
}

fn ask_name(
    prompter: &mut dyn Prompter,
    screen: &Screen,
    proposed: String,
    context: &Context<'_>,
) -> Result<String, Failure> {
    let lang = context.lang;
    let hint = WalkOn::WhoHint { name: proposed.clone() }.say(lang);
    let kind = Kind::Line { proposed: Some(proposed.clone()), typed: String::new() };
    loop {
        match ask(prompter, screen, &question("by", WalkOn::WhoAreYou.say(lang), hint.clone(), kind.clone()))?
        {
            Reply::Line(name) => return Ok(name.trim().to_owned()),
            Reply::Proposed => return Ok(proposed),
            _ => {}
        }
    }
}

fn ask_roles(
    prompter: &mut dyn Prompter,
    screen: &Screen,
    loaded: &LoadedPlaybook,
    context: &Context<'_>,
) -> Result<Vec<Id>, Failure> {
    let lang = context.lang;
    let every = (Choice::new("*", WalkOn::EveryRole.say(lang)), false);
    let roles =
        loaded.model.roles.iter().map(|(id, role)| (Choice::new(id.as_str(), role.title.to_string()), false));
    let rows: Vec<_> = std::iter::once(every).chain(roles).collect();
    loop {
        let kind = Kind::Many { rows: rows.clone() };
        let asked = question("as", WalkOn::ForWhichRoles.say(lang), Walk::ManyHint.say(lang), kind);
        match ask(prompter, screen, &asked)? {
            Reply::Many(ids) if ids.iter().any(|id| id == "*") => return Ok(Vec::new()),
            Reply::Many(ids) if !ids.is_empty() => {
                return Ok(ids.iter().filter_map(|id| Id::data(id).ok()).collect());
            }
            _ => {}
        }
    }
}

fn ask_mode(prompter: &mut dyn Prompter, screen: &Screen, context: &Context<'_>) -> Result<Mode, Failure> {
    let natural = vec![
        Choice::new("real", WalkOn::Real.say(context.lang)),
        Choice::new("drill", WalkOn::ADrill.say(context.lang)),
    ];
    let chosen = choose(prompter, screen, "mode", WalkOn::RealOrDrill.say(context.lang), natural)?;
    Ok(if chosen == "drill" { Mode::Drill } else { Mode::Real })
}

/// Asks since when somebody of us knows, where the playbook has a fact for it; `?` is not known.
fn ask_since(
    prompter: &mut dyn Prompter,
    screen: &Screen,
    loaded: &LoadedPlaybook,
    context: &Context<'_>,
) -> Result<Option<Timestamp>, Failure> {
    let lang = context.lang;
    let Some(fact) = loaded.model.known_since.as_ref().and_then(|fact| loaded.model.facts.get(fact)) else {
        return Ok(None);
    };
    let mut screen = screen.clone();
    screen.push(Block::Para(WalkOn::NotThisKeystroke.say(lang)));
    let kind = Kind::Line { proposed: None, typed: String::new() };
    let mut asked = question("at", fact.ask.to_string(), Walk::HintTime.say(lang), kind);
    loop {
        match ask(prompter, &screen, &asked)? {
            Reply::Unknown => return Ok(None),
            Reply::Line(typed) => match context.times().read_past(&typed) {
                Ok(moment) => return Ok(Some(moment)),
                Err(_) => asked.refusal = Some(Walk::BadTime.say(lang)),
            },
            _ => {}
        }
    }
}
