use super::Teller;
use crate::i18n::{Say, Settle, WalkOn};
use crate::incident::{Draft, Event, Key, Obstacle, Refusal};
use crate::playbook::Datum;

impl Teller<'_> {
    /// Says why an event was not admitted.
    pub fn why_not(&self, refusal: &Refusal) -> String {
        let words = match refusal {
            Refusal::Clash(_) => WalkOn::ObOther { what: String::new() },
            Refusal::Closed => WalkOn::ObClosed,
            Refusal::NotNow(obstacle) => match obstacle {
                Obstacle::Ahead => WalkOn::ObAhead,
                Obstacle::Settled(stamp) => WalkOn::ObSettled {
                    name: stamp.by.clone().unwrap_or_default(),
                    when: self.times().distance(stamp.at),
                },
                Obstacle::NotApplicable(_) => WalkOn::ObNotApplicable,
                Obstacle::NotApproved(roles) => WalkOn::ObNotApproved { roles: self.roles(roles) },
                Obstacle::WrongKind(what) => {
                    return Settle::WrongKind { what: what.clone() }.say(self.lang);
                }
                Obstacle::NoSuchItem(what)
                | Obstacle::NoSuchFact(what)
                | Obstacle::NoSuchLevel(what)
                | Obstacle::NoSuchOption(what) => {
                    return Settle::NotThere { what: what.clone() }.say(self.lang);
                }
                Obstacle::OwnWords => WalkOn::ObOwnWords,
                Obstacle::NotClosed => WalkOn::ObOpen,
            },
        };
        words.say(self.lang)
    }

    /// Returns the words that somebody typed in an event.
    pub fn words_of(&self, draft: &Draft) -> Option<String> {
        let datum = |key: &Key, value: &Datum| {
            let fact = self.view().fact_of_path(key);
            let found = fact.and_then(|(book, fact)| {
                let playbook = &self.plan(book).playbook;
                playbook.facts.get(&fact).map(|fact| self.speech(book).datum(fact, value))
            });
            found.unwrap_or_else(|| format!("{value:?}"))
        };
        match &draft.event {
            Event::Answered { facts, .. } => {
                let each =
                    facts.iter().filter_map(|told| told.value.as_ref().map(|value| datum(&told.fact, value)));
                Some(each.collect::<Vec<_>>().join(" · "))
            }
            Event::Decided { value, why, .. } => Some(format!("{value}{} {why}", self.lang.colon())),
            Event::Skipped { why }
            | Event::Pulled { why }
            | Event::GatePassed { why }
            | Event::Refused { why, .. } => Some(why.clone()),
            Event::Done { what, evidence, .. } => what.clone().or_else(|| evidence.clone()),
            Event::Noted { text, .. } | Event::Drafted { text, .. } => Some(text.clone()),
            Event::SeveritySet { level, why, .. } => Some(format!("{level}{} {why}", self.lang.colon())),
            Event::Revised { new: Some(value), why, fact: Some(fact), .. } => {
                Some(format!("{}{} {why}", datum(fact, value), self.lang.colon()))
            }
            Event::Closed { why, .. } | Event::Revised { why, .. } => Some(why.clone()),
            _ => None,
        }
        .filter(|words| !words.is_empty())
    }
}
