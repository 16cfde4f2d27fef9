use std::collections::BTreeSet;

use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::names::{Names, Owner};
use crate::lint::subject::Subject;
use crate::lint::walk::thing;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::Node;

/// Something that nothing uses.
pub static RULE: Rule = Rule {
    code: "never_used",
    severity: Severity::Warning,
    title: Both { en: "Something that nothing uses", fr: "Quelque chose dont rien ne se sert" },
    why: Both {
        en: "A role that does nothing, a fact that nobody asks or reads, a channel that no message takes: either a step is \
             missing, or it can go. What is left over is read again in the worst hour.",
        fr: "Un rôle qui ne fait rien, un fait que personne ne demande ni ne lit, un canal qu’aucun message ne prend : ou une \
             étape manque, ou il peut partir. Ce qui reste en trop se relit à la pire heure.",
    },
    flagged: "roles: {lead: {title: Lead}, scribe: {title: Scribe}}\nphases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm, role: lead}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n",
    clean: "roles: {lead: {title: Lead}, scribe: {title: Scribe}}\nphases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm, role: lead}]\n  - {id: mend, title: Mend, steps: [{action: Mend it., role: scribe}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n",
    // It needs to know what is used, so it is called apart.
    check: None,
};

const KINDS: [Space; 6] =
    [Space::Role, Space::Channel, Space::Fact, Space::Table, Space::Procedure, Space::Need];

/// Finds what this file declares and nothing uses, once the plan is more than a sketch.
pub(in crate::lint) fn check(subject: &Subject<'_>, used: &BTreeSet<Owner<'_>>, findings: &mut Findings<'_>) {
    if !subject.plan().is_whole() {
        return;
    }
    for space in KINDS {
        if space == Space::Channel && takes_all_channels(subject.names) {
            continue;
        }
        for declared in subject.names.declared.all(space) {
            let spot = declared.spot();
            let owner = Owner { space, id: declared.id };
            if spot.file() == 0 && !used.contains(&owner) {
                findings
                    .add(&RULE, &spot, CoverageSays::NeverUsed(declared.id.to_owned(), thing(space)))
                    .label(CoverageSays::UseOrDrop);
            }
        }
    }
}

/// Tells whether a block or a question goes through the channels, whichever they are.
fn takes_all_channels(names: &Names<'_>) -> bool {
    let all = |node: &Node, key: &str| node.get(key).and_then(Node::text) == Some("channels");
    names.steps.all().any(|(_, step)| all(step.node, "for_each"))
        || names.declared.all(Space::Fact).iter().any(|fact| all(fact.node, "choices"))
}
