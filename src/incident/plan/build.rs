use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Multiplier, Node, NodeIx, NodeKind, Plan, Section};
use crate::playbook::expr::Name;
use crate::playbook::model::{Act, Gate, Opt, Playbook, Procedure, Step, Who, With};
use crate::playbook::step_id::{step_id, within_option};
use crate::playbook::{Condition, Datum, Id};

pub(super) fn build(playbook: Arc<Playbook>) -> Plan {
    let mut builder = Builder { reopened: reopened(&playbook), nodes: Vec::new(), book: &playbook };
    let phases = builder.phases();
    let triggers = builder.triggers();
    let exit = builder.section("exit", Section::Exit, &playbook.exit);
    let follow_up = builder.section("follow_up", Section::FollowUp, &playbook.follow_up);
    let nodes = builder.nodes;
    let mut plan = Plan {
        by_base: HashMap::new(),
        asks: HashMap::new(),
        messages: HashMap::new(),
        meets: HashMap::new(),
        reopens: HashMap::new(),
        nodes,
        phases,
        triggers,
        exit,
        follow_up,
        clocked: Vec::new(),
        multiplying: Vec::new(),
        counting: Vec::new(),
        playbook: Arc::clone(&playbook),
    };
    index(&mut plan);
    plan.multiplying = multiplying(&plan);
    plan.counting = super::counting::counting(&plan);
    let clocked = plan.conditions().filter(|(_, expr)| expr.reads_clock());
    plan.clocked = clocked.map(|(ix, expr)| (ix, expr.clone())).collect();
    plan.reopens = reopens(&plan);
    plan
}

/// Finds which decision each `reopen` means, now that every name can be looked up.
fn reopens(plan: &Plan) -> HashMap<NodeIx, Vec<NodeIx>> {
    let mut reopens: HashMap<NodeIx, Vec<NodeIx>> = HashMap::new();
    for (ix, node) in plan.nodes() {
        if let Some(Act::Reopen { decision }) = node.act()
            && let Some(super::Named::Node(target, _)) = plan.named(decision, ix)
        {
            reopens.entry(target).or_default().push(ix);
        }
    }
    reopens
}

fn multiplying(plan: &Plan) -> Vec<Vec<NodeIx>> {
    let mut all: Vec<Vec<NodeIx>> = Vec::with_capacity(plan.nodes.len());
    for (ix, node) in plan.nodes() {
        // A parent stands before its children.
        let mut blocks = node.parent.map(|parent| all[parent.0].clone()).unwrap_or_default();
        if node.multiplies.is_some() {
            blocks.push(ix);
        }
        all.push(blocks);
    }
    all
}

fn index(plan: &mut Plan) {
    for (place, node) in plan.nodes.iter().enumerate() {
        let ix = NodeIx(place);
        plan.by_base.entry(node.base.clone()).or_insert(ix);
        let Some(step) = node.step() else { continue };
        match &step.act {
            Act::Ask { facts } => {
                facts.iter().for_each(|fact| plan.asks.entry(fact.clone()).or_default().push(ix))
            }
            Act::Message { message: Who::Id(id) } => plan.messages.entry(id.clone()).or_default().push(ix),
            _ => {}
        }
        for deadline in &step.meets {
            plan.meets.entry(deadline.clone()).or_default().push(ix);
        }
    }
}

/// Returns the decisions that some `reopen` of the playbook names: those have rounds.
fn reopened(playbook: &Playbook) -> HashSet<String> {
    let mut names = HashSet::new();
    let lists = playbook
        .phases
        .iter()
        .map(|phase| &phase.steps)
        .chain(playbook.anytime.values().map(|entry| &entry.steps))
        .chain(playbook.procedures.values().map(|procedure| &procedure.steps))
        .chain([&playbook.exit, &playbook.follow_up]);
    lists.for_each(|steps| collect_reopened(steps, &mut names));
    names
}

