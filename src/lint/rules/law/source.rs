use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// A deadline that does not say where it comes from.
pub static RULE: Rule = Rule {
    code: "deadline_without_source",
    severity: Severity::Warning,
    title: Both {
        en: "A deadline that does not say where it comes from",
        fr: "Une échéance qui ne dit pas d’où elle vient",
    },
    why: Both {
        en: "Whoever is told at night to notify within 72 hours asks which law says so, and whether it still does. `source` \
             names the law and its article, or the contract; `verified` is the day on which somebody read it.",
        fr: "Qui apprend la nuit qu’il faut notifier sous 72 heures demande quelle loi le dit, et si elle le dit encore. \
             `source` nomme la loi et son article, ou le contrat ; `verified` est le jour où quelqu’un l’a lue.",
    },
    flagged: "deadlines: {data: {title: Notify, due: 72h after start}}\nphases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n",
    clean: "deadlines: {data: {title: Notify, due: 72h after start, source: GDPR art. 33, verified: 2026-11-01}}\nphases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if !subject.plan().is_whole() {
        return;
    }
    for deadline in subject.names.declared.all(Space::Deadline) {
        let absent = |key: &str| deadline.node.get(key).is_none();
        let says = match (absent("source"), absent("verified")) {
            (true, _) => PracticeSays::NoSource(deadline.id.to_owned()),
            (false, true) => PracticeSays::NotVerified(deadline.id.to_owned()),
            (false, false) => continue,
        };
        if deadline.spot().file() == 0 {
            findings.add(&RULE, &deadline.spot(), says).label(PracticeSays::NameTheLaw);
        }
    }
}
