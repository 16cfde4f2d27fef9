use indexmap::IndexMap;

use crate::i18n::lint::FlowSays;
use crate::lint::findings::Findings;
use crate::lint::names::{Anchor, Home, Names, Owner, Scope};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::expr::parse_name;
use crate::playbook::spec::Space;
use crate::source::Node;

/// Steps wait for each other.
pub static RULE: Rule = Rule {
    code: "step_circle",
    severity: Severity::Error,
    title: Both {
        en: "Steps that wait for each other", fr: "Des étapes qui s’attendent l’une l’autre"
    },
    why: Both {
        en: "`after` bars a step until another is settled. In a circle none of them can ever begin.",
        fr: "`after` retient une étape jusqu’à ce qu’une autre soit réglée. En cercle, aucune ne peut commencer.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: look, action: Look, after: [tell]}\n      - {id: tell, action: Tell, after: [look]}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: look, action: Look}\n      - {id: tell, action: Tell, after: [look]}\n",
    check: Some(check),
};

fn check(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let names = subject.names;
    if names.steps.all().all(|(_, step)| step.node.get("after").is_none()) {
        return;
    }
    let mut waits: IndexMap<usize, Vec<usize>> =
        names.steps.all().map(|(number, _)| (number, waits_for(names, number))).collect();
    // A block is settled with all that stands in it.
    for (number, step) in names.steps.all().filter(|(_, step)| step.option.is_none()) {
        if let Some(block) = step.above.and_then(|above| waits.get_mut(&above)) {
            block.push(number);
        }
    }
    for circle in circles(&waits) {
        let speaking = circle.iter().filter_map(|step| names.steps.get(*step));
        let mut speaking = speaking.filter(|step| step.node.get("after").is_some());
        let Some(after) = speaking.next().and_then(|step| step.node.get("after")) else { continue };
        let id = |step: &usize| names.steps.get(*step).map_or_else(String::new, |step| step.id.to_string());
        let shown = circle.iter().chain(circle.first()).map(id).collect();
        findings.add(&RULE, &Spot::Value(after), FlowSays::StepsInCircle(shown));
    }
}

/// Returns the steps that must be settled before this one can be.
fn waits_for(names: &Names<'_>, number: usize) -> Vec<usize> {
    let mut all = Vec::new();
    for (_, step) in names.steps.outwards(number) {
        let scope = Scope { procedure: step.home.procedure(), step: Some(number), ..Scope::default() };
        let after = step.node.get("after");
        let one = after.filter(|node| node.scalar().is_some());
        let several = after.map(Node::elements).unwrap_or_default();
        for name in one.into_iter().chain(several).filter_map(Node::text) {
            let Ok(Ok(anchor)) = parse_name(name).map(|name| names.anchor(&scope, &name)) else { continue };
            match anchor {
                Anchor::Step(step) => all.push(step),
                Anchor::Thing(Owner { space: Space::Phase, id }) => {
                    let inside = names.steps.all().filter(|(_, step)| step.home == Home::Phase(id));
                    all.extend(inside.map(|(number, _)| number));
                }
                Anchor::Thing(_) | Anchor::Run | Anchor::Elsewhere => {}
            }
        }
    }
    all
}

/// Returns the circles of a graph, each once, beginning with the member that stands first.
///
/// It keeps its own stack: a chain may be as long as a file.
pub(super) fn circles<T: Copy + Eq + std::hash::Hash>(graph: &IndexMap<T, Vec<T>>) -> Vec<Vec<T>> {
    let mut state = vec![State::New; graph.len()];
    let mut circles = Vec::new();
    for start in 0..graph.len() {
        let mut way: Vec<(usize, usize)> = Vec::new();
        enter(start, &mut state, &mut way);
        while let Some((node, next)) = way.last_mut() {
            let below = graph.get_index(*node).and_then(|(_, below)| below.get(*next));
            *next += 1;
            let Some(below) = below else {
                if let Some(done) = way.pop().and_then(|(node, _)| state.get_mut(node)) {
                    *done = State::Done;
                }
                continue;
            };
            let Some(below) = graph.get_index_of(below) else { continue };
            if state.get(below) == Some(&State::OnWay) {
                let members = way.iter().map(|(node, _)| *node).skip_while(|node| *node != below);
                circles.push(members.filter_map(|node| graph.get_index(node)).map(|(key, _)| *key).collect());
            } else {
                enter(below, &mut state, &mut way);
            }
        }
    }
    circles
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    OnWay,
    Done,
}

fn enter(node: usize, state: &mut [State], way: &mut Vec<(usize, usize)>) {
    if let Some(entered) = state.get_mut(node).filter(|state| **state == State::New) {
        *entered = State::OnWay;
        way.push((node, 0));
    }
}
