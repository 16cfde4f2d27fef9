use std::collections::HashSet;

use indexmap::IndexMap;

use super::chain::Chain;
use crate::playbook::spec::{Form, Merge, Object, STEP, Shape};
use crate::playbook::step_id::given_id;
use crate::source::{Entry, Node, Value};

/// Merges an object over an inherited one, key by key.
///
/// One of another kind (a `count` over a `surge`) replaces it whole: their keys do not mix.
pub(super) fn merged(object: &Object, below: Node, over: Node) -> Node {
    match (object.kind_of(&below), object.kind_of(&over)) {
        (Some(old), Some(new)) if old != new => return over,
        _ => {}
    }
    by_key(below, over, &|key| {
        let known = object.key(key);
        let shape = known.map_or(object.rest.unwrap_or(Shape::Any), |key| key.shape);
        (shape, known.map_or(Merge::Replaced, |key| key.merge()))
    })
}

/// Merges two maps: the inherited entries in their order, then what is new.
fn by_key(below: Node, over: Node, rule: &dyn Fn(&str) -> (Shape, Merge)) -> Node {
    let (span, file) = (over.span, over.file);
    let (below, over) = match (below.value, over.value) {
        (Value::Map(below), Value::Map(over)) => (below, over),
        (_, value) => return Node { value, span, file },
    };
    // What is taken out leaves the order of the rest as it is, and nothing is moved up for it.
    let mut over: IndexMap<String, Option<Entry>> =
        over.into_iter().map(|new| (new.key.clone(), Some(new))).collect();
    let mut entries: Vec<Entry> = Vec::with_capacity(below.len() + over.len());
    for old in below {
        let (shape, merge) = rule(&old.key);
        match over.get_mut(&old.key).and_then(Option::take) {
            Some(new) => entries.push(Entry { value: combined(&shape, merge, old.value, new.value), ..new }),
            None if merge == Merge::Own => {}
            None => entries.push(old),
        }
    }
    entries.extend(over.into_values().flatten());
    Node { value: Value::Map(entries), span, file }
}

fn combined(shape: &Shape, merge: Merge, below: Node, over: Node) -> Node {
    match merge {
        Merge::Replaced | Merge::Own => over,
        Merge::Joined => joined(below, over),
        Merge::ById => match shape.element() {
            Some(object) => by_id(object, below, over),
            None => over,
        },
        Merge::Deep => deep(shape, below, over),
    }
}

fn deep(shape: &Shape, below: Node, over: Node) -> Node {
    if Form::of(&below) != Some(Form::Map) || Form::of(&over) != Some(Form::Map) {
        return over;
    }
    match shape.of(Form::Map) {
        Some(Shape::Object(object)) => merged(object, below, over),
        Some(Shape::Things(_, object)) => by_key(below, over, &|_| (Shape::Object(object), Merge::Deep)),
        Some(Shape::Map(_, inner)) => by_key(below, over, &|_| (*inner, Merge::usual(inner))),
        _ => over,
    }
}

/// Joins two lists of sentences; one that stands in both is kept once.
fn joined(below: Node, over: Node) -> Node {
    match (below.value, over.value) {
        (Value::List(mut sentences), Value::List(new)) => {
            let mut said: HashSet<String> =
                sentences.iter().filter_map(Node::text).map(str::to_owned).collect();
            sentences.extend(new.into_iter().filter(|new| match new.text() {
                Some(text) => said.insert(text.to_owned()),
                None => true,
            }));
            Node { value: Value::List(sentences), span: over.span, file: over.file }
        }
        (_, value) => Node { value, span: over.span, file: over.file },
    }
}

/// Merges two lists of things with ids.
fn by_id(object: &'static Object, below: Node, over: Node) -> Node {
    let (span, file) = (over.span, over.file);
    let (things, new) = match (below.value, over.value) {
        (Value::List(below), Value::List(over)) => (below, over),
        (_, value) => return Node { value, span, file },
    };
    let mut order = Chain::default();
    things.into_iter().for_each(|thing| order.put(object, thing, None));
    for thing in new {
        let before = thing.get("before").and_then(Node::text).and_then(|id| order.place(id));
        match id(object, &thing).and_then(|id| order.place(id)) {
            Some(same) => order.change(same, |old| merged(object, old, thing)),
            None => order.put(object, thing, before),
        }
    }
    Node { value: Value::List(order.finish()), span, file }
}

pub(super) fn id<'a>(object: &'static Object, thing: &'a Node) -> Option<&'a str> {
    if object == &STEP { given_id(thing) } else { object.id_of(thing) }
}
