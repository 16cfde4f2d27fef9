use indexmap::IndexMap;
use jiff::Timestamp;

use crate::i18n::{Lang, Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::approval::{cited, short_hash};
use crate::incident::eval::{At, Waiting};
use crate::incident::state::Record;
use crate::incident::{Certainty, Draft, Event};
use crate::playbook::Id;
use crate::playbook::expr::parse_name;
use crate::playbook::model::{Act, Message, Text, Who};
use crate::walk::form::Field;
use crate::walk::walker::{Line, Typed, Walked, Walker};
use crate::walk::{Block, Mark, Screen, Speech, Times, read_answer};

/// Is a message as it stands: the plan's words in one language, and what was drafted of them.
#[derive(Clone)]
pub(in crate::walk) struct Wording {
    pub id: Id,
    pub message: Message,
    pub lang: String,
    pub channels: Vec<Id>,
    pub record: Record,
}

impl Wording {
    /// Returns the words for a channel: its own draft, else that for all.
    pub fn words(&self, channel: Option<&Id>) -> Option<&crate::incident::state::Wording> {
        let of = |channel: Option<&Id>| self.record.drafts.get(&(self.lang.clone(), channel.cloned()));
        of(channel).or_else(|| of(None))
    }

    /// Returns how often words were written.
    pub fn number(&self) -> usize {
        self.record.drafts.len()
    }
}

impl Walker<'_> {
    /// Shows a message at the stage that it has reached.
    pub(in crate::walk) fn message(&mut self, item: &Item, at: &At) -> Walked<()> {
        let Some(wording) = self.wording(item, at, self.lang.code()) else { return self.act(item) };
        if wording.words(None).is_none() && wording.record.drafts.is_empty() {
            return self.first_draft(item, at, &wording);
        }
        let progress = crate::incident::approval::progress(&self.view(), at);
        if let Some((role, why, by)) = progress.refused.clone() {
            let who = by.unwrap_or_else(|| self.role_with_holder(&role));
            let line = self.say_on(WalkOn::RefusedBy { who, why });
            self.notices.push((Mark::Alarm, line));
            return self.words_screen(item, at, &wording);
        }
        let sent =
            progress.complete && (progress.requested.is_some() || self.was_taken(&wording, &progress.digest));
        if sent { self.publish(item, at, &wording) } else { self.words_screen(item, at, &wording) }
    }

    /// Words that nobody need approve count as taken once their author said so.
    fn was_taken(&self, wording: &Wording, digest: &str) -> bool {
        let requested = wording.record.requested.iter().any(|(of, _, _)| of == digest);
        requested || !wording.record.publications.is_empty()
    }

    /// Gathers the message that a step publishes, in a language.
    pub(in crate::walk) fn wording(&self, item: &Item, at: &At, lang: &str) -> Option<Wording> {
        let written = self.written_plan(at.book);
        let plan = self.voices.plan(written, lang);
        let Some(Act::Message { message: Who::Id(id) }) = plan.node(at.node).act() else { return None };
        let message = plan.playbook.messages.get(id)?.clone();
        let channels = plan.playbook.channels_of(&message).into_iter().cloned().collect();
        let record = self.desk.run().state.record(item.key.as_str()).cloned().unwrap_or_default();
        let drafted = record.drafts.keys().map(|(lang, _)| lang.clone()).next_back();
        let lang = drafted.filter(|_| lang == self.lang.code()).unwrap_or_else(|| lang.to_owned());
        let message = self.voices.plan(written, &lang).playbook.messages.get(id).cloned().unwrap_or(message);
        Some(Wording { id: id.clone(), message, lang, channels, record })
    }

    /// Fills the blanks, asking what is missing, and writes the first wording down.
    pub(super) fn first_draft(&mut self, item: &Item, at: &At, wording: &Wording) -> Walked<()> {
        let Some(by_hand) = self.ask_blanks(item, at, wording)? else {
            return Ok(());
        };
        self.write_wording(item, at, wording, &by_hand).map(drop)
    }

    /// Writes the plan's words, filled in, for every channel that has its own.
    pub(super) fn write_wording(
        &mut self,
        item: &Item,
        at: &At,
        wording: &Wording,
        by_hand: &IndexMap<String, String>,
    ) -> Walked<bool> {
        let drafts = self.whole_wording(item, at, wording, by_hand);
        let title = self.title(item);
        self.record(drafts, Walk::WhatDrafted { title })
    }

    /// Builds the events of the plan's words, filled in: one for all channels, one for each that has its own.
    pub(in crate::walk) fn whole_wording(
        &self,
        item: &Item,
        at: &At,
        wording: &Wording,
        by_hand: &IndexMap<String, String>,
    ) -> Vec<Draft> {
        let own = wording.message.variants.iter().filter(|(channel, _)| wording.channels.contains(channel));
        let texts =
            std::iter::once((None, &wording.message.text)).chain(own.map(|(id, text)| (Some(id), text)));
        texts
            .map(|(channel, text)| {
                let words = self.filled(at, wording, text, by_hand);
                self.drafted(item, at, wording, channel.cloned(), words.text, by_hand)
            })
            .collect()
    }

    /// Builds the event of one wording, bound to the facts that its words cite.
    pub(in crate::walk) fn drafted(
        &self,
        item: &Item,
        at: &At,
        wording: &Wording,
        channel: Option<Id>,
        text: String,
        by_hand: &IndexMap<String, String>,
    ) -> Draft {
        let text = text.trim_end().to_owned();
        let mut values = by_hand.clone();
        for name in self.names_cited(at, wording) {
            if let Some(value) = cited(&self.view(), at, &name) {
                values.insert(name, value);
            }
        }
        let channel_word = channel.as_ref().map_or("*", Id::as_str).to_owned();
        let digest = short_hash(&[wording.lang.clone(), channel_word, text.clone()]);
        let lang = wording.lang.clone();
        self.draft_for(item, Event::Drafted { lang, channel, digest, text, values })
    }

    /// Returns the names that the plan's words read.
    pub(in crate::walk) fn names_cited(&self, at: &At, wording: &Wording) -> Vec<String> {
        let names = crate::incident::agenda::names_in(&self.view(), at, &wording.id);
        names.iter().map(ToString::to_string).collect()
    }

    /// Fills a text of a message in its own language.
    pub(in crate::walk) fn filled(
        &self,
        at: &At,
        wording: &Wording,
        text: &Text,
        by_hand: &IndexMap<String, String>,
    ) -> crate::walk::Filled {
        let plan = self.voices.plan(self.written_plan(at.book), &wording.lang);
        let lang = wording.lang.parse().unwrap_or(Lang::En);
        let times = Times { lang, ..self.times() };
        let speech = Speech { playbook: &plan.playbook, times: times.clone(), plan: Some(plan) };
        speech.fill_with(&self.view(), at, text, &|name| {
            let typed = by_hand.get(name)?;
            match typed.parse::<Timestamp>() {
                Ok(moment) => Some(times.spoken_clock(moment)),
                Err(_) => Some(typed.clone()),
            }
        })
    }

    /// Asks for the blanks: the time of the next word always, the rest where nobody knows them.
    pub(super) fn ask_blanks(
        &mut self,
        item: &Item,
        at: &At,
        wording: &Wording,
    ) -> Walked<Option<IndexMap<String, String>>> {
        let mut by_hand = IndexMap::new();
        let names = self.names_cited(at, wording);
        if names.iter().any(|name| name == "next_update") {
            match self.ask_next_word(item, at, wording, &by_hand)? {
                Some(moment) => by_hand.insert("next_update".to_owned(), moment.to_string()),
                None => return Ok(None),
            };
        }
        let missing = self.filled(at, wording, &wording.message.text, &by_hand).missing;
        for name in missing {
            let screen = self.blanks_screen(item, at, wording, &by_hand);
            match self.fact_of_blank(at, &name) {
                Some(field) => self.tell_blank(item, &field, &screen)?,
                None => {
                    if let Typed::Read(words) = self.ask_blank(item, at, &name, &screen)? {
                        by_hand.insert(name, words);
                    }
                }
            }
        }
        Ok(Some(by_hand))
    }

    /// Asks for the words of a blank that no question of the plan fills; they hold for this wording alone.
    fn ask_blank(&mut self, item: &Item, at: &At, name: &str, screen: &Screen) -> Walked<Typed<String>> {
        let prompt = self.say_on(WalkOn::FillBlank { name: self.teller().title_of_name(at, name) });
        let path = format!("{}.{name}", item.key);
        let asked = Line { path: &path, prompt, hint: self.say_on(WalkOn::FillHint), proposed: None };
        self.line(screen, asked, &mut |_, typed| Ok(typed.trim().to_owned()))
    }

    /// Returns the question of the plan that a blank stands for, where it has one place.
    fn fact_of_blank(&self, at: &At, name: &str) -> Option<Field> {
        let view = self.view();
        let Waiting::Fact(id) = view.waiting(at, &parse_name(name).ok()?) else { return None };
        let path = view.fact_path(at, &id)?;
        let fact = self.plan(at.book).playbook.facts.get(&id)?.clone();
        Some(Field { id, path, fact })
    }

    /// Takes what is typed into a blank as what is known now, not yet confirmed: every other word reads it
    /// too, and these words are stopped before they go out with it.
    fn tell_blank(&mut self, item: &Item, field: &Field, screen: &Screen) -> Walked<()> {
        let path = format!("{}.{}", item.key, field.id);
        let hint = format!("{} {}", self.hint(field), self.say_on(WalkOn::LeaveBlank));
        let prompt = field.fact.ask.to_string();
        let asked = Line { path: &path, prompt, hint, proposed: None };
        let choices = self.choices_of(field);
        let read = self.line(screen, asked, &mut |walker, typed| {
            read_answer(&field.fact, typed, &choices, &walker.times())
        })?;
        let Typed::Read(new) = read else { return Ok(()) };
        let fact = field.path.clone();
        let old = self.desk.run().state.facts.get(&fact).and_then(|log| log.value()).cloned();
        let event = Event::Changed { fact, old, new, certainty: Some(Certainty::Unconfirmed), source: None };
        let draft = self.desk.draft(None, event);
        self.append(vec![draft]).map(drop)
    }

    fn ask_next_word(
        &mut self,
        item: &Item,
        at: &At,
        wording: &Wording,
        by_hand: &IndexMap<String, String>,
    ) -> Walked<Option<Timestamp>> {
        let proposed = self.view().next_update(at);
        let mut screen = self.blanks_screen(item, at, wording, by_hand);
        screen.push(Block::Blank);
        let when = proposed.map(|moment| self.times().clock(moment));
        let hint = match &when {
            Some(when) => self.say_on(WalkOn::NextWordHint { when: when.clone() }),
            None => self.say(Walk::HintTime),
        };
        let path = format!("{}.next_update", item.key);
        let asked = Line { path: &path, prompt: self.say_on(WalkOn::NextWordWhen), hint, proposed: when };
        let read = self.line(&screen, asked, &mut |walker, typed| {
            walker.times().read_future(typed).map_err(|_| walker.say(Walk::BadTime))
        })?;
        match read {
            Typed::Read(moment) => Ok(Some(moment)),
            Typed::Proposed => Ok(proposed),
            _ => {
                self.whole_menu(item, &screen)?;
                Ok(None)
            }
        }
    }

    fn blanks_screen(
        &mut self,
        item: &Item,
        at: &At,
        wording: &Wording,
        by_hand: &IndexMap<String, String>,
    ) -> Screen {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        self.advice(&mut screen, item);
        let head = vec![self.say_on(WalkOn::HBlank), self.say_on(WalkOn::HValue)];
        let rows = self.names_cited(at, wording).into_iter().map(|name| {
            let text = Text::new(format!("{{{{ {name} }}}}"));
            let filled = self.filled(at, wording, &text, by_hand);
            let value = if filled.missing.is_empty() { filled.text } else { self.say(Walk::NotKnownYet) };
            (Mark::None, vec![self.teller().title_of_name(at, &name), value])
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            screen.push(Block::Table { head, rows });
        }
        screen
    }
}
