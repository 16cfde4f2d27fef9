#![allow(clippy::disallowed_methods, reason = "the one reader of clock, environment, arguments and streams")]

use std::cell::OnceCell;
use std::env;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::args::{Globals, When};
use super::{Exit, Failure};
use crate::i18n::{Lang, Runs, Say};
use crate::incident::Clock;
use crate::render::text::Screen;
use crate::store::{Library, Place, RunsDir, StoreError, local_zone};

/// Is the world as a value: what the program was called with, and what it may write to.
pub struct Process {
    /// The arguments, the program's name first.
    pub args: Vec<OsString>,
    /// Looks up a variable of the environment.
    pub env: Variables,
    /// The standard input.
    pub input: Box<dyn BufRead>,
    /// The standard output: what a command gives.
    pub out: Box<dyn Write>,
    /// The standard error: what the tool says about it.
    pub err: Box<dyn Write>,
    /// Which of them are terminals.
    pub terminals: Terminals,
    /// The clock.
    pub clock: Box<dyn Clock>,
}

/// Looks up a variable of the environment by its name.
pub type Variables = Box<dyn Fn(&str) -> Option<OsString>>;

/// Says which streams a person sits at.
#[derive(Debug, Clone, Copy, Default)]
pub struct Terminals {
    /// The standard input.
    pub input: bool,
    /// The standard output.
    pub out: bool,
    /// The standard error.
    pub err: bool,
    /// How many columns the terminal has.
    pub columns: Option<usize>,
    /// Columns and rows of the window that screens are painted in.
    pub window: Option<(usize, usize)>,
}

/// Is what a command sees of the world.
pub struct Context<'p> {
    /// The language of the screen.
    pub lang: Lang,
    /// The language that was asked for by the option, which some commands act on.
    pub asked_lang: Option<Lang>,
    /// Whether to use colour.
    pub colour: bool,
    /// Whether other characters than ASCII can be drawn.
    pub unicode: bool,
    /// Whether to write full sentences instead of columns and marks.
    pub plain: bool,
    /// How many columns a line has.
    pub width: usize,
    /// The folders that were named as libraries, first wins.
    pub libraries: Vec<PathBuf>,
    runs: Option<PathBuf>,
    zone: OnceCell<TimeZone>,
    process: &'p mut Process,
}

/// A line that is read, or printed on a page, is no longer than this.
const USUAL_WIDTH: usize = 80;

impl Process {
    /// Returns the process as it is.
    pub fn current() -> Self {
        // Without it a full file ends the process as before, which loses nothing that was recorded.
        let _ = crate::terminal::outlive_full_files();
        let terminals = Terminals {
            input: io::stdin().is_terminal(),
            out: io::stdout().is_terminal(),
            err: io::stderr().is_terminal(),
            window: console::Term::stderr()
                .size_checked()
                .map(|(rows, columns)| (columns.into(), rows.into())),
            columns: console::Term::stdout().size_checked().map(|(_, columns)| columns.into()),
        };
        Self {
            args: env::args_os().collect(),
            env: Box::new(|name| env::var_os(name)),
            input: Box::new(BufReader::new(io::stdin())),
            out: Box::new(BufWriter::new(io::stdout())),
            err: Box::new(io::stderr()),
            terminals,
            clock: Box::new(WallClock { fixed: fixed_now() }),
        }
    }

    fn variable(&self, name: &str) -> Option<String> {
        let value = (self.env)(name)?.into_string().ok()?;
        Some(value).filter(|value| !value.is_empty())
    }

    fn locale(&self, category: &str) -> Option<String> {
        ["LC_ALL", category, "LANG"].iter().find_map(|name| self.variable(name))
    }
}

/// Reads the system's clock.
pub(super) fn real_now() -> Timestamp {
    Timestamp::now()
}

/// Tells the time of the system, or the one that a test sets.
#[derive(Debug, Clone, Copy)]
struct WallClock {
    fixed: Option<Timestamp>,
}

impl Clock for WallClock {
    fn now(&self) -> Timestamp {
        self.fixed.unwrap_or_else(Timestamp::now)
    }
}

fn fixed_now() -> Option<Timestamp> {
    env::var("CRISIS_NOW").ok()?.parse().ok()
}

impl<'p> Context<'p> {
    /// Settles what the options leave open, from the environment and the terminal.
    pub(super) fn new(process: &'p mut Process, globals: Globals) -> Self {
        let dumb = process.variable("TERM").is_some_and(|term| term == "dumb");
        let lang = globals
            .lang
            .or_else(|| process.variable("CRISIS_LANG").and_then(|word| Lang::of_locale(&word)))
            .or_else(|| process.locale("LC_MESSAGES").and_then(|locale| Lang::of_locale(&locale)))
            .unwrap_or(Lang::En);
        Self {
            lang,
            asked_lang: globals.lang,
            colour: colour(process, globals.color, dumb),
            unicode: !globals.ascii && is_utf8(process),
            plain: globals.plain || (dumb && process.terminals.out),
            width: width(process),
            libraries: globals.library,
            runs: globals.runs,
            zone: OnceCell::new(),
            process,
        }
    }

