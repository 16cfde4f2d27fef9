//! Who is called what: the tables of names that every check of a reference reads.
//!
//! Built once for a file; a lookup copies nothing.

mod anchor;
mod call;
mod declared;
mod question;
mod scope;
mod steps;
mod types;
mod usage;

pub use anchor::Anchor;
pub use declared::Declared;
pub use scope::{Owner, Scope};
pub use steps::{Home, StepAt, Steps};
pub use types::{Scoped, answer_type};
pub use usage::Usage;

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::playbook::expr::Type;
use crate::playbook::spec::{Kind, Space};
use crate::source::Node;

/// Is every name of a file.
#[derive(Debug)]
pub struct Names<'a> {
    /// Its tree.
    pub tree: &'a Node,
    /// What it declares.
    pub declared: Declared<'a>,
    /// Its steps.
    pub steps: Steps<'a>,
    /// Which steps ask a fact.
    asked: BTreeMap<&'a str, Vec<usize>>,
    /// The types of its facts and needs, in their order.
    types: BTreeMap<Space, Vec<Type>>,
    /// The types of its decisions.
    decisions: BTreeMap<usize, Type>,
    levels: Vec<String>,
    /// Whether it is a shared file alone, whose playbooks declare what it leaves out.
    partial: bool,
    /// How often possible names were listed.
    listed: Cell<usize>,
    /// How many values were tried in conditions.
    tried: Cell<usize>,
}

/// How often it is worth listing the possible names: a hostile file could ask for ever.
const PATIENCE: usize = 100;

/// How many values are tried in all the conditions of a file; a large plan needs a hundredth.
const TRIES: usize = 5_000_000;

impl<'a> Names<'a> {
    /// Collects the names of a file.
    pub fn of(tree: &'a Node, kind: Kind) -> Self {
        let declared = Declared::of(kind.object(), tree);
        let steps = Steps::of(tree);
        let levels = declared.ids(Space::Level).map(str::to_owned).collect();
        let mut names = Self {
            tree,
            declared,
            steps,
            asked: BTreeMap::new(),
            types: BTreeMap::new(),
            decisions: BTreeMap::new(),
            levels,
            partial: kind == Kind::Shared,
            listed: Cell::new(0),
            tried: Cell::new(0),
        };
        names.ask();
        let decides = |step: &StepAt<'_>| step.kind == Some("decide");
        let decisions = names.steps.all().filter(|(_, step)| decides(step));
        names.decisions = decisions.map(|(number, step)| (number, Type::Choice(step.options()))).collect();
        for space in [Space::Fact, Space::Need] {
            let things = names.declared.all(space).iter();
            let types = things.map(|thing| answer_type(&names.declared, thing.node)).collect();
            names.types.insert(space, types);
        }
        names
    }

    fn ask(&mut self) {
        let mut asked: BTreeMap<&'a str, Vec<usize>> = BTreeMap::new();
        for (number, step) in self.steps.all() {
            for fact in step.facts() {
                if let Some(fact) = self.declared.get(Space::Fact, fact) {
                    asked.entry(fact.id).or_default().push(number);
                }
            }
        }
        self.asked = asked;
    }

    /// Returns the steps that ask a fact.
    pub fn asked(&self, fact: &str) -> &[usize] {
        self.asked.get(fact).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the type of a fact or of a value of the organisation.
    pub fn type_of(&self, space: Space, id: &str) -> Option<&Type> {
        self.types.get(&space)?.get(self.declared.place(space, id)?)
    }

    /// Returns the levels, lowest first.
    pub fn levels(&self) -> &[String] {
        &self.levels
    }

    /// Tells whether names of a kind may be declared where we cannot see them.
    pub fn may_be_elsewhere(&self, space: Space) -> bool {
        let absent = |space: Space| self.declared.all(space).is_empty();
        self.partial
            && match space {
                Space::Audience => absent(Space::Stakeholder) && absent(Space::Role),
                Space::Decision | Space::Step | Space::Anchor => self.steps.all().next().is_none(),
                Space::Elements => false,
                other => absent(other),
            }
    }

    /// Counts values that are to be tried, and tells whether they may be.
    pub(super) fn may_try(&self, values: usize) -> bool {
        self.tried.set(self.tried.get().saturating_add(values));
        self.tried.get() <= TRIES
    }

    /// Counts one more list of possible names, and tells whether that is enough.
    fn is_tired(&self) -> bool {
        self.listed.set(self.listed.get() + 1);
        self.listed.get() > PATIENCE
    }
}
