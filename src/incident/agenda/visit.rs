use std::collections::HashSet;

use jiff::Timestamp;

use super::item::{Bar, Item, ItemState, Lane, Proposed, RoundOf};
use super::rhythm::Opens;
use super::{Agenda, bars, deadlines};
use crate::incident::Key;
use crate::incident::eval::{Applies, At, DueAt, View};
use crate::incident::plan::{Multiplier, NodeIx, NodeKind};
use crate::playbook::Id;

/// Walks every playbook of the run in document order.
pub(super) fn visit(view: &View<'_>) -> Agenda {
    let mut visitor = Visitor::new(view, false);
    visitor.books();
    visitor.added();
    visitor.orphans();
    visitor.agenda
}

/// Walks the same way for what holds alone: how items stand is worked out only where a phase hangs on it.
pub(super) fn visit_held(view: &View<'_>) -> Vec<Key> {
    let mut visitor = Visitor::new(view, true);
    visitor.books();
    visitor.agenda.held
}

pub(super) struct Visitor<'a, 'v> {
    pub(super) view: &'a View<'v>,
    pub(super) agenda: Agenda,
    /// The facts that stand in the agenda already.
    pub(super) asked: HashSet<Key>,
    /// Whether what holds is all that is asked for.
    only_held: bool,
    /// Whether an item of the present phase is open: then the next ones wait.
    holding: bool,
}

/// Is what a block passes on to what stands in it.
#[derive(Clone)]
pub(super) struct Context {
    pub lane: Lane,
    pub entered: bool,
    pub bar: Option<Bar>,
    pub round: Option<RoundOf>,
    pub round_due: Option<Timestamp>,
    /// From when on the round could be worked on.
    pub round_opened: Option<Timestamp>,
    pub opens: Opens,
}

impl Context {
    pub fn new(lane: Lane) -> Self {
        Self {
            lane,
            entered: true,
            bar: None,
            round: None,
            round_due: None,
            round_opened: None,
            opens: Opens::Now,
        }
    }

    /// Tells whether nothing around a place keeps what stands in it from being offered.
    pub fn is_free(&self, view: &View<'_>) -> bool {
        self.entered && self.bar.is_none() && !self.opens.is_ahead(view)
    }
}

impl<'a, 'v> Visitor<'a, 'v> {
    fn new(view: &'a View<'v>, only_held: bool) -> Self {
        Self { view, agenda: Agenda::default(), asked: HashSet::new(), only_held, holding: false }
    }
}

impl Visitor<'_, '_> {
    fn books(&mut self) {
        for book in 0..self.view.books().len() {
            self.book(book);
        }
    }

    /// Adds an item.
    pub(super) fn push(&mut self, item: Item) {
        // What returns holds nothing up.
        let in_phase = matches!(item.lane, Lane::Phase { .. }) && item.round.is_none();
        self.holding |= in_phase && item.state == ItemState::Open;
        self.agenda.items.push(item);
    }

    /// Tells whether it makes no difference how the items at a place stand.
    pub(super) fn is_passed_over(&self, context: &Context) -> bool {
        let in_phase = matches!(context.lane, Lane::Phase { .. }) && context.round.is_none();
        self.only_held && (self.holding || !in_phase)
    }

    fn book(&mut self, book: usize) {
        let plan = self.view.plan(book);
        self.phases(book);
        for (trigger, node) in plan.triggers() {
            self.trigger(book, trigger, node);
        }
        for (item, armed, lacking) in deadlines::deadlines(self.view, book) {
            let started = armed && !matches!(item.due, DueAt::NotStarted(_));
            if started {
                self.agenda.held.push(item.key.clone());
            }
            self.facts(&self.view.top(book, plan.exit()), &lacking, &Context::new(Lane::Deadline));
            self.push(item);
        }
        self.spoken_facts(book);
        self.list(&self.view.top(book, plan.exit()), &Context::new(Lane::Exit));
        let closed = self.view.state.is_closed();
        let opens = if closed { Opens::Now } else { Opens::After("close".to_owned()) };
        let context = Context { entered: closed, opens, ..Context::new(Lane::FollowUp) };
        self.list(&self.view.top(book, plan.follow_up()), &context);
    }

    fn phases(&mut self, book: usize) {
        let mut bar: Option<Bar> = None;
        for (number, phase) in self.view.plan(book).phases().iter().enumerate() {
            let held_up = bar.clone().filter(|_| !self.view.has_record(book, *phase));
            if self.only_held && held_up.is_some() {
                continue;
            }
            let bars = self.phase(book, number, *phase, held_up);
            bar = bar.or(bars);
        }
    }

