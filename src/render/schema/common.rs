use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::object::slug;
use super::shape::reference;
use crate::playbook::spec::PACE;
use crate::playbook::{GRAMMAR_WORDS, YAML_WORDS};

/// A span of time; each unit at most once, the largest first.
const SPAN: &str =
    r"(asap|(?=[0-9])([0-9]+w)?([0-9]+d)?([0-9]+h)?([0-9]+m)?([0-9]+s)?|[0-9]+ +(months?|business days?))";

/// The name of a fact or of a value: `org.update_every`, `authorities['Isle of Man'].within`.
const NAME: &str = r"[A-Za-z_](\[[^\]]*\]|[^\s\[])*";

/// A moment with its zone.
const MOMENT: &str = r"[0-9]{4}-?[0-9]{2}-?[0-9]{2}[Tt ][0-9]{2}(:?[0-9]{2}){0,2}([.,][0-9]+)? ?([Zz]|[+-][0-9]{2}(:?[0-9]{2}){0,2})(\[.*\])*";

/// Returns the definitions of these names, with those that they need.
pub(super) fn definitions(names: &BTreeSet<&'static str>) -> Map<String, Json> {
    let mut all = Map::new();
    for name in names {
        all.insert((*name).to_owned(), definition(name));
        if *name == "rhythm" {
            all.insert("duration".into(), definition("duration"));
            all.insert("rhythms".into(), definition("rhythms"));
        }
    }
    all
}

fn definition(name: &str) -> Json {
    match name {
        "duration" => pattern(&format!(r"^\s*({SPAN}|{NAME})\s*$")),
        "due" => due(),
        "rhythm" => json!({"anyOf": [
            reference("duration"),
            {"type": "object", "additionalProperties": reference("duration")},
            reference("rhythms"),
        ]}),
        "rhythms" => json!({"type": "array", "items": {"anyOf": [
            reference("duration"),
            reference(&slug(&PACE)),
            reference("rhythms"),
        ]}}),
        "day" => pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "moment" => pattern(&format!(r"^(\s*{SPAN}\s*|{MOMENT})$")),
        "zone" => pattern("^(UTC|GMT|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+)$"),
        "language" => pattern("^[a-z]{2,3}(-[A-Za-z0-9]+)*$"),
        "playbook_id" => json!({
            "type": "string",
            "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
            "not": {"enum": YAML_WORDS},
        }),
        "data" => json!({
            "type": ["string", "number", "boolean"],
            "pattern": r"^[^\u0000-\u001f\u007f-\u009f]+$",
        }),
        _ => json!({
            "type": "string",
            "pattern": "^[a-z][a-z0-9_]*$",
            "not": {"enum": YAML_WORDS.iter().chain(&GRAMMAR_WORDS).collect::<Vec<_>>()},
        }),
    }
}

/// A span, from something that happened or not; several with `or`, a list, or a map from level.
fn due() -> Json {
    let part = format!(r"\s*({SPAN}|{NAME})\s*( after .*?)?");
    json!({"anyOf": [
        pattern(&format!("^{part}( or {part})*$")),
        {"type": "array", "items": reference("due")},
        {"type": "object", "additionalProperties": reference("due")},
    ]})
}

fn pattern(pattern: &str) -> Json {
    json!({"type": "string", "pattern": pattern})
}
