use jiff::Timestamp;

use super::{At, View};
use crate::incident::Key;
use crate::incident::plan::{Named, NodeIx, NodeKind};
use crate::incident::state::{Record, Stamp};
use crate::playbook::Id;
use crate::playbook::expr::{Name, Outcome, Segment, Value};
use crate::playbook::model::{Act, Answer};

/// Is one time that something happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The entry that says so.
    pub seq: u64,
    /// When it happened.
    pub occurred: Timestamp,
}

impl From<&Stamp> for Moment {
    fn from(stamp: &Stamp) -> Self {
        Self { seq: stamp.seq, occurred: stamp.occurred }
    }
}

impl View<'_> {
    /// Returns every time that what a name means happened, in order, as seen from a place.
    ///
    /// Acts happened: those on an abandoned branch and of older rounds count. Inside its
    /// instance a name means that instance; where that has none yet, nothing.
    pub fn moments(&self, at: &At, name: &Name) -> Vec<Moment> {
        let plan = self.plan(at.book);
        let mut moments = match plan.named(name, at.node) {
            Some(Named::Node(node, taken)) => {
                self.of_node(at, node, name.rest.get(taken..).unwrap_or_default())
            }
            Some(Named::Message(message)) => self.of_message(at, &message),
            Some(Named::Deadline(deadline)) => self.of_deadline(at, &deadline),
            Some(Named::Fact { fact, .. }) => self.of_fact(at, &fact),
            Some(Named::Level(level)) => self.of_level(at.book, &level).into_iter().collect(),
            Some(Named::Start) => self.start_moment().into_iter().collect(),
            Some(Named::Close) => self.state.closes.iter().map(Moment::from).collect(),
            Some(Named::Table(_)) | None => Vec::new(),
        };
        moments.sort_by_key(|moment| moment.seq);
        moments
    }

    fn start_moment(&self) -> Option<Moment> {
        self.state.start().map(|occurred| Moment { seq: 1, occurred })
    }

    fn of_node(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Vec<Moment> {
        let plan = self.plan(at.book);
        if matches!(plan.node(node).kind, NodeKind::Trigger) {
            let key = self.qualified(at.book, &plan.node(node).base);
            let own = at.scope.of(node);
            let found = self.state.activations.get(key.as_str()).into_iter().flatten();
            let standing = found.filter(|activation| {
                !activation.retracted && own.is_none_or(|own| **own == *activation.n.to_string())
            });
            return standing.map(|activation| Moment::from(&activation.stamp)).collect();
        }
        if plan.node(node).is_leaf() {
            return self.of_leaf_records(at, node, spelt);
        }
        let place = at.to(plan, node);
        if plan.node(node).is_repeat() && place.scope.of(node).is_none() {
            return self.round_moments(&place);
        }
        self.settlement(&place).done().map(Moment::from).into_iter().collect()
    }

    /// A repeat happened as often as it was gone round.
    fn round_moments(&self, at: &At) -> Vec<Moment> {
        let rounds = (1..=self.recorded_rounds(at))
            .filter_map(|round| self.settlement(&at.instance(&round.to_string())).done().map(Moment::from));
        rounds.collect()
    }

    fn of_leaf_records(&self, at: &At, node: NodeIx, spelt: &[Segment]) -> Vec<Moment> {
        let plan = self.plan(at.book);
        let pattern = self.pattern(at, node, spelt);
        let base = self.qualified(at.book, &plan.node(node).base);
        let keys = self.state.keys_of(&base).iter().filter(|key| pattern.matches(key));
        keys.filter_map(|key| self.moment_of_key(at, node, key)).collect()
    }

    fn moment_of_key(&self, at: &At, node: NodeIx, key: &Key) -> Option<Moment> {
        let record = self.state.record(key.as_str())?;
        let scope = super::Scope::of_key(self.plan(at.book), node, key);
        self.act(&At { node, scope, ..at.clone() }, record).as_ref().map(Moment::from)
    }

    /// Returns when the act of a record happened: words are out from the first channel on.
    fn act(&self, at: &At, record: &Record) -> Option<Stamp> {
        match self.plan(at.book).node(at.node).act() {
            Some(Act::Message { .. }) => {
                record.first_published().or_else(|| record.happened().map(|settled| &settled.stamp)).cloned()
            }
            _ => self.happened(at, record),
        }
    }

    /// Every time a step published a message; inside the block around it, those of this instance.
    fn of_message(&self, at: &At, message: &Id) -> Vec<Moment> {
        let nodes = self.plan(at.book).messages_of(message.as_str());
        nodes.iter().flat_map(|node| self.of_leaf_records(at, *node, &[])).collect()
    }

    /// Returns the publications of a message with the words that went out, where they were recorded.
    pub fn publications<'s>(
        &'s self,
        at: &At,
        message: &Id,
    ) -> impl Iterator<Item = (&'s Stamp, Option<&'s str>)> {
        let plan = self.plan(at.book);
        let mut found = Vec::new();
        for node in plan.messages_of(message.as_str()) {
            let pattern = self.pattern(at, *node, &[]);
            let base = self.qualified(at.book, &plan.node(*node).base);
            for key in self.state.keys_of(&base).iter().filter(|key| pattern.matches(key)) {
                let Some(record) = self.state.record(key.as_str()) else { continue };
                for publication in record.publications.iter().filter(|one| one.left_out.is_none()) {
                    let words = record.drafts.values().find(|draft| draft.digest == publication.digest);
                    found.push((&publication.stamp, words.map(|draft| draft.text.as_str())));
                }
            }
        }
        found.sort_by_key(|(stamp, _)| stamp.seq);
        found.into_iter()
    }

    /// When a deadline was met: by hand, or by the first step that meets it.
    fn of_deadline(&self, at: &At, deadline: &Id) -> Vec<Moment> {
        self.deadline_met(at.book, deadline).map(|stamp| Moment::from(&stamp)).into_iter().collect()
    }

    /// Returns when a deadline was met, judged by when it happened.
    pub fn deadline_met(&self, book: usize, deadline: &Id) -> Option<Stamp> {
        let plan = self.plan(book);
        let key = self.qualified(book, deadline.as_str());
        let by_hand =
            self.state.record(&key).and_then(|record| record.happened()).map(|done| done.stamp.clone());
        let by_steps = plan.meeting(deadline.as_str()).iter().flat_map(|node| {
            let base = self.qualified(book, &plan.node(*node).base);
            self.state.keys_of(&base).iter().filter_map(move |key| {
                let record = self.state.record(key.as_str())?;
                let scope = super::Scope::of_key(plan, *node, key);
                self.act(&At { book, node: *node, scope, clock: self.now }, record)
            })
        });
        by_hand.into_iter().chain(by_steps).min_by_key(|stamp| stamp.occurred)
    }

    /// A fact of type time happened at its value; any other when it was last told or changed.
    fn of_fact(&self, at: &At, fact: &Id) -> Vec<Moment> {
        let Some((_, log)) = self.fact_log(at, fact) else { return Vec::new() };
        let Some(word) = log.told() else { return Vec::new() };
        let answer = self.plan(at.book).playbook.facts.get(fact).map(|fact| fact.answer);
        let moment = match (answer, log.value().and_then(|value| self.typed(at.book, fact, value))) {
            (Some(Answer::Time), Some(Value::Time(occurred))) => Moment { seq: word.stamp.seq, occurred },
            _ => Moment::from(&word.stamp),
        };
        vec![moment]
    }

    /// When a level, or a higher one, was first reached.
    fn of_level(&self, book: usize, level: &Id) -> Option<Moment> {
        let playbook = &self.plan(book).playbook;
        let wanted = playbook.rank(level.as_str())?;
        let reached = self
            .state
            .levels
            .iter()
            .find(|set| playbook.rank(set.level.as_str()).is_some_and(|rank| rank >= wanted));
        reached.map(|set| Moment::from(&set.stamp))
    }

    /// Tells whether what a name means can still happen.
    pub(super) fn can_come(&self, at: &At, name: &Name) -> bool {
        let plan = self.plan(at.book);
        match plan.named(name, at.node) {
            Some(Named::Node(node, _)) => !self.never(at, node),
            Some(Named::Message(message)) => {
                plan.messages_of(message.as_str()).iter().any(|node| !self.never(at, *node))
            }
            Some(Named::Fact { fact, .. }) => self.fact_value(at, &fact) != Outcome::Never,
            Some(_) => true,
            None => false,
        }
    }
}
