use super::{Applies, At, Names, View};
use crate::incident::Key;
use crate::incident::plan::{Named, NodeIx};
use crate::playbook::Id;
use crate::playbook::expr::{Env, Expr, ExprKind, Function, Name, Outcome, Seen, Tri, truth};

/// Is something that nobody has said yet and that an item waits for.
#[derive(Debug, Clone, PartialEq)]
pub enum Waiting {
    /// A fact.
    Fact(Id),
    /// A decision, by its key.
    Decision(Key),
    /// The level.
    Severity,
    /// A measurement.
    Impact,
    /// Anything else, as the plan names it.
    Other(String),
}

impl View<'_> {
    /// Returns what would tell whether a place applies: the unknown names of its conditions, outermost first.
    pub fn waits_for(&self, at: &At) -> Vec<Waiting> {
        let plan = self.plan(at.book);
        let mut places = vec![at.clone()];
        while let Some(parent) = places.last().and_then(|place| place.parent(plan)) {
            places.push(parent);
        }
        let mut found = Vec::new();
        for place in places.iter().rev() {
            let node = plan.node(place.node);
            for when in &node.when {
                self.unknown_names(place, &when.0, &mut found);
            }
            if let Some(crate::playbook::model::Act::Ask { facts }) = node.act() {
                let whens = facts.iter().filter_map(|fact| plan.playbook.facts.get(fact)?.when.as_ref());
                whens.for_each(|when| self.unknown_names(place, &when.0, &mut found));
            }
            self.structural(place, &mut found);
        }
        found
    }

    /// An option waits for its decision, an element for its list.
    fn structural(&self, at: &At, found: &mut Vec<Waiting>) {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        if let (crate::incident::plan::NodeKind::Option, Some(decision)) = (&node.kind, at.parent(plan)) {
            let key = self.key(&decision);
            let undecided = self.state.record(key.as_str()).is_none_or(|record| record.decision().is_none());
            if undecided && self.applies(&decision) == Applies::Yes {
                push(found, Waiting::Decision(key));
            }
        }
    }

    /// Collects the names of a condition that are unknown, where the condition is.
    pub(in crate::incident) fn unknown_names(&self, at: &At, expr: &Expr, found: &mut Vec<Waiting>) {
        let names = Names::new(self, at);
        if truth(expr, &names) != Tri::Unknown {
            return;
        }
        match &expr.kind {
            ExprKind::All(parts) | ExprKind::Any(parts) => {
                parts.iter().for_each(|part| self.unknown_names(at, part, found));
            }
            ExprKind::Not(inner) => self.unknown_names(at, inner, found),
            _ => expr.visit(&mut |seen| match seen {
                Seen::Name(name) if names.name(name) == Outcome::Unknown => {
                    push(found, self.waiting(at, name))
                }
                Seen::Call(call) if names.call(call) == Outcome::Unknown => {
                    let reads_value = matches!(call.function, Function::Was | Function::Change);
                    let waiting = if reads_value {
                        self.waiting(at, &call.name)
                    } else {
                        Waiting::Other(call.name.to_string())
                    };
                    push(found, waiting);
                }
                _ => {}
            }),
        }
    }

    /// Says what a name without a value is.
    pub fn waiting(&self, at: &At, name: &Name) -> Waiting {
        match (name.base.as_str(), self.plan(at.book).named(name, at.node)) {
            ("severity", _) => Waiting::Severity,
            ("impact", _) => Waiting::Impact,
            (_, Some(Named::Fact { fact, .. })) => Waiting::Fact(fact),
            (_, Some(Named::Node(node, _))) => Waiting::Decision(self.key(&at.to(self.plan(at.book), node))),
            _ => Waiting::Other(name.to_string()),
        }
    }

    /// Tells whether something waited for can still come, and stands before a place.
    ///
    /// The level, a measurement and a fact that no step asks can always still come.
    pub(in crate::incident) fn can_still_come(&self, at: &At, waiting: &Waiting, before: NodeIx) -> bool {
        let plan = self.plan(at.book);
        let stands_before = |node: &NodeIx| {
            let place = at.to(plan, *node);
            *node < before && !self.settlement(&place).is_settled()
        };
        match waiting {
            Waiting::Severity | Waiting::Impact => true,
            Waiting::Fact(fact) => {
                let asks = plan.asks_of(fact.as_str());
                let spoken = self.fact_log(at, fact).is_some();
                if asks.is_empty() { !spoken } else { asks.iter().any(stands_before) }
            }
            Waiting::Decision(key) => self.locate(key).is_some_and(|place| stands_before(&place.node)),
            Waiting::Other(_) => true,
        }
    }
}

fn push(found: &mut Vec<Waiting>, waiting: Waiting) {
    if !found.contains(&waiting) {
        found.push(waiting);
    }
}
