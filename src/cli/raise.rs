use clap::Args;

use super::session::{ContextClock, Seat, Writing, find, not_there};
use super::{Context, Exit, Failure};
use crate::i18n::{Lang, Say, Settle};
use crate::incident::Event;
use crate::playbook::{Id, Playbook};
use crate::render::plain_letters;

/// Set the level of a run, with the reason
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  crisis raise 0523-mistreat crisis --why 'Somebody is hurt.' --by bob --as community"
)]
pub(super) struct Raise {
    /// The run, by its name or the beginning of it
    run: String,
    /// The level, by its id or its name
    level: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    why: String,
    #[command(flatten)]
    writing: Writing,
}

impl Raise {
    /// Records the level.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let clock = ContextClock::of(context);
        let run = find(context, Some(&self.run))?;
        let mut seat = Seat::take(context, run, &clock, self.writing)?;
        let why = self.why.trim().to_owned();
        if why.is_empty() {
            return Err(Failure::new(Settle::SayWhy.say(context.lang)).exit(Exit::Usage));
        }
        let level = level(&self.level, &seat.teller().plan(0).playbook, context.lang)?;
        let set = seat.desk.draft(None, Event::SeveritySet { level, why, suggested_by: None });
        seat.write(context, vec![set])
    }
}

/// Finds a level by its id or its name.
pub(super) fn level(asked: &str, playbook: &Playbook, lang: Lang) -> Result<Id, Failure> {
    let levels = &playbook.severity.levels;
    if levels.is_empty() {
        return Err(Failure::new(Settle::NoLevels.say(lang)));
    }
    let wanted = plain_letters(asked);
    let found =
        levels.iter().find(|level| level.id == *asked || plain_letters(&level.title.to_string()) == wanted);
    found.map(|level| level.id.clone()).ok_or_else(|| {
        let ids: Vec<&str> = levels.iter().map(|level| level.id.as_str()).collect();
        let there = Settle::LevelsAre { names: ids.join(", ") }.say(lang);
        let what = Settle::NoSuchLevel { asked: asked.to_owned() }.say(lang);
        not_there(&what, &there, asked, ids.iter().copied(), lang)
    })
}
