use jiff::Timestamp;

use super::Wording;
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::eval::At;
use crate::incident::{Draft, Event, Mode};
use crate::playbook::Id;
use crate::walk::item::Answered;
use crate::walk::walker::{Line, Typed, Walked, Walker};
use crate::walk::{Block, Choice, Mark, Screen};

impl Walker<'_> {
    /// Leads through the channels that are left, one at a time; nothing is ever sent by the tool.
    pub(super) fn publish(&mut self, item: &Item, at: &At, wording: &Wording) -> Walked<()> {
        let Some((channel, lang)) = self.next_channel(wording) else {
            return self.words_screen(item, at, wording);
        };
        let wording = Wording { lang: lang.clone(), ..wording.clone() };
        let Some(words) = wording.words(channel.as_ref()).cloned() else { return Ok(()) };
        let name = channel.as_ref().map(|id| self.channel_with_handle(at.book, id)).unwrap_or_default();
        let drill = self.is_drill();
        let text =
            if drill { format!("{} – {}", self.say(Walk::Drill), words.text) } else { words.text.clone() };
        let file_channel = channel.as_ref().map_or("all", Id::as_str);
        let mut screen = self.screen();
        let order = if drill {
            WalkOn::DrillPublish { channel: name.clone() }
        } else {
            WalkOn::PublishOn { channel: name.clone() }
        };
        screen.line(Mark::Asked, self.say_on(order), "");
        if let Some(due) = self.due(item) {
            screen.push(Block::Para(due));
        }
        match self.shelf.keep_words(wording.id.as_str(), file_channel, &lang, &text) {
            Ok(file) => screen.push(Block::Para(self.say_on(WalkOn::AlsoInFile { file }))),
            Err(why) => screen.line(Mark::Alarm, why, ""),
        };
        screen.push(Block::Words { text, findings: Vec::new() });
        let natural = vec![
            Choice::new("posted", self.say_on(WalkOn::Posted)),
            Choice::new("later", self.say(Walk::Later)),
            Choice::new("leave_out", self.say_on(WalkOn::LeaveOut)),
            Choice::new("edit", self.say_on(WalkOn::Edit)),
        ];
        match self.ask_item(item, &screen, self.say(Walk::WhatNow), natural)? {
            Answered::Natural(id) => match id.as_str() {
                "posted" => self.posted(item, &screen, channel, &lang, &words.digest, name),
                "leave_out" => self.leave_out(item, &screen, channel, &lang, &words.digest),
                "edit" => self.words_screen(item, at, &wording),
                _ => Ok(()),
            },
            Answered::Elsewhere => Ok(()),
        }
    }

    pub(in crate::walk) fn is_drill(&self) -> bool {
        self.desk.run().state.started.as_ref().is_some_and(|started| started.mode == Mode::Drill)
    }

    fn channel_with_handle(&self, book: usize, id: &Id) -> String {
        let title = self.speech(book).channel(id);
        let known = self.desk.run().snapshot.organisation.channels.get(id);
        match known.and_then(|channel| channel.handle.as_deref().or(channel.url.as_deref())) {
            Some(handle) => format!("{title} {handle}"),
            None => title,
        }
    }

    /// Returns the first channel and language that is not out and not left out.
    fn next_channel(&self, wording: &Wording) -> Option<(Option<Id>, String)> {
        let mut langs: Vec<&String> = Vec::new();
        for (lang, _) in wording.record.drafts.keys() {
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        let channels: Vec<Option<Id>> = if wording.channels.is_empty() {
            vec![None]
        } else {
            wording.channels.iter().cloned().map(Some).collect()
        };
        let covered = |channel: &Option<Id>, lang: &str| {
            wording.record.publications.iter().any(|out| out.channel == *channel && out.lang == lang)
        };
        channels.into_iter().find_map(|channel| {
            let lang = langs.iter().find(|lang| !covered(&channel, lang))?;
            Some((channel, (*lang).clone()))
        })
    }

    fn posted(
        &mut self,
        item: &Item,
        screen: &Screen,
        channel: Option<Id>,
        lang: &str,
        digest: &str,
        name: String,
    ) -> Walked<()> {
        let path = format!("{}.posted", item.key);
        let (prompt, hint) = (self.say_on(WalkOn::PostedWhen), self.say_on(WalkOn::PostedHint));
        let asked =
            Line { path: &path, prompt, hint, proposed: Some(self.times().clock(self.desk.moment())) };
        let read = self.line(screen, asked, &mut |walker, typed| walker.when_and_where(typed))?;
        let (occurred, url) = match read {
            Typed::Read(read) => read,
            Typed::Proposed => (None, None),
            _ => return Ok(()),
        };
        let lang = lang.to_owned();
        let event = Event::Published { digest: digest.to_owned(), channel, lang, url, left_out: None };
        let draft = Draft { occurred, ..self.draft_for(item, event) };
        let title = self.short_title(item);
        let what = if self.is_drill() {
            Walk::WhatWouldBePublished { title, channel: name }
        } else {
            Walk::WhatPublished { title, channel: name }
        };
        self.record(vec![draft], what).map(drop)
    }

    fn when_and_where(&self, typed: &str) -> Result<(Option<Timestamp>, Option<String>), String> {
        let typed = typed.trim();
        let (time, url) = match typed.find("http") {
            Some(at) => (typed.get(..at).unwrap_or_default().trim(), typed.get(at..).map(str::to_owned)),
            None => (typed, None),
        };
        let occurred = if time.is_empty() || time == "=" { None } else { Some(self.past(time)?) };
        Ok((occurred, url))
    }

    fn leave_out(
        &mut self,
        item: &Item,
        screen: &Screen,
        channel: Option<Id>,
        lang: &str,
        digest: &str,
    ) -> Walked<()> {
        let path = format!("{}.why", item.key);
        let Some(why) = self.reason(screen, &path, self.say(Walk::Why))? else { return Ok(()) };
        let event = Event::Published {
            digest: digest.to_owned(),
            channel,
            lang: lang.to_owned(),
            url: None,
            left_out: Some(why),
        };
        let draft = self.draft_for(item, event);
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatSkipped { title }).map(drop)
    }
}
