//! A first case of a playbook: what is offered is answered in the plainest way, and each answer is written down.
//!
//! Whatever is written was played a moment before, by the same entries, so the file passes
//! as it is. It is a beginning: who makes it a crisis of theirs changes the words and keeps the form.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::history::offset_between;
use super::player::{Player, Plays};
use super::stumble::Stumble;
use super::walls::blanks;
use crate::i18n::First;
use crate::incident::agenda::{Item, ItemState, Lane, Operator, What};
use crate::incident::script::{Line, Script};
use crate::playbook::Id;
use crate::playbook::expr::Tri;
use crate::playbook::model::{Act, Answer, Evidence, Fact};
use crate::source::load;

/// Is what somebody wants to see in a first case, where the plainest answer is not it.
#[derive(Debug, Clone, Default)]
pub struct Wishes {
    /// Options of decisions, values of facts, and `severity`, by name.
    pub answers: BTreeMap<String, String>,
    /// What happens, of `anytime`, once nothing else is left.
    pub happens: Vec<String>,
}

/// Who does everything, and who gives the approvals.
const WHO: [&str; 2] = ["ana", "bob"];

/// A case that has not ended by then goes round in a circle.
const LONGEST: usize = 1500;

struct Writing<'w> {
    wishes: &'w Wishes,
    lines: Vec<String>,
    now: Timestamp,
    start: Timestamp,
    /// Injects that were put in.
    happened: usize,
}

