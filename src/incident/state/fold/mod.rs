//! Taking events in, one after the other.
//!
//! It never fails: an event that makes no sense here (of a forced run, of a newer writer)
//! changes nothing, and the log still shows it.

mod facts;
mod items;
mod mend;
mod people;
mod words;

use super::{
    Activation, Added, Attached, Closed, LevelSet, Measured, Promise, Record, Stamp, Started, State,
};
use crate::incident::{Entry, Event, Field, Key};

impl State {
    /// Takes one entry in.
    pub fn take(&mut self, entry: &Entry) {
        let stamp = Stamp {
            seq: entry.seq,
            at: entry.at,
            occurred: entry.occurred.unwrap_or(entry.at),
            by: entry.by.clone(),
            role: entry.role.clone(),
        };
        self.last_seq = entry.seq;
        self.last_at = Some(entry.at);
        if let Some(person) = entry.by.as_deref().and_then(|name| self.people.known.get_mut(name)) {
            person.last = entry.at;
        }
        if let Some(key) = &entry.step {
            self.record_mut(key).entries.push(entry.seq);
        }
        self.of_run(entry, &stamp);
        self.of_item(entry, &stamp);
        self.of_fact(entry, &stamp);
        if let Some(key) = &entry.step {
            self.rounds.take(key, entry);
        }
    }

    pub(super) fn record_mut(&mut self, key: &Key) -> &mut Record {
        if !self.records.contains_key(key) {
            self.by_base.entry(key.base().to_owned()).or_default().push(key.clone());
        }
        self.records.entry(key.clone()).or_default()
    }

    /// Takes in what is said of the run as a whole.
    fn of_run(&mut self, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Started { playbook, version, mode, zone, lang, .. } => {
                self.started = Some(Started {
                    start: stamp.occurred,
                    playbook: playbook.clone(),
                    version: version.clone(),
                    mode: *mode,
                    zone: zone.clone(),
                    lang: lang.clone(),
                });
            }
            Event::Joined { .. } | Event::Left | Event::HandedOver { .. } => self.of_people(entry),
            Event::ClockChanged { now, .. } => self.clock_changed(*now),
            Event::Corrected { reference, field: Field::Occurred, new, .. } => {
                self.correct_time(*reference, new);
            }
            Event::Corrected { reference, field: Field::Value, new, .. } => {
                self.correct_level(*reference, new);
            }
            Event::Measured { figures } => {
                self.measured.push(Measured { stamp: stamp.clone(), figures: figures.clone() });
            }
            Event::Alerted { signal, .. } => self.alerts.push((signal.clone(), stamp.clone())),
            Event::Noted { reference, .. } => self.notes.push((stamp.clone(), *reference)),
            Event::Promised { n, text, due } => {
                let (text, due) = (text.clone(), *due);
                self.promises.push(Promise { n: *n, text, due, stamp: stamp.clone(), kept: None });
            }
            Event::PromiseKept { n } => {
                self.promises.iter_mut().filter(|promise| promise.n == *n).for_each(|promise| {
                    promise.kept = Some(stamp.clone());
                });
            }
            _ => self.of_course(entry, stamp),
        }
    }

    /// Takes in the level, the end of the run and its going on.
    fn of_course(&mut self, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::SeveritySet { level, why, suggested_by } => {
                self.levels.push(LevelSet {
                    stamp: stamp.clone(),
                    level: level.clone(),
                    why: why.clone(),
                    suggested_by: suggested_by.clone(),
                });
            }
            Event::Closed { outcome, left, .. } => {
                let left = left.iter().map(|left| (left.step.clone(), left.fate)).collect();
                let step = entry.step.clone();
                self.closed = Some(Closed { stamp: stamp.clone(), outcome: *outcome, left, step });
                self.closes.push(stamp.clone());
            }
            Event::Reopened { .. } => self.closed = None,
            _ => self.of_additions(entry, stamp),
        }
    }

    /// Takes in what adds items: activations, attachments, ad-hoc actions.
    fn of_additions(&mut self, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Activated { trigger, n, note } => {
                let key = entry.step.clone().unwrap_or_else(|| Key::new(trigger.as_str()));
                let activation =
                    Activation { n: *n, stamp: stamp.clone(), retracted: false, note: note.clone() };
                self.activations.entry(key).or_default().push(activation);
            }
            Event::Attached { name, playbook, .. } => {
                let (name, playbook) = (name.clone(), playbook.clone());
                self.attached.push(Attached { name, playbook, stamp: stamp.clone(), retracted: false });
            }
            Event::Added { n, text, owner, due } => {
                let (text, owner, due) = (text.clone(), owner.clone(), *due);
                self.added.push(Added { n: *n, text, owner, due, stamp: stamp.clone() });
            }
            _ => {}
        }
    }
}
