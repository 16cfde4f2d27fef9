use std::sync::Arc;

use jiff::Timestamp;

use super::{Applies, At, Elements, Scope, View};
use crate::incident::Key;
use crate::incident::plan::{Multiplier, NodeIx, home};
use crate::incident::state::{FactLog, Settled, Settling};
use crate::playbook::expr::{Name, Outcome, Segment, Value};
use crate::playbook::model::{Answer, Per};
use crate::playbook::{Datum, Id, Length};

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
    fn whole(&self) -> Option<Scope> {
        self.0.iter().try_fold(Scope::default(), |scope, (node, instance)| {
            instance.as_ref().map(|instance| scope.with(*node, instance))
        })
    }
}

impl View<'_> {
    /// Fixes the instances that a node shares with a place, and those that a name spells out.
    pub(super) fn pattern(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Pattern {
        let plan = self.plan(at.book);
        let mut blocks: Vec<NodeIx> =
            plan.upward(node).filter(|up| plan.node(*up).multiplies.is_some()).collect();
        blocks.reverse();
        let all_spelt = spelt.len() >= blocks.len();
        let mut spelt = spelt.iter();
        let fixed = blocks.into_iter().map(|block| {
            // A decision's own rounds are never shared: its name means the latest decided one.
            let own_round = block == node && plan.node(node).multiplies == Some(Multiplier::Round);
            let shared = at.scope.of(block).filter(|_| !own_round).cloned();
            let named = |segment: &Segment| self.spelt(at, segment);
            let instance = match shared {
                Some(shared) if !all_spelt => Some(shared),
                shared => spelt.next().and_then(named).or(shared),
            };
            (block, instance)
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

    /// Returns the value of a fact as seen from a place: its own instance inside a block, else the latest.
    pub fn fact_value(&self, at: &At, fact: &Id) -> Outcome {
        let value = self.fact_log(at, fact).and_then(|(_, log)| log.value());
        match value.and_then(|value| self.typed(at.book, fact, value)) {
            Some(value) => Outcome::Known(value),
            None if self.fact_never_comes(at, fact) => Outcome::Never,
            None => Outcome::Unknown,
        }
    }

    /// Returns the value that a fact had at an earlier moment.
    pub(super) fn fact_value_then(&self, at: &At, fact: &Id, then: Timestamp) -> Outcome {
        let log = self.fact_log(at, fact).map(|(_, log)| log);
        let word = log.and_then(|log| log.words.iter().rev().find(|word| word.stamp.at <= then));
        let value = word.and_then(|word| word.value.as_ref());
        Outcome::or_unknown(value.and_then(|value| self.typed(at.book, fact, value)))
    }

    /// Returns what was said of a fact, with its path.
    pub fn fact_log(&self, at: &At, fact: &Id) -> Option<(Key, &FactLog)> {
        if let Some(path) = self.fact_path(at, fact) {
            return self.state.facts.get(&path).map(|log| (path, log));
        }
        let prefix = self.qualified(at.book, "");
        let latest = self.state.facts.iter().filter(|(path, _)| {
            path.as_str().strip_prefix(&prefix).is_some_and(|path| {
                (prefix.contains('/') || !path.contains('/'))
                    && path.rsplit_once('.').is_some_and(|(_, last)| last == fact.as_str())
            })
        });
        latest
            .filter_map(|(path, log)| log.last().map(|word| (word.stamp.seq, path, log)))
            .max_by_key(|(seq, _, _)| *seq)
            .map(|(_, path, log)| (path.clone(), log))
    }

    /// Returns where a fact is kept as seen from a place; nothing where it has one value for each
    /// instance and the place lies in none.
    pub fn fact_path(&self, at: &At, fact: &Id) -> Option<Key> {
        let plan = self.plan(at.book);
        let declared = plan.playbook.facts.get(fact)?;
        let of_run = || Key::new(&self.qualified(at.book, fact.as_str()));
        if declared.per != Some(Per::Each) {
            return Some(of_run());
        }
        let homes = plan.asks_of(fact.as_str()).iter().map(|ask| home(plan, *ask));
        let mut outside_any = false;
        for home in homes {
            match home {
                Some(block) if plan.within(at.node, block) => return Some(self.path_in(at, block, fact)),
                Some(_) => {}
                None => outside_any = true,
            }
        }
        outside_any.then(of_run)
    }

    fn path_in(&self, at: &At, block: NodeIx, fact: &Id) -> Key {
        let block = at.to(self.plan(at.book), block);
        Key::new(&format!("{}.{fact}", self.key(&block)))
    }

    /// Reads a fact of an instance that the name spells out: `updates[2].what_changed`.
    pub(super) fn fact_of(&self, at: &At, block: NodeIx, spelt: &[Segment], fact: &Id) -> Outcome {
        let Some(scope) = self.pattern(at, block, spelt).whole() else {
            return self.fact_value(at, fact);
        };
        let path = self.path_in(&At { scope, node: block, ..at.clone() }, block, fact);
        let value = self.state.facts.get(&path).and_then(FactLog::value);
        Outcome::or_unknown(value.and_then(|value| self.typed(at.book, fact, value)))
    }

    /// Finds the playbook and the fact that a path names.
    pub fn fact_of_path(&self, path: &Key) -> Option<(usize, Id)> {
        let (book, local) = match path.as_str().split_once('/') {
            Some((name, local)) => (self.books().iter().position(|book| book.name == Some(name))?, local),
            None => (0, path.as_str()),
        };
        let last = local.rsplit_once('.').map_or(local, |(_, last)| last);
        let facts = &self.plan(book).playbook.facts;
        facts.get_key_value(last).map(|(fact, _)| (book, fact.clone()))
    }

    /// Reads a recorded value as the type that its fact declares.
    pub fn typed(&self, book: usize, fact: &Id, value: &Datum) -> Option<Value> {
        let playbook = &self.plan(book).playbook;
        let answer = playbook.facts.get(fact)?.answer;
        typed(answer, value, &|level| playbook.rank(level))
    }

    /// Tells whether it is known that nobody will ever be asked for a fact.
    fn fact_never_comes(&self, at: &At, fact: &Id) -> bool {
        let plan = self.plan(at.book);
        let Some(declared) = plan.playbook.facts.get(fact) else { return false };
        if let Some(when) = &declared.when
            && self.holds(at, when) == crate::playbook::expr::Tri::False
        {
            return true;
        }
        let asks = plan.asks_of(fact.as_str());
        !asks.is_empty() && asks.iter().all(|ask| self.never(at, *ask))
    }

    /// Tells whether a node is definitely not applicable in every instance that it has.
    pub(super) fn never(&self, at: &At, node: NodeIx) -> bool {
        match self.instances(at, node) {
            Some(instances) => {
                instances.iter().all(|instance| matches!(self.applies(instance), Applies::No(_)))
            }
            None => false,
        }
    }

    /// Returns the instances of a node as seen from a place; nothing where a list is still to be told.
    pub fn instances(&self, at: &At, node: NodeIx) -> Option<Vec<At>> {
        let plan = self.plan(at.book);
        let mut blocks: Vec<NodeIx> =
            plan.upward(node).filter(|up| plan.node(*up).multiplies.is_some()).collect();
        blocks.reverse();
        let mut scopes = vec![Scope::default()];
        for block in blocks {
            let mut deeper = Vec::new();
            for scope in scopes {
                if let Some(instance) = at.scope.of(block) {
                    deeper.push(scope.with(block, instance));
                    continue;
                }
                let outside = At { node: block, scope: scope.clone(), ..at.clone() };
                for instance in self.instances_of(&outside)? {
                    deeper.push(scope.with(block, &instance));
                }
            }
            scopes = deeper;
        }
        Some(scopes.into_iter().map(|scope| At { node, scope, ..at.clone() }).collect())
    }

    /// Returns the instances that one block has at a place; of a repeat, those recorded and the next.
    pub(in crate::incident) fn instances_of(&self, at: &At) -> Option<Vec<Arc<str>>> {
        let plan = self.plan(at.book);
        match plan.node(at.node).multiplies.as_ref()? {
            Multiplier::ForEach(over) => match self.elements(at, over) {
                Elements::Known(elements) => {
                    Some(elements.iter().map(|element| element.id.as_str().into()).collect())
                }
                Elements::Waits(_) => None,
            },
            Multiplier::Repeat => {
                Some((1..=self.recorded_rounds(at) + 1).map(|round| round.to_string().into()).collect())
            }
            Multiplier::Activation => Some(self.activations(at).map(|n| n.to_string().into()).collect()),
            Multiplier::Round => {
                Some((1..=self.decision_rounds(at)).map(|round| round.to_string().into()).collect())
            }
        }
    }

    /// Returns the numbers of the standing activations of an `anytime` entry.
    pub(in crate::incident) fn activations(&self, at: &At) -> impl Iterator<Item = u32> + '_ {
        let key = self.qualified(at.book, &self.plan(at.book).node(at.node).base);
        let found = self.state.activations.get(key.as_str()).into_iter().flatten();
        found.filter(|activation| !activation.retracted).map(|activation| activation.n)
    }

    /// Returns how many rounds a decision has: the first, and one for each `reopen` that stands.
    pub(in crate::incident) fn decision_rounds(&self, at: &At) -> u32 {
        let plan = self.plan(at.book);
        let reopens = plan.reopens_of(at.node).iter();
        let keys = reopens.flat_map(|reopen| {
            let pattern = self.pattern(at, *reopen, &[]);
            let base = self.qualified(at.book, &plan.node(*reopen).base);
            let keys = self.state.keys_of(&base).iter().filter(move |key| pattern.matches(key));
            keys.collect::<Vec<_>>()
        });
        let rounds = keys.filter_map(|key| match self.state.record(key.as_str())?.settled.as_ref()? {
            Settled { how: Settling::Done { round: Some(round), .. }, .. } => Some(*round),
            _ => None,
        });
        rounds.max().unwrap_or(1).max(1)
    }

    /// Returns the round that a `reopen` would open now; nothing while the latest is undecided.
    pub fn next_round_of(&self, at: &At, decision: &Name) -> Option<u32> {
        let plan = self.plan(at.book);
        let Some(crate::incident::plan::Named::Node(node, _)) = plan.named(decision, at.node) else {
            return None;
        };
        let outside = At { scope: at.scope.around(plan, node), node, ..at.clone() };
        let rounds = self.decision_rounds(&outside);
        let latest = At { scope: outside.scope.with(node, &rounds.to_string()), ..outside };
        let decided =
            self.state.record(self.key(&latest).as_str()).is_some_and(|record| record.decision().is_some());
        decided.then_some(rounds + 1)
    }

    /// Returns the highest round of a repeat that has any record.
    pub(in crate::incident) fn recorded_rounds(&self, at: &At) -> u32 {
        let plan = self.plan(at.book);
        let depth = at.scope.frames().len();
        let own: Vec<&Arc<str>> = at.scope.frames().iter().map(|frame| &frame.instance).collect();
        let mut highest = 0;
        let prefix = self.qualified(at.book, "");
        for inner in plan.inside(at.node) {
            let base = format!("{prefix}{}", plan.node(inner).base);
            for key in self.state.keys_of(&base) {
                let instances: Vec<&str> = key.instances().collect();
                let here = own.iter().zip(&instances).all(|(own, instance)| ***own == **instance);
                let counts = self.state.record(key.as_str()).is_some_and(|record| !record.entries.is_empty());
                if let (true, true, Some(round)) = (here, counts, instances.get(depth)) {
                    highest = highest.max(round.parse().unwrap_or(0));
                }
            }
        }
        highest
    }

    /// Returns the option of a decision as seen from a place.
    ///
    /// Of several rounds or instances the latest decided counts; one on an abandoned branch does not.
    pub(super) fn decision_value(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Outcome {
        let plan = self.plan(at.book);
        let pattern = self.pattern(at, node, spelt);
        let base = self.qualified(at.book, &plan.node(node).base);
        let keys = self.state.keys_of(&base).iter().filter(|key| pattern.matches(key));
        let mut decided: Vec<_> = keys
            .filter_map(|key| {
                let (value, stamp) = self.state.record(key.as_str())?.decision()?;
                Some((stamp.seq, key, value))
            })
            .collect();
        decided.sort_by_key(|(seq, _, _)| std::cmp::Reverse(*seq));
        for (_, key, value) in decided {
            let place = At { node, scope: Scope::of_key(plan, node, key), ..at.clone() };
            if !matches!(self.applies(&place), Applies::No(_)) {
                return Outcome::Known(Value::text(value.as_str()));
            }
        }
        if self.never(at, node) { Outcome::Never } else { Outcome::Unknown }
    }

    /// Reads a name's value; see [`Names`](super::Names).
    pub(super) fn read(&self, at: &At, name: &Name) -> Outcome {
        use crate::playbook::expr::Env;
        super::Names::new(self, at).name(name)
    }
}

/// Reads a recorded value as a type; what does not fit is no value.
pub fn typed(answer: Answer, value: &Datum, rank: &dyn Fn(&str) -> Option<usize>) -> Option<Value> {
    match (answer, value) {
        (Answer::YesNo, Datum::Bool(truth)) => Some(Value::Bool(*truth)),
        (Answer::YesNo, Datum::Text(text)) => match text.as_str() {
            "yes" | "true" => Some(Value::Bool(true)),
            "no" | "false" => Some(Value::Bool(false)),
            _ => None,
        },
        (Answer::Number | Answer::Percent, Datum::Number(number)) => Some(Value::Number(*number)),
        (Answer::Text | Answer::Url | Answer::Choice, Datum::Text(text)) => Some(Value::text(text)),
        (Answer::Text | Answer::Choice, Datum::Number(number)) => Some(Value::text(&number.to_string())),
        (Answer::Choices | Answer::List, Datum::List(all)) => {
            Some(Value::List(all.iter().map(|one| one.as_str().into()).collect()))
        }
        (Answer::Choices | Answer::List, Datum::Text(one)) => Some(Value::List(vec![one.as_str().into()])),
        (Answer::Date, Datum::Text(text)) => text.parse().ok().map(Value::Date),
        (Answer::Time, Datum::Text(text)) => text.parse().ok().map(Value::Time),
        (Answer::Duration, Datum::Text(text)) => {
            text.parse::<Length>().ok().and_then(Length::seconds).map(Value::Length)
        }
        (Answer::Level, Datum::Text(text)) => rank(text).map(|rank| Value::Level(rank, text.as_str().into())),
        _ => None,
    }
}
