//! Every rule flags its flagged example, and nothing is said of its clean one.

use std::collections::BTreeSet;
use std::fmt::Write;

use crisis::i18n::{Lang, Say};
use crisis::lint::{Finding, RULES};

use super::fixture::findings;

#[test]
fn codes_are_unique_and_manuals_are_written_in_both_languages() {
    let mut codes = BTreeSet::new();
    for rule in RULES {
        assert!(codes.insert(rule.code), "{} stands twice", rule.code);
        assert!(rule.code.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()));
        for text in [rule.title.en, rule.title.fr, rule.why.en, rule.why.fr] {
            assert!(text.len() > 10, "{} has no manual", rule.code);
        }
        assert!(!rule.title.en.ends_with('.') && rule.why.en.ends_with('.'), "{}", rule.code);
        assert!(!rule.title.fr.ends_with('.') && rule.why.fr.ends_with('.'), "{}", rule.code);
    }
}

#[test]
fn examples_are_flagged_and_clean() {
    let mut wrong = String::new();
    for rule in RULES {
        let flagged = findings(rule.flagged);
        if flagged.is_empty() || flagged.iter().any(|finding| finding.rule != *rule) {
            let _ = writeln!(wrong, "{} flags {}", rule.code, said(&flagged, Lang::En));
        }
        let clean = findings(rule.clean);
        if !clean.is_empty() {
            let _ = writeln!(wrong, "{} is not clean: {}", rule.code, said(&clean, Lang::En));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What each flagged example says, word for word, in both languages.
#[test]
fn the_words_of_findings_are_those_of_the_committed_file() {
    let mut text = String::new();
    for rule in RULES {
        let found = findings(rule.flagged);
        let _ = writeln!(text, "{}", said(&found, Lang::En));
        let _ = writeln!(text, "{}\n", said(&found, Lang::Fr));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/lint/findings.txt");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &text).expect("it is written");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(committed, text, "UPDATE_DOCS=1 writes it");
}

fn said(findings: &[Finding], lang: Lang) -> String {
    let one = |finding: &Finding| {
        let start = finding.place.start();
        let end = finding.place.end();
        let mut line = format!(
            "{}:{}:{}-{}:{} {}[{}] {}",
            finding.place.file.name(),
            start.line,
            start.column,
            end.line,
            end.column,
            finding.severity.word(),
            finding.rule.code,
            finding.says.say(lang)
        );
        for says in finding.label.iter().chain(&finding.help) {
            let _ = write!(line, " | {}", says.say(lang));
        }
        line
    };
    findings.iter().map(one).collect::<Vec<_>>().join("\n")
}
