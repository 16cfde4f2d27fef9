use jiff::Timestamp;

use super::bring::Bringing;
use super::item::Answered;
use super::walker::{Line, Typed, Walked, Walker};
use super::{BadTime, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Item, What};
use crate::incident::{Draft, Event, Outcome, Wall, approval};
use crate::playbook::model::{Act, Attach, Evidence};

/// How long after its offer an act asks when it was done.
const ASK_WHEN_SECONDS: i64 = 600;

impl Walker<'_> {
    /// Shows an act and records how it went.
    pub(super) fn act(&mut self, item: &Item) -> Walked<()> {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        self.advice(&mut screen, item);
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act());
        if let Some(Act::Open { mode, .. }) = act {
            self.foretell(&mut screen, item, *mode);
        }
        let needs_approval = item.at().is_some_and(|at| {
            let progress = approval::progress(&self.view(), at);
            !progress.complete
        });
        if needs_approval {
            return self.ask_act_approval(item, screen);
        }
        let natural = self.usual(item, self.done_word(item));
        match self.ask_item(item, &screen, self.say(Walk::IsItDone), natural)? {
            Answered::Natural(id) if id == "done" => self.done(item, &screen),
            _ => Ok(()),
        }
    }

    fn done_word(&self, item: &Item) -> String {
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act());
        match (&item.what, act) {
            (What::Deadline { .. }, _) => self.say_on(WalkOn::ItIsMet),
            (_, Some(Act::Open { mode: Attach::Attach, .. })) => self.say_on(WalkOn::BringIn),
            (_, Some(Act::Open { mode: Attach::Switch, .. })) => self.say_on(WalkOn::SwitchToIt),
            (_, Some(Act::Open { mode: Attach::Split, .. })) => self.say_on(WalkOn::OpenItsRun),
            _ => self.say(Walk::Done),
        }
    }

    fn done(&mut self, item: &Item, screen: &Screen) -> Walked<()> {
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act()).cloned();
        if let Some(Act::Open { playbook, mode }) = &act {
            return self.bring_in(item, playbook, *mode);
        }
        let Some(evidence) = self.evidence(item, screen)? else { return Ok(()) };
        let Some(occurred) = self.when(item, screen)? else { return Ok(()) };
        let receipt = match item.what {
            What::Deadline { .. } => self.receipt(item, screen)?,
            _ => None,
        };
        let round = match (&act, item.at()) {
            (Some(Act::Reopen { decision }), Some(at)) => self.view().next_round_of(at, decision),
            _ => None,
        };
        let event = Event::Done { outcome: Outcome::Ok, what: None, evidence: evidence.1, receipt, round };
        let mut drafts = evidence.0;
        drafts.push(Draft { occurred, ..self.draft_for(item, event) });
        let title = self.short_title(item);
        self.record(drafts, Walk::WhatDone { title }).map(drop)
    }

    /// Asks when it was done, where it was offered a while ago; `Some(None)` is now.
    fn when(&mut self, item: &Item, screen: &Screen) -> Walked<Option<Option<Timestamp>>> {
        let record = self.desk.run().state.record(item.key.as_str());
        let opened = record.and_then(|record| record.opened.as_ref()).map(|stamp| stamp.at);
        let waited =
            opened.is_some_and(|at| self.desk.moment().duration_since(at).as_secs() > ASK_WHEN_SECONDS);
        if !waited {
            return Ok(Some(None));
        }
        self.ask_when(&format!("{}.when", item.key), screen)
    }

    /// Asks for a moment that has passed; `=` is now.
    pub(super) fn ask_when(&mut self, path: &str, screen: &Screen) -> Walked<Option<Option<Timestamp>>> {
        let (prompt, hint) = (self.say(Walk::WhenDone), self.say(Walk::WhenHint));
        let asked = Line { path, prompt, hint, proposed: Some(self.times().clock(self.desk.moment())) };
        let read = self.line(screen, asked, &mut |walker, typed| walker.past(typed))?;
        Ok(match read {
            Typed::Read(at) => Some(Some(at)),
            Typed::Proposed => Some(None),
            _ => None,
        })
    }

    /// Reads a moment that has passed.
    pub(super) fn past(&self, typed: &str) -> Result<Timestamp, String> {
        let times = self.times();
        times.read_past(typed).map_err(|bad| match bad {
            BadTime::Unreadable => self.say(Walk::BadTime),
            BadTime::Ahead => {
                self.say(Walk::AheadTime { typed: typed.to_owned(), now: times.clock(times.now) })
            }
        })
    }

    /// Asks for the proof that a step wants; without it, a reason passes the wall.
    #[allow(clippy::type_complexity, reason = "events to write before, and the words of the proof")]
    fn evidence(&mut self, item: &Item, screen: &Screen) -> Walked<Option<(Vec<Draft>, Option<String>)>> {
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act());
        let Some(Act::Action { evidence: Some(kind), .. }) = act else { return Ok(Some((Vec::new(), None))) };
        let kind = *kind;
        let path = format!("{}.evidence", item.key);
        let (prompt, hint) = (self.say(Walk::Evidence), self.say(Walk::HintText));
        let asked = Line { path: &path, prompt, hint, proposed: None };
        let read = self.line(screen, asked, &mut |walker, typed| walker.proof(kind, typed))?;
        match read {
            Typed::Read(words) if kind == Evidence::File && looks_like_path(&words) => {
                match self.shelf.keep_evidence(&words) {
                    Ok(event) => Ok(Some((vec![self.draft_for(item, event)], Some(words)))),
                    Err(why) => {
                        let line = format!("{} ({why})", self.say(Walk::NotAFile));
                        self.notices.push((super::Mark::Alarm, line));
                        Ok(None)
                    }
                }
            }
            Typed::Read(words) => Ok(Some((Vec::new(), Some(words)))),
            Typed::Unknown => {
                let prompt = self.say_on(WalkOn::WhyPast);
                let Some(why) = self.reason(screen, &format!("{}.why", item.key), prompt)? else {
                    return Ok(None);
                };
                let event = Event::Overridden { wall: Wall::Evidence, why, digest: None };
                Ok(Some((vec![self.draft_for(item, event)], None)))
            }
            _ => Ok(None),
        }
    }

    fn proof(&self, kind: Evidence, typed: &str) -> Result<String, String> {
        match kind {
            Evidence::Url if !is_address(typed) => Err(self.say(Walk::NotAUrl)),
            Evidence::Url | Evidence::Note | Evidence::File => Ok(typed.to_owned()),
        }
    }

    fn receipt(&mut self, item: &Item, screen: &Screen) -> Walked<Option<String>> {
        let path = format!("{}.receipt", item.key);
        let (prompt, hint) = (self.say_on(WalkOn::Receipt), self.say_on(WalkOn::ReceiptHint));
        let asked = Line { path: &path, prompt, hint, proposed: Some("–".into()) };
        match self.line(screen, asked, &mut |_, typed| Ok(typed.to_owned()))? {
            Typed::Read(receipt) => Ok(Some(receipt)),
            _ => Ok(None),
        }
    }

    /// Brings another playbook in, as its step says.
    fn bring_in(&mut self, item: &Item, playbook: &str, mode: Attach) -> Walked<()> {
        match self.bring(&Bringing { item: Some(item), playbook, mode }) {
            Ok(brought) => {
                let drafts = brought.events.into_iter().map(|(about, event)| match about {
                    Some(about) => self.draft_for(&about, event),
                    None => self.desk.draft(None, event),
                });
                let drafts = drafts.collect();
                let title = self.short_title(item);
                self.record(drafts, Walk::WhatDone { title })?;
                if let Some(run) = brought.run {
                    let line = self.say_on(WalkOn::SplitOff { run });
                    self.notices.push((super::Mark::Done, line));
                }
                Ok(())
            }
            Err(why) => {
                let line = self.say_on(WalkOn::NotRecorded { why });
                self.notices.push((super::Mark::Alarm, line));
                self.later(item)
            }
        }
    }

    /// Says what comes of bringing a playbook in, before it is done.
    fn foretell(&self, screen: &mut Screen, item: &Item, mode: Attach) {
        let words = match mode {
            Attach::Attach => return,
            Attach::Switch => {
                let n = self.teller().left_by_switch(Some(item)).len();
                self.say_on(WalkOn::SwitchLeaves { n })
            }
            Attach::Split => self.say_on(WalkOn::SplitOpens),
        };
        screen.push(super::Block::Para(words));
    }
}

/// Tells whether a proof is a file and not words about it.
///
/// Words serve as proof where the file is elsewhere; what looks like a path must be one.
pub fn looks_like_path(typed: &str) -> bool {
    !is_address(typed) && (typed.contains(['/', '\\']) || (typed.contains('.') && !typed.contains(' ')))
}

/// Tells whether a proof is an address.
pub fn is_address(typed: &str) -> bool {
    typed.starts_with("https://") || typed.starts_with("http://")
}
