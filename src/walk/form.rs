use super::form_line::{LINE, Said, line_number};
use super::item::Answered;
use super::walker::{Line, Typed, Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply, Screen, read_answer};
use crate::i18n::{Walk, WalkOn};
use crate::incident::agenda::{Item, What};
use crate::incident::eval::{At, Names};
use crate::incident::{Certainty, Draft, Event, Key};
use crate::playbook::expr::{Outcome, Part, Template, Tri, evaluate};
use crate::playbook::model::{Answer, Fact, Rung};
use crate::playbook::{Datum, Id};

/// Is one line of a form.
#[derive(Clone)]
pub(in crate::walk) struct Field {
    pub id: Id,
    pub path: Key,
    pub fact: Fact,
}

/// Is a form, or a single question, while one line of it is asked.
struct Form<'f> {
    item: &'f Item,
    fields: &'f [Field],
    asked: &'f Field,
    /// What silence allows by now.
    rule: Option<&'f Rung>,
}

impl Walker<'_> {
    /// Asks the facts of an item: one is a question, several are a form, any line of which can be gone to.
    pub(super) fn form(&mut self, item: &Item, facts: &[Id]) -> Walked<()> {
        let fields = self.fields(item, facts);
        let first = fields.iter().find(|field| !self.is_told(item, field)).or(fields.first()).cloned();
        let Some(mut asked) = first else { return self.act(item) };
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        self.advice(&mut screen, item);
        if fields.len() > 1 {
            self.form_table(&mut screen, &fields);
            screen.push(Block::Para(self.say(Walk::SourceHint)));
            screen.push(Block::Para(self.say_on(WalkOn::LineHint)));
        }
        let rule = self.silent(&mut screen, item);
        loop {
            let form = Form { item, fields: &fields, asked: &asked, rule: rule.as_ref() };
            match self.ask_field(&form, &screen)? {
                Said::Value(value, source) => {
                    let filled =
                        fields.iter().all(|field| field.path == asked.path || self.is_told(item, field));
                    let drafts = self.said_events(item, &asked, value.clone(), source);
                    let value = self.words_of_value(&asked, value.as_ref());
                    let what = Walk::WhatKnown { title: asked.fact.ask.to_string(), value };
                    let written = self.record(drafts, what)?;
                    return if written && filled { self.how_sure(item, &fields) } else { Ok(()) };
                }
                Said::Line(path) => {
                    let line = fields.iter().find(|field| field.path == path);
                    asked = line.cloned().unwrap_or(asked);
                }
                Said::Kept | Said::Elsewhere => return Ok(()),
            }
        }
    }

    /// Returns the facts that matter now.
    fn fields(&self, item: &Item, facts: &[Id]) -> Vec<Field> {
        let view = self.view();
        let at = self.place_of(item);
        let matter = facts.iter().filter(|fact| view.fact_matters(&at, fact) != Tri::False);
        let fields = matter.filter_map(|id| {
            let fact = self.plan(at.book).playbook.facts.get(id)?.clone();
            Some(Field { id: id.clone(), path: view.fact_path(&at, id)?, fact })
        });
        fields.collect()
    }

    /// Returns the place that an item's facts are read from.
    pub(super) fn place_of(&self, item: &Item) -> At {
        match (&item.what, item.at()) {
            (_, Some(at)) => at.clone(),
            (What::Fact { book, .. }, _) => self.view().top(*book, self.plan(*book).exit()),
            _ => self.view().top(0, self.plan(0).exit()),
        }
    }

    fn form_table(&self, screen: &mut Screen, fields: &[Field]) {
        let head =
            vec![String::new(), self.say(Walk::HCQuestion), self.say(Walk::HSoFar), self.say(Walk::HSure)];
        let rows = fields.iter().zip(1..).map(|(field, n)| {
            let (value, sure) = self.state_of(field);
            (Mark::None, vec![n.to_string(), field.fact.ask.to_string(), value, sure])
        });
        let rows = rows.collect();
        screen.push(Block::Table { head, rows });
    }

    /// Says what is known of a fact, and how surely.
    pub(super) fn state_of(&self, field: &Field) -> (String, String) {
        let word = self.desk.run().state.facts.get(&field.path).and_then(|log| log.last());
        match word.map(|word| (&word.value, word.certainty)) {
            Some((Some(value), certainty)) => {
                let sure =
                    if certainty == Certainty::Confirmed { Walk::Confirmed } else { Walk::Unconfirmed };
                (self.words_of_value(field, Some(value)), self.say(sure))
            }
            Some((None, _)) => (self.say(Walk::NotKnownYet), "–".to_owned()),
            None => (String::new(), String::new()),
        }
    }

    fn words_of_value(&self, field: &Field, value: Option<&Datum>) -> String {
        match value {
            Some(value) => {
                let book = self.view().fact_of_path(&field.path).map_or(0, |(book, _)| book);
                self.speech(book).datum(&field.fact, value)
            }
            None => self.say(Walk::NotKnownYet),
        }
    }

    /// Asks one fact: a list where there are few answers, else a line.
    ///
    /// In a form a yes or no is typed, so that its source can follow, and numbers are those of the lines.
    fn ask_field(&mut self, form: &Form<'_>, screen: &Screen) -> Walked<Said> {
        let by_list = match form.asked.fact.answer {
            Answer::Choice | Answer::Level => true,
            Answer::YesNo => form.fields.len() == 1 || form.rule.is_some(),
            _ => false,
        };
        if by_list { self.ask_listed(form, screen) } else { self.ask_line(form, screen) }
    }

    fn ask_listed(&mut self, form: &Form<'_>, screen: &Screen) -> Walked<Said> {
        let Form { item, fields, asked: field, rule } = *form;
        let choices = self.choices_of(field);
        let mut natural: Vec<Choice> =
            choices.iter().map(|(id, words)| Choice::new(format!("={id}"), words.clone())).collect();
        natural.push(Choice::new("=?", self.say(Walk::Unknown)).words(&["?", "unknown", "inconnu"]));
        natural.extend(self.silent_choice(rule));
        let lines = self.line_words(fields, field);
        match self.ask_item_or(item, screen, field.fact.ask.to_string(), natural, lines)? {
            Answered::Natural(id) if id == "silence" => {
                if let Some(rule) = rule {
                    self.use_rule(item, rule)?;
                }
                Ok(Said::Elsewhere)
            }
            Answered::Natural(id) if id == "=?" => Ok(Said::Value(None, None)),
            Answered::Natural(id) => {
                if let Some(path) = id.strip_prefix(LINE) {
                    return Ok(Said::Line(Key::new(path)));
                }
                let id = id.trim_start_matches('=');
                let value = match field.fact.answer {
                    Answer::YesNo => Datum::Bool(id == "yes"),
                    _ => Datum::from(id),
                };
                Ok(Said::Value(Some(value), None))
            }
            Answered::Elsewhere => Ok(Said::Elsewhere),
        }
    }

    pub(super) fn choices_of(&self, field: &Field) -> Vec<(String, String)> {
        match field.fact.answer {
            Answer::YesNo => {
                vec![("yes".into(), self.say(Walk::Yes)), ("no".into(), self.say(Walk::No))]
            }
            _ => {
                let book = self.view().fact_of_path(&field.path).map_or(0, |(book, _)| book);
                self.speech(book).choices(&field.fact)
            }
        }
    }

    fn ask_line(&mut self, form: &Form<'_>, screen: &Screen) -> Walked<Said> {
        let Form { item, fields, asked: field, .. } = *form;
        let proposed = self.proposal(item, field);
        let mut hint = self.hint(field);
        if let Some((_, words)) = &proposed {
            hint = format!("{} · {hint}", self.say(Walk::Given { value: words.clone() }));
        }
        let choices = self.choices_of(field);
        let path = field.path.to_string();
        let words = proposed.as_ref().map(|(_, words)| words.clone());
        let asked = Line { path: &path, prompt: field.fact.ask.to_string(), hint, proposed: words };
        let read = self.line_of(Some(item), screen, asked, &mut |walker, typed| {
            if let Some(number) = line_number(&field.fact, typed, fields.len()) {
                return Ok(Said::Line(fields[number - 1].path.clone()));
            }
            let (answer, source) = match typed.split_once(" / ") {
                Some((answer, source)) => (answer, Some(source.trim().to_owned())),
                None => (typed, None),
            };
            read_answer(&field.fact, answer, &choices, &walker.times())
                .map(|value| Said::Value(Some(value), source))
        })?;
        match read {
            Typed::Read(said) => Ok(said),
            Typed::Unknown => Ok(Said::Value(None, None)),
            // A line that was filled in this form keeps its words, with their source.
            Typed::Proposed if self.is_told(item, field) => Ok(Said::Kept),
            Typed::Proposed => {
                Ok(proposed.map_or(Said::Elsewhere, |(value, _)| Said::Value(Some(value), None)))
            }
            Typed::Elsewhere => Ok(Said::Elsewhere),
            Typed::Edit | Typed::Back => {
                self.whole_menu(item, screen)?;
                Ok(Said::Elsewhere)
            }
        }
    }

    /// An empty line leads to the list of everything that can be done instead.
    pub(super) fn whole_menu(&mut self, item: &Item, screen: &Screen) -> Walked<()> {
        let natural = vec![Choice::new("again", self.say_on(WalkOn::BackToStep))];
        self.ask_item(item, screen, self.say(Walk::WhatNow), natural).map(drop)
    }

    pub(super) fn hint(&self, field: &Field) -> String {
        let unit = field.fact.unit.as_ref().map(|unit| format!(" ({unit})")).unwrap_or_default();
        self.say(match field.fact.answer {
            Answer::Text | Answer::Choice | Answer::Level => Walk::HintText,
            Answer::YesNo => Walk::HintYesNo,
            Answer::Number | Answer::Percent => Walk::HintNumber { unit },
            Answer::Time => Walk::HintTime,
            Answer::Date => Walk::HintDate,
            Answer::Duration => Walk::HintDuration,
            Answer::Choices | Answer::List => Walk::HintList,
            Answer::Url => Walk::HintText,
        })
    }

    /// Returns what `=` takes: the present value, the same fact of another playbook, or the default.
    fn proposal(&self, item: &Item, field: &Field) -> Option<(Datum, String)> {
        let state = &self.desk.run().state;
        let present = state.facts.get(&field.path).and_then(|log| log.value()).cloned();
        let elsewhere = || {
            let same = state
                .facts
                .iter()
                .filter(|(path, _)| path.as_str().rsplit(['/', '.']).next() == Some(field.id.as_str()));
            same.filter_map(|(_, log)| log.value().cloned()).next_back()
        };
        let value = present.or_else(elsewhere).or_else(|| self.default_of(item, field))?;
        let words = self.words_of_value(field, Some(&value));
        (!words.is_empty()).then_some((value, words))
    }

    /// Reads a default: a value, or an expression between braces.
    pub(super) fn default_of(&self, item: &Item, field: &Field) -> Option<Datum> {
        let default = field.fact.default.clone()?;
        let Datum::Text(text) = &default else { return Some(default) };
        let template = Template::parse(text).ok()?;
        match template.parts.as_slice() {
            [Part::Blank(expr, _)] => {
                let at = self.place_of(item);
                let view = self.view();
                match evaluate(expr, &Names::new(&view, &at)) {
                    Outcome::Known(value) => datum_of(value),
                    _ => None,
                }
            }
            _ => Some(default),
        }
    }

    /// After the last line: which of them are sure.
    fn how_sure(&mut self, item: &Item, fields: &[Field]) -> Walked<()> {
        let state = &self.desk.run().state;
        let unsure = fields.iter().filter(|field| {
            let word = state.facts.get(&field.path).and_then(|log| log.last());
            word.is_some_and(|word| word.value.is_some() && word.certainty == Certainty::Unconfirmed)
        });
        let unsure: Vec<Field> = unsure.cloned().collect();
        if unsure.is_empty() {
            return Ok(());
        }
        let confirmed = if let [only] = unsure.as_slice() {
            if self.is_confirmed(item, only)? { vec![only.path.clone()] } else { Vec::new() }
        } else {
            self.which_confirmed(item, &unsure)?
        };
        let drafts = confirmed.into_iter().map(|fact| {
            let event = Event::CertaintyChanged { fact, new: Certainty::Confirmed, source: None };
            self.draft_for(item, event)
        });
        let drafts: Vec<Draft> = drafts.collect();
        if drafts.is_empty() { Ok(()) } else { self.append(drafts).map(drop) }
    }

    fn is_confirmed(&mut self, item: &Item, field: &Field) -> Walked<bool> {
        let mut screen = self.screen();
        let (value, _) = self.state_of(field);
        screen.line(Mark::Asked, field.fact.ask.to_string(), "");
        screen.push(Block::Para(value));
        let natural = vec![
            Choice::new("confirmed", self.say(Walk::ConfirmedByOne)),
            Choice::new("unconfirmed", self.say(Walk::Unconfirmed)),
        ];
        let path = format!("{}.sure", item.key);
        loop {
            match self.choose(&screen, &path, self.say(Walk::HowSure), natural.clone())? {
                Reply::Chosen(id) => return Ok(id == "confirmed"),
                Reply::Repaint => {}
                _ => return Ok(false),
            }
        }
    }

    fn which_confirmed(&mut self, item: &Item, unsure: &[Field]) -> Walked<Vec<Key>> {
        let mut screen = self.screen();
        self.sentence(&mut screen, item);
        let rows = unsure.iter().map(|field| {
            let (value, _) = self.state_of(field);
            (Choice::new(field.path.as_str(), field.fact.ask.to_string()).detail(value), false)
        });
        let kind = Kind::Many { rows: rows.collect() };
        let path = format!("{}.sure", item.key);
        let asked = question(&path, self.say(Walk::WhichConfirmed), self.say(Walk::ManyHint), kind);
        loop {
            match self.ask(&screen, &asked)? {
                Reply::Many(paths) => return Ok(paths.iter().map(|path| Key::new(path)).collect()),
                Reply::Repaint => {}
                _ => {
                    let again = vec![Choice::new("again", self.say_on(WalkOn::BackToStep))];
                    match self.ask_item(item, &screen, self.say(Walk::WhatNow), again)? {
                        Answered::Natural(_) => {}
                        Answered::Elsewhere => return Ok(Vec::new()),
                    }
                }
            }
        }
    }
}

/// Writes a value of the grammar as an answer.
fn datum_of(value: crate::playbook::expr::Value) -> Option<Datum> {
    use crate::playbook::expr::Value;
    Some(match value {
        Value::Bool(truth) => Datum::Bool(truth),
        Value::Number(number) => Datum::Number(number),
        Value::Text(text) | Value::Level(_, text) => Datum::Text(text.to_string()),
        Value::List(all) => Datum::List(all.iter().map(ToString::to_string).collect()),
        Value::Date(date) => Datum::Text(date.to_string()),
        Value::Time(moment) => Datum::Text(moment.to_string()),
        Value::Length(seconds) => Datum::Text(crate::playbook::Length::Elapsed(seconds).to_string()),
    })
}
