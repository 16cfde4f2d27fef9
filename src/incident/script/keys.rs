use super::Fault;
use crate::i18n::Cases;
use crate::playbook::spec::{Form, Key, Object};
use crate::source::{Entry, Node, closest};

/// Checks that a map has no other keys than its object knows, each in a form that it can have.
///
/// `verb` is the kind of a timeline entry: some keys belong to some verbs only.
pub(super) fn check(node: &Node, object: &Object, verb: Option<&str>, faults: &mut Vec<Fault>) {
    let own = |key: &Key| key.only.is_empty() || verb.is_none_or(|verb| key.only.contains(&verb));
    for entry in node.entries() {
        match object.key(&entry.key) {
            None => faults.push(unknown(entry, object, own)),
            Some(key) if !own(key) => faults.push(not_of_verb(entry, key, verb.unwrap_or_default())),
            Some(key) => faults.extend(misshapen(entry, key)),
        }
    }
}

fn unknown(entry: &Entry, object: &Object, own: impl Fn(&Key) -> bool) -> Fault {
    let known = object.keys().filter(|key| own(key)).map(|key| key.name);
    let meant = closest(&entry.key, known);
    let what = Cases::UnknownKey { key: entry.key.clone() };
    Fault::new(entry.key_span, what).meant(meant)
}

fn not_of_verb(entry: &Entry, key: &Key, verb: &str) -> Fault {
    let what = Cases::NotOfVerb { key: entry.key.clone(), verb: verb.to_owned(), verbs: key.only.join(", ") };
    Fault::new(entry.key_span, what)
}

fn misshapen(entry: &Entry, key: &Key) -> Option<Fault> {
    let name = || entry.key.clone();
    match Form::of(&entry.value) {
        None => Some(Fault::new(entry.key_span, Cases::NoValue { key: name() }).help(Cases::InQuotes)),
        Some(form) if key.shape.admits(form) => None,
        Some(_) => Some(Fault::new(entry.value.span, Cases::WrongForm { key: name() }).help(example(key))),
    }
}

/// Shows how a key is written.
pub(super) fn example(key: &Key) -> Cases {
    Cases::ForExample { key: key.name.to_owned(), example: key.example.to_owned() }
}
