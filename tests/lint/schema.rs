//! The committed schemas say of the form of a file what the checker says of it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crisis::i18n::Lang;
use crisis::lint::all;
use crisis::playbook::resolve::Loaded;
use crisis::playbook::spec::Kind;
use jsonschema::Validator;
use serde_json::Value as Json;

use super::fixture::{files, findings};

/// The rules on form: what a schema can tell.
const FORM: &[&str] = &[
    "no_kind_of_file",
    "other_format",
    "unknown_key",
    "key_of_other_kind",
    "missing_key",
    "key_without_value",
    "wrong_kind",
    "wrong_word",
    "no_kind",
    "two_kinds",
    "bad_id",
    "bad_duration",
    "bad_date",
    "bad_moment",
    "bad_language",
    "bad_zone",
];

fn validator(kind: Kind) -> Validator {
    let schema = crisis::render::schema::schema(kind, Lang::En);
    jsonschema::draft7::new(&schema).expect("the schema is one")
}

/// Reads a file as an editor does: with another reader of YAML than ours.
fn read(text: &str) -> Option<Json> {
    serde_yaml::from_str(text).ok()
}

fn kind(name: &str, text: &str) -> Option<Kind> {
    Kind::of(&Loaded::parse(name, text).ok()?.tree)
}

fn refused(kind: Kind, json: &Json) -> Vec<String> {
    validator(kind).iter_errors(json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// Returns the yaml files of a folder and of those below it.
fn shipped(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it reads").path();
        if path.is_dir() {
            found.extend(shipped(&path));
        } else if path.extension().is_some_and(|ending| ending == "yaml") {
            found.push(path);
        }
    }
    found
}

#[test]
fn what_is_shipped_fits_its_schema() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut kinds = BTreeSet::new();
    let mut wrong = String::new();
    for path in ["playbooks", "examples"].into_iter().flat_map(|folder| shipped(&root.join(folder))) {
        let text = std::fs::read_to_string(&path).expect("it reads");
        let kind = kind("it.yaml", &text).expect("it says its kind");
        kinds.insert(kind);
        for error in refused(kind, &read(&text).expect("it is YAML")) {
            let _ = writeln!(wrong, "{}: {error}", path.display());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(kinds.len(), Kind::ALL.len(), "there is a file of every kind");
}

/// Both examples of every rule: the schema refuses those whose form the checker refuses, and no other.
#[test]
fn schema_and_checker_agree_on_every_example() {
    let mut wrong = String::new();
    let mut refusals = BTreeSet::new();
    for rule in all() {
        for example in [rule.flagged, rule.clean] {
            let (name, text) = &files(example)[0];
            let (Some(json), Some(kind)) = (read(text), kind(name, text)) else { continue };
            let formal: Vec<&str> = findings(example)
                .iter()
                .filter(|finding| finding.place.file.name() == name)
                .map(|finding| finding.rule.code)
                .filter(|code| FORM.contains(code))
                .collect();
            let refused = refused(kind, &json);
            if formal.is_empty() != refused.is_empty() {
                let _ = writeln!(wrong, "checker {formal:?}, schema {refused:?}:\n{text}");
            }
            refusals.extend(formal);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    // A file without a kind has no schema that it could be held against.
    let never: Vec<_> = FORM.iter().filter(|code| !refusals.contains(**code)).collect();
    assert_eq!(never, [&"no_kind_of_file"]);
}

/// What is written in each place: a value of every kind, and what the checker and the schema say.
#[test]
fn schema_and_checker_agree_on_every_kind_of_value_of_every_key() {
    let values = [
        "", "a word", "7", "0.5", "true", "[a]", "[7]", "[{}]", "{}", "{a: b}", "{a: {}}", "{a: [b]}", "20m",
    ];
    let mut wrong = String::new();
    for kind in [Kind::Playbook, Kind::Shared, Kind::Organisation, Kind::Translation, Kind::Case] {
        let validator = validator(kind);
        for key in kind.object().keys() {
            for value in values {
                let text = with(kind, key.name, value);
                let Some(json) = read(&text) else { continue };
                let said = findings(&format!("# file: it.yaml\n{text}"));
                let formal: Vec<&str> =
                    said.iter().map(|finding| finding.rule.code).filter(|code| FORM.contains(code)).collect();
                // Names that nothing has are read as durations that are none; a schema knows no names.
                let by_name = formal == ["bad_duration"];
                if !by_name && formal.is_empty() != validator.is_valid(&json) {
                    let _ =
                        writeln!(wrong, "checker {formal:?}, schema {}:\n{text}", validator.is_valid(&json));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Writes a file of a kind with what it must have, and one key of our choice.
fn with(kind: Kind, key: &str, value: &str) -> String {
    let mut text = String::new();
    for known in kind.object().keys().filter(|known| known.required && known.name != key) {
        let _ = writeln!(text, "{}: {}", known.name, known.example);
    }
    let _ = writeln!(text, "{key}: {value}");
    text
}

#[test]
fn what_a_file_inherits_need_not_stand_in_it() {
    let part =
        "facts: {place: {role: lead}}\nphases: [{id: first, role: lead}]\nexit: [{id: calm, due: 5m}]\n";
    let alone = format!("playbook: 1\ntitle: T\n{part}");
    let extending = format!("playbook: 1\ntitle: T\nextends: [base.yaml]\n{part}");
    assert_eq!(refused(Kind::Playbook, &read(&extending).expect("YAML")), Vec::<String>::new());
    assert!(!refused(Kind::Playbook, &read(&alone).expect("YAML")).is_empty());
    let typo = extending.replace("due:", "deu:");
    assert!(!refused(Kind::Playbook, &read(&typo).expect("YAML")).is_empty());
}
