use indexmap::IndexMap;

use super::{Wording, tone};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::approval::{self, Progress};
use crate::incident::eval::At;
use crate::incident::{Certainty, Event, Key, Wall};
use crate::playbook::Id;
use crate::playbook::model::Avoid;
use crate::walk::item::Answered;
use crate::walk::walker::{Walked, Walker, question};
use crate::walk::{Block, Choice, Kind, Mark, Reply, Screen, Underline, Weight};

impl Walker<'_> {
    /// Shows the words as they will be read, with what is to mend, and asks whether they stand.
    pub(super) fn words_screen(&mut self, item: &Item, at: &At, wording: &Wording) -> Walked<()> {
        let progress = approval::progress(&self.view(), at);
        let mut screen = self.screen();
        let findings = self.show_words(&mut screen, item, at, wording);
        let unsure = self.unsure(at, wording);
        self.verdict(&mut screen, wording, &findings, &unsure);
        let approvers: Vec<Id> = progress.rounds.iter().flatten().cloned().collect();
        let to_approve = !approvers.is_empty();
        screen.push(Block::Para(if to_approve {
            self.say_on(WalkOn::Approvers { roles: self.roles(&approvers) })
        } else {
            self.say_on(WalkOn::NoApprover)
        }));
        let natural = self.words_choices(wording, to_approve);
        match self.ask_item(item, &screen, self.say_on(WalkOn::TheseWords), natural)? {
            Answered::Natural(id) => match id.as_str() {
                "take" => self.take_words(item, at, wording, &progress, &findings, &unsure),
                "edit" => self.edit(item, at, wording, None),
                "blanks" => self.first_draft(item, at, wording),
                "channel" => self.edit_channel(item, at, wording),
                other => match other.strip_prefix("lang:") {
                    Some(lang) => self.other_language(item, at, lang),
                    None => Ok(()),
                },
            },
            Answered::Elsewhere => Ok(()),
        }
    }

    fn words_choices(&self, wording: &Wording, to_approve: bool) -> Vec<Choice> {
        let take = if to_approve { WalkOn::AskApproval } else { WalkOn::TakeWords };
        let mut natural = vec![
            Choice::new("take", self.say_on(take)),
            Choice::new("edit", self.say_on(WalkOn::Edit)),
            Choice::new("blanks", self.say_on(WalkOn::Blanks)),
        ];
        if wording.channels.len() > 1 {
            natural.push(Choice::new("channel", self.say_on(WalkOn::OtherChannel)));
        }
        for lang in ["en", "fr"].into_iter().filter(|lang| *lang != wording.lang) {
            let drafted = wording.record.drafts.keys().any(|(of, _)| of == lang);
            let known = self.voices.has(&self.written_plan(0).playbook.id, lang);
            if known && !drafted {
                let words =
                    self.say_on(if lang == "fr" { WalkOn::WordsInFrench } else { WalkOn::WordsInEnglish });
                natural.push(Choice::new(format!("lang:{lang}"), words));
            }
        }
        natural
    }

    /// Puts the words on a screen, once for all channels and once for each that has its own.
    pub(super) fn show_words(
        &self,
        screen: &mut Screen,
        item: &Item,
        at: &At,
        wording: &Wording,
    ) -> Vec<Underline> {
        let title = self.say_on(WalkOn::DraftOn { title: self.short_title(item), n: wording.number() });
        screen.line(Mark::Asked, title, "");
        screen.push(Block::Para(self.counts(at, wording)));
        if let Some(due) = self.due(item) {
            screen.push(Block::Para(due));
        }
        let mut all = Vec::new();
        for ((_, channel), draft) in
            wording.record.drafts.iter().filter(|((lang, _), _)| *lang == wording.lang)
        {
            let shared = wording.channels.iter().any(|other| {
                !wording.record.drafts.contains_key(&(wording.lang.clone(), Some(other.clone())))
            });
            if channel.is_none() && !shared {
                continue;
            }
            if let Some(channel) = channel {
                screen.push(Block::Heading(self.speech(at.book).channel(channel)));
            }
            let findings = self.tone_findings(at, wording, &draft.text);
            all.extend(findings.clone());
            screen.push(Block::Words { text: draft.text.clone(), findings });
        }
        all
    }

    /// Says how long the words are on each channel that counts.
    fn counts(&self, at: &At, wording: &Wording) -> String {
        let playbook = &self.plan(at.book).playbook;
        let each = wording.channels.iter().filter_map(|id| {
            let words = wording.words(Some(id))?;
            let n = words.text.chars().count();
            let channel = self.speech(at.book).channel(id);
            Some(match playbook.channels.get(id).and_then(|channel| channel.max_length) {
                Some(of) if n > of as usize => self.say_on(WalkOn::TooLong { channel, n, of }),
                Some(of) => self.say_on(WalkOn::ChannelCount { channel, n, of }),
                None => self.say_on(WalkOn::ChannelWords { channel, n }),
            })
        });
        each.collect::<Vec<_>>().join(" · ")
    }

    /// Finds the wordings that the house does not use, and what the rules on the tone hear.
    pub(in crate::walk) fn tone_findings(&self, at: &At, wording: &Wording, text: &str) -> Vec<Underline> {
        let playbook = &self.plan(at.book).playbook;
        let ours = |avoid: &&Avoid| avoid.language.as_ref().is_none_or(|lang| *lang == wording.lang);
        let lower = text.to_lowercase();
        let mut found = Vec::new();
        for avoid in playbook.tone.avoid.values().filter(ours) {
            let wanted = avoid.say.to_lowercase();
            // Lower case may have other lengths in rare scripts: then the whole text is marked.
            for (start, _) in lower.match_indices(&wanted) {
                let (start, end) =
                    if lower.len() == text.len() { (start, start + wanted.len()) } else { (0, text.len()) };
                let because = avoid.because.clone().unwrap_or_default();
                let note = match &avoid.instead {
                    Some(instead) => format!("{because} → {instead}"),
                    None => because,
                };
                found.push(Underline { start, end, weight: Weight::Mend, note });
            }
        }
        found.extend(tone::heard(text, &wording.lang, self.lang));
        tone::apart(found)
    }

    pub(in crate::walk) fn unsure(&self, at: &At, wording: &Wording) -> Vec<(Key, String)> {
        self.teller().unsure(at, &wording.id)
    }

    fn verdict(
        &self,
        screen: &mut Screen,
        wording: &Wording,
        findings: &[Underline],
        unsure: &[(Key, String)],
    ) {
        let text = wording.words(None).map(|draft| draft.text.as_str()).unwrap_or_default();
        let missing = tone::missing(text, &wording.lang, wording.message.stage, self.lang);
        if findings.is_empty() && missing.is_empty() {
            screen.line(Mark::Done, self.say_on(WalkOn::ToneClean), "");
        }
        for lack in missing {
            screen.line(Mark::Waiting, lack, "");
        }
        if !unsure.is_empty() {
            let names: Vec<&str> = unsure.iter().map(|(_, ask)| ask.as_str()).collect();
            screen.line(Mark::Waiting, self.say_on(WalkOn::CitesUnsure { names: names.join(" · ") }), "");
        }
        if !wording.message.must.is_empty() {
            let list: Vec<String> = wording.message.must.iter().map(|must| format!("[ ] {must}")).collect();
            screen.push(Block::Para(self.say_on(WalkOn::MustContain { list: list.join("  ") })));
        }
    }

    /// The author takes the words: walls first, then what must be in them, then they go to their approvers.
    fn take_words(
        &mut self,
        item: &Item,
        at: &At,
        wording: &Wording,
        progress: &Progress,
        findings: &[Underline],
        unsure: &[(Key, String)],
    ) -> Walked<()> {
        let to_mend = findings.iter().any(|finding| finding.weight == Weight::Mend);
        if to_mend && !self.pass(item, wording, Wall::Tone, &progress.digest)? {
            return Ok(());
        }
        if !unsure.is_empty() && !self.unsure_wall(item, wording, unsure, &progress.digest)? {
            return Ok(());
        }
        let left = wording.record.drafts.values().any(|draft| draft.text.contains('{'));
        if left && !self.pass(item, wording, Wall::MissingValue, &progress.digest)? {
            return Ok(());
        }
        let Some(ticked) = self.tick(item, wording)? else { return Ok(()) };
        // What was overridden does not change the words, and so not their digest.
        let progress = approval::progress(&self.view(), at);
        let roles = progress.rounds.first().cloned().unwrap_or_default();
        let request = Event::ApprovalRequested {
            digest: progress.digest.clone(),
            roles: roles.clone(),
            value: None,
            ticked,
        };
        let own = self.own_word(item, &roles, &progress.digest);
        if !own.is_empty() && !self.approves_alone(item, &own)? {
            return Ok(());
        }
        let mut drafts = vec![self.draft_for(item, request)];
        drafts.extend(own);
        let title = self.short_title(item);
        let what = if roles.is_empty() {
            Walk::WhatDrafted { title }
        } else {
            Walk::WhatAsked { title, roles: self.roles(&roles) }
        };
        self.record(drafts, what).map(drop)
    }

    /// An author who is alone approves alone, and the event says so.
    fn own_word(&self, item: &Item, roles: &[Id], digest: &str) -> Vec<crate::incident::Draft> {
        let me = &self.desk.operator;
        if !self.desk.run().state.people.alone(&me.name) {
            return Vec::new();
        }
        let mine = roles.iter().filter(|role| me.roles.is_empty() || me.roles.contains(role));
        let words = mine.map(|role| {
            let event =
                Event::Approved { digest: digest.to_owned(), stands_for: Some(role.clone()), alone: true };
            self.draft_for(item, event)
        });
        words.collect()
    }

    /// Lets an author who is alone see that nobody else read the words, before the log says so.
    fn approves_alone(&mut self, item: &Item, own: &[crate::incident::Draft]) -> Walked<bool> {
        let roles: Vec<Id> = own
            .iter()
            .filter_map(|draft| match &draft.event {
                Event::Approved { stands_for, .. } => stands_for.clone(),
                _ => None,
            })
            .collect();
        let mut screen = self.screen();
        screen.line(Mark::Alarm, self.say_on(WalkOn::AloneHere { roles: self.roles(&roles) }), "");
        screen.push(Block::Para(self.say_on(WalkOn::AloneLogged)));
        let role = roles.first().map(Id::as_str).unwrap_or_default();
        let command = format!("crisis resume {} --as {role}", self.run);
        screen.push(Block::Para(self.say_on(WalkOn::AloneBetter { command })));
        let natural = vec![
            Choice::new("alone", self.say_on(WalkOn::ApproveAlone)),
            Choice::new("back", self.say_on(WalkOn::BackToWords)),
        ];
        let path = format!("{}.alone", item.key);
        match self.choose(&screen, &path, self.say_on(WalkOn::ApproveAloneQ), natural)? {
            Reply::Chosen(id) => Ok(id == "alone"),
            _ => Ok(false),
        }
    }

    /// Asks for the reason to go past a wall of this wording; one already passed is not asked again.
    fn pass(&mut self, item: &Item, wording: &Wording, wall: Wall, digest: &str) -> Walked<bool> {
        let passed = wording
            .record
            .overridden
            .iter()
            .any(|(of, digests)| *of == wall && digests.as_deref().is_none_or(|of| of == digest));
        if passed {
            return Ok(true);
        }
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let path = format!("{}.past", item.key);
        let Some(why) = self.reason(&screen, &path, self.say_on(WalkOn::WhyPast))? else { return Ok(false) };
        let event = Event::Overridden { wall, why, digest: Some(digest.to_owned()) };
        self.append(vec![self.draft_for(item, event)])
    }

    fn unsure_wall(
        &mut self,
        item: &Item,
        wording: &Wording,
        unsure: &[(Key, String)],
        digest: &str,
    ) -> Walked<bool> {
        let passed =
            wording.record.overridden.iter().any(|(wall, of)| {
                *wall == Wall::UnconfirmedFact && of.as_deref().is_none_or(|of| of == digest)
            });
        if passed {
            return Ok(true);
        }
        let mut screen = self.screen();
        let names: Vec<&str> = unsure.iter().map(|(_, ask)| ask.as_str()).collect();
        screen.line(Mark::Waiting, self.say_on(WalkOn::UnsureWall { names: names.join(" · ") }), "");
        let natural = vec![
            Choice::new("confirm", self.say_on(WalkOn::ConfirmFact)),
            Choice::new("past", self.say_on(WalkOn::OverrideUnsure)),
            Choice::new("edit", self.say_on(WalkOn::Edit)),
        ];
        match self.choose(&screen, &format!("{}.unsure", item.key), self.say(Walk::WhatNow), natural)? {
            Reply::Chosen(id) if id == "confirm" => {
                let drafts = unsure.iter().map(|(path, _)| {
                    let event = Event::CertaintyChanged {
                        fact: path.clone(),
                        new: Certainty::Confirmed,
                        source: None,
                    };
                    self.desk.draft(None, event)
                });
                let drafts = drafts.collect();
                self.append(drafts)
            }
            Reply::Chosen(id) if id == "past" => self.pass(item, wording, Wall::UnconfirmedFact, digest),
            _ => Ok(false),
        }
    }

    /// The author ticks what the words contain; what is missing is said and recorded by its absence.
    fn tick(&mut self, item: &Item, wording: &Wording) -> Walked<Option<Vec<String>>> {
        if wording.message.must.is_empty() {
            return Ok(Some(Vec::new()));
        }
        let mut screen = self.screen();
        if let Some(draft) = wording.words(None) {
            screen.push(Block::Words { text: draft.text.clone(), findings: Vec::new() });
        }
        let musts = wording.message.must.iter().enumerate();
        let rows = musts.map(|(n, must)| (Choice::new(n.to_string(), must.to_string()), false)).collect();
        let path = format!("{}.must", item.key);
        let asked =
            question(&path, self.say_on(WalkOn::TickWhich), self.say(Walk::ManyHint), Kind::Many { rows });
        loop {
            match self.ask(&screen, &asked)? {
                Reply::Many(marked) => {
                    let ticked =
                        marked.iter().filter_map(|n| wording.message.must.get(n.parse::<usize>().ok()?));
                    return Ok(Some(ticked.map(ToString::to_string).collect()));
                }
                Reply::Repaint => {}
                _ => return Ok(None),
            }
        }
    }

    /// Edits the words alone; an unchanged text is no new wording.
    fn edit(&mut self, item: &Item, at: &At, wording: &Wording, channel: Option<Id>) -> Walked<()> {
        let Some(before) = wording.words(channel.as_ref()).cloned() else { return Ok(()) };
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let path = format!("{}.text", item.key);
        let kind = Kind::Text { initial: before.text.clone() };
        let asked = question(&path, self.say_on(WalkOn::Edit), String::new(), kind);
        let Reply::Text(text) = self.ask(&screen, &asked)? else { return Ok(()) };
        // An editor that failed may leave an empty file: nobody publishes nothing.
        if text.trim().is_empty() || text.trim_end() == before.text.trim_end() {
            return Ok(());
        }
        let by_hand: IndexMap<String, String> = before.values.clone();
        let draft = self.drafted(item, at, wording, channel, text, &by_hand);
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatDrafted { title }).map(drop)
    }

    fn edit_channel(&mut self, item: &Item, at: &At, wording: &Wording) -> Walked<()> {
        let screen = self.screen();
        let natural: Vec<Choice> = wording
            .channels
            .iter()
            .map(|channel| Choice::new(channel.as_str(), self.speech(at.book).channel(channel)))
            .collect();
        let path = format!("{}.channel", item.key);
        match self.choose(&screen, &path, self.say_on(WalkOn::WhichChannel), natural)? {
            Reply::Chosen(id) => match Id::data(&id) {
                Ok(channel) => self.edit(item, at, wording, Some(channel)),
                Err(_) => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Writes the words in another language beside those that are there.
    fn other_language(&mut self, item: &Item, at: &At, lang: &str) -> Walked<()> {
        let written = self.written_plan(at.book);
        let plan = self.voices.plan(written, lang);
        let Some(wording) = self.wording(item, at, self.lang.code()) else { return Ok(()) };
        let Some(message) = plan.playbook.messages.get(&wording.id).cloned() else { return Ok(()) };
        let by_hand = wording.words(None).map(|draft| draft.values.clone()).unwrap_or_default();
        let other = Wording { lang: lang.to_owned(), message, ..wording };
        self.write_wording(item, at, &other, &by_hand).map(drop)
    }
}
