use std::collections::HashSet;

use jiff::Timestamp;

use super::item::{Bar, Item, ItemState, Lane, Proposed, RoundOf, Schedule, What};
use super::rhythm::{self, Opens, Round};
use super::{Agenda, bars, deadlines, marks, needed};
use crate::incident::Key;
use crate::incident::approval;
use crate::incident::eval::{Applies, At, DueAt, Settlement, View};
use crate::incident::plan::{Multiplier, NodeIx, NodeKind};
use crate::incident::state::Record;
use crate::playbook::Id;
use crate::playbook::model::Act;

/// Walks every playbook of the run in document order.
pub(super) fn visit(view: &View<'_>) -> Agenda {
    let mut visitor = Visitor { view, agenda: Agenda::default(), asked: HashSet::new() };
    for book in 0..view.books().len() {
        visitor.book(book);
    }
    visitor.added();
    visitor.agenda
}

struct Visitor<'a, 'v> {
    view: &'a View<'v>,
    agenda: Agenda,
    asked: HashSet<Key>,
}

/// Is what a block passes on to what stands in it.
#[derive(Clone)]
struct Context {
    lane: Lane,
    entered: bool,
    bar: Option<Bar>,
    round: Option<RoundOf>,
    round_due: Option<Timestamp>,
    opens: Opens,
}

impl Context {
    fn new(lane: Lane) -> Self {
        Self { lane, entered: true, bar: None, round: None, round_due: None, opens: Opens::Now }
    }
}

impl Visitor<'_, '_> {
    fn book(&mut self, book: usize) {
        let plan = self.view.plan(book);
        self.phases(book);
        for (trigger, node) in plan.triggers() {
            self.trigger(book, trigger, node);
        }
        for (item, lacking) in deadlines::deadlines(self.view, book) {
            let context = Context::new(Lane::Deadline);
            let started = !matches!(item.due, DueAt::NotStarted(_)) && !item.is_settled();
            self.agenda.held.push((item.key.clone(), started));
            self.facts(&self.view.top(book, plan.exit()), &lacking, &context);
            self.agenda.items.push(item);
        }
        self.spoken_facts(book);
        for (node, lane) in [(plan.exit(), Lane::Exit), (plan.follow_up(), Lane::FollowUp)] {
            let context =
                Context { entered: lane == Lane::Exit || self.view.state.is_closed(), ..Context::new(lane) };
            self.list(&self.view.top(book, node), &context);
        }
    }

    fn phases(&mut self, book: usize) {
        let plan = self.view.plan(book);
        let mut bar: Option<Bar> = None;
        for (number, phase) in plan.phases().iter().enumerate() {
            let at = self.view.top(book, *phase);
            let from = self.agenda.items.len();
            let held_up = bar.clone().filter(|_| !self.has_record(book, *phase));
            let entered = held_up.is_none();
            let lane = Lane::Phase { book, phase: number };
            self.list(&at, &Context { entered, bar: held_up, ..Context::new(lane) });
            if bar.is_none() && self.holds_next(from, lane) {
                bar = Some(Bar::Phase(number));
            }
            if let Some(gate) = bars::gate_bars(self.view, &at) {
                bar = Some(Bar::Gate(gate));
            }
        }
    }

    /// Tells whether a phase holds the next: an open item of it, outside any repeat.
    fn holds_next(&self, from: usize, lane: Lane) -> bool {
        let items = self.agenda.items.iter().skip(from);
        items
            .filter(|item| item.lane == lane)
            .any(|item| item.state == ItemState::Open && item.round.is_none())
    }

    /// Tells whether any item of a phase was ever opened or settled: then it stays entered.
    fn has_record(&self, book: usize, phase: NodeIx) -> bool {
        let plan = self.view.plan(book);
        plan.inside(phase).any(|inner| {
            let base = self.view.qualified(book, &plan.node(inner).base);
            self.view.state.keys_of(&base).iter().any(|key| {
                self.view.state.record(key.as_str()).is_some_and(|record| {
                    record.counts() || !record.told.is_empty() || !record.publications.is_empty()
                })
            })
        })
    }

    fn trigger(&mut self, book: usize, trigger: &Id, node: NodeIx) {
        let at = self.view.top(book, node);
        let key = self.view.key(&at);
        if let Some(proposal) = self.view.stretches.proposal(key.as_str())
            && let (Some(since), false) = (proposal.since, proposal.answered)
        {
            self.agenda.proposed.push(Proposed { key: key.clone(), book, trigger: trigger.clone(), since });
        }
        let activations = self.view.state.activations.get(key.as_str()).into_iter().flatten();
        for activation in activations {
            let instance = At { scope: at.scope.with(node, &activation.n.to_string()), ..at.clone() };
            self.list(&instance, &Context::new(Lane::Happened(activation.stamp.seq)));
        }
    }

