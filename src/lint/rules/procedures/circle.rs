use super::taken_in;
use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::rules::step_circle::circles;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// Procedures take each other in.
pub static RULE: Rule = Rule {
    code: "procedure_circle",
    severity: Severity::Error,
    title: Both {
        en: "Procedures that take each other in",
        fr: "Des procédures qui se reprennent l’une l’autre",
    },
    why: Both {
        en: "A procedure that takes itself in, at once or by way of others, has no last step. Let one of them end where \
             the other begins.",
        fr: "Une procédure qui se reprend elle-même, directement ou par d’autres, n’a pas de dernière étape. Terminer \
             l’une là où l’autre commence.",
    },
    flagged: "procedures:\n  look:\n    steps: [{action: Look}, {procedure: tell}]\n  tell:\n    steps: [{action: Tell}, {procedure: look}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: look}\n",
    clean: "procedures:\n  look:\n    steps: [{action: Look}, {procedure: tell}]\n  tell:\n    steps: [{action: Tell}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: look}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let names = subject.names;
    for circle in circles(&taken_in(names)) {
        let first = circle.first().and_then(|first| names.declared.get(Space::Procedure, first));
        let Some(first) = first else { continue };
        let shown = circle.iter().chain([&first.id]).map(|id| (*id).to_owned()).collect();
        findings.add(&RULE, &first.spot(), FlowSays::ProceduresInCircle(shown));
    }
}
