//! `crisis answer`: one item of a run settled from a script or a second terminal.

mod act;
mod approval;
mod aside;
mod asked;
mod choice;
mod facts;
mod publish;
mod target;

use clap::Args;

use self::asked::Asked;
use self::target::Target;
use super::session::{ContextClock, RunShelf, Seat, Writing, find};
use super::{Context, Exit, Failure};
use crate::i18n::{Say, Settle, WalkOn};
use crate::incident::Certainty;
use crate::walk::Shelf;

/// Answer one step of a run: a fact, a decision, an act, an approval
///
/// The value is what the step takes: done, deviated, skip or later; the value of a fact, or
/// fact=value for each of a form (? is not known yet); an option of a decision; a level;
/// ask, approve or refuse where somebody must approve; published, with the channels, for words
/// that are out. Where an option of the step is called like one of these words, the option is meant.
///
/// Drafting words and ticking what they contain, using a rule of silence and closing the run take more
/// than one word: crisis resume does them with a person, crisis resume RUN --answers FILE from a file
/// (drafted, approval_requested, approval_presumed, closed).
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis answer 0523-mistreat pause_posts done --by bob --as community --at -5m
  crisis answer 0523-mistreat place \"Chicago O'Hare\" --certainty confirmed --source 'ramp manager'
  crisis answer 0523-mistreat what_we_know hurt=yes parcels=2 carrier=?
  crisis answer 0523-mistreat own_rule ours --why 'The seats were for our crew.'
  crisis answer 0523-mistreat holding approve --by lea --as legal
  crisis answer 0523-mistreat gdpr_33 done --receipt 2026-1234
  crisis resume 0523-mistreat --answers words.yaml   drafts, presumes an approval, closes")]
pub(super) struct Answer {
    /// The run, by its name or the beginning of it
    run: String,
    /// The step, as the log and the status call it: call, update[2], breach/aware; or a fact
    step: String,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    writing: Writing,
}

/// Is what was answered.
#[derive(Debug, Clone, Args)]
struct Words {
    /// The answer
    #[arg(required = true, num_args = 1.., value_name = "VALUE")]
    value: Vec<String>,
    /// Why; for a step that did not go to plan, what happened instead
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// How sure a fact is: confirmed by somebody who was there or by a document, or not yet
    #[arg(long, value_name = "WORD")]
    certainty: Option<Sure>,
    /// Who or what says so
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// The proof of an act: a note, a file, an address
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
    /// The receipt for a deadline, or its number
    #[arg(long, value_name = "TEXT")]
    receipt: Option<String>,
    /// Where published words can be read
    #[arg(long, value_name = "ADDRESS")]
    url: Option<String>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Sure {
    /// Somebody who was there, or a document, says so
    Confirmed,
    /// Believed, and to be checked
    Unconfirmed,
}

impl From<Sure> for Certainty {
    fn from(sure: Sure) -> Self {
        match sure {
            Sure::Confirmed => Self::Confirmed,
            Sure::Unconfirmed => Self::Unconfirmed,
        }
    }
}

impl Answer {
    /// Records the answer, or says why it cannot stand.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let clock = ContextClock::of(context);
        let run = find(context, Some(&self.run))?;
        let mut shelf = RunShelf {
            run: run.clone(),
            library: context.library(),
            lang: context.lang,
            reach: crate::store::Reach::Anywhere,
        };
        let mut seat = Seat::take(context, run, &clock, self.writing)?;
        let target = Target::find(&seat, &self.step)?;
        let asked = Asked { seat: &seat, words: &self.words };
        let is_fact = asked.is_fact(&target);
        if !is_fact && (self.words.certainty.is_some() || self.words.source.is_some()) {
            return Err(asked.usage(Settle::NotForFacts));
        }
        let prepared = asked.prepare(&target, &mut shelf)?;
        if self.words.url.is_some() && prepared.out.is_empty() {
            return Err(Failure::new(Settle::NotForWords.say(context.lang)).exit(Exit::Usage));
        }
        if let Some(joins) = &prepared.joins {
            seat.desk.add_playbook(&joins.id, std::sync::Arc::clone(&joins.plan));
        }
        let exit = seat.write(context, prepared.drafts)?;
        if let Some(run) = prepared.opened {
            context.tell(&format!("{}\n", WalkOn::SplitOff { run }.say(context.lang)));
        }
        for out in &prepared.out {
            // The words are out: that they could not be laid down to copy from undoes nothing.
            if let Err(why) = shelf.keep_words(&out.message, &out.channel, &out.lang, &out.text) {
                let why = crate::render::Shown::line(&why);
                context.tell(&format!("{why}\n"));
            }
        }
        Ok(exit)
    }
}
