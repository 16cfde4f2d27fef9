use std::error::Error as StdError;
use std::fmt::Display;
use std::io;

use super::{Context, Exit};
use crate::i18n::{Say, Talk};

/// Says why a command could not do its work, and what to do next.
#[derive(Debug)]
pub struct Failure {
    error: anyhow::Error,
    help: Option<String>,
    exit: Exit,
}

impl Failure {
    /// Builds a failure from what went wrong.
    pub fn new(why: impl Display) -> Self {
        Self::from_error(anyhow::anyhow!("{why}"))
    }

    /// Says what was being done when it went wrong.
    #[must_use]
    pub fn context(self, doing: impl Display) -> Self {
        Self { error: self.error.context(doing.to_string()), ..self }
    }

    /// Says what to do next.
    #[must_use]
    pub fn help(self, next: impl Display) -> Self {
        Self { help: Some(next.to_string()), ..self }
    }

    /// Ends the command with another status than "could not do it".
    #[must_use]
    pub fn exit(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }

    /// Tells the operator, and returns how the command ended.
    ///
    /// A reader that went away (`crisis list | head -1`) has what it wanted: nothing is said.
    pub(super) fn tell(&self, context: &mut Context<'_>) -> Exit {
        if self.is_broken_pipe() {
            return Exit::Done;
        }
        let lang = context.lang;
        let mut text = format!("{} {}\n", Talk::Error.say(lang), self.error);
        for cause in self.error.chain().skip(1).map(ToString::to_string) {
            // Many errors of the library end with their cause already.
            if !text.contains(&cause) {
                text.push_str(&format!("  {} {cause}\n", Talk::Because.say(lang)));
            }
        }
        if let Some(help) = &self.help {
            text.push_str(&format!("{} {help}\n", Talk::Help.say(lang)));
        }
        let text = context.screen().show(&text);
        context.tell(&text);
        self.exit
    }

    fn from_error(error: anyhow::Error) -> Self {
        Self { error, help: None, exit: Exit::Failed }
    }

    fn is_broken_pipe(&self) -> bool {
        let broken = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        self.error.chain().filter_map(|cause| cause.downcast_ref()).any(broken)
    }
}

impl Display for Failure {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{:#}", self.error)
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::from_error(error.into())
    }
}
