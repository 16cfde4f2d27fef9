//! Every rule flags its flagged example, and nothing is said of its clean one.

use std::collections::BTreeSet;
use std::fmt::Write;

use crisis::i18n::{Lang, Say};
use crisis::lint::{Finding, Rule, all};
use crisis::playbook::Playbook;
use crisis::playbook::model::Organisation;
use crisis::playbook::resolve::Loaded;
use crisis::playbook::spec::{Kind, STEP};
use crisis::source::{Entry, Node, Scalar, Value, read};

use super::fixture::{files, findings};

#[test]
fn codes_are_unique_and_manuals_are_written_in_both_languages() {
    let mut codes = BTreeSet::new();
    for rule in all() {
        assert!(codes.insert(rule.code), "{} stands twice", rule.code);
        assert!(rule.code.chars().all(|c| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit()));
        for text in [rule.title.en, rule.title.fr, rule.why.en, rule.why.fr] {
            assert!(text.len() > 10, "{} has no manual: {text}", rule.code);
        }
        assert!(!rule.title.en.ends_with('.') && rule.why.en.ends_with('.'), "{}", rule.code);
        assert!(!rule.title.fr.ends_with('.') && rule.why.fr.ends_with('.'), "{}", rule.code);
    }
}

#[test]
fn examples_are_flagged_and_clean() {
    let mut wrong = String::new();
    for rule in all() {
        let flagged = findings(rule.flagged);
        // One bad line may be heard in more ways than one; elsewhere an example shows its rule alone.
        let beside = |other: &Rule| rule.is_tone() && other.is_tone();
        let is_shown = flagged.iter().any(|finding| finding.rule == rule);
        if !is_shown || flagged.iter().any(|finding| finding.rule != rule && !beside(finding.rule)) {
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
    for rule in all() {
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

/// The table of keys and the typed model are two views of one format: what has no error reads.
#[test]
fn what_the_checker_accepts_the_model_reads() {
    for rule in all() {
        let (name, text) = &files(rule.clean)[0];
        let mut tree = Loaded::parse(name.as_str(), text).expect("it loads").tree;
        let read = match Kind::of(&tree) {
            Some(Kind::Playbook) => {
                identify(&mut tree);
                read::<Playbook>(&tree).err()
            }
            Some(Kind::Organisation) => read::<Organisation>(&tree).err(),
            _ => None,
        };
        assert_eq!(read, None, "{}: {text}", rule.code);
    }
}

/// The examples of the table, one after the other in a playbook that has all the rest.
#[test]
fn the_examples_of_every_step_read_into_the_model() {
    let required = |kind: &str| match kind {
        "decide" => ", options: {a: {title: A}}",
        "group" | "repeat" => ", steps: [{action: A}]",
        _ => "",
    };
    for kind in STEP.kinds {
        for key in STEP.keys().filter(|key| key.name != *kind && !STEP.kinds.contains(&key.name)) {
            let fits = key.only.is_empty() || key.only.contains(kind);
            let repeats = required(kind).contains(&format!(", {}:", key.name));
            if !fits || repeats || key.name == "before" {
                continue;
            }
            let own = STEP.key(kind).expect("it is a key").example;
            let step = format!("{{{kind}: {own}, {}: {}{}}}", key.name, key.example, required(kind));
            let text =
                format!("playbook: 1\nid: it\ntitle: T\nphases: [{{id: a, title: A, steps: [{step}]}}]\n");
            let tree =
                Loaded::parse("it.yaml", &text).unwrap_or_else(|errors| panic!("{text}: {errors:?}")).tree;
            assert_eq!(read::<Playbook>(&tree).err(), None, "{text}");
        }
    }
}

fn identify(tree: &mut Node) {
    let (span, file) = (tree.span, tree.file);
    let Value::Map(entries) = &mut tree.value else { return };
    if entries.iter().all(|entry| entry.key != "id") {
        let value = Value::Scalar(Scalar { text: "it".to_owned(), plain: true });
        entries.push(Entry { key: "id".to_owned(), key_span: span, value: Node { value, span, file } });
    }
}
