use crate::i18n::lint::NameSays;
use crate::lint::findings::Findings;
use crate::lint::names::answer_type;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::Length;
use crate::playbook::expr::Type;
use crate::playbook::spec::Space;
use crate::source::Node;

/// A value that cannot be one.
pub static RULE: Rule = Rule {
    code: "wrong_default",
    severity: Severity::Error,
    title: Both {
        en: "A proposed value that the question cannot have",
        fr: "Une valeur proposée que la question ne peut pas avoir",
    },
    why: Both {
        en: "A default is of the type of its fact, need or parameter; that of a choice is one of the choices.",
        fr: "Une valeur par défaut est du type de son fait, besoin ou paramètre ; celle d’un choix est l’un des choix.",
    },
    flagged: "needs:\n  update_every: {title: Rhythm of updates, type: duration, default: often}\n",
    clean: "needs:\n  update_every: {title: Rhythm of updates, type: duration, default: 4h}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let declared = &subject.names.declared;
    for space in [Space::Fact, Space::Need] {
        for thing in declared.all(space) {
            let Some(default) = thing.node.get("default") else { continue };
            if !can_be(default, &answer_type(declared, thing.node)) {
                let value = default.text().unwrap_or_default().to_owned();
                let says = NameSays::WrongDefault { value, name: thing.id.to_owned() };
                findings.add(&RULE, &Spot::Value(default), says);
            }
        }
    }
}

/// Tells whether a node can be a value of a type; an expression in `{{ }}` always can.
pub(in crate::lint) fn can_be(node: &Node, kind: &Type) -> bool {
    let Some(scalar) = node.scalar() else {
        let words = || node.elements().iter().all(|element| element.scalar().is_some());
        return match kind {
            Type::List | Type::Any => words(),
            Type::Choices(set) => {
                node.elements().iter().all(|element| element.text().is_some_and(|text| is_in(set, text)))
            }
            _ => false,
        };
    };
    let text = scalar.text.as_str();
    if text.contains("{{") {
        return true;
    }
    match kind {
        Type::Bool => scalar.as_bool().is_some(),
        Type::Number => {
            scalar.as_number().is_some()
                || text.strip_suffix('%').is_some_and(|part| part.parse::<f64>().is_ok())
        }
        Type::Choice(set) | Type::Choices(set) | Type::Level(set) => is_in(set, text),
        Type::Date => text.parse::<jiff::civil::Date>().is_ok(),
        Type::Time => text.parse::<jiff::Timestamp>().is_ok(),
        Type::Length => text.parse::<Length>().is_ok(),
        Type::List => false,
        Type::Text | Type::Map(_) | Type::Any => true,
    }
}

fn is_in(set: &[String], text: &str) -> bool {
    // Without choices another rule speaks.
    set.is_empty() || set.iter().any(|word| word == text)
}
