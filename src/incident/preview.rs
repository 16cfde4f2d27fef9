//! What an event would change, told before it is written.

use jiff::Timestamp;

use super::agenda::{Agenda, Item, ItemState};
use super::approval;
use super::run::Run;
use super::{Draft, Entry, Key};

/// Is the difference that an event would make to the agenda.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Difference {
    /// Items that appear.
    pub appears: Vec<Item>,
    /// Items that go, not yet done.
    pub goes: Vec<Item>,
    /// Items that were done and do not apply any more: kept in the log.
    pub shelved: Vec<Item>,
    /// Items that were shelved and count again.
    pub returns: Vec<Item>,
    /// Items whose due time moves: from, to.
    pub moves: Vec<(Item, Option<Timestamp>, Option<Timestamp>)>,
    /// Wordings and acts whose approvals no longer hold.
    pub approvals_fall: Vec<Key>,
    /// Settled items to be looked at again; published words among them may need a correction.
    pub to_check: Vec<Item>,
}

impl Difference {
    /// Tells whether nothing would change beside the record itself.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Returns what an event would change.
pub fn preview(run: &Run, draft: &Draft, now: Timestamp) -> Difference {
    preview_all(run, std::slice::from_ref(draft), now)
}

/// Returns what several events together would change.
pub fn preview_all(run: &Run, drafts: &[Draft], now: Timestamp) -> Difference {
    let mut after = run.clone();
    for draft in drafts {
        after.take(&entry(&after, draft, now));
    }
    let before_agenda = run.agenda(now);
    let after_agenda = after.agenda(now);
    let mut difference = compare(&before_agenda, &after_agenda);
    let (before_view, after_view) = (run.view(now), after.view(now));
    for item in after_agenda.items.iter().filter(|item| !item.is_settled()) {
        let (Some(at), Some(before)) = (item.at(), before_agenda.item(item.key.as_str()).and_then(Item::at))
        else {
            continue;
        };
        let was = approval::progress(&before_view, before);
        let is = approval::progress(&after_view, at);
        if was.requested.is_some() && (is.requested.is_none() || (was.complete && !is.complete)) {
            difference.approvals_fall.push(item.key.clone());
        }
    }
    difference
}

fn entry(run: &Run, draft: &Draft, now: Timestamp) -> Entry {
    Entry {
        seq: run.state.last_seq + 1,
        at: now,
        occurred: draft.occurred,
        by: draft.by.clone(),
        role: draft.role.clone(),
        step: draft.step.clone(),
        basis: run.state.last_seq,
        event: draft.event.clone(),
    }
}

fn compare(before: &Agenda, after: &Agenda) -> Difference {
    let mut difference = Difference::default();
    for item in &after.items {
        let was = before.item(item.key.as_str());
        let absent = was.is_none_or(|was| is_away(was) && !was.shelved);
        let shelved = was.is_some_and(|was| was.shelved);
        match (absent, is_away(item)) {
            (true, false) if !item.is_settled() => difference.appears.push(item.clone()),
            _ if shelved && !is_away(item) => difference.returns.push(item.clone()),
            (false, true) if item.shelved && !shelved => difference.shelved.push(item.clone()),
            (false, true) if was.is_some_and(|was| !was.is_settled()) => difference.goes.push(item.clone()),
            (false, false) => moved(&mut difference, was, item),
            _ => {}
        }
        if !item.to_check.is_empty() && was.is_some_and(|was| was.to_check.is_empty()) {
            difference.to_check.push(item.clone());
        }
    }
    for item in
        before.items.iter().filter(|item| !item.is_settled() && after.item(item.key.as_str()).is_none())
    {
        difference.goes.push(item.clone());
    }
    difference
}

/// An unknown item is no more there than one that does not apply: nobody was asked for it yet.
fn is_away(item: &Item) -> bool {
    matches!(item.state, ItemState::NotApplicable(_) | ItemState::Unknown(_))
}

fn moved(difference: &mut Difference, was: Option<&Item>, item: &Item) {
    let Some(was) = was.filter(|_| !item.is_settled()) else { return };
    let (from, to) = (was.due.moment(), item.due.moment());
    if from != to {
        difference.moves.push((item.clone(), from, to));
    }
}
