use crate::incident::state::{FactLog, Stamp, State, Word, WordKind};
use crate::incident::{Certainty, Entry, Event, Field, Key, Told};
use crate::playbook::Datum;

impl State {
    /// Takes in what is said of facts.
    pub(super) fn of_fact(&mut self, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Answered { facts, .. } => facts.iter().for_each(|told| self.tell(told, stamp)),
            Event::Changed { fact, new, certainty, source, .. } => {
                let certainty = certainty.unwrap_or(Certainty::Confirmed);
                let (kind, value) = (WordKind::Changed, Some(new.clone()));
                self.say(fact, Word { stamp: stamp.clone(), kind, value, certainty, source: source.clone() });
            }
            Event::Revised { fact: Some(fact), new, .. } => {
                self.amend(fact, stamp, WordKind::Revised, new.clone());
            }
            Event::Retracted { fact: Some(fact), .. } => self.amend(fact, stamp, WordKind::Retracted, None),
            Event::CertaintyChanged { fact, new, source } => {
                let value = self.facts.get(fact).and_then(|log| log.value().cloned());
                let (kind, source) = (WordKind::Certainty, source.clone());
                self.say(fact, Word { stamp: stamp.clone(), kind, value, certainty: *new, source });
            }
            Event::Corrected { fact: Some(fact), field: Field::Value, new, .. } => {
                self.amend(fact, stamp, WordKind::Corrected, Some(new.clone()));
            }
            Event::Corrected { fact: None, field: Field::Value, reference, new, .. } => {
                if let Some(fact) = self.only_fact_of(*reference) {
                    self.amend(&fact, stamp, WordKind::Corrected, Some(new.clone()));
                }
            }
            _ => {}
        }
    }

    /// Returns the fact that an entry told, where it told one and no more.
    fn only_fact_of(&self, seq: u64) -> Option<Key> {
        let spoken = |log: &FactLog| log.words.iter().any(|word| word.stamp.seq == seq);
        let mut found = self.facts.iter().filter(|(_, log)| spoken(log)).map(|(fact, _)| fact);
        let first = found.next()?;
        found.next().is_none().then(|| first.clone())
    }

    fn tell(&mut self, told: &Told, stamp: &Stamp) {
        let word = Word {
            stamp: stamp.clone(),
            kind: WordKind::Told,
            value: told.value.clone(),
            certainty: told.certainty.unwrap_or(Certainty::Confirmed),
            source: told.source.clone(),
        };
        self.say(&told.fact, word);
    }

    /// Changes the value with the certainty that stood.
    fn amend(&mut self, fact: &Key, stamp: &Stamp, kind: WordKind, value: Option<Datum>) {
        let last = self.facts.get(fact).and_then(FactLog::last);
        let certainty = last.map_or(Certainty::Confirmed, |word| word.certainty);
        let source = last.and_then(|word| word.source.clone());
        self.say(fact, Word { stamp: stamp.clone(), kind, value, certainty, source });
    }

    fn say(&mut self, fact: &Key, word: Word) {
        self.facts.entry(fact.clone()).or_default().words.push(word);
    }
}
