use crate::i18n::lint::{NameSays, Remedy};
use crate::lint::findings::Findings;
use crate::lint::names::{Names, Owner, answer_type};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::Type;
use crate::playbook::spec::Space;
use crate::source::{Node, Value, closest};

use super::default_value::can_be;

/// Silence allows something that cannot be done there.
pub static SILENCE_WORD: Rule = Rule {
    code: "silence_word",
    severity: Severity::Error,
    title: Both {
        en: "Silence allows something that cannot be done there",
        fr: "Le silence permet une chose impossible à cet endroit",
    },
    why: Both {
        en: "After silence a message may be published, a decision may take one of its options, a question one of its values; \
             any of them may `remind` or `hold`.",
        fr: "Après un silence, un message peut être publié, une décision prendre l’une de ses options, une question l’une de \
             ses valeurs ; tous peuvent `remind` ou `hold`.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: speak\n        decide: Do we speak?\n        on_silence: {after: 1h, then: publish}\n        options: {yes_now: {title: Yes}, wait: {title: Not yet}}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: speak\n        decide: Do we speak?\n        on_silence: {after: 1h, then: remind}\n        options: {yes_now: {title: Yes}, wait: {title: Not yet}}\n",
    check: Some(check),
};

/// Nobody has signed what silence allows.
pub static SILENCE_AUTHORITY: Rule = Rule {
    code: "silence_authority",
    severity: Severity::Error,
    title: Both {
        en: "Nobody has signed what silence allows",
        fr: "Personne n’a signé ce que le silence permet",
    },
    why: Both {
        en: "A rule on silence that publishes or decides is used on somebody’s authority. `authorised_by` names the role that \
             signed it before the crisis.",
        fr: "Une règle de silence qui publie ou décide est appliquée au nom de quelqu’un. `authorised_by` nomme le rôle qui l’a \
             signée avant la crise.",
    },
    flagged: "messages:\n  holding:\n    title: A request\n    stage: request\n    on_silence: {after: 20m, then: publish}\n    text: We know.\n",
    clean: "roles: {exec: {title: Executive}}\nmessages:\n  holding:\n    title: A request\n    stage: request\n    on_silence: {after: 20m, then: publish, authorised_by: exec}\n    text: We know.\n",
    check: None,
};

/// Is what may be done after silence.
enum Allowed {
    /// Words may be published.
    Publish,
    /// One of these may be taken.
    Take(Type),
}

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    for message in names.declared.all(Space::Message) {
        let owner = Owner { space: Space::Message, id: message.id };
        let owner = (message.node.file != 0).then_some(owner);
        rungs(message.node, owner, &Allowed::Publish, findings);
    }
    for (_, step) in names.steps.all() {
        let owner = step.home.procedure().filter(|_| step.node.file != 0);
        let owner = owner.map(|id| Owner { space: Space::Procedure, id });
        rungs(step.node, owner, &allowed(names, step), findings);
    }
}

fn allowed(names: &Names<'_>, step: &crate::lint::names::StepAt<'_>) -> Allowed {
    match step.kind {
        Some("decide") => Allowed::Take(Type::Choice(step.options())),
        Some("ask") => {
            let mut facts = step.facts();
            let fact = match (facts.next(), facts.next()) {
                (Some(only), None) => names.declared.get(Space::Fact, only),
                _ => None,
            };
            Allowed::Take(fact.map_or(Type::Any, |fact| answer_type(&names.declared, fact.node)))
        }
        _ => Allowed::Publish,
    }
}

fn rungs<'a>(node: &'a Node, owner: Option<Owner<'a>>, allowed: &Allowed, findings: &mut Findings<'a>) {
    let Some(silence) = node.get("on_silence") else { return };
    let one = matches!(silence.value, Value::Map(_)).then_some(silence);
    for rung in one.into_iter().chain(silence.elements()) {
        let Some(then) = rung.get("then") else { continue };
        let Some(word) = then.text() else { continue };
        if matches!(word, "hold" | "remind") {
            continue;
        }
        let possible = match allowed {
            Allowed::Publish => word == "publish",
            Allowed::Take(kind) => word != "publish" && can_be(then, kind),
        };
        if !possible {
            let finding = findings.add_owned(
                owner,
                &SILENCE_WORD,
                &Spot::Value(then),
                NameSays::NotAfterSilence(word.into()),
            );
            let words = words(allowed);
            match closest(word, words.iter().map(String::as_str)) {
                Some(meant) => finding.label(Remedy::DidYouMean(meant.to_owned())),
                None => finding.help(Remedy::OneOf(words)),
            };
        } else if rung.get("authorised_by").is_none() {
            let says = NameSays::NobodySigned(word.to_owned());
            findings.add_owned(owner, &SILENCE_AUTHORITY, &Spot::Value(then), says);
        }
    }
}

fn words(allowed: &Allowed) -> Vec<String> {
    let mut words = vec!["remind".to_owned(), "hold".to_owned()];
    match allowed {
        Allowed::Publish => words.push("publish".to_owned()),
        Allowed::Take(Type::Choice(set) | Type::Choices(set)) => words.extend(set.iter().cloned()),
        Allowed::Take(_) => {}
    }
    words
}
