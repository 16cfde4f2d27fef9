use jiff::Timestamp;

use crate::incident::eval::{At, View, add};
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
    /// From when on it could be worked on: what a bare due time in it counts from at the earliest.
    pub opened: Option<Timestamp>,
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

impl Opens {
    /// Tells whether that is still to come.
    pub fn is_ahead(&self, view: &View<'_>) -> bool {
        match self {
            Self::Now => false,
            Self::At(at) => !view.has_come(*at),
            Self::After(_) | Self::Paused => true,
        }
    }
}

/// Returns how a round is spaced from what is before it, by the rule that holds now.
///
/// `number` counts the intervals from 1, where the plan gives a list of them.
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
        let begun = view.begun(&at.instance("1"));
        return match latest(view, at, begun) {
            Some(last) => spaced(view, 1, last, interval(view, at, 1), begun),
            None => {
                let opens = if begun.is_some() { Opens::Now } else { Opens::After(anchor.to_string()) };
                Round { number: 1, due: None, opens, opened: None, missed: 0 }
            }
        };
    }
    let due = match node.step().and_then(|step| step.due.as_ref()) {
        Some(due) => view.due(at, due, since).moment(),
        None => since,
    };
    let missed = missed(view, due, interval(view, at, 1));
    Round { number: 1, due, opens: Opens::Now, opened: since, missed }
}

/// Returns the round after one: an interval after the later of its last moment and the latest `from`.
pub(super) fn following(view: &View<'_>, round: &At, number: u32, last: Timestamp) -> Option<Round> {
    let whole = round.outside(view.plan(round.book));
    let begun = view.begun(&whole.instance(&(number + 1).to_string()));
    let counted = latest(view, &whole, begun).map_or(last, |from| from.max(last));
    // With `from` the first interval lay before the first round.
    let spans = number + u32::from(repeat(view, round).is_some_and(|repeat| !repeat.from.is_empty()));
    match interval(view, round, spans) {
        Interval::Over => None,
        found => Some(spaced(view, number + 1, counted, found, begun)),
    }
}

/// Spaces a round; one that was begun is open, whatever its time has become since.
fn spaced(view: &View<'_>, number: u32, from: Timestamp, interval: Interval, begun: Option<u64>) -> Round {
    let open_if_begun = |opens: Opens| if begun.is_some() { Opens::Now } else { opens };
    let bare = |opens: Opens| Round { number, due: None, opens, opened: None, missed: 0 };
    match interval {
        Interval::Span(span) => {
            let due = add(from, span, &view.snapshot.zone);
            // It opens when a quarter of the interval is left, so that there is time to write.
            let quarter = due.duration_since(from).as_secs() / 4;
            let opens = add(due, Length::Elapsed(-quarter), &view.snapshot.zone);
            let missed = missed(view, Some(due), interval);
            Round {
                number,
                due: Some(due),
                opens: open_if_begun(Opens::At(opens)),
                opened: Some(opens),
                missed,
            }
        }
        Interval::None => bare(Opens::Now),
        Interval::Paused | Interval::Over => bare(open_if_begun(Opens::Paused)),
    }
}

fn missed(view: &View<'_>, due: Option<Timestamp>, interval: Interval) -> u32 {
    let (Some(due), Interval::Span(span)) = (due, interval) else { return 0 };
    let late = view.now.duration_since(due).as_secs();
    let every = span.rough_seconds().max(60);
    u32::try_from(late.max(0) / every).unwrap_or(u32::MAX)
}

/// Returns the latest of what starts a repeat's clock; a round that was begun counts from what was before it.
///
/// `from` is read outside the rounds: an update sent in any round restarts the clock.
fn latest(view: &View<'_>, whole: &At, begun: Option<u64>) -> Option<Timestamp> {
    let from = repeat(view, whole).map_or(&[][..], |repeat| &repeat.from);
    let before = |seq: u64| begun.is_none_or(|begun| seq < begun);
    let last = |name| {
        let moments = view.moments(whole, name);
        moments.iter().rev().find(|moment| before(moment.seq)).map(|moment| moment.occurred)
    };
    from.iter().filter_map(last).max()
}
