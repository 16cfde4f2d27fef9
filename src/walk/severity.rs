use super::item::Answered;
use super::walker::{Walked, Walker, label, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::Item;
use crate::incident::{Event, Outcome};
use crate::playbook::Id;
use crate::playbook::expr::Tri;

/// Is a level that a reason proposes, with that reason.
struct Advice {
    rank: usize,
    sentence: String,
    source: String,
}

/// Says whether a higher level stands although a lower one was seen.
enum Kept {
    /// It goes down.
    No,
    /// This one is kept for now.
    For(Id),
    /// The operator left the question.
    Elsewhere,
}

/// Marks an assessment that saw a lower level and kept the present one.
const LOWER: &str = "lower:";

impl Walker<'_> {
    /// Asks the level, from a step or from the menu: the evidence first, the consequence before the choice.
    pub(super) fn assess(&mut self, item: Option<&Item>) -> Walked<()> {
        let mut screen = self.screen();
        match item {
            Some(item) => {
                self.sentence(&mut screen, item);
                self.advice(&mut screen, item);
            }
            None => {
                screen.line(Mark::Asked, self.say_on(WalkOn::WhichLevel), "");
            }
        }
        screen.push(Block::Para(self.level_now()));
        let advice = self.raised();
        self.criteria(&mut screen);
        for one in &advice {
            screen.line(Mark::Arrow, one.sentence.clone(), "");
        }
        if let Some(figures) = self.figures() {
            screen.push(Block::Para(figures));
        }
        let levels = self.plan(0).playbook.severity.levels.clone();
        let proposed = advice.iter().map(|one| one.rank).max();
        let natural: Vec<Choice> = levels
            .iter()
            .enumerate()
            .map(|(rank, level)| {
                let title = level.title.to_string().to_uppercase();
                let choice = Choice::new(format!("={}", level.id), title).detail(self.brings(rank));
                let mark = if proposed == Some(rank) { Mark::Arrow } else { Mark::None };
                Choice { mark, ..choice }
            })
            .collect();
        let prompt = self.say_on(WalkOn::WhichLevel);
        let chosen = match item {
            Some(item) => match self.ask_item(item, &screen, prompt, natural)? {
                Answered::Natural(id) => id,
                Answered::Elsewhere => return Ok(()),
            },
            None => {
                let asked =
                    question("severity", prompt, String::new(), Kind::Choose { natural, menu: Vec::new() });
                match self.ask(&screen, &asked)? {
                    Reply::Chosen(id) => id,
                    _ => return Ok(()),
                }
            }
        };
        let Ok(level) = Id::data(chosen.trim_start_matches('=')) else { return Ok(()) };
        self.set_level(item, &level, &advice)
    }

    fn set_level(&mut self, item: Option<&Item>, level: &Id, advice: &[Advice]) -> Walked<()> {
        match self.kept_for_now(level)? {
            Kept::No => {}
            Kept::Elsewhere => return Ok(()),
            Kept::For(kept) => {
                let seen = format!("{LOWER}{level}");
                return self.write_level(item, &kept, Some(seen));
            }
        }
        let rank = self.plan(0).playbook.rank(level.as_str());
        let suggested_by = advice.iter().find(|one| Some(one.rank) == rank).map(|one| one.source.clone());
        self.write_level(item, level, suggested_by)
    }

    /// Going down wants several assessments in a row: an earlier one may keep the level, and says which it is.
    fn kept_for_now(&mut self, level: &Id) -> Walked<Kept> {
        let playbook = &self.plan(0).playbook;
        let wanted = playbook.severity.lower_after.unwrap_or(1);
        let state = &self.desk.run().state;
        let now = state.level().map(|set| set.level.clone());
        let down = match (&now, playbook.rank(level.as_str())) {
            (Some(now), Some(rank)) => playbook.rank(now.as_str()).is_some_and(|present| rank < present),
            _ => false,
        };
        let lower = |suggested: &Option<String>| suggested.as_ref().is_some_and(|by| by.starts_with(LOWER));
        let before = state.levels.iter().rev().take_while(|set| lower(&set.suggested_by)).count();
        let n = u32::try_from(before).unwrap_or(u32::MAX).saturating_add(1);
        let (true, Some(now)) = (down && n < wanted, now) else { return Ok(Kept::No) };
        let mut screen = self.screen();
        screen.line(Mark::None, self.say_on(WalkOn::FirstOfTwo { n, of: wanted }), "");
        let name = self.speech(0).level(now.as_str());
        let natural = vec![
            Choice::new("keep", self.say_on(WalkOn::LowerKeep { level: name })),
            Choice::new("lower", self.speech(0).level(level.as_str())),
        ];
        match self.choose(&screen, "severity.lower", self.say_on(WalkOn::WhichLevel), natural)? {
            Reply::Chosen(id) if id == "lower" => Ok(Kept::No),
            Reply::Chosen(_) => Ok(Kept::For(now)),
            _ => Ok(Kept::Elsewhere),
        }
    }

    fn write_level(&mut self, item: Option<&Item>, level: &Id, suggested_by: Option<String>) -> Walked<()> {
        let screen = self.screen();
        let path = item.map_or_else(|| "severity.why".to_owned(), |item| format!("{}.why", item.key));
        let name = self.speech(0).level(level.as_str());
        let prompt = format!("{name}. {}", self.say(Walk::Why));
        let Some(why) = self.reason(&screen, &path, prompt)? else { return Ok(()) };
        let event = Event::SeveritySet { level: level.clone(), why, suggested_by };
        let set = match item {
            Some(item) => self.draft_for(item, event),
            None => self.desk.draft(None, event),
        };
        let mut drafts = vec![crate::incident::Draft { step: None, ..set }];
        if let Some(item) = item {
            let done =
                Event::Done { outcome: Outcome::Ok, what: None, evidence: None, receipt: None, round: None };
            drafts.push(self.draft_for(item, done));
        }
        self.record(drafts, Walk::WhatLevel { level: name }).map(drop)
    }

    fn level_now(&self) -> String {
        match self.desk.run().state.level() {
            Some(set) => self.say_on(WalkOn::LevelNow {
                level: self.speech(0).level(set.level.as_str()),
                since: self.times().clock(set.stamp.occurred),
            }),
            None => self.say_on(WalkOn::LevelNone),
        }
    }

    /// Says when each level is meant, whole: it is read once, and chosen by.
    fn criteria(&self, screen: &mut Screen) {
        for level in &self.plan(0).playbook.severity.levels {
            let means = level.means.as_ref().map(ToString::to_string);
            label(screen, level.title.to_string().to_uppercase(), means);
        }
    }

    /// Says who joins with a level, beside whom the lower ones bring.
    fn brings(&self, rank: usize) -> String {
        let levels = &self.plan(0).playbook.severity.levels;
        let before: &[Id] = rank.checked_sub(1).map_or(&[], |lower| &levels[lower].team);
        let joins = levels[rank].team.iter().filter(|role| !before.contains(role));
        let joins: Vec<String> = joins.map(|role| self.speech(0).role(role)).collect();
        if joins.is_empty() { String::new() } else { format!("+ {}", joins.join(", ")) }
    }

    /// Returns the reasons that hold, each with the level that it means at least.
    fn raised(&self) -> Vec<Advice> {
        let playbook = &self.plan(0).playbook;
        let view = self.view();
        let Some(first) = self.plan(0).phases().first().copied() else { return Vec::new() };
        let at = view.top(0, first);
        let now = self.desk.run().state.level().and_then(|set| playbook.rank(set.level.as_str()));
        let mut found = Vec::new();
        for (id, raise) in &playbook.severity.raise_if {
            let holds = raise.when.as_ref().map(|when| view.holds(&at, when));
            if holds != Some(Tri::True) {
                continue;
            }
            let reason = self.fill(&at, &raise.title);
            let (rank, sentence) =
                match raise.to.as_ref().and_then(|to| playbook.rank(to.as_str()).map(|rank| (to, rank))) {
                    Some((to, rank)) => {
                        let level = self.speech(0).level(to.as_str());
                        (rank, self.say_on(WalkOn::AtLeast { reason, level }))
                    }
                    None => (now.map_or(0, |now| now + 1), self.say_on(WalkOn::OneUp { reason })),
                };
            if now.is_none_or(|now| rank > now) {
                found.push(Advice { rank, sentence, source: id.to_string() });
            }
        }
        found
    }

    fn figures(&self) -> Option<String> {
        let measured = self.desk.run().state.impact()?;
        let figures: Vec<String> =
            measured.figures.iter().map(|(name, value)| format!("{name} {value}")).collect();
        let when = self.times().clock(measured.stamp.occurred);
        Some(self.say_on(WalkOn::MeasuredAt { when, figures: figures.join(" · ") }))
    }
}
