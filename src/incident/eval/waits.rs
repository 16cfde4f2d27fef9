use super::{Applies, At, Elements, Names, Settlement, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, Named, NodeIx, NodeKind};
use crate::playbook::Id;
use crate::playbook::expr::{Env, Expr, ExprKind, Function, Name, Outcome, Seen, Tri, parse_name, truth};
use crate::playbook::model::Act;

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
            if let Some(Act::Ask { facts }) = node.act() {
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
        if let (NodeKind::Option, Some(decision)) = (&node.kind, at.parent(plan)) {
            let key = self.key(&decision);
            let undecided = self.state.record(key.as_str()).is_none_or(|record| record.decision().is_none());
            if undecided && self.applies(&decision) == Applies::Yes {
                push(found, Waiting::Decision(key));
            }
        }
        if let Some(Multiplier::ForEach(over)) = &node.multiplies
            && let Elements::Waits(list) = self.elements(&at.outside(plan), over)
        {
            push(found, Waiting::Fact(list));
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
    /// The level and a measurement can always still come.
    pub(in crate::incident) fn can_still_come(&self, at: &At, waiting: &Waiting, before: NodeIx) -> bool {
        let plan = self.plan(at.book);
        let stands_before = |node: NodeIx| node < before && self.is_left(at, node);
        match waiting {
            Waiting::Severity | Waiting::Impact => true,
            Waiting::Fact(fact) => {
                let asks = plan.asks_of(fact.as_str());
                if asks.is_empty() {
                    self.will_be_asked(at, fact)
                } else {
                    asks.iter().any(|ask| stands_before(*ask))
                }
            }
            Waiting::Decision(key) => self.locate(key).is_some_and(|place| stands_before(place.node)),
            Waiting::Other(text) => match parse_name(text).ok().and_then(|name| plan.named(&name, at.node)) {
                Some(Named::Node(node, _)) => stands_before(node),
                Some(Named::Message(message)) => {
                    plan.messages_of(message.as_str()).iter().any(|node| stands_before(*node))
                }
                _ => true,
            },
        }
    }

    /// Tells whether some instance of a node is not settled, or nobody can say yet which it has.
    fn is_left(&self, at: &At, node: NodeIx) -> bool {
        self.instances(at, node)
            .is_none_or(|all| all.iter().any(|instance| !self.settlement(instance).is_settled()))
    }

    /// Tells whether a fact that no step asks is still to be asked: nobody said that it is not known, or put it aside.
    pub(in crate::incident) fn will_be_asked(&self, at: &At, fact: &Id) -> bool {
        let path = self.fact_path(at, fact);
        let put_aside =
            path.and_then(|path| self.state.record(path.as_str()).map(|record| record.is_skipped()));
        let log = self.fact_log(at, fact).map(|(_, log)| log);
        match log {
            Some(log) => log.taken_back().is_some(),
            None => put_aside != Some(true),
        }
    }

    /// Tells whether something is left at a place that can still be done, or be known to be needless.
    ///
    /// What waits for a question that was skipped holds nothing up, and neither does what returns.
    pub(in crate::incident) fn is_to_come(&self, at: &At) -> bool {
        let plan = self.plan(at.book);
        let settlement = self.settlement(at);
        let node = plan.node(at.node);
        if settlement.is_settled() {
            return false;
        }
        let can_come = |waits: Vec<Waiting>| waits.iter().any(|one| self.can_still_come(at, one, at.node));
        if node.is_leaf() || self.applies(at) == Applies::Unknown {
            return settlement == Settlement::Open || can_come(self.waits_for(at));
        }
        match &node.multiplies {
            // What its present round waits for holds up the whole; a question in it that was skipped does not.
            Some(Multiplier::Repeat) if at.scope.of(at.node).is_none() => {
                self.is_to_come(&self.present_round(at))
            }
            Some(_) if at.scope.of(at.node).is_none() => match self.instances_of(at) {
                None => can_come(self.waits_for(at)),
                Some(all) => all.iter().any(|instance| self.is_to_come(&at.instance(instance))),
            },
            _ => {
                let mut parts = self.parts(at).filter(|part| !plan.node(part.node).is_repeat());
                parts.any(|part| self.is_to_come(&part))
            }
        }
    }
}

impl View<'_> {
    /// Returns the last round of a repeat that was begun, or the next where that is settled.
    fn present_round(&self, at: &At) -> At {
        let last = self.recorded_rounds(at);
        let round = at.instance(&last.max(1).to_string());
        let over = last > 0 && self.settlement(&round).is_settled();
        if over { at.instance(&(last + 1).to_string()) } else { round }
    }
}

fn push(found: &mut Vec<Waiting>, waiting: Waiting) {
    if !found.contains(&waiting) {
        found.push(waiting);
    }
}
