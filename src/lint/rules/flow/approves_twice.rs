use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;
use crate::source::{Node, Value};

/// The same role approves twice.
pub static RULE: Rule = Rule {
    code: "approves_twice",
    severity: Severity::Warning,
    title: Both { en: "The same role approves twice", fr: "Le même rôle valide deux fois" },
    why: Both {
        en: "The second yes adds no second pair of eyes, and costs minutes. Another role was meant, or one of the two can go.",
        fr: "Le second oui n’ajoute pas un second regard, et coûte des minutes. Un autre rôle était visé, ou l’un des deux peut \
             partir.",
    },
    flagged: "roles: {lead: {title: Lead}, legal: {title: Legal}}\nmessages:\n  words: {title: Words, stage: request, approve: [{role: lead}, [{role: lead}]], text: We call you today.}\n",
    clean: "roles: {lead: {title: Lead}, legal: {title: Legal}}\nmessages:\n  words: {title: Words, stage: request, approve: [{role: lead}, [{role: legal}]], text: We call you today.}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    let stages = names.tree.get("approvals").map(Node::entries).unwrap_or_default();
    let messages =
        names.declared.all(Space::Message).iter().filter_map(|message| message.node.get("approve"));
    let steps = names.steps.all().filter_map(|(_, step)| step.node.get("approve"));
    for approvals in stages.iter().map(|entry| &entry.value).chain(messages).chain(steps) {
        let mut asked = Vec::new();
        roles(approvals, &mut asked);
        for (place, role) in asked.iter().enumerate() {
            let earlier = asked.iter().take(place).any(|other| other.text() == role.text());
            if let (true, 0, Some(id)) = (earlier, role.file, role.text()) {
                findings.add(&RULE, &Spot::Value(role), FlowSays::ApprovesTwice(id.to_owned()));
            }
        }
    }
}

/// Collects the roles that are always asked, round after round.
fn roles<'a>(node: &'a Node, into: &mut Vec<&'a Node>) {
    match &node.value {
        Value::List(elements) => elements.iter().for_each(|element| roles(element, into)),
        Value::Map(_) if node.get("when").is_none() => into.extend(node.get("role")),
        _ => {}
    }
}
