use clap::Args;

use super::session::find;
use super::{Context, Exit, Failure};
use crate::i18n::{Lang, Say, Verify as Words};
use crate::render::json::pretty;
use crate::render::{json, text};
use crate::report::{Verdict, Wrong};
use crate::store::{Fault, Flaw, Loss, NotedHead, Report, Run};

/// Check that the record of a run is as it was written: every line, the chain, snapshots, evidence
///
/// Ends with 0 where it is sound, with 1 where something is wrong. An end that was cut off
/// shows only against a head that was noted elsewhere: give it with --head.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis verify 0523-mistreat\n  crisis verify 0523-mistreat --head '9b1c 44e0 73aa 02d1'\n  crisis verify --all --format json"
)]
pub(super) struct Verify {
    /// The run, by its name or the beginning of it [default: the one that is open, else the newest]
    run: Option<String>,
    /// The head of the log as it was noted, at least 16 of its digits
    #[arg(long, value_name = "HEX", conflicts_with = "all")]
    head: Option<String>,
    /// Every run there is
    #[arg(long, conflicts_with = "run")]
    all: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Sentences for reading
    Text,
    /// JSON for scripts
    Json,
}

impl Verify {
    /// Verifies and says what was found.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let lang = context.lang;
        let noted = self.head.as_deref().map(|typed| noted(typed, lang)).transpose()?;
        let runs = match self.all {
            true => context.runs()?.list()?,
            false => vec![find(context, self.run.as_deref())?],
        };
        let verdicts: Result<Vec<Verdict>, Failure> =
            runs.iter().map(|run| Ok(verdict(run, &run.verify(noted.as_ref())?, lang))).collect();
        let verdicts = verdicts?;
        let text = match self.format {
            Format::Json => pretty(&json::verdicts(&verdicts)),
            Format::Text if verdicts.is_empty() => format!(" {}\n", Words::NoneYet.say(lang)),
            Format::Text => {
                let each = verdicts.iter().map(|verdict| text::verdict(verdict, context.screen()));
                each.collect::<Vec<_>>().join("\n")
            }
        };
        context.give(&text)?;
        Ok(if verdicts.iter().all(Verdict::is_sound) { Exit::Done } else { Exit::Findings })
    }
}

fn noted(typed: &str, lang: Lang) -> Result<NotedHead, Failure> {
    let bad = || Failure::new(Words::BadHead { typed: typed.to_owned() }.say(lang)).exit(Exit::Usage);
    NotedHead::parse(typed).ok_or_else(bad)
}

fn verdict(run: &Run, report: &Report, lang: Lang) -> Verdict {
    Verdict {
        run: run.name().to_owned(),
        entries: report.entries,
        head: report.head.hex(),
        noted_at: report.noted_at,
        flaws: report.flaws.iter().map(|flaw| wrong(flaw, lang)).collect(),
    }
}

fn wrong(flaw: &Flaw, lang: Lang) -> Wrong {
    let (kind, line, words) = match flaw {
        Flaw::Newer(format) => ("newer", None, Words::Newer { format: *format }),
        Flaw::Line(Fault { line, why }) => {
            ("line", Some(*line), Words::BadLine { line: *line, why: why.words().say(lang) })
        }
        Flaw::Torn(torn) => ("torn", Some(torn.line), Words::Torn { line: torn.line, bytes: torn.bytes }),
        Flaw::HeadNotFound(head) => ("head", None, Words::HeadNotFound { head: head.to_string() }),
        Flaw::Snapshot { line, digest, loss } => {
            let digest = digest.chars().take(12).collect();
            let loss = loss_words(loss).say(lang);
            ("snapshot", Some(*line), Words::BadSnapshot { line: *line, digest, loss })
        }
        Flaw::Evidence { line, file, loss } => {
            let (file, loss) = (file.clone(), loss_words(loss).say(lang));
            ("evidence", Some(*line), Words::BadEvidence { line: *line, file, loss })
        }
    };
    Wrong { kind, line, said: words.say(lang) }
}

fn loss_words(loss: &Loss) -> Words {
    match loss {
        Loss::Missing => Words::Missing,
        Loss::Changed => Words::Changed,
        Loss::Unreadable(why) => Words::Unreadable { why: why.clone() },
    }
}
