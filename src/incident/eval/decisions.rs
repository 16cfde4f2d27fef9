use super::{Applies, At, Scope, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, Named, NodeIx};
use crate::incident::state::{Settled, Settling};
use crate::playbook::expr::{Name, Outcome, Segment, Value};

impl View<'_> {
    /// Returns the option of a decision as seen from a place.
    ///
    /// Of several instances the latest decided counts, of several rounds the last that is
    /// decided; one on an abandoned branch does not.
    pub(super) fn decision_value(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Outcome {
        let plan = self.plan(at.book);
        let pattern = self.pattern(at, node, spelt);
        let base = self.qualified(at.book, &plan.node(node).base);
        let keys = self.state.keys_of(&base).iter().filter(|key| pattern.matches(key));
        let mut decided: Vec<_> = keys
            .filter_map(|key| {
                let (value, stamp) = self.state.record(key.as_str())?.decision()?;
                let place = At { node, scope: Scope::of_key(plan, node, key), ..at.clone() };
                Some((stamp.seq, place, value))
            })
            .collect();
        decided.sort_by_key(|(seq, _, _)| std::cmp::Reverse(*seq));
        for (_, place, value) in decided {
            let old = self.later_round_decided(&place);
            if !old && !matches!(self.item_applies(&place), Applies::No(_)) {
                return Outcome::Known(Value::text(value.as_str()));
            }
        }
        if self.never(at, node) { Outcome::Never } else { Outcome::Unknown }
    }

    /// Returns how many rounds a decision has: the first, and one for each `reopen` that stands.
    pub(in crate::incident) fn decision_rounds(&self, at: &At) -> u32 {
        let plan = self.plan(at.book);
        let mut rounds = 1;
        for reopen in plan.reopens_of(at.node) {
            let pattern = self.pattern(at, *reopen, &[]);
            let base = self.qualified(at.book, &plan.node(*reopen).base);
            for key in self.state.keys_of(&base).iter().filter(|key| pattern.matches(key)) {
                rounds = rounds.max(self.opened_round(key).unwrap_or(1));
            }
        }
        rounds
    }

    /// Returns the round that a `reopen` would open now; nothing while the latest is undecided.
    pub fn next_round_of(&self, at: &At, decision: &Name) -> Option<u32> {
        let plan = self.plan(at.book);
        let Some(Named::Node(node, _)) = plan.named(decision, at.node) else { return None };
        let outside = At { scope: at.scope.around(plan, node), node, ..at.clone() }.outside(plan);
        let rounds = self.decision_rounds(&outside);
        let latest = self.key(&outside.instance(&rounds.to_string()));
        let decided = self.state.record(latest.as_str()).is_some_and(|record| record.decision().is_some());
        decided.then_some(rounds + 1)
    }

    fn opened_round(&self, reopen: &Key) -> Option<u32> {
        match self.state.record(reopen.as_str())?.settled.as_ref()? {
            Settled { how: Settling::Done { round, .. }, .. } => *round,
            _ => None,
        }
    }

    /// Returns how many rounds of a decision have a record, also when the `reopen` was taken back.
    pub(in crate::incident) fn recorded_decision_rounds(&self, at: &At) -> u32 {
        let plan = self.plan(at.book);
        let inside = std::iter::once(at.node).chain(plan.inside(at.node));
        inside.map(|node| self.state.rounds.highest(&self.outer_key(at, node))).max().unwrap_or(0)
    }

    /// Tells whether an item of an old round is gone: a later round was decided before it was done.
    pub(super) fn superseded(&self, at: &At) -> bool {
        if at.scope.frames().is_empty() {
            return false;
        }
        let plan = self.plan(at.book);
        let of_decision = |node: NodeIx| plan.node(node).multiplies == Some(Multiplier::Round);
        let rounds = at.scope.frames().iter().filter(|frame| of_decision(frame.node));
        let decisions: Vec<At> = rounds.map(|frame| at.to(plan, frame.node)).collect();
        decisions.iter().any(|decision| self.later_round_decided(decision)) && !self.was_begun(at)
    }

    /// Tells whether a later round of the decision at a place, in one of its rounds, is decided.
    fn later_round_decided(&self, at: &At) -> bool {
        let plan = self.plan(at.book);
        let Some(round) = at.number() else { return false };
        let outside = at.outside(plan);
        (round + 1..=self.decision_rounds(&outside)).any(|next| {
            let scope = outside.scope.with(at.node, &next.to_string());
            let key = self.key(&At { scope, ..at.clone() });
            self.state.record(key.as_str()).is_some_and(|record| record.decision().is_some())
        })
    }

    /// Tells whether anything was done of an item: then a later round does not take it away.
    fn was_begun(&self, at: &At) -> bool {
        let key = self.key(at);
        self.state.record(key.as_str()).is_some_and(|record| {
            record.happened().is_some() || record.first_published().is_some() || !record.told.is_empty()
        })
    }
}
