use jiff::{SignedDuration, Timestamp};

use super::eval::{At, Names, View};
use super::run::Run;
use crate::playbook::Length;
use crate::playbook::expr::{Call, Expr, ExprKind, Function, Outcome, Seen, Value, evaluate};

/// Returns the moments after `from` up to `to` at which a condition on the clock can change, in order.
///
/// `elapsed > 60m` changes an hour after the start, `since(holding) > 30m` half an hour
/// after those words, `was(x, 2h)` two hours after x was told: no other moment matters.
pub(super) fn between(run: &Run, from: Timestamp, to: Timestamp) -> Vec<Timestamp> {
    if to <= from {
        return Vec::new();
    }
    let view = run.view(from);
    let mut found = Found { view: &view, from, to, moments: Vec::new() };
    for (book, playbook) in view.books().iter().enumerate() {
        for (node, expr) in playbook.plan.clocked() {
            found.search(&view.top(book, *node), expr);
        }
    }
    found.moments.sort();
    found.moments.dedup();
    found.moments
}

struct Found<'a, 'v> {
    view: &'a View<'v>,
    from: Timestamp,
    to: Timestamp,
    moments: Vec<Timestamp>,
}

impl Found<'_, '_> {
    /// Searches a condition for comparisons with the clock, and for looks back.
    fn search(&mut self, at: &At, expr: &Expr) {
        match &expr.kind {
            ExprKind::Not(inner) => self.search(at, inner),
            ExprKind::All(parts) | ExprKind::Any(parts) => {
                parts.iter().for_each(|part| self.search(at, part));
            }
            kind => {
                if let ExprKind::Compare(left, _, right) = kind {
                    self.compare(at, left, right);
                    self.compare(at, right, left);
                }
                expr.visit(&mut |seen| {
                    if let Seen::Call(call) = seen {
                        self.look_back(call);
                    }
                });
            }
        }
    }

    /// A span of time against a fixed one changes once, that long after what it counts from.
    fn compare(&mut self, at: &At, clock: &Expr, fixed: &Expr) {
        let fixed = evaluate(fixed, &Names::new(self.view, at));
        match (&clock.kind, fixed) {
            (ExprKind::Name(name), Outcome::Known(Value::Length(span))) if name.base == "elapsed" => {
                self.view.state.start().into_iter().for_each(|start| self.add(start, span));
            }
            (ExprKind::Name(name), Outcome::Known(Value::Time(moment))) if name.base == "now" => {
                self.add(moment, 0);
            }
            (ExprKind::Call(call), Outcome::Known(Value::Length(span)))
                if call.function == Function::Since =>
            {
                let moments = self.view.moments(at, &call.name);
                moments.iter().for_each(|moment| self.add(moment.occurred, span));
            }
            _ => {}
        }
    }

    /// What `was` and `change` read moves when something told, set or measured is that long ago.
    fn look_back(&mut self, call: &Call) {
        let Some(span) = call.span.and_then(Length::seconds) else { return };
        let state = self.view.state;
        match call.name.base.as_str() {
            "impact" => state.measured.iter().for_each(|measured| self.add(measured.stamp.at, span)),
            "severity" => state.levels.iter().for_each(|set| self.add(set.stamp.at, span)),
            _ => {
                let words = state.facts.values().flat_map(|log| &log.words);
                words.for_each(|word| self.add(word.stamp.at, span));
            }
        }
    }

    fn add(&mut self, anchor: Timestamp, span: i64) {
        // One second later a strict comparison changes too.
        for slack in [0, 1] {
            let moment = anchor.checked_add(SignedDuration::from_secs(span.saturating_add(slack)));
            self.moments.extend(moment.ok().filter(|moment| *moment > self.from && *moment <= self.to));
        }
    }
}
