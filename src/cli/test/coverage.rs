use std::collections::BTreeMap;

use super::stage::Stages;
use super::tried::Outcome;
use crate::incident::coverage::{Covered, Seen, coverage};
use crate::report::{CoverageCell, CoverageRow};

/// Adds up what the cases saw, for each playbook that one of them is of.
pub(super) fn rows(outcomes: &[Outcome], stages: &Stages) -> Vec<CoverageRow> {
    let mut all: BTreeMap<&str, (usize, &str, Seen)> = BTreeMap::new();
    for outcome in outcomes.iter().filter(|outcome| !outcome.tried.playbook.is_empty()) {
        let row = all.entry(&outcome.tried.playbook).or_default();
        *row = (row.0 + 1, &outcome.asked, Seen::default());
    }
    for (playbook, seen) in outcomes.iter().flat_map(|outcome| &outcome.seen) {
        if let Some((_, _, all)) = all.get_mut(playbook.as_str()) {
            all.add(seen.clone());
        }
    }
    let row = |(playbook, (cases, asked, seen)): (&str, (usize, &str, Seen))| {
        let stage = stages.of(asked);
        let found = coverage(&stage.as_ref().as_ref().ok()?.book.plan, &seen);
        Some(CoverageRow {
            playbook: playbook.to_owned(),
            cases,
            steps: cell(found.steps),
            options: cell(found.options),
            messages: cell(found.messages),
        })
    };
    all.into_iter().filter_map(row).collect()
}

fn cell(covered: Covered) -> CoverageCell {
    let (seen, percent) = (covered.seen(), covered.percent());
    CoverageCell { seen, of: covered.of, percent, missed: covered.missed }
}
