use indexmap::IndexMap;
use jiff::Timestamp;

use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::{Item, ItemState};
use crate::incident::eval::At;
use crate::incident::script::{Placed, Verb};
use crate::incident::{Event, Key};
use crate::playbook::Id;
use crate::walk::message::Wording;

impl Player<'_> {
    /// Plays the writing and the publishing of words.
    pub(super) fn words(&mut self, verb: &Verb) -> Plays<()> {
        match verb {
            Verb::Drafted { step, lang, channel, text, values } => {
                let item = self.item(step)?;
                let lang = lang.as_ref().map_or(self.language.clone(), |lang| lang.it.clone());
                self.drafted(&item, &lang, channel.as_ref().map(|channel| &channel.it), text.as_ref(), values)
            }
            Verb::Published { step, channel, lang, url, left_out } => {
                let item = self.open_item(step)?;
                let channel = channel.as_ref().map(|channel| &channel.it);
                let lang = lang.as_ref().map(|lang| lang.it.as_str());
                self.published(&item, channel, lang, url.clone(), left_out.clone())
            }
            _ => Ok(()),
        }
    }

    /// Finds the message of an item, in a language that it has.
    pub(super) fn wording(&self, item: &Item, lang: &str) -> Plays<(At, Wording)> {
        let Some(at) = item.at().cloned() else { return Err(self.refuse(item, Played::OneMessage)) };
        let Some(wording) = self.walker.wording(item, &at, lang) else { return Err(self.other_verb(item)) };
        // The walk goes on in the language that was begun; an entry says its own.
        let spoken = self.walker.voices.plan(self.walker.written_plan(at.book), lang);
        let message = spoken.playbook.messages.get(&wording.id).cloned().unwrap_or(wording.message);
        Ok((at, Wording { lang: lang.to_owned(), message, id: wording.id, ..wording }))
    }

    /// Writes words: its own text, or the plan's filled in, for the whole message and its variants.
    pub(super) fn drafted(
        &mut self,
        item: &Item,
        lang: &str,
        channel: Option<&Id>,
        text: Option<&String>,
        values: &IndexMap<String, String>,
    ) -> Plays<()> {
        // Words that wait for approval may be written anew: they go back to their author.
        if !matches!(item.state, ItemState::Waiting(_)) {
            self.open_item(&Placed::new(item.key.clone(), self.here.span))?;
        }
        if text.is_some_and(|text| text.trim().is_empty()) {
            return Err(self.refuse(item, Played::NoWords));
        }
        let (at, wording) = self.wording(item, lang)?;
        let written = self.walker.written_plan(at.book);
        let is_own = written.playbook.language == lang;
        if text.is_none() && !is_own && !self.walker.voices.has(&written.playbook.id, lang) {
            return Err(self.refuse(item, Played::NoWordsIn { lang: lang.to_owned() }));
        }
        self.its_channel(item, &wording, channel)?;
        let by_hand = self.by_hand(item, &at, &wording, values)?;
        let mut drafts = match text {
            Some(text) => {
                vec![self.walker.drafted(item, &at, &wording, channel.cloned(), text.clone(), &by_hand)]
            }
            None => self.walker.whole_wording(item, &at, &wording, &by_hand),
        };
        if channel.is_some() {
            drafts.retain(
                |draft| matches!(&draft.event, Event::Drafted { channel: of, .. } if of.as_ref() == channel),
            );
        }
        let drafts = drafts.into_iter().map(|draft| self.draft(Some(item), draft.event)).collect();
        self.open(item)?;
        self.write(drafts)
    }

    fn its_channel(&self, item: &Item, wording: &Wording, channel: Option<&Id>) -> Plays<()> {
        match channel {
            Some(channel) if !wording.channels.contains(channel) => {
                let channels = names(&wording.channels);
                let channel = channel.to_string();
                Err(self.refuse(item, Played::NotItsChannel { channel, channels }))
            }
            _ => Ok(()),
        }
    }

    /// Takes the blanks that the file fills, and the time of the next word from the plan.
    fn by_hand(
        &self,
        item: &Item,
        at: &At,
        wording: &Wording,
        values: &IndexMap<String, String>,
    ) -> Plays<IndexMap<String, String>> {
        let mut by_hand = values.clone();
        if self.walker.names_cited(at, wording).iter().any(|name| name == "next_update") {
            let moment = match values.get("next_update") {
                Some(typed) => self.next_word(item, typed)?,
                None => {
                    self.walker.view().next_update(at).ok_or_else(|| self.refuse(item, Played::NoNextWord))?
                }
            };
            by_hand.insert("next_update".to_owned(), moment.to_string());
        }
        Ok(by_hand)
    }

    pub(super) fn next_word(&self, item: &Item, typed: &str) -> Plays<Timestamp> {
        let read = self.walker.times().read_future(typed);
        read.map_err(|_| self.refuse(item, Played::BadNextWord { text: typed.to_owned() }))
    }

    /// Says that words are out on a channel, or why nothing goes out there.
    pub(super) fn published(
        &mut self,
        item: &Item,
        channel: Option<&Id>,
        lang: Option<&str>,
        url: Option<String>,
        left_out: Option<String>,
    ) -> Plays<()> {
        let (lang, wording) = self.drafted_words(item, lang)?;
        self.its_channel(item, &wording, channel)?;
        let channel = match (channel, wording.channels.as_slice()) {
            (Some(channel), _) => Some(channel.clone()),
            (None, []) => None,
            (None, [only]) => Some(only.clone()),
            (None, several) => {
                return Err(self.refuse(item, Played::WhichChannel { channels: names(several) }));
            }
        };
        self.sendable(item)?;
        self.open(item)?;
        let Some(words) = wording.words(channel.as_ref()).cloned() else {
            return Err(self.refuse(item, Played::NoDraft));
        };
        if left_out.is_none() {
            self.keep_words(&wording, channel.as_ref(), &lang, &words.text)?;
        }
        let event = Event::Published { digest: words.digest, channel, lang, url, left_out };
        let draft = self.draft(Some(item), event);
        self.write(vec![draft])
    }

    /// Returns the words that were drafted, in the language asked for or the first there is.
    pub(super) fn drafted_words(&self, item: &Item, lang: Option<&str>) -> Plays<(String, Wording)> {
        // What is no message has no words to be drafted: that is said first.
        self.wording(item, lang.unwrap_or(&self.language))?;
        let record = self.walker.desk.run().state.record(item.key.as_str());
        let drafted: Vec<&String> =
            record.map(|record| record.drafts.keys().map(|(lang, _)| lang).collect()).unwrap_or_default();
        let wanted = lang.unwrap_or(&self.language);
        let found = drafted.iter().find(|drafted| **drafted == wanted);
        let found = found.or(drafted.first().filter(|_| lang.is_none()));
        match found {
            Some(lang) => Ok(((*lang).clone(), self.wording(item, lang)?.1)),
            None if drafted.is_empty() => Err(self.refuse(item, Played::NoDraft)),
            None => Err(self.refuse(item, Played::NoWordsIn { lang: wanted.to_owned() })),
        }
    }

    fn keep_words(&mut self, wording: &Wording, channel: Option<&Id>, lang: &str, text: &str) -> Plays<()> {
        use crate::i18n::{Say, Walk};
        let text = if self.walker.is_drill() {
            format!("{} – {text}", Walk::Drill.say(self.walker.lang))
        } else {
            text.to_owned()
        };
        let file = channel.map_or("all", Id::as_str);
        let kept = self.walker.shelf.keep_words(wording.id.as_str(), file, lang, &text);
        kept.map(drop).map_err(|why| super::Refused::at(self.here.span, why).into())
    }

    /// Returns the key of an item at the place of the present entry.
    pub(super) fn placed(&self, key: &Key) -> Placed<Key> {
        Placed::new(key.clone(), self.here.span)
    }
}

/// Lists ids for a sentence.
pub(super) fn names(ids: &[Id]) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(", ")
}
