use serde_json::{Value, json};

use crate::report::{Verdict, Wrong};

/// Returns what verifying runs found: `{"verify": 1, "sound": …, "runs": […]}`.
pub fn verdicts(verdicts: &[Verdict]) -> Value {
    json!({
        "verify": 1,
        "sound": verdicts.iter().all(Verdict::is_sound),
        "runs": verdicts.iter().map(verdict).collect::<Vec<_>>(),
    })
}

fn verdict(verdict: &Verdict) -> Value {
    json!({
        "run": verdict.run,
        "sound": verdict.is_sound(),
        "entries": verdict.entries,
        "head": verdict.head,
        "noted_at": verdict.noted_at,
        "flaws": verdict.flaws.iter().map(wrong).collect::<Vec<_>>(),
    })
}

fn wrong(wrong: &Wrong) -> Value {
    json!({"flaw": wrong.kind, "line": wrong.line, "text": wrong.said})
}
