use indexmap::IndexMap;

use super::{Act, ForEach, Playbook, Procedure, Step};
use crate::playbook::Id;

/// How many steps each procedure comes to.
type Sizes<'a> = IndexMap<&'a Id, u64>;

impl Playbook {
    /// How many steps a plan may come to, once each is counted as often as it is met.
    ///
    /// A few lines can ask for millions, by blocks inside blocks or by procedures that take each other in;
    /// the largest plan that anybody works through has some hundreds.
    pub const MOST_STEPS: u64 = 10_000;

    /// Counts the steps as often as they are met, as far as the file says it.
    ///
    /// What a fact multiplies is known only once it is told, and counts once.
    pub fn laid_out(&self) -> u64 {
        let sizes = self.procedure_sizes();
        let count = |steps: &[Step]| self.count(steps, &sizes);
        let phases = self.phases.iter().map(|phase| count(&phase.steps));
        let anytime = self.anytime.values().map(|entry| count(&entry.steps));
        let lists = [&self.prepare, &self.exit, &self.follow_up].map(|steps| count(steps));
        sum(phases.chain(anytime).chain(lists))
    }

    /// Counts level by level, so that procedures which take each other in many times cost nothing.
    fn procedure_sizes(&self) -> Sizes<'_> {
        let mut sizes = Sizes::new();
        for _ in 0..Procedure::DEEPEST {
            let counted = |(id, found): (_, &Procedure)| (id, self.count(&found.steps, &sizes));
            sizes = self.procedures.iter().map(counted).collect();
        }
        sizes
    }

    fn count(&self, steps: &[Step], sizes: &Sizes<'_>) -> u64 {
        sum(steps.iter().map(|step| {
            let (inside, times) = match &step.act {
                Act::Group { steps, for_each, .. } => {
                    (self.count(steps, sizes), for_each.as_ref().map_or(1, |over| self.times(over)))
                }
                Act::Repeat { steps, .. } => (self.count(steps, sizes), 1),
                Act::Decide { options, .. } => {
                    (sum(options.values().map(|option| self.count(&option.steps, sizes))), 1)
                }
                Act::Procedure { procedure, .. } => (sizes.get(procedure).copied().unwrap_or(0), 1),
                _ => (0, 1),
            };
            inside.saturating_mul(times).saturating_add(1)
        }))
    }

    fn times(&self, over: &ForEach) -> u64 {
        let times = match over {
            ForEach::List(ids) => ids.len(),
            ForEach::Map(map) => map.len(),
            ForEach::Set(set) if set == "stakeholders" => self.stakeholders.len(),
            ForEach::Set(set) if set == "channels" => self.channels.len(),
            ForEach::Set(set) => self.tables.get(set).map_or(1, |table| table.len()),
        };
        times as u64
    }
}

fn sum(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}
