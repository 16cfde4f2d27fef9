use jiff::Timestamp;

use super::item::{Bar, Item, ItemState, Schedule, What};
use super::rhythm::Opens;
use super::visit::{Context, Visitor};
use super::{bars, marks, needed};
use crate::incident::approval;
use crate::incident::eval::{Applies, At, DueAt, Settlement, View};
use crate::incident::state::Record;
use crate::playbook::model::Act;

impl Visitor<'_, '_> {
    /// Adds one item, and before it the facts that it lacks.
    pub(super) fn leaf(&mut self, at: &At, context: &Context) {
        let view = self.view;
        let at = &view.frozen(at);
        let key = view.key(at);
        let empty = Record::default();
        let record = view.state.record(key.as_str()).unwrap_or(&empty);
        let applies = view.applies(at);
        let held = applies == Applies::Yes && context.entered;
        if held && view.plan(at.book).counts(at.node) {
            self.agenda.held.push(key.clone());
        }
        if self.is_passed_over(context) {
            return;
        }
        let since = view.since(key.as_str(), held);
        let due = self.due(at, since, context);
        let state = self.state(at, record, &applies, &Timing { since, due: due.moment() }, context);
        if context.is_free(view) {
            let lacking = needed::lacking(view, at, &due, &state);
            self.facts(at, &lacking, context);
        }
        let shelved = matches!(state, ItemState::NotApplicable(_)) && view.recorded(at).is_some();
        let to_check = match &state {
            ItemState::Done(stamp) => marks::to_check(view, at, record, stamp),
            _ => Vec::new(),
        };
        self.push(Item {
            role: view.role_of(at),
            lane: context.lane,
            round: context.round.clone(),
            in_hand: self.in_hand(record),
            what: What::Step(at.clone()),
            key,
            state,
            due,
            shelved,
            to_check,
        });
    }

    pub(super) fn in_hand(&self, record: &Record) -> Option<(String, Timestamp)> {
        let people = &self.view.state.people.known;
        let mut hands = record.hands.iter().rev().filter_map(|stamp| Some((stamp.by.as_ref()?, stamp)));
        // Who never joined sits at a keyboard all the same: a run without `joined` has one operator.
        let (name, stamp) = hands.find(|(name, stamp)| {
            people.get(*name).is_none_or(|person| person.here && person.released < stamp.seq)
        })?;
        Some((name.clone(), stamp.at))
    }

    fn due(&self, at: &At, since: Option<Timestamp>, context: &Context) -> DueAt {
        let step = self.view.plan(at.book).node(at.node).step();
        match step.and_then(|step| step.due.as_ref()) {
            Some(due) => self.view.due(at, due, since.max_opening(context.round_opened)),
            None => context.round_due.map_or(DueAt::Never, |at| DueAt::At { at, asap: false }),
        }
    }

    fn state(
        &self,
        at: &At,
        record: &Record,
        applies: &Applies,
        timing: &Timing,
        context: &Context,
    ) -> ItemState {
        if let Applies::No(cause) = applies {
            return ItemState::NotApplicable(cause.clone());
        }
        match self.view.recorded(at) {
            Some(Settlement::Done(stamp)) => return ItemState::Done(stamp),
            Some(Settlement::Skipped(stamp)) => return ItemState::Skipped(stamp),
            _ => {}
        }
        if *applies == Applies::Unknown && !record.pulled {
            return ItemState::Unknown(self.view.waits_for(at));
        }
        let lifted = record.pulled || record.opened.is_some();
        if !lifted && let Some(barred) = self.barred(at, timing, context) {
            return barred;
        }
        if let Some(until) = put_off(record, timing.due, self.view) {
            return ItemState::Deferred(until);
        }
        if approval::approvals(self.view, at).is_some() {
            let progress = approval::progress(self.view, at);
            if progress.is_waiting() {
                return ItemState::Waiting(progress.missing);
            }
        }
        ItemState::Open
    }

    /// Tells what keeps an item that applies from being offered: its time, its phase, a gate, an `after`.
    fn barred(&self, at: &At, timing: &Timing, context: &Context) -> Option<ItemState> {
        let own = self.not_before(at, timing.since.max_opening(context.round_opened));
        match own.as_ref().unwrap_or(&context.opens) {
            Opens::At(moment) if !self.view.has_come(*moment) => {
                return Some(ItemState::Scheduled(Schedule::At(*moment)));
            }
            Opens::After(anchor) => return Some(ItemState::Scheduled(Schedule::After(anchor.clone()))),
            Opens::Paused => return Some(ItemState::Scheduled(Schedule::Paused)),
            Opens::At(_) | Opens::Now => {}
        }
        if matches!(self.view.plan(at.book).node(at.node).act(), Some(Act::Close { .. })) {
            return None;
        }
        if let Some(bar) = &context.bar {
            return Some(ItemState::Pending(bar.clone()));
        }
        let unmet = bars::unmet(self.view, at);
        let names = || unmet.iter().map(ToString::to_string).collect();
        (!unmet.is_empty()).then(|| ItemState::Pending(Bar::After(names())))
    }

    /// Returns when the own schedule of a step or block opens it, where it has one.
    pub(super) fn not_before(&self, at: &At, since: Option<Timestamp>) -> Option<Opens> {
        let step = self.view.plan(at.book).node(at.node).step()?;
        match self.view.due(at, step.not_before.as_ref()?, since) {
            DueAt::At { at, .. } => Some(Opens::At(at)),
            DueAt::NotStarted(anchor) => Some(Opens::After(anchor)),
            DueAt::Never => None,
        }
    }
}

/// Is what an item's own times come to.
struct Timing {
    since: Option<Timestamp>,
    due: Option<Timestamp>,
}

trait MaxOpening {
    fn max_opening(self, opened: Option<Timestamp>) -> Self;
}

impl MaxOpening for Option<Timestamp> {
    /// In a round a bare time counts from the round's opening at the earliest.
    fn max_opening(self, opened: Option<Timestamp>) -> Self {
        self.map(|since| opened.map_or(since, |opened| since.max(opened)))
    }
}

/// Returns until when an item is put off, while it is: its time brings it back, or its due time if that was ahead.
pub(super) fn put_off(record: &Record, due: Option<Timestamp>, view: &View<'_>) -> Option<Option<Timestamp>> {
    let (stamp, until) = record.deferred.as_ref()?;
    let back = until.or(due.filter(|due| *due > stamp.at));
    back.is_none_or(|back| !view.has_come(back)).then_some(*until)
}
