use clap::Args;

use super::session::{ContextClock, Reading, find};
use super::{Context, Exit, Failure};
use crate::i18n::{Say, Status as Words};
use crate::render::json::pretty;
use crate::render::{json, markdown, text};
use crate::report::RunRow;

/// See the open runs; of one run what there is to do, what was said, and who is here
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis status                      the open runs\n  crisis status 0523-mistreat        one run as it stands\n  crisis status --handover           the brief for the next shift\n  crisis status --handover --format md > brief.md"
)]
pub(super) struct Status {
    /// The run, by its name or the beginning of it [default: a list of the open runs]
    run: Option<String>,
    /// List the closed runs too
    #[arg(long, conflicts_with = "run")]
    all: bool,
    /// The brief of a shift: what whoever takes over must know, in the order in which they must speak
    #[arg(long, conflicts_with = "all")]
    handover: bool,
    /// Every row of every group, also where there are many
    #[arg(long)]
    wide: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for reading
    Text,
    /// Markdown, for --handover
    Md,
    /// JSON for scripts
    Json,
}

impl Status {
    /// Writes the list, the run as it stands, or the brief.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        if self.format == Format::Md && !self.handover {
            return Err(Failure::new(Words::OnlyTheBrief.say(context.lang)).exit(Exit::Usage));
        }
        if self.run.is_none() && !self.handover {
            return self.list(context);
        }
        let clock = ContextClock::of(context);
        let reading = Reading::whole(find(context, self.run.as_deref())?, &clock, context)?;
        let teller = reading.teller();
        let text = match (self.handover, self.format) {
            (true, Format::Text) => {
                text::handover(&teller.handover(&reading.name, reading.entries()), context.screen())
            }
            (true, Format::Md) => {
                markdown::handover(&teller.handover(&reading.name, reading.entries()), context.lang)
            }
            (true, Format::Json) => {
                pretty(&json::handover(&teller.handover(&reading.name, reading.entries())))
            }
            (false, Format::Json) => {
                pretty(&json::standing(&teller.standing(&reading.name, reading.entries())))
            }
            (false, _) => text::standing(
                &teller.standing(&reading.name, reading.entries()),
                context.screen(),
                self.wide,
            ),
        };
        context.give(&text)?;
        Ok(Exit::Done)
    }

    /// Lists the runs; one that does not read is told of, and does not hide the others.
    fn list(&self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let clock = ContextClock::of(context);
        let (mut rows, mut exit): (Vec<RunRow>, Exit) = (Vec::new(), Exit::Done);
        for run in context.runs()?.list()? {
            let name = run.name().to_owned();
            match Reading::whole(run, &clock, context) {
                Ok(reading) => {
                    let teller = reading.teller();
                    rows.push(teller.run_row(&name, &teller.run.agenda(teller.moment)));
                }
                Err(failure) => {
                    let what = Words::NotRead { run: name }.say(context.lang);
                    exit = failure.context(what).exit(Exit::Findings).tell(context);
                }
            }
        }
        let before = rows.len();
        if !self.all {
            rows.retain(|row| row.closed.is_none());
        }
        let text = match self.format {
            Format::Json => pretty(&json::runs(&rows)),
            _ => text::runs(&rows, before - rows.len(), context.screen()),
        };
        context.give(&text)?;
        Ok(exit)
    }
}
