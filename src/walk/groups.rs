use super::{Mark, Teller};
use crate::incident::agenda::{Agenda, Item, ItemState, What};

/// How long before its time something counts as due soon.
pub(super) const SOON_SECONDS: i64 = 900;

impl Teller<'_> {
    /// Returns what is left of an agenda in groups: now, waiting, later, by law.
    pub fn groups<'i>(&self, agenda: &'i Agenda) -> [Vec<&'i Item>; 4] {
        let law = |item: &&Item| matches!(item.what, What::Deadline { .. });
        let of = |keep: &dyn Fn(&Item) -> bool| {
            let items = agenda.unsettled().filter(|item| !law(item) && keep(item));
            let mut items: Vec<&Item> = items.collect();
            items.sort_by_key(|item| item.due.moment().map_or(i64::MAX, jiff::Timestamp::as_second));
            items
        };
        let open = of(&|item| item.state == ItemState::Open);
        let waiting = of(&|item| matches!(item.state, ItemState::Waiting(_) | ItemState::Unknown(_)));
        let later = of(&|item| {
            matches!(item.state, ItemState::Deferred(_) | ItemState::Scheduled(_) | ItemState::Pending(_))
        });
        let check: Vec<&Item> = agenda.items.iter().filter(|item| !item.to_check.is_empty()).collect();
        [open, waiting, later.into_iter().chain(check).collect(), agenda.unsettled().filter(law).collect()]
    }

    /// Tells whether an item's time is near enough to be said apart.
    pub(super) fn is_soon(&self, item: &Item) -> bool {
        let left = item.due.moment().map(|due| due.duration_since(self.moment).as_secs());
        left.is_some_and(|left| (0..=SOON_SECONDS).contains(&left))
    }

    /// Returns the mark that an item stands under in a list.
    pub fn mark_of(&self, item: &Item) -> Mark {
        let late = item.is_overdue(self.moment);
        let soon = self.is_soon(item);
        match &item.state {
            _ if late => Mark::Alarm,
            ItemState::Open if soon => Mark::Soon,
            ItemState::Open => Mark::Open,
            ItemState::Done(_) if !item.to_check.is_empty() => Mark::Check,
            ItemState::Done(_) => Mark::Done,
            ItemState::Waiting(_) | ItemState::Unknown(_) => Mark::Waiting,
            ItemState::Deferred(_) | ItemState::Scheduled(_) | ItemState::Pending(_) => Mark::Later,
            ItemState::Skipped(_) | ItemState::NotApplicable(_) => Mark::Aside,
        }
    }
}
