use super::memo::Asked;
use super::{Applies, At, View};
use crate::incident::plan::{Multiplier, NodeKind};
use crate::incident::state::{Record, Stamp};
use crate::playbook::expr::Tri;
use crate::playbook::model::{Act, Who};
use crate::playbook::{Every, Id};

/// Says how an item or a block stands, whatever bars it.
#[derive(Debug, Clone, PartialEq)]
pub enum Settlement {
    /// It was done, with its last moment.
    Done(Stamp),
    /// It was set aside, itself or a block around it.
    Skipped(Stamp),
    /// It does not apply.
    NotApplicable,
    /// Nothing is left of it but what returns, which never holds up anything.
    Returning,
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
        let at = &self.frozen(at);
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
            if let Some(stamp) = self.set_aside(at, record) {
                return Some(Settlement::Skipped(stamp));
            }
        }
        if let Some(Act::Close { .. }) = self.plan(at.book).node(at.node).act() {
            let closed = self.state.closed.as_ref().filter(|closed| closed.step.as_ref() == Some(&key));
            if let Some(closed) = closed {
                return Some(Settlement::Done(closed.stamp.clone()));
            }
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
            Act::Message { message: Who::Id(message) } => {
                record.first_published()?;
                // Setting aside what is out in part sets the rest aside: the words are out.
                let whole = record.is_skipped() || self.covers_all(at, message, record);
                record.publications.last().filter(|_| whole).map(|last| last.stamp.clone())
            }
            _ => None,
        }
    }

    /// Returns when an item was set aside; a message that was left out everywhere was.
    fn set_aside(&self, at: &At, record: &Record) -> Option<Stamp> {
        if record.is_skipped() {
            return record.settled.as_ref().map(|settled| settled.stamp.clone());
        }
        match self.plan(at.book).node(at.node).act()? {
            Act::Message { message: Who::Id(message) } => {
                let last = record.publications.last().filter(|_| self.covers_all(at, message, record));
                last.map(|last| last.stamp.clone())
            }
            _ => None,
        }
    }

    /// Every fact that matters was told on this key; the optional ones of a form may be missing.
    fn all_told(&self, at: &At, facts: &[Id], record: &Record) -> Option<Stamp> {
        let playbook = &self.plan(at.book).playbook;
        let needed = |fact: &&Id| {
            let required = playbook.facts.get(*fact).and_then(|fact| fact.required).unwrap_or(true);
            required && self.fact_matters(at, fact) != Tri::False
        };
        let told = |fact: &Id| self.told_here(at, fact, record);
        if facts.iter().filter(needed).any(|fact| told(fact).is_none()) {
            return None;
        }
        facts.iter().filter_map(told).max_by_key(|stamp| stamp.seq).cloned()
    }

    /// Returns when a fact was told on an item's own key; a fact taken back since is open again.
    fn told_here<'r>(&self, at: &At, fact: &Id, record: &'r Record) -> Option<&'r Stamp> {
        let path = self.fact_path(at, fact)?;
        let told = record.told.get(&path)?;
        let taken_back = self.state.facts.get(&path).and_then(|log| log.taken_back());
        (taken_back.is_none_or(|seq| seq < told.seq)).then_some(told)
    }

    /// Tells whether a message is out, or left out, on every one of its channels, in every language written by then.
    fn covers_all(&self, at: &At, message: &Id, record: &Record) -> bool {
        let playbook = &self.plan(at.book).playbook;
        let (Some(message), Some(last)) = (playbook.messages.get(message), record.publications.last()) else {
            return false;
        };
        let drafted = record.drafts.iter().filter(|(_, draft)| draft.stamp.seq < last.stamp.seq);
        let langs: Vec<&str> = drafted.map(|((lang, _), _)| lang.as_str()).collect();
        let covered = |channel: &Id, lang: Option<&str>| {
            let on = |published: &Option<Id>| published.as_ref().is_none_or(|published| published == channel);
            let mut out = record.publications.iter();
            out.any(|out| on(&out.channel) && lang.is_none_or(|lang| out.lang == lang))
        };
        playbook.channels_of(message).into_iter().all(|channel| match langs.is_empty() {
            true => covered(channel, None),
            false => langs.iter().all(|lang| covered(channel, Some(lang))),
        })
    }

    /// Returns when a block around a place was skipped: the instance it lies in, or the whole.
    pub(in crate::incident) fn skipped_around(&self, at: &At) -> Option<Stamp> {
        if !self.has_skips() {
            return None;
        }
        let plan = self.plan(at.book);
        let mut up = at.parent(plan);
        while let Some(block) = up {
            let found = self.skipped_block(&block);
            if found.is_some() {
                return found;
            }
            up = block.parent(plan);
        }
        None
    }

    /// Returns when a block was skipped, this instance of it or the whole.
    pub(in crate::incident) fn skipped_block(&self, block: &At) -> Option<Stamp> {
        if !self.has_skips() {
            return None;
        }
        let plan = self.plan(block.book);
        let skipped = |at: &At| {
            let record = self.state.record(self.key(at).as_str())?;
            record.settled.as_ref().filter(|_| record.is_skipped()).map(|settled| settled.stamp.clone())
        };
        // Skipping an `anytime` entry puts its proposal aside, and nothing that happened.
        let trigger = matches!(plan.node(block.node).kind, NodeKind::Trigger);
        skipped(block).or_else(|| if trigger { None } else { skipped(&block.outside(plan)) })
    }

    fn of_block(&self, at: &At) -> Settlement {
        match self.applies(at) {
            Applies::No(_) => return Settlement::NotApplicable,
            Applies::Unknown => return Settlement::Unknown,
            Applies::Yes => {}
        }
        if let Some(stamp) = self.skipped_block(at).or_else(|| self.skipped_around(at)) {
            return Settlement::Skipped(stamp);
        }
        let whole = at.scope.of(at.node).is_none();
        match (&self.plan(at.book).node(at.node).multiplies, whole) {
            (Some(Multiplier::Repeat), true) => self.of_repeat(at),
            (Some(_), true) => match self.instances_of(at) {
                None => Settlement::Unknown,
                Some(all) => together(all.iter().map(|instance| self.settlement(&at.instance(instance)))),
            },
            _ => together(self.parts(at).map(|part| self.settlement(&part))),
        }
    }

    /// A repeat is settled when it is over: ended by `until`, out of rounds, or with nothing in it to do.
    fn of_repeat(&self, at: &At) -> Settlement {
        let round = |number: u32| at.instance(&number.to_string());
        let last = self.recorded_rounds(at);
        let done = if last == 0 { Settlement::NotApplicable } else { self.settlement(&round(last)) };
        if !done.is_settled() {
            return if done == Settlement::Unknown { done } else { Settlement::Returning };
        }
        if last > 0 && self.is_over(&round(last), last) {
            return done;
        }
        match self.settlement(&round(last + 1)) {
            Settlement::NotApplicable => done,
            Settlement::Unknown => Settlement::Unknown,
            _ => Settlement::Returning,
        }
    }

    /// Tells whether no round follows this settled one.
    pub(in crate::incident) fn is_over(&self, round: &At, number: u32) -> bool {
        let Some(Act::Repeat { every, .. }) = self.plan(round.book).node(round.node).act() else {
            return true;
        };
        let used_up = match &every.every {
            // The first round comes at once, or one interval after what `from` names.
            Some(Every::Successive(spans)) => {
                number as usize >= spans.len() + usize::from(every.from.is_empty())
            }
            _ => false,
        };
        let until = every.until.as_ref().map(|until| {
            self.memo.guarded(Asked::Over(round.place()), Tri::Unknown, || self.holds(round, until))
        });
        used_up || every.at_most.is_some_and(|most| number >= most) || until == Some(Tri::True)
    }

    /// Returns what stands directly in a block instance, options after their decision.
    pub fn parts(&self, at: &At) -> impl Iterator<Item = At> + '_ {
        let plan = self.plan(at.book);
        let at = at.clone();
        plan.node(at.node).children.iter().flat_map(move |child| {
            let place = At { node: *child, ..at.clone() };
            match plan.node(*child).act() {
                Some(Act::Decide { .. }) => self.decision_parts(&place),
                _ => vec![place],
            }
        })
    }

    /// Returns a decision with its options, round by round where it has rounds.
    ///
    /// A round whose `reopen` was taken back is among them while it has a record: it is shelved, not lost.
    fn decision_parts(&self, at: &At) -> Vec<At> {
        let node = self.plan(at.book).node(at.node);
        let rounds: Vec<At> = match node.multiplies {
            Some(Multiplier::Round) => {
                let last = self.decision_rounds(at).max(self.recorded_decision_rounds(at));
                (1..=last).map(|round| at.instance(&round.to_string())).collect()
            }
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
    let (mut unknown, mut returning) = (false, false);
    for part in parts {
        match part {
            Settlement::Open => return Settlement::Open,
            Settlement::Unknown => unknown = true,
            Settlement::Returning => returning = true,
            Settlement::Done(stamp) if last.as_ref().is_none_or(|last| last.seq < stamp.seq) => {
                last = Some(stamp);
            }
            Settlement::Skipped(stamp) => skipped = Some(stamp),
            Settlement::Done(_) | Settlement::NotApplicable => {}
        }
    }
    match (last, skipped) {
        _ if unknown => Settlement::Unknown,
        (Some(last), _) => Settlement::Done(last),
        (None, Some(skipped)) => Settlement::Skipped(skipped),
        (None, None) if returning => Settlement::Returning,
        (None, None) => Settlement::NotApplicable,
    }
}
