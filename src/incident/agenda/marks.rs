use super::needed;
use crate::incident::Certainty;
use crate::incident::eval::{At, View, Waiting};
use crate::incident::state::{FactLog, Record, Stamp, Word, WordKind};
use crate::playbook::Id;
use crate::playbook::expr::Seen;
use crate::playbook::model::{Act, Who};

/// Returns the facts and decisions that a settled item used and that were revised since.
///
/// It is never asked again by itself: a person says "still right", or opens it again.
/// Taking the revision back removes the mark.
pub(super) fn to_check(view: &View<'_>, at: &At, record: &Record, settled: &Stamp) -> Vec<String> {
    let since = checked(view, record).unwrap_or(settled.seq).max(settled.seq);
    let mut found = Vec::new();
    for used in names_used(view, at) {
        let moved = match &used {
            Waiting::Fact(fact) => view.fact_log(at, fact).is_some_and(|(_, log)| fact_moved(log, since)),
            Waiting::Decision(key) => {
                view.state.record(key.as_str()).is_some_and(|of| choice_moved(of, since))
            }
            _ => false,
        };
        if moved {
            found.push(match used {
                Waiting::Fact(fact) => fact.to_string(),
                Waiting::Decision(key) => key.to_string(),
                _ => String::new(),
            });
        }
    }
    found
}

/// Returns the last time that a person said of an item that it is still right.
fn checked(view: &View<'_>, record: &Record) -> Option<u64> {
    let is_check =
        |seq: u64| view.state.notes.iter().any(|(stamp, about)| stamp.seq == seq && about.is_some());
    record.entries.iter().rev().copied().find(|seq| is_check(*seq))
}

/// Tells whether what we said of a fact after an entry was set right since.
///
/// Each run of revisions is compared with what stood before it: a change of the world is no reason to look
/// again, and a revision that was taken back leaves none.
fn fact_moved(log: &FactLog, since: u64) -> bool {
    let Some(then) = log.as_of(since) else { return false };
    let (mut now, mut before) = (then, None);
    for word in log.words.iter().filter(|word| word.stamp.seq > since) {
        if amends(word) {
            before = before.or(Some(now));
        } else if !goes_on(before, now, word) {
            if before.is_some_and(|before| differs(before, now)) {
                return true;
            }
            before = None;
        }
        now = word;
    }
    before.is_some_and(|before| differs(before, now))
}

/// Tells whether a word says that what stood before it was wrong or is unsure.
fn amends(word: &Word) -> bool {
    let unsure = word.kind == WordKind::Certainty && word.certainty == Certainty::Unconfirmed;
    unsure || matches!(word.kind, WordKind::Revised | WordKind::Corrected | WordKind::Retracted)
}

/// Tells whether a word belongs to a run of revisions: it makes sure again, or tells anew what was taken back.
fn goes_on(before: Option<&Word>, now: &Word, word: &Word) -> bool {
    let told_again = now.kind == WordKind::Retracted && word.kind == WordKind::Told;
    before.is_some() && (word.kind == WordKind::Certainty || told_again)
}

fn differs(one: &Word, other: &Word) -> bool {
    (&one.value, one.certainty) != (&other.value, other.certainty)
}

fn choice_moved(record: &Record, since: u64) -> bool {
    let then = record.chosen_as_of(since);
    then.is_some() && then != record.decision().map(|(value, _)| value)
}

/// Returns what the conditions around a step, its own, and the words it publishes read.
fn names_used(view: &View<'_>, at: &At) -> Vec<Waiting> {
    let plan = view.plan(at.book);
    let mut used: Vec<Waiting> = Vec::new();
    let mut add = |waiting: Waiting| {
        if !used.contains(&waiting) {
            used.push(waiting);
        }
    };
    for up in plan.upward(at.node) {
        let place = at.to(plan, up);
        for when in &plan.node(up).when {
            when.0.visit(&mut |seen| {
                if let Seen::Name(name) = seen {
                    add(view.waiting(&place, name));
                }
            });
        }
    }
    if let Some(Act::Message { message: Who::Id(message) }) = plan.node(at.node).act() {
        for name in needed::names_in(view, at, message) {
            add(view.waiting(at, &name));
        }
    }
    if let Some(Act::Ask { facts }) = plan.node(at.node).act() {
        // What it asked itself is its own answer, not something it relied on.
        let own: Vec<Id> = facts.clone();
        used.retain(|one| !matches!(one, Waiting::Fact(fact) if own.contains(fact)));
    }
    used
}
