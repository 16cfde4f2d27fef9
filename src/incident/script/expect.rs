use super::fields::{Fields, not_one_of, read_word};
use super::{Fault, Given, Moment, Placed, keys};
use crate::i18n::Cases;
use crate::incident::{Ending, Key};
use crate::playbook::Id;
use crate::playbook::spec::{EXPECTED, Object, UNEXPECTED, words};
use crate::source::{Entry, Node, Span};

/// Is what must hold at a moment of a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Expectation {
    /// What is wanted, one by one.
    pub wants: Vec<Want>,
}

/// Is one thing that must hold, or must not.
#[derive(Debug, Clone, PartialEq)]
pub struct Want {
    /// Where it stands.
    pub span: Span,
    /// Whether it must not hold.
    pub negated: bool,
    /// What.
    pub claim: Claim,
}

/// Lists what can be expected.
#[derive(Debug, Clone, PartialEq)]
pub enum Claim {
    /// The words of a message, or of a step, are out.
    Published(Key),
    /// The level.
    Severity(Id),
    /// An item can be done now.
    Offered(Key),
    /// It is done.
    Done(Key),
    /// It was set aside.
    Skipped(Key),
    /// It waits for a word of others.
    Waiting(Key),
    /// Its time has passed.
    Overdue(Key),
    /// A fact has this value.
    Fact(Key, Given),
    /// A decision has this option.
    Decided(Key, Id),
    /// A legal deadline stands so.
    Deadline(Id, DeadlineState),
    /// The run was closed so.
    Closed(Ending),
    /// These were settled, in this order.
    Path(Vec<Placed<Key>>),
    /// It was out, or done, by then.
    NoLater(Key, Moment),
    /// The level at a moment.
    LevelAt(Moment, Id),
}

/// Lists how a legal deadline can stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineState {
    /// Its clock runs.
    Running,
    /// It was met in time.
    Met,
    /// It was met late, or not yet although its time has passed.
    Late,
    /// Its clock has not started.
    NotStarted,
    /// It does not apply.
    NotApplicable,
}

impl DeadlineState {
    /// Returns the word that it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Met => "met",
            Self::Late => "late",
            Self::NotStarted => "not_started",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// Reads the `expect` of an entry.
pub(super) fn of_entry(fields: &mut Fields<'_, '_>) -> Option<Expectation> {
    Some(read(fields.node("expect")?, fields.faults))
}

/// Reads what must hold; under `not`, what must not.
pub(super) fn read(node: &Node, faults: &mut Vec<Fault>) -> Expectation {
    let mut wants = Vec::new();
    collect(node, &EXPECTED, false, &mut wants, faults);
    if let Some(not) = node.get("not") {
        collect(not, &UNEXPECTED, true, &mut wants, faults);
    }
    Expectation { wants }
}

fn collect(node: &Node, object: &Object, negated: bool, wants: &mut Vec<Want>, faults: &mut Vec<Fault>) {
    keys::check(node, object, None, faults);
    for entry in node.entries().iter().filter(|entry| object.key(&entry.key).is_some()) {
        let mut want = |span: Span, claim: Option<Claim>| {
            wants.extend(claim.map(|claim| Want { span, negated, claim }));
        };
        match entry.key.as_str() {
            "facts" | "decided" | "deadlines" | "no_later" | "levels" => {
                for inner in entry.value.entries() {
                    want(inner.key_span, pair(&entry.key, inner, faults));
                }
            }
            "severity" => want(entry.value.span, id(&entry.value).map(Claim::Severity)),
            "closed" => want(entry.value.span, closed(&entry.value, faults)),
            "path" => want(entry.value.span, Some(Claim::Path(items(&entry.value)))),
            _ => {
                for item in items(&entry.value) {
                    want(item.span, list(&entry.key, item.it));
                }
            }
        }
    }
}

fn items(node: &Node) -> Vec<Placed<Key>> {
    let one = node.text().map(|text| Placed::new(Key::new(text), node.span));
    let all = node.elements().iter().filter_map(|one| Some(Placed::new(Key::new(one.text()?), one.span)));
    one.into_iter().chain(all).collect()
}

fn list(of: &str, key: Key) -> Option<Claim> {
    Some(match of {
        "published" => Claim::Published(key),
        "offered" => Claim::Offered(key),
        "done" => Claim::Done(key),
        "skipped" => Claim::Skipped(key),
        "waiting" => Claim::Waiting(key),
        "overdue" => Claim::Overdue(key),
        _ => return None,
    })
}

fn pair(of: &str, entry: &Entry, faults: &mut Vec<Fault>) -> Option<Claim> {
    let key = Key::new(&entry.key);
    let claim = match of {
        "facts" => Given::read(&entry.value).map(|given| Claim::Fact(key, given)),
        "decided" => id(&entry.value).map(|option| Claim::Decided(key, option)),
        "no_later" => {
            let at = moment(entry.value.text(), entry.value.span, faults)?;
            Some(Claim::NoLater(key, at))
        }
        "levels" => {
            let at = moment(Some(&entry.key), entry.key_span, faults)?;
            id(&entry.value).map(|level| Claim::LevelAt(at, level))
        }
        _ => {
            let text = entry.value.text().unwrap_or_default();
            let Some(state) = read_word(text) else {
                faults.push(not_one_of(&Placed::new(text.to_owned(), entry.value.span), DEADLINE_STATES));
                return None;
            };
            Id::data(&entry.key).ok().map(|id| Claim::Deadline(id, state))
        }
    };
    if claim.is_none() {
        let what = Cases::NoValue { key: entry.key.clone() };
        faults.push(Fault::new(entry.key_span, what).help(Cases::InQuotes));
    }
    claim
}

fn moment(text: Option<&str>, span: Span, faults: &mut Vec<Fault>) -> Option<Moment> {
    let text = text.unwrap_or_default();
    let read = Moment::read(text);
    if read.is_none() {
        faults.push(Fault::new(span, Cases::BadMoment { text: text.to_owned() }).help(Cases::HowMoment));
    }
    read
}

const DEADLINE_STATES: &[&str] = &["running", "met", "late", "not_started", "not_applicable"];

fn closed(node: &Node, faults: &mut Vec<Fault>) -> Option<Claim> {
    let text = node.text()?;
    let ending = read_word(text);
    if ending.is_none() {
        faults.push(not_one_of(&Placed::new(text.to_owned(), node.span), words::OUTCOMES));
    }
    ending.map(Claim::Closed)
}

fn id(node: &Node) -> Option<Id> {
    node.text().and_then(|text| Id::data(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::playbook::spec::Shape;

    #[test]
    fn the_states_of_a_deadline_are_those_of_the_table() {
        let shape = EXPECTED.key("deadlines").expect("it is a key").shape;
        let Shape::Map(_, Shape::OneOf(table)) = shape else { panic!("a map of words") };
        assert_eq!(*table, DEADLINE_STATES);
        let words = table.iter().map(|word| read_word::<DeadlineState>(word).expect("a state").word());
        assert_eq!(words.collect::<Vec<_>>(), DEADLINE_STATES);
    }
}
