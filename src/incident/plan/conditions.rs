use super::{Node, NodeIx, Plan};
use crate::playbook::Every;
use crate::playbook::expr::Expr;
use crate::playbook::model::{Act, Gate};

impl Plan {
    /// Returns every condition of the plan, with the node from which it is read.
    pub fn conditions(&self) -> impl Iterator<Item = (NodeIx, &Expr)> {
        let of_nodes = self.nodes().flat_map(|(ix, node)| of_node(node).map(move |expr| (ix, expr)));
        let of_triggers = self.triggers().filter_map(|(id, ix)| {
            let when = self.playbook.anytime.get(id)?.when.as_ref()?;
            Some((ix, &when.0))
        });
        // Facts and deadlines lie in no block: they read as the first phase does.
        let top = self.phases().first().copied().unwrap_or(self.exit());
        let of_facts = self.playbook.facts.values().filter_map(|fact| fact.when.as_ref());
        let of_deadlines = self.playbook.deadlines.values().filter_map(|deadline| deadline.when.as_ref());
        let declared = of_facts.chain(of_deadlines).map(move |when| (top, &when.0));
        of_nodes.chain(of_triggers).chain(declared)
    }
}

/// Returns every condition that stands at a node.
fn of_node(node: &Node) -> impl Iterator<Item = &Expr> {
    let gate = match &node.gate {
        Gate::Until(condition) => Some(&condition.0),
        _ => None,
    };
    let (until, rules) = match node.act() {
        Some(Act::Repeat { every, .. }) => {
            let rules = match &every.every {
                Some(Every::Rules(rules)) => rules.as_slice(),
                _ => &[],
            };
            (every.until.as_ref().map(|until| &until.0), rules)
        }
        _ => (None, &[][..]),
    };
    let rules = rules.iter().filter_map(|rule| rule.when.as_ref().map(|when| &when.0));
    node.when.iter().map(|when| &when.0).chain(gate).chain(until).chain(rules)
}
