use std::collections::HashSet;

use jiff::Timestamp;

use super::item::{Bar, ItemState, Lane, Proposed, RoundOf};
use super::rhythm::Opens;
use super::{Agenda, bars, deadlines};
use crate::incident::Key;
use crate::incident::eval::{Applies, At, DueAt, View};
use crate::incident::plan::{Multiplier, NodeIx, NodeKind};
use crate::playbook::Id;

/// Walks every playbook of the run in document order.
pub(super) fn visit(view: &View<'_>) -> Agenda {
    let mut visitor = Visitor { view, agenda: Agenda::default(), asked: HashSet::new() };
    for book in 0..view.books().len() {
        visitor.book(book);
    }
    visitor.added();
    visitor.orphans();
    visitor.agenda
}

pub(super) struct Visitor<'a, 'v> {
    pub(super) view: &'a View<'v>,
    pub(super) agenda: Agenda,
    /// The facts that stand in the agenda already.
    pub(super) asked: HashSet<Key>,
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
        self.entered && self.bar.is_none() && !self.opens.is_ahead(view.now)
    }
}

impl Visitor<'_, '_> {
    fn book(&mut self, book: usize) {
        let plan = self.view.plan(book);
        self.phases(book);
        for (trigger, node) in plan.triggers() {
            self.trigger(book, trigger, node);
        }
        for (item, armed, lacking) in deadlines::deadlines(self.view, book) {
            let started = armed && !matches!(item.due, DueAt::NotStarted(_));
            self.agenda.held.push((item.key.clone(), started));
            self.facts(&self.view.top(book, plan.exit()), &lacking, &Context::new(Lane::Deadline));
            self.agenda.items.push(item);
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
            let bars = self.phase(book, number, *phase, held_up);
            bar = bar.or(bars);
        }
    }

    /// Visits a phase, and returns what it bars the later ones with.
    fn phase(&mut self, book: usize, number: usize, phase: NodeIx, held_up: Option<Bar>) -> Option<Bar> {
        let at = self.view.top(book, phase);
        let from = self.agenda.items.len();
        let lane = Lane::Phase { book, phase: number };
        let context = Context { entered: held_up.is_none(), bar: held_up, ..Context::new(lane) };
        self.list(&at, &context);
        self.needs_of_block(&at, &context);
        let holds = self
            .agenda
            .items
            .iter()
            .skip(from)
            .any(|item| item.lane == lane && item.state == ItemState::Open && item.round.is_none());
        match bars::gate_bars(self.view, &at) {
            Some(gate) if !holds => Some(Bar::Gate(gate)),
            _ => holds.then_some(Bar::Phase(number)),
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
                && let Some(gate) = bars::gate_bars(self.view, part)
            {
                context.bar = Some(Bar::Gate(gate));
            }
        }
    }

    fn place(&mut self, at: &At, context: &Context) {
        let node = self.view.plan(at.book).node(at.node);
        if node.is_leaf() {
            return self.leaf(at, context);
        }
        if matches!(node.kind, NodeKind::Option) {
            return self.list(at, context);
        }
        let held = self.view.applies(at) == Applies::Yes && context.entered;
        let key = self.view.key(at);
        self.agenda.held.push((key.clone(), held));
        self.needs_of_block(at, context);
        let context = self.inside(at, &key, held, context);
        match &node.multiplies {
            Some(Multiplier::Repeat) => self.repeat(at, &key, held, &context),
            Some(Multiplier::ForEach(_)) => self.for_each(at, &key, &context),
            _ => self.list(at, &context),
        }
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
