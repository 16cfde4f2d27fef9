//! What a drill comes to, beside the case that it follows.

use jiff::Timestamp;

use super::agenda::{Item, ItemState, What};
use super::eval::DueAt;
use super::plan::Plan;
use super::script::DeadlineState;
use super::state::{Record, Settling, Stamp};
use super::{Entry, Event, Key, Run, Wall};
use crate::playbook::model::{Message, Stage, StakeholderKind};

/// Is what a drill comes to.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Score {
    /// How long it took until the first words of each kind.
    pub firsts: Vec<First>,
    /// The deadlines by law that came up.
    pub deadlines: Vec<Deadline>,
    /// The decisions, in the order of the playbook.
    pub decisions: Vec<Decided>,
    /// The tone findings that were overridden: which words, and why.
    pub tone: Vec<(Key, String)>,
    /// The other walls that were passed.
    pub walls: Vec<(Wall, Key, String)>,
    /// What the case did by the end of the drill, and the drill did not: the steps.
    pub forgotten: Vec<Key>,
}

/// Lists the first words that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirstWords {
    /// That we have seen it: the first words of all.
    Acknowledgement,
    /// The prepared first statement.
    Holding,
    /// The full statement.
    Statement,
    /// Words to our own people.
    Employees,
}

/// Is the time until first words, in seconds from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct First {
    /// Which.
    pub what: FirstWords,
    /// In the drill.
    pub drill: Option<i64>,
    /// In the case.
    pub case: Option<i64>,
}

/// Is how a deadline stands at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// In the drill.
    pub drill: Option<DeadlineState>,
    /// In the case.
    pub case: Option<DeadlineState>,
}

/// Is a decision of both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The step.
    pub step: String,
    /// The option and the reason of the drill.
    pub drill: Option<(String, String)>,
    /// Those of the case.
    pub case: Option<(String, String)>,
}

impl Decided {
    /// Tells whether both decided the same.
    pub fn agrees(&self) -> bool {
        matches!((&self.drill, &self.case), (Some((drill, _)), Some((case, _))) if drill == case)
    }
}

/// Compares a drill with its case, up to the moment at which the drill ended.
pub fn score(drill: &Run, record: &[Entry], case: Option<&Run>) -> Score {
    let end = drill.state.last_at.unwrap_or_default();
    let start = drill.state.start().unwrap_or_default();
    let until = |run: &Run| run.state.start().and_then(|own| own.checked_add(end.duration_since(start)).ok());
    let by = case.and_then(until);
    Score {
        firsts: firsts(drill, case),
        deadlines: deadlines(drill, case, end),
        decisions: decisions(drill, case, by),
        tone: record.iter().filter_map(|entry| passed(entry, true)).map(|(_, key, why)| (key, why)).collect(),
        walls: record.iter().filter_map(|entry| passed(entry, false)).collect(),
        forgotten: case.map(|case| forgotten(drill, case, end, by)).unwrap_or_default(),
    }
}

fn passed(entry: &Entry, tone: bool) -> Option<(Wall, Key, String)> {
    match &entry.event {
        Event::Overridden { wall, why, .. } if (*wall == Wall::Tone) == tone => {
            Some((*wall, entry.step.clone()?, why.clone()))
        }
        _ => None,
    }
}

fn firsts(drill: &Run, case: Option<&Run>) -> Vec<First> {
    let all =
        [FirstWords::Acknowledgement, FirstWords::Holding, FirstWords::Statement, FirstWords::Employees];
    let row = |what: FirstWords| First {
        what,
        drill: time_to(drill, what),
        case: case.and_then(|case| time_to(case, what)),
    };
    all.into_iter().filter(|what| !those(&drill.snapshot.plan, *what).is_empty()).map(row).collect()
}

/// Returns the messages that count as these words.
fn those(plan: &Plan, what: FirstWords) -> Vec<&str> {
    let book = &plan.playbook;
    let messages = || book.messages.iter().filter(|(id, _)| !plan.messages_of(id.as_str()).is_empty());
    let of_stage = |stage: Stage| messages().filter(move |(_, message)| message.stage == stage);
    let ids = |all: &mut dyn Iterator<Item = (&'_ crate::playbook::Id, &'_ Message)>| -> Vec<String> {
        all.map(|(id, _)| id.to_string()).collect()
    };
    let to_ours = |message: &Message| {
        let kinds = message.to.iter().filter_map(|to| book.stakeholders.get(to)).map(|to| to.kind);
        kinds.into_iter().any(|kind| kind == StakeholderKind::Employees)
    };
    let wanted: Vec<String> = match what {
        // Whatever is out first says that we have seen it.
        FirstWords::Acknowledgement => ids(&mut of_stage(Stage::Holding)),
        // With one prepared text alone, the first words are this one.
        FirstWords::Holding => ids(&mut of_stage(Stage::Holding)).into_iter().skip(1).collect(),
        FirstWords::Statement if book.messages.contains_key("statement") => vec!["statement".to_owned()],
        FirstWords::Statement => ids(&mut of_stage(Stage::Apology)),
        FirstWords::Employees => ids(&mut messages().filter(|(_, message)| to_ours(message))),
    };
    book.messages.keys().map(|id| id.as_str()).filter(|id| wanted.iter().any(|wanted| wanted == id)).collect()
}

