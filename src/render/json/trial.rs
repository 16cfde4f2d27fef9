use serde_json::{Value, json};

use crate::report::{CoverageCell, CoverageRow, Parting, Trial, Tried};

/// Returns what trying cases came to: `{"test": 1, "passed": …, "failed": …, "cases": […], "coverage": […]}`.
pub fn trial(trial: &Trial) -> Value {
    let mut value = json!({
        "test": 1,
        "passed": trial.passed(),
        "failed": trial.failed(),
        "cases": trial.cases.iter().map(case).collect::<Vec<_>>(),
    });
    if let Some(rows) = &trial.coverage {
        value["coverage"] = rows.iter().map(row).collect();
    }
    value
}

fn case(case: &Tried) -> Value {
    json!({
        "file": case.file,
        "title": case.title,
        "playbook": case.playbook,
        "passed": case.passed(),
        "entries": case.entries,
        "partings": case.partings.iter().map(parting).collect::<Vec<_>>(),
    })
}

fn parting(parting: &Parting) -> Value {
    let lines = |sign: char| {
        let of = parting.lines.iter().filter(|line| line.sign == sign || line.sign == ' ');
        of.map(|line| line.text.clone()).collect::<Vec<_>>()
    };
    json!({
        "line": parting.place.map(|(line, _)| line),
        "column": parting.place.map(|(_, column)| column),
        "at": parting.at,
        "text": parting.says,
        "expected": lines('-'),
        "found": lines('+'),
        "help": parting.help,
    })
}

fn row(row: &CoverageRow) -> Value {
    json!({
        "playbook": row.playbook,
        "cases": row.cases,
        "steps": cell(&row.steps),
        "options": cell(&row.options),
        "messages": cell(&row.messages),
    })
}

fn cell(cell: &CoverageCell) -> Value {
    json!({"seen": cell.seen, "of": cell.of, "percent": cell.percent, "missed": cell.missed})
}