    /// Visits the parts of a block instance; a gate bars what stands after it in this list.
    fn list(&mut self, at: &At, context: &Context) {
        let view = self.view;
        let parts: Vec<At> = view.parts(at).collect();
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
        match (&node.multiplies, &node.kind) {
            (Some(Multiplier::Repeat), _) => self.repeat(at, context),
            (Some(Multiplier::ForEach(_)), _) => self.for_each(at, context),
            (_, NodeKind::Option) => self.list(at, context),
            _ => self.block(at, context),
        }
    }

    /// A block hands its own `after` and schedule down to what stands in it.
    fn block(&mut self, at: &At, context: &Context) {
        let context = self.inside(at, context);
        self.list(at, &context);
    }

    fn inside(&mut self, at: &At, context: &Context) -> Context {
        let mut context = context.clone();
        let unmet = bars::unmet(self.view, at);
        if context.bar.is_none() && !unmet.is_empty() {
            context.bar = Some(Bar::After(unmet));
        }
        if let Some(time) = self.not_before(at) {
            context.opens = time;
        }
        let key = self.view.key(at);
        if self.view.state.record(key.as_str()).is_some_and(|record| record.pulled) {
            context.bar = None;
            context.opens = Opens::Now;
        }
        context
    }

    fn for_each(&mut self, at: &At, context: &Context) {
        let context = self.inside(at, context);
        match self.view.instances_of(at) {
            Some(instances) => {
                for instance in &instances {
                    let place = At { scope: at.scope.with(at.node, instance), ..at.clone() };
                    self.list(&place, &context);
                }
                self.removed(at, &instances, &context);
            }
            None => {
                let plan = self.view.plan(at.book);
                if let Some(Multiplier::ForEach(crate::playbook::model::ForEach::Set(fact))) =
                    &plan.node(at.node).multiplies
                {
                    self.agenda.unlisted.push((self.view.key(at), fact.clone()));
                }
                self.removed(at, &[], &context);
            }
        }
    }

    /// Visits elements with records that the list does not hold any more: they are shelved, never lost.
    fn removed(&mut self, at: &At, present: &[std::sync::Arc<str>], context: &Context) {
        let plan = self.view.plan(at.book);
        let depth = at.scope.frames().len();
        let mut gone: Vec<std::sync::Arc<str>> = Vec::new();
        for inner in plan.inside(at.node) {
            let base = self.view.qualified(at.book, &plan.node(inner).base);
            for key in self.view.state.keys_of(&base) {
                let mut instances = key.instances();
                let here = at.scope.frames().iter().all(|frame| instances.next() == Some(&*frame.instance));
                let Some(element) = key.instances().nth(depth) else { continue };
                let known = present.iter().chain(&gone).any(|known| **known == *element);
                if here && !known {
                    gone.push(element.into());
                }
            }
        }
        for element in gone {
            let place = At { scope: at.scope.with(at.node, &element), ..at.clone() };
            self.list(&place, context);
        }
    }

    fn repeat(&mut self, at: &At, context: &Context) {
        let view = self.view;
        let context = self.inside(at, context);
        let key = view.key(at);
        let applies = view.applies(at);
        let held = applies == Applies::Yes && context.entered;
        self.agenda.held.push((key.clone(), held));
        let mut round = Some(rhythm::first(view, at, view.stretches.since(key.as_str())));
        while let Some(present) = round.take() {
            let place = At { scope: at.scope.with(at.node, &present.number.to_string()), ..at.clone() };
            self.round(&place, &key, &present, &context);
            round = self.next_round(at, &place, &present);
        }
    }

    fn round(&mut self, place: &At, repeat: &Key, round: &Round, context: &Context) {
        let ahead = match &round.opens {
            Opens::At(at) => *at > self.view.now,
            Opens::After(_) | Opens::Paused => true,
            Opens::Now => false,
        };
        let pulled =
            self.view.state.record(self.view.key(place).as_str()).is_some_and(|record| record.pulled);
        let context = Context {
            round: Some(RoundOf { repeat: repeat.clone(), round: round.number, missed: round.missed }),
            round_due: round.due,
            opens: if ahead && !pulled { round.opens.clone() } else { context.opens.clone() },
            ..context.clone()
        };
        self.list(place, &context);
    }

    /// The next round exists when this one is settled with something that counts, or when it was begun.
    fn next_round(&self, at: &At, place: &At, present: &Round) -> Option<Round> {
        let view = self.view;
        let recorded = view.recorded_rounds(at);
        let settlement = view.settlement(place);
        let last = match &settlement {
            Settlement::Done(stamp) | Settlement::Skipped(stamp) => Some(stamp.occurred),
            _ => None,
        };
        let over = view.is_over(place, present.number);
        match last {
            Some(last) if !over => rhythm::following(view, place, present.number, last),
            _ if recorded > present.number => {
                let number = present.number + 1;
                Some(Round { number, due: None, opens: Opens::Now, missed: 0 })
            }
            _ => None,
        }
    }

