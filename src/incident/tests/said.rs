//! Says states in a few words, and has one verb for each event.

use super::harness::{Case, datum, figures, id, offset};
use crate::incident::agenda::{Bar, Item, ItemState, Schedule};
use crate::incident::eval::{Cause, DueAt, Waiting};
use crate::incident::{Certainty, Ending, Event, Fate, Field, Key, Left, Outcome, Told, Wall};

/// Says how an item stands.
pub(super) fn state(item: &Item) -> String {
    let said = match &item.state {
        ItemState::NotApplicable(cause) => format!("gone: {}", because(cause)),
        ItemState::Done(_) => "done".to_owned(),
        ItemState::Skipped(_) => "skipped".to_owned(),
        ItemState::Unknown(waits) => {
            format!("waits for {}", waits.iter().map(waiting).collect::<Vec<_>>().join(", "))
        }
        ItemState::Scheduled(Schedule::At(at)) => format!("scheduled at {}", offset(*at)),
        ItemState::Scheduled(Schedule::After(anchor)) => format!("scheduled after {anchor}"),
        ItemState::Scheduled(Schedule::Paused) => "paused".to_owned(),
        ItemState::Pending(Bar::Phase(phase)) => format!("pending on phase {phase}"),
        ItemState::Pending(Bar::Gate(gate)) => format!("pending on gate {gate}"),
        ItemState::Pending(Bar::After(after)) => format!("pending on {}", after.join(", ")),
        ItemState::Deferred(None) => "deferred".to_owned(),
        ItemState::Deferred(Some(until)) => format!("deferred until {}", offset(*until)),
        ItemState::Waiting(roles) => {
            let roles: Vec<&str> = roles.iter().map(crate::playbook::Id::as_str).collect();
            format!("waiting for {}", roles.join(", "))
        }
        ItemState::Open => "open".to_owned(),
    };
    if item.shelved { format!("{said}, shelved") } else { said }
}

fn because(cause: &Cause) -> String {
    match cause {
        Cause::Condition(key) => format!("condition of {key}"),
        Cause::NotChosen(key) => format!("not chosen in {key}"),
        Cause::NotListed(key) => format!("{key} not listed"),
        Cause::TakenBack(key) => format!("{key} taken back"),
        Cause::LaterRound(key) => format!("later round than {key}"),
        Cause::NoFact(key) => format!("no fact of {key}"),
    }
}

fn waiting(waiting: &Waiting) -> String {
    match waiting {
        Waiting::Fact(fact) => fact.to_string(),
        Waiting::Decision(key) => key.to_string(),
        Waiting::Severity => "severity".to_owned(),
        Waiting::Impact => "impact".to_owned(),
        Waiting::Other(name) => name.clone(),
    }
}

/// Says when something is due.
pub(super) fn due(due: &DueAt) -> String {
    match due {
        DueAt::Never => "never".to_owned(),
        DueAt::At { at, .. } => offset(*at),
        DueAt::NotStarted(anchor) => format!("not started: {anchor}"),
    }
}

fn told(fact: &str, value: Option<&str>) -> Told {
    Told { fact: Key::new(fact), value: value.map(datum), certainty: None, source: None }
}

impl Case {
    pub fn joined(&mut self, roles: &[&str]) -> &mut Self {
        self.write(None, Event::Joined { roles: roles.iter().map(|role| id(role)).collect() })
    }

