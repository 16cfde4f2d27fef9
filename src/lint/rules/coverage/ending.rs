use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

/// Nothing says when the crisis is over.
pub static EXIT: Rule = Rule {
    code: "no_exit",
    severity: Severity::Warning,
    title: Both { en: "Nothing says when it is over", fr: "Rien ne dit quand c’est fini" },
    why: Both {
        en: "A crisis that nobody closes goes on costing people, and one that is closed by feeling comes back. `exit` lists what \
             is confirmed before a run closes as resolved.",
        fr: "Une crise que personne ne clôt continue d’épuiser des gens ; close au jugé, elle revient. `exit` liste ce qui est \
             confirmé avant de clore comme résolue.",
    },
    flagged: concat!(
        "phases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\n",
        "review: {due: 5d after close}\n"
    ),
    clean: concat!(
        "phases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\n",
        "review: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n"
    ),
    check: Some(exit),
};

/// Nothing is learned afterwards.
pub static REVIEW: Rule = Rule {
    code: "no_review",
    severity: Severity::Warning,
    title: Both { en: "Nothing is learned afterwards", fr: "Rien n’est appris ensuite" },
    why: Both {
        en: "The same crisis comes back to whoever did not ask what went otherwise than planned. `review` says by when the team \
             meets; `follow_up` what is done after the close.",
        fr: "La même crise revient à qui n’a pas demandé ce qui s’est passé autrement que prévu. `review` dit quand l’équipe se \
             retrouve ; `follow_up`, ce qui se fait après la clôture.",
    },
    flagged: concat!(
        "phases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\n",
        "exit: [{action: Everyone harmed has an answer.}]\n"
    ),
    clean: concat!(
        "phases:\n  - id: look\n    title: Look\n    steps: [{close: It is no crisis., outcome: false_alarm}]\n  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\n",
        "exit: [{action: Everyone harmed has an answer.}]\nreview: {due: 5d after close}\n"
    ),
    check: Some(review),
};

/// There is no way out of a false alarm.
pub static FALSE_ALARM: Rule = Rule {
    code: "no_false_alarm",
    severity: Severity::Note,
    title: Both { en: "No way out of a false alarm", fr: "Aucune sortie pour une fausse alerte" },
    why: Both {
        en: "The first question is whether it is real, whether it is ours, and whether it is a crisis at all. A plan that cannot \
             answer no spreads what it should leave alone. Ask it in a decision with an option that closes the run: `outcome: \
             false_alarm` or `stood_down`.",
        fr: "La première question : est-ce vrai, est-ce à nous, est-ce une crise ? Un plan qui ne peut pas répondre non propage \
             ce qu’il fallait laisser. La poser dans une décision dont une option clôt le dossier : `outcome: false_alarm` ou \
             `stood_down`.",
    },
    flagged: concat!(
        "phases:\n  - {id: look, title: Look, steps: [{action: Look.}]}\n",
        "  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n"
    ),
    clean: concat!(
        "phases:\n  - id: look\n    title: Look\n    steps:\n      - decide: Is it real, and ours?\n        id: real\n        options:\n          ours: {title: It is}\n          not_ours: {title: It is not, steps: [{close: Stop here., outcome: false_alarm}]}\n",
        "  - {id: mend, title: Mend, steps: [{action: Mend it.}]}\nreview: {due: 5d after close}\nexit: [{action: Everyone harmed has an answer.}]\n"
    ),
    check: Some(false_alarm),
};

fn exit<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if subject.plan().is_whole() && is_empty(subject, "exit") {
        say(&EXIT, CoverageSays::NoExit, CoverageSays::AddExit, subject, findings);
    }
}

fn review<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let nothing = subject.names.tree.get("review").is_none() && is_empty(subject, "follow_up");
    if subject.plan().is_whole() && nothing {
        say(&REVIEW, CoverageSays::NoReview, CoverageSays::AddReview, subject, findings);
    }
}

fn false_alarm<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let plan = subject.plan();
    // Whatever the outcome is called: a decision that can end the run was asked.
    let ends = plan.steps().any(|(_, step)| step.kind == Some("close"));
    // Another playbook may be where that question is asked.
    let opens = || plan.steps().any(|(_, step)| step.kind == Some("open"));
    if plan.is_whole() && !ends && !opens() {
        say(&FALSE_ALARM, CoverageSays::NoFalseAlarm, CoverageSays::AddFalseAlarm, subject, findings);
    }
}

fn is_empty(subject: &Subject<'_>, key: &str) -> bool {
    subject.names.tree.get(key).map(Node::elements).unwrap_or_default().is_empty()
}

fn say(
    rule: &'static Rule,
    says: CoverageSays,
    label: CoverageSays,
    subject: &Subject<'_>,
    findings: &mut Findings<'_>,
) {
    findings.add(rule, &subject.plan().spot(), says).label(label);
}
