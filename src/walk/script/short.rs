use indexmap::IndexMap;

use super::asking::{ending, list, words};
use super::mend::shown;
use super::player::{Player, Plays};
use crate::i18n::Played;
use crate::incident::agenda::{Item, ItemState, Lane, Operator, What};
use crate::incident::script::{Answers, Given, LeftOpen, Placed, Verb};
use crate::incident::{Event, Fate, Key, Outcome, Wall};
use crate::playbook::expr::Tri;
use crate::playbook::model::{Act, Answer as Kind};
use crate::playbook::{Datum, Id};
use crate::walk::form::Field;

impl Player<'_> {
    /// Answers what is offered, one thing after the other, until nothing is open any more.
    pub fn answer(&mut self, answers: &Answers, operator: &Operator) -> Plays<()> {
        self.sits(operator.clone());
        loop {
            self.walker.desk.sync()?;
            if self.walker.desk.run().state.is_closed() {
                return Ok(());
            }
            let agenda = self.walker.desk.agenda();
            let offers = agenda.offers(&self.walker.view(), &self.walker.desk.operator);
            // A legal deadline that the file does not speak of goes on running.
            let runs_on = |item: &Item| {
                let key = item.key.as_str();
                let answered = [key.to_owned(), format!("{key}.skipped"), format!("{key}.deviated")];
                matches!(item.what, What::Deadline { .. })
                    && !answered.iter().any(|path| answers.by_path.contains_key(path))
            };
            let next = offers.iter().find(|offer| !offer.deferred && !runs_on(offer.item));
            let Some(item) = next.map(|offer| offer.item.clone()) else {
                return self.close_by(answers);
            };
            self.offered(answers, &item)?;
        }
    }

    fn offered(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let key = item.key.to_string();
        self.here.doing = key.clone();
        if let Some(path) = answers.by_path.get(&key) {
            self.here.span = path.path;
        }
        if let ItemState::Waiting(roles) = &item.state {
            return self.approve_by(answers, item, roles);
        }
        if let Some(why) = words(answers, &format!("{key}.skipped")) {
            let placed = self.placed(&item.key);
            return self.aside(&placed, Event::Skipped { why });
        }
        match (&item.what, self.act(item).cloned()) {
            (What::Fact { .. }, _) | (_, Some(Act::Ask { .. })) => self.tell_by(answers, item),
            (_, Some(Act::Decide { options, .. })) => {
                let all = options.keys().map(Id::as_str).collect::<Vec<_>>().join(", ");
                self.decide_by(answers, item, &all)
            }
            (_, Some(Act::Assess { .. })) => self.level_by(answers, item),
            (_, Some(Act::Message { .. })) => self.message_by(answers, item),
            (_, Some(Act::Close { outcome, .. })) => {
                let answer = self.need(answers, item, &key, Played::KClose)?;
                self.is_word(answer, &key, &["closed", "done", "true"], Played::KClose)?;
                let why = self.need_reason(answers, item)?;
                let placed = self.placed(&item.key);
                self.closed(crate::walk::close::ending(outcome), Some(&placed), &left_by(answers), &why)
            }
            _ => self.act_by(answers, item),
        }
    }

    fn tell_by(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let at = self.walker.place_of(item);
        let mut facts = Vec::new();
        for (id, path) in self.asked(item) {
            let declared = self.walker.plan(item.book()).playbook.facts.get(&id).cloned();
            let matters = self.walker.view().fact_matters(&at, &id) != Tri::False;
            let Some(declared) = declared.filter(|_| matters) else { continue };
            match answers.by_path.get(path.as_str()) {
                Some(answer) => facts.push((Placed::new(path, answer.path), answer.value.clone())),
                None if declared.required == Some(false) => {}
                None => {
                    let answer = kind_word(declared.answer).to_owned();
                    return Err(self.no_answer(item, path.as_str(), Played::KFact { answer }));
                }
            }
        }
        if let ([], Some((_, path))) = (facts.as_slice(), self.asked(item).first()) {
            // None of them is required; one of them, or a reason to skip it, is.
            return Err(self.no_answer(item, path.as_str(), Played::KAct));
        }
        let facts: Vec<_> =
            facts.iter().map(|(path, value)| (path.clone(), self.proposed(item, path, value))).collect();
        let placed = self.placed(&item.key);
        self.answered(&facts, Some(&placed), None, None)
    }

    /// `=` takes the default that the plan proposes, as it does on the screen.
    fn proposed(&self, item: &Item, path: &Placed<Key>, value: &Placed<Given>) -> Placed<Given> {
        let wanted = matches!(&value.it, Given::One(text) if text.trim() == "=");
        let default = wanted.then(|| {
            let (path, fact, _) = self.fact(path, Some(item)).ok()?;
            let id = Id::data(path.as_str().rsplit(['.', '/']).next()?).ok()?;
            Some(match self.walker.default_of(item, &Field { id, path, fact })? {
                Datum::List(all) => Given::Many(all),
                one => Given::One(shown(&one)),
            })
        });
        Placed::new(default.flatten().unwrap_or_else(|| value.it.clone()), value.span)
    }

    fn decide_by(&mut self, answers: &Answers, item: &Item, all: &str) -> Plays<()> {
        let kind = || Played::KOption { options: all.to_owned() };
        let answer = self.need(answers, item, item.key.as_str(), kind())?;
        let option = self.as_id(answer)?;
        let why = self.need_reason(answers, item)?;
        let progress = self.progress(item).unwrap_or_default();
        if !progress.rounds.is_empty() && !progress.complete {
            return self.requested(item, &[], Some(&option), &[]);
        }
        let placed = self.placed(&item.key);
        self.decided(&placed, &option, &why)
    }

    fn level_by(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let levels = &self.walker.plan(0).playbook.severity.levels;
        let levels = levels.iter().map(|level| level.id.as_str()).collect::<Vec<_>>().join(", ");
        let answer = self.need(answers, item, item.key.as_str(), Played::KLevel { levels })?;
        let level = self.as_id(answer)?;
        let why = self.need_reason(answers, item)?;
        let placed = self.placed(&item.key);
        self.level(&level.it, Some(&placed), &why)
    }

    fn act_by(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let key = item.key.to_string();
        let deviated = words(answers, &format!("{key}.deviated"));
        if deviated.is_none() {
            let answer = self.need(answers, item, &key, Played::KAct)?;
            self.is_word(answer, &key, &["done", "true"], Played::KAct)?;
        }
        let progress = self.progress(item).unwrap_or_default();
        if !progress.rounds.is_empty() && !progress.complete {
            return self.requested(item, &[], None, &[]);
        }
        let path = format!("{key}.evidence");
        let evidence = match self.act(item) {
            Some(Act::Action { evidence: Some(_), .. }) if deviated.is_none() => {
                Some(self.need_words(answers, item, &path, Played::KEvidence)?)
            }
            _ => words(answers, &path),
        };
        let outcome = if deviated.is_some() { Outcome::Deviated } else { Outcome::Ok };
        let verb = Verb::Done {
            step: self.placed(&item.key),
            outcome,
            what: deviated,
            evidence,
            receipt: words(answers, &format!("{key}.receipt")),
        };
        self.done(item, &verb)
    }

    /// Gives the words of those who must approve, one role after the other.
    fn approve_by(&mut self, answers: &Answers, item: &Item, roles: &[Id]) -> Plays<()> {
        let path = format!("{}.approved", item.key);
        let names = super::message::names(roles);
        let answer = self.need(answers, item, &path, Played::KApproval { roles: names.clone() })?;
        let given = list(answer);
        let Some(role) = roles.iter().find(|role| given.iter().any(|given| *given == role.as_str())) else {
            return Err(self.no_answer(item, &path, Played::KApproval { roles: names }));
        };
        self.here.role = Some(role.clone());
        let written = self.approved(item, None);
        self.here.role = None;
        written
    }

    /// Leads a message through its stages: written, sent, published.
    fn message_by(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let key = item.key.to_string();
        let answer = self.need(answers, item, &key, Played::KWords)?;
        let drafted =
            self.walker.desk.run().state.record(&key).is_some_and(|record| !record.drafts.is_empty());
        if !drafted {
            return self.draft_by(answers, item);
        }
        let progress = self.progress(item).unwrap_or_default();
        if progress.requested.is_none() && !progress.complete {
            self.past_by(answers, item, &progress.digest)?;
            return self.requested(item, &[], None, &[]);
        }
        if progress.requested.is_none() {
            self.past_by(answers, item, &progress.digest)?;
        }
        let (_, wording) = self.drafted_words(item, None)?;
        let all = matches!(answer.value.it.shown().trim(), "published" | "true");
        let on = list(answer);
        for channel in &wording.channels {
            let out = wording.record.publications.iter().any(|out| out.channel.as_ref() == Some(channel));
            if out {
                continue;
            }
            let left_out = match all || on.iter().any(|on| *on == channel.as_str()) {
                true => None,
                false => {
                    let path = format!("{key}.left_out");
                    Some(self.need_words(answers, item, &path, Played::KReason)?)
                }
            };
            return self.published(item, Some(channel), None, None, left_out);
        }
        self.published(item, None, None, None, None)
    }

    fn draft_by(&mut self, answers: &Answers, item: &Item) -> Plays<()> {
        let lang = self.language.clone();
        let (at, wording) = self.wording(item, &lang)?;
        let mut values = IndexMap::new();
        for name in self.walker.names_cited(&at, &wording) {
            let path = format!("{}.{name}", item.key);
            match words(answers, &path) {
                Some(text) if name == "next_update" && text.trim() == "=" => {}
                Some(text) => {
                    values.insert(name, text);
                }
                None if name == "next_update" => {
                    return Err(self.no_answer(item, &path, Played::KNextWord));
                }
                None => {}
            }
        }
        let text = words(answers, &format!("{}.text", item.key));
        self.drafted(item, &lang, None, text.as_ref(), &values)
    }

    /// Goes past the walls of these words, where the file gives a reason for it.
    fn past_by(&mut self, answers: &Answers, item: &Item, digest: &str) -> Plays<()> {
        let walls = [Wall::MissingValue, Wall::UnconfirmedFact, Wall::Tone];
        let Err(stands) = self.walls(item, digest) else { return Ok(()) };
        let Some(why) = words(answers, &format!("{}.past", item.key)) else { return Err(stands) };
        let drafts = walls.map(|wall| {
            let event = Event::Overridden { wall, why: why.clone(), digest: Some(digest.to_owned()) };
            self.draft(Some(item), event)
        });
        self.write(drafts.to_vec())
    }

    /// Closes the run where the file says how; what is confirmed before has its own answers.
    fn close_by(&mut self, answers: &Answers) -> Plays<()> {
        let Some(answer) = answers.by_path.get("close") else { return Ok(()) };
        let Some(outcome) = ending(&answer.value.it.shown()) else {
            return Err(self.not_of_kind(answer, "close", Played::KClose));
        };
        loop {
            let agenda = self.walker.desk.agenda();
            let exit = agenda.items.iter().find(|item| {
                item.lane == Lane::Exit && matches!(item.state, ItemState::Open | ItemState::Waiting(_))
            });
            match exit.filter(|_| outcome == crate::incident::Ending::Resolved) {
                Some(item) => self.offered(answers, &item.clone())?,
                None => break,
            }
        }
        self.here.doing = format!("close: {}", answer.value.it.shown());
        self.here.span = answer.path;
        let why = words(answers, "close.why").unwrap_or_default();
        if why.is_empty() {
            let kind = self.say(Played::KReason);
            let why = self.say(Played::NoAnswer { path: "close.why".to_owned(), kind });
            return Err(super::Refused::at(answer.path, why).into());
        }
        self.closed(outcome, None, &left_by(answers), &why)
    }
}

/// Reads what becomes of what is left: one fate for all, and a reason for each legal deadline.
fn left_by(answers: &Answers) -> LeftOpen {
    let rest = words(answers, "close.left").and_then(|word| match word.trim() {
        "dropped" => Some(Fate::Dropped),
        "follow-up" => Some(Fate::FollowUp),
        _ => None,
    });
    let fate = rest.unwrap_or(Fate::FollowUp);
    let named = answers.by_path.iter().filter_map(|(path, answer)| {
        let key = path.strip_prefix("close.")?.strip_suffix(".why")?;
        Some((Placed::new(Key::new(key), answer.path), fate, Some(answer.value.it.shown())))
    });
    LeftOpen { rest, named: named.collect() }
}

fn kind_word(answer: Kind) -> &'static str {
    match answer {
        Kind::Text => "text",
        Kind::Number => "number",
        Kind::Percent => "percent",
        Kind::YesNo => "yes-no",
        Kind::Choice => "choice",
        Kind::Choices => "choices",
        Kind::List => "list",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Duration => "duration",
        Kind::Url => "url",
        Kind::Level => "level",
    }
}
