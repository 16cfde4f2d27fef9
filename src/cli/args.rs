use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::{Args, Parser, Subcommand, ValueEnum};

use super::answer::Answer;
use super::checklist::Checklist;
use super::completions::Completions;
use super::drill::Drill;
use super::init::Init;
use super::list::List;
use super::log::Log;
use super::man::Man;
use super::messages::Messages;
use super::new::New;
use super::note::Note;
use super::raise::Raise;
use super::resume::Resume;
use super::schema::Schema;
use super::show::Show;
use super::start::Start;
use super::status::Status;
use super::test::Test;
use super::tone::Tone;
use super::translate::Translate;
use super::validate::{Explain, Validate};
use super::verify::Verify;
use super::{Context, Exit, Failure};
use crate::i18n::Lang;

/// Walk a team through a communication crisis, and keep the record of what was decided
#[derive(Debug, Parser)]
#[command(
    name = "crisis",
    version,
    styles = styles(),
    disable_help_subcommand = true,
    after_help = "Exit status: 0 done, 1 findings or alerts, 2 wrong usage, 3 could not do it, 128+n ended by a signal.",
    propagate_version = false
)]
pub struct Cli {
    #[command(flatten)]
    pub(super) globals: Globals,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Is what every command understands.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "For every command")]
pub(super) struct Globals {
    /// Speak this language, en or fr [env: CRISIS_LANG; else the locale]
    #[arg(long, global = true, value_name = "LANG", help_heading = "For every command")]
    pub lang: Option<Lang>,
    /// Use colour [env: NO_COLOR, CLICOLOR_FORCE]
    #[arg(
        long,
        global = true,
        value_name = "WHEN",
        default_value = "auto",
        hide_default_value = true,
        help_heading = "For every command"
    )]
    pub color: When,
    /// Draw with ASCII characters only
    #[arg(long, global = true, help_heading = "For every command")]
    pub ascii: bool,
    /// Write full sentences and plain lines, as for a screen reader
    #[arg(long, global = true, help_heading = "For every command")]
    pub plain: bool,
    /// Keep runs in this folder [env: CRISIS_RUNS; else the user's state directory]
    #[arg(long, global = true, value_name = "DIR", help_heading = "For every command")]
    pub runs: Option<PathBuf>,
    /// Look for playbooks in this folder first; may be given again
    #[arg(long, global = true, value_name = "DIR", help_heading = "For every command")]
    pub library: Vec<PathBuf>,
}

/// Says when to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum When {
    /// On a terminal that shows it
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

impl When {
    /// Finds the wish in arguments that do not parse, or that ask for help only.
    pub fn asked(args: &[OsString]) -> Self {
        let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
        let split = words.windows(2).find(|pair| pair[0] == "--color").map(|pair| pair[1]);
        let joined = words.iter().find_map(|word| word.strip_prefix("--color="));
        split.or(joined).and_then(|word| Self::from_str(word, true).ok()).unwrap_or_default()
    }
}

/// Lists the commands: one file each.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Init(Init),
    New(New),
    Run(Start),
    Validate(Validate),
    Explain(Explain),
    Tone(Tone),
    Test(Test),
    Drill(Drill),
    Resume(Resume),
    List(List),
    Show(Show),
    Checklist(Checklist),
    Messages(Messages),
    Translate(Translate),
    Schema(Schema),
    Completions(Completions),
    Man(Man),
    Status(Status),
    Note(Note),
    Answer(Answer),
    Raise(Raise),
    Log(Log),
    Verify(Verify),
}

impl Command {
    /// Does what was asked for.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        match self {
            Self::Init(command) => command.run(context),
            Self::New(command) => command.run(context),
            Self::Run(command) => command.run(context),
            Self::Validate(command) => command.run(context),
            Self::Explain(command) => command.run(context),
            Self::Tone(command) => command.run(context),
            Self::Test(command) => command.run(context),
            Self::Drill(command) => command.run(context),
            Self::Resume(command) => command.run(context),
            Self::List(command) => command.run(context),
            Self::Show(command) => command.run(context),
            Self::Checklist(command) => command.run(context),
            Self::Messages(command) => command.run(context),
            Self::Translate(command) => command.run(context),
            Self::Schema(command) => command.run(context),
            Self::Completions(command) => command.run(context),
            Self::Man(command) => command.run(context),
            Self::Status(command) => command.run(context),
            Self::Note(command) => command.run(context),
            Self::Answer(command) => command.run(context),
            Self::Raise(command) => command.run(context),
            Self::Log(command) => command.run(context),
            Self::Verify(command) => command.run(context),
        }
    }
}

fn styles() -> Styles {
    Styles::plain().header(AnsiColor::Yellow.on_default().bold()).literal(AnsiColor::Cyan.on_default())
}
