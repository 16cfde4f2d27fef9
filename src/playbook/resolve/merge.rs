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
    let (below, mut over) = match (below.value, over.value) {
        (Value::Map(below), Value::Map(over)) => (below, over),
        (_, value) => return Node { value, span, file },
    };
    let mut entries: Vec<Entry> = Vec::with_capacity(below.len() + over.len());
    for old in below {
        let (shape, merge) = rule(&old.key);
        let new = over.iter().position(|new| new.key == old.key).map(|place| over.remove(place));
        match new {
            Some(new) => entries.push(Entry { value: combined(&shape, merge, old.value, new.value), ..new }),
            None if merge == Merge::Own => {}
            None => entries.push(old),
        }
    }
    entries.extend(over);
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
            for sentence in new {
                if !sentences.iter().any(|old| old.text().is_some() && old.text() == sentence.text()) {
                    sentences.push(sentence);
                }
            }
            Node { value: Value::List(sentences), span: over.span, file: over.file }
        }
        (_, value) => Node { value, span: over.span, file: over.file },
    }
}

/// Merges two lists of things with ids.
fn by_id(object: &'static Object, below: Node, over: Node) -> Node {
    let (span, file) = (over.span, over.file);
    let (mut things, new) = match (below.value, over.value) {
        (Value::List(below), Value::List(over)) => (below, over),
        (_, value) => return Node { value, span, file },
    };
    for thing in new {
        let same = id(object, &thing).and_then(|id| place(object, &things, id));
        let before = thing.get("before").and_then(Node::text).and_then(|id| place(object, &things, id));
        match (same, before) {
            (Some(same), _) => {
                let old = things.remove(same);
                things.insert(same, merged(object, old, thing));
            }
            (None, Some(before)) => things.insert(before, thing),
            (None, None) => things.push(thing),
        }
    }
    Node { value: Value::List(things), span, file }
}

fn place(object: &'static Object, things: &[Node], wanted: &str) -> Option<usize> {
    things.iter().position(|thing| id(object, thing) == Some(wanted))
}

fn id<'a>(object: &'static Object, thing: &'a Node) -> Option<&'a str> {
    if object == &STEP { given_id(thing) } else { object.id_of(thing) }
}
