use super::Paper;
use super::item::{Anchor, Approver, Bar, Field, Kind};
use super::labels::Spot;
use crate::i18n::Phrase;
use crate::incident::plan::Named;
use crate::playbook::Id;
use crate::playbook::expr::Name;
use crate::playbook::model::{Act, Answer, Approval, Approvals, Gate, Message, Order, Step, Text};

impl Paper {
    pub(super) fn kind(&self, step: &Step, spot: Spot<'_>) -> Kind {
        let labels = self.labels();
        match &step.act {
            Act::Action { .. } => Kind::Action,
            Act::Ask { facts } => Kind::Ask(facts.iter().filter_map(|fact| self.field(fact, spot)).collect()),
            Act::Decide { .. } => Kind::Decide(Vec::new()),
            Act::Assess { .. } => Kind::Assess,
            Act::Message { message } => self.message(labels.who(message, spot).as_ref()),
            Act::Group { order, .. } => Kind::Block { parallel: *order == Order::Parallel },
            Act::Procedure { .. } => Kind::Block { parallel: false },
            Act::Repeat { every, .. } => Kind::Repeat {
                rhythm: labels.rhythm(every, spot),
                until: every.until.as_ref().map(|until| labels.condition(&until.0, spot)),
                at_most: every.at_most,
            },
            Act::Open { playbook, mode } => Kind::Open { playbook: playbook.clone(), mode: *mode },
            Act::Reopen { decision } => Kind::Reopen { decision: self.target(decision, spot) },
            Act::Close { outcome, .. } => Kind::Close(*outcome),
        }
    }

    /// Returns what a step waits for; a message stands for the first step that publishes it.
    pub(super) fn anchor(&self, name: &Name, spot: Spot<'_>) -> Anchor {
        let step = match self.plan().named(name, spot.ix) {
            Some(Named::Node(ix, _)) => Some(ix),
            Some(Named::Message(id)) => self.plan().messages_of(id.as_str()).first().copied(),
            _ => None,
        };
        let key = step.map(|ix| self.plan().node(ix).base.clone());
        Anchor { title: self.labels().anchor(name, spot), key }
    }

    fn target(&self, decision: &Name, spot: Spot<'_>) -> Option<String> {
        match self.plan().named(decision, spot.ix)? {
            Named::Node(ix, _) => Some(self.plan().node(ix).base.clone()),
            _ => None,
        }
    }

    fn field(&self, fact: &Id, spot: Spot<'_>) -> Option<Field> {
        let labels = self.labels();
        let found = self.book().facts.get(fact)?;
        let answers = match (&found.choices, found.answer) {
            (Some(choices), _) => labels.choices(choices).into_iter().map(|(_, title)| title).collect(),
            (None, Answer::YesNo) => [Phrase::Yes, Phrase::No].map(|word| labels.say(word)).to_vec(),
            _ => Vec::new(),
        };
        Some(Field {
            question: labels.words(&found.ask, spot),
            how: found.how.as_ref().map(|how| labels.words(how, spot)),
            answers,
            unit: found.unit.as_ref().map(Text::to_string),
            when: found.when.as_ref().map(|when| labels.condition(&when.0, spot)),
        })
    }

    fn message(&self, id: Option<&Id>) -> Kind {
        let labels = self.labels();
        let found = id.and_then(|id| self.book().messages.get(id));
        Kind::Message {
            id: id.map(Id::to_string).unwrap_or_default(),
            to: found.into_iter().flat_map(|message| &message.to).map(|to| labels.audience(to)).collect(),
            channels: found.map_or_else(Vec::new, |message| {
                self.channels_of(message).iter().map(|channel| labels.channel(channel)).collect()
            }),
        }
    }

    /// Returns where a message is published: its own channels, else those of the people it is for.
    pub(super) fn channels_of(&self, message: &Message) -> Vec<Id> {
        if !message.channels.is_empty() {
            return message.channels.clone();
        }
        let mut channels: Vec<Id> = Vec::new();
        for group in message.to.iter().filter_map(|to| self.book().stakeholders.get(to)) {
            channels.extend(
                group
                    .channels
                    .iter()
                    .filter(|channel| !channels.contains(channel))
                    .cloned()
                    .collect::<Vec<_>>(),
            );
        }
        channels
    }

    pub(super) fn bar(&self, gate: &Gate, spot: Spot<'_>) -> Option<Bar> {
        match gate {
            Gate::None => None,
            Gate::UntilSettled => Some(Bar::UntilSettled),
            Gate::Until(condition) => Some(Bar::Until(self.labels().condition(&condition.0, spot))),
        }
    }

    pub(super) fn approvals<'a>(&'a self, step: &'a Step, spot: Spot<'_>) -> Option<&'a Approvals> {
        match &step.act {
            _ if step.approve.is_some() => step.approve.as_ref(),
            Act::Message { message } => {
                let id = self.labels().who(message, spot)?;
                let message = self.book().messages.get(&id)?;
                self.book().approvals_of(message)
            }
            _ => None,
        }
    }

    pub(super) fn approvers(&self, approvals: Option<&Approvals>, spot: Spot<'_>) -> Vec<Vec<Approver>> {
        let labels = self.labels();
        let approver = |approval: &Approval| {
            let role = labels.who(&approval.role, spot)?;
            let when = approval.when.as_ref().map(|when| labels.condition(&when.0, spot));
            Some(Approver { role: self.owner(&role), when })
        };
        let rounds = approvals.map(|approvals| approvals.rounds.as_slice()).unwrap_or_default();
        rounds.iter().map(|round| round.iter().filter_map(approver).collect()).collect()
    }
}
