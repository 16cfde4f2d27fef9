use jiff::Timestamp;

use super::rhythm::{self, Interval, Opens, Round};
use crate::incident::eval::{Applies, At, Settlement, View, add};
use crate::incident::plan::{NodeIx, Plan};
use crate::playbook::Id;
use crate::playbook::expr::Name;
use crate::playbook::model::{Act, Who};

impl View<'_> {
    /// Returns when the next public word is due after the one at a place: what `next_update` means in a text.
    ///
    /// The repeat around the message comes first, else one whose `from` names it: the words start
    /// its clock anew as they go out. Else it is the nearest running one that speaks to one of
    /// its stakeholders, which they do not move: its next round is due when it is due. Nothing
    /// is returned where that has passed: a person must say when.
    pub fn next_update(&self, at: &At) -> Option<Timestamp> {
        let plan = self.plan(at.book);
        let message = message_of(plan, at.node)?;
        if let Some(around) = plan.upward(at.node).find(|up| plan.node(*up).is_repeat()) {
            return self.after_round(&at.to(plan, around));
        }
        let repeats: Vec<NodeIx> =
            plan.nodes().filter(|(_, node)| node.is_repeat()).map(|(ix, _)| ix).collect();
        let from = |node: &NodeIx| {
            let anchors =
                rhythm::repeat(self, &self.top(at.book, *node)).map_or(&[][..], |repeat| &repeat.from);
            anchors.iter().any(|name| names(plan, at.node, name, message))
        };
        if let Some(restarted) = repeats.iter().copied().find(from) {
            return self.restarted(&at.to(plan, restarted));
        }
        let to = |node: &NodeIx| speaks_to(plan, *node, message);
        let beside = repeats.into_iter().filter(to).map(|node| at.to(plan, node));
        beside.filter_map(|repeat| self.beside(&repeat)).filter(|due| *due > self.now).min()
    }

    /// Returns when the coming round of a repeat is due; one that waits for its first words could begin now.
    fn beside(&self, repeat: &At) -> Option<Timestamp> {
        let coming = self.coming(repeat)?;
        match coming.opens {
            Opens::After(_) => self.restarted(repeat),
            _ => coming.due,
        }
    }

    /// Returns when the round after this one is due: as it stands, or as if this one were settled now.
    fn after_round(&self, round: &At) -> Option<Timestamp> {
        let number = round.number()?;
        let whole = round.outside(self.plan(round.book));
        let next = self.standing_rounds(&whole).into_iter().find(|next| next.number == number + 1);
        match next.and_then(|next| next.due) {
            Some(due) => Some(due).filter(|due| *due > self.now),
            None => rhythm::following(self, round, number, self.now)?.due,
        }
    }

    /// Returns when the coming round of a repeat is due once its clock was started anew now.
    ///
    /// A round that was begun keeps its time: what goes out meanwhile moves the one after it.
    fn restarted(&self, repeat: &At) -> Option<Timestamp> {
        let coming = self.coming(repeat);
        let number = coming.as_ref().map_or(1, |round| round.number);
        let begun = self.begun(&repeat.instance(&number.to_string())).is_some();
        if let Some(due) = coming.filter(|_| begun).and_then(|round| round.due).filter(|due| *due > self.now)
        {
            return Some(due);
        }
        match rhythm::interval(self, repeat, number) {
            Interval::Span(span) => Some(add(self.now, span, &self.snapshot.zone)),
            Interval::None | Interval::Paused | Interval::Over => None,
        }
    }

    /// Returns the round of a repeat that is to be worked on next.
    fn coming(&self, repeat: &At) -> Option<Round> {
        let plan = self.plan(repeat.book);
        let unsettled = |round: &Round| {
            let place = repeat.instance(&round.number.to_string());
            !matches!(self.settlement(&place), Settlement::Done(_) | Settlement::Skipped(_))
        };
        let set_aside = self.skipped_block(repeat).or_else(|| self.skipped_around(repeat)).is_some();
        let runs = !set_aside && self.applies(repeat) == Applies::Yes && !plan.node(repeat.node).is_leaf();
        self.standing_rounds(repeat).into_iter().filter(|_| runs).find(unsettled)
    }

    fn standing_rounds(&self, repeat: &At) -> Vec<Round> {
        let since = self.stretches.since(self.key(repeat).as_str());
        self.rounds(repeat, since, self.state.is_closed()).into_iter().map(|(_, round)| round).collect()
    }
}

fn message_of(plan: &Plan, node: NodeIx) -> Option<&Id> {
    match plan.node(node).act() {
        Some(Act::Message { message: Who::Id(message) }) => Some(message),
        _ => None,
    }
}

fn names(plan: &Plan, node: NodeIx, name: &Name, message: &Id) -> bool {
    name.base == *message.as_str() || name.base == *plan.node(node).id.as_str()
}

fn speaks_to(plan: &Plan, repeat: NodeIx, message: &Id) -> bool {
    let to = |id: &Id| plan.playbook.messages.get(id).map_or(&[][..], |message| &message.to);
    let ours = to(message);
    plan.inside(repeat)
        .filter_map(|node| message_of(plan, node))
        .any(|said| to(said).iter().any(|to| ours.contains(to)))
}
