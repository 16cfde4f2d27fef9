use jiff::Timestamp;

use super::Agenda;
use super::deadlines::has_step;
use super::item::{Item, ItemState, Lane, What};
use crate::incident::approval::is_own;
use crate::incident::eval::View;
use crate::incident::state::Closed;
use crate::incident::{Fate, Key};
use crate::playbook::{Id, Length};

/// Is who sits at a keyboard.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Operator {
    /// The name.
    pub name: String,
    /// The roles held; none at all means every role.
    pub roles: Vec<Id>,
}

/// Is an item offered to an operator, with why it is his.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer<'a> {
    /// The item.
    pub item: &'a Item,
    /// Whether others wait for this operator's word on it.
    pub approval: bool,
    /// Who opened it and when, where it can be taken over by now.
    pub take_over: Option<(String, Timestamp)>,
    /// Whether it is put off and stands in the list only.
    pub deferred: bool,
    /// The block of any order from which it may be picked, while nobody has it in hand.
    pub pick: Option<&'a Key>,
}

/// How long an item in another's hand is passed over.
const IN_HAND_SECONDS: i64 = 600;

/// How long before its due time a round of a repeat goes first.
const ROUND_SOON_SECONDS: i64 = 300;

impl Agenda {
    /// Returns what is offered to an operator, in order: the first is what the walk asks.
    pub fn offers<'a>(&'a self, view: &View<'_>, operator: &Operator) -> Vec<Offer<'a>> {
        let mut ranked: Vec<((Rank, i64, usize), Offer<'a>)> = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            if let Some(offer) = offer(view, operator, item) {
                let pick = self.pick_of(&item.key);
                let class = rank(view, operator, item, place, &offer);
                let free = item.in_hand.is_none() && !offer.approval && !offer.deferred;
                let offer = Offer { pick: pick.filter(|_| free).map(|pick| &pick.block), ..offer };
                ranked.push((self.among(class, item, offer.pick), offer));
            }
        }
        ranked.sort_by_key(|(left, _)| *left);
        ranked.into_iter().map(|(_, offer)| offer).collect()
    }
}

impl Agenda {
    /// Orders what stands in one block of any order by its due time, at the place of the block's first item.
    fn among(&self, (class, first, place): Rank, item: &Item, pick: Option<&Key>) -> (Rank, i64, usize) {
        let begins = pick.and_then(|_| {
            let items = &self.pick_of(&item.key)?.items;
            self.items.iter().position(|other| items.contains(&other.key))
        });
        match begins {
            Some(begins) => {
                let due = item.due.moment().map_or(i64::MAX, Timestamp::as_second);
                ((class, first, begins), due, place)
            }
            None => ((class, first, place), 0, place),
        }
    }
}

type Rank = (u8, i64, usize);

fn offer<'a>(view: &View<'_>, operator: &Operator, item: &'a Item) -> Option<Offer<'a>> {
    if !in_season(view, item) {
        return None;
    }
    let plain = Offer { item, approval: false, take_over: None, deferred: false, pick: None };
    match &item.state {
        ItemState::Waiting(roles) => {
            let mine = roles.iter().any(|role| may(view, operator, Some(role), item))
                && !is_own(view, &item.key, &operator.name);
            mine.then_some(Offer { approval: true, ..plain })
        }
        ItemState::Deferred(_) => {
            may(view, operator, item.role.as_ref(), item).then_some(Offer { deferred: true, ..plain })
        }
        ItemState::Open => {
            if let What::Deadline { book, deadline } = &item.what
                && has_step(view, *book, deadline.as_str())
            {
                return None;
            }
            if !may(view, operator, item.role.as_ref(), item) {
                return None;
            }
            match &item.in_hand {
                Some((name, since)) if *name != operator.name => {
                    let held = view.now.duration_since(*since).as_secs();
                    let take_over = Some((name.clone(), *since));
                    (held >= IN_HAND_SECONDS).then_some(Offer { take_over, ..plain })
                }
                _ => Some(plain),
            }
        }
        _ => None,
    }
}

/// While the run is open everything but its aftermath is offered; once it is closed, only that.
fn in_season(view: &View<'_>, item: &Item) -> bool {
    let follows = |closed: &Closed| closed.left.contains(&(item.key.clone(), Fate::FollowUp));
    match (item.lane, &view.state.closed) {
        (Lane::Exit, _) | (Lane::FollowUp, None) => false,
        (Lane::FollowUp, Some(_)) | (_, None) => true,
        (_, Some(closed)) => follows(closed),
    }
}

/// Tells whether an item is this operator's: he holds its role, nobody does, or the holders are silent.
pub(in crate::incident) fn may(view: &View<'_>, operator: &Operator, role: Option<&Id>, item: &Item) -> bool {
    let Some(role) = role else { return true };
    if operator.roles.is_empty() || operator.roles.contains(role) {
        return true;
    }
    let mut holders = view.state.people.holders(role).peekable();
    if holders.peek().is_none() {
        return true;
    }
    let declared = view.plan(item.book()).playbook.roles.get(role);
    let Some(after) = declared.and_then(|role| role.takes_over_after).and_then(Length::seconds) else {
        return false;
    };
    let deputy =
        declared.is_some_and(|role| role.deputy.iter().any(|deputy| operator.roles.contains(deputy)));
    let asked = view.state.record(item.key.as_str()).and_then(|record| record.requested.last());
    let asked = asked.map(|(_, stamp, _)| stamp.at).filter(|_| matches!(item.state, ItemState::Waiting(_)));
    let spoke = holders.map(|(_, person)| person.last).max();
    let since = view.state.start().into_iter().chain(spoke).chain(asked).max().unwrap_or(view.now);
    deputy && view.now.duration_since(since).as_secs() >= after
}

fn rank(view: &View<'_>, operator: &Operator, item: &Item, place: usize, offer: &Offer<'_>) -> Rank {
    if offer.deferred {
        return (6, item.due.moment().map_or(i64::MAX, Timestamp::as_second), place);
    }
    let opened = view.state.record(item.key.as_str()).and_then(|record| record.in_hand());
    let in_hand = item.in_hand.as_ref().is_some_and(|(name, _)| *name == operator.name);
    if let (Some(stamp), true, false) = (opened, in_hand, offer.approval) {
        // What this operator opened last comes first.
        return (0, -i64::try_from(stamp.seq).unwrap_or(i64::MAX), place);
    }
    if offer.approval {
        return (1, 0, place);
    }
    if let Lane::Happened(seq) = item.lane {
        return (2, i64::try_from(seq).unwrap_or(i64::MAX), place);
    }
    if let (Some(_), Some(due)) = (&item.round, item.due.moment())
        && due.duration_since(view.now).as_secs() <= ROUND_SOON_SECONDS
    {
        return (3, due.as_second(), place);
    }
    if matches!(item.what, What::Deadline { .. }) {
        return (5, item.due.moment().map_or(i64::MAX, Timestamp::as_second), place);
    }
    // Playbooks attached later go first.
    (4, -i64::try_from(item.book()).unwrap_or(0), place)
}
