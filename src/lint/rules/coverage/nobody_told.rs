use std::collections::BTreeSet;

use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::names::Names;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::{Kind, Space};
use crate::source::Node;

/// A public to whom nobody speaks.
pub static RULE: Rule = Rule {
    code: "nobody_tells",
    severity: Severity::Warning,
    title: Both { en: "A public to whom nobody speaks", fr: "Un public à qui personne ne parle" },
    why: Both {
        en: "Whoever is named as concerned and hears nothing from us hears it from others. Prepare words for them, or add them \
             to the `to` of a message that fits.",
        fr: "Un public concerné à qui nous ne disons rien l’apprend par d’autres. Préparer des mots pour lui, ou l’ajouter au \
             `to` d’un message qui convient.",
    },
    flagged: "stakeholders:\n  partners: {title: Partners}\n  neighbours: {title: Neighbours}\nmessages:\n  note: {title: A note, stage: request, to: [partners], text: We call you today.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: note}\n",
    clean: "stakeholders:\n  partners: {title: Partners}\n  neighbours: {title: Neighbours}\nmessages:\n  note: {title: A note, stage: request, to: [partners, neighbours], text: We call you today.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: note}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    if subject.kind != Kind::Playbook || speaks_to_each(names) {
        return;
    }
    let sent = subject.plan().sent();
    let messages = sent.iter().filter_map(|id| names.declared.get(Space::Message, id));
    let to = messages.flat_map(|message| message.node.get("to").map(Node::elements).unwrap_or_default());
    let told: BTreeSet<&str> = to.filter_map(Node::text).collect();
    // Messages that name nobody leave open whom they are for.
    if told.is_empty() {
        return;
    }
    for stakeholder in names.declared.all(Space::Stakeholder) {
        let spot = stakeholder.spot();
        if spot.file() == 0 && !told.contains(stakeholder.id) {
            findings
                .add(&RULE, &spot, CoverageSays::NobodyTells(stakeholder.id.to_owned()))
                .label(CoverageSays::AddTo(stakeholder.id.to_owned()));
        }
    }
}

/// Tells whether a block is walked once for each public.
fn speaks_to_each(names: &Names<'_>) -> bool {
    let each = |node: &Node| node.get("for_each").and_then(Node::text) == Some("stakeholders");
    names.steps.all().any(|(_, step)| each(step.node))
}
