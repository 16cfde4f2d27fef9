use std::collections::BTreeSet;

use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::{Kind, Space};
use crate::source::{Node, Value};

/// A time after which nobody takes over.
pub static NOBODY: Rule = Rule {
    code: "nobody_takes_over",
    severity: Severity::Warning,
    title: Both {
        en: "A time after which nobody takes over",
        fr: "Un délai après lequel personne ne prend le relais",
    },
    why: Both {
        en: "`takes_over_after` says how long a role may be silent before its deputy acts. Without a `deputy` the team waits, \
             believing that somebody will.",
        fr: "`takes_over_after` dit combien de temps un rôle peut se taire avant que son suppléant agisse. Sans `deputy`, \
             l’équipe attend en croyant que quelqu’un le fera.",
    },
    flagged: "roles:\n  lead: {title: Lead, takes_over_after: 10m}\n",
    clean: "roles:\n  lead: {title: Lead, deputy: [comms], takes_over_after: 10m}\n  comms: {title: Communications}\n",
    check: Some(nobody),
};

/// A role that approves and that nobody stands in for.
pub static NO_DEPUTY: Rule = Rule {
    code: "no_deputy",
    severity: Severity::Note,
    title: Both {
        en: "A role that approves and that nobody stands in for",
        fr: "Un rôle qui valide et que personne ne remplace",
    },
    why: Both {
        en: "Approval is what holds words back most often. Where other roles have a deputy, the one that approves needs one more \
             than they do: at five in the morning it is the one that does not answer.",
        fr: "C’est la validation qui retient le plus souvent les mots. Si d’autres rôles ont un suppléant, celui qui valide en a \
             besoin plus qu’eux : à cinq heures du matin, c’est lui qui ne répond pas.",
    },
    flagged: "roles:\n  lead: {title: Lead, deputy: [comms]}\n  comms: {title: Communications}\n  exec: {title: Executive}\napprovals: {default: [{role: exec}]}\n",
    clean: "roles:\n  lead: {title: Lead, deputy: [comms]}\n  comms: {title: Communications}\n  exec: {title: Executive, deputy: [lead]}\napprovals: {default: [{role: exec}]}\n",
    check: Some(no_deputy),
};

fn nobody<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for role in subject.names.declared.all(Space::Role) {
        let Some(entry) = role.node.entry("takes_over_after").filter(|entry| entry.value.file == 0) else {
            continue;
        };
        if !has_deputy(role.node) {
            findings
                .add(&NOBODY, &Spot::Key(entry), CoverageSays::NobodyTakesOver(role.id.to_owned()))
                .label(CoverageSays::AddDeputy);
        }
    }
}

fn no_deputy<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let roles = subject.names.declared.all(Space::Role);
    if subject.kind != Kind::Playbook || !roles.iter().any(|role| has_deputy(role.node)) {
        return;
    }
    let tree = subject.names.tree;
    let mut approvers = BTreeSet::new();
    tree.get("approvals").into_iter().for_each(|node| roles_of(node, &mut approvers));
    for message in subject.names.declared.all(Space::Message) {
        message.node.get("approve").into_iter().for_each(|node| roles_of(node, &mut approvers));
    }
    for role in roles.iter().filter(|role| approvers.contains(role.id)) {
        // The same is said where a time to take over is given.
        let said = role.node.get("takes_over_after").is_some();
        if role.spot().file() == 0 && !has_deputy(role.node) && !said {
            findings
                .add(&NO_DEPUTY, &role.spot(), CoverageSays::NoDeputy(role.id.to_owned()))
                .label(CoverageSays::AddDeputy);
        }
    }
}

fn has_deputy(role: &Node) -> bool {
    role.get("deputy").is_some_and(|deputy| !deputy.elements().is_empty())
}

/// Collects the roles of approvals, however deep their rounds and stages lie.
fn roles_of<'a>(node: &'a Node, into: &mut BTreeSet<&'a str>) {
    match &node.value {
        Value::List(elements) => elements.iter().for_each(|element| roles_of(element, into)),
        Value::Map(entries) => match node.get("role").and_then(Node::text) {
            Some(role) => {
                into.insert(role);
            }
            None => entries.iter().for_each(|entry| roles_of(&entry.value, into)),
        },
        Value::Null | Value::Scalar(_) => {}
    }
}
