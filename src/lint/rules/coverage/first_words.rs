use crate::i18n::lint::CoverageSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::{Form, Kind};
use crate::playbook::{Amount, Due};
use crate::source::Node;

/// A plan that speaks to the public without first words.
pub static NONE: Rule = Rule {
    code: "no_first_words",
    severity: Severity::Warning,
    title: Both { en: "A plan without first words", fr: "Un plan sans premiers mots" },
    why: Both {
        en: "Updates and apologies take hours; others tell the story meanwhile. A short message of stage `holding` says within \
             the first half hour that we have seen it, and when the next word comes.",
        fr: "Un point ou des excuses demandent des heures ; d’autres racontent l’histoire entre-temps. Un court message \
             `holding` dit dans la première demi-heure que nous avons vu, et quand vient le prochain mot.",
    },
    flagged: "messages:\n  news: {title: News, stage: update, text: \"The shop is open again since 9:00. Next word at 15:00, here.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: news}\n",
    clean: "messages:\n  seen: {title: Seen, stage: holding, text: \"We have seen it, and we are with the customer. Next word at 11:00, here.\"}\n  news: {title: News, stage: update, text: \"The shop is open again since 9:00. Next word at 15:00, here.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: seen}\n      - {message: news}\n",
    check: Some(none),
};

/// First words that come too late.
pub static LATE: Rule = Rule {
    code: "late_first_words",
    severity: Severity::Warning,
    title: Both { en: "First words that come too late", fr: "Des premiers mots trop tardifs" },
    why: Both {
        en: "First words are expected within fifteen minutes to half an hour; after an hour of silence the story is told by \
             others. They need few facts: that we have seen it, who is looked after, when the next word comes.",
        fr: "Les premiers mots sont attendus entre un quart d’heure et une demi-heure ; après une heure de silence, d’autres \
             racontent. Il leur faut peu de faits : que nous avons vu, qui est pris en charge, quand vient le prochain mot.",
    },
    flagged: "messages:\n  seen: {title: Seen, stage: holding, text: \"We have seen it, and we are with the customer. Next word at 11:00, here.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: seen, due: 3h after start}\n",
    clean: "messages:\n  seen: {title: Seen, stage: holding, text: \"We have seen it, and we are with the customer. Next word at 11:00, here.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: seen, due: 30m after start}\n",
    check: Some(late),
};

/// Silence for longer than this is answered by others.
const LATEST: i64 = 3_600;

fn none<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if subject.kind != Kind::Playbook {
        return;
    }
    let plan = subject.plan();
    let is = |node: &Node, stages: &[&str]| {
        node.get("stage").and_then(Node::text).is_some_and(|stage| stages.contains(&stage))
    };
    if plan.published().any(|(_, _, message)| is(message, &["holding"])) {
        return;
    }
    let mut later = plan.published().filter(|(visit, ..)| visit.phase.is_some());
    let Some((visit, id, _)) = later.find(|(_, _, message)| is(message, &["update", "apology", "closing"]))
    else {
        return;
    };
    let Some(step) = subject.names.steps.get(visit.step) else { return };
    let own = step.node.get("message").filter(|node| node.file == 0);
    let spot = own.map_or(plan.spot(), Spot::Value);
    findings.add(&NONE, &spot, CoverageSays::NoFirstWords(id.to_owned())).label(CoverageSays::HoldingBefore);
}

fn late<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    let holding = subject.plan().published().filter(|(visit, _, message)| {
        visit.phase.is_some() && message.get("stage").and_then(Node::text) == Some("holding")
    });
    let dues: Vec<Option<(&Node, i64)>> = holding
        .map(|(visit, ..)| {
            let due = names.steps.get(visit.step)?.node.get("due")?;
            Some((due, at_worst(due)?))
        })
        .collect();
    // One that is in time, or of which the time is not known, is enough.
    let all: Option<Vec<(&Node, i64)>> = dues.into_iter().collect();
    let Some((due, seconds)) = all.and_then(|all| all.into_iter().min_by_key(|(_, seconds)| *seconds)) else {
        return;
    };
    if seconds > LATEST && due.file == 0 {
        findings
            .add(&LATE, &Spot::Value(due), CoverageSays::LateFirstWords)
            .label(CoverageSays::WithinHalfAnHour);
    }
}

/// Returns the seconds that a due time gives where it is worst: at the highest level that it names.
fn at_worst(due: &Node) -> Option<i64> {
    match Form::of(due)? {
        Form::Scalar => match Due::parse(due.text()?).ok()? {
            Due::First(offsets) => match offsets.first()?.amount {
                Amount::Fixed(length) => Some(length.rough_seconds()),
                Amount::Of(_) => None,
            },
            Due::Earliest(_) | Due::ByLevel(_) => None,
        },
        Form::List => due.elements().iter().map(at_worst).collect::<Option<Vec<_>>>()?.into_iter().min(),
        Form::Map => due
            .entries()
            .iter()
            .map(|entry| at_worst(&entry.value))
            .collect::<Option<Vec<_>>>()?
            .into_iter()
            .min(),
    }
}
