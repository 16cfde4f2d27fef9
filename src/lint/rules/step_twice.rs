use crate::i18n::lint::{NameSays, Remedy};
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};

/// Two steps have one id.
pub static RULE: Rule = Rule {
    code: "step_twice",
    severity: Severity::Error,
    title: Both { en: "Two steps have one id", fr: "Deux étapes ont le même id" },
    why: Both {
        en: "Everything that is written down in a crisis is kept under the id of its step. A step without one takes it \
             from its message, fact or procedure; the second step for the same needs an `id` of its own.",
        fr: "Tout ce qui est noté pendant une crise est gardé sous l’id de son étape. Une étape sans id prend celui de son \
             message, de son fait ou de sa procédure ; la seconde étape pour la même chose a besoin de son propre `id`.",
    },
    flagged: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: hurt}\n      - {ask: hurt, title: \"Still so?\"}\n",
    clean: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: hurt}\n      - {ask: hurt, id: hurt_again, title: \"Still so?\"}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let steps = &subject.names.steps;
    for numbers in steps.sharing() {
        let Some(first) = numbers.first().and_then(|number| steps.get(*number)) else { continue };
        for step in numbers.iter().skip(1).filter_map(|number| steps.get(*number)) {
            let spot = match (step.node.get("id"), step.kind.and_then(|kind| step.node.get(kind))) {
                (Some(id), _) => Spot::Value(id),
                (None, Some(object)) => Spot::Value(object),
                (None, None) => Spot::Value(step.node),
            };
            let borrowed = step.node.get("id").is_none();
            let says = NameSays::SameStep { id: step.id.to_string(), borrowed };
            let earlier = first.node.get("id").or_else(|| first.kind.and_then(|kind| first.node.get(kind)));
            let related = findings.place(&Spot::Value(earlier.unwrap_or(first.node)));
            findings.add(&RULE, &spot, says).label(Remedy::OwnId).related(related, Remedy::FirstHere);
        }
    }
}
