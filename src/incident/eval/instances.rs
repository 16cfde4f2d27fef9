use std::sync::Arc;

use super::{Applies, At, Elements, Scope, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, NodeIx};
use crate::playbook::expr::{Name, Outcome, Segment, Value};

/// Says which instances of a node a name can mean: some fixed, the others any.
pub(super) struct Pattern(Vec<(NodeIx, Option<Arc<str>>)>);

impl Pattern {
    pub(super) fn matches(&self, key: &Key) -> bool {
        let mut instances = key.instances();
        self.0.iter().all(|(_, wanted)| {
            let instance = instances.next();
            wanted.as_deref().is_none_or(|wanted| instance == Some(wanted))
        })
    }

    /// Returns the scope, where every instance is fixed.
    pub(super) fn whole(&self) -> Option<Scope> {
        self.0.iter().try_fold(Scope::default(), |scope, (node, instance)| {
            instance.as_ref().map(|instance| scope.with(*node, instance))
        })
    }
}

impl View<'_> {
    /// Fixes the instances that a node shares with a place, and those that a name spells out.
    pub(super) fn pattern(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Pattern {
        let plan = self.plan(at.book);
        let blocks = plan.multiplying(node);
        let all_spelt = spelt.len() >= blocks.len();
        let mut spelt = spelt.iter();
        let fixed = blocks.iter().map(|block| {
            // A decision's own rounds are never shared: its name means the latest decided one.
            let own_round = *block == node && plan.node(node).multiplies == Some(Multiplier::Round);
            let shared = at.scope.of(*block).filter(|_| !own_round).cloned();
            let named = |segment: &Segment| self.spelt(at, segment);
            let instance = match shared {
                Some(shared) if !all_spelt => Some(shared),
                shared => spelt.next().and_then(named).or(shared),
            };
            (*block, instance)
        });
        Pattern(fixed.collect())
    }

    fn spelt(&self, at: &At, segment: &Segment) -> Option<Arc<str>> {
        match segment {
            Segment::Field(text) | Segment::Key(text) => Some(text.as_str().into()),
            Segment::Round(number) => Some(number.to_string().into()),
            Segment::By(name) => match self.read(at, name) {
                Outcome::Known(Value::Text(text) | Value::Level(_, text)) => Some(text),
                _ => None,
            },
        }
    }

    /// Tells whether a node is definitely not applicable in every instance that it has.
    pub(super) fn never(&self, at: &At, node: NodeIx) -> bool {
        self.instances(at, node).is_some_and(|instances| {
            instances.iter().all(|instance| matches!(self.item_applies(instance), Applies::No(_)))
        })
    }

    /// Returns the instances of a node as seen from a place; nothing where a list is still to be told.
    pub fn instances(&self, at: &At, node: NodeIx) -> Option<Vec<At>> {
        let plan = self.plan(at.book);
        let mut scopes = vec![Scope::default()];
        for block in plan.multiplying(node) {
            let mut deeper = Vec::new();
            for scope in scopes {
                if let Some(instance) = at.scope.of(*block) {
                    deeper.push(scope.with(*block, instance));
                    continue;
                }
                let outside = At { node: *block, scope: scope.clone(), ..at.clone() };
                for instance in self.instances_of(&outside)? {
                    deeper.push(scope.with(*block, &instance));
                }
            }
            scopes = deeper;
        }
        Some(scopes.into_iter().map(|scope| At { node, scope, ..at.clone() }).collect())
    }

    /// Returns the instances that one block has at a place; of a repeat, those recorded and the next.
    pub(in crate::incident) fn instances_of(&self, at: &At) -> Option<Vec<Arc<str>>> {
        let plan = self.plan(at.book);
        let numbers = |last: u32| (1..=last).map(|number| number.to_string().into()).collect();
        match plan.node(at.node).multiplies.as_ref()? {
            Multiplier::ForEach(over) => match self.elements(at, over) {
                Elements::Known(elements) => {
                    Some(elements.iter().map(|element| element.id.as_str().into()).collect())
                }
                Elements::Waits(_) => None,
            },
            Multiplier::Repeat => Some(numbers(self.recorded_rounds(at) + 1)),
            Multiplier::Activation => Some(self.activations(at).map(|n| n.to_string().into()).collect()),
            Multiplier::Round => Some(numbers(self.decision_rounds(at))),
        }
    }

    /// Returns the numbers of the standing activations of an `anytime` entry.
    pub(in crate::incident) fn activations(&self, at: &At) -> impl Iterator<Item = u32> + '_ {
        let key = self.qualified(at.book, &self.plan(at.book).node(at.node).base);
        let found = self.state.activations.get(key.as_str()).into_iter().flatten();
        found.filter(|activation| !activation.retracted).map(|activation| activation.n)
    }

    /// Returns the highest round of a repeat that has any record.
    pub(in crate::incident) fn recorded_rounds(&self, at: &At) -> u32 {
        let inside = std::iter::once(at.node).chain(self.plan(at.book).inside(at.node));
        inside.map(|node| self.state.rounds.highest(&self.outer_key(at, node))).max().unwrap_or(0)
    }

    /// Returns the first entry that began a round of a repeat.
    pub(in crate::incident) fn begun(&self, round: &At) -> Option<u64> {
        let inside = std::iter::once(round.node).chain(self.plan(round.book).inside(round.node));
        inside.filter_map(|node| self.state.rounds.begun(&self.outer_key(round, node))).min()
    }

    /// Spells a node with the instances of a block around it, as far as they are fixed: `log[2]`.
    pub(super) fn outer_key(&self, at: &At, node: NodeIx) -> String {
        let mut text = self.qualified(at.book, &self.plan(at.book).node(node).base);
        for frame in at.scope.frames() {
            text.push('[');
            text.push_str(&frame.instance);
            text.push(']');
        }
        text
    }

    /// Reads a name's value; see [`Names`](super::Names).
    pub(super) fn read(&self, at: &At, name: &Name) -> Outcome {
        use crate::playbook::expr::Env;
        super::Names::new(self, at).name(name)
    }
}
