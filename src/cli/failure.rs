use std::error::Error as StdError;
use std::fmt::Display;
use std::io;

use super::{Context, Exit};
use crate::i18n::{Lang, Runs, Say, Stored, Talk, system_reason};
use crate::incident::JournalError;
use crate::store::{LibraryError, StoreError};

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

    /// Builds a failure of words that are said in the language of the screen.
    pub fn said(words: Stored) -> Self {
        Self::from_error(Unsaid(words).into())
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
        let mut said = self.error.chain().map(|cause| spoken(cause, lang));
        let mut text = format!("{} {}\n", Talk::Error.say(lang), said.next().unwrap_or_default());
        for cause in said {
            // Many errors of the library end with their cause already.
            if !text.contains(&cause) {
                text.push_str(&format!("  {} {cause}\n", Talk::Because.say(lang)));
            }
        }
        if let Some(help) = &self.help {
            text.push_str(&format!("{} {help}\n", Talk::Help.say(lang)));
        }
        let text = context.screen().show(&brief(&text));
        context.tell(&text);
        self.exit
    }

    /// Says what went wrong in one line, inside words of another.
    pub(super) fn say(&self, lang: Lang) -> String {
        let mut all: Vec<String> = Vec::new();
        for cause in self.error.chain().map(|cause| spoken(cause, lang)) {
            if !all.iter().any(|said| said.contains(&cause)) {
                all.push(cause);
            }
        }
        all.join(if lang == Lang::Fr { "\u{a0}: " } else { ": " })
    }

    fn from_error(error: anyhow::Error) -> Self {
        Self { error, help: None, exit: Exit::Failed }
    }

    fn is_broken_pipe(&self) -> bool {
        let broken = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        self.error.chain().filter_map(|cause| cause.downcast_ref()).any(broken)
    }
}

/// How many letters of a line are told: it repeats arguments and ids, which may be as long as a file.
const LONGEST: usize = 2_000;

fn brief(text: &str) -> String {
    let cut = |line: &str| match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…\n", line.get(..end).unwrap_or_default()),
        None => line.to_owned(),
    };
    text.split_inclusive('\n').map(cut).collect()
}

/// Holds words until the language is known in which they are said.
#[derive(Debug)]
struct Unsaid(Stored);

impl Display for Unsaid {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0.en())
    }
}

impl StdError for Unsaid {}

/// Says an error of the library in a language; one of another library as it says itself.
fn spoken(error: &(dyn StdError + 'static), lang: Lang) -> String {
    let words = || error.downcast_ref::<Unsaid>().map(|unsaid| unsaid.0.say(lang));
    let store = error.downcast_ref::<StoreError>().map(|error| error.say(lang));
    let journal = || error.downcast_ref::<JournalError>().map(|error| error.say(lang));
    let system = || error.downcast_ref::<io::Error>().map(|error| system_reason(error, lang));
    let library = || match error.downcast_ref::<LibraryError>() {
        Some(LibraryError::Io { path, source }) => {
            let (path, why) = (path.clone(), system_reason(source, lang));
            Some(Runs::Unread { file: path, why }.say(lang))
        }
        _ => None,
    };
    store
        .or_else(words)
        .or_else(journal)
        .or_else(system)
        .or_else(library)
        .unwrap_or_else(|| error.to_string())
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
