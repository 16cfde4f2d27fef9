use std::collections::BTreeMap;

use maud::{Markup, PreEscaped, html};

use crate::i18n::{Lang, Say};
use crate::lint::{Finding, Severity};
use crate::render::harmless;

/// Writes findings as JUnit XML, which every build server reads: a suite for each file, a case for each finding.
///
/// What does not fail the check is a case that passed, with its words; a file without findings is one case.
pub fn junit(
    findings: &[Finding],
    files: &[String],
    unread: &[(String, String)],
    strict: bool,
    lang: Lang,
) -> String {
    let mut suites: BTreeMap<&str, Vec<&Finding>> =
        files.iter().map(|file| (file.as_str(), Vec::new())).collect();
    for finding in findings {
        suites.entry(finding.place.file.name()).or_default().push(finding);
    }
    let fails = |finding: &Finding| match finding.severity {
        Severity::Error => true,
        Severity::Warning => strict,
        Severity::Note => false,
    };
    let cases: usize = suites.values().map(|found| found.len().max(1)).sum();
    let failures = findings.iter().filter(|finding| fails(finding)).count();
    let written = html! {
        testsuites name="crisis validate" tests=(cases + unread.len()) failures=(failures) errors=(unread.len()) {
            @for (file, found) in &suites {
                (suite(file, found, found.iter().filter(|finding| fails(finding)).count(), &|finding| {
                    case(finding, fails(finding), lang)
                }))
            }
            @for (file, why) in unread {
                testsuite name=(clean(file)) tests="1" failures="0" errors="1" {
                    testcase classname=(clean(file)) name="read" { error message=(clean(why)) {} }
                }
            }
        }
    };
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", written.into_string())
}

fn suite(file: &str, found: &[&Finding], failures: usize, case: &dyn Fn(&Finding) -> Markup) -> Markup {
    html! {
        (PreEscaped("\n"))
        testsuite name=(clean(file)) tests=(found.len().max(1)) failures=(failures) errors="0" {
            @if found.is_empty() { testcase classname=(clean(file)) name="validate" {} }
            @for finding in found { (case(finding)) }
        }
    }
}

fn case(finding: &Finding, fails: bool, lang: Lang) -> Markup {
    let start = finding.place.start();
    let file = clean(finding.place.file.name());
    let name = format!("{} {}:{}", finding.rule.code, start.line, start.column);
    let says = std::iter::once(&finding.says).chain(&finding.label).chain(&finding.help);
    let message = clean(&says.map(|says| says.say(lang)).collect::<Vec<_>>().join("; "));
    let place = format!("{file}:{}:{}", start.line, start.column);
    html! {
        (PreEscaped("\n  "))
        testcase classname=(file) name=(name) {
            @if fails {
                failure type=(finding.severity.word()) message=(message) { (place) ": " (message) }
            } @else {
                system-out { (place) ": " (message) }
            }
        }
    }
}

/// XML admits no control characters, escaped or not.
fn clean(text: &str) -> String {
    harmless(text).to_string()
}