fn time_to(run: &Run, what: FirstWords) -> Option<i64> {
    let plan = &run.snapshot.plan;
    let nodes = those(plan, what).into_iter().flat_map(|message| plan.messages_of(message));
    let keys = nodes.flat_map(|ix| run.state.keys_of(&plan.node(*ix).base));
    let out = keys.filter_map(|key| run.state.record(key.as_str()).and_then(Record::first_published));
    let first = out.map(|stamp| stamp.occurred).min()?;
    Some(first.duration_since(run.state.start()?).as_secs())
}

fn deadlines(drill: &Run, case: Option<&Run>, end: Timestamp) -> Vec<Deadline> {
    let agenda = drill.agenda(end);
    let theirs = case.map(|case| {
        let end = case.state.last_at.unwrap_or_default();
        (case.agenda(end), end)
    });
    let ids = drill.snapshot.plan.playbook.deadlines.keys();
    let rows = ids.map(|id| Deadline {
        id: id.to_string(),
        drill: agenda.item(id.as_str()).and_then(|item| deadline_state(item, end)),
        case: theirs.as_ref().and_then(|(agenda, end)| deadline_state(agenda.item(id.as_str())?, *end)),
    });
    let matters = |state: Option<DeadlineState>| {
        !matches!(state, None | Some(DeadlineState::NotApplicable | DeadlineState::NotStarted))
    };
    rows.filter(|row| matters(row.drill) || matters(row.case)).collect()
}

/// Says how a legal deadline stands; nothing where it was set aside, or is none.
pub fn deadline_state(item: &Item, now: Timestamp) -> Option<DeadlineState> {
    if !matches!(item.what, What::Deadline { .. }) {
        return None;
    }
    // What is due at once has no hour that it could miss.
    let due = match item.due {
        DueAt::At { at, asap: false } => Some(at),
        _ => None,
    };
    Some(match &item.state {
        ItemState::NotApplicable(_) => DeadlineState::NotApplicable,
        ItemState::Done(stamp) if due.is_some_and(|due| stamp.occurred > due) => DeadlineState::Late,
        ItemState::Done(_) => DeadlineState::Met,
        ItemState::Unknown(_) => DeadlineState::NotStarted,
        ItemState::Skipped(_) => return None,
        _ if due.is_some_and(|due| due < now) => DeadlineState::Late,
        _ => DeadlineState::Running,
    })
}

/// Lists what either decided; of the case, what it had decided by then. Of several rounds the last counts.
fn decisions(drill: &Run, case: Option<&Run>, by: Option<Timestamp>) -> Vec<Decided> {
    let plan = &drill.snapshot.plan;
    let bases = plan.nodes().filter(|(_, node)| node.is_leaf()).map(|(_, node)| node.base.as_str());
    let rows = bases.map(|base| Decided {
        step: base.to_owned(),
        drill: last_decision(drill, base, None),
        case: case.and_then(|case| last_decision(case, base, by)),
    });
    rows.filter(|row| row.drill.is_some() || row.case.is_some()).collect()
}

fn last_decision(run: &Run, base: &str, by: Option<Timestamp>) -> Option<(String, String)> {
    let records = run.state.keys_of(base).iter().filter_map(|key| run.state.record(key.as_str()));
    let decided = records.filter_map(|record| match &record.settled.as_ref()?.how {
        Settling::Decided { value, why } => Some((&record.settled.as_ref()?.stamp, value, why)),
        _ => None,
    });
    let in_time = decided.filter(|(stamp, ..)| by.is_none_or(|by| stamp.at <= by));
    in_time.max_by_key(|(stamp, ..)| stamp.seq).map(|(_, value, why)| (value.to_string(), why.clone()))
}

/// Lists the steps that the case had done by then, that apply in the drill too, and that nobody did there.
fn forgotten(drill: &Run, case: &Run, end: Timestamp, by: Option<Timestamp>) -> Vec<Key> {
    let in_time = |stamp: &Stamp| by.is_none_or(|by| stamp.at <= by);
    let did = |base: &&str| {
        let records = case.state.keys_of(base).iter().filter_map(|key| case.state.record(key.as_str()));
        records.filter_map(Record::done_at).any(in_time)
    };
    let agenda = drill.agenda(end);
    // Of a step that happens several times, the first that is left stands for all.
    let left = |base: &str| {
        let mut items = agenda.items.iter().filter(|item| item.key.base() == base);
        let first = items.next().filter(|item| !item.is_settled())?;
        items.all(|item| !item.is_settled()).then(|| first.key.clone())
    };
    let plan = &drill.snapshot.plan;
    let bases = plan.nodes().filter(|(_, node)| node.is_leaf()).map(|(_, node)| node.base.as_str());
    bases.filter(did).filter_map(left).collect()
}
