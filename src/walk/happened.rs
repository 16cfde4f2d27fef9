use super::walker::{Line, Typed, Walked, Walker};
use super::{Choice, Mark, Reply};
use crate::i18n::{Walk, WalkOn};
use crate::incident::{Draft, Event, Key};
use crate::playbook::Id;

/// How soon after another a second activation may be the same thing.
const SAME_SECONDS: i64 = 300;

impl Walker<'_> {
    /// Asks what has happened: proposals first, then every `anytime` entry, then something no plan foresaw.
    pub(super) fn happened(&mut self) -> Walked<()> {
        let agenda = self.desk.agenda();
        let mut screen = self.screen();
        let mut natural = Vec::new();
        let mut aside = Vec::new();
        for proposed in &agenda.proposed {
            let entry = self.plan(proposed.book).playbook.anytime.get(&proposed.trigger);
            let title = entry.map(|entry| entry.title.to_string()).unwrap_or_default();
            let when = self.times().clock(proposed.since);
            let since = self.say_on(WalkOn::ProposedSince { when });
            screen.line(Mark::Alarm, title.clone(), since.clone());
            natural.push(
                Choice::new(format!("{}:{}", proposed.book, proposed.trigger), title.clone()).right(since),
            );
            let words = format!("{} ({title})", self.say_on(WalkOn::PutAside));
            aside.push(Choice::new(format!("aside:{}", proposed.key), words));
        }
        for book in 0..self.view().books().len() {
            for (id, entry) in &self.plan(book).playbook.anytime {
                let choice = format!("{book}:{id}");
                if natural.iter().all(|known| known.id != choice) {
                    natural.push(Choice::new(choice, entry.title.to_string()));
                }
            }
        }
        natural.extend(aside);
        natural.push(Choice::new("add", self.say_on(WalkOn::AddAction)));
        match self.choose(&screen, "happened", self.say_on(WalkOn::WhatHasHappened), natural)? {
            Reply::Chosen(id) if id == "add" => self.add_action(),
            Reply::Chosen(id) => match (id.strip_prefix("aside:"), id.split_once(':')) {
                (Some(key), _) => self.put_aside(&Key::new(key)),
                (None, Some((book, trigger))) => self.activate(book.parse().unwrap_or(0), trigger),
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn put_aside(&mut self, key: &Key) -> Walked<()> {
        let screen = self.screen();
        let Some(why) = self.reason(&screen, &format!("{key}.why"), self.say(Walk::WhySkip))? else {
            return Ok(());
        };
        let title = self.title_of_key(key);
        let draft = self.desk.draft(Some(key), Event::Skipped { why });
        self.record(vec![draft], Walk::WhatSkipped { title }).map(drop)
    }

    fn activate(&mut self, book: usize, trigger: &str) -> Walked<()> {
        let Ok(id) = Id::data(trigger) else { return Ok(()) };
        let Some(entry) = self.plan(book).playbook.anytime.get(&id).cloned() else { return Ok(()) };
        let key = Key::new(&self.view().qualified(book, trigger));
        if self.is_same(&key, &entry.title.to_string())? {
            return Ok(());
        }
        let mut screen = self.screen();
        screen.line(Mark::Asked, entry.title.to_string(), "");
        let (prompt, hint) = (self.say_on(WalkOn::OneNote), self.say_on(WalkOn::OneNoteHint));
        let asked = Line { path: "happened.note", prompt, hint, proposed: Some("–".into()) };
        let (occurred, note) =
            match self.line(&screen, asked, &mut |walker, typed| Ok(walker.timed(typed)))? {
                Typed::Read((occurred, note)) => (occurred, Some(note)),
                Typed::Proposed => (None, None),
                _ => return Ok(()),
            };
        let n = self.next_activation(&key);
        let event = Event::Activated { trigger: id, n, note };
        let draft = Draft { occurred, ..self.desk.draft(Some(&key), event) };
        let title = entry.title.to_string();
        self.record(vec![draft], Walk::WhatHappened { title }).map(drop)
    }

    pub(super) fn next_activation(&self, key: &Key) -> u32 {
        let known = self.desk.run().state.activations.get(key).into_iter().flatten();
        known.map(|activation| activation.n).max().unwrap_or(0) + 1
    }

    /// Asks whether it is the one that was noted a moment ago.
    fn is_same(&mut self, key: &Key, title: &str) -> Walked<bool> {
        let now = self.desk.moment();
        let last = self.desk.run().state.activations.get(key).and_then(|all| all.last()).cloned();
        let recent = last.filter(|last| now.duration_since(last.stamp.at).as_secs() <= SAME_SECONDS);
        let Some(recent) = recent else { return Ok(false) };
        let screen = self.screen();
        let prompt = self.say_on(WalkOn::TheSame {
            name: recent.stamp.by.clone().unwrap_or_default(),
            title: title.to_owned(),
            when: self.times().distance(recent.stamp.at),
        });
        let natural = vec![
            Choice::new("same", self.say(Walk::Yes)),
            Choice::new("another", self.say_on(WalkOn::Another)),
        ];
        match self.choose(&screen, "happened.same", prompt, natural)? {
            Reply::Chosen(id) if id == "another" => Ok(false),
            _ => Ok(true),
        }
    }

    /// Adds an action that no playbook foresaw.
    pub(super) fn add_action(&mut self) -> Walked<()> {
        let screen = self.screen();
        let Some(text) = self.reason(&screen, "add", self.say_on(WalkOn::WhatToDo))? else { return Ok(()) };
        let n = self.desk.run().state.added.iter().map(|added| added.n).max().unwrap_or(0) + 1;
        let event = Event::Added { n, text: text.clone(), owner: None, due: None };
        let draft = self.desk.draft(None, event);
        self.record(vec![draft], Walk::WhatHappened { title: text }).map(drop)
    }
}
