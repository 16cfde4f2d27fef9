use super::groups::SOON_SECONDS;
use super::{Mark, Teller};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Agenda, Bar, Item, ItemState, Schedule};
use crate::incident::eval::{DueAt, Waiting};

impl Teller<'_> {
    /// Says how an item stands, in a few words: what it waits for, until when it is put off.
    pub fn state_words(&self, item: &Item) -> String {
        let times = self.times();
        match &item.state {
            ItemState::Open => self.due_short(item),
            ItemState::Done(stamp) => {
                format!("{} {}", times.clock(stamp.occurred), stamp.by.clone().unwrap_or_default())
            }
            ItemState::Skipped(_) => self.say(Walk::IsSkipped),
            ItemState::NotApplicable(_) => self.say_on(WalkOn::ObNotApplicable),
            ItemState::Unknown(waits) => {
                let what: Vec<String> =
                    waits.iter().map(|waiting| self.waiting_words(item, waiting)).collect();
                self.say(Walk::WaitsFor { what: what.join(", ") })
            }
            ItemState::Scheduled(Schedule::At(at)) => self.say(Walk::ScheduledAt { when: times.clock(*at) }),
            ItemState::Scheduled(Schedule::After(anchor)) => {
                let anchor = item.at().map_or_else(|| anchor.clone(), |at| self.title_of_name(at, anchor));
                self.say(Walk::CountsFrom { anchor })
            }
            ItemState::Scheduled(Schedule::Paused) => self.say(Walk::NoRhythm),
            ItemState::Pending(Bar::Phase(phase)) => {
                let phase =
                    self.plan(item.book()).playbook.phases.get(*phase).map(|phase| phase.title.to_string());
                self.say(Walk::WaitsPhase { phase: phase.unwrap_or_default() })
            }
            ItemState::Pending(Bar::Gate(gate)) => {
                self.say(Walk::WaitsGate { gate: self.title_of_key(gate) })
            }
            ItemState::Pending(Bar::After(names)) => {
                let what: Vec<String> = names
                    .iter()
                    .map(|name| item.at().map_or_else(|| name.clone(), |at| self.title_of_name(at, name)))
                    .collect();
                self.say(Walk::WaitsFor { what: what.join(", ") })
            }
            ItemState::Deferred(Some(until)) => self.say(Walk::PutOffTo { when: times.clock(*until) }),
            ItemState::Deferred(None) => self.say(Walk::PutOff),
            ItemState::Waiting(roles) => {
                let record = self.run.state.record(item.key.as_str());
                let asked =
                    record.and_then(|record| record.requested.last()).map(|(_, stamp, _)| stamp.occurred);
                let when = asked.map(|at| times.distance(at)).unwrap_or_default();
                self.say(Walk::WaitsRoles { roles: self.roles(roles), when })
            }
        }
    }

    /// Says what has changed since an item was settled, where something has that it was settled on.
    pub fn to_check(&self, item: &Item) -> Option<String> {
        let called =
            |name: &String| item.at().map_or_else(|| name.clone(), |at| self.title_of_name(at, name));
        let names: Vec<String> = item.to_check.iter().map(called).collect();
        (!names.is_empty()).then(|| self.say(Walk::ToCheck { names: names.join(", ") }))
    }

    fn waiting_words(&self, item: &Item, waiting: &Waiting) -> String {
        match waiting {
            Waiting::Fact(fact) => {
                let fact_of = self.plan(item.book()).playbook.facts.get(fact);
                fact_of.map_or_else(|| fact.to_string(), |fact| fact.ask.to_string())
            }
            Waiting::Decision(key) => self.title_of_key(key),
            Waiting::Severity => self.say(Walk::Severity),
            Waiting::Impact => "impact".to_owned(),
            Waiting::Other(name) => match item.at() {
                Some(at) => self.title_of_name(at, name),
                None => name.clone(),
            },
        }
    }

    /// Tells the blocks that have a due time of their own: the mark, what it is called, and by when.
    pub fn block_dues(&self, agenda: &Agenda) -> Vec<(Mark, String, String)> {
        let times = self.times();
        let each = agenda.blocks.iter().filter_map(|block| {
            let due = block.due.moment()?;
            let left = due.duration_since(times.now).as_secs();
            let mark = match left {
                ..0 => Mark::Alarm,
                0..=SOON_SECONDS => Mark::Soon,
                _ => Mark::Open,
            };
            let when = match left {
                ..0 => self.say(Walk::OverdueBy { span: times.span(-left) }),
                _ => times.distance(due),
            };
            let due = self.say(Walk::Due { when: format!("{}, {when}", times.clock(due)) });
            Some((mark, self.title_of_key(&block.key), due))
        });
        each.collect()
    }

    /// Says when an item is due, in the few columns of a list: `05:24, in 3 min`.
    pub fn due_short(&self, item: &Item) -> String {
        let times = self.times();
        match item.due.moment() {
            Some(due) if item.is_overdue(times.now) => {
                let late = times.now.duration_since(due).as_secs();
                format!("{}, {}", times.clock(due), self.say(Walk::OverdueBy { span: times.span(late) }))
            }
            Some(due) => format!("{}, {}", times.clock(due), times.distance(due)),
            None => self.due(item).unwrap_or_default(),
        }
    }

    /// Says when an item is due.
    pub fn due(&self, item: &Item) -> Option<String> {
        let times = self.times();
        let missed = item.round.as_ref().map_or(0, |round| round.missed);
        let due = match &item.due {
            DueAt::Never => return None,
            DueAt::At { at, asap: true } => {
                self.say(Walk::DueAsap { when: format!("{}, {}", times.clock(*at), times.distance(*at)) })
            }
            DueAt::At { at, asap: false } => times.due(*at),
            DueAt::NotStarted(anchor) => {
                let anchor = match item.at() {
                    Some(at) => self.title_of_name(at, anchor),
                    None => anchor.clone(),
                };
                self.say(Walk::NotStarted { anchor })
            }
        };
        if missed > 0 {
            Some(format!("{due} · {}", self.say(Walk::Missed { n: missed })))
        } else {
            Some(due)
        }
    }
}
