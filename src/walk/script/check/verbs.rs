use super::Checker;
use crate::i18n::Cases;
use crate::incident::Key;
use crate::incident::script::{Case, Fault, Line, Placed, Verb};
use crate::playbook::Id;

impl Checker<'_> {
    /// Checks a case, entry by entry.
    pub(super) fn case(&mut self, case: &Case) {
        let mut closed = false;
        for line in &case.timeline {
            match line.verb {
                Verb::Closed { .. } => closed = true,
                Verb::Reopened { .. } => closed = false,
                Verb::Inject { .. } | Verb::Activated { .. } if closed => {
                    self.faults.push(Fault::new(line.span, Cases::AfterEnd).help(Cases::BeforeTheClose));
                }
                _ => {}
            }
            self.line(line);
        }
        if let Some(end) = &case.end {
            self.expectation(end, case.timeline.last().map(|line| line.at));
        }
    }

    fn line(&mut self, line: &Line) {
        match &line.verb {
            Verb::Joined { who, roles } => {
                self.people.push(who.it.clone());
                roles.iter().for_each(|role| self.role(role));
            }
            Verb::Left { who } => self.person(who),
            Verb::HandedOver { to, roles, .. } => {
                self.people.push(to.it.clone());
                roles.iter().for_each(|role| self.role(role));
            }
            _ => {}
        }
        line.by.iter().for_each(|by| self.person(by));
        line.role.iter().for_each(|role| self.role(role));
        self.of_items(line);
        self.of_words(&line.verb);
        self.of_run(line);
    }

    fn person(&mut self, name: &Placed<String>) {
        if self.people.is_empty() || self.people.contains(&name.it) {
            return;
        }
        let fault = Fault::new(name.span, Cases::NotJoined { name: name.it.clone() });
        let near = crate::source::closest(&name.it, self.people.iter().map(String::as_str));
        self.faults.push(match near {
            Some(word) => fault.meant(Some(word)),
            None => fault.help(Cases::HereAre { names: self.people.join(", ") }),
        });
    }

    /// Checks what is said of steps and facts.
    fn of_items(&mut self, line: &Line) {
        match &line.verb {
            Verb::Answered { facts, step, .. } => {
                self.maybe_item(step.as_ref());
                facts.iter().for_each(|(fact, given)| self.told(fact, given, Some(line.at)));
            }
            Verb::Changed { fact, new, .. } => self.told(fact, new, Some(line.at)),
            Verb::CertaintyChanged { fact, .. } => {
                self.fact(fact);
            }
            Verb::Decided { step, value, .. } => {
                let node = self.item(step);
                self.option(step, node, value);
            }
            Verb::SeveritySet { level, step, .. } => {
                self.level(level);
                self.maybe_item(step.as_ref());
            }
            Verb::Done { step, .. }
            | Verb::Deferred { step, .. }
            | Verb::Pulled { step, .. }
            | Verb::GatePassed { step, .. } => {
                self.item(step);
            }
            // A proposal is put aside whole: `memo_leak`, and not one activation of it.
            Verb::Skipped { step, .. } | Verb::Restored { step } => self.any_item(step),
            Verb::Revised { of, .. } | Verb::Corrected { of, .. } | Verb::Retracted { of, .. } => {
                self.any_item(of);
            }
            _ => {}
        }
    }

    fn maybe_item(&mut self, step: Option<&Placed<Key>>) {
        if let Some(step) = step {
            self.item(step);
        }
    }

    /// Checks what is said of words and of those who approve.
    fn of_words(&mut self, verb: &Verb) {
        let roles = |checker: &mut Self, role: &Option<Placed<Id>>| {
            role.iter().for_each(|role| checker.role(role));
        };
        match verb {
            Verb::Drafted { step, channel, .. } | Verb::Published { step, channel, .. } => {
                self.item(step);
                channel.iter().for_each(|channel| self.channel(channel));
            }
            Verb::ApprovalRequested { step, roles, value, .. } => {
                let node = self.item(step);
                roles.iter().for_each(|role| self.role(role));
                value.iter().for_each(|value| self.option(step, node, value));
            }
            Verb::Approved { step, stands_for } | Verb::Refused { step, stands_for, .. } => {
                self.item(step);
                roles(self, stands_for);
            }
            Verb::ApprovalPresumed { step } | Verb::Overridden { step, .. } => {
                self.item(step);
            }
            _ => {}
        }
    }

    /// Checks what concerns the run as a whole.
    fn of_run(&mut self, line: &Line) {
        match &line.verb {
            Verb::Activated { trigger, .. } => self.anytime(trigger),
            Verb::Inject { activates: Some(trigger), .. } => self.anytime(trigger),
            Verb::Added { owner, .. } | Verb::ActionAgreed { owner, .. } => {
                owner.iter().for_each(|owner| self.role(owner));
            }
            Verb::Noted { step, .. } | Verb::EvidenceAdded { step, .. } | Verb::Attached { step, .. } => {
                self.maybe_item(step.as_ref());
            }
            Verb::Closed { step, left, .. } => {
                self.maybe_item(step.as_ref());
                left.named.iter().for_each(|(key, ..)| self.any_item(key));
            }
            Verb::Expect(expectation) => self.expectation(expectation, Some(line.at)),
            _ => {}
        }
    }
}
