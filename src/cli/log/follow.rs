use std::time::Duration;

use super::filter::Wanted;
use super::{Format, lines, some};
use crate::cli::session::Reading;
use crate::cli::{Context, Exit, Failure};
use crate::render::{csv, text};
use crate::terminal::Wait;

/// How often the record is looked at: soon enough for who watches it, seldom enough for the disk.
const LOOK: Duration = Duration::from_millis(250);

/// Writes what is recorded from now on, until a signal ends it or nobody reads any more.
pub(super) fn follow(
    context: &mut Context<'_>,
    mut reading: Reading<'_>,
    wanted: &Wanted,
    format: Format,
    table: &text::LogTable,
) -> Result<Exit, Failure> {
    let mut wait = Wait::listen()?;
    loop {
        context.out().flush()?;
        if let Some(signal) = wait.pass(LOOK)? {
            return Ok(Exit::Signal(signal.number()));
        }
        let before = reading.read_on()?;
        let fresh = some(&reading, wanted, before);
        if fresh.rows.is_empty() {
            continue;
        }
        let text = match format {
            Format::Json => lines(&fresh),
            Format::Csv => csv::log_rows(&fresh),
            Format::Text => table.rows(&fresh.rows, false),
        };
        context.give(&text)?;
    }
}
