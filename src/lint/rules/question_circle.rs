use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::names::{Names, Scope, StepAt};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::{Expr, Seen, parse};
use crate::playbook::spec::Space;
use crate::source::Node;

use super::step_circle::circles;

/// Questions wait for each other's answers.
pub static RULE: Rule = Rule {
    code: "question_circle",
    severity: Severity::Error,
    title: Both {
        en: "Questions that wait for each other’s answers",
        fr: "Des questions qui attendent la réponse l’une de l’autre",
    },
    why: Both {
        en: "A question that is asked only once its own answer is known is never asked; nor is one of two that wait for \
             each other.",
        fr: "Une question posée seulement quand sa propre réponse est connue n’est jamais posée ; deux questions qui \
             s’attendent l’une l’autre non plus.",
    },
    flagged: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: hurt, when: hurt}\n",
    clean: "facts:\n  danger: {ask: \"Is there danger?\", answer: yes-no}\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: danger}\n      - {ask: hurt, when: danger}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let names = subject.names;
    for (_, step) in names.steps.all() {
        let Some(when) = step.node.get("when") else { continue };
        let read = reads(when);
        for fact in step.facts().filter(|fact| read.contains(*fact)) {
            findings.add(&RULE, &Spot::Value(when), FlowSays::AsksItself(fact.to_owned()));
        }
    }
    let waits = waiting(names);
    for circle in circles(&waits) {
        // One alone was said above, where its step says so.
        let [first, _, ..] = circle.as_slice() else { continue };
        let spot = match (names.declared.get(Space::Fact, first), names.steps.find(None, first)) {
            (Some(fact), _) => fact.spot(),
            (None, Some(step)) => {
                names.steps.get(step).map_or(Spot::Value(names.tree), |step| Spot::Value(step.node))
            }
            (None, None) => continue,
        };
        let shown = circle.iter().chain([first]).map(|name| (*name).to_owned()).collect();
        findings.add(&RULE, &spot, FlowSays::QuestionsInCircle(shown));
    }
}

/// Returns for each question the questions that all its askings wait for.
fn waiting<'a>(names: &'a Names<'a>) -> IndexMap<&'a str, Vec<&'a str>> {
    let mut waits: IndexMap<&str, Vec<&str>> = IndexMap::new();
    let question = |name: &str| names.question(&Scope::default(), name).map(|question| question.id);
    for fact in names.declared.all(Space::Fact) {
        let own = fact.node.get("when").map(reads).unwrap_or_default();
        let mut asked = names.asked(fact.id).iter().filter_map(|step| around(names, *step));
        let first = asked.next().unwrap_or_default();
        let common = asked.fold(first, |common, next| common.intersection(&next).cloned().collect());
        let all = own.union(&common).filter_map(|name| question(name)).filter(|id| *id != fact.id);
        waits.insert(fact.id, all.collect());
    }
    for (number, step) in names.steps.all().filter(|(_, step)| is_open_decision(step)) {
        let read = around(names, number).unwrap_or_default();
        let all = read.iter().filter_map(|name| question(name)).filter(|id| *id != step.id.as_str());
        waits.insert(step.id.as_str(), all.collect());
    }
    waits
}

fn is_open_decision(step: &StepAt<'_>) -> bool {
    step.kind == Some("decide") && step.home.procedure().is_none()
}

/// Returns the names that the conditions of a step and of what stands around it read.
fn around(names: &Names<'_>, step: usize) -> Option<BTreeSet<String>> {
    let own = names.steps.get(step)?;
    // Inside a procedure, names and conditions are those of the steps that take it in.
    if own.home.procedure().is_some() {
        return None;
    }
    let mut read = BTreeSet::new();
    for (number, step) in names.steps.outwards(step) {
        read.extend(step.node.get("when").map(reads).unwrap_or_default());
        let decision = step.option.and(step.above).and_then(|above| names.steps.get(above));
        read.extend(decision.filter(|_| number != usize::MAX).map(|decision| decision.id.to_string()));
    }
    Some(read)
}

fn reads(condition: &Node) -> BTreeSet<String> {
    let Some(Ok(expr)) = condition.text().map(parse) else { return BTreeSet::new() };
    names_of(&expr)
}

fn names_of(expr: &Expr) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    expr.visit(&mut |seen| {
        if let Seen::Name(name) = seen {
            names.insert(name.base.clone());
        }
    });
    names
}
