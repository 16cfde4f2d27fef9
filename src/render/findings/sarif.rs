use serde_json::{Value, json};

use super::uri::uri;
use crate::i18n::{Lang, Say};
use crate::lint::{Finding, Place, Rule};

/// Returns findings as SARIF 2.1.0, the exchange format of code scanning (OASIS, 2020).
///
/// `unread` are files that could not be read, with the reason: the run is then told to have failed.
pub fn sarif(findings: &[Finding], unread: &[(String, String)], lang: Lang) -> Value {
    let mut rules: Vec<&'static Rule> = Vec::new();
    for finding in findings {
        if !rules.contains(&finding.rule) {
            rules.push(finding.rule);
        }
    }
    let place = |finding: &Finding| rules.iter().position(|rule| *rule == finding.rule);
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, place(finding), lang)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "crisis",
                "version": env!("CARGO_PKG_VERSION"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| described(rule, lang)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": unread.is_empty(),
                "toolExecutionNotifications": unread.iter().map(unread_file).collect::<Vec<_>>(),
            }],
            "results": results,
        }],
    })
}

fn described(rule: &Rule, lang: Lang) -> Value {
    json!({
        "id": rule.code,
        "shortDescription": {"text": rule.title.in_lang(lang)},
        "fullDescription": {"text": rule.why.in_lang(lang)},
        "help": {"text": format!("crisis explain {}", rule.code)},
        "defaultConfiguration": {"level": rule.severity.word()},
    })
}

fn result(finding: &Finding, rule: Option<usize>, lang: Lang) -> Value {
    let says = std::iter::once(&finding.says).chain(&finding.label).chain(&finding.help);
    let message: Vec<String> = says.map(|says| says.say(lang)).collect();
    let mut location = physical(&finding.place);
    location["logicalLocations"] = json!([{"fullyQualifiedName": finding.place.route.to_string()}]);
    let related: Vec<Value> = finding
        .related
        .iter()
        .enumerate()
        .map(|(number, related)| {
            let mut location = physical(&related.place);
            location["id"] = json!(number + 1);
            location["message"] = json!({"text": related.says.say(lang)});
            location
        })
        .collect();
    json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rule,
        "level": finding.severity.word(),
        "message": {"text": message.join("; ")},
        "locations": [location],
        "relatedLocations": related,
    })
}

fn physical(place: &Place) -> Value {
    let (start, end) = (place.start(), place.end());
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(place.file.name())},
        "region": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
    }})
}

fn unread_file((file, why): &(String, String)) -> Value {
    json!({
        "level": "error",
        "message": {"text": why},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(file)}}}],
    })
}
