//! What of a playbook the runs of a set of cases have seen.

use std::collections::{BTreeMap, BTreeSet};

use super::Run;
use super::plan::Plan;
use crate::playbook::model::Act;

/// Is what was seen of one playbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seen {
    /// The steps that were opened or settled, without their instances.
    pub steps: BTreeSet<String>,
    /// The options that were chosen, as `decision: option`.
    pub options: BTreeSet<String>,
    /// The steps whose words went out.
    pub published: BTreeSet<String>,
}

/// Is how much of a playbook was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// Its steps.
    pub steps: Covered,
    /// The options of its decisions.
    pub options: Covered,
    /// The messages that a step of it sends.
    pub messages: Covered,
}

/// Is how much of one kind of thing was seen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Covered {
    /// How many there are.
    pub of: usize,
    /// Those that nothing has seen, in the order of the playbook.
    pub missed: Vec<String>,
}

impl Seen {
    /// Adds what another run has seen.
    pub fn add(&mut self, other: Self) {
        self.steps.extend(other.steps);
        self.options.extend(other.options);
        self.published.extend(other.published);
    }
}

impl Covered {
    fn of(all: impl Iterator<Item = (String, bool)>) -> Self {
        let mut covered = Self::default();
        for (name, seen) in all {
            covered.of += 1;
            if !seen {
                covered.missed.push(name);
            }
        }
        covered
    }

    /// Returns how many were seen.
    pub fn seen(&self) -> usize {
        self.of - self.missed.len()
    }

    /// Returns the whole percents that were seen: 100 only where nothing was missed.
    pub fn percent(&self) -> usize {
        (self.seen() * 100).checked_div(self.of).unwrap_or(100)
    }
}

/// Returns what a run has seen, for its own playbook and for each that joined it.
pub fn seen(run: &Run) -> BTreeMap<String, Seen> {
    let mut all: BTreeMap<String, Seen> = BTreeMap::new();
    let own = run.snapshot.plan.playbook.id.as_str();
    all.entry(own.to_owned()).or_default();
    for (key, record) in &run.state.records {
        let (book, base) = match key.base().split_once('/') {
            Some((name, base)) => {
                let joined = run.state.attached.iter().find(|attached| attached.name == name);
                let Some(joined) = joined else { continue };
                (joined.playbook.as_str(), base)
            }
            None => (own, key.base()),
        };
        let seen = all.entry(book.to_owned()).or_default();
        if record.counts() && !record.is_skipped() {
            seen.steps.insert(base.to_owned());
        }
        seen.options.extend(record.choices.iter().map(|(_, option)| format!("{base}: {option}")));
        if record.first_published().is_some() {
            seen.published.insert(base.to_owned());
        }
    }
    all
}

/// Compares what was seen with what a playbook holds.
pub fn coverage(plan: &Plan, seen: &Seen) -> Coverage {
    let leaves = || plan.nodes().map(|(_, node)| node).filter(|node| node.is_leaf());
    let steps = leaves().map(|node| (node.base.clone(), seen.steps.contains(&node.base)));
    let options = leaves().flat_map(|node| {
        let options = match node.act() {
            Some(Act::Decide { options, .. }) => options.keys().collect::<Vec<_>>(),
            _ => Vec::new(),
        };
        options.into_iter().map(|option| format!("{}: {option}", node.base)).collect::<Vec<_>>()
    });
    let options = options.map(|option| {
        let is_seen = seen.options.contains(&option);
        (option, is_seen)
    });
    let messages = plan.playbook.messages.keys().filter_map(|message| {
        let senders = plan.messages_of(message.as_str());
        let is_out = |base: &str| seen.published.contains(base);
        (!senders.is_empty())
            .then(|| (message.to_string(), senders.iter().any(|ix| is_out(&plan.node(*ix).base))))
    });
    Coverage { steps: Covered::of(steps), options: Covered::of(options), messages: Covered::of(messages) }
}
