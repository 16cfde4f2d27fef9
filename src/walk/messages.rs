use super::walker::{Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply};
use crate::i18n::WalkOn;
use crate::incident::Key;
use crate::incident::agenda::ItemState;
use crate::playbook::model::Act;

impl Walker<'_> {
    /// Shows what was last said to each stakeholder, and the messages that can be opened.
    pub(super) fn messages(&mut self) -> Walked<()> {
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.say_on(WalkOn::MessagesHead), "");
        let head = vec![self.say_on(WalkOn::HStakeholder), self.say_on(WalkOn::HLastSaid)];
        let times = self.times();
        let view = self.view();
        let rows = self.plan(0).playbook.stakeholders.iter().map(|(id, stakeholder)| {
            let said = view.last_said(0, id.as_str());
            let said =
                said.map(|(when, words)| format!("{} “{}”", times.clock(when), words.replace('\n', " ")));
            let said = said.unwrap_or_else(|| self.say_on(WalkOn::NeverSaid));
            (Mark::None, vec![stakeholder.title.to_string(), said])
        });
        let rows = rows.collect();
        screen.push(Block::Table { head, rows });
        let agenda = self.desk.agenda();
        let steps = agenda.items.iter().filter(|item| {
            let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act());
            matches!(act, Some(Act::Message { .. })) && !matches!(item.state, ItemState::NotApplicable(_))
        });
        let natural: Vec<Choice> = steps
            .map(|item| Choice::new(item.key.as_str(), self.title(item)).right(self.state_words(item)))
            .collect();
        let kind = Kind::Choose { natural, menu: Vec::new() };
        let asked = question("messages", self.say_on(WalkOn::OpenWhich), self.say_on(WalkOn::OpenHint), kind);
        match self.ask(&screen, &asked)? {
            Reply::Chosen(key) => {
                self.focus = Some(Key::new(&key));
                Ok(())
            }
            _ => Ok(()),
        }
    }
}
