use super::cell::row;
use crate::report::{Log, LogRow};

/// The columns, whose names do not change with the language: scripts rely on them.
const COLUMNS: [&str; 13] =
    ["run", "mode", "seq", "at", "happened", "by", "role", "event", "step", "what", "about", "text", "basis"];

/// Writes the row of heads.
pub fn log_head() -> String {
    row(COLUMNS)
}

/// Writes the events, one a row, with times in the zone of the run and in whole seconds.
pub fn log_rows(log: &Log) -> String {
    log.rows.iter().map(|event| cells(log, event)).collect()
}

fn cells(log: &Log, event: &LogRow) -> String {
    let entry = &event.entry;
    let local = |moment: jiff::Timestamp| {
        let offset = log.zone.to_offset(moment);
        let whole = jiff::Timestamp::from_second(moment.as_second()).unwrap_or(moment);
        whole.display_with_offset(offset).to_string()
    };
    let (seq, basis) = (entry.seq.to_string(), entry.basis.to_string());
    let (at, happened) = (local(entry.at), local(entry.occurred.unwrap_or(entry.at)));
    row([
        &*log.run,
        if log.drill { "drill" } else { "real" },
        &seq,
        &at,
        &happened,
        event.who(),
        entry.role.as_ref().map_or("", |role| role.as_str()),
        entry.event.kind(),
        entry.step.as_ref().map_or("", |step| step.as_str()),
        &event.word,
        &event.about,
        &event.text,
        &basis,
    ])
}
