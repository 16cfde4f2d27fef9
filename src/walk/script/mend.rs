use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::script::{Given, Placed, Verb};
use crate::incident::state::{Settling, Stamp};
use crate::incident::{Draft, Event, Field, Key};
use crate::playbook::{Datum, Id};

impl Player<'_> {
    /// Plays what changes an earlier word: the world moved, we were wrong, the entry was wrong, it is withdrawn.
    pub(super) fn mend(&mut self, verb: &Verb) -> Plays<()> {
        match verb {
            Verb::Changed { fact, old, new, certainty, source } => {
                let (path, declared, book) = self.fact(fact, None)?;
                let old = self.old(&path, old.as_ref())?;
                let Some(new) = self.value(&declared, book, fact, new)? else {
                    return Err(self.refuse_it(Played::NothingSaid { key: fact.it.to_string() }));
                };
                let (certainty, source) = (*certainty, source.clone());
                self.put(None, Event::Changed { fact: path, old, new, certainty, source })
            }
            Verb::Revised { of, old, new, why } => self.revised(of, old.as_ref(), new, why),
            Verb::Corrected { of, field, fact, new, why, .. } => {
                self.corrected(of, *field, fact.as_ref(), new, why)
            }
            Verb::Retracted { of, fact, why } => self.retracted(of, fact.as_ref(), why),
            Verb::CertaintyChanged { fact, new, source } => {
                let (path, ..) = self.fact(fact, None)?;
                if self.present(&path).is_none() {
                    return Err(self.refuse_it(Played::NothingSaid { key: path.to_string() }));
                }
                self.put(None, Event::CertaintyChanged { fact: path, new: *new, source: source.clone() })
            }
            _ => Ok(()),
        }
    }

    fn put(&mut self, step: Option<&Key>, event: Event) -> Plays<()> {
        let draft = Draft { step: step.cloned(), ..self.draft(None, event) };
        self.write(vec![draft])
    }

    /// A name that is a decision's key means the decision, else the fact.
    fn revised(
        &mut self,
        of: &Placed<Key>,
        old: Option<&Placed<Given>>,
        new: &Placed<Given>,
        why: &str,
    ) -> Plays<()> {
        let why = why.to_owned();
        let decided = self.decided_of(&of.it);
        if let Some(decided) = decided {
            self.same_old(old, Some(decided.as_str()))?;
            let (old, new) = (Some(Datum::from(decided.as_str())), Some(Datum::Text(new.it.shown())));
            let item = self.item(of)?;
            self.option_exists(&item, new.as_ref().and_then(Datum::as_text).unwrap_or_default())?;
            return self.put(Some(&of.it), Event::Revised { fact: None, old, new, why });
        }
        let (path, declared, book) = self.fact(of, None)?;
        let old = self.old(&path, old)?;
        let new = self.value(&declared, book, of, new)?;
        let step = self.settled_key(of);
        self.put(step.as_ref(), Event::Revised { fact: Some(path), old, new, why })
    }

    /// The key of an item, where the name is that of one.
    fn settled_key(&self, of: &Placed<Key>) -> Option<Key> {
        self.walker.desk.run().state.record(of.it.as_str()).map(|_| of.it.clone())
    }

    fn decided_of(&self, key: &Key) -> Option<Id> {
        let record = self.walker.desk.run().state.record(key.as_str())?;
        match &record.settled.as_ref()?.how {
            Settling::Decided { value, .. } => Some(value.clone()),
            _ => None,
        }
    }

    fn corrected(
        &mut self,
        of: &Placed<Key>,
        field: Field,
        fact: Option<&Placed<Key>>,
        new: &Placed<Given>,
        why: &str,
    ) -> Plays<()> {
        let nothing = || self.refuse_it(Played::NothingSaid { key: of.it.to_string() });
        let stamp = self.last_word(of).ok_or_else(nothing)?;
        let record = self.walker.desk.run().state.record(of.it.as_str());
        let settled = record.is_some_and(|record| record.settled.is_some());
        let of_fact = fact.or((field == Field::Value && !settled).then_some(of));
        let (fact, new) = match (field, of_fact) {
            (Field::Occurred, _) => (None, Datum::Text(self.moment(new)?)),
            (_, Some(named)) => {
                let (path, declared, book) = self.fact(named, None)?;
                let value = self.value(&declared, book, named, new)?.ok_or_else(nothing)?;
                (Some(path), value)
            }
            (_, None) => (None, Datum::Text(new.it.shown())),
        };
        let old = match (&fact, field) {
            (Some(path), Field::Value) => self.present(path),
            (_, Field::Occurred) => Some(Datum::Text(stamp.occurred.to_string())),
            _ => None,
        };
        let why = why.to_owned();
        let step = record.map(|_| of.it.clone());
        self.put(step.as_ref(), Event::Corrected { reference: stamp.seq, field, fact, old, new, why })
    }

    /// Returns the entry that a correction speaks of: how it was settled, else what was last said of it.
    fn last_word(&self, of: &Placed<Key>) -> Option<Stamp> {
        let state = &self.walker.desk.run().state;
        let record = state.record(of.it.as_str());
        let settled = record.and_then(|record| record.settled.as_ref().map(|settled| &settled.stamp));
        let published = record.and_then(|record| record.publications.last().map(|out| &out.stamp));
        let told = record.and_then(|record| record.told.values().max_by_key(|stamp| stamp.seq));
        let activated = state.activations.iter().find_map(|(trigger, all)| {
            all.iter().find(|one| of.it.as_str() == format!("{trigger}[{}]", one.n)).map(|one| &one.stamp)
        });
        let word = || self.fact(of, None).ok().and_then(|(path, ..)| state.facts.get(&path)?.told());
        settled
            .or(published)
            .or(told)
            .or(activated)
            .cloned()
            .or_else(|| word().map(|word| word.stamp.clone()))
    }

    fn moment(&self, given: &Placed<Given>) -> Plays<String> {
        let text = given.it.shown();
        let after = crate::incident::script::Moment::read(&text).map(|moment| moment.from(self.start()));
        match after.or_else(|| self.walker.times().read_past(&text).ok()) {
            Some(moment) => Ok(moment.to_string()),
            None => Err(self.refuse_it(Played::BadNextWord { text })),
        }
    }

    /// What was withdrawn is an activation, an attachment, the word on a fact, or the settling of an item.
    fn retracted(&mut self, of: &Placed<Key>, fact: Option<&Placed<Key>>, why: &str) -> Plays<()> {
        let why = why.to_owned();
        let state = &self.walker.desk.run().state;
        let activation = state.activations.iter().find_map(|(trigger, all)| {
            let one = all.iter().find(|one| of.it.as_str() == format!("{trigger}[{}]", one.n))?;
            Some((trigger.clone(), one.stamp.seq))
        });
        let attached = state.attached.iter().find(|attached| attached.name == of.it.as_str());
        let attached = attached.map(|attached| (of.it.clone(), attached.stamp.seq));
        if let Some((key, seq)) = activation.or(attached) {
            return self.put(Some(&key), Event::Retracted { reference: Some(seq), fact: None, why });
        }
        if let Some(fact) = fact {
            let (path, ..) = self.fact(fact, None)?;
            return self.put(Some(&of.it), Event::Retracted { reference: None, fact: Some(path), why });
        }
        let settled = state.record(of.it.as_str()).is_some_and(|record| {
            record.settled.is_some() || !record.told.is_empty() || !record.publications.is_empty()
        });
        if settled {
            return self.put(Some(&of.it), Event::Retracted { reference: None, fact: None, why });
        }
        let (path, ..) = self.fact(of, None)?;
        self.put(None, Event::Retracted { reference: None, fact: Some(path), why })
    }

    fn present(&self, path: &Key) -> Option<Datum> {
        self.walker.desk.run().state.facts.get(path).and_then(|log| log.value()).cloned()
    }

    /// Returns the present value of a fact; one that the file states must be it.
    fn old(&self, path: &Key, given: Option<&Placed<Given>>) -> Plays<Option<Datum>> {
        let present = self.present(path);
        let shown = present.as_ref().map(shown);
        self.same_old(given, shown.as_deref())?;
        Ok(present)
    }

    fn same_old(&self, given: Option<&Placed<Given>>, now: Option<&str>) -> Plays<()> {
        match given {
            Some(old) if now != Some(old.it.shown().trim()) => {
                let (old, now) = (old.it.shown(), now.unwrap_or("?").to_owned());
                Err(self.refuse_it(Played::OldDiffers { old, now }))
            }
            _ => Ok(()),
        }
    }
}

/// Writes a value as a file writes it.
pub(super) fn shown(value: &Datum) -> String {
    match value {
        Datum::Bool(truth) => truth.to_string(),
        Datum::Number(number) => number.to_string(),
        Datum::Text(text) => text.clone(),
        Datum::List(all) => all.join(", "),
    }
}
