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
pub(super) fn circles<T: Copy + Eq + std::hash::Hash>(graph: &IndexMap<T, Vec<T>>) -> Vec<Vec<T>> {
    let mut search = Search { graph, done: vec![false; graph.len()], way: Vec::new(), circles: Vec::new() };
    for node in graph.keys() {
        search.visit(*node);
    }
    search.circles
}

struct Search<'g, T> {
    graph: &'g IndexMap<T, Vec<T>>,
    done: Vec<bool>,
    way: Vec<T>,
    circles: Vec<Vec<T>>,
}

impl<T: Copy + Eq + std::hash::Hash> Search<'_, T> {
    fn visit(&mut self, node: T) {
        let Some((place, _, next)) = self.graph.get_full(&node) else { return };
        if let Some(start) = self.way.iter().position(|on_way| *on_way == node) {
            let circle = self.way.iter().skip(start).copied().collect();
            self.circles.push(circle);
            return;
        }
        if self.done.get(place).copied().unwrap_or(true) {
            return;
        }
        self.way.push(node);
        for next in next {
            self.visit(*next);
        }
        self.way.pop();
        if let Some(done) = self.done.get_mut(place) {
            *done = true;
        }
    }
}
