use std::collections::BTreeSet;

use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::{Kind, Space};
use crate::playbook::{Amount, Due};
use crate::source::Node;

/// A short deadline that no step meets.
pub static RULE: Rule = Rule {
    code: "deadline_unmet",
    severity: Severity::Warning,
    title: Both {
        en: "A short deadline that no step meets",
        fr: "Une échéance courte qu’aucune étape ne respecte",
    },
    why: Both {
        en: "A deadline of hours or days runs from the first minute, and the plan has no step that does what the law wants. \
             `meets` on that step ties the two together.",
        fr: "Une échéance de quelques heures ou jours court dès la première minute, et le plan n’a aucune étape qui fasse ce que \
             veut la loi. `meets`, sur cette étape, lie les deux.",
    },
    flagged: "deadlines:\n  data: {title: Notify, due: 72h after start, source: GDPR art. 33, verified: 2026-11-01}\n  police: {title: Complain, due: 72h after start, source: Insurance code, verified: 2026-11-01}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Notify the authority., meets: data}\n",
    clean: "deadlines:\n  data: {title: Notify, due: 72h after start, source: GDPR art. 33, verified: 2026-11-01}\n  police: {title: Complain, due: 72h after start, source: Insurance code, verified: 2026-11-01}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Notify the authority., meets: data}\n      - {action: File the complaint., meets: police}\n",
    check: Some(check),
};

/// Beyond eight days there is time to add what is missing.
const SHORT: i64 = 8 * 86_400;

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if subject.kind != Kind::Playbook {
        return;
    }
    let meets = |node: &'a Node| {
        let meets = node.get("meets");
        let several = meets.map(Node::elements).unwrap_or_default();
        meets.into_iter().chain(several).filter_map(Node::text)
    };
    let met: BTreeSet<&str> = subject.plan().steps().flat_map(|(_, step)| meets(step.node)).collect();
    // A plan that ties no step to any deadline leaves them to whoever reads the list.
    let declared = &subject.names.declared;
    if met.iter().all(|id| declared.get(Space::Deadline, id).is_none()) {
        return;
    }
    for deadline in declared.all(Space::Deadline) {
        let short = deadline.node.get("due").is_some_and(is_short);
        if short && deadline.spot().file() == 0 && !met.contains(deadline.id) {
            findings
                .add(&RULE, &deadline.spot(), FlowSays::Unmet(deadline.id.to_owned()))
                .label(FlowSays::MeetIt(deadline.id.to_owned()));
        }
    }
}

fn is_short(due: &Node) -> bool {
    let short = |amount: &Amount| match amount {
        Amount::Fixed(length) => length.rough_seconds() <= SHORT,
        Amount::Of(_) => false,
    };
    match due.text().map(Due::parse) {
        Some(Ok(Due::First(offsets))) => offsets.iter().any(|offset| short(&offset.amount)),
        _ => due.elements().iter().any(is_short),
    }
}
