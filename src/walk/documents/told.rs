use super::values::{colon, quoted};
use crate::i18n::{Log, Say};
use crate::incident::{Certainty, Entry, Event, Key, Outcome};
use crate::walk::Teller;

/// Is an event in words: what kind it is, what it speaks of, and what was said.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Told {
    pub word: String,
    pub about: String,
    pub text: String,
}

impl Teller<'_> {
    /// Tells an event; each group of events knows its own, and the run's are the rest.
    pub(super) fn told(&self, entry: &Entry) -> Told {
        let about = entry.step.as_ref().map(|step| self.title_of_key(step)).unwrap_or_default();
        self.told_of_fact(entry, &about)
            .or_else(|| self.told_of_item(entry, &about))
            .or_else(|| self.told_of_change(entry, &about))
            .or_else(|| self.told_of_words(entry, &about))
            .or_else(|| self.told_of_approval(entry, &about))
            .or_else(|| self.told_of_people(entry))
            .unwrap_or_else(|| self.told_of_run(entry, &about))
    }

    pub(super) fn tell_as(&self, word: Log, about: &str, text: String) -> Told {
        Told { word: word.say(self.lang), about: about.to_owned(), text }
    }

    fn told_of_fact(&self, entry: &Entry, about: &str) -> Option<Told> {
        let of = |fact: &Key| self.title_of_fact(fact);
        let told = match &entry.event {
            Event::Answered { facts, .. } => match facts.as_slice() {
                [only] => self.tell_as(Log::Fact, &of(&only.fact), self.value_told(only)),
                several => {
                    let each =
                        several.iter().map(|told| format!("{} {}", of(&told.fact), self.value_told(told)));
                    self.tell_as(Log::Fact, about, each.collect::<Vec<_>>().join(" · "))
                }
            },
            Event::Changed { fact, old, new, source, .. } => {
                let moved = self.moved(fact, old.as_ref(), Some(new));
                self.tell_as(Log::Changed, &of(fact), with(moved, source.as_deref()))
            }
            Event::Revised { fact: Some(fact), old, new, why } => {
                let moved = self.moved(fact, old.as_ref(), new.as_ref());
                self.tell_as(Log::Revised, &of(fact), self.because(moved, why))
            }
            Event::Retracted { fact: Some(fact), why, .. } => {
                self.tell_as(Log::Withdrawn, &of(fact), self.because(String::new(), why))
            }
            Event::CertaintyChanged { fact, new, source } => {
                let word = match new {
                    Certainty::Confirmed => Log::Confirmed,
                    Certainty::Unconfirmed => Log::Unconfirmed,
                };
                self.tell_as(word, &of(fact), source.clone().unwrap_or_default())
            }
            _ => return None,
        };
        Some(told)
    }

    fn told_of_item(&self, entry: &Entry, about: &str) -> Option<Told> {
        let why = |why: &str| self.because(String::new(), why);
        let told = match &entry.event {
            Event::Opened => self.tell_as(Log::Opened, about, String::new()),
            Event::Decided { value, why, .. } => {
                let option = self.title_of_option(entry.step.as_ref(), value.as_str());
                self.tell_as(Log::Decided, about, self.because(option, why))
            }
            Event::Done { outcome, what, evidence, receipt, .. } => {
                let word = if *outcome == Outcome::Ok { Log::Done } else { Log::Deviated };
                let parts = [what, evidence, receipt].into_iter().flatten().cloned();
                self.tell_as(word, about, parts.collect::<Vec<_>>().join(" · "))
            }
            Event::Skipped { why: reason } => self.tell_as(Log::Skipped, about, why(reason)),
            Event::Restored => self.tell_as(Log::Restored, about, String::new()),
            Event::Deferred { until } => {
                let until = until.map(|at| Log::Until { when: self.times().clock(at) }.say(self.lang));
                self.tell_as(Log::Later, about, until.unwrap_or_default())
            }
            Event::Pulled { why: reason } => self.tell_as(Log::Pulled, about, why(reason)),
            Event::GatePassed { why: reason } => self.tell_as(Log::GonePast, about, why(reason)),
            _ => return None,
        };
        Some(told)
    }

    /// Tells what changes an entry and not the world.
    fn told_of_change(&self, entry: &Entry, about: &str) -> Option<Told> {
        let told = match &entry.event {
            Event::Revised { fact: None, old, new, why } => {
                let of = |value: Option<&crate::playbook::Datum>| {
                    let value = value.and_then(crate::playbook::Datum::as_text).unwrap_or("–");
                    self.title_of_option(entry.step.as_ref(), value)
                };
                let moved = format!("{} → {}", of(old.as_ref()), of(new.as_ref()));
                self.tell_as(Log::Revised, about, self.because(moved, why))
            }
            Event::Corrected { reference, old, new, why, .. } => {
                let old = old.as_ref().map_or("–".to_owned(), |old| self.plain_value(old));
                let entry = Log::OfEntry { seq: *reference }.say(self.lang);
                let moved = format!("{entry}{} {old} → {}", colon(self.lang), self.plain_value(new));
                self.tell_as(Log::Corrected, about, self.because(moved, why))
            }
            Event::Retracted { reference, why, .. } => {
                let of = reference.map(|seq| Log::OfEntry { seq }.say(self.lang));
                self.tell_as(Log::Withdrawn, about, self.because(of.unwrap_or_default(), why))
            }
            _ => return None,
        };
        Some(told)
    }

    /// Puts a reason behind what was said, in quotes.
    pub(super) fn because(&self, said: String, why: &str) -> String {
        match (said.is_empty(), why.trim().is_empty()) {
            (_, true) => said,
            (true, false) => quoted(why, self.lang),
            (false, false) => format!("{said}{} {}", colon(self.lang), quoted(why, self.lang)),
        }
    }
}

/// Puts a source behind a value.
fn with(value: String, source: Option<&str>) -> String {
    match source {
        Some(source) => format!("{value} / {source}"),
        None => value,
    }
}
