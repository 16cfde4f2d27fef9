use jiff::Timestamp;

use super::rhythm::{self, Interval};
use crate::incident::eval::{At, View, add};
use crate::incident::plan::{NodeIx, Plan};
use crate::playbook::Id;
use crate::playbook::expr::Name;
use crate::playbook::model::{Act, Who};

impl View<'_> {
    /// Returns when the next public word is due after the one at a place: what `next_update` means in a text.
    ///
    /// The repeat around the message comes first, else one whose `from` names it, else the
    /// nearest running one that speaks to one of its stakeholders.
    pub fn next_update(&self, at: &At) -> Option<Timestamp> {
        let plan = self.plan(at.book);
        let message = message_of(plan, at.node)?;
        let around = plan.upward(at.node).find(|up| plan.node(*up).is_repeat());
        let from = |node: &NodeIx| {
            let anchors =
                rhythm::repeat(self, &self.top(at.book, *node)).map_or(&[][..], |repeat| &repeat.from);
            anchors.iter().any(|name| names(plan, at.node, name, message))
        };
        let to = |node: &NodeIx| speaks_to(plan, *node, message);
        let repeats: Vec<NodeIx> =
            plan.nodes().filter(|(_, node)| node.is_repeat()).map(|(ix, _)| ix).collect();
        let repeat = around
            .or_else(|| repeats.iter().copied().find(from))
            .or_else(|| repeats.iter().copied().find(to))?;
        // The round after the word that goes out now: one interval from now.
        let place = at.to(plan, repeat);
        match rhythm::interval(self, &place, self.recorded_rounds(&place).max(1)) {
            Interval::Span(span) => Some(add(self.now, span, &self.snapshot.zone)),
            Interval::None | Interval::Paused | Interval::Over => None,
        }
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
