use serde_json::{Map, Value as Json, json};

use super::inherit::Inherited;
use super::object::slug;
use super::{kinds, shape};
use crate::playbook::spec::{Merge, Object, STEP, Shape};

/// Returns the name of the definition of what an object must have where it inherits nothing.
pub(super) fn name(object: &Object) -> String {
    format!("complete_{}", slug(object))
}

/// Refers to that definition.
pub(super) fn reference(object: &Object) -> Json {
    shape::reference(&name(object))
}

/// Says what an object must have where it inherits nothing, and so on below it.
pub(super) fn definition(object: &'static Object, inherited: &Inherited) -> Json {
    let mut out = Map::new();
    demands(object, &mut out);
    if let Some(some) = kinds::some(object) {
        all(&mut out, some);
    }
    let below = object.keys().filter_map(|key| {
        let demands = inside(&key.shape, key.merge(), inherited);
        (!demands.is_empty()).then(|| (key.name.to_owned(), together(demands)))
    });
    let below: Map<String, Json> = below.collect();
    if !below.is_empty() {
        out.insert("properties".into(), Json::Object(below));
    }
    Json::Object(out)
}

/// Says which keys an object must have.
pub(super) fn demands(object: &'static Object, out: &mut Map<String, Json>) {
    let always = object.keys().filter(|key| key.required && key.only.is_empty());
    let names: Vec<&str> = always.map(|key| key.name).collect();
    if !names.is_empty() {
        out.insert("required".into(), json!(names));
    }
    for demand in kinds::required(object) {
        all(out, demand);
    }
}

fn all(out: &mut Map<String, Json>, more: Json) {
    if let Some(list) = out.entry("allOf").or_insert_with(|| json!([])).as_array_mut() {
        list.push(more);
    }
}

/// Lists what a value demands of the objects in it that are merged; of a value of another form, nothing.
fn inside(shape: &Shape, merge: Merge, inherited: &Inherited) -> Vec<Json> {
    let of = |object: &'static Object, merged: bool, wrap: fn(Json) -> Json| -> Vec<Json> {
        let said = merged && inherited.is_demanding(object);
        said.then(|| wrap(reference(object))).into_iter().collect()
    };
    match shape {
        Shape::Object(object) | Shape::OneOrMore(object) => of(object, merge == Merge::Deep, |json| json),
        Shape::Things(_, object) => of(object, merge == Merge::Deep, values),
        Shape::Objects(object) => of(object, merge == Merge::ById, elements),
        Shape::Steps => of(&STEP, merge == Merge::ById, elements),
        Shape::Map(_, inner) if merge == Merge::Deep => {
            let below = inside(inner, Merge::usual(inner), inherited);
            if below.is_empty() { below } else { vec![values(together(below))] }
        }
        Shape::Either(shapes) => shapes.iter().flat_map(|shape| inside(shape, merge, inherited)).collect(),
        _ => Vec::new(),
    }
}

fn values(of: Json) -> Json {
    json!({"additionalProperties": of})
}

fn elements(of: Json) -> Json {
    json!({"items": of})
}

fn together(mut several: Vec<Json>) -> Json {
    match several.len() {
        1 => several.remove(0),
        _ => json!({"allOf": several}),
    }
}