fn collect_reopened(steps: &[Step], names: &mut HashSet<String>) {
    for step in steps {
        match &step.act {
            Act::Reopen { decision } => {
                names.insert(last_word(decision).to_owned());
            }
            Act::Group { steps, .. } | Act::Repeat { steps, .. } => collect_reopened(steps, names),
            Act::Decide { options, .. } => {
                options.values().for_each(|option| collect_reopened(&option.steps, names));
            }
            _ => {}
        }
    }
}

fn last_word(name: &Name) -> &str {
    use crate::playbook::expr::Segment;
    let field = name.rest.iter().rev().find_map(|segment| match segment {
        Segment::Field(field) => Some(field.as_str()),
        _ => None,
    });
    field.unwrap_or(&name.base)
}

struct Builder<'a> {
    book: &'a Playbook,
    nodes: Vec<Node>,
    reopened: HashSet<String>,
}

/// Is where a step stands: its block, the prefix of its id, and how deep procedures lie.
#[derive(Clone)]
struct Place {
    parent: NodeIx,
    prefix: String,
    depth: usize,
}

impl Builder<'_> {
    fn push(&mut self, node: Node) -> NodeIx {
        let ix = NodeIx(self.nodes.len());
        if let Some(parent) = node.parent {
            self.nodes[parent.0].children.push(ix);
        }
        self.nodes.push(node);
        ix
    }

    fn phases(&mut self) -> Vec<NodeIx> {
        let book = self.book;
        let mut phases = Vec::new();
        for (place, phase) in book.phases.iter().enumerate() {
            let ix = self.push(Node {
                when: phase.when.iter().cloned().collect(),
                role: phase.role.clone(),
                gate: phase.gate.clone(),
                ..bare(phase.id.clone(), NodeKind::Phase(place))
            });
            self.steps(&phase.steps, &top(ix));
            phases.push(ix);
        }
        phases
    }

    fn triggers(&mut self) -> HashMap<Id, NodeIx> {
        let book = self.book;
        let mut triggers = HashMap::new();
        for (id, entry) in &book.anytime {
            let ix = self.push(Node {
                role: entry.role.clone(),
                multiplies: Some(Multiplier::Activation),
                ..bare(id.clone(), NodeKind::Trigger)
            });
            self.steps(&entry.steps, &top(ix));
            triggers.insert(id.clone(), ix);
        }
        triggers
    }

    fn section(&mut self, id: &str, section: Section, steps: &[Step]) -> NodeIx {
        let ix = self.push(bare(Id::of_place(id), NodeKind::Section(section)));
        self.steps(steps, &top(ix));
        ix
    }

    fn steps(&mut self, steps: &[Step], place: &Place) {
        for (number, step) in steps.iter().enumerate() {
            self.step(step, number, place);
        }
    }

    fn step(&mut self, step: &Step, number: usize, place: &Place) {
        let id = self.id_of(step, number, place);
        let base = format!("{}{id}", place.prefix);
        let mut when: Vec<Condition> = step.when.iter().cloned().collect();
        if let Act::Message { message: Who::Id(message) } = &step.act {
            when.extend(self.book.messages.get(message).and_then(|message| message.when.clone()));
        }
        let mut own = without_steps(step);
        if let Act::Message { message } = &mut own.act {
            *message = self.given_role(message.clone(), place.parent);
        }
        let ix = self.push(Node {
            parent: Some(place.parent),
            base: base.clone(),
            when,
            role: step.role.clone().map(|role| self.given_role(role, place.parent)),
            gate: step.gate.clone(),
            multiplies: self.multiplier(step, &id),
            with: self.with_of(step),
            ..bare(id, NodeKind::Step(Box::new(own)))
        });
        let inside = Place { parent: ix, ..place.clone() };
        match &step.act {
            Act::Group { steps, .. } | Act::Repeat { steps, .. } => self.steps(steps, &inside),
            Act::Decide { options, .. } => self.options(options, &inside),
            // The checker refuses circles and what lies deeper; this stops a forced run.
            Act::Procedure { procedure, .. } if place.depth < Procedure::DEEPEST => {
                if let Some(found) = self.book.procedures.get(procedure) {
                    let inside = Place { parent: ix, prefix: format!("{base}."), depth: place.depth + 1 };
                    self.steps(&found.steps, &inside);
                }
            }
            _ => {}
        }
    }

    fn options(&mut self, options: &indexmap::IndexMap<Id, Opt>, place: &Place) {
        for (id, option) in options {
            let decision = self.nodes[place.parent.0].base.clone();
            let ix = self.push(Node {
                parent: Some(place.parent),
                base: format!("{decision}={id}"),
                ..bare(id.clone(), NodeKind::Option)
            });
            self.steps(&option.steps, &Place { parent: ix, ..place.clone() });
        }
    }

    fn id_of(&self, step: &Step, number: usize, place: &Place) -> Id {
        let object = match &step.act {
            Act::Ask { facts } if facts.len() == 1 => facts.first(),
            Act::Message { message } => message.id(),
            Act::Procedure { procedure, .. } => Some(procedure),
            _ => None,
        };
        let around = &self.nodes[place.parent.0];
        let within = match (&around.kind, around.parent) {
            (NodeKind::Option, Some(decision)) => {
                within_option(self.nodes[decision.0].id.as_str(), around.id.as_str())
            }
            _ => around.id.to_string(),
        };
        step_id(step.id.as_ref().map(Id::as_str), object.map(Id::as_str), &within, number)
    }

    fn multiplier(&self, step: &Step, id: &Id) -> Option<Multiplier> {
        match &step.act {
            Act::Group { for_each: Some(over), .. } => Some(Multiplier::ForEach(over.clone())),
            Act::Repeat { .. } => Some(Multiplier::Repeat),
            Act::Decide { .. } if self.reopened.contains(id.as_str()) => Some(Multiplier::Round),
            _ => None,
        }
    }

    /// Returns what a procedure is given, with the defaults of what it expects.
    fn with_of(&self, step: &Step) -> Option<Arc<With>> {
        let Act::Procedure { procedure, with } = &step.act else { return None };
        let mut given = with.clone();
        for (name, expected) in self.book.procedures.get(procedure).into_iter().flat_map(|found| &found.with)
        {
            if let Some(default) = &expected.default {
                given.entry(name.clone()).or_insert_with(|| default.clone());
            }
        }
        Some(Arc::new(given))
    }

    /// Puts the role that a procedure was given in the place of `with.who`, through all procedures around.
    fn given_role(&self, role: Who, from: NodeIx) -> Who {
        let Who::With(name) = &role else { return role };
        let mut up = Some(from);
        while let Some(ix) = up {
            let node = &self.nodes[ix.0];
            if let Some(with) = &node.with {
                let Some(Datum::Text(given)) = with.get(name) else { return role };
                let Ok(given) = Who::try_from(given.clone()) else { return role };
                return match node.parent {
                    Some(parent) => self.given_role(given, parent),
                    None => given,
                };
            }
            up = node.parent;
        }
        role
    }
}

fn bare(id: Id, kind: NodeKind) -> Node {
    Node {
        parent: None,
        children: Vec::new(),
        base: id.to_string(),
        id,
        kind,
        when: Vec::new(),
        role: None,
        gate: Gate::None,
        multiplies: None,
        with: None,
    }
}

fn top(parent: NodeIx) -> Place {
    Place { parent, prefix: String::new(), depth: 0 }
}

/// Copies a step without the steps inside it: those are nodes of their own.
fn without_steps(step: &Step) -> Step {
    let mut copy = step.clone();
    match &mut copy.act {
        Act::Group { steps, .. } | Act::Repeat { steps, .. } => steps.clear(),
        Act::Decide { options, .. } => options.values_mut().for_each(|option| option.steps.clear()),
        _ => {}
    }
    copy
}
