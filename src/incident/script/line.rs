use super::fields::Fields;
use super::{Fault, Moment, Placed, Verb, keys, verb};
use crate::i18n::Cases;
use crate::playbook::Id;
use crate::playbook::spec::EVENT;
use crate::source::{Node, Span, closest};

/// Is one entry of a timeline: at a moment, somebody says or does something.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Where it stands in the file.
    pub span: Span,
    /// When it is written down.
    pub at: Moment,
    /// When it happened, where that is another moment.
    pub occurred: Option<Moment>,
    /// Who writes it.
    pub by: Option<Placed<String>>,
    /// In which role.
    pub role: Option<Placed<Id>>,
    /// What is said or done.
    pub verb: Verb,
    /// How it begins, for messages: `done: call`.
    pub doing: String,
}

/// Reads an entry.
pub(super) fn read(node: &Node, faults: &mut Vec<Fault>) -> Option<Line> {
    let verb = the_verb(node, faults)?;
    let before = faults.len();
    keys::check(node, &EVENT, Some(verb), faults);
    if faults.len() > before {
        // What it says cannot be told from what it was meant to say.
        return None;
    }
    let mut fields = Fields { node, verb, faults };
    let at = fields.moment("at");
    if fields.node("at").is_none() {
        fields.missing("at");
    }
    let occurred = fields.moment("occurred");
    let (by, role) = (fields.text("by"), fields.id("role"));
    let said = verb::read(&mut fields);
    Some(Line { span: node.span, at: at?, occurred, by, role, verb: said?, doing: doing(node, verb) })
}

fn doing(node: &Node, verb: &str) -> String {
    let Some(value) = node.get(verb) else { return verb.to_owned() };
    let first = value.entries().first().map(|entry| entry.key.as_str());
    match value.text().or(first) {
        Some(object) => format!("{verb}: {object}"),
        None => verb.to_owned(),
    }
}

fn the_verb(node: &Node, faults: &mut Vec<Fault>) -> Option<&'static str> {
    let verbs: Vec<&'static str> = EVENT.kinds_of(node).collect();
    match verbs.as_slice() {
        [verb] => Some(verb),
        [] => {
            faults.push(no_verb(node));
            None
        }
        [first, second, ..] => {
            let (first, second) = ((*first).to_owned(), (*second).to_owned());
            let span = node.entry(&second).map_or(node.span, |entry| entry.key_span);
            faults.push(Fault::new(span, Cases::TwoVerbs { first, second }));
            None
        }
    }
}

/// A misspelt verb stands among the keys that nobody knows.
fn no_verb(node: &Node) -> Fault {
    let strange = node.entries().iter().find(|entry| EVENT.key(&entry.key).is_none());
    match strange {
        Some(entry) => {
            let what = Cases::UnknownKey { key: entry.key.clone() };
            let fault = Fault::new(entry.key_span, what);
            match closest(&entry.key, EVENT.kinds.iter().copied()) {
                Some(word) => fault.meant(Some(word)),
                None => fault.help(Cases::SomeVerbs),
            }
        }
        None => Fault::new(node.span, Cases::NoVerb).help(Cases::SomeVerbs),
    }
}