    fn leaf(&mut self, at: &At, context: &Context) {
        let view = self.view;
        let key = view.key(at);
        let empty = Record::default();
        let record = view.state.record(key.as_str()).unwrap_or(&empty);
        let at = &At { clock: self.frozen(at, record), ..at.clone() };
        let applies = view.applies(at);
        let held = applies == Applies::Yes && context.entered;
        self.agenda.held.push((key.clone(), held));
        let due = self.due(at, &key, context);
        let mut state = self.state(at, record, &applies, context);
        let bare = context.entered && context.bar.is_none();
        if bare && matches!(state, ItemState::Open | ItemState::Unknown(_) | ItemState::Pending(_)) {
            let lacking = needed::lacking(view, at, &due, state == ItemState::Open);
            self.facts(at, &lacking, context);
        }
        if let ItemState::Deferred(until) = state {
            let back = until.or_else(|| {
                due.moment().filter(|due| record.deferred.as_ref().is_some_and(|(stamp, _)| *due > stamp.at))
            });
            if back.is_some_and(|back| back <= view.now) {
                state = ItemState::Open;
            }
        }
        let shelved = matches!(state, ItemState::NotApplicable(_)) && view.recorded(at).is_some();
        let to_check = match &state {
            ItemState::Done(stamp) => marks::to_check(view, at, &key, stamp),
            _ => Vec::new(),
        };
        self.agenda.items.push(Item {
            role: view.role_of(at),
            lane: context.lane,
            round: context.round.clone(),
            in_hand: self.in_hand(record),
            what: What::Step(At { clock: at.clock, ..at.clone() }),
            key,
            state,
            due,
            shelved,
            to_check,
        });
    }

    /// The clock that an item's conditions read is that of its opening, else of its settling.
    fn frozen(&self, at: &At, record: &Record) -> Timestamp {
        if !self.view.plan(at.book).reads_clock() {
            return at.clock;
        }
        let opened = record.opened.as_ref().map(|stamp| stamp.at);
        opened.or_else(|| self.view.happened(at, record).map(|stamp| stamp.at)).unwrap_or(at.clock)
    }

    fn in_hand(&self, record: &Record) -> Option<(String, Timestamp)> {
        let stamp = record.in_hand.as_ref()?;
        let name = stamp.by.clone()?;
        let person = self.view.state.people.known.get(&name)?;
        (person.here && person.released < stamp.seq).then_some((name, stamp.at))
    }

    fn due(&self, at: &At, key: &Key, context: &Context) -> DueAt {
        let step = self.view.plan(at.book).node(at.node).step();
        match step.and_then(|step| step.due.as_ref()) {
            Some(due) => {
                let since = self.view.stretches.since(key.as_str());
                let opened = match &context.opens {
                    Opens::At(opens) if context.round.is_some() => since.map(|since| since.max(*opens)),
                    _ => since,
                };
                self.view.due(at, due, opened)
            }
            None => context.round_due.map_or(DueAt::Never, |at| DueAt::At { at, asap: false }),
        }
    }

    fn state(&self, at: &At, record: &Record, applies: &Applies, context: &Context) -> ItemState {
        if let Applies::No(cause) = applies {
            return ItemState::NotApplicable(cause.clone());
        }
        match self.view.recorded(at) {
            Some(Settlement::Done(stamp)) => return ItemState::Done(stamp),
            Some(Settlement::Skipped(stamp)) => return ItemState::Skipped(stamp),
            _ => {}
        }
        let lifted = record.pulled || record.opened.is_some();
        if *applies == Applies::Unknown && !record.pulled {
            return ItemState::Unknown(self.view.waits_for(at));
        }
        if !lifted && let Some(barred) = self.barred(at, context) {
            return barred;
        }
        if let Some((_, until)) = &record.deferred {
            return ItemState::Deferred(*until);
        }
        if approval::approvals(self.view, at).is_some() {
            let progress = approval::progress(self.view, at);
            if progress.is_waiting() {
                return ItemState::Waiting(progress.missing);
            }
        }
        ItemState::Open
    }

