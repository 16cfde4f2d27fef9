//! `crisis log`: the record of a run as people read it.

mod filter;
mod follow;

use clap::Args;

use self::filter::{Filter, Wanted};
use super::session::{ContextClock, Reading, find};
use super::{Context, Exit, Failure};
use crate::i18n::{Log as Words, Say};
use crate::playbook::Id;
use crate::render::json::{on_one_line, pretty};
use crate::render::{csv, json, text};
use crate::report::Log as Document;

/// Read what was recorded in a run, one event a line
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis log 0523-mistreat\n  crisis log --kind decided,published --since -2h\n  crisis log 0523-mistreat --format csv > log.csv\n  crisis log --follow                what is written appears at once; Ctrl-C ends"
)]
pub(super) struct Log {
    /// The run, by its name or the beginning of it [default: the one that is open, else the newest]
    run: Option<String>,
    #[command(flatten)]
    filter: Filter,
    /// Whole events instead of one line of the screen each; so it is where nobody sees a screen
    #[arg(long)]
    wide: bool,
    /// Go on with what is written from now on, until Ctrl-C
    #[arg(long, short)]
    follow: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// A table for reading
    Text,
    /// JSON for scripts; with --follow one document a line
    Json,
    /// A table for a spreadsheet
    Csv,
}

impl Log {
    /// Writes the log.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let clock = ContextClock::of(context);
        let reading = Reading::of(find(context, self.run.as_deref())?, &clock, context)?;
        let mut roles: Vec<&str> =
            reading.playbooks().flat_map(|playbook| playbook.roles.keys()).map(Id::as_str).collect();
        if !roles.is_empty() {
            roles.extend(reading.entries().iter().filter_map(|entry| entry.role.as_ref()).map(Id::as_str));
        }
        let wanted = self.filter.read(&reading.teller().times(), &roles)?;
        let document = some(&reading, &wanted, 0);
        let wide = self.wide || !context.has_width();
        let table = text::LogTable::of(&document, context.screen(), wide);
        let text = match self.format {
            Format::Json if self.follow => lines(&document),
            Format::Json => pretty(&json::log(&document)),
            Format::Csv => csv::log_head() + &csv::log_rows(&document),
            Format::Text if document.rows.is_empty() && !self.follow => {
                context.tell(&format!("{}\n", Words::Nothing.say(context.lang)));
                String::new()
            }
            Format::Text => table.rows(&document.rows, true),
        };
        context.give(&text)?;
        if self.follow {
            return follow::follow(context, reading, &wanted, self.format, &table);
        }
        Ok(Exit::Done)
    }
}

/// Tells the wanted entries from a place on.
fn some(reading: &Reading<'_>, wanted: &Wanted, from: usize) -> Document {
    let entries = reading.entries().get(from..).unwrap_or_default();
    reading.teller().log(&reading.name, entries.iter().filter(|entry| wanted.takes(entry)))
}

/// Writes each event as a document on a line of its own.
fn lines(document: &Document) -> String {
    document.rows.iter().map(|row| on_one_line(&json::log_line(document, row))).collect()
}
