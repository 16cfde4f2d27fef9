use super::walker::{Halt, Left as LeftBy, Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Agenda, Item, ItemState, Lane, What};
use crate::incident::{Draft, Ending, Event, Fate, Key, Left, Outcome};
use crate::playbook::model::{Act, Ended};

/// Returns what a close leaves open: everything unsettled but the step that closes, and what is asked then or after.
pub(super) fn left_open<'a>(agenda: &'a Agenda, closing: Option<&'a Key>) -> impl Iterator<Item = &'a Item> {
    agenda
        .unsettled()
        .filter(move |item| !matches!(item.lane, Lane::FollowUp | Lane::Exit) && Some(&item.key) != closing)
}

impl Walker<'_> {
    /// Leads to the close: everything that is left has a fate and a reason, and the default is to keep it open.
    pub(super) fn close(&mut self, by: Option<&Item>) -> Walked<()> {
        let agenda = self.desk.agenda();
        let own = by.map(|item| item.key.clone());
        let left: Vec<Item> = left_open(&agenda, own.as_ref()).cloned().collect();
        let mut screen = self.screen();
        self.show_left(&mut screen, by, &left);
        let Some(fates) = self.fates(by, &screen, &left)? else { return Ok(()) };
        let Some(outcome) = self.outcome(by, &screen)? else { return Ok(()) };
        if outcome == Ending::Resolved && !self.exit_steps()? {
            return Ok(());
        }
        let Some(why) = self.reason(&screen, "close.why", self.say_on(WalkOn::WhyEnds))? else {
            return Ok(());
        };
        let word = self.say_on(WalkOn::WordClose);
        let prompt = self.say_on(WalkOn::TypeTheWord { word: word.clone() });
        let asked = question("close.word", prompt, String::new(), Kind::Word { word });
        if self.ask(&screen, &asked)? != Reply::Confirmed {
            return Ok(());
        }
        let event = Event::Closed { outcome, left: fates, why };
        let draft = Draft { step: own, ..self.desk.draft(None, event) };
        if self.append(vec![draft])? {
            return Err(Halt::Left(LeftBy::Closed));
        }
        Ok(())
    }

    fn show_left(&self, screen: &mut Screen, by: Option<&Item>, left: &[Item]) {
        if let Some(item) = by {
            self.sentence(screen, item);
            self.advice(screen, item);
        }
        let run = self.run.clone();
        let title = if left.is_empty() {
            WalkOn::CloseNothing { run }
        } else {
            WalkOn::CloseTitle { run, n: left.len() }
        };
        screen.line(Mark::None, self.say_on(title), "");
        let rows = left.iter().take(10).map(|item| {
            let law = matches!(item.what, What::Deadline { .. });
            let mark = if law || item.is_overdue(self.desk.moment()) { Mark::Alarm } else { Mark::Open };
            let by_law = if law { self.say_on(WalkOn::ByLaw) } else { String::new() };
            (mark, vec![self.title(item), self.state_words(item), by_law])
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            screen.push(Block::Table { head: Vec::new(), rows });
        }
        if left.len() > 10 {
            screen.push(Block::Para(format!("+{}", left.len() - 10)));
        }
    }

    /// Gives everything that is left its fate; a deadline by law needs a reason of its own.
    fn fates(&mut self, by: Option<&Item>, screen: &Screen, left: &[Item]) -> Walked<Option<Vec<Left>>> {
        if left.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let natural = vec![
            Choice::new("keep", self.say_on(WalkOn::KeepOpen)),
            Choice::new("follow", self.say_on(WalkOn::AllFollowUps)),
            Choice::new("each", self.say_on(WalkOn::OneByOne)),
            Choice::new("drop", self.say_on(WalkOn::AllDropped)),
        ];
        let prompt = self.say_on(WalkOn::WhatAboutThem);
        let chosen = match self.choose(screen, "close.left", prompt, natural)? {
            Reply::Chosen(id) => id,
            _ => return Ok(None),
        };
        let mut fates = Vec::new();
        for item in left {
            let fate = match chosen.as_str() {
                "follow" => Fate::FollowUp,
                "drop" => Fate::Dropped,
                "each" => match self.fate_of(item)? {
                    Some(fate) => fate,
                    None => return Ok(None),
                },
                _ => {
                    if let Some(item) = by {
                        self.later(item)?;
                    }
                    return Ok(None);
                }
            };
            if matches!(item.what, What::Deadline { .. }) && !self.legal_reason(screen, item)? {
                return Ok(None);
            }
            fates.push(Left { step: item.key.clone(), fate });
        }
        Ok(Some(fates))
    }

    fn fate_of(&mut self, item: &Item) -> Walked<Option<Fate>> {
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.title(item), self.state_words(item));
        let natural = vec![
            Choice::new("follow", self.say_on(WalkOn::FollowUp)),
            Choice::new("drop", self.say_on(WalkOn::Dropped)),
            Choice::new("keep", self.say_on(WalkOn::KeepOpen)),
        ];
        let path = format!("close.{}", item.key);
        match self.choose(&screen, &path, self.say_on(WalkOn::WhatAboutThem), natural)? {
            Reply::Chosen(id) if id == "follow" => Ok(Some(Fate::FollowUp)),
            Reply::Chosen(id) if id == "drop" => Ok(Some(Fate::Dropped)),
            _ => Ok(None),
        }
    }

    fn legal_reason(&mut self, screen: &Screen, item: &Item) -> Walked<bool> {
        let prompt = self.say_on(WalkOn::LegalReason { title: self.short_title(item) });
        let path = format!("close.{}.why", item.key);
        let Some(text) = self.reason(screen, &path, prompt)? else { return Ok(false) };
        let draft = self.draft_for(item, Event::Noted { text, reference: None });
        self.append(vec![draft])
    }

    fn outcome(&mut self, by: Option<&Item>, screen: &Screen) -> Walked<Option<Ending>> {
        let act = by.and_then(Item::at).and_then(|at| self.plan(at.book).node(at.node).act());
        if let Some(Act::Close { outcome, .. }) = act {
            return Ok(Some(ending(*outcome)));
        }
        let natural = vec![
            Choice::new("resolved", self.say_on(WalkOn::Resolved)),
            Choice::new("false_alarm", self.say_on(WalkOn::FalseAlarm)),
            Choice::new("stood_down", self.say_on(WalkOn::StoodDown)),
            Choice::new("handed_over", self.say_on(WalkOn::HandedOn)),
        ];
        Ok(match self.choose(screen, "close.outcome", self.say_on(WalkOn::HowEnds), natural)? {
            Reply::Chosen(id) => match id.as_str() {
                "resolved" => Some(Ending::Resolved),
                "false_alarm" => Some(Ending::FalseAlarm),
                "stood_down" => Some(Ending::StoodDown),
                _ => Some(Ending::HandedOver),
            },
            _ => None,
        })
    }

    /// Asks the exit steps, each to be confirmed or set aside with a reason; false keeps the run open.
    fn exit_steps(&mut self) -> Walked<bool> {
        loop {
            let agenda = self.desk.agenda();
            let next = agenda.items.iter().find(|item| {
                item.lane == Lane::Exit && matches!(item.state, ItemState::Open | ItemState::Deferred(_))
            });
            let Some(item) = next.cloned() else { return Ok(true) };
            if let Some(Act::Ask { facts }) =
                item.at().and_then(|at| self.plan(at.book).node(at.node).act()).cloned()
            {
                self.form(&item, &facts)?;
                continue;
            }
            let mut screen = self.screen();
            self.advice(&mut screen, &item);
            let prompt = self.say_on(WalkOn::ExitQ { title: self.title(&item) });
            let natural = vec![
                Choice::new("yes", self.say(Walk::Yes)),
                Choice::new("skip", self.say(Walk::Skip)),
                Choice::new("keep", self.say_on(WalkOn::KeepOpen)),
            ];
            match self.choose(&screen, item.key.as_str(), prompt, natural)? {
                Reply::Chosen(id) if id == "yes" => {
                    let event = Event::Done {
                        outcome: Outcome::Ok,
                        what: None,
                        evidence: None,
                        receipt: None,
                        round: None,
                    };
                    let draft = self.draft_for(&item, event);
                    self.append(vec![draft])?;
                }
                Reply::Chosen(id) if id == "skip" => self.skip(&item)?,
                Reply::Repaint => {}
                _ => return Ok(false),
            }
        }
    }

    /// The run is closed: its follow-ups are offered, or it is opened again.
    pub(super) fn after_close(&mut self) -> Walked<()> {
        let agenda = self.desk.agenda();
        let offers = agenda.offers(&self.desk.view(), &self.desk.operator);
        let mut screen = self.screen();
        let closed = self.desk.run().state.closed.as_ref().map(|closed| closed.stamp.occurred);
        if let Some(at) = closed {
            let when = self.times().clock(at);
            screen.line(Mark::None, self.say_on(WalkOn::ClosedAt { run: self.run.clone(), when }), "");
        }
        let mut natural: Vec<Choice> = offers
            .iter()
            .take(8)
            .map(|offer| {
                let key = format!("item:{}", offer.item.key);
                Choice::new(key, self.title(offer.item)).right(self.state_words(offer.item))
            })
            .collect();
        natural.push(Choice::new("note", self.say(Walk::Note)));
        natural.push(Choice::new("reopen", self.say_on(WalkOn::ReopenIt)));
        natural.push(Choice::new("leave", self.say_on(WalkOn::Leave)));
        match self.choose(&screen, "closed", self.say_on(WalkOn::ReopenQ), natural)? {
            Reply::Chosen(id) => match (id.as_str(), id.strip_prefix("item:")) {
                ("reopen", _) => self.reopen(&screen),
                ("leave", _) => Err(Halt::Left(LeftBy::Closed)),
                ("note", _) => self.menu_word("note", None).map(drop),
                (_, Some(key)) => match agenda.item(key).cloned() {
                    Some(item) => self.offered(&item, None),
                    None => Ok(()),
                },
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn reopen(&mut self, screen: &Screen) -> Walked<()> {
        let Some(why) = self.reason(screen, "reopen.why", self.say(Walk::Why))? else { return Ok(()) };
        let draft = self.desk.draft(None, Event::Reopened { why });
        self.record(vec![draft], Walk::WhatChanged { title: self.run.clone() }).map(drop)
    }
}

/// Returns how a run ends by a step that closes it.
pub(super) fn ending(outcome: Ended) -> Ending {
    match outcome {
        Ended::Resolved => Ending::Resolved,
        Ended::FalseAlarm => Ending::FalseAlarm,
        Ended::StoodDown => Ending::StoodDown,
        Ended::HandedOver => Ending::HandedOver,
    }
}
