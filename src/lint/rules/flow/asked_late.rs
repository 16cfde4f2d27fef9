use std::collections::{BTreeMap, BTreeSet};

use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::names::Names;
use crate::lint::plan::{Plan, Visit};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::{Expr, ExprKind, Seen, Template, parse};
use crate::playbook::spec::{Kind, Space};
use crate::source::Node;

/// Words that cite what is asked only later.
pub static RULE: Rule = Rule {
    code: "asked_too_late",
    severity: Severity::Warning,
    title: Both {
        en: "Words that cite what is asked only later",
        fr: "Des mots qui citent ce qui n’est demandé que plus tard",
    },
    why: Both {
        en: "The message comes up first, so its blank is empty and whoever publishes is interrupted by a question that belongs \
             to a later moment. Ask it before, send the words later, or leave the blank out.",
        fr: "Le message se présente d’abord : son blanc est vide, et qui publie est interrompu par une question d’un moment \
             ultérieur. La poser avant, envoyer les mots plus tard, ou retirer le blanc.",
    },
    flagged: "facts:\n  repair: {ask: What do we repair?, answer: text}\nmessages:\n  words: {title: Words, stage: request, text: \"We {{ repair }}.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: words}\n      - {ask: repair}\n",
    clean: "facts:\n  repair: {ask: What do we repair?, answer: text}\nmessages:\n  words: {title: Words, stage: request, text: \"We {{ repair }}.\"}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: repair}\n      - {message: words}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if subject.kind != Kind::Playbook {
        return;
    }
    let (names, plan) = (subject.names, subject.plan());
    let asked = Asked::of(names, plan);
    let mut said = BTreeSet::new();
    for (place, visit) in plan.visits().iter().enumerate().filter(|(_, visit)| visit.phase.is_some()) {
        let Some(message) = plan.message_of(*visit).and_then(|id| names.declared.get(Space::Message, id))
        else {
            continue;
        };
        if comes_back(names, *visit) {
            continue;
        }
        let waits = waited(names, *visit);
        for (name, spot) in cited(message.node) {
            let Some((first, asks)) = asked.first(&name) else { continue };
            let unordered = asks.phase == visit.phase && side_by_side(names, *visit, asks);
            let early = first < place || waits.contains(&name) || unordered;
            if early || !said.insert((message.id, name.clone())) {
                continue;
            }
            let Some(spot) = own(names, *visit, spot) else { continue };
            let question = names.steps.get(asks.step).map(|step| findings.place(&Spot::Value(step.node)));
            let says = FlowSays::AskedLater { message: message.id.to_owned(), name };
            let finding = findings.add(&RULE, &spot, says);
            finding.label(FlowSays::AskBefore);
            if let Some(question) = question {
                finding.related(question, FlowSays::AskedHere);
            }
        }
    }
}

/// Is where facts and decisions are asked: each at its places in the plan.
struct Asked {
    at: BTreeMap<String, Vec<(usize, Visit)>>,
    /// What is asked in other ways than once for the run, or before it.
    open: BTreeSet<String>,
}

impl Asked {
    fn of(names: &Names<'_>, plan: &Plan<'_>) -> Self {
        let mut asked = Self { at: BTreeMap::new(), open: BTreeSet::new() };
        for (place, visit) in plan.visits().iter().enumerate() {
            let Some(step) = names.steps.get(visit.step) else { continue };
            let decision = (step.kind == Some("decide")).then(|| step.id.as_str());
            for name in step.facts().chain(decision) {
                let fact = names.declared.get(Space::Fact, name);
                let each = fact.is_some_and(|fact| fact.node.get("per").is_some())
                    || names.steps.outwards(visit.step).any(|(_, step)| step.is_for_each());
                if each || visit.phase.is_none() {
                    asked.open.insert(name.to_owned());
                }
                asked.at.entry(name.to_owned()).or_default().push((place, *visit));
            }
        }
        asked
    }

