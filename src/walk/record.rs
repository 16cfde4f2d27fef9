use super::walker::{Halt, Walked, Walker, question};
use super::{Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::{Appended, Draft, Entry, Event, JournalError, Refusal};
use crate::playbook::Datum;

impl Walker<'_> {
    /// Writes events and says on the next screen what was recorded; tells whether they were written.
    pub(super) fn record(&mut self, drafts: Vec<Draft>, what: Walk) -> Walked<bool> {
        let undone = drafts.iter().any(|draft| draft.step.is_some() && is_undone_by_back(&draft.event));
        let written = self.append(drafts)?;
        if written {
            let at = self.times().clock(self.desk.moment());
            let what = self.say(what);
            let line = self.say(if undone {
                Walk::Recorded { at, what }
            } else {
                Walk::RecordedForGood { at, what }
            });
            self.notices.push((Mark::Done, line));
        }
        Ok(written)
    }

    /// Writes events; what cannot be written is never lost: the disk is waited for, a clash is shown.
    pub(super) fn append(&mut self, drafts: Vec<Draft>) -> Walked<bool> {
        loop {
            match self.desk.write(drafts.clone()) {
                Ok(Appended::Written(_)) => return Ok(true),
                Ok(Appended::Refused(Refusal::Clash(entry))) => {
                    self.clash(&drafts, &entry)?;
                    return Ok(false);
                }
                Ok(Appended::Refused(refusal)) => {
                    self.no_longer(&drafts, &refusal)?;
                    return Ok(false);
                }
                Err(error) => self.not_recorded(&drafts, error)?,
            }
        }
    }

    /// The record could not be written: says what is safe, repeats what was typed, and waits.
    fn not_recorded(&mut self, drafts: &[Draft], error: JournalError) -> Walked<()> {
        let mut screen = Screen::default();
        let why = error.say(self.lang);
        screen.line(Mark::Alarm, self.say_on(WalkOn::NotRecorded { why }), "");
        for words in drafts.iter().filter_map(|draft| self.teller().words_of(draft)) {
            screen.push(super::Block::Para(format!("“{words}”")));
        }
        screen.line(Mark::None, self.say_on(WalkOn::AllBeforeSafe), "");
        let natural = vec![
            Choice::new("again", self.say_on(WalkOn::TryAgain)),
            Choice::new("leave", self.say_on(WalkOn::Leave)),
        ];
        let kind = Kind::Choose { natural, menu: Vec::new() };
        loop {
            let asked = question("", self.say(Walk::WhatNow), String::new(), kind.clone());
            match self.asked(&screen, &asked)? {
                Reply::Chosen(id) if id == "again" => return Ok(()),
                Reply::Chosen(_) | Reply::Pause => return Err(Halt::Journal(error)),
                _ => {}
            }
        }
    }

    /// Two wrote of one subject: both words are shown, and both end in the journal whatever is chosen.
    fn clash(&mut self, drafts: &[Draft], theirs: &Entry) -> Walked<()> {
        let name = theirs.by.clone().unwrap_or_default();
        let mine: Vec<String> = drafts.iter().filter_map(|draft| self.teller().words_of(draft)).collect();
        let same = drafts.iter().any(|draft| draft.event == theirs.event);
        if same {
            self.note_mine(drafts, &mine)?;
            let line = self.say_on(WalkOn::SameRecorded { name });
            self.notices.push((Mark::Done, line));
            return Ok(());
        }
        let mut screen = self.screen();
        let when = self.times().distance(theirs.at);
        screen.line(Mark::None, self.say_on(WalkOn::SomebodyQuicker { name: name.clone(), when }), "");
        if let Some(step) = &theirs.step {
            screen.push(super::Block::Heading(self.title_of_key(step)));
        }
        let told = self.tell_entry(theirs).unwrap_or_default();
        screen.push(super::Block::Label { label: name.clone(), text: told });
        screen.push(super::Block::Label { label: self.desk.operator.name.clone(), text: mine.join(" · ") });
        let mut natural = vec![Choice::new("theirs", self.say_on(WalkOn::KeepTheirs { name }))];
        let changes = revisions(drafts, theirs);
        if !changes.is_empty() {
            natural.push(Choice::new("mine", self.say_on(WalkOn::ChangeToMine)));
        }
        natural.push(Choice::new("note", self.say_on(WalkOn::MineAsNote)));
        loop {
            match self.choose(&screen, "", self.say_on(WalkOn::WhatStands), natural.clone())? {
                Reply::Chosen(id) if id == "mine" => {
                    return self.record(changes, Walk::WhatChanged { title: mine.join(" · ") }).map(drop);
                }
                Reply::Chosen(_) => return self.note_mine(drafts, &mine),
                _ => {}
            }
        }
    }

    /// What was typed for an item that went away is kept as a note.
    fn no_longer(&mut self, drafts: &[Draft], refusal: &Refusal) -> Walked<()> {
        let why = self.teller().why_not(refusal);
        let mine: Vec<String> = drafts.iter().filter_map(|draft| self.teller().words_of(draft)).collect();
        let line = self.say_on(WalkOn::NoLonger { why });
        self.notices.push((Mark::Alarm, line));
        if mine.is_empty() { Ok(()) } else { self.note_mine(drafts, &mine) }
    }

    fn note_mine(&mut self, drafts: &[Draft], mine: &[String]) -> Walked<()> {
        let step = drafts.iter().find_map(|draft| draft.step.clone());
        let text = mine.join(" · ");
        if !text.is_empty() {
            let note = self.desk.draft(step.as_ref(), Event::Noted { text, reference: None });
            self.desk.write(vec![note])?;
        }
        Ok(())
    }
}

/// Tells whether Back leads to what was just written: nobody is promised a way that is not there.
fn is_undone_by_back(event: &Event) -> bool {
    matches!(
        event,
        Event::Done { .. }
            | Event::Answered { .. }
            | Event::Decided { .. }
            | Event::Skipped { .. }
            | Event::Deferred { .. }
    )
}

/// Turns what I wrote into changes of what the other wrote.
fn revisions(drafts: &[Draft], theirs: &Entry) -> Vec<Draft> {
    let mut changes = Vec::new();
    for draft in drafts {
        match (&draft.event, &theirs.event) {
            (Event::Decided { value, why, .. }, Event::Decided { value: old, .. }) => changes.push(Draft {
                event: Event::Revised {
                    fact: None,
                    old: Some(Datum::from(old.as_str())),
                    new: Some(Datum::from(value.as_str())),
                    why: why.clone(),
                },
                ..draft.clone()
            }),
            (Event::Answered { facts, .. }, Event::Answered { facts: told, .. }) => {
                for mine in facts {
                    let Some(other) = told.iter().find(|other| other.fact == mine.fact) else { continue };
                    changes.push(Draft {
                        event: Event::Revised {
                            fact: Some(mine.fact.clone()),
                            old: other.value.clone(),
                            new: mine.value.clone(),
                            why: String::new(),
                        },
                        ..draft.clone()
                    });
                }
            }
            (Event::SeveritySet { .. }, Event::SeveritySet { .. }) => changes.push(draft.clone()),
            _ => {}
        }
    }
    changes
}
