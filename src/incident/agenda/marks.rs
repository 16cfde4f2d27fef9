use crate::incident::eval::{At, View};
use crate::incident::state::{FactLog, Stamp, WordKind};
use crate::incident::{Certainty, Key};
use crate::playbook::Id;
use crate::playbook::expr::Seen;
use crate::playbook::model::{Act, Who};

/// Returns the facts and decisions that a settled item used and that were revised since.
///
/// It is never asked again by itself: a person says "still right", or opens it again.
/// Taking the revision back removes the mark.
pub(super) fn to_check(view: &View<'_>, at: &At, key: &Key, settled: &Stamp) -> Vec<String> {
    let record = view.state.record(key.as_str());
    let said_right = record.map(|record| &record.entries).into_iter().flatten().any(|seq| {
        *seq > settled.seq
            && view.state.notes.iter().any(|(stamp, about)| stamp.seq == *seq && about.is_some())
    });
    if said_right {
        return Vec::new();
    }
    let mut found = Vec::new();
    for fact in facts_used(view, at) {
        let Some((_, log)) = view.fact_log(at, &fact) else { continue };
        if moved(log, settled.seq) {
            found.push(fact.to_string());
        }
    }
    found
}

fn moved(log: &FactLog, since: u64) -> bool {
    let amended = log.words.iter().any(|word| {
        let unsure = word.kind == WordKind::Certainty && word.certainty == Certainty::Unconfirmed;
        let wrong = matches!(word.kind, WordKind::Revised | WordKind::Corrected | WordKind::Retracted);
        word.stamp.seq > since && (unsure || wrong)
    });
    let then = log.as_of(since).map(|word| (&word.value, word.certainty));
    let now = log.last().map(|word| (&word.value, word.certainty));
    amended && then.is_some() && then != now
}

/// Returns the facts that the conditions around a step, its own, and the words it publishes read.
fn facts_used(view: &View<'_>, at: &At) -> Vec<Id> {
    use crate::incident::eval::Waiting;
    let plan = view.plan(at.book);
    let mut facts: Vec<Id> = Vec::new();
    let mut add = |waiting: Waiting| {
        if let Waiting::Fact(fact) = waiting
            && !facts.contains(&fact)
        {
            facts.push(fact);
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
        for name in super::needed::names_in(view, at, message) {
            add(view.waiting(at, &name));
        }
    }
    facts
}