    /// Returns the first place at which a name is asked, where it is asked in phases alone.
    fn first(&self, name: &str) -> Option<(usize, Visit)> {
        self.at.get(name).filter(|_| !self.open.contains(name))?.first().copied()
    }
}

/// Tells whether a step stands in a repeat, or waits for something: its place says nothing then.
fn comes_back(names: &Names<'_>, visit: Visit) -> bool {
    let steps = names.steps.outwards(visit.step);
    let taking = visit.taken_by.into_iter().flat_map(|step| names.steps.outwards(step));
    steps.chain(taking).any(|(_, step)| {
        step.kind == Some("repeat") || ["after", "not_before"].iter().any(|key| step.node.get(key).is_some())
    })
}

/// Returns the names that the conditions around a step read: until they are known it waits.
fn waited(names: &Names<'_>, visit: Visit) -> BTreeSet<String> {
    let taking = visit.taken_by.into_iter().flat_map(|step| names.steps.outwards(step));
    let mut read = BTreeSet::new();
    for (_, step) in names.steps.outwards(visit.step).chain(taking) {
        if let Some(Ok(expr)) = step.node.get("when").and_then(Node::text).map(parse) {
            expr.visit(&mut |seen| {
                if let Seen::Name(name) = seen {
                    read.insert(name.base.clone());
                }
            });
        }
    }
    read
}

/// Tells whether two steps of a phase stand in one block without an order.
fn side_by_side(names: &Names<'_>, one: Visit, other: Visit) -> bool {
    let blocks = |visit: Visit| -> BTreeSet<usize> {
        let taking = visit.taken_by.into_iter().flat_map(|step| names.steps.outwards(step));
        names.steps.outwards(visit.step).chain(taking).map(|(number, _)| number).collect()
    };
    blocks(one).intersection(&blocks(other)).any(|number| {
        let order = names.steps.get(*number).and_then(|step| step.node.get("order")?.text());
        matches!(order, Some("any" | "parallel"))
    })
}

/// Returns the names that a message cites, each with its first blank; one that it first asks to be known is left out.
fn cited(message: &Node) -> Vec<(String, Spot<'_>)> {
    let variants = message.get("variants").map(Node::entries).unwrap_or_default();
    let texts = ["subject", "text"].iter().filter_map(|key| message.get(key));
    let mut cited: Vec<(String, Spot<'_>)> = Vec::new();
    let mut guarded = BTreeSet::new();
    for text in texts.chain(variants.iter().map(|entry| &entry.value)) {
        let Ok(template) = Template::parse(text.text().unwrap_or_default()) else { continue };
        template.visit(&mut |expr| {
            guards(expr, &mut guarded);
            expr.visit(&mut |seen| {
                if let Seen::Name(name) = seen
                    && cited.iter().all(|(known, _)| *known != name.base)
                {
                    cited.push((name.base.clone(), Spot::Part(text, name.at.clone())));
                }
            });
        });
    }
    cited.retain(|(name, _)| !guarded.contains(name));
    cited
}

fn guards(expr: &Expr, into: &mut BTreeSet<String>) {
    match &expr.kind {
        ExprKind::IsKnown(inner, _) => {
            if let ExprKind::Name(name) = &inner.kind {
                into.insert(name.base.clone());
            }
        }
        ExprKind::Not(inner) => guards(inner, into),
        ExprKind::All(parts) | ExprKind::Any(parts) => parts.iter().for_each(|part| guards(part, into)),
        _ => {}
    }
}

/// Returns the place that the writer of this file can change: the blank, else the step, else what takes it in.
fn own<'a>(names: &Names<'a>, visit: Visit, blank: Spot<'a>) -> Option<Spot<'a>> {
    if blank.file() == 0 {
        return Some(blank);
    }
    let key = |step: usize, key: &str| names.steps.get(step)?.node.get(key).filter(|node| node.file == 0);
    let step = key(visit.step, "message").or_else(|| key(visit.taken_by?, "procedure"));
    step.map(Spot::Value)
}
