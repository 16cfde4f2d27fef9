use super::super::facts::read_given;
use super::Checker;
use crate::i18n::Cases;
use crate::incident::Key;
use crate::incident::script::{Given, Moment, Placed};
use crate::walk::{Speech, Times};

impl Checker<'_> {
    /// Checks a fact and its value, as it would be read at a moment.
    pub(super) fn told(&mut self, fact: &Placed<Key>, given: &Placed<Given>, at: Option<Moment>) {
        let Some(id) = self.fact(fact) else { return };
        let Some(declared) = self.playbook().facts.get(id) else { return };
        let start = self.known.times.now;
        let times = Times { now: at.map_or(start, |at| at.from(start)), ..self.known.times.clone() };
        let speech = Speech { playbook: self.playbook(), times: times.clone(), plan: None };
        let choices = speech.choices(declared);
        if let Err(why) = read_given(declared, &given.it, &choices, &times) {
            let (value, fact) = (given.it.shown(), fact.it.to_string());
            self.fault(given.span, Cases::BadAnswer { value, fact, why }, None);
        }
    }
}