    pub fn opened(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Opened)
    }

    pub fn answered(&mut self, key: &str, fact: &str, value: &str) -> &mut Self {
        let facts = vec![told(fact, Some(value))];
        self.write(Some(key), Event::Answered { facts, authorised_by: None })
    }

    /// Answers an `ask` whose key is its fact's path.
    pub fn told(&mut self, fact: &str, value: &str) -> &mut Self {
        self.answered(fact, fact, value)
    }

    /// Says that a fact is not known.
    pub fn not_known(&mut self, key: &str, fact: &str) -> &mut Self {
        self.write(Some(key), Event::Answered { facts: vec![told(fact, None)], authorised_by: None })
    }

    /// Tells a fact from a script, without a step.
    pub fn set(&mut self, fact: &str, value: &str) -> &mut Self {
        let facts = vec![told(fact, Some(value))];
        self.write(None, Event::Answered { facts, authorised_by: None })
    }

    pub fn changed(&mut self, fact: &str, new: &str) -> &mut Self {
        let (fact, new) = (Key::new(fact), datum(new));
        self.write(None, Event::Changed { fact, old: None, new, certainty: None, source: None })
    }

    pub fn revised_fact(&mut self, key: &str, fact: &str, new: &str) -> &mut Self {
        let (fact, new) = (Some(Key::new(fact)), Some(datum(new)));
        self.write(Some(key), Event::Revised { fact, old: None, new, why: "wrong".to_owned() })
    }

    /// Revises a fact on the `ask` of the same name.
    pub fn retold(&mut self, fact: &str, new: &str) -> &mut Self {
        self.revised_fact(fact, fact, new)
    }

    pub fn retracted(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Retracted { reference: None, fact: None, why: "wrong".to_owned() })
    }

    pub fn retracted_ref(&mut self, key: &str, seq: u64) -> &mut Self {
        self.write(Some(key), Event::Retracted { reference: Some(seq), fact: None, why: "wrong".to_owned() })
    }

    pub fn retracted_fact(&mut self, key: &str, fact: &str) -> &mut Self {
        let fact = Some(Key::new(fact));
        self.write(Some(key), Event::Retracted { reference: None, fact, why: "wrong".to_owned() })
    }

    pub fn corrected_time(&mut self, key: &str, reference: u64, occurred: &str) -> &mut Self {
        let new = datum(&format!("@{occurred}"));
        let (field, why) = (Field::Occurred, "the hour was wrong".to_owned());
        self.write(Some(key), Event::Corrected { reference, field, fact: None, old: None, new, why })
    }

    pub fn unsure(&mut self, fact: &str) -> &mut Self {
        let fact = Key::new(fact);
        self.write(None, Event::CertaintyChanged { fact, new: Certainty::Unconfirmed, source: None })
    }

    pub fn decided(&mut self, key: &str, value: &str) -> &mut Self {
        self.write(Some(key), Event::Decided { value: id(value), why: String::new(), authorised_by: None })
    }

    pub fn redecided(&mut self, key: &str, value: &str) -> &mut Self {
        let (fact, old, new) = (None, None, Some(datum(value)));
        self.write(Some(key), Event::Revised { fact, old, new, why: "we think otherwise".to_owned() })
    }

    pub fn done(&mut self, key: &str) -> &mut Self {
        self.did(key, None)
    }

    /// Reopens a decision, as a new round.
    pub fn reopened_as(&mut self, key: &str, round: u32) -> &mut Self {
        self.did(key, Some(round))
    }

    fn did(&mut self, key: &str, round: Option<u32>) -> &mut Self {
        let (outcome, what, evidence, receipt) = (Outcome::Ok, None, None, None);
        self.write(Some(key), Event::Done { outcome, what, evidence, receipt, round })
    }

    pub fn skipped(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Skipped { why: "not now".to_owned() })
    }

    pub fn restored(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Restored)
    }

    pub fn deferred(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Deferred { until: None })
    }

    pub fn deferred_until(&mut self, key: &str, until: &str) -> &mut Self {
        let until = Some(super::harness::moment(until));
        self.write(Some(key), Event::Deferred { until })
    }

    pub fn pulled(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::Pulled { why: "now".to_owned() })
    }

    pub fn gate_passed(&mut self, key: &str) -> &mut Self {
        self.write(Some(key), Event::GatePassed { why: "on".to_owned() })
    }

    pub fn level(&mut self, level: &str) -> &mut Self {
        let (level, why) = (id(level), "so it is".to_owned());
        self.write(None, Event::SeveritySet { level, why, suggested_by: None })
    }

    pub fn measured(&mut self, measured: &[(&str, f64)]) -> &mut Self {
        self.write(None, Event::Measured { figures: figures(measured) })
    }

    pub fn activated(&mut self, trigger: &str, n: u32) -> &mut Self {
        self.write(Some(trigger), Event::Activated { trigger: id(trigger), n, note: None })
    }

    pub fn attached(&mut self, name: &str, playbook: &str) -> &mut Self {
        let (name, playbook) = (name.to_owned(), playbook.to_owned());
        self.write(None, Event::Attached { name, playbook, version: "1".to_owned(), digest: String::new() })
    }

    pub fn noted(&mut self, key: Option<&str>, about: Option<u64>) -> &mut Self {
        self.write(key, Event::Noted { text: "noted".to_owned(), reference: about })
    }

    /// Writes the words of a message, in English for every channel.
    pub fn drafted(&mut self, key: &str, text: &str, cited: &[&str]) -> &mut Self {
        let values = cited.iter().map(|name| ((*name).to_owned(), String::new())).collect();
        let (lang, digest, text) = ("en".to_owned(), text.to_owned(), text.to_owned());
        self.write(Some(key), Event::Drafted { lang, channel: None, digest, text, values })
    }

    /// Returns what approvals of an item are bound to now.
    pub fn digest(&self, key: &str) -> String {
        let view = self.run.view(self.now());
        let at = view.locate(&Key::new(key)).expect("a step");
        crate::incident::approval::progress(&view, &at).digest
    }

    /// Sends the present wording or act to its approvers.
    pub fn requested(&mut self, key: &str) -> &mut Self {
        let digest = self.digest(key);
        let (roles, value, ticked) = (Vec::new(), None, Vec::new());
        self.write(Some(key), Event::ApprovalRequested { digest, roles, value, ticked })
    }

    pub fn approved(&mut self, key: &str) -> &mut Self {
        let digest = self.digest(key);
        self.write(Some(key), Event::Approved { digest, stands_for: None, alone: false })
    }

    pub fn refused(&mut self, key: &str) -> &mut Self {
        let (digest, why) = (self.digest(key), "not like this".to_owned());
        self.write(Some(key), Event::Refused { digest, stands_for: None, why })
    }

    pub fn overridden(&mut self, key: &str) -> &mut Self {
        let digest = Some(self.digest(key));
        self.write(Some(key), Event::Overridden { wall: Wall::Approval, why: "must".to_owned(), digest })
    }

    pub fn published(&mut self, key: &str, channel: Option<&str>) -> &mut Self {
        let (digest, channel, lang) = (self.digest(key), channel.map(id), "en".to_owned());
        self.write(Some(key), Event::Published { digest, channel, lang, url: None, left_out: None })
    }

    pub fn left_out(&mut self, key: &str, channel: &str) -> &mut Self {
        let (digest, channel, lang) = (self.digest(key), Some(id(channel)), "en".to_owned());
        let left_out = Some("not there".to_owned());
        self.write(Some(key), Event::Published { digest, channel, lang, url: None, left_out })
    }

    pub fn closed(&mut self, step: Option<&str>, left: &[(&str, Fate)]) -> &mut Self {
        let left = left.iter().map(|(step, fate)| Left { step: Key::new(step), fate: *fate }).collect();
        self.write(step, Event::Closed { outcome: Ending::Resolved, left, why: "over".to_owned() })
    }

    pub fn reopened(&mut self) -> &mut Self {
        self.write(None, Event::Reopened { why: "not over".to_owned() })
    }
}
