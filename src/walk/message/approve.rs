use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::approval::{self, Progress, SilenceOffer};
use crate::incident::eval::At;
use crate::incident::{Draft, Event, Wall};
use crate::playbook::Id;
use crate::playbook::model::{Act, Then};
use crate::walk::item::Answered;
use crate::walk::walker::{Walked, Walker, question};
use crate::walk::{Block, Choice, Kind, Mark, Reply, Screen};

impl Walker<'_> {
    /// Asks an approver for a word on this wording or act.
    pub(in crate::walk) fn approval(&mut self, item: &Item) -> Walked<()> {
        let Some(at) = item.at().cloned() else { return Ok(()) };
        let progress = approval::progress(&self.view(), &at);
        let mine = progress.missing.iter().find(|role| {
            let me = &self.desk.operator;
            me.roles.is_empty() || me.roles.contains(role)
        });
        let Some(role) = mine.or(progress.missing.first()).cloned() else { return self.offered(item, None) };
        let mut screen = self.screen();
        self.show_for_approval(&mut screen, item, &at);
        let natural = vec![
            Choice::new("approve", self.say_on(WalkOn::Approve)),
            Choice::new("refuse", self.say_on(WalkOn::Refuse)),
            Choice::new("later", self.say(Walk::Later)),
        ];
        let prompt = self.say_on(WalkOn::ApproveQ { role: self.speech(at.book).role(&role) });
        match self.ask_item(item, &screen, prompt, natural)? {
            Answered::Natural(id) if id == "approve" => self.word(item, &progress, &role, None),
            Answered::Natural(id) if id == "refuse" => self.refusal(item, &screen, &progress, &role),
            _ => Ok(()),
        }
    }

    fn show_for_approval(&self, screen: &mut Screen, item: &Item, at: &At) {
        let is_message = matches!(self.plan(at.book).node(at.node).act(), Some(Act::Message { .. }));
        match self.wording(item, at, self.lang.code()).filter(|_| is_message) {
            Some(wording) => {
                self.show_words(screen, item, at, &wording);
                let unsure = self.unsure(at, &wording);
                if !unsure.is_empty() {
                    let names: Vec<&str> = unsure.iter().map(|(_, ask)| ask.as_str()).collect();
                    let names = names.join(" · ");
                    screen.line(Mark::Waiting, self.say_on(WalkOn::CitesUnsure { names }), "");
                }
            }
            None => {
                self.sentence(screen, item);
                self.advice(screen, item);
                let record = self.desk.run().state.record(item.key.as_str());
                let option = record.and_then(|record| record.requested.last()?.2.clone());
                if let (Some(option), Some(Act::Decide { options, .. })) =
                    (option, self.plan(at.book).node(at.node).act())
                {
                    let title = options.get(&option).map(|option| self.fill(at, &option.title));
                    screen.line(Mark::Arrow, title.unwrap_or_default(), "");
                }
            }
        }
    }

    /// Records a yes; `for` names the holder where somebody else speaks for him.
    fn word(&mut self, item: &Item, progress: &Progress, role: &Id, stands_for: Option<Id>) -> Walked<()> {
        let author = progress.requested.as_ref().and_then(|stamp| stamp.by.clone());
        let alone = author.as_deref() == Some(&self.desk.operator.name)
            && stands_for.is_none()
            && self.desk.run().state.people.alone(&self.desk.operator.name);
        let event = Event::Approved { digest: progress.digest.clone(), stands_for, alone };
        let draft = Draft { role: Some(role.clone()), ..self.draft_for(item, event) };
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatApproved { title }).map(drop)
    }

    fn refusal(&mut self, item: &Item, screen: &Screen, progress: &Progress, role: &Id) -> Walked<()> {
        let Some(why) = self.reason(screen, &format!("{}.why", item.key), self.say(Walk::Why))? else {
            return Ok(());
        };
        let event = Event::Refused { digest: progress.digest.clone(), stands_for: None, why };
        let draft = Draft { role: Some(role.clone()), ..self.draft_for(item, event) };
        let title = self.short_title(item);
        self.record(vec![draft], Walk::WhatRefused { title }).map(drop)
    }

    /// Shows what waits for others, with the ways on: their word by phone, the silence rule, the logged way past.
    pub(in crate::walk) fn waiting(&mut self, item: &Item) -> Walked<()> {
        let Some(at) = item.at().cloned() else { return Ok(()) };
        let progress = approval::progress(&self.view(), &at);
        let asked = progress.requested.as_ref().map(|stamp| self.times().distance(stamp.occurred));
        let mut screen = self.screen();
        let waits = WalkOn::WaitsApproval {
            title: self.title(item),
            roles: self.roles(&progress.missing),
            when: asked.unwrap_or_default(),
        };
        screen.line(Mark::Waiting, self.say_on(waits), "");
        let role = progress.missing.first().map(Id::as_str).unwrap_or_default();
        let command = format!("crisis resume {} --as {role}", self.run);
        screen.push(Block::Para(self.say_on(WalkOn::HowTheyAnswer { command })));
        let mut natural = vec![
            Choice::new("yes", self.say_on(WalkOn::WordByPhone)),
            Choice::new("no", self.say_on(WalkOn::RefusalByPhone)),
        ];
        if let Some(offer) = &progress.silence {
            self.tell_silence(&mut screen, offer);
            natural.push(Choice::new("silence", self.say_on(WalkOn::UseRule)));
        }
        natural.push(Choice::new("past", self.say(Walk::GoPast)));
        natural.push(Choice::new("wait", self.say(Walk::Wait)));
        match self.ask_item(item, &screen, self.say(Walk::WhatNow), natural)? {
            Answered::Natural(id) => match id.as_str() {
                "yes" | "no" => self.by_phone(item, &progress, &id),
                "silence" => self.presume(item, &progress),
                "past" => self.past_approval(item, &progress),
                _ => Ok(()),
            },
            Answered::Elsewhere => Ok(()),
        }
    }

    fn tell_silence(&self, screen: &mut Screen, offer: &SilenceOffer) {
        let since = self.desk.moment().duration_since(offer.since).as_secs();
        let span = self.times().span(since);
        let silent = WalkOn::Silent { roles: self.roles(&offer.roles), span };
        screen.line(Mark::Alarm, self.say_on(silent), "");
        let by = offer.rung.authorised_by.as_ref().map(|by| self.role_with_holder(by)).unwrap_or_default();
        let until = offer.rung.authorised_until.as_deref().and_then(|day| day.parse().ok());
        let until = until.map(|day| self.say_on(WalkOn::ValidUntil { day: self.times().day(day) }));
        screen.push(Block::Para(self.say_on(WalkOn::SilentRule { by, until: until.unwrap_or_default() })));
    }

    /// Records what an approver said on the phone: his word, in his role, by the operator's hand.
    fn by_phone(&mut self, item: &Item, progress: &Progress, word: &str) -> Walked<()> {
        let role = match progress.missing.as_slice() {
            [only] => only.clone(),
            several => {
                let natural =
                    several.iter().map(|role| Choice::new(role.as_str(), self.role_with_holder(role)));
                let natural = natural.collect();
                let screen = self.screen();
                let path = format!("{}.role", item.key);
                match self.choose(&screen, &path, self.say_on(WalkOn::WhoseWord), natural)? {
                    Reply::Chosen(id) => match Id::data(&id) {
                        Ok(role) => role,
                        Err(_) => return Ok(()),
                    },
                    _ => return Ok(()),
                }
            }
        };
        if word == "no" {
            let screen = self.screen();
            return self.refusal(item, &screen, progress, &role);
        }
        self.word(item, progress, &role, Some(role.clone()))
    }

    /// Uses the on-silence rule: a person types the word, and the event names whose rule it is.
    fn presume(&mut self, item: &Item, progress: &Progress) -> Walked<()> {
        let Some(offer) = progress.silence.clone() else { return Ok(()) };
        let Some(authorised_by) = offer.rung.authorised_by.clone() else { return Ok(()) };
        let mut screen = self.screen();
        self.tell_silence(&mut screen, &offer);
        let word = match offer.rung.then {
            Then::Publish => self.say_on(WalkOn::WordPublish),
            _ => self.say(Walk::Yes).to_lowercase(),
        };
        let prompt = self.say_on(WalkOn::TypeTheWord { word: word.clone() });
        let asked = question(&format!("{}.word", item.key), prompt, String::new(), Kind::Word { word });
        if self.ask(&screen, &asked)? != Reply::Confirmed {
            return Ok(());
        }
        let drafts = offer.roles.iter().map(|role| {
            let event = Event::ApprovalPresumed {
                digest: progress.digest.clone(),
                role: role.clone(),
                after: offer.rung.after.to_string(),
                authorised_by: authorised_by.clone(),
            };
            self.draft_for(item, event)
        });
        let drafts = drafts.collect();
        let title = self.short_title(item);
        self.record(drafts, Walk::WhatApproved { title }).map(drop)
    }

    fn past_approval(&mut self, item: &Item, progress: &Progress) -> Walked<()> {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let path = format!("{}.past", item.key);
        let Some(why) = self.reason(&screen, &path, self.say_on(WalkOn::WhyPast))? else { return Ok(()) };
        let event = Event::Overridden { wall: Wall::Approval, why, digest: Some(progress.digest.clone()) };
        let draft = self.draft_for(item, event);
        self.record(vec![draft], Walk::WhatPassed).map(drop)
    }

    /// Sends an act that others must confirm to them.
    pub(in crate::walk) fn ask_act_approval(&mut self, item: &Item, mut screen: Screen) -> Walked<()> {
        let Some(at) = item.at().cloned() else { return Ok(()) };
        let progress = approval::progress(&self.view(), &at);
        let all: Vec<Id> = progress.rounds.iter().flatten().cloned().collect();
        screen.push(Block::Para(self.say_on(WalkOn::Approvers { roles: self.roles(&all) })));
        let natural = vec![
            Choice::new("ask", self.say_on(WalkOn::AskApproval)),
            Choice::new("later", self.say(Walk::Later)),
            Choice::new("past", self.say(Walk::GoPast)),
        ];
        match self.ask_item(item, &screen, self.say(Walk::WhatNow), natural)? {
            Answered::Natural(id) if id == "ask" => {
                let roles = progress.rounds.first().cloned().unwrap_or_default();
                let event = Event::ApprovalRequested {
                    digest: progress.digest.clone(),
                    roles: roles.clone(),
                    value: None,
                    ticked: Vec::new(),
                };
                let draft = self.draft_for(item, event);
                let what = Walk::WhatAsked { title: self.short_title(item), roles: self.roles(&roles) };
                self.record(vec![draft], what).map(drop)
            }
            Answered::Natural(id) if id == "past" => self.past_approval(item, &progress),
            _ => Ok(()),
        }
    }
}
