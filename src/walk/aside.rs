use jiff::Timestamp;

use super::walker::{Line, Typed, Walked, Walker};
use super::{Choice, Screen};
use crate::i18n::Walk;
use crate::incident::agenda::Item;
use crate::incident::{Draft, Event, Outcome};

impl Walker<'_> {
    /// Returns what can be chosen on every screen, below the natural answers.
    pub(super) fn menu(&self) -> Vec<Choice> {
        let word = |id: &str, words: Walk, also: &[&str]| Choice::new(id, self.say(words)).words(also);
        vec![
            word("later", Walk::Later, &["later", "plus tard"]),
            word("skip", Walk::Skip, &["skip", "ecarter"]),
            word("plan", Walk::Deviated, &["plan", "imprevu"]),
            word("note", Walk::Note, &["note"]),
            word("back", Walk::Back, &["back", "revenir", "undo"]),
            word("agenda", Walk::Agenda, &["agenda", "list"]),
            word("happened", Walk::Happened, &["happened", "evenement", "event"]),
            word("messages", Walk::Messages, &["messages", "words"]),
            word("severity", Walk::Severity, &["severity", "gravite", "level"]),
            word("hand_over", Walk::HandOver, &["hand", "releve", "over"]),
            word("pause", Walk::Pause, &["pause", "quit", "leave"]),
            word("close", Walk::Close, &["close", "clore", "end"]),
        ]
    }

    /// Does what a word of the menu says; tells whether it was one.
    pub(super) fn menu_word(&mut self, id: &str, item: Option<&Item>) -> Walked<bool> {
        match (id, item) {
            ("later", Some(item)) => self.ask_later(item)?,
            ("skip", Some(item)) => self.skip(item)?,
            ("plan", Some(item)) => self.deviated(item)?,
            ("note", _) => self.note(item)?,
            ("back", _) => self.back()?,
            ("agenda", _) => self.agenda()?,
            ("happened", _) => self.happened()?,
            ("messages", _) => self.messages()?,
            ("severity", _) => self.assess(None)?,
            ("hand_over", _) => self.hand_over()?,
            ("pause", _) => self.pause()?,
            ("close", _) => self.close(None)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn about(&mut self, item: &Item) -> Screen {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        screen
    }

    fn ask_later(&mut self, item: &Item) -> Walked<()> {
        let screen = self.about(item);
        let path = format!("{}.until", item.key);
        let (prompt, hint) = (self.say(Walk::UntilWhen), self.say(Walk::UntilHint));
        let asked = Line { path: &path, prompt, hint, proposed: Some("…".into()) };
        let read = self.line(&screen, asked, &mut |walker, typed| {
            walker.times().read_future(typed).map_err(|_| walker.say(Walk::BadTime))
        })?;
        match read {
            Typed::Read(until) => self.put_off(item, Some(until)),
            Typed::Proposed => self.put_off(item, None),
            _ => Ok(()),
        }
    }

    /// Puts an item off without asking until when.
    pub(super) fn later(&mut self, item: &Item) -> Walked<()> {
        self.put_off(item, None)
    }

    fn put_off(&mut self, item: &Item, until: Option<Timestamp>) -> Walked<()> {
        let draft = self.draft_for(item, Event::Deferred { until });
        let title = self.short_title(item);
        let what = match until.map(|until| self.times().clock(until)) {
            Some(when) => Walk::WhatLaterUntil { title, when },
            None => Walk::WhatLater { title },
        };
        self.record(vec![draft], what).map(drop)
    }

    pub(super) fn skip(&mut self, item: &Item) -> Walked<()> {
        let optional = item
            .at()
            .and_then(|at| self.plan(at.book).node(at.node).step())
            .is_some_and(|step| step.optional);
        let why = if optional {
            Some(String::new())
        } else {
            let screen = self.about(item);
            self.reason(&screen, &format!("{}.why", item.key), self.say(Walk::WhySkip))?
        };
        let Some(why) = why else { return Ok(()) };
        let draft = self.draft_for(item, Event::Skipped { why });
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatSkipped { title }).map(drop)
    }

    fn deviated(&mut self, item: &Item) -> Walked<()> {
        let screen = self.about(item);
        let path = format!("{}.what", item.key);
        let Some(what) = self.reason(&screen, &path, self.say(Walk::WhatInstead))? else { return Ok(()) };
        let event = Event::Done {
            outcome: Outcome::Deviated,
            what: Some(what),
            evidence: None,
            receipt: None,
            round: None,
        };
        let draft = self.draft_for(item, event);
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatDeviated { title }).map(drop)
    }

    fn note(&mut self, item: Option<&Item>) -> Walked<()> {
        let screen = match item {
            Some(item) => self.about(item),
            None => self.screen(),
        };
        let Some(typed) = self.reason(&screen, "note", self.say(Walk::NoteWhat))? else { return Ok(()) };
        let (occurred, text) = self.timed(&typed);
        let note = self.desk.draft(item.map(|item| &item.key), Event::Noted { text, reference: None });
        self.record(vec![Draft { occurred, ..note }], Walk::WhatNoted).map(drop)
    }

    /// Splits a time in front of a line from the line: `-10m The crew called`.
    pub(super) fn timed(&self, typed: &str) -> (Option<Timestamp>, String) {
        self.times().timed(typed)
    }
}
