//! Drills: a team walks through a case against its clock, and sees afterwards what it came to.

mod feed;
mod plan;
mod score;
mod sit;

use std::path::{Path, PathBuf};

use clap::Args;

use self::plan::Held;
use super::answers::AnswersFile;
use super::prompt::prompter;
use super::session::{Beginning, Who, begin, find};
use super::test::{Attempt, Stages};
use super::{Context, Exit, Failure};
use crate::i18n::{Drill as Says, Runs, Say};
use crate::incident::Mode;
use crate::incident::drill::{DrillClock, Pace};
use crate::incident::script::{Case, Script};
use crate::render::{json, text};
use crate::store::Run;
use crate::walk::{Block, Mark, Screen, Times};

pub(super) use plan::Held as DrillHeld;
pub(super) use sit::sit;

/// Walk a team through a case against its clock, and score it at the end
///
/// The run says DRILL wherever it is seen, and is kept apart from real ones. What the case puts in comes at its hour. `crisis
/// resume` goes on with it.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis drill examples/cases/united-3411.yaml\n  crisis drill examples/cases/united-3411.yaml --pace 10x --as lead,comms --by ana\n  crisis drill examples/cases/united-3411.yaml --pace step\n  crisis drill --score 0409-mistreat-d --format json\n  crisis drill --history examples/cases/united-3411.yaml"
)]
pub(super) struct Drill {
    /// The case
    case: Option<PathBuf>,
    /// How fast its hours pass: 1x, 10x, or step, where they wait for you
    #[arg(long, value_name = "PACE", default_value = "1x")]
    pace: String,
    #[command(flatten)]
    who: Who,
    /// Show the score sheet of a drill [default: the last one]
    #[arg(long, value_name = "RUN", num_args = 0..=1, default_missing_value = "", conflicts_with = "case")]
    score: Option<String>,
    /// List the drills that were scored; with a case, those of that case
    #[arg(long, conflicts_with = "score")]
    history: bool,
    /// How to write the score or the history
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for reading
    Text,
    /// JSON for scripts
    Json,
}

impl Drill {
    /// Holds the drill, or tells of those that were held.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        if self.history {
            return self.tell_history(context);
        }
        if let Some(asked) = &self.score {
            return self.tell_score(asked, context);
        }
        let lang = context.lang;
        let Some(path) = &self.case else {
            return Err(Failure::new(Says::WhichCase.say(lang)).exit(Exit::Usage));
        };
        let bad = |_| Failure::new(Says::BadPace { typed: self.pace.clone() }.say(lang)).exit(Exit::Usage);
        let pace: Pace = self.pace.parse().map_err(bad)?;
        let answers = AnswersFile::read(path, lang)?;
        let Script::Case(case) = &answers.script else {
            return Err(Failure::new(Says::NotACase.say(lang)));
        };
        self.hold(case, path, &answers, pace, context)
    }

    fn hold(
        &self,
        case: &Case,
        path: &Path,
        answers: &AnswersFile,
        pace: Pace,
        context: &mut Context<'_>,
    ) -> Result<Exit, Failure> {
        let lang = context.lang;
        let runs = context.runs()?;
        runs.check_writable().map_err(|error| Failure::from(error).help(Runs::CannotWrite.say(lang)))?;
        let stages = Stages::new(context, None);
        let of = case.of.as_ref().map(|of| of.it.clone()).unwrap_or_default();
        let stage = stages.of(&stages.playbook_of(&of, &answers.folder()));
        let stage = stage.as_ref().as_ref().map_err(Failure::new)?;
        let attempt = Attempt::of(stage, case, &answers.folder(), &stages).map_err(Failure::new)?;
        let faults = attempt.faults(answers, &stages);
        if !faults.is_empty() {
            return Err(answers.told(&faults, lang));
        }
        let start = case.start.unwrap_or_else(|| context.now());
        let control = Says::Control.say(lang);
        let held = Held::of(case, path, start, pace, control, context.now(), lang)?;
        let mut prompter = prompter(context)?;
        let operator = self.who.operator(context)?;
        let outside = super::session::ContextClock::of(context);
        let clock = DrillClock::new(&outside, pace, start);
        let known_since = stage.loaded.model.known_since.as_ref().map(|_| start);
        let beginning = Beginning {
            loaded: &stage.loaded,
            organisation: attempt.organisation.as_deref(),
            operator: Some(&operator),
            sits_down: true,
            mode: Mode::Drill,
            known_since,
            start,
            lang,
            zone: context.zone(),
            set: Vec::new(),
            forced: None,
        };
        let (run, journal) = begin(&runs, &beginning, &clock)?;
        drop(journal);
        held.keep(&run)?;
        let first = first_screen(case, pace, run.name(), context);
        sit(context, &mut *prompter, run, &held, operator, Some(&first))
    }

    fn tell_score(&self, asked: &str, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let run = match asked {
            "" => last_drill(context)?,
            asked => find(context, Some(asked))?,
        };
        let Some(held) = Held::read(&run) else {
            return Err(Failure::new(Says::NoDrill { run: run.name().to_owned() }.say(context.lang)));
        };
        let sheet = score::scored(&run, &held, context)?;
        match self.format {
            Format::Json => context.give(&format!("{:#}\n", json::score(&sheet)))?,
            Format::Text => score::shown(&sheet, context)?,
        }
        Ok(Exit::Done)
    }

    fn tell_history(&self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let scores = score::history(self.case.as_deref(), context)?;
        if self.format == Format::Json {
            context.give(&format!("{:#}\n", json::scores(&scores)))?;
        } else if scores.is_empty() {
            context.tell(&format!("{}\n", Says::NoneYet.say(context.lang)));
        } else {
            let times = Times { zone: context.zone().clone(), now: context.now(), lang: context.lang };
            let rows: Vec<Vec<String>> =
                scores.iter().map(|score| score::cells(score, &times, context.lang)).collect();
            let written = text::drills(&rows, context.screen());
            context.give(&written)?;
        }
        Ok(Exit::Done)
    }
}

fn last_drill(context: &Context<'_>) -> Result<Run, Failure> {
    let found = context.runs()?.list()?.into_iter().filter(|run| Held::read(run).is_some());
    let newest = found.max_by_key(|run| Held::read(run).map(|held| held.held));
    newest.ok_or_else(|| Failure::new(Says::NoneYet.say(context.lang)))
}

/// What a team is told before its first question.
fn first_screen(case: &Case, pace: Pace, run: &str, context: &Context<'_>) -> Screen {
    let lang = context.lang;
    let mut screen = Screen::default();
    let title = case.title.clone().unwrap_or_else(|| run.to_owned());
    screen.line(Mark::Done, Says::Opens { title }.say(lang), "");
    if let Some(briefing) = &case.briefing {
        screen.push(Block::Para(briefing.trim().to_owned()));
    }
    let hours = match pace {
        Pace::Times(1) => Says::RealTime,
        Pace::Times(n) => Says::Faster { n },
        Pace::Step => Says::InSteps,
    };
    screen.push(Block::Para(hours.say(lang)));
    screen.push(Block::Para(Says::NothingPosted.say(lang)));
    screen
}
