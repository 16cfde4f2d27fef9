//! What a name, a condition or a due time comes to at one moment of a run.
//!
//! Everything here is computed from the snapshot, the folded journal and a moment, and
//! nothing is kept: the same inputs give the same answers.

mod acts;
mod applies;
mod calendar;
mod decisions;
mod due;
mod elements;
mod instances;
mod memo;
mod names;
mod registers;
mod scope;
mod settled;
mod waits;

pub use acts::Moment;
pub use applies::{Applies, Cause};
pub use calendar::add;
pub use due::DueAt;
pub use elements::{Element, Elements};
pub use names::Names;
pub use registers::typed;
pub use scope::{Frame, Scope};
pub use settled::Settlement;
pub use waits::Waiting;

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::sync::Arc;

use indexmap::IndexMap;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::plan::{NodeIx, Plan};
use super::state::State;
use super::stretch::{Look, Stretches};
use crate::playbook::model::Organisation;

/// Is what a run reads beside its journal: laid down when it began, never the live files.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// The playbook.
    pub plan: Arc<Plan>,
    /// Playbooks that may join, by id.
    pub others: IndexMap<String, Arc<Plan>>,
    /// The organisation.
    pub organisation: Arc<Organisation>,
    /// The zone of the calendar.
    pub zone: TimeZone,
}

/// Looks at a run at one moment.
pub struct View<'a> {
    /// What it reads beside the journal.
    pub snapshot: &'a Snapshot,
    /// The folded journal.
    pub state: &'a State,
    /// Since when each condition holds.
    pub stretches: Cow<'a, Stretches>,
    /// The moment.
    pub now: Timestamp,
    books: Vec<Book<'a>>,
    /// Set while stretches are brought up to a moment: what is seen to hold counts as noted.
    look: Option<Look>,
    /// The first moment ahead that something seen so far waits for.
    ahead: Cell<Option<Timestamp>>,
    /// Whether anything at all is set aside.
    skips: OnceCell<bool>,
    memo: memo::Memo,
}

/// Is a playbook of the run with the prefix of its keys.
#[derive(Clone, Copy)]
pub struct Book<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its name in the run; nothing for the first.
    pub name: Option<&'a str>,
}

/// Is a place in a run: a node of a playbook, in one of its instances, with the clock its conditions read.
#[derive(Debug, Clone, PartialEq)]
pub struct At {
    /// Which playbook, the run's own first.
    pub book: usize,
    /// Which node.
    pub node: NodeIx,
    /// In which instance.
    pub scope: Scope,
    /// The moment that `elapsed` and `since` read: frozen once the item was opened.
    pub clock: Timestamp,
}

impl<'a> View<'a> {
    /// Looks at a run at a moment; a clock that went back a little counts as the last entry's.
    pub fn new(
        snapshot: &'a Snapshot,
        state: &'a State,
        stretches: Cow<'a, Stretches>,
        now: Timestamp,
    ) -> Self {
        let mut books = vec![Book { plan: &snapshot.plan, name: None }];
        for attached in state.attached.iter().filter(|attached| !attached.retracted) {
            if let Some(plan) = snapshot.others.get(&attached.playbook) {
                books.push(Book { plan, name: Some(&attached.name) });
            }
        }
        let now = effective(now, state.last_at);
        let (ahead, memo) = (Cell::new(None), memo::Memo::new(now));
        Self { snapshot, state, stretches, now, books, look: None, ahead, skips: OnceCell::new(), memo }
    }

    /// Looks at a run in order to note since when things hold.
    pub(super) fn observing(
        snapshot: &'a Snapshot,
        state: &'a State,
        stretches: &'a Stretches,
        look: Look,
    ) -> Self {
        Self { look: Some(look), ..Self::new(snapshot, state, Cow::Borrowed(stretches), look.at) }
    }

    /// Returns since when a key's conditions hold and its phase is entered, where they do now.
    pub(super) fn since(&self, key: &str, held: bool) -> Option<Timestamp> {
        match self.look {
            Some(look) if held => Some(self.stretches.since_if_held(key, look)),
            _ => self.stretches.since(key).filter(|_| held),
        }
    }

    /// Tells whether a moment has come; one that has not is what the run waits for.
    ///
    /// Every look at the time of the day goes through here (conditions on the clock have moments of
    /// their own), so that it is known until when a run stays as it is seen: see [`View::ahead`].
    pub(super) fn has_come(&self, moment: Timestamp) -> bool {
        if moment <= self.now {
            return true;
        }
        if self.ahead.get().is_none_or(|ahead| moment < ahead) {
            self.ahead.set(Some(moment));
        }
        false
    }

    /// Returns the first moment ahead at which something that was looked at may be seen otherwise.
    pub(super) fn ahead(&self) -> Option<Timestamp> {
        self.ahead.get()
    }

    /// Tells whether anything at all is set aside: mostly nothing is, and no block around an item need be asked.
    fn has_skips(&self) -> bool {
        *self
            .skips
            .get_or_init(|| self.state.records.values().any(crate::incident::state::Record::is_skipped))
    }

    /// Returns the playbooks of the run, its own first.
    pub fn books(&self) -> &[Book<'a>] {
        &self.books
    }

    /// Returns a playbook.
    pub fn plan(&self, book: usize) -> &'a Plan {
        self.books[book].plan
    }

    /// Returns a top node, in no instance, at the present moment.
    pub fn top(&self, book: usize, node: NodeIx) -> At {
        At { book, node, scope: Scope::default(), clock: self.now }
    }
}

/// How far behind the last entry a clock may be and still count as that entry's time.
const SLACK_SECONDS: i64 = 120;

fn effective(now: Timestamp, last: Option<Timestamp>) -> Timestamp {
    match last {
        Some(last) if last > now && last.duration_since(now).as_secs() <= SLACK_SECONDS => last,
        _ => now,
    }
}
