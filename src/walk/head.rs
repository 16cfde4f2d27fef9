use super::walker::Walker;
use super::{Head, Mark, Teller};
use crate::i18n::Walk;
use crate::incident::Mode;
use crate::incident::agenda::{Agenda, ItemState, Lane, What};

/// How many characters of a title the head has room for.
const BRIEF: usize = 24;

/// How long ago somebody must have written to count as here.
const HERE_SECONDS: i64 = 1800;

/// Builds the head: where am I, how bad, how late, what have we promised, who else is here.
pub(super) fn head(walker: &Walker<'_>) -> Head {
    let agenda = walker.desk.agenda();
    let times = walker.times();
    let state = &walker.desk.run().state;
    let drill = state.started.as_ref().is_some_and(|started| started.mode == Mode::Drill);
    let level = state
        .level()
        .map_or_else(|| walker.say(Walk::NoLevel), |set| walker.speech(0).level(set.level.as_str()));
    let teller = walker.teller();
    // A block with a due time of its own is late like an item.
    let blocks = teller.block_dues(&agenda);
    let of = |wanted: Mark| blocks.iter().filter(|(mark, ..)| *mark == wanted).count();
    let overdue = agenda.overdue(times.now).len() + of(Mark::Alarm);
    let soon = agenda.open().filter(|item| teller.is_soon(item)).count() + of(Mark::Soon);
    Head {
        drill: drill.then(|| walker.say(Walk::Drill)),
        title: walker.plan(0).playbook.title.to_string(),
        run: walker.run.clone(),
        level,
        elapsed: state.start().map(|start| times.elapsed(start)).unwrap_or_default(),
        clock: times.clock(times.now),
        phase: walker.teller().phase(&agenda),
        overdue: (overdue > 0).then(|| walker.say(Walk::OverdueCount { n: overdue })),
        soon: (soon > 0).then(|| walker.say(Walk::DueSoon { n: soon })),
        pressing: pressing(walker, &agenda),
        others: others(walker),
    }
}

impl Teller<'_> {
    /// Says the phase that is worked on, and how far it has come.
    pub fn phase(&self, agenda: &Agenda) -> String {
        let lanes = agenda.items.iter().filter(|item| !item.is_settled() && item.round.is_none());
        let mut phases = lanes.filter_map(|item| match item.lane {
            Lane::Phase { book: 0, phase } => Some(phase),
            _ => None,
        });
        let phases_in_all = self.plan(0).playbook.phases.len();
        let Some(current) = phases.next().or(phases_in_all.checked_sub(1)) else { return String::new() };
        let lane = Lane::Phase { book: 0, phase: current };
        let items: Vec<_> = agenda
            .items
            .iter()
            .filter(|item| item.lane == lane && item.round.is_none())
            .filter(|item| !matches!(item.state, ItemState::NotApplicable(_) | ItemState::Unknown(_)))
            .collect();
        let settled = items.iter().filter(|item| item.is_settled()).count();
        let title = self.plan(0).playbook.phases.get(current).map(|phase| phase.title.to_string());
        let n = (settled + 1).min(items.len());
        self.say(Walk::PhaseOf { phase: title.unwrap_or_default(), n, of: items.len() })
    }
}

/// Says what else presses: the next update, deadlines by law, proposals.
fn pressing(walker: &Walker<'_>, agenda: &Agenda) -> Vec<String> {
    let times = walker.times();
    let mut pressing = Vec::new();
    if let Some(update) = agenda.next_update() {
        let when = times.clock(update);
        let late = update < times.now;
        pressing.push(walker.say(if late { Walk::UpdateDue { when } } else { Walk::NextUpdate { when } }));
    }
    let law = agenda.open().filter(|item| matches!(item.what, What::Deadline { .. }));
    if let Some((item, due)) =
        law.filter_map(|item| item.due.moment().map(|due| (item, due))).min_by_key(|(_, due)| *due)
    {
        pressing.push(format!("{} {}", brief(&walker.title(item)), times.distance(due)));
    }
    for proposed in &agenda.proposed {
        let entry = walker.plan(proposed.book).playbook.anytime.get(&proposed.trigger);
        if let Some(entry) = entry {
            pressing.push(walker.say(Walk::Proposed { title: entry.title.to_string() }));
        }
    }
    pressing
}

fn others(walker: &Walker<'_>) -> Vec<String> {
    let now = walker.desk.moment();
    let known = walker.desk.run().state.people.known.iter();
    let here = known.filter(|(name, person)| {
        **name != walker.desk.operator.name
            && person.here
            && now.duration_since(person.last).as_secs() <= HERE_SECONDS
    });
    here.map(|(name, _)| name.clone()).collect()
}

/// Cuts a title for the head, at a word: what stands beside it must not be pushed out.
fn brief(title: &str) -> String {
    let mut short = String::new();
    for word in title.split_whitespace() {
        if short.chars().count() + word.chars().count() > BRIEF {
            return format!("{short}…");
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    short
}
