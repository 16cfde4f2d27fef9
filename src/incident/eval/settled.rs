use super::{Applies, At, View};
use crate::incident::plan::{Multiplier, NodeKind};
use crate::incident::state::{Record, Stamp};
use crate::playbook::expr::Tri;
use crate::playbook::model::{Act, Who};

/// Says how an item or a block stands, whatever bars it.
#[derive(Debug, Clone, PartialEq)]
pub enum Settlement {
    /// It was done, with its last moment.
    Done(Stamp),
    /// It was set aside, itself or a block around it.
    Skipped(Stamp),
    /// It does not apply.
    NotApplicable,
    /// Something is left to do.
    Open,
    /// Nobody can tell yet whether it applies.
    Unknown,
}

impl Settlement {
    /// Tells whether nothing is left to do.
    pub fn is_settled(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Skipped(_) | Self::NotApplicable)
    }

    /// Returns the moment it was done.
    pub fn done(&self) -> Option<&Stamp> {
        match self {
            Self::Done(stamp) => Some(stamp),
            _ => None,
        }
    }
}

impl View<'_> {
    /// Tells how an item or a block stands.
    pub fn settlement(&self, at: &At) -> Settlement {
        if self.plan(at.book).node(at.node).is_leaf() { self.of_leaf(at) } else { self.of_block(at) }
    }

    fn of_leaf(&self, at: &At) -> Settlement {
        let applies = self.applies(at);
        if matches!(applies, Applies::No(_)) {
            return Settlement::NotApplicable;
        }
        if let Some(found) = self.recorded(at) {
            return found;
        }
        if applies == Applies::Unknown { Settlement::Unknown } else { Settlement::Open }
    }

    /// Returns the settling that stands for a leaf, whether or not it applies.
    pub fn recorded(&self, at: &At) -> Option<Settlement> {
        let key = self.key(at);
        if let Some(record) = self.state.record(key.as_str()) {
            if let Some(stamp) = self.happened(at, record) {
                return Some(Settlement::Done(stamp));
            }
            if record.is_skipped() {
                return record.settled.as_ref().map(|settled| Settlement::Skipped(settled.stamp.clone()));
            }
        }
        if let Some(Act::Close { .. }) = self.plan(at.book).node(at.node).act() {
            let closed = self.state.closed.as_ref().filter(|closed| closed.step.as_ref() == Some(&key));
            return closed.map(|closed| Settlement::Done(closed.stamp.clone()));
        }
        self.skipped_around(at).map(Settlement::Skipped)
    }

    /// Returns when the act of a record happened, by the kind of its step.
    pub fn happened(&self, at: &At, record: &Record) -> Option<Stamp> {
        if let Some(settled) = record.happened() {
            return Some(settled.stamp.clone());
        }
        match self.plan(at.book).node(at.node).act()? {
            Act::Ask { facts } => self.all_told(at, facts, record),
            Act::Message { message: Who::Id(message) } => self.all_published(at, message, record),
            _ => None,
        }
    }

    /// Every fact that matters was told on this key; the optional ones of a form may be missing.
    fn all_told(&self, at: &At, facts: &[crate::playbook::Id], record: &Record) -> Option<Stamp> {
        let playbook = &self.plan(at.book).playbook;
        let told =
            |fact: &crate::playbook::Id| self.fact_path(at, fact).and_then(|path| record.told.get(&path));
        let needed = |fact: &&crate::playbook::Id| {
            let required = playbook.facts.get(*fact).and_then(|fact| fact.required).unwrap_or(true);
            required && self.fact_matters(at, fact) != Tri::False
        };
        if facts.iter().filter(needed).any(|fact| told(fact).is_none()) {
            return None;
        }
        facts.iter().filter_map(told).max_by_key(|stamp| stamp.seq).cloned()
    }

    /// The message is out on every channel, or the rest were set aside.
    fn all_published(&self, at: &At, message: &crate::playbook::Id, record: &Record) -> Option<Stamp> {
        let playbook = &self.plan(at.book).playbook;
        let message = playbook.messages.get(message)?;
        let covered = |channel: &crate::playbook::Id| {
            record
                .publications
                .iter()
                .any(|publication| publication.channel.as_ref().is_none_or(|published| published == channel))
        };
        if !playbook.channels_of(message).into_iter().all(covered) {
            return None;
        }
        record.publications.last().map(|publication| publication.stamp.clone())
    }

    /// Returns when a block around a place was skipped: the instance it lies in, or the whole.
    fn skipped_around(&self, at: &At) -> Option<Stamp> {
        let plan = self.plan(at.book);
        let skipped = |at: &At| {
            let record = self.state.record(self.key(at).as_str())?;
            record.settled.as_ref().filter(|_| record.is_skipped()).map(|settled| settled.stamp.clone())
        };
        let mut up = at.parent(plan);
        while let Some(block) = up {
            let parent = block.parent(plan);
            let whole = At {
                scope: parent.as_ref().map(|parent| parent.scope.clone()).unwrap_or_default(),
                ..block.clone()
            };
            let trigger = matches!(plan.node(block.node).kind, NodeKind::Trigger);
            let found = skipped(&block).or_else(|| if trigger { None } else { skipped(&whole) });
            if found.is_some() {
                return found;
            }
            up = parent;
        }
        None
    }

    fn of_block(&self, at: &At) -> Settlement {
        match self.applies(at) {
            Applies::No(_) => return Settlement::NotApplicable,
            Applies::Unknown => return Settlement::Unknown,
            Applies::Yes => {}
        }
        let record = self.state.record(self.key(at).as_str());
        if let Some(settled) = record.and_then(|record| record.settled.as_ref()) {
            return Settlement::Skipped(settled.stamp.clone());
        }
        let plan = self.plan(at.book);
        let whole = at.scope.of(at.node).is_none();
        match (&plan.node(at.node).multiplies, whole) {
            (Some(Multiplier::Repeat), true) => self.of_repeat(at),
            (Some(_), true) => match self.instances_of(at) {
                None => Settlement::Unknown,
                Some(all) => together(all.iter().map(|instance| {
                    self.settlement(&At { scope: at.scope.with(at.node, instance), ..at.clone() })
                })),
            },
            _ => together(self.parts(at).map(|part| self.settlement(&part))),
        }
    }

    /// A repeat is settled when it is over: skipped, ended by `until`, or out of rounds.
    fn of_repeat(&self, at: &At) -> Settlement {
        let last = self.recorded_rounds(at);
        if last == 0 {
            return Settlement::Open;
        }
        let round = At { scope: at.scope.with(at.node, &last.to_string()), ..at.clone() };
        let settlement = self.settlement(&round);
        if settlement.is_settled() && self.is_over(&round, last) { settlement } else { Settlement::Open }
    }

    /// Tells whether no round follows this settled one.
    pub(in crate::incident) fn is_over(&self, round: &At, number: u32) -> bool {
        let Some(Act::Repeat { every, .. }) = self.plan(round.book).node(round.node).act() else {
            return true;
        };
        let used_up = match &every.every {
            Some(crate::playbook::Every::Successive(spans)) => number as usize > spans.len(),
            _ => false,
        };
        let until = every.until.as_ref().map(|until| self.holds(round, until));
        used_up || every.at_most.is_some_and(|most| number >= most) || until == Some(Tri::True)
    }

    /// Returns what stands directly in a block instance, options after their decision.
    pub fn parts(&self, at: &At) -> impl Iterator<Item = At> + '_ {
        let plan = self.plan(at.book);
        let at = at.clone();
        plan.node(at.node).children.iter().flat_map(move |child| {
            let place = At { node: *child, ..at.clone() };
            let node = plan.node(*child);
            match (&node.kind, node.act()) {
                (_, Some(Act::Decide { .. })) => self.decision_parts(&place),
                _ => vec![place],
            }
        })
    }

    /// Returns a decision with its options, round by round where it has rounds.
    fn decision_parts(&self, at: &At) -> Vec<At> {
        let plan = self.plan(at.book);
        let node = plan.node(at.node);
        let rounds: Vec<At> = match node.multiplies {
            Some(Multiplier::Round) => (1..=self.decision_rounds(at))
                .map(|round| At { scope: at.scope.with(at.node, &round.to_string()), ..at.clone() })
                .collect(),
            _ => vec![at.clone()],
        };
        let with_options = rounds.into_iter().flat_map(|round| {
            let options: Vec<At> =
                node.children.iter().map(|option| At { node: *option, ..round.clone() }).collect();
            std::iter::once(round).chain(options)
        });
        with_options.collect()
    }
}

/// A block is settled when all its parts are; its moment is the last of theirs.
fn together(parts: impl Iterator<Item = Settlement>) -> Settlement {
    let mut last: Option<Stamp> = None;
    let mut skipped: Option<Stamp> = None;
    for part in parts {
        match part {
            Settlement::Open => return Settlement::Open,
            Settlement::Unknown => return Settlement::Unknown,
            Settlement::Done(stamp) if last.as_ref().is_none_or(|last| last.seq < stamp.seq) => {
                last = Some(stamp)
            }
            Settlement::Skipped(stamp) => skipped = Some(stamp),
            Settlement::Done(_) | Settlement::NotApplicable => {}
        }
    }
    match (last, skipped) {
        (Some(last), _) => Settlement::Done(last),
        (None, Some(skipped)) => Settlement::Skipped(skipped),
        (None, None) => Settlement::NotApplicable,
    }
}
