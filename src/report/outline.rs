use super::item::Item;
use super::labels::Spot;
use super::{Paper, Words};
use crate::incident::plan::NodeIx;
use crate::playbook::model::Gate;

/// Is a playbook written out for readers, the ground of every paper.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// What to have done before any crisis.
    pub prepare: Vec<Item>,
    /// The phases.
    pub phases: Vec<Part>,
    /// What may happen at any time.
    pub anytime: Vec<Part>,
    /// What is confirmed before the close.
    pub exit: Vec<Item>,
    /// What follows after the close.
    pub follow_up: Vec<Item>,
}

/// Is a phase, or something that may happen.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Words,
    /// When it applies, or when it is proposed.
    pub when: Option<String>,
    /// By when it should be settled.
    pub due: Option<String>,
    /// Whether later phases wait for it.
    pub gate: bool,
    /// Why it exists.
    pub why: Option<Words>,
    /// How to recognise it.
    pub how: Option<Words>,
    /// What never to do in it.
    pub never: Vec<Words>,
    /// Its steps.
    pub items: Vec<Item>,
}

impl Outline {
    /// Writes out a playbook.
    pub fn of(paper: &Paper) -> Self {
        let plan = paper.plan();
        let (prepare, phases) = match plan.phases() {
            [phases @ .., prepare] => (paper.items(*prepare), phases),
            [] => (Vec::new(), &[][..]),
        };
        Self {
            prepare,
            phases: phases.iter().enumerate().map(|(place, ix)| phase(paper, place, *ix)).collect(),
            anytime: plan.triggers().map(|(id, ix)| entry(paper, id.as_str(), ix)).collect(),
            exit: paper.items(plan.exit()),
            follow_up: paper.items(plan.follow_up()),
        }
    }

    /// Calls `see` for every step of every list, parents first.
    pub fn visit<'a>(&'a self, see: &mut dyn FnMut(&'a Item)) {
        let parts = self.phases.iter().chain(&self.anytime).map(|part| part.items.as_slice());
        for items in
            [self.prepare.as_slice()].into_iter().chain(parts).chain([&self.exit[..], &self.follow_up])
        {
            items.iter().for_each(|item| item.visit(see));
        }
    }
}

fn phase(paper: &Paper, place: usize, ix: NodeIx) -> Part {
    let labels = paper.labels();
    let phase = &paper.book().phases[place];
    let spot = Spot { ix, each: None };
    Part {
        id: phase.id.to_string(),
        title: labels.words(&phase.title, spot),
        when: phase.when.as_ref().map(|when| labels.condition(&when.0, spot)),
        due: phase.due.as_ref().map(|due| labels.due(due, spot)),
        gate: phase.gate != Gate::None,
        why: phase.why.as_ref().map(|why| labels.words(why, spot)),
        how: None,
        never: phase.never.iter().map(|never| labels.words(never, spot)).collect(),
        items: paper.items(ix),
    }
}

fn entry(paper: &Paper, id: &str, ix: NodeIx) -> Part {
    let labels = paper.labels();
    let spot = Spot { ix, each: None };
    let entry = paper.book().anytime.get(id);
    let words = |text: Option<&crate::playbook::model::Text>| text.map(|text| labels.words(text, spot));
    Part {
        id: id.to_owned(),
        title: labels.words(&labels.node(ix), spot),
        when: entry.and_then(|entry| entry.when.as_ref()).map(|when| labels.condition(&when.0, spot)),
        due: None,
        gate: false,
        why: words(entry.and_then(|entry| entry.why.as_ref())),
        how: words(entry.and_then(|entry| entry.how.as_ref())),
        never: entry
            .into_iter()
            .flat_map(|entry| &entry.never)
            .map(|never| labels.words(never, spot))
            .collect(),
        items: paper.items(ix),
    }
}
