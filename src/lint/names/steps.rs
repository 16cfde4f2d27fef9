use std::collections::BTreeMap;

use crate::playbook::Id;
use crate::playbook::spec::STEP;
use crate::playbook::step_id::{node_step_id, within_option};
use crate::source::Node;

/// Is every step of a file, with what stands around it.
#[derive(Debug, Default)]
pub struct Steps<'a> {
    all: Vec<StepAt<'a>>,
    by_node: BTreeMap<*const Node, usize>,
    by_id: BTreeMap<Option<&'a str>, BTreeMap<Id, Vec<usize>>>,
}

/// Is a step with what stands around it.
#[derive(Debug)]
pub struct StepAt<'a> {
    /// Its id, given or from its place.
    pub id: Id,
    /// Its node.
    pub node: &'a Node,
    /// Its kind, where it has one.
    pub kind: Option<&'static str>,
    /// The step around it: a group, a repeat, or the decision of its option.
    pub above: Option<usize>,
    /// The option it stands under.
    pub option: Option<&'a str>,
    /// Where its outermost list stands.
    pub home: Home<'a>,
}

/// Says in what a list of steps stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Home<'a> {
    /// A phase.
    Phase(&'a str),
    /// An entry of `anytime`.
    Anytime(&'a str),
    /// A procedure.
    Procedure(&'a str),
    /// `prepare`, `exit` or `follow_up`.
    List(&'a str),
}

impl<'a> Home<'a> {
    /// Returns the procedure, whose steps have names of their own.
    pub fn procedure(self) -> Option<&'a str> {
        match self {
            Self::Procedure(id) => Some(id),
            _ => None,
        }
    }
}

impl<'a> Steps<'a> {
    /// Collects the steps of a file.
    pub fn of(tree: &'a Node) -> Self {
        let mut steps = Self::default();
        let list = |key: &str| tree.get(key).map(Node::elements).unwrap_or_default();
        let map = |key: &str| tree.get(key).map(Node::entries).unwrap_or_default();
        steps.list(list("prepare"), "prepare", None, None, Home::List("prepare"));
        for phase in list("phases") {
            let id = phase.get("id").and_then(Node::text).unwrap_or("phase");
            steps.below(phase, id, Home::Phase(id));
        }
        for entry in map("anytime") {
            steps.below(&entry.value, &entry.key, Home::Anytime(&entry.key));
        }
        for entry in map("procedures") {
            steps.below(&entry.value, &entry.key, Home::Procedure(&entry.key));
        }
        steps.list(list("exit"), "exit", None, None, Home::List("exit"));
        steps.list(list("follow_up"), "follow_up", None, None, Home::List("follow_up"));
        steps
    }

    fn below(&mut self, node: &'a Node, within: &str, home: Home<'a>) {
        let steps = node.get("steps").map(Node::elements).unwrap_or_default();
        self.list(steps, within, None, None, home);
    }

    fn list(
        &mut self,
        nodes: &'a [Node],
        within: &str,
        above: Option<usize>,
        option: Option<&'a str>,
        home: Home<'a>,
    ) {
        for (place, node) in nodes.iter().enumerate() {
            let id = node_step_id(node, within, place);
            let at = self.all.len();
            self.by_node.insert(node, at);
            let near = self.by_id.entry(home.procedure()).or_default();
            near.entry(id.clone()).or_default().push(at);
            let kind = STEP.kind_of(node);
            self.all.push(StepAt { id: id.clone(), node, kind, above, option, home });
            let steps = node.get("steps").map(Node::elements).unwrap_or_default();
            self.list(steps, id.as_str(), Some(at), None, home);
            for entry in node.get("options").map(Node::entries).unwrap_or_default() {
                let steps = entry.value.get("steps").map(Node::elements).unwrap_or_default();
                let within = within_option(id.as_str(), &entry.key);
                self.list(steps, &within, Some(at), Some(&entry.key), home);
            }
        }
    }

    /// Returns every step with its number, in the order of the file.
    pub fn all(&self) -> impl Iterator<Item = (usize, &StepAt<'a>)> {
        self.all.iter().enumerate()
    }

    /// Returns the step of a number.
    pub fn get(&self, number: usize) -> Option<&StepAt<'a>> {
        self.all.get(number)
    }

    /// Returns the number of a node that is a step.
    pub fn number(&self, node: &Node) -> Option<usize> {
        self.by_node.get(&std::ptr::from_ref(node)).copied()
    }

    /// Finds the first step of an id, as seen from inside a procedure or from outside of any.
    ///
    /// Inside a procedure its own steps come first.
    pub fn find(&self, from: Option<&'a str>, id: &str) -> Option<usize> {
        let first = |procedure: Option<&'a str>| self.by_id.get(&procedure)?.get(id)?.first().copied();
        from.and_then(|procedure| first(Some(procedure))).or_else(|| first(None))
    }

    /// Returns the steps that share an id, list by list, in the order of the file.
    pub fn sharing(&self) -> impl Iterator<Item = &[usize]> {
        self.by_id.values().flat_map(BTreeMap::values).map(Vec::as_slice).filter(|numbers| numbers.len() > 1)
    }

    /// Returns a step and what stands around it, from the inside out.
    pub fn outwards(&self, number: usize) -> impl Iterator<Item = (usize, &StepAt<'a>)> {
        let first = self.get(number).map(|step| (number, step));
        std::iter::successors(first, |(_, step)| {
            let above = step.above?;
            Some((above, self.get(above)?))
        })
    }

    /// Tells whether a step stands inside another.
    pub fn is_inside(&self, number: usize, block: usize) -> bool {
        self.outwards(number).skip(1).any(|(above, _)| above == block)
    }
}

impl StepAt<'_> {
    /// Tells whether it happens once for each of several.
    pub fn is_for_each(&self) -> bool {
        self.node.get("for_each").is_some()
    }

    /// Returns the facts that it asks.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        let ask = self.node.get("ask");
        let one = ask.filter(|node| node.scalar().is_some());
        let several = ask.map(Node::elements).unwrap_or_default();
        one.into_iter().chain(several).filter_map(Node::text)
    }

    /// Returns the ids of its options.
    pub fn options(&self) -> Vec<String> {
        let options = self.node.get("options").map(Node::entries).unwrap_or_default();
        options.iter().map(|entry| entry.key.clone()).collect()
    }
}
