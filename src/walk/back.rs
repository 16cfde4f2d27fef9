use super::walker::{Line, Typed, Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen, read_answer};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Item, ItemState, What};
use crate::incident::preview::{Difference, preview_all};
use crate::incident::state::Settling;
use crate::incident::{Draft, Event, Field as EntryField, Key};
use crate::playbook::model::Act;
use crate::playbook::{Datum, Id};

impl Walker<'_> {
    /// Lists what was answered, newest first, and leads to changing one of it.
    pub(super) fn back(&mut self) -> Walked<()> {
        let agenda = self.desk.agenda();
        let mut settled: Vec<(&Item, u64)> =
            agenda.items.iter().filter_map(|item| Some((item, self.written_last(item)?))).collect();
        settled.sort_by_key(|(_, seq)| std::cmp::Reverse(*seq));
        let rows = settled.iter().map(|(item, _)| {
            let value = self.answer_of(item).unwrap_or_default();
            Choice::new(item.key.as_str(), format!("{} {value}", self.title(item)))
                .right(self.state_words(item))
                .words(&[item.key.as_str()])
        });
        let kind = Kind::Choose { natural: rows.collect(), menu: Vec::new() };
        let screen = self.screen();
        let asked = question("back", self.say_on(WalkOn::WhichAnswer), self.say_on(WalkOn::OpenHint), kind);
        match self.ask(&screen, &asked)? {
            Reply::Chosen(key) => match agenda.item(&key).cloned() {
                Some(item) => self.amend(&item),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Returns the number of the entry that Back would undo: how the item was settled, or put off.
    fn written_last(&self, item: &Item) -> Option<u64> {
        match &item.state {
            ItemState::Done(stamp) | ItemState::Skipped(stamp) => Some(stamp.seq),
            ItemState::Deferred(_) => {
                let record = self.desk.run().state.record(item.key.as_str())?;
                record.deferred.as_ref().map(|(stamp, _)| stamp.seq)
            }
            _ => None,
        }
    }

    /// Returns what was answered to an item, in words.
    fn answer_of(&self, item: &Item) -> Option<String> {
        let record = self.desk.run().state.record(item.key.as_str())?;
        if let Some((value, _)) = record.decision() {
            let at = item.at()?;
            let Some(Act::Decide { options, .. }) = self.plan(at.book).node(at.node).act() else {
                return None;
            };
            return options.get(value).map(|option| self.fill(at, &option.title));
        }
        let told = record.told.keys().filter_map(|path| {
            let (book, id) = self.view().fact_of_path(path)?;
            let fact = self.plan(book).playbook.facts.get(&id)?;
            let value = self.desk.run().state.facts.get(path)?.value()?;
            Some(self.speech(book).datum(fact, value))
        });
        let told: Vec<String> = told.collect();
        (!told.is_empty()).then(|| told.join(" · "))
    }

    /// Offers the ways to change what was recorded of an item.
    pub(super) fn amend(&mut self, item: &Item) -> Walked<()> {
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.title(item), self.state_words(item));
        if let Some(answer) = self.answer_of(item) {
            screen.push(Block::Para(answer));
        }
        let valued = self.answer_of(item).is_some();
        let has_facts = self.told_facts(item).next().is_some();
        let mut natural = Vec::new();
        if let Some(words) = self.teller().to_check(item) {
            screen.line(Mark::Check, words, "");
            natural.push(Choice::new("right", self.say_on(WalkOn::StillRight)));
        }
        match &item.state {
            ItemState::Skipped(_) => natural.push(Choice::new("restore", self.say_on(WalkOn::Restore))),
            ItemState::Deferred(_) => natural.push(Choice::new("restore", self.say_on(WalkOn::BringNow))),
            _ => {
                if valued {
                    natural.push(Choice::new("revise", self.say(Walk::WasWrong)));
                }
                if has_facts {
                    natural.push(Choice::new("moved", self.say(Walk::Moved)));
                }
                natural.push(Choice::new("time", self.say_on(WalkOn::WrongTime)));
                natural.push(Choice::new("retract", self.say_on(WalkOn::TakeBack)));
            }
        }
        natural.push(Choice::new("leave", self.say_on(WalkOn::NoLeave)));
        let path = format!("{}.back", item.key);
        match self.choose(&screen, &path, self.say_on(WalkOn::WhatIsIt), natural)? {
            Reply::Chosen(id) => match id.as_str() {
                "right" => self.still_right(item),
                "restore" => self.change(item, &screen, vec![self.draft_for(item, Event::Restored)], false),
                "revise" | "moved" => self.new_value(item, &screen, id == "moved"),
                "time" => self.new_time(item, &screen),
                "retract" => {
                    let event = Event::Retracted { reference: None, fact: None, why: String::new() };
                    self.change(item, &screen, vec![self.draft_for(item, event)], true)
                }
                _ => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn still_right(&mut self, item: &Item) -> Walked<()> {
        let ItemState::Done(stamp) = &item.state else { return Ok(()) };
        let text = self.say_on(WalkOn::StillRight);
        let event = Event::Noted { text, reference: Some(stamp.seq) };
        let draft = self.draft_for(item, event);
        self.record(vec![draft], Walk::WhatNoted).map(drop)
    }

    fn told_facts(&self, item: &Item) -> impl Iterator<Item = Key> {
        let record = self.desk.run().state.record(item.key.as_str());
        let told: Vec<Key> = record.map(|record| record.told.keys().cloned().collect()).unwrap_or_default();
        told.into_iter()
    }

    /// Asks the new value: an option of a decision, or a fact.
    fn new_value(&mut self, item: &Item, screen: &Screen, moved: bool) -> Walked<()> {
        let act = item.at().and_then(|at| self.plan(at.book).node(at.node).act()).cloned();
        if let (Some(Act::Decide { options, .. }), Some(at)) = (act, item.at().cloned()) {
            let natural: Vec<Choice> = options
                .iter()
                .map(|(id, option)| Choice::new(format!("={id}"), self.fill(&at, &option.title)))
                .collect();
            let path = format!("{}.new", item.key);
            let Reply::Chosen(id) = self.choose(screen, &path, self.say(Walk::WhichIsIt), natural)? else {
                return Ok(());
            };
            let Ok(new) = Id::data(id.trim_start_matches('=')) else { return Ok(()) };
            let record = self.desk.run().state.record(item.key.as_str());
            let old = record.and_then(|record| match &record.settled.as_ref()?.how {
                Settling::Decided { value, .. } => Some(Datum::from(value.as_str())),
                _ => None,
            });
            let new = Some(Datum::from(new.as_str()));
            let event = Event::Revised { fact: None, old, new, why: String::new() };
            return self.change(item, screen, vec![self.draft_for(item, event)], true);
        }
        let paths: Vec<Key> = self.told_facts(item).collect();
        let path = match paths.as_slice() {
            [] => return Ok(()),
            [only] => only.clone(),
            several => {
                let natural = several.iter().map(|path| Choice::new(path.as_str(), self.title_of_key(path)));
                let natural = natural.collect();
                match self.choose(screen, "back.fact", self.say_on(WalkOn::WhichAnswer), natural)? {
                    Reply::Chosen(id) => Key::new(&id),
                    _ => return Ok(()),
                }
            }
        };
        self.new_fact(item, screen, &path, moved)
    }

    fn new_fact(&mut self, item: &Item, screen: &Screen, path: &Key, moved: bool) -> Walked<()> {
        let Some((book, id)) = self.view().fact_of_path(path) else { return Ok(()) };
        let Some(fact) = self.plan(book).playbook.facts.get(&id).cloned() else { return Ok(()) };
        let old = self.desk.run().state.facts.get(path).and_then(|log| log.value()).cloned();
        let choices = self.speech(book).choices(&fact);
        let prompt = fact.ask.to_string();
        let name = format!("{path}.new");
        let asked = Line { path: &name, prompt, hint: self.say(Walk::HintText), proposed: None };
        let read = self
            .line(screen, asked, &mut |walker, typed| read_answer(&fact, typed, &choices, &walker.times()))?;
        let event = match read {
            Typed::Read(new) if moved => {
                Event::Changed { fact: path.clone(), old, new, certainty: None, source: None }
            }
            Typed::Read(new) => {
                Event::Revised { fact: Some(path.clone()), old, new: Some(new), why: String::new() }
            }
            Typed::Unknown => Event::Revised { fact: Some(path.clone()), old, new: None, why: String::new() },
            _ => return Ok(()),
        };
        let needs_why = !matches!(event, Event::Changed { .. });
        self.change(item, screen, vec![self.draft_for(item, event)], needs_why)
    }

    fn new_time(&mut self, item: &Item, screen: &Screen) -> Walked<()> {
        let ItemState::Done(stamp) = &item.state else { return Ok(()) };
        let path = format!("{}.when", item.key);
        let Some(moment) = self.ask_when(&path, screen)? else { return Ok(()) };
        let moment = moment.unwrap_or(self.desk.moment());
        let event = Event::Corrected {
            reference: stamp.seq,
            field: EntryField::Occurred,
            fact: None,
            old: Some(Datum::Text(stamp.occurred.to_string())),
            new: Datum::Text(moment.to_string()),
            why: String::new(),
        };
        self.change(item, screen, vec![self.draft_for(item, event)], true)
    }

    /// Shows what a change would do, takes its reason, and only then writes it.
    fn change(&mut self, item: &Item, _: &Screen, drafts: Vec<Draft>, needs_why: bool) -> Walked<()> {
        let difference = preview_all(self.desk.run(), &drafts, self.desk.moment());
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.title(item), "");
        for line in drafts.iter().filter_map(|draft| self.words_of_change(item, &draft.event)) {
            screen.push(Block::Para(line));
        }
        self.show_difference(&mut screen, &difference);
        let natural = vec![
            Choice::new("yes", if needs_why { self.say_on(WalkOn::YesWhy) } else { self.say(Walk::Yes) }),
            Choice::new("no", self.say_on(WalkOn::NoLeave)),
        ];
        let path = format!("{}.change", item.key);
        match self.choose(&screen, &path, self.say_on(WalkOn::ChangeIt), natural)? {
            Reply::Chosen(id) if id == "yes" => {}
            _ => return Ok(()),
        }
        let why = if needs_why {
            self.reason(&screen, &format!("{}.why", item.key), self.say(Walk::Why))?
        } else {
            Some(String::new())
        };
        let Some(why) = why else { return Ok(()) };
        let drafts = drafts.into_iter().map(|draft| with_reason(draft, &why)).collect();
        let title = self.short_title(item);
        self.record(drafts, Walk::WhatChanged { title }).map(drop)
    }

    /// Says what a change makes of what was recorded: the value before, and after.
    fn words_of_change(&self, item: &Item, event: &Event) -> Option<String> {
        let said = match event {
            Event::Revised { fact: None, old, new, .. } => {
                let at = item.at()?;
                let Some(Act::Decide { options, .. }) = self.plan(at.book).node(at.node).act() else {
                    return None;
                };
                let title = |value: &Option<Datum>| {
                    let option = options.get(value.as_ref()?.as_text()?)?;
                    Some(self.fill(at, &option.title))
                };
                WalkOn::FromTo { from: title(old).unwrap_or_default(), to: title(new)? }
            }
            Event::Revised { fact: Some(fact), old, new, .. } => {
                self.value_change(fact, old.as_ref(), new.as_ref())
            }
            Event::Changed { fact, old, new, .. } => self.value_change(fact, old.as_ref(), Some(new)),
            Event::Corrected { new: Datum::Text(moment), field: EntryField::Occurred, .. } => {
                WalkOn::ToHappened { when: self.times().clock(moment.parse().ok()?) }
            }
            Event::Retracted { .. } => WalkOn::OpenAgain,
            _ => return None,
        };
        Some(self.say_on(said))
    }

    fn value_change(&self, path: &Key, old: Option<&Datum>, new: Option<&Datum>) -> WalkOn {
        let found = self.view().fact_of_path(path);
        let words = |value: Option<&Datum>| match (value, &found) {
            (Some(value), Some((book, id))) => match self.plan(*book).playbook.facts.get(id) {
                Some(fact) => self.speech(*book).datum(fact, value),
                None => id.to_string(),
            },
            (Some(_), None) => path.to_string(),
            (None, _) => self.say(Walk::NotKnownYet),
        };
        WalkOn::FromTo { from: words(old), to: words(new) }
    }

    fn show_difference(&self, screen: &mut Screen, difference: &Difference) {
        if difference.is_empty() {
            screen.push(Block::Para(self.say_on(WalkOn::NothingElse)));
            return;
        }
        let mut line = |mark: Mark, what: WalkOn, title: String, right: String| {
            screen.line(mark, format!("{}  {title}", self.say_on(what)), right);
        };
        for item in difference.appears.iter().filter(|item| !matches!(item.what, What::Fact { .. })) {
            line(Mark::Plus, WalkOn::Appears, self.title(item), self.due(item).unwrap_or_default());
        }
        for item in &difference.returns {
            line(Mark::Plus, WalkOn::Returns, self.title(item), String::new());
        }
        for item in &difference.shelved {
            line(Mark::Aside, WalkOn::SetAside, self.title(item), self.say_on(WalkOn::KeptInLog));
        }
        for item in &difference.goes {
            line(Mark::Aside, WalkOn::SetAside, self.title(item), String::new());
        }
        for key in &difference.approvals_fall {
            line(Mark::Alarm, WalkOn::ApprovalsFall, self.title_of_key(key), String::new());
        }
        let times = self.times();
        for (item, from, to) in &difference.moves {
            let clock =
                |moment: &Option<jiff::Timestamp>| moment.map_or("–".to_owned(), |at| times.clock(at));
            line(Mark::Later, WalkOn::MovesTo, self.title(item), format!("{} → {}", clock(from), clock(to)));
        }
        for item in &difference.to_check {
            line(Mark::Check, WalkOn::CheckAgain, self.title(item), String::new());
        }
    }
}

/// Puts the reason into an event that has one.
fn with_reason(mut draft: Draft, reason: &str) -> Draft {
    if let Event::Revised { why, .. } | Event::Corrected { why, .. } | Event::Retracted { why, .. } =
        &mut draft.event
    {
        *why = reason.to_owned();
    }
    draft
}
