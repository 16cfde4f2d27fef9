use serde_json::{Value, json};

use crate::report::{DeadlineRow, DecisionRow, FirstRow, ScoreSheet};

/// Returns what a drill came to: `{"score": 1, "drill": true, "run": …, "firsts": […], …}`.
pub fn score(sheet: &ScoreSheet) -> Value {
    let (same, of) = sheet.agreed();
    json!({
        "score": 1,
        "drill": true,
        "run": sheet.run,
        "case": sheet.case,
        "title": sheet.title,
        "pace": sheet.pace,
        "held": sheet.held,
        "lasted": sheet.lasted,
        "compared": sheet.compared,
        "firsts": sheet.firsts.iter().map(first).collect::<Vec<_>>(),
        "deadlines": sheet.deadlines.iter().map(deadline).collect::<Vec<_>>(),
        "late": sheet.late(),
        "decisions": sheet.decisions.iter().map(decision).collect::<Vec<_>>(),
        "same": same,
        "compared_decisions": of,
        "tone": sheet.tone.iter().map(|(words, why)| json!({"words": words, "why": why})).collect::<Vec<_>>(),
        "walls": sheet.walls.iter().map(|(wall, of, why)| json!({"wall": wall, "of": of, "why": why})).collect::<Vec<_>>(),
        "forgotten": sheet.forgotten.iter().map(|(step, title)| json!({"step": step, "title": title})).collect::<Vec<_>>(),
    })
}

/// Returns the drills that were scored: `{"drills": 1, "rows": […]}`.
pub fn scores(all: &[Value]) -> Value {
    json!({"drills": 1, "rows": all})
}

fn first(row: &FirstRow) -> Value {
    json!({
        "words": row.id,
        "drill_seconds": row.drill.as_ref().map(|(seconds, _)| seconds),
        "case_seconds": row.case.as_ref().map(|(seconds, _)| seconds),
    })
}

fn deadline(row: &DeadlineRow) -> Value {
    json!({
        "deadline": row.id,
        "drill": row.drill.as_ref().map(|(word, _)| word),
        "case": row.case.as_ref().map(|(word, _)| word),
    })
}

fn decision(row: &DecisionRow) -> Value {
    let taken = |taken: &Option<(String, String, String)>| {
        taken.as_ref().map(|(option, _, why)| json!({"option": option, "why": why}))
    };
    json!({"step": row.step, "drill": taken(&row.drill), "case": taken(&row.case), "same": row.agrees})
}
