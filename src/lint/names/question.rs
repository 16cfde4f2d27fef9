use super::{Names, Owner, Scope};
use crate::playbook::expr::{Name, Segment, Type};
use crate::playbook::spec::Space;

/// Is a question whose answer has a name: a fact or a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Question<'a> {
    /// What it is: a fact or a decision.
    pub space: Space,
    /// Its id.
    pub id: &'a str,
    /// The type of an answer.
    pub kind: &'a Type,
    /// The steps that ask it.
    pub steps: Vec<usize>,
    /// Whether there is one answer for each instance of the block around it.
    pub per_instance: bool,
}

impl<'a> Names<'a> {
    /// Finds the question of a name, as seen from a place.
    pub fn question(&'a self, scope: &Scope<'a>, name: &str) -> Option<Question<'a>> {
        self.decision(scope.procedure, name).or_else(|| self.fact(name))
    }

    /// Finds the decision of a name.
    pub fn decision(&'a self, procedure: Option<&'a str>, name: &str) -> Option<Question<'a>> {
        let number = self.steps.find(procedure, name)?;
        let step = self.steps.get(number)?;
        if step.kind != Some("decide") {
            return None;
        }
        let kind = self.decisions.get(&number)?;
        let steps = vec![number];
        Some(Question { space: Space::Decision, id: step.id.as_str(), kind, steps, per_instance: true })
    }

    fn fact(&'a self, name: &str) -> Option<Question<'a>> {
        let fact = self.declared.get(Space::Fact, name)?;
        Some(Question {
            space: Space::Fact,
            id: fact.id,
            kind: self.type_of(Space::Fact, name)?,
            steps: self.asked(name).to_vec(),
            per_instance: fact.node.get("per").is_some(),
        })
    }

    /// Returns the type of a question as it is read from a place: from outside a `for_each`, a map.
    pub fn read_from(&self, question: &Question<'a>, scope: &Scope<'a>) -> Type {
        if !question.per_instance {
            return question.kind.clone();
        }
        let depth = question.steps.iter().map(|step| self.foreign_blocks(*step, scope)).min();
        (0..depth.unwrap_or(0)).fold(question.kind.clone(), |kind, _| Type::Map(Box::new(kind)))
    }

    /// Counts the `for_each` around a step that are not around the reader too.
    fn foreign_blocks(&self, step: usize, scope: &Scope<'a>) -> usize {
        let around: Vec<usize> = scope
            .step
            .map(|step| self.steps.outwards(step).map(|(number, _)| number).collect())
            .unwrap_or_default();
        let foreign = |number: &usize| !around.contains(number);
        self.steps.outwards(step).filter(|(number, step)| step.is_for_each() && foreign(number)).count()
    }

    /// Finds a question that stands inside a block (or a procedure that a step takes in).
    pub fn question_inside(&'a self, block: usize, name: &str) -> Option<Question<'a>> {
        let step = self.steps.get(block)?;
        let taken_in = step.node.get("procedure").and_then(crate::source::Node::text);
        let scope = Scope { procedure: taken_in, ..Scope::default() };
        let question = self.question(&scope, name)?;
        let inside = |number: &usize| {
            let at_home = self.steps.get(*number).and_then(|step| step.home.procedure());
            self.steps.is_inside(*number, block) || (at_home.is_some() && at_home == taken_in)
        };
        question.steps.iter().any(inside).then_some(question)
    }

    /// Finds the fact that a name reads inside a block, as in `updates[2].what_changed`.
    pub fn inner_fact(&'a self, scope: &Scope<'a>, name: &Name) -> Option<Owner<'a>> {
        let block = self.steps.find(scope.procedure, &name.base)?;
        let Some(Segment::Field(last)) = name.rest.last() else { return None };
        let question = self.question_inside(block, last)?;
        (question.space == Space::Fact).then_some(Owner { space: Space::Fact, id: question.id })
    }

    /// Returns every name that an expression could read at a place.
    pub fn readable(&'a self, scope: &Scope<'a>) -> Vec<String> {
        if self.is_tired() {
            return Vec::new();
        }
        let facts = self.declared.ids(Space::Fact).map(str::to_owned);
        let decisions = self.steps.all().filter_map(|(_, step)| {
            let near = step.home.procedure().is_none() || step.home.procedure() == scope.procedure;
            (near && step.kind == Some("decide")).then(|| step.id.to_string())
        });
        let tables = self.declared.ids(Space::Table).map(str::to_owned);
        let built_in = ["severity", "elapsed", "now"].map(str::to_owned);
        facts.chain(decisions).chain(tables).chain(built_in).collect()
    }
}
