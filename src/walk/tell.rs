use super::Teller;
use crate::i18n::{Say, Walk, WalkOn};
use crate::incident::{Entry, Event, Outcome};

impl Teller<'_> {
    /// Says one entry of the journal in a line: `05:24 bob: done, “Pause every post”`.
    pub fn tell_entry(&self, entry: &Entry) -> Option<String> {
        let title = entry.step.as_ref().map(|step| self.title_of_key(step)).unwrap_or_default();
        let what = match &entry.event {
            Event::Done { outcome: Outcome::Ok, .. } => self.say(Walk::WhatDone { title }),
            Event::Done { .. } => self.say(Walk::WhatDeviated { title }),
            Event::Skipped { .. } => self.say(Walk::WhatSkipped { title }),
            Event::Deferred { .. } => self.say(Walk::WhatLater { title }),
            Event::Decided { value, why, .. } => {
                format!("{} “{why}”", self.say(Walk::WhatDecided { title, option: value.to_string() }))
            }
            Event::Answered { facts, .. } => {
                let view = self.view();
                let each = facts.iter().filter_map(|told| {
                    let (book, id) = view.fact_of_path(&told.fact)?;
                    let fact = self.plan(book).playbook.facts.get(&id)?;
                    let value = told.value.as_ref().map(|value| self.speech(book).datum(fact, value));
                    let value = value.unwrap_or_else(|| self.say(Walk::NotKnownYet));
                    Some(self.say(Walk::WhatKnown { title: fact.ask.to_string(), value }))
                });
                each.collect::<Vec<_>>().join(" · ")
            }
            Event::SeveritySet { level, why, .. } => {
                let level = self.speech(0).level(level.as_str());
                format!("{} “{why}”", self.say(Walk::WhatLevel { level }))
            }
            Event::Noted { text, .. } => text.clone(),
            Event::Published { channel, left_out: None, .. } => {
                let channel = channel.as_ref().map(|channel| self.speech(0).channel(channel));
                self.say(Walk::WhatPublished { title, channel: channel.unwrap_or_default() })
            }
            Event::Approved { .. } | Event::ApprovalPresumed { .. } => self.say(Walk::WhatApproved { title }),
            Event::Refused { why, .. } => format!("{} “{why}”", self.say(Walk::WhatRefused { title })),
            Event::ApprovalRequested { roles, .. } => {
                self.say(Walk::WhatAsked { title, roles: self.roles(roles) })
            }
            Event::Activated { trigger, note, .. } => {
                let entry = self.plan(0).playbook.anytime.get(trigger);
                let title = entry.map_or_else(|| trigger.to_string(), |entry| entry.title.to_string());
                let what = self.say(Walk::WhatHappened { title });
                match note {
                    Some(note) => format!("{what} “{note}”"),
                    None => what,
                }
            }
            Event::Revised { .. }
            | Event::Changed { .. }
            | Event::Corrected { .. }
            | Event::Retracted { .. } => self.say(Walk::WhatChanged { title }),
            Event::Added { text, .. } => text.clone(),
            Event::Closed { .. } => WalkOn::ObClosed.say(self.lang),
            _ => return None,
        };
        let by = entry.by.clone().unwrap_or_default();
        Some(format!("{} {by}  {what}", self.times().clock(entry.at)))
    }
}
