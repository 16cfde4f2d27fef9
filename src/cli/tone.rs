use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::{Context, Exit, Failure};
use crate::i18n::{Lang, Reason, Runs, Say, system_reason};
use crate::lint::tone::{Draft, Limit, guess, hear, listen};
use crate::lint::{Finding, Severity};
use crate::playbook::model::Stage;
use crate::render::findings::{Tally, human, json};
use crate::render::json::pretty;
use crate::source::{Limits, SourceFile};
use crate::store::{read_text, read_text_from};

/// Find words in a draft that would make a crisis worse
///
/// The words stay on this machine. What must be mended is an error, what should be weighed a
/// warning; what a code means: crisis explain CODE. With --lang the draft is in that language,
/// and else in the one that its small words are of.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis tone draft.txt\n  crisis tone draft.txt --stage apology --channel x\n  echo 'We are sorry if this caused offence.' | crisis tone -\n  crisis tone projet.txt --stage holding --lang fr --format json"
)]
pub(super) struct Tone {
    /// The draft, or - for the standard input
    file: PathBuf,
    /// What kind of word it is, to hear what is missing too
    #[arg(long, value_name = "STAGE", value_parser = stage)]
    stage: Option<Stage>,
    /// Where it goes: x, sms, push; or a number of letters. May be given again
    #[arg(long, value_name = "CHANNEL", value_parser = limit)]
    channel: Vec<Limit>,
    /// Fail on warnings too
    #[arg(long)]
    strict: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Frames as a compiler draws them
    Human,
    /// JSON for scripts
    Json,
}

impl Tone {
    /// Listens to the draft, and says what was heard.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let file = Arc::new(draft(&self.file, context)?);
        let lang = self.lang(file.text(), context);
        let draft = Draft {
            text: file.text(),
            lang,
            stage: self.stage,
            has_blanks: false,
            limits: &self.channel,
            house: &[],
        };
        let findings: Vec<Finding> = listen(&draft).into_iter().map(|heard| hear(heard, &file)).collect();
        let tally = Tally::of(&findings, 1);
        match self.format {
            Format::Json => context.give(&pretty(&json(&findings, tally, context.lang)))?,
            Format::Human => context.give(&human(&findings, tally, context.screen()))?,
        }
        Ok(match findings.iter().map(|finding| finding.severity).min() {
            Some(Severity::Error) => Exit::Findings,
            Some(Severity::Warning) if self.strict => Exit::Findings,
            _ => Exit::Done,
        })
    }

    /// What was asked for counts, then the words themselves, then the language of the screen.
    fn lang(&self, text: &str, context: &Context<'_>) -> Lang {
        context.asked_lang.or_else(|| guess(text)).unwrap_or(context.lang)
    }
}

fn draft(path: &Path, context: &mut Context<'_>) -> Result<SourceFile, Failure> {
    let name = path.display().to_string();
    let read = if path == Path::new("-") { read_text_from(context.input()) } else { read_text(path) };
    match read.and_then(of_length) {
        Ok(text) => Ok(SourceFile::new(name, text)),
        Err(error) => Err(unread(name, &error, context.lang)),
    }
}

/// A draft is no longer than a text of a plan may be: each phrase is looked for at each word.
fn of_length(text: String) -> io::Result<String> {
    let limit = Limits::default().text;
    match text.len() > limit {
        true => Err(io::Error::new(io::ErrorKind::FileTooLarge, Reason::TooLarge { kib: limit / 1024 })),
        false => Ok(text),
    }
}

fn unread(file: String, error: &io::Error, lang: Lang) -> Failure {
    Failure::new(Runs::Unread { file, why: system_reason(error, lang) }.say(lang))
}

fn stage(word: &str) -> Result<Stage, String> {
    Stage::of_word(word).ok_or_else(|| {
        let words: Vec<&str> = Stage::ALL.iter().map(|stage| stage.word()).collect();
        format!("it is one of {}", words.join(", "))
    })
}

fn limit(channel: &str) -> Result<Limit, String> {
    let letters = channel.parse().ok().map(Limit::letters);
    letters
        .or_else(|| Limit::known(channel))
        .ok_or_else(|| "it is x, sms, push, or a number of letters".to_owned())
}
