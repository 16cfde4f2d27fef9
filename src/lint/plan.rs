use std::collections::BTreeSet;

use super::names::{Home, Names, StepAt};
use super::spot::Spot;
use crate::playbook::expr::parse_name;
use crate::playbook::spec::{Kind, Space};
use crate::source::Node;

/// Is what a playbook does as a whole: the steps that a run can meet, in the order they are met.
///
/// The steps of a procedure stand where a step takes them in; a procedure that nothing takes in is left out.
#[derive(Debug)]
pub struct Plan<'a> {
    names: &'a Names<'a>,
    kind: Kind,
    visits: Vec<Visit>,
}

/// Is one place at which a step is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Visit {
    /// The step.
    pub step: usize,
    /// The number of its phase; nothing outside of phases.
    pub phase: Option<usize>,
    /// The step that takes its procedure in.
    pub taken_by: Option<usize>,
}

/// A hostile file could take procedures in for ever.
const MOST: usize = 5_000;

impl<'a> Plan<'a> {
    /// Collects the steps of a file.
    pub fn of(names: &'a Names<'a>, kind: Kind) -> Self {
        let mut plan = Self { names, kind, visits: Vec::new() };
        let phases: Vec<&str> = names.declared.ids(Space::Phase).collect();
        for (number, step) in names.steps.all() {
            let phase = match step.home {
                Home::Procedure(_) => continue,
                Home::Phase(id) => phases.iter().position(|phase| *phase == id),
                Home::Anytime(_) | Home::List(_) => None,
            };
            plan.visit(Visit { step: number, phase, taken_by: None }, &mut Vec::new());
        }
        plan
    }

    fn visit(&mut self, visit: Visit, inside: &mut Vec<&'a str>) {
        if self.visits.len() >= MOST {
            return;
        }
        self.visits.push(visit);
        let names = self.names;
        let taken = names.steps.get(visit.step).and_then(|step| step.node.get("procedure")?.text());
        let Some(taken) = taken.filter(|taken| !inside.contains(taken)) else { return };
        inside.push(taken);
        for (number, step) in names.steps.all() {
            if step.home.procedure() == Some(taken) {
                self.visit(Visit { step: number, taken_by: Some(visit.step), ..visit }, inside);
            }
        }
        inside.pop();
    }

    /// Tells whether it is meant to carry a crisis from its beginning to its end, not a sketch of one phase.
    pub fn is_whole(&self) -> bool {
        self.kind == Kind::Playbook && self.names.declared.all(Space::Phase).len() > 1
    }

    /// Points at what stands for the plan as a whole: its title.
    pub fn spot(&self) -> Spot<'a> {
        Spot::Value(self.names.tree.get("title").unwrap_or(self.names.tree))
    }

    /// Returns every place at which a step is met.
    pub fn visits(&self) -> &[Visit] {
        &self.visits
    }

    /// Returns the steps that are met, each as often as it is.
    pub fn steps(&self) -> impl Iterator<Item = (Visit, &'a StepAt<'a>)> + '_ {
        let names = self.names;
        self.visits.iter().filter_map(move |visit| Some((*visit, names.steps.get(visit.step)?)))
    }

    /// Returns the id of the message that a step publishes, as far as it is known.
    pub fn message_of(&self, visit: Visit) -> Option<&'a str> {
        let written = self.names.steps.get(visit.step)?.node.get("message")?.text()?;
        let Some(parameter) = written.strip_prefix("with.") else { return Some(written) };
        let procedure = self.names.steps.get(visit.step)?.home.procedure()?;
        let given =
            visit.taken_by.and_then(|step| self.names.steps.get(step)?.node.get("with")?.get(parameter));
        let parameters = self.names.parameters(procedure);
        let default = || parameters.iter().find(|entry| entry.key == parameter)?.value.get("default");
        given.or_else(default).and_then(Node::text).filter(|id| parse_name(id).is_ok())
    }

    /// Returns the messages that a step publishes, each where it does, in the order of the plan.
    pub fn published(&self) -> impl Iterator<Item = (Visit, &'a str, &'a Node)> + '_ {
        let names = self.names;
        self.visits.iter().filter_map(move |visit| {
            let id = self.message_of(*visit)?;
            let message = names.declared.get(Space::Message, id)?;
            Some((*visit, message.id, message.node))
        })
    }

    /// Returns the ids of the messages that somebody is sent, by a step or in answer to a comment.
    pub fn sent(&self) -> BTreeSet<&'a str> {
        let names = self.names;
        let published = self.published().map(|(_, id, _)| id);
        let replies = names.declared.all(Space::Rule).iter();
        published.chain(replies.filter_map(|rule| rule.node.get("reply")?.text())).collect()
    }
}
