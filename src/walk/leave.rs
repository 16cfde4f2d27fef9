use super::walker::{Halt, Left, Line, Typed, Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply};
use crate::i18n::{Walk, WalkOn};
use crate::incident::Event;
use crate::playbook::Id;

impl Walker<'_> {
    /// Opens Pause: what is safe, what comes due meanwhile, and how to come back.
    pub(super) fn pause(&mut self) -> Walked<()> {
        let mut screen = self.screen();
        let when = self.times().clock(self.desk.moment());
        screen.line(Mark::None, self.say_on(WalkOn::PausedAt { when }), "");
        let agenda = self.desk.agenda();
        let me = self.desk.operator.name.clone();
        let mine = agenda.unsettled().find(|item| item.in_hand.as_ref().is_some_and(|(name, _)| *name == me));
        if let Some(item) = mine {
            screen.push(Block::Para(self.say_on(WalkOn::InHand { title: self.short_title(item) })));
        }
        screen.push(Block::Para(self.say_on(WalkOn::ToComeBack)));
        screen.push(Block::Command(format!("crisis resume {}", self.run)));
        let head: String = self.desk.head().chars().take(24).collect();
        screen.push(Block::Para(self.say_on(WalkOn::HeadOfLog { head })));
        let natural = vec![
            Choice::new("leave", self.say_on(WalkOn::Leave)),
            Choice::new("hand", self.say_on(WalkOn::HandFirst)),
            Choice::new("stay", self.say_on(WalkOn::Stay)),
        ];
        let kind = Kind::Choose { natural, menu: Vec::new() };
        let asked = question("pause", self.say_on(WalkOn::LeaveQ), String::new(), kind);
        match self.asked(&screen, &asked)? {
            Reply::Chosen(id) if id == "leave" => {
                self.desk.record(None, Event::Paused)?;
                Err(Halt::Left(Left::Paused))
            }
            Reply::Chosen(id) if id == "hand" => self.hand_over(),
            _ => Ok(()),
        }
    }

    /// Passes roles on to another; the brief for them is `crisis status --handover`.
    pub(super) fn hand_over(&mut self) -> Walked<()> {
        let screen = self.screen();
        let Some(to) = self.reason(&screen, "hand_over.to", self.say_on(WalkOn::ToWhom))? else {
            return Ok(());
        };
        let held = self.desk.operator.roles.clone();
        let all: Vec<Id> =
            if held.is_empty() { self.plan(0).playbook.roles.keys().cloned().collect() } else { held };
        let rows =
            all.iter().map(|role| (Choice::new(role.as_str(), self.speech(0).role(role)), true)).collect();
        let prompt = self.say_on(WalkOn::WhichRoles);
        let asked = question("hand_over.roles", prompt, self.say(Walk::ManyHint), Kind::Many { rows });
        let Reply::Many(ids) = self.ask(&screen, &asked)? else { return Ok(()) };
        let roles: Vec<Id> = ids.iter().filter_map(|id| Id::data(id).ok()).collect();
        let (prompt, hint) = (self.say_on(WalkOn::BriefLine), self.say_on(WalkOn::OneNoteHint));
        let asked = Line { path: "hand_over.brief", prompt, hint, proposed: Some("–".into()) };
        let brief = match self.line(&screen, asked, &mut |_, typed| Ok(typed.to_owned()))? {
            Typed::Read(brief) => Some(brief),
            Typed::Proposed => None,
            _ => return Ok(()),
        };
        let event = Event::HandedOver { to: to.clone(), roles: roles.clone(), brief };
        let draft = self.desk.draft(None, event);
        let named: Vec<String> = roles.iter().map(|role| self.teller().role_name(role)).collect();
        let named = named.join(", ");
        let handed =
            self.record(vec![draft], Walk::WhatHandedOver { to: to.clone(), roles: named.clone() })?;
        if handed {
            self.desk.operator.roles.retain(|role| !roles.contains(role));
            if self.desk.operator.roles.is_empty() {
                return Err(Halt::Left(Left::HandedOver { to, roles: named }));
            }
        }
        Ok(())
    }
}
