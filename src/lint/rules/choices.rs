use crate::i18n::lint::NameSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// Choices without a choice, or the other way round.
pub static RULE: Rule = Rule {
    code: "choices",
    severity: Severity::Error,
    title: Both {
        en: "A choice and its choices do not go together",
        fr: "Un choix et ses possibilités ne vont pas ensemble",
    },
    why: Both {
        en: "A fact whose answer is `choice` or `choices` needs `choices`; any other has none.",
        fr: "Un fait dont la réponse est `choice` ou `choices` a besoin de `choices` ; les autres n’en ont pas.",
    },
    flagged: "facts:\n  cause: {ask: \"What led to it?\", answer: choice}\n",
    clean: "facts:\n  cause: {ask: \"What led to it?\", answer: choice, choices: {ours: Our rule, other: Something else}}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    for space in [Space::Fact, Space::Need] {
        for thing in subject.names.declared.all(space) {
            let kind = thing.node.get("answer").or_else(|| thing.node.get("type")).and_then(Node::text);
            let is_choice = matches!(kind, Some("choice" | "choices"));
            match (is_choice, thing.node.entry("choices")) {
                (true, None) => {
                    findings.add(&RULE, &thing.spot(), NameSays::NoChoices(thing.id.to_owned()));
                }
                (false, Some(entry)) if kind.is_some() => {
                    let says = NameSays::ChoicesWithoutChoice(thing.id.to_owned());
                    findings.add(&RULE, &Spot::Key(entry), says);
                }
                _ => {}
            }
        }
    }
}
