use super::status;
use crate::i18n::{Say, Status};
use crate::incident::agenda::{Agenda, Item, ItemState};
use crate::incident::state::{Record, Settled, Settling, Stamp};
use crate::incident::{Entry, Event};
use crate::playbook::Id;
use crate::report::{Decision, Handover, ItemRow, Passed, Promise, When};
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells what whoever takes over must know, in the order in which they must speak.
    pub fn handover(&self, run: &str, entries: &[Entry]) -> Handover {
        let agenda = self.run.agenda(self.moment);
        let times = self.times();
        let (known, unsure) = self.facts();
        let rows = |is: &dyn Fn(&Item) -> bool| self.rows_of(&agenda, is);
        let late = |item: &Item| item.is_overdue(self.moment);
        let law = status::is_law;
        Handover {
            run: run.to_owned(),
            title: self.plan(0).playbook.title.to_string(),
            drill: self.is_drill(),
            now: When { at: self.moment, said: times.day_and_clock(self.moment) },
            elapsed: self.run.state.start().map(|start| times.elapsed(start)).unwrap_or_default(),
            passed: self.passed(entries),
            level: self.level(),
            said: self.said_last(),
            promised: self.promised(&agenda),
            known,
            unsure,
            not_known: self.not_known(&agenda),
            decided: self.decided(&agenda),
            overdue: rows(&|item| late(item) && !law(item)),
            waiting: rows(&|item| matches!(item.state, ItemState::Waiting(_))),
            to_do: rows(&|item| item.state == ItemState::Open && !late(item) && !law(item)),
            law: rows(&|item| law(item)),
            roles: self.holders(entries),
        }
    }

    fn rows_of(&self, agenda: &Agenda, is: &dyn Fn(&Item) -> bool) -> Vec<ItemRow> {
        let mut items: Vec<&Item> =
            agenda.unsettled().filter(|item| status::in_season(self, item) && is(item)).collect();
        items.sort_by_key(|item| item.due.moment().map_or(i64::MAX, jiff::Timestamp::as_second));
        items.into_iter().map(|item| self.item_row(item)).collect()
    }

    fn passed(&self, entries: &[Entry]) -> Option<Passed> {
        entries.iter().rev().find_map(|entry| match &entry.event {
            Event::HandedOver { to, brief, .. } => Some(Passed {
                from: entry.by.clone().unwrap_or_default(),
                to: to.clone(),
                when: self.clock(entry.at),
                brief: brief.clone(),
            }),
            _ => None,
        })
    }

    fn promised(&self, agenda: &Agenda) -> Vec<Promise> {
        let mut promised: Vec<Promise> = Vec::new();
        if let Some(at) = agenda.next_update() {
            let due = Some(self.when(at));
            promised.push(Promise { text: Status::NextWord.say(self.lang), due });
        }
        let open = self.run.state.promises.iter().filter(|promise| promise.kept.is_none());
        promised.extend(
            open.map(|made| Promise { text: made.text.clone(), due: made.due.map(|due| self.when(due)) }),
        );
        promised
    }

    fn decided(&self, agenda: &Agenda) -> Vec<Decision> {
        let mut decided: Vec<(u64, Decision)> = Vec::new();
        for item in agenda.items.iter().filter(|item| matches!(item.state, ItemState::Done(_))) {
            let record = self.run.state.record(item.key.as_str());
            let Some((value, why, stamp)) = record.and_then(choice) else { continue };
            let decision = Decision {
                key: item.key.to_string(),
                title: self.title(item),
                option: self.title_of_option(Some(&item.key), value.as_str()),
                why: why.to_owned(),
                by: stamp.by.clone().unwrap_or_default(),
                when: self.clock(stamp.occurred),
            };
            decided.push((stamp.seq, decision));
        }
        decided.sort_by_key(|(seq, _)| *seq);
        decided.into_iter().map(|(_, decision)| decision).collect()
    }
}

fn choice(record: &Record) -> Option<(&Id, &str, &Stamp)> {
    match &record.settled {
        Some(Settled { how: Settling::Decided { value, why }, stamp }) => Some((value, why, stamp)),
        _ => None,
    }
}
