use super::{Names, Owner, Scope};
use crate::playbook::expr::{Name, Segment};
use crate::playbook::spec::Space;

/// Is what a time counts from, or a step waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor<'a> {
    /// The start or the close of the run.
    Run,
    /// A step.
    Step(usize),
    /// A phase, message, deadline, level, fact or `anytime` entry.
    Thing(Owner<'a>),
    /// Something that only the playbook of this shared file declares.
    Elsewhere,
}

const KINDS: [Space; 6] =
    [Space::Message, Space::Deadline, Space::Phase, Space::Anytime, Space::Level, Space::Fact];

impl<'a> Names<'a> {
    /// Finds the anchor of a name, as seen from a place; nothing has it: the names that exist.
    ///
    /// `brief.capture` is a step of a procedure, `paused.x` the element of a `for_each`,
    /// `updates[2].send` a step of a round.
    pub fn anchor(&'a self, scope: &Scope<'a>, name: &Name) -> Result<Anchor<'a>, Vec<String>> {
        let first = self.bare_anchor(scope, &name.base)?;
        name.rest.iter().try_fold(first, |anchor, segment| match (anchor, segment) {
            (Anchor::Step(block), Segment::Field(field)) => self.anchor_inside(block, field, &name.base),
            (anchor, _) => Ok(anchor),
        })
    }

    fn bare_anchor(&'a self, scope: &Scope<'a>, name: &str) -> Result<Anchor<'a>, Vec<String>> {
        if matches!(name, "start" | "close") {
            return Ok(Anchor::Run);
        }
        if let Some(step) = self.steps.find(scope.procedure, name) {
            return Ok(Anchor::Step(step));
        }
        let thing = KINDS.into_iter().find_map(|space| {
            let thing = self.declared.get(space, name)?;
            Some(Owner { space, id: thing.id })
        });
        match thing {
            Some(thing) => Ok(Anchor::Thing(thing)),
            None if self.anchors_elsewhere() => Ok(Anchor::Elsewhere),
            None => Err(self.anchors(scope)),
        }
    }

    fn anchor_inside(&'a self, block: usize, field: &str, base: &str) -> Result<Anchor<'a>, Vec<String>> {
        let taken_in = self.steps.get(block).and_then(|step| step.node.get("procedure")?.text());
        let is_inside = |number: usize| {
            let home = self.steps.get(number).and_then(|step| step.home.procedure());
            self.steps.is_inside(number, block) || (taken_in.is_some() && home == taken_in)
        };
        let home = self.steps.get(block).and_then(|step| step.home.procedure());
        let found = self.steps.find(taken_in.or(home), field).filter(|found| is_inside(*found));
        if let Some(found) = found {
            return Ok(Anchor::Step(found));
        }
        if let Some(question) = self.question_inside(block, field) {
            return Ok(question.steps.first().map_or(Anchor::Step(block), |step| Anchor::Step(*step)));
        }
        if self.multiplies(block) {
            return Ok(Anchor::Step(block));
        }
        let inside = self.steps.all().filter(|(number, _)| is_inside(*number));
        Err(inside.map(|(_, step)| format!("{base}.{}", step.id)).collect())
    }

    fn multiplies(&self, step: usize) -> bool {
        self.steps.outwards(step).any(|(_, step)| step.is_for_each())
    }

    fn anchors_elsewhere(&self) -> bool {
        self.partial && (self.may_be_elsewhere(Space::Message) || self.may_be_elsewhere(Space::Phase))
    }

    /// Returns every name that a time could count from at a place.
    pub fn anchors(&self, scope: &Scope<'a>) -> Vec<String> {
        if self.is_tired() {
            return Vec::new();
        }
        let steps = self.steps.all().filter(|(_, step)| {
            let home = step.home.procedure();
            home.is_none() || home == scope.procedure
        });
        let steps = steps.map(|(_, step)| step.id.to_string());
        let things = KINDS.into_iter().flat_map(|space| self.declared.ids(space)).map(str::to_owned);
        let run = ["start", "close"].map(str::to_owned);
        let inner: Vec<_> =
            self.steps.all().filter_map(|(_, step)| Some((step.home.procedure()?, &step.id))).collect();
        let taking =
            self.steps.all().filter_map(|(_, step)| Some((&step.id, step.node.get("procedure")?.text()?)));
        let qualified = taking.flat_map(|(id, procedure)| {
            let inside = inner.iter().filter(move |(home, _)| *home == procedure);
            inside.map(move |(_, inner)| format!("{id}.{inner}"))
        });
        let mut all: Vec<String> = steps.chain(things).chain(run).chain(qualified).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Returns the names of a kind that exist at a place.
    pub fn ids(&self, space: Space, scope: &Scope<'a>) -> Vec<String> {
        if self.is_tired() {
            return Vec::new();
        }
        let declared = |space: Space| self.declared.ids(space).map(str::to_owned);
        match space {
            Space::Audience => declared(Space::Stakeholder).chain(declared(Space::Role)).collect(),
            Space::Anchor => self.anchors(scope),
            Space::Decision => self.step_ids(scope, Some("decide")),
            Space::Step => self.step_ids(scope, None),
            Space::Elements => {
                let facts = self.declared.all(Space::Fact).iter().filter(|fact| {
                    let kind = fact.node.get("answer").and_then(crate::source::Node::text);
                    matches!(kind, Some("list" | "choices"))
                });
                let facts = facts.map(|fact| fact.id.to_owned());
                let sets = ["stakeholders", "channels"].map(str::to_owned);
                facts.chain(declared(Space::Table)).chain(sets).collect()
            }
            other => declared(other).collect(),
        }
    }

    fn step_ids(&self, scope: &Scope<'a>, kind: Option<&str>) -> Vec<String> {
        let wanted = |step: &super::StepAt<'a>| {
            let home = step.home.procedure();
            (home.is_none() || home == scope.procedure) && (kind.is_none() || step.kind == kind)
        };
        self.steps.all().filter(|(_, step)| wanted(step)).map(|(_, step)| step.id.to_string()).collect()
    }
}