    /// Tells what keeps an item that applies from being offered: its time, its phase, a gate, an `after`.
    fn barred(&self, at: &At, context: &Context) -> Option<ItemState> {
        let own = self.not_before(at);
        match own.as_ref().unwrap_or(&context.opens) {
            Opens::At(moment) if *moment > self.view.now => {
                return Some(ItemState::Scheduled(Schedule::At(*moment)));
            }
            Opens::After(anchor) => return Some(ItemState::Scheduled(Schedule::After(anchor.clone()))),
            Opens::Paused => return Some(ItemState::Scheduled(Schedule::Paused)),
            Opens::At(_) | Opens::Now => {}
        }
        let close = matches!(self.view.plan(at.book).node(at.node).act(), Some(Act::Close { .. }));
        if close {
            return None;
        }
        if let Some(bar) = &context.bar {
            return Some(ItemState::Pending(bar.clone()));
        }
        let unmet = bars::unmet(self.view, at);
        if unmet.is_empty() { None } else { Some(ItemState::Pending(Bar::After(unmet))) }
    }

    fn not_before(&self, at: &At) -> Option<Opens> {
        let step = self.view.plan(at.book).node(at.node).step()?;
        let due = step.not_before.as_ref()?;
        let since = self.view.stretches.since(self.view.key(at).as_str());
        match self.view.due(at, due, since) {
            DueAt::At { at, .. } => Some(Opens::At(at)),
            DueAt::NotStarted(anchor) => Some(Opens::After(anchor)),
            DueAt::Never => None,
        }
    }

    /// Puts facts that something lacks just before it, each once.
    fn facts(&mut self, at: &At, facts: &[Id], context: &Context) {
        for fact in facts {
            let Some(path) = self.view.fact_path(at, fact) else { continue };
            let spoken = self.view.state.facts.contains_key(&path);
            let asked = needed::was_asked(self.view.state.record(path.as_str()));
            if !self.asked.contains(&path) && (!spoken || asked) {
                self.fact(at.book, fact, path, context);
            }
        }
    }

    fn fact(&mut self, book: usize, fact: &Id, path: Key, context: &Context) {
        let state = self.view.state;
        let record = state.record(path.as_str());
        let told = record.and_then(|record| record.told.values().max_by_key(|stamp| stamp.seq)).cloned();
        let spoken = state.facts.get(&path).and_then(|log| log.words.first()).map(|word| word.stamp.clone());
        let item_state = match (record.filter(|record| record.is_skipped()), told.or(spoken)) {
            (_, Some(stamp)) => ItemState::Done(stamp),
            (Some(record), None) => record
                .settled
                .as_ref()
                .map_or(ItemState::Open, |settled| ItemState::Skipped(settled.stamp.clone())),
            (None, None) => match record.and_then(|record| record.deferred.as_ref()) {
                Some((_, until)) if until.is_none_or(|until| until > self.view.now) => {
                    ItemState::Deferred(*until)
                }
                _ => ItemState::Open,
            },
        };
        self.asked.insert(path.clone());
        let declared = self.view.plan(book).playbook.facts.get(fact);
        self.agenda.items.push(Item {
            what: What::Fact { book, fact: fact.clone() },
            state: item_state,
            due: DueAt::Never,
            role: declared.and_then(|fact| fact.role.clone()),
            lane: context.lane,
            round: context.round.clone(),
            in_hand: record.and_then(|record| self.in_hand(record)),
            shelved: false,
            to_check: Vec::new(),
            key: path,
        });
    }

    /// Keeps the needed facts that were asked and are lacked by nothing any more.
    fn spoken_facts(&mut self, book: usize) {
        let plan = self.view.plan(book);
        for fact in plan.playbook.facts.keys().filter(|fact| plan.asks_of(fact.as_str()).is_empty()) {
            let path = Key::new(&self.view.qualified(book, fact.as_str()));
            let asked = needed::was_asked(self.view.state.record(path.as_str()));
            if asked && !self.asked.contains(&path) {
                self.fact(book, fact, path, &Context::new(Lane::Deadline));
            }
        }
    }

    fn added(&mut self) {
        for added in &self.view.state.added {
            let key = Key::new(&format!("+{}", added.n));
            let empty = Record::default();
            let record = self.view.state.record(key.as_str()).unwrap_or(&empty);
            let state = match &record.settled {
                Some(settled) if record.is_skipped() => ItemState::Skipped(settled.stamp.clone()),
                Some(settled) => ItemState::Done(settled.stamp.clone()),
                None => match &record.deferred {
                    Some((_, until)) if until.is_none_or(|until| until > self.view.now) => {
                        ItemState::Deferred(*until)
                    }
                    _ => ItemState::Open,
                },
            };
            self.agenda.items.push(Item {
                what: What::Added(added.n),
                state,
                due: added.due.map_or(DueAt::Never, |at| DueAt::At { at, asap: false }),
                role: added.owner.clone(),
                lane: Lane::Happened(added.stamp.seq),
                round: None,
                in_hand: self.in_hand(record),
                shelved: false,
                to_check: Vec::new(),
                key,
            });
        }
    }
}
