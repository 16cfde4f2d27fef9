use super::{Names, Steps};
use crate::playbook::spec::Space;
use crate::source::Node;

/// Names an inherited thing, so that what is wrong in it counts only where it is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner<'a> {
    /// What it is.
    pub space: Space,
    /// Its id.
    pub id: &'a str,
}

/// Says where in a file a name is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Scope<'a> {
    /// The inherited thing around, where there is one.
    pub owner: Option<Owner<'a>>,
    /// The thing of the playbook around that steps may bring in: a message or a fact.
    pub thing: Option<Owner<'a>>,
    /// The step around.
    pub step: Option<usize>,
    /// The procedure around.
    pub procedure: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// Returns the blocks around that multiply, from the inside out; a text of a message has those of its steps.
    pub fn for_each(&self, names: &Names<'a>) -> Vec<&'a Node> {
        let steps = &names.steps;
        let of_step = |step: usize| blocks(steps, step);
        match (self.step, self.thing) {
            (Some(step), _) => of_step(step).collect(),
            (None, Some(thing)) => names.bringing(thing).into_iter().flat_map(of_step).collect(),
            (None, None) => Vec::new(),
        }
    }

    /// Returns the procedures around; a text of a message has those of its steps.
    pub fn procedures(&self, names: &Names<'a>) -> Vec<&'a str> {
        let of_step = |step: usize| names.steps.get(step).and_then(|step| step.home.procedure());
        match (self.procedure, self.thing) {
            (Some(procedure), _) => vec![procedure],
            (None, Some(thing)) => names.bringing(thing).into_iter().filter_map(of_step).collect(),
            (None, None) => Vec::new(),
        }
    }
}

fn blocks<'s, 'a>(steps: &'s Steps<'a>, step: usize) -> impl Iterator<Item = &'a Node> + use<'s, 'a> {
    steps.outwards(step).filter_map(|(_, step)| step.node.get("for_each"))
}

impl<'a> Names<'a> {
    /// Returns the steps that bring a message or a fact in.
    fn bringing(&self, thing: Owner<'a>) -> Vec<usize> {
        let key = match thing.space {
            Space::Message => "message",
            Space::Fact => return self.asked(thing.id).to_vec(),
            _ => return Vec::new(),
        };
        let named = |node: &Node| node.get(key).and_then(Node::text) == Some(thing.id);
        self.steps.all().filter(|(_, step)| named(step.node)).map(|(number, _)| number).collect()
    }
}
