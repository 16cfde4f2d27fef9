use jiff::Timestamp;

use crate::incident::eval::{At, View, add};
use crate::incident::plan::Multiplier;
use crate::playbook::expr::Tri;
use crate::playbook::model::{Act, RepeatEvery};
use crate::playbook::{Amount, Every, Length};

/// Is how a repeat's next round is spaced now.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Interval {
    /// By this span.
    Span(Length),
    /// The next begins when one is settled.
    None,
    /// No rule gives it a rhythm.
    Paused,
    /// Its list of spans is used up.
    Over,
}

/// Is one round: when it is due and when it opens.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Round {
    pub number: u32,
    pub due: Option<Timestamp>,
    pub opens: Opens,
    pub missed: u32,
}

/// Says when a round opens.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Opens {
    Now,
    At(Timestamp),
    After(String),
    Paused,
}

/// Returns how the round after `number` is spaced, by the rule that holds now.
///
/// An unknown rule counts as possible, an unknown level as any: the shortest is the safe side.
pub(super) fn interval(view: &View<'_>, at: &At, number: u32) -> Interval {
    let Some(every) = repeat(view, at).and_then(|repeat| repeat.every.as_ref()) else {
        return Interval::None;
    };
    let span = |amount: &Amount| view.span(at, amount);
    match every {
        Every::Amount(amount) => span(amount).map_or(Interval::Paused, Interval::Span),
        Every::Successive(amounts) => match amounts.get((number.max(1) - 1) as usize) {
            Some(amount) => span(amount).map_or(Interval::Paused, Interval::Span),
            None => Interval::Over,
        },
        Every::ByLevel(levels) => match view.state.level() {
            Some(set) => view
                .by_level(at.book, levels, &set.level)
                .and_then(span)
                .map_or(Interval::Paused, Interval::Span),
            None => shortest(levels.values().filter_map(span)),
        },
        Every::Rules(rules) => {
            let mut possible = Vec::new();
            for rule in rules {
                let holds = rule.when.as_ref().map_or(Tri::True, |when| view.holds(at, when));
                if holds != Tri::False {
                    possible.extend(span(&rule.is));
                }
                if holds == Tri::True {
                    break;
                }
            }
            shortest(possible.into_iter())
        }
    }
}

fn shortest(spans: impl Iterator<Item = Length>) -> Interval {
    spans.min_by_key(|span| span.rough_seconds()).map_or(Interval::Paused, Interval::Span)
}

pub(super) fn repeat<'v>(view: &View<'v>, at: &At) -> Option<&'v RepeatEvery> {
    match view.plan(at.book).node(at.node).act() {
        Some(Act::Repeat { every, .. }) => Some(every),
        _ => None,
    }
}

/// Returns the first round: due when the block applies, as its `due` says, or one interval after `from`.
pub(super) fn first(view: &View<'_>, at: &At, since: Option<Timestamp>) -> Round {
    let node = view.plan(at.book).node(at.node);
    let from = repeat(view, at).map_or(&[][..], |repeat| &repeat.from);
    if let Some(anchor) = from.first() {
        return match latest(view, at) {
            Some(last) => spaced(view, 1, last, interval(view, at, 1)),
            None => Round { number: 1, due: None, opens: Opens::After(anchor.to_string()), missed: 0 },
        };
    }
    let due = match node.step().and_then(|step| step.due.as_ref()) {
        Some(due) => view.due(at, due, since).moment(),
        None => since,
    };
    let missed = missed(view, due, interval(view, at, 1));
    Round { number: 1, due, opens: Opens::Now, missed }
}

/// Returns the round after one: an interval after the later of its last moment and the latest `from`.
pub(super) fn following(view: &View<'_>, round: &At, number: u32, last: Timestamp) -> Option<Round> {
    let counted = latest(view, round).map_or(last, |from| from.max(last));
    match interval(view, round, number) {
        Interval::Over => None,
        found => Some(spaced(view, number + 1, counted, found)),
    }
}

fn spaced(view: &View<'_>, number: u32, from: Timestamp, interval: Interval) -> Round {
    match interval {
        Interval::Span(span) => {
            let due = add(from, span, &view.snapshot.zone);
            // It opens when a quarter of the interval is left, so that there is time to write.
            let quarter = due.duration_since(from).as_secs() / 4;
            let opens = add(due, Length::Elapsed(-quarter), &view.snapshot.zone);
            let missed = missed(view, Some(due), interval);
            Round { number, due: Some(due), opens: Opens::At(opens), missed }
        }
        Interval::None => Round { number, due: None, opens: Opens::Now, missed: 0 },
        Interval::Paused | Interval::Over => Round { number, due: None, opens: Opens::Paused, missed: 0 },
    }
}

fn missed(view: &View<'_>, due: Option<Timestamp>, interval: Interval) -> u32 {
    let (Some(due), Interval::Span(span)) = (due, interval) else { return 0 };
    let late = view.now.duration_since(due).as_secs();
    let every = span.rough_seconds().max(60);
    u32::try_from(late.max(0) / every).unwrap_or(u32::MAX)
}

/// Returns the latest of what starts a repeat's clock.
fn latest(view: &View<'_>, at: &At) -> Option<Timestamp> {
    let from = repeat(view, at).map_or(&[][..], |repeat| &repeat.from);
    let place = outside(view, at);
    from.iter().filter_map(|name| view.moments(&place, name).last().map(|moment| moment.occurred)).max()
}

/// `from` is read outside the rounds: an update sent in any round restarts the clock.
fn outside(view: &View<'_>, at: &At) -> At {
    let plan = view.plan(at.book);
    match plan.node(at.node).multiplies {
        Some(Multiplier::Repeat) if at.scope.of(at.node).is_some() => {
            At { scope: at.parent(plan).map(|parent| parent.scope).unwrap_or_default(), ..at.clone() }
        }
        _ => at.clone(),
    }
}
