use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::Playbook;
use crate::playbook::spec::Kind;
use crate::source::read;

/// A plan comes to more steps than a run takes.
pub static RULE: Rule = Rule {
    code: "too_many_steps",
    severity: Severity::Error,
    title: Both {
        en: "A plan that comes to more steps than a run takes",
        fr: "Un plan qui compte plus d’étapes qu’une cellule n’en prend",
    },
    why: Both {
        en: "A block with `for_each` inside another, and a procedure that takes in another, multiply: a few lines come to \
             millions of steps. Such a plan is not opened, not even with `--force`. Multiply once, where it matters.",
        fr: "Un bloc `for_each` dans un autre, une procédure qui en reprend une autre se multiplient : quelques lignes \
             font des millions d’étapes. Un tel plan n’est pas ouvert, même avec `--force`. Multiplier une seule fois, là \
             où c’est utile.",
    },
    flagged: "procedures:\n  a: {steps: [{action: A}, {action: B}, {action: C}, {action: D}, {action: E}, {action: F}, {action: G}]}\n  b: {steps: [{procedure: a, id: a1}, {procedure: a, id: a2}, {procedure: a, id: a3}, {procedure: a, id: a4}, {procedure: a, id: a5}, {procedure: a, id: a6}]}\n  c: {steps: [{procedure: b, id: b1}, {procedure: b, id: b2}, {procedure: b, id: b3}, {procedure: b, id: b4}, {procedure: b, id: b5}, {procedure: b, id: b6}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - group: Each of ten\n        for_each: [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9]\n        steps:\n          - group: Each of five\n            for_each: [t0, t1, t2, t3, t4]\n            steps: [{procedure: c}]\n",
    clean: "procedures:\n  a: {steps: [{action: A}, {action: B}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - group: Each of ten\n        for_each: [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9]\n        steps: [{procedure: a}]\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if subject.kind != Kind::Playbook {
        return;
    }
    // What does not read has findings of its own.
    let Ok(playbook) = read::<Playbook>(&subject.resolved.tree) else { return };
    let (steps, most) = (playbook.laid_out(), Playbook::MOST_STEPS);
    if steps > most {
        findings.add(&RULE, &subject.plan().spot(), FlowSays::TooManySteps { steps, most });
    }
}
