use std::collections::BTreeSet;

use super::taken_in;
use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::rules::step_circle::circles;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::model::Procedure;
use crate::playbook::spec::Space;

/// Procedures lie inside each other too deep.
pub static RULE: Rule = Rule {
    code: "procedure_depth",
    severity: Severity::Error,
    title: Both {
        en: "Procedures inside procedures, too deep",
        fr: "Des procédures l’une dans l’autre, trop profondes",
    },
    why: Both {
        en: "A run follows eight procedures inside each other; the steps of a ninth would be left out without a word. \
             Nobody at night follows even four: take one level out.",
        fr: "Une cellule suit huit procédures l’une dans l’autre ; les étapes d’une neuvième seraient omises sans un mot. \
             Personne, de nuit, n’en suit seulement quatre : retirer un niveau.",
    },
    flagged: "procedures:\n  p1: {steps: [{procedure: p2}]}\n  p2: {steps: [{procedure: p3}]}\n  p3: {steps: [{procedure: p4}]}\n  p4: {steps: [{procedure: p5}]}\n  p5: {steps: [{procedure: p6}]}\n  p6: {steps: [{procedure: p7}]}\n  p7: {steps: [{procedure: p8}]}\n  p8: {steps: [{procedure: p9}]}\n  p9: {steps: [{action: Look}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: p1}\n",
    clean: "procedures:\n  p1: {steps: [{procedure: p2}]}\n  p2: {steps: [{procedure: p3}]}\n  p3: {steps: [{procedure: p4}]}\n  p4: {steps: [{procedure: p5}]}\n  p5: {steps: [{procedure: p6}]}\n  p6: {steps: [{procedure: p7}]}\n  p7: {steps: [{procedure: p8}]}\n  p8: {steps: [{action: Look}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: p1}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let names = subject.names;
    let graph = taken_in(names);
    // A circle has no depth, and is said already.
    if !circles(&graph).is_empty() {
        return;
    }
    let longer = |below: &BTreeSet<&str>| -> BTreeSet<&str> {
        graph
            .iter()
            .filter(|(_, taken)| taken.iter().any(|id| below.contains(id)))
            .map(|(id, _)| *id)
            .collect()
    };
    let mut too_deep: BTreeSet<&str> = graph.keys().copied().collect();
    for _ in 0..Procedure::DEEPEST {
        too_deep = longer(&too_deep);
    }
    // What takes one of these in is no less at fault, and mends with it.
    let around = longer(&too_deep);
    for id in too_deep.difference(&around) {
        let Some(procedure) = names.declared.get(Space::Procedure, id) else { continue };
        let (first, most) = ((*id).to_owned(), Procedure::DEEPEST);
        findings.add(&RULE, &procedure.spot(), FlowSays::ProceduresTooDeep { first, most });
    }
}
