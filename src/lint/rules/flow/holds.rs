use crate::i18n::lint::FlowSays;
use crate::lint::domain::{Outcomes, outcomes};
use crate::lint::findings::Findings;
use crate::lint::names::{Home, Names, Scope, Scoped};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::{Compare, Expr, ExprKind, Name, Part, Template, parse};
use crate::playbook::spec::{Kind, Space};
use crate::source::{Node, Value};

/// A condition that can never hold.
pub static NEVER: Rule = Rule {
    code: "never_holds",
    severity: Severity::Warning,
    title: Both { en: "A condition that can never hold", fr: "Une condition qui ne peut jamais être vraie" },
    why: Both {
        en: "No answer, option or level makes it true, so what depends on it never comes. Mostly `and` stands for `or`, or a \
             comparison looks the wrong way.",
        fr: "Aucune réponse, option ni niveau ne la rend vraie : ce qui en dépend n’arrive jamais. Le plus souvent `and` est mis \
             pour `or`, ou une comparaison regarde du mauvais côté.",
    },
    flagged: "facts:\n  cause: {ask: What led to it?, answer: choice, choices: {ours: Our rule, theirs: A third party}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: cause}\n      - {action: Suspend the rule., when: cause == 'ours' and cause == 'theirs'}\n",
    clean: "facts:\n  cause: {ask: What led to it?, answer: choice, choices: {ours: Our rule, theirs: A third party}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: cause}\n      - {action: Suspend the rule., when: cause == 'ours'}\n",
    check: Some(check),
};

/// A condition that always holds.
pub static ALWAYS: Rule = Rule {
    code: "always_holds",
    severity: Severity::Warning,
    title: Both { en: "A condition that always holds", fr: "Une condition toujours vraie" },
    why: Both {
        en: "Every answer, option or level makes it true. Either a comparison is wrong, or it waits for an answer, whichever it \
             is: `x is known` says so.",
        fr: "Toute réponse, option ou niveau la rend vraie. Ou bien une comparaison est fausse, ou bien elle attend une réponse, \
             quelle qu’elle soit : `x is known` le dit.",
    },
    flagged: "facts:\n  cause: {ask: What led to it?, answer: choice, choices: {ours: Our rule, theirs: A third party}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: cause}\n      - {action: Suspend the rule., when: cause != 'ours' or cause != 'theirs'}\n",
    clean: "facts:\n  cause: {ask: What led to it?, answer: choice, choices: {ours: Our rule, theirs: A third party}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: cause}\n      - {action: Suspend the rule., when: cause is known}\n",
    check: None,
};

