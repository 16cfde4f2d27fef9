use super::fields::Fields;
use super::{Fault, Given, Placed, Verb};
use crate::i18n::Cases;
use crate::incident::Key;
use crate::source::Value;

/// Reads what is told of facts, and what is taken back or mended.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    match fields.verb {
        "answered" => answered(fields),
        "changed" => {
            let (fact, new) = (fields.object(), fields.need_given("new"));
            Some(Verb::Changed {
                fact: fact?,
                old: fields.given("old"),
                new: new?,
                certainty: fields.word("certainty"),
                source: fields.words("source"),
            })
        }
        "revised" => {
            let (new, why) = (fields.need_given("new"), fields.need_why());
            Some(Verb::Revised { of: fields.object()?, old: fields.given("old"), new: new?, why: why? })
        }
        "corrected" => corrected(fields),
        "retracted" => {
            let why = fields.need_why();
            Some(Verb::Retracted { of: fields.object()?, fact: fields.key("fact"), why: why? })
        }
        _ => {
            let fact = fields.object()?;
            if fields.node("new").is_none() {
                fields.missing("new");
            }
            let new = certain(fields, "new")?;
            Some(Verb::CertaintyChanged { fact, new, source: fields.words("source") })
        }
    }
}

fn corrected(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    let (new, why) = (fields.need_given("new"), fields.need_why());
    if fields.node("field").is_none() {
        fields.missing("field");
    }
    Some(Verb::Corrected {
        of: fields.object()?,
        field: fields.word("field")?,
        fact: fields.key("fact"),
        old: fields.given("old"),
        new: new?,
        why: why?,
    })
}

/// Reads a certainty under a key that may hold other things too.
fn certain<T: for<'d> serde::Deserialize<'d>>(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<T> {
    let text = fields.text(key)?;
    let read = super::fields::read_word(&text.it);
    if read.is_none() {
        fields.faults.push(super::fields::not_one_of(&text, &["confirmed", "unconfirmed"]));
    }
    read
}

/// One fact with its `value`, or a form as a map.
fn answered(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    let node = fields.node("answered")?;
    let facts = match &node.value {
        Value::Map(_) => form(fields)?,
        _ => {
            let value = fields.need_given("value");
            vec![(fields.object()?, value?)]
        }
    };
    Some(Verb::Answered {
        facts,
        step: fields.key("step"),
        certainty: fields.word("certainty"),
        source: fields.words("source"),
    })
}

fn form(fields: &mut Fields<'_, '_>) -> Option<Vec<(Placed<Key>, Placed<Given>)>> {
    let mut told = Vec::new();
    if let Some(value) = fields.node.entry("value") {
        let what = Cases::NotOfVerb {
            key: "value".to_owned(),
            verb: "answered: {…}".to_owned(),
            verbs: "answered: place".to_owned(),
        };
        fields.faults.push(Fault::new(value.key_span, what));
    }
    for entry in fields.node("answered")?.entries() {
        let key = Placed::new(Key::new(&entry.key), entry.key_span);
        match Given::read(&entry.value) {
            Some(given) => told.push((key, Placed::new(given, entry.value.span))),
            None => {
                let what = Cases::NoValue { key: entry.key.clone() };
                fields.faults.push(Fault::new(entry.key_span, what).help(Cases::InQuotes));
            }
        }
    }
    (!told.is_empty()).then_some(told)
}
