use super::{At, Settlement, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, NodeKind};
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
        self.memo.applies(at, || self.work_out(at))
    }

    /// Tells whether an item applies, by the clock that is its own: see [`View::frozen`].
    pub(in crate::incident) fn item_applies(&self, at: &At) -> Applies {
        self.applies(&self.frozen(at))
    }

    /// Returns a place with the clock that its conditions read: that of its opening, else of its settling.
    ///
    /// A look from an item that is frozen itself stays at that item's clock.
    pub(in crate::incident) fn frozen(&self, at: &At) -> At {
        let plan = self.plan(at.book);
        if at.clock != self.now || !plan.reads_clock() || !plan.node(at.node).is_leaf() {
            return at.clone();
        }
        let record = self.state.record(self.key(at).as_str());
        let opened = record.and_then(|record| record.opened.as_ref()).map(|stamp| stamp.at);
        let clock = opened.or_else(|| match self.recorded(at)? {
            Settlement::Done(stamp) | Settlement::Skipped(stamp) => Some(stamp.at),
            _ => None,
        });
        At { clock: clock.unwrap_or(at.clock), ..at.clone() }
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
        match self.instances_of(&at.outside(plan)) {
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
}