/// A step that can never come up where it stands.
pub static UNREACHABLE: Rule = Rule {
    code: "never_comes",
    severity: Severity::Warning,
    title: Both {
        en: "A step that can never come up where it stands",
        fr: "Une étape qui ne peut jamais se présenter là où elle est",
    },
    why: Both {
        en: "Its own condition and those around it, the option that it stands under among them, cannot hold together. Move it, \
             or mend the condition.",
        fr: "Sa condition et celles qui l’entourent, l’option dont elle dépend comprise, ne peuvent être vraies ensemble. \
             Déplacer l’étape, ou corriger la condition.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: whose\n        decide: Whose is it?\n        options:\n          ours: {title: Ours, steps: [{action: Call the agency., when: whose == 'theirs'}]}\n          theirs: {title: Theirs}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: whose\n        decide: Whose is it?\n        options:\n          ours: {title: Ours}\n          theirs: {title: Theirs, steps: [{action: Call the agency.}]}\n",
    check: Some(unreachable),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    if !matches!(subject.kind, Kind::Playbook | Kind::Shared) {
        return;
    }
    for entry in names.tree.entries().iter().filter(|entry| entry.key != "tables") {
        conditions(&entry.value, &Scope::default(), names, findings);
    }
    for message in names.declared.all(Space::Message) {
        let variants = message.node.get("variants").map(Node::entries).unwrap_or_default();
        let texts = message.node.get("text").into_iter().chain(variants.iter().map(|entry| &entry.value));
        for text in texts.filter(|text| text.file == 0) {
            if let Ok(template) = Template::parse(text.text().unwrap_or_default()) {
                texts_of(&template, text, names, findings);
            }
        }
    }
}

/// Looks at every condition below a node, each from the step that it stands in.
fn conditions<'a>(node: &'a Node, scope: &Scope<'a>, names: &'a Names<'a>, findings: &mut Findings<'a>) {
    let step = names.steps.number(node).and_then(|number| Some((number, names.steps.get(number)?)));
    let scope = match step {
        Some((number, step)) => {
            Scope { step: Some(number), procedure: step.home.procedure(), ..Scope::default() }
        }
        None => *scope,
    };
    match &node.value {
        Value::List(elements) => {
            elements.iter().for_each(|element| conditions(element, &scope, names, findings));
        }
        Value::Map(entries) => {
            for entry in entries {
                let is_condition = matches!(entry.key.as_str(), "when" | "until" | "gate");
                match entry.value.text().filter(|_| is_condition).map(parse) {
                    Some(Ok(expr)) if entry.value.file == 0 => {
                        let whole = Spot::Value(&entry.value);
                        say(&expr, &whole, &Scoped { names, scope: &scope }, findings);
                    }
                    Some(_) => {}
                    None => conditions(&entry.value, &scope, names, findings),
                }
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

fn texts_of<'a>(template: &Template, text: &'a Node, names: &'a Names<'a>, findings: &mut Findings<'a>) {
    for part in &template.parts {
        if let Part::If(condition, yes, no) = part {
            let scope = Scope::default();
            say(
                condition,
                &Spot::Part(text, condition.at.clone()),
                &Scoped { names, scope: &scope },
                findings,
            );
            texts_of(yes, text, names, findings);
            texts_of(no, text, names, findings);
        }
    }
}

fn say(expr: &Expr, spot: &Spot<'_>, types: &Scoped<'_, '_>, findings: &mut Findings<'_>) {
    match outcomes(&[expr], types) {
        Some(Outcomes { holds: false, .. }) => {
            findings.add(&NEVER, spot, FlowSays::NeverHolds).label(FlowSays::NoValueMakesIt);
        }
        Some(Outcomes { fails: false, .. }) => {
            findings.add(&ALWAYS, spot, FlowSays::AlwaysHolds).label(FlowSays::OnlyKnown);
        }
        _ => {}
    }
}

fn unreachable<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let names = subject.names;
    for (number, step) in names.steps.all() {
        let Some(when) = step.node.get("when").filter(|when| when.file == 0) else { continue };
        let Some(own) = read(when) else { continue };
        let scope = Scope { step: Some(number), procedure: step.home.procedure(), ..Scope::default() };
        let types = Scoped { names, scope: &scope };
        let around = around(names, number);
        let can = |all: &[&Expr]| outcomes(all, &types).is_none_or(|found| found.holds);
        let context: Vec<&Expr> = around.iter().collect();
        let together: Vec<&Expr> = context.iter().copied().chain([&own]).collect();
        // What is wrong by itself is said by itself.
        if !context.is_empty() && can(&[&own]) && can(&context) && !can(&together) {
            findings
                .add(&UNREACHABLE, &Spot::Value(when), FlowSays::NeverComes(step.id.to_string()))
                .label(FlowSays::NotWithAround);
        }
    }
}

/// Returns what holds wherever a step comes up: the conditions and options around it.
fn around(names: &Names<'_>, number: usize) -> Vec<Expr> {
    let mut all = Vec::new();
    for (at, step) in names.steps.outwards(number) {
        if at != number {
            all.extend(step.node.get("when").and_then(read));
        }
        let decision = step.above.and_then(|above| names.steps.get(above));
        if let (Some(option), Some(decision)) = (step.option, decision) {
            let word = |kind: ExprKind| Box::new(Expr { kind, at: 0..0 });
            let left = word(ExprKind::Name(Name::word(decision.id.as_str())));
            let right = word(ExprKind::Text(option.to_owned()));
            all.push(Expr { kind: ExprKind::Compare(left, Compare::Equal, right), at: 0..0 });
        }
    }
    if let Some(Home::Phase(id)) = names.steps.get(number).map(|step| step.home) {
        let phase = names.declared.get(Space::Phase, id);
        all.extend(phase.and_then(|phase| phase.node.get("when")).and_then(read));
    }
    all
}

fn read(node: &Node) -> Option<Expr> {
    parse(node.text()?).ok()
}
