use clap::Args;

use super::session::{ContextClock, Seat, Writing, find};
use super::{Context, Exit, Failure};
use crate::i18n::{Say, Settle};
use crate::incident::{Draft, Event};

/// Write a note into the record of a run
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis note 0523-mistreat 'The crew called: he is bleeding.'\n  crisis note 0523-mistreat '-10m The crew called' --by bob --as community"
)]
pub(super) struct Note {
    /// The run, by its name or the beginning of it
    run: String,
    /// The words; a time in front says when it was: '-10m The crew called'
    #[arg(allow_hyphen_values = true)]
    text: String,
    #[command(flatten)]
    writing: Writing,
}

impl Note {
    /// Records the note.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let clock = ContextClock::of(context);
        let run = find(context, Some(&self.run))?;
        let timed = self.writing.at.is_some();
        let mut seat = Seat::take(context, run, &clock, self.writing)?;
        let (occurred, text) =
            if timed { (None, self.text) } else { seat.teller().times().timed(&self.text) };
        if text.trim().is_empty() {
            return Err(Failure::new(Settle::NothingToNote.say(context.lang)).exit(Exit::Usage));
        }
        let note = seat.desk.draft(None, Event::Noted { text: text.trim().to_owned(), reference: None });
        seat.write(context, vec![Draft { occurred, ..note }])
    }
}
