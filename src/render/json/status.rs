use serde_json::{Value, json};

use crate::report::{Group, GroupKind, ItemRow, Level, Present, Proposal, RunRow, SaidTo, Standing, When};

/// Returns the runs: `{"status": 1, "runs": […]}`.
pub fn runs(rows: &[RunRow]) -> Value {
    json!({"status": 1, "runs": rows.iter().map(run).collect::<Vec<_>>()})
}

/// Returns a run as it stands: `{"status": 1, "run": {…}, "groups": […]}`.
pub fn standing(standing: &Standing) -> Value {
    json!({
        "status": 1,
        "run": run(&standing.row),
        "now": standing.now.at.to_string(),
        "phase": standing.phase,
        "counts": {
            "overdue": standing.row.overdue,
            "due_soon": standing.soon,
            "done": standing.done,
            "skipped": standing.skipped,
            "shelved": standing.shelved,
        },
        "next_update": moment(standing.next_update.as_ref()),
        "proposed": standing.proposed.iter().map(proposal).collect::<Vec<_>>(),
        "groups": standing.groups.iter().map(group).collect::<Vec<_>>(),
        "said": standing.said.iter().map(said).collect::<Vec<_>>(),
        "here": standing.here.iter().map(present).collect::<Vec<_>>(),
    })
}

fn run(row: &RunRow) -> Value {
    json!({
        "run": row.run,
        "playbook": row.playbook,
        "title": row.title,
        "mode": if row.drill { "drill" } else { "real" },
        "level": row.level.as_ref().map(level),
        "started": row.started.at.to_string(),
        "closed": moment(row.closed.as_ref()),
        "next_due": moment(row.next_due.as_ref()),
        "overdue": row.overdue,
    })
}

pub(super) fn level(level: &Level) -> Value {
    json!({
        "id": level.id,
        "title": level.said,
        "since": level.since.at.to_string(),
        "why": level.why,
    })
}

pub(super) fn moment(when: Option<&When>) -> Value {
    when.map_or(Value::Null, |when| when.at.to_string().into())
}

fn proposal(proposal: &Proposal) -> Value {
    json!({"key": proposal.key, "title": proposal.title, "since": proposal.since.at.to_string()})
}

fn group(group: &Group) -> Value {
    let kind = match group.kind {
        GroupKind::Now => "now",
        GroupKind::Waiting => "waiting",
        GroupKind::Later => "later",
        GroupKind::Law => "law",
        GroupKind::FollowUp => "follow_up",
    };
    json!({"group": kind, "items": group.rows.iter().map(item).collect::<Vec<_>>()})
}

pub(super) fn item(row: &ItemRow) -> Value {
    let in_hand = row.in_hand.as_ref();
    json!({
        "key": row.key,
        "title": row.title,
        "state": row.state,
        "role": row.role,
        "due": row.due.map(|due| due.to_string()),
        "overdue": row.overdue,
        "text": row.said,
        "in_hand": in_hand.map(|(name, since)| json!({"by": name, "since": since.at.to_string()})),
    })
}

pub(super) fn said(said: &SaidTo) -> Value {
    json!({"to": said.to, "names": said.names, "at": moment(said.when.as_ref()), "words": said.words})
}

fn present(present: &Present) -> Value {
    json!({"name": present.name, "roles": present.roles, "last": present.last.at.to_string()})
}
