use jiff::Timestamp;

use super::record::{Approval, Draft, Publication, Record, Said, Settled, Settling, Stamp};
use super::{
    Activation, Added, Attached, Closed, FactLog, LevelSet, Measured, Person, Promise, Started, State, Word,
    WordKind,
};
use crate::incident::{Certainty, Entry, Event, Field, Key, Told};
use crate::playbook::{Datum, Id};

impl State {
    /// Takes one entry in.
    ///
    /// It never fails: an event that makes no sense here (of a forced run, of a newer
    /// writer) changes nothing, and the log still shows it.
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
        if let Some(name) = &entry.by {
            let person = self.person(name, entry.at);
            person.last = entry.at;
        }
        if let Some(key) = &entry.step {
            let seq = entry.seq;
            self.record_mut(key).entries.push(seq);
        }
        self.of_run(entry, &stamp);
        self.of_item(entry, &stamp);
        self.of_fact(entry, &stamp);
    }

    fn person(&mut self, name: &str, at: Timestamp) -> &mut Person {
        self.people.known.entry(name.to_owned()).or_insert_with(|| Person {
            here: true,
            roles: Vec::new(),
            last: at,
            released: 0,
        })
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
            Event::SeveritySet { level, why, .. } => {
                self.levels.push(LevelSet { stamp: stamp.clone(), level: level.clone(), why: why.clone() });
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

    fn of_people(&mut self, entry: &Entry) {
        let Some(by) = entry.by.clone() else { return };
        let (seq, at) = (entry.seq, entry.at);
        match &entry.event {
            Event::Joined { roles } => {
                let person = self.person(&by, at);
                person.here = true;
                person.roles = roles.clone();
            }
            Event::Left => {
                let person = self.person(&by, at);
                person.here = false;
                person.released = seq;
            }
            Event::HandedOver { to, roles, .. } => {
                let giver = self.person(&by, at);
                giver.released = seq;
                giver.roles.retain(|role| !roles.contains(role));
                giver.here = !giver.roles.is_empty();
                let taker = self.person(to, at);
                taker.here = true;
                let fresh: Vec<Id> =
                    roles.iter().filter(|role| !taker.roles.contains(role)).cloned().collect();
                taker.roles.extend(fresh);
            }
            _ => {}
        }
    }

    /// Reads earlier stamps that lie after `now` as `now`: the clock had been ahead.
    fn clock_changed(&mut self, now: Timestamp) {
        let mend = |stamp: &mut Stamp| {
            stamp.at = stamp.at.min(now);
            stamp.occurred = stamp.occurred.min(now);
        };
        for record in self.records.values_mut() {
            record.opened.iter_mut().chain(record.in_hand.iter_mut()).for_each(mend);
            record.settled.iter_mut().for_each(|settled| mend(&mut settled.stamp));
            record.deferred.iter_mut().for_each(|(stamp, _)| mend(stamp));
            record.requested.iter_mut().for_each(|(_, stamp, _)| mend(stamp));
            record.approvals.iter_mut().for_each(|approval| mend(&mut approval.stamp));
            record.publications.iter_mut().for_each(|publication| mend(&mut publication.stamp));
            record.told.values_mut().for_each(mend);
        }
        self.facts.values_mut().flat_map(|log| &mut log.words).for_each(|word| mend(&mut word.stamp));
        self.levels.iter_mut().for_each(|level| mend(&mut level.stamp));
        self.measured.iter_mut().for_each(|measured| mend(&mut measured.stamp));
        self.activations.values_mut().flatten().for_each(|activation| mend(&mut activation.stamp));
        self.people.known.values_mut().for_each(|person| person.last = person.last.min(now));
        self.closes.iter_mut().for_each(mend);
    }

    /// Takes in what is said of one item or block.
    fn of_item(&mut self, entry: &Entry, stamp: &Stamp) {
        let Some(key) = &entry.step else { return };
        let key = key.clone();
        match &entry.event {
            Event::Opened => {
                let record = self.record_mut(&key);
                record.opened.get_or_insert_with(|| stamp.clone());
                record.in_hand = Some(stamp.clone());
                record.deferred = None;
            }
            Event::Done { outcome, round, .. } => {
                self.settle(&key, stamp, Settling::Done { outcome: *outcome, round: *round });
            }
            Event::Answered { facts, .. } => {
                let record = self.record_mut(&key);
                record.deferred = None;
                record.told.extend(facts.iter().map(|told| (told.fact.clone(), stamp.clone())));
            }
            Event::Decided { value, why, .. } => {
                self.settle(&key, stamp, Settling::Decided { value: value.clone(), why: why.clone() });
            }
            Event::Skipped { .. } => self.settle(&key, stamp, Settling::Skipped),
            Event::Restored => {
                let record = self.record_mut(&key);
                record.deferred = None;
                if record.is_skipped() {
                    record.settled = None;
                }
            }
            Event::Deferred { until } => self.record_mut(&key).deferred = Some((stamp.clone(), *until)),
            Event::Pulled { .. } => {
                let record = self.record_mut(&key);
                record.pulled = true;
                record.deferred = None;
            }
            Event::GatePassed { .. } => self.record_mut(&key).gate_passed = true,
            Event::Revised { fact: None, new: Some(Datum::Text(value)), why, .. } => {
                self.revise(&key, value, why);
            }
            Event::Retracted { reference, fact: None, .. } => self.retract(&key, *reference),
            Event::Corrected { reference, field, new, fact: None, .. } => {
                self.correct(&key, *reference, *field, new);
            }
            _ => self.of_words(&key, entry, stamp),
        }
    }

    fn settle(&mut self, key: &Key, stamp: &Stamp, how: Settling) {
        let record = self.record_mut(key);
        record.settled = Some(Settled { stamp: stamp.clone(), how });
        record.deferred = None;
    }

    /// Changes the option of a decision; when it was decided stays.
    fn revise(&mut self, key: &Key, new: &str, new_why: &str) {
        let Ok(new) = Id::data(new) else { return };
        if let Some(Settled { how: Settling::Decided { value, why }, .. }) = &mut self.record_mut(key).settled
        {
            *value = new;
            *why = new_why.to_owned();
        }
    }

    fn retract(&mut self, key: &Key, reference: Option<u64>) {
        if let Some(seq) = reference {
            let activation =
                self.activations.values_mut().flatten().find(|activation| activation.stamp.seq == seq);
            if let Some(activation) = activation {
                activation.retracted = true;
                return;
            }
            if let Some(attached) = self.attached.iter_mut().find(|attached| attached.stamp.seq == seq) {
                attached.retracted = true;
            }
        }
        let record = self.record_mut(key);
        record.settled = None;
        record.publications.clear();
        record.told.clear();
    }

    fn correct(&mut self, key: &Key, reference: u64, field: Field, new: &Datum) {
        let occurred = new.as_text().and_then(|text| text.parse::<Timestamp>().ok());
        let record = self.record_mut(key);
        match (field, occurred) {
            (Field::Occurred, Some(occurred)) => {
                let settled = record.settled.iter_mut().map(|settled| &mut settled.stamp);
                let published = record.publications.iter_mut().map(|publication| &mut publication.stamp);
                for stamp in settled
                    .chain(published)
                    .chain(record.told.values_mut())
                    .filter(|stamp| stamp.seq == reference)
                {
                    stamp.occurred = occurred;
                }
                self.correct_activation(reference, occurred);
            }
            (Field::Value, _) => {
                let Some(Ok(id)) = new.as_text().map(Id::data) else { return };
                if let Some(Settled { how: Settling::Decided { value, .. }, .. }) = &mut record.settled {
                    *value = id;
                }
            }
            _ => {}
        }
    }

    fn correct_activation(&mut self, reference: u64, occurred: Timestamp) {
        let activations = self.activations.values_mut().flatten().map(|activation| &mut activation.stamp);
        for stamp in activations.filter(|stamp| stamp.seq == reference) {
            stamp.occurred = occurred;
        }
    }

    /// Takes in wordings, approvals and publications.
    fn of_words(&mut self, key: &Key, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Drafted { lang, channel, digest, text, values } => {
                let draft = Draft {
                    stamp: stamp.clone(),
                    digest: digest.clone(),
                    text: text.clone(),
                    values: values.clone(),
                };
                self.record_mut(key).drafts.insert((lang.clone(), channel.clone()), draft);
            }
            Event::ApprovalRequested { digest, value, .. } => {
                self.record_mut(key).requested.push((digest.clone(), stamp.clone(), value.clone()));
            }
            Event::Approved { digest, stands_for, alone } => {
                self.approval(key, stamp, digest, stands_for.as_ref(), Said::Yes, *alone);
            }
            Event::Refused { digest, stands_for, why } => {
                self.approval(key, stamp, digest, stands_for.as_ref(), Said::No(why.clone()), false);
            }
            Event::ApprovalPresumed { digest, role, .. } => {
                self.approval(key, stamp, digest, Some(role), Said::Presumed, false);
            }
            Event::Overridden { wall, digest, .. } => {
                self.record_mut(key).overridden.push((*wall, digest.clone()));
            }
            Event::Published { digest, channel, lang, url, left_out } => {
                let publication = Publication {
                    stamp: stamp.clone(),
                    channel: channel.clone(),
                    lang: lang.clone(),
                    digest: digest.clone(),
                    url: url.clone(),
                    left_out: left_out.clone(),
                };
                self.record_mut(key).publications.push(publication);
            }
            _ => {}
        }
    }

    fn approval(
        &mut self,
        key: &Key,
        stamp: &Stamp,
        digest: &str,
        role: Option<&Id>,
        word: Said,
        alone: bool,
    ) {
        let Some(role) = role.or(stamp.role.as_ref()).cloned() else { return };
        let approval = Approval { stamp: stamp.clone(), digest: digest.to_owned(), role, word, alone };
        self.record_mut(key).approvals.push(approval);
    }

    /// Takes in what is said of facts.
    fn of_fact(&mut self, entry: &Entry, stamp: &Stamp) {
        match &entry.event {
            Event::Answered { facts, .. } => facts.iter().for_each(|told| self.tell(told, stamp)),
            Event::Changed { fact, new, certainty, source, .. } => {
                let certainty = certainty.unwrap_or(Certainty::Confirmed);
                let (kind, value) = (WordKind::Changed, Some(new.clone()));
                self.say(fact, Word { stamp: stamp.clone(), kind, value, certainty, source: source.clone() });
            }
            Event::Revised { fact: Some(fact), new, .. } => {
                self.amend(fact, stamp, WordKind::Revised, new.clone())
            }
            Event::Retracted { fact: Some(fact), .. } => self.amend(fact, stamp, WordKind::Retracted, None),
            Event::CertaintyChanged { fact, new, source } => {
                let value = self.facts.get(fact).and_then(|log| log.value().cloned());
                let (kind, source) = (WordKind::Certainty, source.clone());
                self.say(fact, Word { stamp: stamp.clone(), kind, value, certainty: *new, source });
            }
            Event::Corrected { fact: Some(fact), field, reference, new, .. } => match field {
                Field::Value => self.amend(fact, stamp, WordKind::Corrected, Some(new.clone())),
                Field::Occurred => self.correct_fact(fact, *reference, new),
                Field::Text => {}
            },
            _ => {}
        }
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

    fn correct_fact(&mut self, fact: &Key, reference: u64, new: &Datum) {
        let Some(Ok(occurred)) = new.as_text().map(str::parse::<Timestamp>) else { return };
        let words = self.facts.get_mut(fact).into_iter().flat_map(|log| &mut log.words);
        for word in words.filter(|word| word.stamp.seq == reference) {
            word.stamp.occurred = occurred;
        }
    }

    fn say(&mut self, fact: &Key, word: Word) {
        self.facts.entry(fact.clone()).or_default().words.push(word);
    }
}
