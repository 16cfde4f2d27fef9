use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::names::{Anchor, Scope};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::parse_name;
use crate::playbook::spec::Space;
use crate::playbook::{Amount, Due, Length};
use crate::source::{Node, Value};

/// A rule on silence that comes after the words are due.
pub static SILENCE: Rule = Rule {
    code: "silence_after_due",
    severity: Severity::Warning,
    title: Both {
        en: "A rule on silence that comes after the step is due",
        fr: "Une règle de silence qui vient après l’échéance de l’étape",
    },
    why: Both {
        en: "The rule is there so that silence does not make us late. It waits for longer than the step has, so it cannot help.",
        fr: "La règle est là pour que le silence ne nous mette pas en retard. Elle attend plus longtemps que l’étape n’en a : \
             elle ne peut pas aider.",
    },
    flagged: "facts: {hurt: {ask: Is anyone hurt?, answer: yes-no}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: hurt, due: 15m, on_silence: {after: 30m, then: remind}}\n",
    clean: "facts: {hurt: {ask: Is anyone hurt?, answer: yes-no}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: hurt, due: 15m, on_silence: {after: 5m, then: remind}}\n",
    check: Some(silence),
};

/// A step that is due before what it waits for.
pub static BEFORE_ITS_TURN: Rule = Rule {
    code: "due_before_its_turn",
    severity: Severity::Warning,
    title: Both {
        en: "A step that is due before what it waits for",
        fr: "Une étape à faire avant ce qu’elle attend",
    },
    why: Both {
        en: "`after` bars it until another step is settled, which is due later: done at its time, this one is late all the same.",
        fr: "`after` la retient jusqu’à ce qu’une autre étape soit réglée, à faire plus tard : même faite à l’heure, elle est en \
             retard.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: look, action: Look., due: 60m after start}\n      - {id: tell, action: Tell., due: 30m after start, after: [look]}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: look, action: Look., due: 20m after start}\n      - {id: tell, action: Tell., due: 30m after start, after: [look]}\n",
    check: Some(before_its_turn),
};

fn silence<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for (visit, step) in subject.plan().steps() {
        let message = subject.plan().message_of(visit);
        let message = message.and_then(|id| subject.names.declared.get(Space::Message, id));
        let own = step.node.get("on_silence");
        let Some(silence) = own.or_else(|| message?.node.get("on_silence")) else { continue };
        let Some((due, _)) = step.node.get("due").and_then(fixed) else { continue };
        let one = matches!(silence.value, Value::Map(_)).then_some(silence);
        let rungs = one.into_iter().chain(silence.elements());
        let waits = rungs.filter_map(|rung| {
            let after = rung.get("after")?;
            Some((after.text()?.parse::<Length>().ok()?.seconds()?, after))
        });
        // Later rungs are what is left when the first did not help.
        let Some((wait, after)) = waits.min_by_key(|(wait, _)| *wait) else { continue };
        if wait > due && after.file == 0 {
            findings
                .add(&SILENCE, &Spot::Value(after), FlowSays::SilenceTooLong(step.id.to_string()))
                .label(FlowSays::LessThanDue);
        }
    }
}

fn before_its_turn<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    for (number, step) in names.steps.all() {
        let Some(due) = step.node.get("due").filter(|due| due.file == 0) else { continue };
        let Some((own, Some(anchor))) = fixed(due) else { continue };
        let scope = Scope { step: Some(number), procedure: step.home.procedure(), ..Scope::default() };
        let after = step.node.get("after");
        let several = after.map(Node::elements).unwrap_or_default();
        for name in after.into_iter().chain(several).filter_map(Node::text) {
            let Ok(Ok(Anchor::Step(waited))) = parse_name(name).map(|name| names.anchor(&scope, &name))
            else {
                continue;
            };
            let later = names.steps.get(waited).and_then(|step| fixed(step.node.get("due")?));
            if later.is_some_and(|(later, other)| later > own && other.as_ref() == Some(&anchor)) {
                findings
                    .add(
                        &BEFORE_ITS_TURN,
                        &Spot::Value(due),
                        FlowSays::DueBeforeTurn { step: step.id.to_string(), waits_for: name.to_owned() },
                    )
                    .label(FlowSays::LaterThanThat);
            }
        }
    }
}

/// Reads a due time that is one fixed span: its seconds, and what it counts from.
fn fixed(due: &Node) -> Option<(i64, Option<String>)> {
    let Due::First(offsets) = Due::parse(due.text()?).ok()? else { return None };
    let [only] = offsets.as_slice() else { return None };
    let Amount::Fixed(length) = &only.amount else { return None };
    Some((length.seconds()?, only.after.as_ref().map(ToString::to_string)))
}
