//! JUnit XML, which every build server reads.

use maud::{Markup, PreEscaped, html};

use super::harmless;
use crate::report::{Parting, Trial, Tried};

/// Writes tried cases as JUnit XML: a suite for each playbook would hide the file, so a suite is a file.
pub fn trial(trial: &Trial) -> String {
    let written = html! {
        testsuites name="crisis test" tests=(trial.cases.len()) failures=(trial.failed()) errors="0" {
            @for case in &trial.cases {
                (PreEscaped("\n"))
                (suite(case))
            }
        }
    };
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n", written.into_string())
}

fn suite(case: &Tried) -> Markup {
    let failures = usize::from(!case.passed());
    html! {
        testsuite name=(clean(&case.file)) tests="1" failures=(failures) errors="0" {
            (PreEscaped("\n  "))
            testcase classname=(clean(&case.playbook)) name=(clean(name(case))) {
                @for parting in &case.partings {
                    failure message=(clean(&parting.says)) { (clean(&words(case, parting))) }
                }
            }
        }
    }
}

fn name(case: &Tried) -> &str {
    if case.title.is_empty() { &case.file } else { &case.title }
}

fn words(case: &Tried, parting: &Parting) -> String {
    let place = parting.place.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    let mut words = format!("{}{place}: {}", case.file, parting.says);
    for line in &parting.lines {
        words.push_str(&format!("\n{} {}", line.sign, line.text));
    }
    for help in &parting.help {
        words.push_str(&format!("\n= {help}"));
    }
    words
}

/// XML admits no control characters, escaped or not; the ends of lines stay.
fn clean(text: &str) -> String {
    text.lines().map(|line| harmless(line).into_owned()).collect::<Vec<_>>().join("\n")
}
