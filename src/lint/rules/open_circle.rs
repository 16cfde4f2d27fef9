use std::collections::BTreeMap;

use crate::i18n::lint::FileSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Kind;

/// Playbooks open each other.
pub static RULE: Rule = Rule {
    code: "open_circle",
    severity: Severity::Warning,
    title: Both { en: "Playbooks that open each other", fr: "Des plans qui s’ouvrent l’un l’autre" },
    why: Both {
        en: "A playbook that opens itself, at once or by way of others, would bring in the same steps without end.",
        fr: "Un plan qui s’ouvre lui-même, directement ou par d’autres, ramènerait sans fin les mêmes étapes.",
    },
    flagged: "# file: it.yaml\nplaybook: 1\nid: it\ntitle: It\nphases:\n  - id: first\n    title: First\n    steps:\n      - {open: other}\n# file: other.yaml\nplaybook: 1\nid: other\ntitle: Other\nphases:\n  - id: first\n    title: First\n    steps:\n      - {open: it}\n",
    clean: "# file: it.yaml\nplaybook: 1\nid: it\ntitle: It\nphases:\n  - id: first\n    title: First\n    steps:\n      - {open: other}\n# file: other.yaml\nplaybook: 1\nid: other\ntitle: Other\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.kind != Kind::Playbook {
        return;
    }
    let own = subject.resolved.id();
    let empty = BTreeMap::new();
    let library = subject.around.library.unwrap_or(&empty);
    for (_, step) in subject.names.steps.all() {
        let Some(node) = step.node.get("open") else { continue };
        let Some(opened) = node.text() else { continue };
        let mut way = vec![own.clone()];
        if leads_to(opened, &own, library, &mut way) {
            findings.add(&RULE, &Spot::Value(node), FileSays::OpenCircle(way));
        }
    }
}

fn leads_to(from: &str, own: &str, library: &BTreeMap<String, Vec<String>>, way: &mut Vec<String>) -> bool {
    if from != own && way.iter().any(|on_way| on_way == from) {
        return false;
    }
    way.push(from.to_owned());
    if from == own {
        return true;
    }
    let found = library.get(from).into_iter().flatten().any(|next| leads_to(next, own, library, way));
    if !found {
        way.pop();
    }
    found
}
