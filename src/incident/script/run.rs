use indexmap::IndexMap;

use super::fields::{Fields, not_one_of, read_word};
use super::{Fault, LeftOpen, Placed, Verb, keys};
use crate::i18n::Cases;
use crate::incident::Key;
use crate::playbook::spec::{FATE, words};
use crate::source::{Node, Value};

/// Reads what concerns the run as a whole: what happens, what is measured and promised, how it ends.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    match fields.verb {
        "closed" => closed(fields),
        "reopened" => Some(Verb::Reopened { why: fields.own_words()? }),
        "activated" => Some(Verb::Activated { trigger: fields.object()?, note: fields.words("note") }),
        "attached" => Some(Verb::Attached { playbook: fields.text("attached")?, step: fields.key("step") }),
        "added" => {
            let (owner, due) = (fields.id("owner"), fields.moment("due"));
            Some(Verb::Added { text: fields.own_words()?, owner, due })
        }
        "measured" => measured(fields).map(|figures| Verb::Measured { figures }),
        "alerted" => Some(Verb::Alerted { signal: fields.id("alerted")?, note: fields.words("note") }),
        "promised" => Some(Verb::Promised { due: fields.moment("due"), text: fields.own_words()? }),
        "promise_kept" => Some(Verb::PromiseKept { which: fields.text("promise_kept")? }),
        "inject" => Some(Verb::Inject {
            id: fields.text("inject")?,
            text: fields.words("text"),
            activates: fields.key("activates"),
        }),
        _ => aftermath(fields),
    }
}

fn aftermath(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    match fields.verb {
        "moderated" => {
            let (mention, action) = (fields.need_text("moderated"), fields.need_text("value"));
            Some(Verb::Moderated { mention: mention?.it, action: action?.it, why: fields.why() })
        }
        "reviewed" => {
            let (question, answer) = (fields.need_text("reviewed"), fields.need_text("text"));
            Some(Verb::Reviewed { question: question?.it, answer: answer?.it })
        }
        _ => {
            let (owner, due) = (fields.id("owner"), fields.moment("due"));
            Some(Verb::ActionAgreed { text: fields.own_words()?, owner, due })
        }
    }
}

fn closed(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    let outcome = fields.text("closed")?;
    let Some(ending) = read_word(&outcome.it) else {
        fields.faults.push(not_one_of(&outcome, words::OUTCOMES));
        return None;
    };
    let why = fields.need_why();
    let left = left(fields);
    Some(Verb::Closed {
        outcome: Placed::new(ending, outcome.span),
        step: fields.key("step"),
        left,
        why: why?,
    })
}

const FATES: &[&str] = &["dropped", "follow-up"];

/// Reads the fate of everything (`left: follow-up`), or of each thing that is named.
fn left(fields: &mut Fields<'_, '_>) -> LeftOpen {
    let mut left = LeftOpen::default();
    let Some(node) = fields.node("left") else { return left };
    if let Value::Scalar(scalar) = &node.value {
        left.rest = read_word(&scalar.text);
        if left.rest.is_none() {
            let text = Placed::new(scalar.text.clone(), node.span);
            fields.faults.push(not_one_of(&text, FATES));
        }
    }
    for one in node.elements() {
        keys::check(one, &FATE, None, fields.faults);
        let fate = one.get("fate").and_then(Node::text);
        match (one.get("step"), fate.and_then(read_word)) {
            (Some(step), Some(fate)) => {
                let key = Placed::new(Key::new(step.text().unwrap_or_default()), step.span);
                left.named.push((key, fate, one.get("why").and_then(Node::text).map(str::to_owned)));
            }
            (None, Some(rest)) => left.rest = Some(rest),
            (_, None) => {
                let text = Placed::new(fate.unwrap_or_default().to_owned(), one.span);
                fields.faults.push(not_one_of(&text, FATES));
            }
        }
    }
    left
}

fn measured(fields: &mut Fields<'_, '_>) -> Option<IndexMap<String, f64>> {
    let mut figures = IndexMap::new();
    for entry in fields.node("measured")?.entries() {
        let name = Placed::new(entry.key.clone(), entry.key_span);
        if !words::IMPACT.contains(&entry.key.as_str()) {
            fields.faults.push(not_one_of(&name, words::IMPACT));
        }
        let text = entry.value.text().unwrap_or_default();
        let figure = match text.strip_suffix('%') {
            Some(percent) => percent.trim().parse::<f64>().map(|figure| figure / 100.0),
            None => text.trim().parse::<f64>(),
        };
        match figure {
            Ok(figure) if figure.is_finite() => {
                figures.insert(entry.key.clone(), figure);
            }
            _ => {
                let what = Cases::BadFigure { text: text.to_owned() };
                fields.faults.push(Fault::new(entry.value.span, what));
            }
        }
    }
    Some(figures)
}
