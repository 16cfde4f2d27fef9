use super::asked::Asked;
use crate::cli::session::not_there;
use crate::cli::{Exit, Failure};
use crate::i18n::{Say, Settle, Walk};
use crate::incident::agenda::Item;
use crate::incident::eval::At;
use crate::incident::{Certainty, Draft, Event, Key, Told};
use crate::playbook::Id;
use crate::playbook::expr::Tri;
use crate::playbook::model::{Answer, Fact};
use crate::source::closest;
use crate::walk::read_answer;

/// Is a fact that an item asks.
struct Field {
    id: Id,
    path: Key,
    book: usize,
}

impl Asked<'_, '_> {
    /// Tells the facts of an item: one value, or `fact=value` for each of a form.
    pub fn facts(&self, item: &Item, facts: &[Id]) -> Result<Vec<Draft>, Failure> {
        let fields = self.fields(item, facts);
        let mut told = Vec::new();
        for value in &self.words.value {
            let (field, typed) = self.field(&fields, value)?;
            told.push(self.told(field, typed)?);
        }
        let event = Event::Answered { facts: told, authorised_by: None };
        Ok(vec![self.seat.draft_for(item, event)])
    }

    /// Tells one fact that no open step asks: the word stands, and settles no step.
    pub fn fact_alone(&self, path: &Key) -> Result<Vec<Draft>, Failure> {
        let view = self.seat.desk.view();
        let Some((book, id)) = view.fact_of_path(path) else { return Ok(Vec::new()) };
        let fields = [Field { id, path: path.clone(), book }];
        self.only(1)?;
        let (field, typed) = self.field(&fields, self.first())?;
        let event = Event::Answered { facts: vec![self.told(field, typed)?], authorised_by: None };
        Ok(vec![self.seat.desk.draft(None, event)])
    }

    /// Returns the facts that matter now.
    fn fields(&self, item: &Item, facts: &[Id]) -> Vec<Field> {
        let view = self.seat.desk.view();
        let book = item.book();
        let place: At = item.at().cloned().unwrap_or_else(|| view.top(book, view.plan(book).exit()));
        let matter = facts.iter().filter(|fact| view.fact_matters(&place, fact) != Tri::False);
        let fields =
            matter.filter_map(|id| Some(Field { id: id.clone(), path: view.fact_path(&place, id)?, book }));
        fields.collect()
    }

    /// Finds the fact that a value is for.
    fn field<'f, 'v>(&self, fields: &'f [Field], value: &'v str) -> Result<(&'f Field, &'v str), Failure> {
        if let Some((name, typed)) = value.split_once('=') {
            let named = |field: &&Field| field.id == *name || field.path.as_str() == name;
            if let Some(field) = fields.iter().find(named) {
                return Ok((field, typed));
            }
        }
        if let ([only], [_]) = (fields, self.words.value.as_slice()) {
            return Ok((only, value));
        }
        let ids: Vec<&str> = fields.iter().map(|field| field.id.as_str()).collect();
        let asked = value.split_once('=').map_or(value, |(name, _)| name);
        let what = Settle::NoSuchFact { asked: asked.to_owned() }.say(self.lang());
        let there = Settle::FactsAre { names: ids.join(", ") }.say(self.lang());
        let failure = not_there(&what, &there, asked, ids.iter().copied(), self.lang());
        match closest(asked, ids.iter().copied()) {
            Some(_) => Err(failure),
            None => Err(failure.help(Settle::WriteFacts.say(self.lang()))),
        }
    }

    fn told(&self, field: &Field, typed: &str) -> Result<Told, Failure> {
        let speech = self.seat.teller().speech(field.book);
        let Some(fact) = speech.playbook.facts.get(&field.id) else {
            return Err(self.usage(Settle::NoSuchFact { asked: field.id.to_string() }));
        };
        let value = match typed.trim() {
            "?" => None,
            typed => Some(self.read(fact, &field.id, typed, &speech.choices(fact))?),
        };
        let sure = || self.words.certainty.map_or(Certainty::Unconfirmed, Certainty::from);
        Ok(Told {
            fact: field.path.clone(),
            certainty: value.as_ref().map(|_| sure()),
            value,
            source: self.words.source.clone(),
        })
    }

    fn read(
        &self,
        fact: &Fact,
        id: &Id,
        typed: &str,
        choices: &[(String, String)],
    ) -> Result<crate::playbook::Datum, Failure> {
        let times = self.seat.teller().times();
        read_answer(fact, typed, choices, &times).map_err(|why| {
            let failure = Failure::new(format!("{id}={typed}: {why}")).exit(Exit::Usage);
            let known: Vec<String> = match fact.answer {
                Answer::YesNo => {
                    [Walk::Yes, Walk::No].map(|word| word.say(self.lang()).to_lowercase()).into()
                }
                _ => choices.iter().map(|(id, _)| id.clone()).collect(),
            };
            match closest(typed, known.iter().map(String::as_str)) {
                Some(meant) => failure.help(crate::i18n::Talk::DidYouMean(meant.to_owned()).say(self.lang())),
                None => failure,
            }
        })
    }
}
