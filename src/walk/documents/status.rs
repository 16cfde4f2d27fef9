use jiff::Timestamp;

use crate::i18n::{Say, Walk};
use crate::incident::Entry;
use crate::incident::agenda::{Agenda, Item, ItemState, Lane, What};
use crate::report::{Group, GroupKind, ItemRow, Level, Proposal, RunRow, Sign, Standing, When};
use crate::walk::{Mark, Teller};

impl Teller<'_> {
    /// Tells a moment as a clock and a distance.
    pub(super) fn when(&self, at: Timestamp) -> When {
        let times = self.times();
        When { at, said: format!("{}, {}", times.clock(at), times.distance(at)) }
    }

    pub(super) fn clock(&self, at: Timestamp) -> When {
        When { at, said: self.times().clock(at) }
    }

    /// Tells a run as a row of a list.
    pub fn run_row(&self, run: &str, agenda: &Agenda) -> RunRow {
        let state = &self.run.state;
        let playbook = &self.plan(0).playbook;
        let start = state.start().or(state.last_at).unwrap_or(self.moment);
        let age = self.moment.duration_since(start).as_secs();
        let next =
            agenda.unsettled().filter(|item| in_season(self, item)).filter_map(|item| item.due.moment());
        RunRow {
            run: run.to_owned(),
            playbook: playbook.id.clone(),
            title: playbook.title.to_string(),
            drill: self.is_drill(),
            level: self.level(),
            started: When { at: start, said: self.times().span(age) },
            closed: state.closed.as_ref().map(|closed| self.when(closed.stamp.occurred)),
            next_due: next.min().map(|due| self.clock(due)),
            overdue: overdue(self, agenda),
        }
    }

    pub(super) fn level(&self) -> Option<Level> {
        let set = self.run.state.level()?;
        Some(Level {
            id: set.level.to_string(),
            said: self.speech(0).level(set.level.as_str()),
            since: self.clock(set.stamp.occurred),
            why: set.why.clone(),
        })
    }

    /// Tells a whole run as it stands.
    pub fn standing(&self, run: &str, entries: &[Entry]) -> Standing {
        let agenda = self.run.agenda(self.moment);
        let count = |is: &dyn Fn(&Item) -> bool| agenda.items.iter().filter(|item| is(item)).count();
        let start = self.run.state.start();
        Standing {
            row: self.run_row(run, &agenda),
            now: self.clock(self.moment),
            elapsed: start.map(|start| self.times().elapsed(start)).unwrap_or_default(),
            phase: self.phase(&agenda),
            soon: count(&|item| item.state == ItemState::Open && self.is_soon(item)),
            done: count(&|item| matches!(item.state, ItemState::Done(_))),
            skipped: count(&|item| matches!(item.state, ItemState::Skipped(_))),
            shelved: count(&|item| item.shelved),
            next_update: agenda.next_update().map(|at| self.when(at)),
            proposed: self.proposals(&agenda),
            groups: self.item_groups(&agenda),
            said: self.said_last(),
            here: self.present(entries),
        }
    }

    fn proposals(&self, agenda: &Agenda) -> Vec<Proposal> {
        let each = agenda.proposed.iter().map(|proposed| {
            let entry = self.plan(proposed.book).playbook.anytime.get(&proposed.trigger);
            Proposal {
                key: proposed.key.to_string(),
                title: entry.map_or_else(|| proposed.trigger.to_string(), |entry| entry.title.to_string()),
                since: self.clock(proposed.since),
            }
        });
        each.collect()
    }

    /// Tells what is left in groups; after the close only what follows is left.
    pub(super) fn item_groups(&self, agenda: &Agenda) -> Vec<Group> {
        let [now, waiting, later, law] = self.groups(agenda);
        let rows = |items: Vec<&Item>| -> Vec<ItemRow> {
            items.into_iter().filter(|item| in_season(self, item)).map(|item| self.item_row(item)).collect()
        };
        if self.run.state.is_closed() {
            let all = [now, waiting, later].concat();
            return vec![Group { kind: GroupKind::FollowUp, rows: rows(all) }];
        }
        let mut waiting = rows(waiting);
        waiting.extend(agenda.unlisted.iter().map(|(key, fact)| self.unlisted_row(key, fact)));
        vec![
            Group {
                kind: GroupKind::Now,
                rows: self.block_rows(agenda).into_iter().chain(rows(now)).collect(),
            },
            Group { kind: GroupKind::Waiting, rows: waiting },
            Group { kind: GroupKind::Later, rows: rows(later) },
            Group { kind: GroupKind::Law, rows: rows(law) },
        ]
    }

    pub(super) fn item_row(&self, item: &Item) -> ItemRow {
        let said = self.to_check(item).unwrap_or_else(|| self.state_words(item));
        ItemRow {
            key: item.key.to_string(),
            title: self.title(item),
            sign: sign(self.mark_of(item)),
            state: state_name(&item.state),
            role: item.role.as_ref().map(ToString::to_string),
            whose: item.role.as_ref().map(|role| self.holders_or_role(role)).unwrap_or_default(),
            due: item.due.moment(),
            overdue: item.is_overdue(self.moment),
            said,
            in_hand: item.in_hand.as_ref().map(|(name, since)| (name.clone(), self.when(*since))),
        }
    }

    /// Blocks with a due time of their own stand above what is to be done in them.
    fn block_rows(&self, agenda: &Agenda) -> Vec<ItemRow> {
        let dues = self.block_dues(agenda).into_iter();
        let timed = agenda.blocks.iter().filter_map(|block| Some((block, block.due.moment()?)));
        let rows = timed.zip(dues).map(|((block, due), (mark, title, said))| ItemRow {
            key: block.key.to_string(),
            title,
            sign: sign(mark),
            state: "block",
            role: None,
            whose: String::new(),
            due: Some(due),
            overdue: due < self.moment,
            said,
            in_hand: None,
        });
        rows.collect()
    }

    /// A group whose list is still to be told stands in one row.
    fn unlisted_row(&self, key: &crate::incident::Key, fact: &crate::playbook::Id) -> ItemRow {
        let asks = self.plan(0).playbook.facts.get(fact).map(|fact| fact.ask.to_string());
        let what = asks.unwrap_or_else(|| fact.to_string());
        ItemRow {
            key: key.to_string(),
            title: self.title_of_key(key),
            sign: Sign::Waiting,
            state: "unknown",
            role: None,
            whose: String::new(),
            due: None,
            overdue: false,
            said: Walk::WaitsFor { what }.say(self.lang),
            in_hand: None,
        }
    }

    fn holders_or_role(&self, role: &crate::playbook::Id) -> String {
        let holders: Vec<&str> = self.run.state.people.holders(role).map(|(name, _)| name).collect();
        if holders.is_empty() { self.role_name(role) } else { holders.join(", ") }
    }
}

