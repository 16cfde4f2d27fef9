use super::player::{Player, Plays};
use super::stumble::{Refused, Stumble};
use crate::i18n::Played;
use crate::incident::agenda::{Item, ItemState, What};
use crate::incident::script::{Given, Placed};
use crate::incident::{Certainty, Event, Key, Told};
use crate::playbook::model::{Act, Answer, Fact, Per};
use crate::playbook::{Datum, Id};
use crate::walk::{Times, read_answer};

impl Player<'_> {
    /// Tells facts, on the step that asks them where that is known.
    pub(super) fn answered(
        &mut self,
        facts: &[(Placed<Key>, Placed<Given>)],
        step: Option<&Placed<Key>>,
        certainty: Option<Certainty>,
        source: Option<&String>,
    ) -> Plays<()> {
        let item = match (step, facts) {
            (Some(step), _) => Some(self.open_item(step)?),
            (None, [(fact, _), ..]) => self.the_open_ask(fact),
            (None, []) => None,
        };
        let mut told = Vec::new();
        for (fact, given) in facts {
            let (path, declared, book) = self.fact(fact, item.as_ref())?;
            let value = self.value(&declared, book, fact, given)?;
            let certainty = certainty.filter(|_| value.is_some());
            told.push(Told { fact: path, value, certainty, source: source.cloned() });
        }
        if let Some(item) = &item {
            self.open(item)?;
        }
        let event = Event::Answered { facts: told, authorised_by: None };
        let draft = self.draft(item.as_ref(), event);
        self.write(vec![draft])
    }

    /// Returns the only open item that asks a fact; of several, none.
    fn the_open_ask(&self, fact: &Placed<Key>) -> Option<Item> {
        let agenda = self.walker.desk.agenda();
        let mut asking = agenda.open().filter(|item| self.asks(item, fact.it.as_str()).is_some());
        match (asking.next(), asking.next()) {
            (Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    /// Returns the path of a fact as an item asks it, by its path or its id; nothing where it does not.
    pub(super) fn asks(&self, item: &Item, fact: &str) -> Option<Key> {
        let paths = self.asked(item);
        let last = fact.rsplit(['.', '/']).next().unwrap_or(fact);
        let own = |(id, path): &(Id, Key)| path.as_str() == fact || (*id == *last && last == fact);
        paths.into_iter().find(own).map(|(_, path)| path)
    }

    /// Returns what an item asks: each fact with its path.
    pub(super) fn asked(&self, item: &Item) -> Vec<(Id, Key)> {
        let view = self.walker.view();
        match &item.what {
            What::Fact { fact, .. } => vec![(fact.clone(), item.key.clone())],
            What::Step(at) => match view.plan(at.book).node(at.node).act() {
                Some(Act::Ask { facts }) => {
                    facts.iter().filter_map(|id| Some((id.clone(), view.fact_path(at, id)?))).collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// Finds the fact that an entry names: its path, what the plan says of it, and in which playbook.
    pub(super) fn fact(&self, fact: &Placed<Key>, item: Option<&Item>) -> Plays<(Key, Fact, usize)> {
        let path = match item {
            Some(item) => self.asks(item, fact.it.as_str()).ok_or_else(|| {
                let (fact, step) = (fact.it.to_string(), item.key.to_string());
                self.refuse(item, Played::NotAsked { fact, step })
            })?,
            None => self.path_of(fact)?,
        };
        let view = self.walker.view();
        let found = view.fact_of_path(&path).and_then(|(book, id)| {
            let declared = self.walker.plan(book).playbook.facts.get(&id)?.clone();
            Some((path, declared, book))
        });
        found.ok_or_else(|| self.no_such_fact(fact))
    }

    fn no_such_fact(&self, fact: &Placed<Key>) -> Stumble {
        let why = self.say(Played::NoSuchFact { fact: fact.it.to_string() });
        Refused::at(fact.span, why).into()
    }

    /// Finds the path of a fact that is named by its id alone; one with many values needs its step.
    fn path_of(&self, fact: &Placed<Key>) -> Plays<Key> {
        let view = self.walker.view();
        let Some((book, id)) = view.fact_of_path(&fact.it) else { return Err(self.no_such_fact(fact)) };
        let bare = fact.it.as_str().rsplit('/').next() == Some(id.as_str());
        let many = view.plan(book).playbook.facts.get(&id).is_some_and(|fact| fact.per == Some(Per::Each));
        if !bare || !many {
            return Ok(fact.it.clone());
        }
        let at = view.top(book, view.plan(book).exit());
        if let Some((path, _)) = view.fact_log(&at, &id) {
            return Ok(path);
        }
        let agenda = self.walker.desk.agenda();
        let open = agenda.items.iter().filter(|item| item.state == ItemState::Open);
        let asking = open.filter(|item| self.asks(item, id.as_str()).is_some());
        let steps: Vec<String> = asking.map(|item| item.key.to_string()).collect();
        let id = id.to_string();
        Err(self.refuse_it(match steps.is_empty() {
            true => Played::NobodyAsks { fact: id },
            false => Played::WhichAsk { fact: id, steps: steps.join(", ") },
        }))
    }

    /// Reads a value as the fact's type; `?` is not known.
    pub(super) fn value(
        &self,
        fact: &Fact,
        book: usize,
        name: &Placed<Key>,
        given: &Placed<Given>,
    ) -> Plays<Option<Datum>> {
        let choices = self.walker.speech(book).choices(fact);
        read_given(fact, &given.it, &choices, &self.walker.times()).map_err(|why| {
            let (value, fact) = (given.it.shown(), name.it.to_string());
            Refused::at(given.span, self.say(Played::BadValue { value, fact, why })).into()
        })
    }
}

/// Reads what stands in a file as the walk reads what is typed; nothing is "not known".
pub(super) fn read_given(
    fact: &Fact,
    given: &Given,
    choices: &[(String, String)],
    times: &Times,
) -> Result<Option<Datum>, String> {
    let one = |text: &str| read_answer(fact, text, choices, times);
    match (given, fact.answer) {
        (Given::Unknown, _) => Ok(None),
        // Only typed lines have numbers in front of their choices.
        (Given::One(text), Answer::Choice) if choices.iter().any(|(id, _)| id == text) => {
            Ok(Some(Datum::from(text.as_str())))
        }
        (Given::One(text), _) => one(text).map(Some),
        (Given::Many(all), Answer::List) => Ok(Some(Datum::List(all.clone()))),
        (Given::Many(all), _) => {
            let mut read = Vec::new();
            for text in all {
                match one(text)? {
                    Datum::List(several) => read.extend(several),
                    // A list of what only one is asked for: the walk's own words say what is.
                    _ => return one(&all.join(", ")).map(Some),
                }
            }
            Ok(Some(Datum::List(read)))
        }
    }
}