impl Player<'_> {
    /// Writes a first case, entry by entry: the lines of its timeline.
    pub fn first_case(&mut self, wishes: &Wishes) -> Plays<Vec<String>> {
        let start = self.start();
        let mut writing = Writing { wishes, lines: Vec::new(), now: start, start, happened: 0 };
        for who in WHO {
            self.play_one(&mut writing, &format!("joined: {who}"), "")?;
        }
        while writing.lines.len() < LONGEST && !self.walker.desk.run().state.is_closed() {
            writing.now = writing.now.saturating_add(SignedDuration::from_mins(1)).unwrap_or(writing.now);
            self.one_more(&mut writing)?;
        }
        Ok(writing.lines)
    }

    fn one_more(&mut self, writing: &mut Writing<'_>) -> Plays<()> {
        self.clock_to(writing.now)?;
        self.sits(Operator { name: WHO[0].to_owned(), roles: Vec::new() });
        let agenda = self.walker.desk.agenda();
        let view = self.walker.view();
        let offers = agenda.offers(&view, &self.walker.desk.operator);
        let open = offers.iter().filter(|offer| !offer.deferred && is_first_round(offer.item));
        let (ends, others): (Vec<&Item>, Vec<&Item>) =
            open.map(|offer| offer.item).partition(|item| matches!(self.act(item), Some(Act::Close { .. })));
        let mut exits =
            agenda.items.iter().filter(|item| item.lane == Lane::Exit && item.state == ItemState::Open);
        let (next, exit) = (others.first().copied().cloned(), exits.next().cloned());
        let end = ends.first().copied().cloned();
        let asked = |item: &&Item| matches!(item.state, ItemState::Waiting(_)) && is_first_round(item);
        let asked = agenda.items.iter().find(asked).cloned();
        match (asked.or(next), end) {
            (Some(item), _) => self.answer_plainly(writing, &item),
            (None, Some(end)) => self.end(writing, Some(&end)),
            (None, None) => match writing.wishes.happens.get(writing.happened) {
                Some(trigger) => {
                    writing.happened += 1;
                    let text = quoted(&self.words_of(First::Happens));
                    let said = format!("inject: {trigger}, text: {text}, activates: {trigger}");
                    self.play_one(writing, &said, "")
                }
                None => match exit {
                    Some(exit) => self.answer_plainly(writing, &exit),
                    None => self.end(writing, None),
                },
            },
        }
    }

    /// Answers an item, or sets it aside where the plainest answer is not admitted.
    fn answer_plainly(&mut self, writing: &mut Writing<'_>, item: &Item) -> Plays<()> {
        match self.plainly(writing, item) {
            Err(Stumble::Refused(_)) => {
                let why = quoted(&self.words_of(First::NotHere));
                let key = quoted(item.key.as_str());
                self.play_one(writing, &format!("skipped: {key}, why: {why}"), WHO[0])
            }
            other => other,
        }
    }

    fn plainly(&mut self, writing: &mut Writing<'_>, item: &Item) -> Plays<()> {
        let key = quoted(item.key.as_str());
        if let ItemState::Waiting(roles) = &item.state {
            let role = roles.first().map(Id::as_str).unwrap_or_default();
            return self.play_one(writing, &format!("approved: {key}, role: {role}"), WHO[1]);
        }
        let progress = self.progress(item).unwrap_or_default();
        let to_send = !progress.rounds.is_empty() && !progress.complete;
        let why = quoted(&self.words_of(First::Why));
        match (&item.what, self.act(item).cloned()) {
            (What::Fact { .. }, _) | (_, Some(Act::Ask { .. })) => self.tell_plainly(writing, item),
            (_, Some(Act::Decide { options, .. })) => {
                let first = options.keys().next().map(ToString::to_string).unwrap_or_default();
                let option = writing.wished(item, self.decided_before(item)).unwrap_or(first);
                let said = match to_send {
                    true => format!("approval_requested: {key}, value: {option}"),
                    false => format!("decided: {key}, value: {option}, why: {why}"),
                };
                self.play_one(writing, &said, WHO[0])
            }
            (_, Some(Act::Assess { .. })) => {
                let levels = &self.walker.plan(0).playbook.severity.levels;
                let usual = levels.get(1).or(levels.first()).map(|level| level.id.to_string());
                let level = writing.wishes.answers.get("severity").cloned().or(usual).unwrap_or_default();
                self.play_one(writing, &format!("severity_set: {level}, step: {key}, why: {why}"), WHO[0])
            }
            (_, Some(Act::Message { .. })) => self.say_plainly(writing, item),
            (_, Some(Act::Open { playbook, .. })) => {
                self.play_one(writing, &format!("attached: {playbook}, step: {key}"), WHO[0])
            }
            (_, Some(Act::Action { evidence, .. })) if !to_send => {
                let proof = match evidence {
                    Some(Evidence::Url) => ", evidence: \"https://example.org/1\"".to_owned(),
                    Some(_) => format!(", evidence: {}", quoted(&self.words_of(First::Proof))),
                    None => String::new(),
                };
                self.play_one(writing, &format!("done: {key}{proof}"), WHO[0])
            }
            (What::Deadline { .. }, _) => {
                let receipt = quoted(&self.words_of(First::Proof));
                self.play_one(writing, &format!("done: {key}, receipt: {receipt}"), WHO[0])
            }
            _ if to_send => self.play_one(writing, &format!("approval_requested: {key}"), WHO[0]),
            _ => self.play_one(writing, &format!("done: {key}"), WHO[0]),
        }
    }

    fn tell_plainly(&mut self, writing: &mut Writing<'_>, item: &Item) -> Plays<()> {
        let at = self.walker.place_of(item);
        let mut facts = Vec::new();
        for (id, path) in self.asked(item) {
            let Some(fact) = self.walker.plan(item.book()).playbook.facts.get(&id).cloned() else { continue };
            if self.walker.view().fact_matters(&at, &id) == Tri::False {
                continue;
            }
            let wished =
                writing.wishes.answers.get(id.as_str()).or(writing.wishes.answers.get(path.as_str()));
            let value = wished.map_or_else(|| self.plain_value(&fact, item), |wished| quoted(wished));
            facts.push(format!("{}: {value}", quoted(path.as_str())));
        }
        let key = quoted(item.key.as_str());
        let said = format!("answered: {{{}}}, step: {key}, certainty: confirmed", facts.join(", "));
        self.play_one(writing, &said, WHO[0])
    }

    fn plain_value(&self, fact: &Fact, item: &Item) -> String {
        let choices = || self.walker.speech(item.book()).choices(fact).into_iter().next();
        let moment = self.walker.desk.moment();
        let day = moment.saturating_add(SignedDuration::from_hours(24 * 30)).unwrap_or(moment);
        match fact.answer {
            Answer::Text => quoted(&self.words_of(First::Words)),
            Answer::Number => "1".to_owned(),
            Answer::Percent => "\"10%\"".to_owned(),
            Answer::YesNo => "false".to_owned(),
            Answer::Choice => choices().map_or("\"?\"".to_owned(), |(id, _)| quoted(&id)),
            Answer::Choices => choices().map_or("\"?\"".to_owned(), |(id, _)| format!("[{}]", quoted(&id))),
            Answer::List => format!("[{}]", quoted(&self.words_of(First::Words))),
            Answer::Date => quoted(&day.strftime("%Y-%m-%d").to_string()),
            Answer::Time => quoted(&self.start().to_string()),
            Answer::Duration => "1h".to_owned(),
            Answer::Url => "\"https://example.org/1\"".to_owned(),
            Answer::Level => {
                let levels = &self.walker.plan(0).playbook.severity.levels;
                levels.first().map(|level| level.id.to_string()).unwrap_or_default()
            }
        }
    }

    /// Leads a message one stage further: written, sent, out on one channel.
    fn say_plainly(&mut self, writing: &mut Writing<'_>, item: &Item) -> Plays<()> {
        let key = quoted(item.key.as_str());
        let drafts = |player: &Self| {
            let record = player.walker.desk.run().state.record(item.key.as_str());
            record.map(|record| record.drafts.values().map(|draft| draft.text.clone()).collect::<Vec<_>>())
        };
        if drafts(self).is_none_or(|drafts| drafts.is_empty()) {
            if self.play_one(writing, &format!("drafted: {key}"), WHO[0]).is_ok() {
                let texts = drafts(self).unwrap_or_default();
                let open: std::collections::BTreeSet<&str> =
                    texts.iter().flat_map(|text| blanks(text)).collect();
                if open.is_empty() {
                    return Ok(());
                }
                let words = quoted(&self.words_of(First::Words));
                let values: Vec<String> = open.iter().map(|name| format!("{name}: {words}")).collect();
                writing.lines.pop();
                let said = format!("drafted: {key}, values: {{{}}}", values.join(", "));
                return self.play_one(writing, &said, WHO[0]);
            }
            let said = format!("drafted: {key}, values: {{next_update: 1h}}");
            return self.play_one(writing, &said, WHO[0]);
        }
        let progress = self.progress(item).unwrap_or_default();
        if progress.requested.is_none() && !progress.complete {
            return self.past_walls(writing, item, &format!("approval_requested: {key}"));
        }
        let (_, wording) = self.drafted_words(item, None)?;
        let out = |channel: &&Id| {
            !wording.record.publications.iter().any(|out| out.channel.as_ref() == Some(*channel))
        };
        let said = match wording.channels.iter().find(out) {
            Some(channel) => format!("published: {key}, channel: {channel}"),
            None => format!("published: {key}"),
        };
        self.past_walls(writing, item, &said)
    }

    /// Says it; where a wall stands, goes past it with a reason first.
    fn past_walls(&mut self, writing: &mut Writing<'_>, item: &Item, said: &str) -> Plays<()> {
        let Err(refused) = self.play_one(writing, said, WHO[0]) else { return Ok(()) };
        let key = quoted(item.key.as_str());
        let why = quoted(&self.words_of(First::Past));
        for wall in ["missing_value", "unconfirmed_fact", "tone"] {
            let past = format!("overridden: {key}, wall: {wall}, why: {why}");
            self.play_one(writing, &past, WHO[0])?;
            if self.play_one(writing, said, WHO[0]).is_ok() {
                return Ok(());
            }
            writing.lines.pop();
        }
        Err(refused)
    }

    fn end(&mut self, writing: &mut Writing<'_>, item: Option<&Item>) -> Plays<()> {
        let why = quoted(&self.words_of(First::Over));
        let agenda = self.walker.desk.agenda();
        let law = agenda
            .items
            .iter()
            .filter(|item| matches!(item.what, What::Deadline { .. }) && !item.is_settled());
        let mut fates: Vec<String> = law
            .map(|item| format!("{{step: {}, fate: follow-up, why: {why}}}", quoted(item.key.as_str())))
            .collect();
        fates.push("{fate: follow-up}".to_owned());
        let outcome = match item.and_then(|item| self.act(item)) {
            Some(Act::Close { outcome, .. }) => {
                super::expect::ending_word(crate::walk::close::ending(*outcome))
            }
            _ => "resolved".to_owned(),
        };
        let step = item.map(|item| format!(", step: {}", quoted(item.key.as_str()))).unwrap_or_default();
        let said = format!("closed: {outcome}{step}, why: {why}, left: [{}]", fates.join(", "));
        self.play_one(writing, &said, WHO[0])
    }

    /// Plays an entry as if it stood in a file, and keeps it where it was admitted.
    fn play_one(&mut self, writing: &mut Writing<'_>, said: &str, by: &str) -> Plays<()> {
        let by = if by.is_empty() { String::new() } else { format!(", by: {by}") };
        let at = offset_between(writing.start, writing.now);
        let text = format!("{{at: {at}, {said}{by}}}");
        let line =
            read(&text).ok_or_else(|| self.refuse_it(crate::i18n::Played::NotNow { what: text.clone() }))?;
        self.line(&line, writing.start)?;
        writing.lines.push(text);
        Ok(())
    }

    fn words_of(&self, words: First) -> String {
        use crate::i18n::Say;
        words.say(self.walker.lang)
    }

    /// Tells which round of a decision this is, from 0.
    fn decided_before(&self, item: &Item) -> usize {
        let keys = self.walker.desk.run().state.keys_of(item.key.base());
        let decided = keys.iter().filter_map(|key| self.walker.desk.run().state.record(key.as_str()));
        decided.filter(|record| record.decision().is_some()).count()
    }
}

impl Writing<'_> {
    /// Returns the option that is wished for; `a/b` is a first and b in the next round.
    fn wished(&self, item: &Item, round: usize) -> Option<String> {
        let wished = self.wishes.answers.get(item.key.as_str());
        let wished = wished.or_else(|| self.wishes.answers.get(item.key.base()))?;
        let all: Vec<&str> = wished.split('/').collect();
        all.get(round).or(all.last()).map(|option| (*option).to_owned())
    }
}

/// Later rounds of what returns would never end.
fn is_first_round(item: &Item) -> bool {
    item.round.as_ref().is_none_or(|_| item.key.instances().next().is_none_or(|round| round == "1"))
}

fn read(entry: &str) -> Option<Line> {
    let text = format!("case: 1\nof: x\ntimeline:\n  - {entry}\n");
    let tree = load(text.as_bytes()).ok()?;
    match Script::read(&tree).ok()? {
        Script::Case(case) => case.timeline.into_iter().next(),
        Script::Map(_) => None,
    }
}

/// Writes a text as it stands in YAML: bare where it is a plain name, else in quotes.
fn quoted(text: &str) -> String {
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let is_name = text.chars().all(plain) && text.starts_with(|first: char| first.is_ascii_lowercase());
    if is_name { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}
