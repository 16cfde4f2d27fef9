use serde_json::{Map, Value as Json, json};

use crate::playbook::spec::Object;

/// Says that a map is of one kind, and that no key of another kind stands there.
///
/// `partial`: the kind may stand in what is inherited.
pub(super) fn write(object: &'static Object, partial: bool, out: &mut Map<String, Json>) {
    if object.kinds.is_empty() {
        return;
    }
    let none = partial.then(|| none(object));
    let counted = object.kinds.iter().map(|kind| counts(object, kind));
    out.insert("oneOf".into(), counted.chain(none.clone()).collect());
    let mut belong = Map::new();
    for key in object.keys().filter(|key| !key.only.is_empty() && !object.kinds.contains(&key.name)) {
        let with = key.only.iter().map(|kind| counts(object, kind)).chain(none.clone());
        belong.insert(key.name.into(), any(with.collect()));
    }
    if !belong.is_empty() {
        out.insert("dependencies".into(), Json::Object(belong));
    }
}

/// Says that a map is of a kind at all.
pub(super) fn some(object: &Object) -> Option<Json> {
    let kinds: Vec<Json> = object.kinds.iter().map(|kind| json!({"required": [kind]})).collect();
    (!kinds.is_empty()).then(|| any(kinds))
}

/// Says which keys each kind must have.
pub(super) fn required(object: &'static Object) -> Vec<Json> {
    let demands = |kind: &&'static str| {
        let own = object.keys().filter(|key| key.required && key.only.contains(kind) && key.name != *kind);
        let names: Vec<&str> = own.map(|key| key.name).collect();
        (!names.is_empty()).then(|| json!({"if": counts(object, kind), "then": {"required": names}}))
    };
    object.kinds.iter().filter_map(demands).collect()
}

/// Says that a map is of this kind; a key that another kind has as its own does not count beside it.
fn counts(object: &Object, kind: &str) -> Json {
    let only = object.key(kind).map(|key| key.only).unwrap_or_default();
    let owners: Vec<Json> =
        only.iter().filter(|other| **other != kind).map(|other| json!({"required": [other]})).collect();
    match owners.is_empty() {
        true => json!({"required": [kind]}),
        false => json!({"required": [kind], "not": any(owners)}),
    }
}

fn none(object: &Object) -> Json {
    json!({"not": some(object)})
}

/// Says that one of several holds.
pub(super) fn any(mut several: Vec<Json>) -> Json {
    match several.len() {
        1 => several.remove(0),
        _ => json!({"anyOf": several}),
    }
}
