use crate::incident::state::record::{Settled, Settling};
use crate::incident::state::{FactLog, Stamp, State, Word, WordKind};
use crate::incident::{Certainty, Entry, Event, Field, Key};
use crate::playbook::{Datum, Id};

impl State {
    /// Takes in what is said of one item or block.
    pub(super) fn of_item(&mut self, entry: &Entry, stamp: &Stamp) {
        if let Event::Retracted { reference: Some(reference), .. } = &entry.event
            && self.retract_addition(*reference)
        {
            return;
        }
        let Some(key) = &entry.step else { return };
        match &entry.event {
            Event::Opened => self.open(key, stamp),
            Event::Done { outcome, round, .. } => {
                self.settle(key, stamp, Settling::Done { outcome: *outcome, round: *round });
            }
            Event::Answered { facts, .. } => {
                let record = self.record_mut(key);
                record.deferred = None;
                if record.is_skipped() {
                    record.settled = None;
                }
                record.told.extend(facts.iter().map(|told| (told.fact.clone(), stamp.clone())));
            }
            Event::Decided { value, why, .. } => {
                self.settle(key, stamp, Settling::Decided { value: value.clone(), why: why.clone() });
                self.record_mut(key).choices.push((stamp.seq, value.clone()));
            }
            Event::Skipped { .. } => self.settle(key, stamp, Settling::Skipped),
            Event::Restored => {
                let record = self.record_mut(key);
                record.deferred = None;
                if record.is_skipped() {
                    record.settled = None;
                }
            }
            _ => self.of_walls(key, entry, stamp),
        }
    }

    /// Takes in what puts off, lifts walls, or changes what was settled.
    fn of_walls(&mut self, key: &Key, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Deferred { until } => {
                let record = self.record_mut(key);
                record.deferred = Some((stamp.clone(), *until));
                record.hands.clear();
            }
            Event::Pulled { .. } => {
                let record = self.record_mut(key);
                record.pulled = true;
                record.deferred = None;
            }
            Event::GatePassed { .. } => self.record_mut(key).gate_passed = true,
            Event::Revised { fact: None, new: Some(Datum::Text(value)), why, .. } => {
                self.choose_again(key, stamp, value, Some(why));
            }
            Event::Retracted { fact: None, .. } => self.retract(key, stamp),
            Event::Corrected { field: Field::Value, new: Datum::Text(value), fact: None, .. } => {
                self.choose_again(key, stamp, value, None);
            }
            _ => self.of_words(key, entry, stamp),
        }
    }

    fn open(&mut self, key: &Key, stamp: &Stamp) {
        let record = self.record_mut(key);
        record.opened.get_or_insert_with(|| stamp.clone());
        record.hands.retain(|hand| hand.by != stamp.by);
        record.hands.push(stamp.clone());
        record.deferred = None;
    }

    fn settle(&mut self, key: &Key, stamp: &Stamp, how: Settling) {
        let record = self.record_mut(key);
        record.settled = Some(Settled { stamp: stamp.clone(), how });
        record.deferred = None;
    }

    /// Changes the option of a decision; when it was decided stays.
    fn choose_again(&mut self, key: &Key, stamp: &Stamp, new: &str, new_why: Option<&str>) {
        let Ok(new) = Id::data(new) else { return };
        let record = self.record_mut(key);
        if let Some(Settled { how: Settling::Decided { value, why }, .. }) = &mut record.settled {
            value.clone_from(&new);
            if let Some(new_why) = new_why {
                new_why.clone_into(why);
            }
            record.choices.push((stamp.seq, new));
        }
    }

    /// Takes an activation or an attachment back, where an entry is one.
    fn retract_addition(&mut self, reference: u64) -> bool {
        let mut activations = self.activations.values_mut().flatten();
        if let Some(activation) = activations.find(|activation| activation.stamp.seq == reference) {
            activation.retracted = true;
            return true;
        }
        let found = self.attached.iter_mut().find(|attached| attached.stamp.seq == reference);
        found.is_some_and(|attached| {
            attached.retracted = true;
            true
        })
    }

    /// Withdraws a settling, and with it what was said on this item of facts that nobody spoke of since.
    fn retract(&mut self, key: &Key, stamp: &Stamp) {
        let record = self.record_mut(key);
        record.settled = None;
        record.publications.clear();
        let told = std::mem::take(&mut record.told);
        for (fact, said) in told {
            let Some(log) = self.facts.get_mut(&fact) else { continue };
            if log.last_told().is_some_and(|word| word.stamp.seq == said.seq) {
                log.words.push(Word {
                    stamp: stamp.clone(),
                    kind: WordKind::Retracted,
                    value: None,
                    certainty: log.last().map_or(Certainty::Confirmed, |word| word.certainty),
                    source: None,
                });
            }
        }
    }
}

impl FactLog {
    /// Returns the last word that told anything, a value or that it is not known.
    pub fn last_told(&self) -> Option<&Word> {
        self.words.iter().rev().find(|word| matches!(word.kind, WordKind::Told | WordKind::Changed))
    }
}
