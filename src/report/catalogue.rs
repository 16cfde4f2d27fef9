use crate::playbook::model::{Act, Playbook, Procedure, Step};

/// Is what the library holds, one row a playbook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Catalogue {
    /// The rows, in order of their ids.
    pub rows: Vec<CatalogueRow>,
}

/// Is one playbook of a [`Catalogue`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The type of crisis.
    pub kind: String,
    /// Its version.
    pub version: String,
    /// How many phases it has.
    pub phases: usize,
    /// How many steps they hold, those of procedures and options included.
    pub steps: usize,
    /// How many messages it has words for.
    pub messages: usize,
    /// The languages it can be read in.
    pub languages: Vec<String>,
    /// Where it comes from.
    pub origin: String,
}

impl CatalogueRow {
    /// Counts what a playbook holds.
    pub fn of(playbook: &Playbook, origin: String) -> Self {
        let mut languages = vec![playbook.language.clone()];
        languages.extend(playbook.languages.iter().filter(|lang| **lang != playbook.language).cloned());
        Self {
            id: playbook.id.clone(),
            title: playbook.title.to_string(),
            kind: playbook.kind.clone().unwrap_or_else(|| playbook.id.clone()),
            version: playbook.version.clone(),
            phases: playbook.phases.len(),
            steps: playbook.phases.iter().map(|phase| count(playbook, &phase.steps, 0)).sum(),
            messages: playbook.messages.len(),
            languages,
            origin,
        }
    }
}

/// Procedures that call each other in a ring are a finding elsewhere; here they end.
const DEEPEST: usize = 8;

fn count(playbook: &Playbook, steps: &[Step], depth: usize) -> usize {
    let inner = |steps: &[Step]| if depth < DEEPEST { count(playbook, steps, depth + 1) } else { 0 };
    let of_step = |step: &Step| match &step.act {
        Act::Group { steps, .. } | Act::Repeat { steps, .. } => inner(steps),
        Act::Procedure { procedure, .. } => {
            let called: Option<&Procedure> = playbook.procedures.get(procedure);
            called.map_or(0, |procedure| inner(&procedure.steps))
        }
        Act::Decide { options, .. } => 1 + options.values().map(|option| inner(&option.steps)).sum::<usize>(),
        _ => 1,
    };
    steps.iter().map(of_step).sum()
}
