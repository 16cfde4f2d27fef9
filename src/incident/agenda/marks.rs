use super::needed;
use crate::incident::Certainty;
use crate::incident::eval::{At, View, Waiting};
use crate::incident::state::{FactLog, Record, Stamp, WordKind};
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

fn fact_moved(log: &FactLog, since: u64) -> bool {
    let amended = log.words.iter().any(|word| {
        let unsure = word.kind == WordKind::Certainty && word.certainty == Certainty::Unconfirmed;
        let wrong = matches!(word.kind, WordKind::Revised | WordKind::Corrected | WordKind::Retracted);
        word.stamp.seq > since && (unsure || wrong)
    });
    let then = log.as_of(since).map(|word| (&word.value, word.certainty));
    let now = log.last().map(|word| (&word.value, word.certainty));
    amended && then.is_some() && then != now
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