fn overdue(teller: &Teller<'_>, agenda: &Agenda) -> usize {
    agenda.overdue(teller.moment).into_iter().filter(|item| in_season(teller, item)).count()
}

/// While a run is open all but its aftermath counts; once it is closed, only what follows.
pub(super) fn in_season(teller: &Teller<'_>, item: &Item) -> bool {
    match item.lane {
        Lane::FollowUp => teller.run.state.is_closed(),
        Lane::Exit => false,
        _ => !teller.run.state.is_closed(),
    }
}

/// Tells whether an item is a deadline by law.
pub(super) fn is_law(item: &Item) -> bool {
    matches!(item.what, What::Deadline { .. })
}

fn sign(mark: Mark) -> Sign {
    match mark {
        Mark::Alarm => Sign::Alarm,
        Mark::Done => Sign::Done,
        Mark::Waiting => Sign::Waiting,
        Mark::Later => Sign::Later,
        Mark::Check => Sign::Check,
        Mark::Aside => Sign::Aside,
        _ => Sign::Open,
    }
}

fn state_name(state: &ItemState) -> &'static str {
    match state {
        ItemState::NotApplicable(_) => "not_applicable",
        ItemState::Done(_) => "done",
        ItemState::Skipped(_) => "skipped",
        ItemState::Unknown(_) => "unknown",
        ItemState::Scheduled(_) => "scheduled",
        ItemState::Pending(_) => "pending",
        ItemState::Deferred(_) => "deferred",
        ItemState::Waiting(_) => "waiting",
        ItemState::Open => "open",
    }
}
