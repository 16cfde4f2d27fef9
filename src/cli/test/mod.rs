//! Cases as tests of a playbook: played in memory, compared with what they expect.

mod coverage;
mod first;
mod play;
mod shelf;
mod stage;
mod tried;

use std::path::{Path, PathBuf};

use clap::Args;

pub(super) use self::play::Attempt;
pub(super) use self::stage::Stages;
use self::tried::{Outcome, try_case};
use super::cores::on_all_cores;
use super::{Context, Exit, Failure};
use crate::i18n::{Say, Trial as Says};
use crate::playbook::spec::Kind;
use crate::render::json::pretty;
use crate::render::{json, junit, text};
use crate::report::Trial;
use crate::source::load;
use crate::store::{read_text, yaml_at};

/// Play cases without a terminal, and say where a playbook and what they expect part
///
/// Nothing is written: each case is played in memory, by its own clock. The status is 1 where one is not as it says.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis test                        the cases in ./cases, ./examples/cases or ./playbooks/cases\n  crisis test cases/flight.yaml\n  crisis test --coverage --format json\n  crisis test --format junit > cases.xml\n  crisis test --init general         writes general-first.yaml, a first case that passes\n  crisis test --init data-breach cases/two.yaml --set risk_call=high --happens memo_leak"
)]
pub(super) struct Test {
    /// Cases, and folders of cases
    cases: Vec<PathBuf>,
    /// Say which steps, options and messages of each playbook no case has seen
    #[arg(long)]
    coverage: bool,
    /// Write a first case of this playbook, which passes, to the file that is named
    #[arg(long, value_name = "PLAYBOOK", conflicts_with_all = ["coverage", "format"])]
    init: Option<String>,
    /// With --init: this option of a decision, this value of a fact or of “severity”; may be given again
    #[arg(long, value_name = "NAME=VALUE", requires = "init")]
    set: Vec<String>,
    /// With --init: this happens, of “anytime”; may be given again
    #[arg(long, value_name = "NAME", requires = "init")]
    happens: Vec<String>,
    /// The organisation file of cases that name none [env: CRISIS_ORGANISATION; else ./organisation.yaml, where there is one]
    #[arg(long, value_name = "FILE")]
    organisation: Option<String>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A line for each case, and what differs
    Human,
    /// JSON for scripts
    Json,
    /// JUnit XML for build servers
    Junit,
}

/// Where cases lie, where none are named; the first that is there.
const USUAL: &[&str] = &["cases", "examples/cases", "playbooks/cases"];

impl Test {
    /// Tries the cases.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let stages = Stages::new(context, self.organisation.clone());
        if let Some(playbook) = &self.init {
            let to = self.cases.first().map(PathBuf::as_path);
            let asked = first::Asked { playbook, to, set: &self.set, happens: &self.happens };
            return first::write(&asked, &stages, context);
        }
        let paths = self.paths(context)?;
        let outcomes = try_all(&paths, &stages, context);
        let coverage = self.coverage.then(|| coverage::rows(&outcomes, &stages));
        let cases = outcomes.into_iter().map(|outcome| outcome.tried).collect();
        let trial = Trial { cases, coverage };
        let written = match self.format {
            Format::Human => text::trial(&trial, context.screen()),
            Format::Json => pretty(&json::trial(&trial)),
            Format::Junit => junit::trial(&trial),
        };
        context.give(&written)?;
        Ok(if trial.failed() == 0 { Exit::Done } else { Exit::Findings })
    }

    /// Lists the cases: those named, and those in the folders named.
    fn paths(&self, context: &Context<'_>) -> Result<Vec<PathBuf>, Failure> {
        let lang = context.lang;
        let is_there = |place: &&str| matches!(yaml_at(Path::new(place)), Ok(Some(_)));
        let named: Vec<PathBuf> = match self.cases.is_empty() {
            false => self.cases.clone(),
            true => USUAL.iter().find(|place| is_there(place)).map(PathBuf::from).into_iter().collect(),
        };
        let mut paths = Vec::new();
        for path in &named {
            let shown = path.display().to_string();
            let found = yaml_at(path).map_err(|error| Failure::from(error).context(&shown))?;
            let Some(found) = found else {
                return Err(Failure::new(Says::NotThere { path: shown }.say(lang)));
            };
            // Of a folder, its cases alone; what is named itself is tried whatever it is.
            let whole = found.len() == 1 && found.first() == Some(path);
            paths.extend(found.into_iter().filter(|file| whole || is_case(file)));
        }
        if paths.is_empty() {
            let places = match named.is_empty() {
                true => USUAL.join(", "),
                false => named.iter().map(|path| path.display().to_string()).collect::<Vec<_>>().join(", "),
            };
            return Err(Failure::new(Says::NoCases { places }.say(lang)).help(Says::WriteOne.say(lang)));
        }
        Ok(paths)
    }
}

/// What does not read is tried, so that it is told of.
fn is_case(path: &Path) -> bool {
    let Ok(text) = read_text(path) else { return true };
    load(text.as_bytes()).map_or(true, |tree| Kind::of(&tree) == Some(Kind::Case))
}

/// Tries cases on every core, and tells how far it is.
fn try_all(paths: &[PathBuf], stages: &Stages, context: &mut Context<'_>) -> Vec<Outcome> {
    let tell = context.terminals().err && !context.plain;
    let of = paths.len();
    let outcomes = on_all_cores(paths, |path| try_case(path, stages), &mut |n| {
        if tell {
            let words = Says::Running { n, of }.say(context.lang);
            context.tell_as_it_is(&format!("\r {words} "));
        }
    });
    if tell {
        context.tell_as_it_is("\r\x1b[K");
    }
    outcomes
}
