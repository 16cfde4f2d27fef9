use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Kind;
use crate::source::Node;

/// A next word is promised, and nothing brings it back.
pub static RULE: Rule = Rule {
    code: "promise_without_rhythm",
    severity: Severity::Warning,
    title: Both {
        en: "A next word is promised, and nothing brings it back",
        fr: "Un prochain mot est promis, et rien ne le rappelle",
    },
    why: Both {
        en: "Silence at the promised time is heard as hiding. A `repeat` that publishes a message brings the next word back, and \
             `{{ next_update }}` takes its time.",
        fr: "Le silence à l’heure promise passe pour de la dissimulation. Un `repeat` qui publie un message ramène le prochain \
             mot, et `{{ next_update }}` prend son heure.",
    },
    flagged: "messages:\n  seen: {title: Seen, stage: request, text: \"Next word at {{ next_update }}.\"}\n  news: {title: News, stage: request, text: The shop is open.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: seen}\n      - {message: news}\n",
    clean: "messages:\n  seen: {title: Seen, stage: request, text: \"Next word at {{ next_update }}.\"}\n  news: {title: News, stage: request, text: The shop is open.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: seen}\n      - {repeat: Say where we stand, every: 1h, at_most: 5, steps: [{message: news}]}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let (names, plan) = (subject.names, subject.plan());
    if subject.kind != Kind::Playbook {
        return;
    }
    let repeats = |step: usize| names.steps.outwards(step).any(|(_, step)| step.kind == Some("repeat"));
    let returns =
        plan.published().any(|(visit, ..)| repeats(visit.step) || visit.taken_by.is_some_and(repeats));
    // One message alone is a sketch; its next word is asked for when it is published.
    let phased = || plan.published().filter(|(visit, ..)| visit.phase.is_some());
    if returns || phased().count() < 2 {
        return;
    }
    let promise =
        |node: &Node| node.get("text").and_then(Node::text).is_some_and(|text| text.contains("next_update"));
    let Some((visit, id, message)) = phased().find(|(_, _, message)| promise(message)) else { return };
    let text = message.get("text").filter(|text| text.file == 0);
    let step = names.steps.get(visit.step).and_then(|step| step.node.get("message"));
    let own = step.filter(|node| node.file == 0).map(Spot::Value);
    let blank = text.and_then(|node| {
        let at = node.text()?.find("next_update")?;
        Some(Spot::Part(node, at..at + "next_update".len()))
    });
    let spot = blank.or(own).unwrap_or(plan.spot());
    findings.add(&RULE, &spot, CoverageSays::NoRhythm(id.to_owned())).label(CoverageSays::AddRepeat);
}
