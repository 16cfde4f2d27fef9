use jiff::{SignedDuration, Timestamp};

use super::plan::{Node, NodeIx, Plan};
use super::run::Run;
use crate::playbook::expr::{Expr, ExprKind, Function, Name, Seen};
use crate::playbook::model::{Act, Gate};
use crate::playbook::{Every, Length};

/// Returns the moments after `from` up to `to` at which a condition on the clock can change, in order.
///
/// `elapsed > 60m` changes an hour after the start, `since(holding) > 30m` half an hour
/// after those words, `was(x, 2h)` two hours after x was told: no other moment matters.
pub(super) fn between(run: &Run, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
    if to <= from {
        return Vec::new();
    }
    let mut moments: Vec<Timestamp> = Vec::new();
    let view = run.view(from);
    for (book, playbook) in view.books().iter().enumerate() {
        for (ix, expr) in conditions(playbook.plan) {
            let lengths = lengths(expr);
            let mut anchors: Vec<Timestamp> = Vec::new();
            let mut spans: Vec<i64> = lengths;
            expr.visit(&mut |seen| match seen {
                Seen::Name(name) if name.base == "elapsed" || name.base == "now" => {
                    anchors.extend(run.state.start());
                }
                Seen::Call(call) if call.function == Function::Since => {
                    let at = view.top(book, ix);
                    anchors.extend(all_moments(&view, &at, &call.name));
                }
                Seen::Call(call) if call.function.takes_span() => {
                    anchors.extend(told(run));
                    spans.extend(call.span.and_then(Length::seconds));
                }
                _ => {}
            });
            for anchor in anchors {
                for span in &spans {
                    // One second later a strict comparison changes too.
                    for slack in [0, 1] {
                        moments.extend(anchor.checked_add(SignedDuration::from_secs(span + slack)).ok());
                    }
                }
            }
        }
    }
    moments.retain(|moment| *moment > from && *moment <= to);
    moments.sort();
    moments.dedup();
    moments
}

fn all_moments(view: &super::eval::View<'_>, at: &super::eval::At, name: &Name) -> Vec<Timestamp> {
    view.moments(at, name).into_iter().map(|moment| moment.occurred).collect()
}

/// Returns when anything was measured, set or told: what `was` looks back to.
fn told(run: &Run) -> Vec<Timestamp> {
    let measured = run.state.measured.iter().map(|measured| measured.stamp.at);
    let levels = run.state.levels.iter().map(|set| set.stamp.at);
    let words = run.state.facts.values().flat_map(|log| log.words.iter().map(|word| word.stamp.at));
    measured.chain(levels).chain(words).collect()
}

fn lengths(expr: &Expr) -> Vec<i64> {
    match &expr.kind {
        ExprKind::Length(length) => length.seconds().into_iter().collect(),
        ExprKind::Not(inner) | ExprKind::IsKnown(inner, _) => lengths(inner),
        ExprKind::All(parts) | ExprKind::Any(parts) | ExprKind::List(parts) => {
            parts.iter().flat_map(lengths).collect()
        }
        ExprKind::Compare(left, _, right) | ExprKind::In(left, right) | ExprKind::Has(left, right) => {
            lengths(left).into_iter().chain(lengths(right)).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns every condition of a plan that reads the clock, with its node.
fn conditions(plan: &Plan) -> impl Iterator<Item = (NodeIx, &Expr)> {
    let of_nodes = plan.nodes().flat_map(|(ix, node)| of_node(node).map(move |expr| (ix, expr)));
    let of_triggers = plan.triggers().filter_map(|(id, ix)| {
        let when = plan.playbook.anytime.get(id)?.when.as_ref()?;
        Some((ix, &when.0))
    });
    of_nodes.chain(of_triggers).filter(|(_, expr)| expr.reads_clock())
}

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
