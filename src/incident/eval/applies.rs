use super::{At, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, NodeKind};
use crate::incident::state::Settling;
use crate::playbook::Condition;
use crate::playbook::expr::{Tri, truth};
use crate::playbook::model::Act;

/// Tells whether an item or a block applies.
#[derive(Debug, Clone, PartialEq)]
pub enum Applies {
    /// It does.
    Yes,
    /// Nobody can tell yet.
    Unknown,
    /// It does not, for this reason.
    No(Cause),
}

/// Says why an item does not apply; there is always a reason with a name.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// The condition of this item or block is false.
    Condition(Key),
    /// Another option was chosen in this decision.
    NotChosen(Key),
    /// The list that it is an element of does not hold it.
    NotListed(Key),
    /// The activation or round was taken back.
    TakenBack(Key),
    /// A later round of this decision was decided before it was done.
    LaterRound(Key),
    /// None of its facts matters.
    NoFact(Key),
}

impl View<'_> {
    /// Tells whether a place applies: its own conditions and those of every block around it.
    ///
    /// A circle of conditions counts as unknown, so every walk ends.
    pub fn applies(&self, at: &At) -> Applies {
        let memo = (at.book, at.node, at.scope.clone(), at.clock);
        if let Some(known) = self.applies.borrow().get(&memo) {
            return known.clone();
        }
        self.applies.borrow_mut().insert(memo.clone(), Applies::Unknown);
        let found = self.work_out(at);
        self.applies.borrow_mut().insert(memo, found.clone());
        found
    }

    fn work_out(&self, at: &At) -> Applies {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        let around = at.parent(plan).map_or(Applies::Yes, |parent| self.applies(&parent));
        if let Applies::No(cause) = around {
            return Applies::No(cause);
        }
        let checks = [around, self.is_chosen(at), self.stands(at), self.conditions(at)];
        let mut found = Applies::Yes;
        for check in checks {
            match check {
                Applies::No(cause) => return Applies::No(cause),
                Applies::Unknown => found = Applies::Unknown,
                Applies::Yes => {}
            }
        }
        if node.is_leaf() && self.superseded(at) {
            return Applies::No(Cause::LaterRound(self.key(at)));
        }
        found
    }

    /// Tells whether the option that a place is was chosen; the old choice stands until a new one is made.
    fn is_chosen(&self, at: &At) -> Applies {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        let (NodeKind::Option, Some(decision)) = (&node.kind, at.parent(plan)) else { return Applies::Yes };
        let key = self.key(&decision);
        match self.state.record(key.as_str()).and_then(|record| record.decision()) {
            Some((value, _)) if *value == node.id => Applies::Yes,
            Some(_) => Applies::No(Cause::NotChosen(key)),
            None => Applies::Unknown,
        }
    }

    /// Tells whether the instance that a place lies in still exists.
    fn stands(&self, at: &At) -> Applies {
        let plan = self.plan(at.book);
        let (Some(multiplier), Some(instance)) = (&plan.node(at.node).multiplies, at.scope.of(at.node))
        else {
            return Applies::Yes;
        };
        if matches!(multiplier, Multiplier::Repeat) {
            return Applies::Yes;
        }
        let outside =
            At { scope: at.parent(plan).map(|parent| parent.scope).unwrap_or_default(), ..at.clone() };
        match self.instances_of(&outside) {
            None => Applies::Unknown,
            Some(all) if all.contains(instance) => Applies::Yes,
            Some(_) if matches!(multiplier, Multiplier::ForEach(_)) => {
                Applies::No(Cause::NotListed(self.key(at)))
            }
            Some(_) => Applies::No(Cause::TakenBack(self.key(at))),
        }
    }

    fn conditions(&self, at: &At) -> Applies {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        let mut all = node.when.iter().fold(Tri::True, |all, when| all.and(self.holds(at, when)));
        if all == Tri::False {
            return Applies::No(Cause::Condition(self.key(at)));
        }
        if let Some(Act::Ask { facts }) = node.act() {
            let matter = facts.iter().fold(Tri::False, |any, fact| any.or(self.fact_matters(at, fact)));
            if matter == Tri::False && !facts.is_empty() {
                return Applies::No(Cause::NoFact(self.key(at)));
            }
            all = all.and(matter);
        }
        if all == Tri::True { Applies::Yes } else { Applies::Unknown }
    }

    /// Tells whether a fact matters: its own `when`.
    pub fn fact_matters(&self, at: &At, fact: &crate::playbook::Id) -> Tri {
        let declared = self.plan(at.book).playbook.facts.get(fact);
        declared.and_then(|fact| fact.when.as_ref()).map_or(Tri::True, |when| self.holds(at, when))
    }

    /// Tells whether a condition holds, read from a place.
    pub fn holds(&self, at: &At, condition: &Condition) -> Tri {
        truth(&condition.0, &super::Names::new(self, at))
    }

    /// Tells whether a later round of a decision around this item was decided before the item was done.
    fn superseded(&self, at: &At) -> bool {
        let plan = self.plan(at.book);
        let rounds = at
            .scope
            .frames()
            .iter()
            .filter(|frame| matches!(plan.node(frame.node).multiplies, Some(Multiplier::Round)));
        let mut later = rounds.filter(|frame| {
            let round: u32 = frame.instance.parse().unwrap_or(0);
            let decision = at.to(plan, frame.node);
            let outside = decision.parent(plan).map(|parent| parent.scope).unwrap_or_default();
            (round + 1..=self.decision_rounds(&At { scope: outside.clone(), ..decision.clone() })).any(
                |next| {
                    let scope = outside.with(frame.node, &next.to_string());
                    let key = self.key(&At { scope, ..decision.clone() });
                    self.state.record(key.as_str()).is_some_and(|record| record.decision().is_some())
                },
            )
        });
        later.next().is_some() && {
            let key = self.key(at);
            let record = self.state.record(key.as_str());
            !record.is_some_and(|record| {
                record.settled.as_ref().is_some_and(|settled| !matches!(settled.how, Settling::Skipped))
                    || !record.publications.is_empty()
                    || !record.told.is_empty()
            })
        }
    }
}
