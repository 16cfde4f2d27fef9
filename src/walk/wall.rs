use super::item::Answered;
use super::walker::{Walked, Walker, label};
use super::{Block, Choice, Mark};
use crate::i18n::{Walk, WalkOn};
use crate::incident::Event;
use crate::incident::agenda::{Agenda, Bar, Item, ItemState};
use crate::incident::eval::Waiting;
use crate::incident::plan::{Named, NodeIx};
use crate::playbook::expr::parse_name;

impl Walker<'_> {
    /// Shows why an item cannot start yet, with the ways on: what stands before it, or past it with a reason.
    pub(super) fn wall(&mut self, agenda: &Agenda, item: &Item) -> Walked<()> {
        if matches!(item.state, ItemState::Deferred(_)) {
            let draft = self.draft_for(item, Event::Restored);
            self.append(vec![draft])?;
            self.focus = Some(item.key.clone());
            return Ok(());
        }
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.title(item), self.say_on(WalkOn::CannotStart));
        let (what, first, gate) = self.in_the_way(agenda, item);
        screen.push(Block::Para(self.say_on(WalkOn::InTheWay { what })));
        let why = gate.as_ref().and_then(|gate| self.why_of_gate(gate));
        label(&mut screen, self.say(Walk::LWhy), why);
        let mut natural = Vec::new();
        if first.is_some() {
            natural.push(Choice::new("first", self.say(Walk::OpenFirst)));
        }
        if gate.is_some() {
            natural.push(Choice::new("past", self.say(Walk::GoPast)));
        }
        natural.push(Choice::new("now", self.say(Walk::DoItNow)));
        natural.push(Choice::new("wait", self.say(Walk::Wait)));
        match self.ask_item(item, &screen, self.say(Walk::WhatNow), natural)? {
            Answered::Natural(id) => match (id.as_str(), first, gate) {
                ("first", Some(first), _) => {
                    self.focus = Some(first);
                    Ok(())
                }
                ("past", _, Some(gate)) => {
                    let path = format!("{}.past", item.key);
                    let Some(why) = self.reason(&screen, &path, self.say_on(WalkOn::WhyPast))? else {
                        return Ok(());
                    };
                    let draft = self.desk.draft(Some(&gate), Event::GatePassed { why });
                    self.record(vec![draft], Walk::WhatPassed).map(drop)
                }
                ("now", _, _) => self.pull(item, &screen),
                _ => Ok(()),
            },
            Answered::Elsewhere => Ok(()),
        }
    }

    fn pull(&mut self, item: &Item, screen: &super::Screen) -> Walked<()> {
        let path = format!("{}.now", item.key);
        let Some(why) = self.reason(screen, &path, self.say_on(WalkOn::WhyNow))? else { return Ok(()) };
        let draft = self.draft_for(item, Event::Pulled { why });
        if self.record(vec![draft], Walk::WhatPassed)? {
            self.focus = Some(item.key.clone());
        }
        Ok(())
    }

    fn why_of_gate(&self, gate: &crate::incident::Key) -> Option<String> {
        let at = self.view().locate(gate)?;
        let step = self.plan(at.book).node(at.node).step()?;
        step.why.as_ref().map(|why| self.fill(&at, why))
    }

    /// Says what stands in the way, which item to open first, and the gate where it is one.
    fn in_the_way(
        &self,
        agenda: &Agenda,
        item: &Item,
    ) -> (String, Option<crate::incident::Key>, Option<crate::incident::Key>) {
        match &item.state {
            ItemState::Pending(Bar::Gate(gate)) => {
                let open =
                    agenda.item(gate.as_str()).filter(|gate| !gate.is_settled()).map(|gate| gate.key.clone());
                (self.state_words(item), open, Some(gate.clone()))
            }
            ItemState::Pending(Bar::Phase(_)) => {
                let first = agenda.open().find(|open| open.lane != item.lane && open.round.is_none());
                (self.state_words(item), first.map(|open| open.key.clone()), None)
            }
            ItemState::Unknown(waits) => {
                let asked = waits.iter().find_map(|waiting| match waiting {
                    Waiting::Fact(fact) => agenda.unsettled().find(|open| {
                        open.at()
                            .is_some_and(|at| self.plan(at.book).asks_of(fact.as_str()).contains(&at.node))
                    }),
                    Waiting::Decision(key) => agenda.item(key.as_str()).filter(|open| !open.is_settled()),
                    _ => None,
                });
                (self.state_words(item), asked.map(|open| open.key.clone()), None)
            }
            ItemState::Pending(Bar::After(names)) => {
                let before = item.at().and_then(|at| {
                    let plan = self.plan(at.book);
                    let parsed = names.iter().filter_map(|name| parse_name(name).ok());
                    let nodes: Vec<NodeIx> = parsed
                        .filter_map(|name| match plan.named(&name, at.node) {
                            Some(Named::Node(node, _)) => Some(node),
                            Some(Named::Message(id)) => plan.messages_of(id.as_str()).first().copied(),
                            Some(Named::Fact { fact, .. }) => plan.asks_of(fact.as_str()).first().copied(),
                            _ => None,
                        })
                        .collect();
                    agenda.unsettled().find(|open| {
                        open.at().is_some_and(|there| nodes.iter().any(|node| plan.within(there.node, *node)))
                    })
                });
                (self.state_words(item), before.map(|open| open.key.clone()), None)
            }
            _ => (self.state_words(item), None, None),
        }
    }
}
