use super::walker::{Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::Key;
use crate::incident::agenda::{Agenda, Item, ItemState};

/// How many rows a group shows before the rest is found by typing.
const ROWS: usize = 14;

impl Walker<'_> {
    /// Shows the whole run as one list, what presses first; any row can be opened.
    pub(super) fn agenda(&mut self) -> Walked<()> {
        let agenda = self.desk.agenda();
        let mut screen = self.screen();
        self.counts_line(&mut screen, &agenda);
        for (mark, title, due) in self.teller().block_dues(&agenda) {
            screen.line(mark, title, due);
        }
        let rows = self.rows(&agenda);
        let kind = Kind::Choose { natural: rows, menu: Vec::new() };
        let asked = question("agenda", self.say_on(WalkOn::OpenWhich), self.say_on(WalkOn::OpenHint), kind);
        match self.ask(&screen, &asked)? {
            Reply::Chosen(key) => {
                self.focus = Some(Key::new(&key));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn counts_line(&self, screen: &mut Screen, agenda: &Agenda) {
        let done = agenda.items.iter().filter(|item| matches!(item.state, ItemState::Done(_))).count();
        let skipped = agenda.items.iter().filter(|item| matches!(item.state, ItemState::Skipped(_))).count();
        let shelved = agenda.items.iter().filter(|item| item.shelved).count();
        screen.push(Block::Para(WalkOn::counts(done, skipped, shelved, self.lang)));
    }

    fn table_row(&self, item: &Item) -> (Mark, Vec<String>) {
        let role = item.role.as_ref().map(|role| self.role_with_holder(role)).unwrap_or_default();
        let state = self.teller().to_check(item).unwrap_or_else(|| self.state_words(item));
        (self.teller().mark_of(item), vec![self.title(item), role, state])
    }

    /// Returns every item as a row that can be chosen: what is open first, what is done last.
    fn rows(&self, agenda: &Agenda) -> Vec<Choice> {
        let settled = agenda.items.iter().filter(|item| {
            matches!(item.state, ItemState::Done(_) | ItemState::Skipped(_)) && item.to_check.is_empty()
        });
        let groups = self.teller().groups(agenda);
        let items = groups.iter().flatten().copied().chain(settled);
        items
            .map(|item| {
                let mut choice =
                    Choice::new(item.key.as_str(), self.title(item)).right(self.state_words(item));
                choice.mark = self.teller().mark_of(item);
                choice.words(&[item.key.as_str()])
            })
            .collect()
    }

    /// Nothing is open for this operator: says what is waited for, and offers what can always be done.
    pub(super) fn nothing_open(&mut self, agenda: &Agenda) -> Walked<()> {
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.say_on(WalkOn::NothingOpen), "");
        let waiting: Vec<&Item> = agenda
            .unsettled()
            .filter(|item| !matches!(item.state, ItemState::Deferred(_)))
            .take(ROWS / 2)
            .collect();
        let rows: Vec<_> = waiting.iter().map(|item| self.table_row(item)).collect();
        if !rows.is_empty() {
            screen.push(Block::Table { head: Vec::new(), rows });
        }
        let mut natural = Vec::new();
        for offer in agenda.offers(&self.desk.view(), &self.desk.operator).iter().take(5) {
            let key = format!("item:{}", offer.item.key);
            natural.push(Choice::new(key, self.title(offer.item)).right(self.state_words(offer.item)));
        }
        natural.push(Choice::new("look", self.say_on(WalkOn::LookAgain)));
        natural.push(Choice::new("happened", self.say(Walk::Happened)));
        natural.push(Choice::new("add", self.say_on(WalkOn::AddAction)));
        natural.push(Choice::new("severity", self.say(Walk::Severity)));
        natural.push(Choice::new("pause", self.say(Walk::Pause)));
        natural.push(Choice::new("close", self.say(Walk::Close)));
        let menu = ["note", "back", "agenda", "messages", "hand_over"];
        let menu = self.menu().into_iter().filter(|choice| menu.contains(&choice.id.as_str())).collect();
        let asked =
            question("agenda", self.say(Walk::WhatNow), String::new(), Kind::Choose { natural, menu });
        match self.ask(&screen, &asked)? {
            Reply::Chosen(id) if id == "add" => self.add_action(),
            Reply::Chosen(id) => match id.strip_prefix("item:") {
                Some(key) => {
                    self.focus = Some(Key::new(key));
                    Ok(())
                }
                None => self.menu_word(&id, None).map(drop),
            },
            _ => Ok(()),
        }
    }
}