    /// Visits a phase, and returns what it bars the later ones with.
    fn phase(&mut self, book: usize, number: usize, phase: NodeIx, held_up: Option<Bar>) -> Option<Bar> {
        let at = self.view.top(book, phase);
        self.holding = false;
        let lane = Lane::Phase { book, phase: number };
        let context = Context { entered: held_up.is_none(), bar: held_up, ..Context::new(lane) };
        self.list(&at, &context);
        self.needs_of_block(&at, &context);
        match bars::gate_bars(self.view, &at) {
            Some(gate) if !self.holding => Some(Bar::Gate(gate)),
            _ => self.holding.then_some(Bar::Phase(number)),
        }
    }

    fn trigger(&mut self, book: usize, trigger: &Id, node: NodeIx) {
        let at = self.view.top(book, node);
        let key = self.view.key(&at);
        let proposal = self.view.stretches.proposal(key.as_str());
        if let Some(since) = proposal.and_then(|proposal| proposal.standing())
            && !self.view.state.is_closed()
        {
            self.agenda.proposed.push(Proposed { key: key.clone(), book, trigger: trigger.clone(), since });
        }
        let activations = self.view.state.activations.get(key.as_str()).into_iter().flatten();
        for activation in activations {
            let context = Context::new(Lane::Happened(activation.stamp.seq));
            self.list(&at.instance(&activation.n.to_string()), &context);
        }
    }

    /// Visits the parts of a block instance; a gate bars what stands after it in this list.
    pub(super) fn list(&mut self, at: &At, context: &Context) {
        let parts: Vec<At> = self.view.parts(at).collect();
        let mut context = context.clone();
        for part in &parts {
            self.place(part, &context);
            if context.bar.is_none()
                && !self.is_passed_over(&context)
                && let Some(gate) = bars::gate_bars(self.view, part)
            {
                context.bar = Some(Bar::Gate(gate));
            }
        }
    }

    fn place(&mut self, at: &At, context: &Context) {
        let plan = self.view.plan(at.book);
        let node = plan.node(at.node);
        if self.is_passed_over(context) && !plan.counts_inside(at.node) {
            return;
        }
        if node.is_leaf() {
            return self.leaf(at, context);
        }
        if matches!(node.kind, NodeKind::Option) {
            return self.list(at, context);
        }
        let held = self.view.applies(at) == Applies::Yes && context.entered;
        let key = self.view.key(at);
        if held && plan.counts(at.node) {
            self.agenda.held.push(key.clone());
        }
        self.needs_of_block(at, context);
        self.note_due(at, &key, held);
        let context = self.inside(at, &key, held, context);
        let from = self.agenda.items.len();
        match &node.multiplies {
            Some(Multiplier::Repeat) => self.repeat(at, &key, held, &context),
            Some(Multiplier::ForEach(_)) => self.for_each(at, &key, &context),
            _ => self.list(at, &context),
        }
        self.note_pick(at, &key, from);
    }

    /// A block hands its own `after` and schedule down to what stands in it.
    fn inside(&self, at: &At, key: &Key, held: bool, context: &Context) -> Context {
        let mut context = context.clone();
        if context.bar.is_none() {
            let unmet = bars::unmet(self.view, at);
            if !unmet.is_empty() {
                context.bar = Some(Bar::After(unmet.iter().map(ToString::to_string).collect()));
            }
        }
        if let Some(time) = self.not_before(at, self.view.since(key.as_str(), held)) {
            context.opens = time;
        }
        if self.view.state.record(key.as_str()).is_some_and(|record| record.pulled) {
            context.bar = None;
            context.opens = Opens::Now;
        }
        context
    }

    /// Lists the keys with a record that no playbook of the run knows any more: nothing recorded is lost.
    fn orphans(&mut self) {
        let shown: HashSet<&Key> = self.agenda.items.iter().map(|item| &item.key).collect();
        let is_block = |key: &Key| {
            let found = self.view.locate(key);
            found.is_some_and(|at| !self.view.plan(at.book).node(at.node).is_leaf())
        };
        let records = self.view.state.records.keys();
        let mut orphans: Vec<Key> =
            records.filter(|key| !shown.contains(key) && !is_block(key)).cloned().collect();
        orphans.sort();
        self.agenda.orphans = orphans;
    }
}

impl View<'_> {
    /// Tells whether any item of a phase was ever opened or settled: then it stays entered.
    ///
    /// What was pulled out of its turn does not enter the phase: it was for that item only.
    pub(in crate::incident) fn has_record(&self, book: usize, phase: NodeIx) -> bool {
        let plan = self.plan(book);
        plan.inside(phase).any(|inner| {
            let base = self.qualified(book, &plan.node(inner).base);
            self.state.keys_of(&base).iter().any(|key| {
                self.state.record(key.as_str()).is_some_and(|record| record.counts() && !record.pulled)
            })
        })
    }
}
