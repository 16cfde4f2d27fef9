use super::asked::{Asked, Out, Prepared};
use crate::cli::Failure;
use crate::cli::session::not_there;
use crate::i18n::{Say, Settle};
use crate::incident::agenda::{Item, ItemState};
use crate::incident::eval::At;
use crate::incident::state::{Record, Wording};
use crate::incident::{Draft, Event, Obstacle, Refusal, Wall, approval};
use crate::playbook::Id;
use crate::playbook::model::{Act, Who};

/// Is a wording that is to go out, with its channel and language.
type Left<'r> = (Option<Id>, String, &'r Wording);

impl Asked<'_, '_> {
    /// Records that words are out: on the named channels, or on all that are left.
    pub fn published(&self, item: &Item) -> Result<Prepared, Failure> {
        let known = ["published", "approve", "refuse", "skip", "later"];
        let ("published", Some(at), Some(message)) = (self.first(), item.at(), self.message(item)) else {
            return Err(self.no_such_answer(self.first(), &known));
        };
        let state = &self.seat.desk.run().state;
        let record = state.record(item.key.as_str()).filter(|record| !record.drafts.is_empty());
        let Some(record) = record else {
            let title = self.seat.teller().short_title(item);
            let failure = Failure::new(Settle::NoWords { title }.say(self.lang()));
            let next = Settle::WriteThem { run: self.seat.name().to_owned() };
            return Err(failure.help(next.say(self.lang())));
        };
        let mut prepared = Prepared::from(self.past_wall(item)?);
        prepared.drafts.extend(self.past_unsure(item, at, message, record)?);
        let left = self.left(item, message, record)?;
        if let (true, ItemState::Done(stamp)) = (left.is_empty(), &item.state) {
            let settled = Obstacle::Settled(Box::new(stamp.clone()));
            return Err(self.seat.refused(&Refusal::NotNow(settled), &[]));
        }
        for (channel, lang, words) in left {
            let event = Event::Published {
                digest: words.digest.clone(),
                channel: channel.clone(),
                lang: lang.clone(),
                url: self.words.url.clone(),
                left_out: None,
            };
            prepared.drafts.push(self.seat.draft_for(item, event));
            let channel = channel.as_ref().map_or("all", Id::as_str).to_owned();
            let (message, text) = (message.to_string(), words.text.clone());
            prepared.out.push(Out { message, channel, lang, text });
        }
        Ok(prepared)
    }

    fn message(&self, item: &Item) -> Option<&Id> {
        match self.act(item) {
            Some(Act::Message { message: Who::Id(id) }) => Some(id),
            _ => None,
        }
    }

    /// Returns the wordings that are to go out, each with its channel and language.
    fn left<'r>(&self, item: &Item, message: &Id, record: &'r Record) -> Result<Vec<Left<'r>>, Failure> {
        let playbook = &self.seat.teller().plan(item.book()).playbook;
        let declared = playbook.messages.get(message).map(|message| playbook.channels_of(message));
        let channels: Vec<Option<Id>> = match declared.unwrap_or_default().as_slice() {
            [] => vec![None],
            several => several.iter().map(|id| Some((*id).clone())).collect(),
        };
        let mut langs: Vec<&String> = Vec::new();
        for (lang, _) in record.drafts.keys() {
            if !langs.contains(&lang) {
                langs.push(lang);
            }
        }
        let covered = |channel: &Option<Id>, lang: &str| {
            record.publications.iter().any(|out| out.channel == *channel && out.lang == lang)
        };
        let words = |channel: &Option<Id>, lang: &str| {
            let of = |channel: Option<Id>| record.drafts.get(&(lang.to_owned(), channel));
            of(channel.clone()).or_else(|| of(None))
        };
        let all = channels.iter().flat_map(|channel| langs.iter().map(move |lang| (channel, *lang)));
        let left: Vec<_> = all
            .filter(|(channel, lang)| !covered(channel, lang))
            .filter_map(|(channel, lang)| Some((channel.clone(), lang.clone(), words(channel, lang)?)))
            .collect();
        self.chosen(left)
    }

    /// Keeps the channels that were named; all of them where none was.
    fn chosen<'r>(&self, left: Vec<Left<'r>>) -> Result<Vec<Left<'r>>, Failure> {
        let named = self.words.value.get(1..).unwrap_or_default();
        let of = |channel: &Option<Id>, name: &str| channel.as_ref().is_some_and(|id| *id == *name);
        for name in named {
            if left.iter().any(|(channel, ..)| of(channel, name)) {
                continue;
            }
            let mut ids: Vec<&str> =
                left.iter().filter_map(|(channel, ..)| channel.as_ref().map(Id::as_str)).collect();
            ids.dedup();
            let what = Settle::NoSuchChannel { asked: name.clone() }.say(self.lang());
            let there = Settle::ChannelsAre { names: ids.join(", ") }.say(self.lang());
            return Err(not_there(&what, &there, name, ids.iter().copied(), self.lang()));
        }
        let wanted = |channel: &Option<Id>| named.is_empty() || named.iter().any(|name| of(channel, name));
        Ok(left.into_iter().filter(|(channel, ..)| wanted(channel)).collect())
    }

    /// Words that cite what is not confirmed went out all the same: the reason is recorded with them.
    fn past_unsure(
        &self,
        item: &Item,
        at: &At,
        message: &Id,
        record: &Record,
    ) -> Result<Vec<Draft>, Failure> {
        let unsure = self.seat.teller().unsure(at, message);
        let digest = approval::progress(&self.seat.desk.view(), at).digest;
        let passed = record
            .overridden
            .iter()
            .any(|(wall, of)| *wall == Wall::UnconfirmedFact && of.as_deref().is_none_or(|of| of == digest));
        if unsure.is_empty() || passed {
            return Ok(Vec::new());
        }
        match self.words.why.as_deref().filter(|why| !why.trim().is_empty()) {
            Some(why) => {
                let wall = Wall::UnconfirmedFact;
                let event = Event::Overridden { wall, why: why.to_owned(), digest: Some(digest) };
                Ok(vec![self.seat.draft_for(item, event)])
            }
            None => {
                let names = unsure.iter().map(|(_, ask)| ask.as_str()).collect::<Vec<_>>().join(" · ");
                let failure = Failure::new(Settle::CitesUnsure { names }.say(self.lang()));
                Err(failure.help(Settle::ConfirmOrPass.say(self.lang())))
            }
        }
    }
}
