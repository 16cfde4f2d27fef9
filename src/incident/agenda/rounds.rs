use jiff::Timestamp;

use super::item::{Lane, RoundOf};
use super::rhythm::{self, Opens, Round};
use super::visit::{Context, Visitor};
use crate::incident::Key;
use crate::incident::eval::{At, Settlement, View};

impl Visitor<'_, '_> {
    /// Visits the rounds of a repeat: those recorded, and the one that is next.
    pub(super) fn repeat(&mut self, at: &At, key: &Key, held: bool, context: &Context) {
        let stopped = self.is_stopped(context.lane);
        for (place, round) in self.view.rounds(at, self.view.since(key.as_str(), held), stopped) {
            self.round(&place, key, &round, context);
        }
    }

    fn round(&mut self, place: &At, repeat: &Key, round: &Round, context: &Context) {
        let key = self.view.key(place);
        let pulled = self.view.state.record(key.as_str()).is_some_and(|record| record.pulled);
        let ahead = round.opens.is_ahead(self.view) && !pulled;
        // Once the run is over no round is missed any more.
        let missed = if self.is_stopped(context.lane) { 0 } else { round.missed };
        let context = Context {
            round: Some(RoundOf { repeat: repeat.clone(), round: round.number, missed }),
            round_due: round.due,
            round_opened: round.opened,
            opens: if ahead { round.opens.clone() } else { context.opens.clone() },
            ..context.clone()
        };
        self.list(place, &context);
    }

    /// Tells whether what returns has stopped: the run is closed, and this is not what follows it.
    fn is_stopped(&self, lane: Lane) -> bool {
        self.view.state.is_closed() && lane != Lane::FollowUp
    }
}

impl View<'_> {
    /// Returns the rounds of a repeat, those recorded and the one that is next, each with its place.
    pub(super) fn rounds(&self, at: &At, since: Option<Timestamp>, stopped: bool) -> Vec<(At, Round)> {
        let recorded = self.recorded_rounds(at);
        let mut rounds = Vec::new();
        let mut round = Some(rhythm::first(self, at, since));
        while let Some(present) = round {
            let place = at.instance(&present.number.to_string());
            round = self.next_round(&place, &present, recorded, stopped);
            rounds.push((place, present));
        }
        rounds
    }

    /// The next round exists when this one is settled with something that counts, or when it was begun.
    fn next_round(&self, place: &At, present: &Round, recorded: u32, stopped: bool) -> Option<Round> {
        let begun = recorded > present.number;
        let bare = |number| Round { number, due: None, opens: Opens::Now, opened: None, missed: 0 };
        let plan = self.plan(place.book);
        let set_aside =
            self.skipped_block(&place.outside(plan)).or_else(|| self.skipped_around(place)).is_some();
        let follows =
            !set_aside && !stopped && recorded >= present.number && !self.is_over(place, present.number);
        let next = match self.settlement(place) {
            Settlement::Done(stamp) | Settlement::Skipped(stamp) if begun || follows => {
                rhythm::following(self, place, present.number, stamp.occurred)
            }
            _ => None,
        };
        next.or_else(|| begun.then(|| bare(present.number + 1)))
    }
}
