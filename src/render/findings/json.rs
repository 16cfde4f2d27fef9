use serde_json::{Value, json};

use super::Tally;
use crate::i18n::{Lang, Say};
use crate::lint::{Finding, Place, Related};
use crate::source;

/// Returns findings as `{"version": 1, "findings": […], "summary": {…}}`.
///
/// Keys may be added within a version; none changes its meaning or goes away.
pub fn json(findings: &[Finding], tally: Tally, lang: Lang) -> Value {
    json!({
        "version": 1,
        "findings": findings.iter().map(|finding| one(finding, lang)).collect::<Vec<_>>(),
        "summary": {
            "errors": tally.errors,
            "warnings": tally.warnings,
            "notes": tally.notes,
            "files": tally.files,
        },
    })
}

fn one(finding: &Finding, lang: Lang) -> Value {
    let place = &finding.place;
    let start = place.start();
    let help: Vec<String> = finding.label.iter().chain(&finding.help).map(|says| says.say(lang)).collect();
    json!({
        "file": place.file.name(),
        "line": start.line,
        "column": start.column,
        "end": point(place.end()),
        "code": finding.rule.code,
        "severity": finding.severity.word(),
        "message": finding.says.say(lang),
        "help": if help.is_empty() { Value::Null } else { Value::String(help.join("; ")) },
        "route": place.route.to_string(),
        "related": finding.related.iter().map(|related| beside(related, lang)).collect::<Vec<_>>(),
    })
}

fn beside(related: &Related, lang: Lang) -> Value {
    let Place { file, route, .. } = &related.place;
    let start = related.place.start();
    json!({
        "file": file.name(),
        "line": start.line,
        "column": start.column,
        "end": point(related.place.end()),
        "message": related.says.say(lang),
        "route": route.to_string(),
    })
}

fn point(place: source::Place) -> Value {
    json!({"line": place.line, "column": place.column})
}