    /// Returns what reads and tells times as of now.
    pub fn times(&self) -> crate::walk::Times {
        crate::walk::Times { zone: self.zone().clone(), now: self.now(), lang: self.lang }
    }

    /// Returns the present moment.
    pub fn now(&self) -> Timestamp {
        self.process.clock.now()
    }

    /// Returns the day where the operator is.
    pub fn today(&self) -> jiff::civil::Date {
        self.now().to_zoned_datetime(self.zone().clone()).date()
    }

    /// Returns the moment that a test fixed the clock at.
    pub(super) fn fixed_now(&self) -> Option<Timestamp> {
        self.process.variable("CRISIS_NOW").and_then(|now| now.parse().ok())
    }

    /// Refuses a clock that is set to what is no moment: it would silently be the true one.
    pub(super) fn is_set_right(&self) -> Result<(), Failure> {
        match self.variable("CRISIS_NOW").filter(|now| now.parse::<Timestamp>().is_err()) {
            Some(typed) => Err(Failure::new(Runs::NowUnread { typed }.say(self.lang)).exit(Exit::Usage)),
            None => Ok(()),
        }
    }

    /// Returns the time zone of the operator.
    pub fn zone(&self) -> &TimeZone {
        self.zone.get_or_init(|| local_zone(self.process.variable("TZ").as_deref()))
    }

    /// Returns the folder of runs.
    pub fn runs(&self) -> Result<RunsDir, StoreError> {
        let variable = |name: &str| (self.process.env)(name);
        RunsDir::at(Place {
            option: self.runs.as_deref(),
            crisis_runs: variable("CRISIS_RUNS").as_deref(),
            xdg_state_home: variable("XDG_STATE_HOME").as_deref(),
            home: variable("HOME").as_deref(),
        })
    }

    /// Returns the playbooks that can be named by their id.
    pub fn library(&self) -> Library {
        Library::new(&self.libraries)
    }

    /// Returns what the reader's screen can show.
    pub fn screen(&self) -> Screen {
        Screen {
            lang: self.lang,
            width: self.width,
            unicode: self.unicode,
            colour: self.colour,
            plain: self.plain,
        }
    }

    /// Tells whether somebody said, or a terminal shows, how many columns there are.
    pub fn has_width(&self) -> bool {
        self.process.terminals.columns.is_some() || self.process.variable("COLUMNS").is_some()
    }

    /// Returns which streams a person sits at.
    pub fn terminals(&self) -> Terminals {
        self.process.terminals
    }

    /// Returns a variable of the environment that is set and not empty.
    pub fn variable(&self, name: &str) -> Option<String> {
        self.process.variable(name)
    }

    /// Returns the standard input.
    pub fn input(&mut self) -> &mut dyn BufRead {
        &mut *self.process.input
    }

    /// Returns where data goes.
    pub fn out(&mut self) -> &mut dyn Write {
        &mut *self.process.out
    }

    /// Writes data.
    pub fn give(&mut self, text: &str) -> io::Result<()> {
        self.process.out.write_all(text.as_bytes())
    }

    /// Says something about the data, beside it.
    ///
    /// It may repeat what strangers wrote (names of files, words of a playbook), so it is made
    /// harmless. Nobody can be told that telling failed, so that is passed over.
    pub fn tell(&mut self, text: &str) {
        let shown = self.screen().text(text);
        self.tell_as_it_is(&shown);
    }

    /// Says something that is fit for the screen already, colours included.
    pub(super) fn tell_as_it_is(&mut self, text: &str) {
        let _ = self.process.err.write_all(text.as_bytes());
        let _ = self.process.err.flush();
    }
}

fn colour(process: &Process, asked: When, dumb: bool) -> bool {
    match asked {
        When::Always => true,
        When::Never => false,
        When::Auto if process.variable("NO_COLOR").is_some() => false,
        When::Auto if process.variable("CLICOLOR_FORCE").is_some_and(|force| force != "0") => true,
        When::Auto => process.terminals.out && !dumb,
    }
}

fn is_utf8(process: &Process) -> bool {
    let locale = process.locale("LC_CTYPE").unwrap_or_default().to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

fn width(process: &Process) -> usize {
    let asked = process.variable("COLUMNS").and_then(|columns| columns.parse().ok());
    asked.or(process.terminals.columns).filter(|columns| *columns > 0).unwrap_or(USUAL_WIDTH)
}
