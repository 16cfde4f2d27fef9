use super::walker::{Walked, Walker};
use super::{Block, Choice, Mark, Reply};
use crate::i18n::WalkOn;
use crate::incident::{Entry, Event};

impl Walker<'_> {
    /// Greets who comes back: where it stood, how long ago, what others did, what is late.
    ///
    /// `before` are the entries that this operator had seen or written; the last of them
    /// tells how the window was left.
    pub fn greet(&mut self, torn: Option<&str>) -> Walked<()> {
        let me = self.desk.operator.name.clone();
        let entries: Vec<Entry> = self.desk.entries().to_vec();
        let mine = entries.iter().rposition(|entry| {
            entry.by.as_deref() == Some(&me) && !matches!(entry.event, Event::Joined { .. } | Event::Resumed)
        });
        let agenda = self.desk.agenda();
        let in_hand =
            agenda.unsettled().find(|item| item.in_hand.as_ref().is_some_and(|(name, _)| *name == me));
        let mut screen = self.screen();
        let run = self.run.clone();
        let first = match in_hand.and_then(|item| item.in_hand.as_ref().map(|(_, since)| (item, since))) {
            Some((item, since)) => {
                WalkOn::ResumedAt { run, title: self.short_title(item), when: self.times().clock(*since) }
            }
            None => WalkOn::Resumed { run },
        };
        screen.line(Mark::Done, self.say_on(first), "");
        if let Some(last) = mine.and_then(|place| entries.get(place)) {
            let span = self.times().span(self.desk.moment().duration_since(last.at).as_secs());
            let away = match last.event {
                Event::Paused => WalkOn::AwayPaused { span },
                _ => WalkOn::AwayUnpaused { span, when: self.times().clock(last.at) },
            };
            screen.push(Block::Para(self.say_on(away)));
        }
        let since = mine.map_or(0, |place| place + 1);
        let others: Vec<String> = entries
            .iter()
            .skip(since)
            .filter(|entry| entry.by.as_deref() != Some(&me))
            .filter_map(|entry| self.tell_entry(entry))
            .collect();
        if !others.is_empty() {
            screen.push(Block::Heading(self.say_on(WalkOn::Meanwhile)));
            for line in others.iter().rev().take(6).rev() {
                screen.push(Block::Para(line.clone()));
            }
        }
        let overdue = agenda.overdue(self.desk.moment());
        if let Some(oldest) = overdue.first().and_then(|item| item.due.moment()) {
            let span = self.times().span(self.desk.moment().duration_since(oldest).as_secs());
            let n = overdue.len();
            screen.line(Mark::Alarm, self.say_on(WalkOn::NowOverdue { n, span }), "");
        }
        if let Some(file) = torn {
            screen.push(Block::Para(self.say_on(WalkOn::TornTail { file: file.to_owned() })));
        }
        self.go_on(&screen)
    }

    fn go_on(&mut self, screen: &super::Screen) -> Walked<()> {
        let natural = vec![
            Choice::new("step", self.say_on(WalkOn::WithThisStep)),
            Choice::new("agenda", self.say_on(WalkOn::SeeAgenda)),
            Choice::new("log", self.say_on(WalkOn::ReadLog)),
        ];
        loop {
            match self.choose(screen, "resume", self.say_on(WalkOn::GoOn), natural.clone())? {
                Reply::Chosen(id) if id == "agenda" => return self.agenda(),
                Reply::Chosen(id) if id == "log" => {
                    let mut log = super::Screen::default();
                    let entries: Vec<Entry> = self.desk.entries().to_vec();
                    for line in entries.iter().filter_map(|entry| self.tell_entry(entry)) {
                        log.push(Block::Para(line));
                    }
                    self.prompter.show(&log)?;
                }
                Reply::Repaint => {}
                _ => return Ok(()),
            }
        }
    }
}
