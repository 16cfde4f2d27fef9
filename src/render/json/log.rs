use serde_json::{Value, json};

use crate::report::{Log, LogRow};

/// Returns the events: `{"log": 1, "run": …, "events": […]}`.
pub fn log(log: &Log) -> Value {
    json!({
        "log": 1,
        "run": log.run,
        "mode": mode(log),
        "playbook": log.playbook,
        "title": log.title,
        "zone": log.zone.iana_name(),
        "events": log.rows.iter().map(event).collect::<Vec<_>>(),
    })
}

/// Returns one event as a document of its own, for a log that grows.
pub fn log_line(log: &Log, row: &LogRow) -> Value {
    let mut line = json!({"log": 1, "run": log.run, "mode": mode(log)});
    if let (Some(line), Value::Object(event)) = (line.as_object_mut(), event(row)) {
        line.extend(event);
    }
    line
}

fn mode(log: &Log) -> &'static str {
    if log.drill { "drill" } else { "real" }
}

/// The event with its words; what the journal has of it stands unchanged in `entry`.
fn event(row: &LogRow) -> Value {
    let entry = &row.entry;
    json!({
        "seq": entry.seq,
        "at": entry.at.to_string(),
        "happened": entry.occurred.unwrap_or(entry.at).to_string(),
        "by": entry.by,
        "role": entry.role,
        "event": entry.event.kind(),
        "step": entry.step,
        "what": row.word,
        "about": row.about,
        "text": row.text,
        "entry": entry,
    })
}
