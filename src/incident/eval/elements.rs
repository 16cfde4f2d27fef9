use std::sync::Arc;

use super::{At, View};
use crate::incident::plan::{NodeIx, Plan};
use crate::playbook::expr::{Outcome, Value};
use crate::playbook::model::{self, ForEach};
use crate::playbook::{Datum, Id, Playbook};

/// Is one element of a `for_each`.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Its id: what stands in keys.
    pub id: Id,
    /// What it is called on the screen.
    pub title: Option<String>,
    /// Its role, where it has one.
    pub role: Option<Id>,
}

/// Is what a `for_each` multiplies over.
#[derive(Debug, Clone, PartialEq)]
pub enum Elements {
    /// These, in order of declaration.
    Known(Vec<Element>),
    /// Nobody has said yet: it waits for this fact.
    Waits(Id),
}

impl View<'_> {
    /// Returns the elements that a group multiplies over, seen from its place.
    pub fn elements(&self, at: &At, over: &ForEach) -> Elements {
        match over {
            ForEach::List(ids) => {
                let first = |place: usize| !ids[..place].contains(&ids[place]);
                let once = (0..ids.len()).filter(|place| first(*place));
                Elements::Known(once.map(|place| self.element(at, &ids[place])).collect())
            }
            ForEach::Map(map) => Elements::Known(map.iter().map(|(id, given)| inline(id, given)).collect()),
            ForEach::Set(set) => self.set(at, set),
        }
    }

    fn set(&self, at: &At, set: &Id) -> Elements {
        let playbook = &self.plan(at.book).playbook;
        let named = |ids: Vec<Id>| Elements::Known(ids.iter().map(|id| self.element(at, id)).collect());
        if set == "stakeholders" {
            return named(playbook.stakeholders.keys().cloned().collect());
        }
        if set == "channels" {
            return named(self.all_channels(at.book));
        }
        if let Some(table) = playbook.tables.get(set) {
            return named(table.keys().cloned().collect());
        }
        match self.fact_value(at, set) {
            Outcome::Known(Value::List(told)) => {
                Elements::Known(in_order(playbook, set, &told).iter().map(|id| self.told(at, id)).collect())
            }
            Outcome::Known(_) | Outcome::Unknown => Elements::Waits(set.clone()),
            Outcome::Never => Elements::Known(Vec::new()),
        }
    }

    /// Reads an element as a person typed it: its id stands in keys, so it holds none of their brackets.
    fn told(&self, at: &At, id: &Id) -> Element {
        if !id.as_str().contains(['[', ']']) {
            return self.element(at, id);
        }
        let clean = Id::of_place(&id.as_str().replace('[', "(").replace(']', ")"));
        Element { title: Some(id.to_string()), ..self.element(at, &clean) }
    }

    /// Returns the channels of the organisation; without any, those that the playbook's messages name.
    fn all_channels(&self, book: usize) -> Vec<Id> {
        let organisation = &self.snapshot.organisation;
        if !organisation.channels.is_empty() {
            return organisation.channels.keys().cloned().collect();
        }
        let playbook = &self.plan(book).playbook;
        let mut cited: Vec<Id> = Vec::new();
        for channel in playbook.messages.values().flat_map(|message| playbook.channels_of(message)) {
            if !cited.contains(channel) {
                cited.push(channel.clone());
            }
        }
        cited
    }

    /// Finds what an id is called: a choice of a fact, a row, a stakeholder, a channel, a role.
    fn element(&self, at: &At, id: &Id) -> Element {
        let playbook = &self.plan(at.book).playbook;
        let row = playbook.tables.values().find_map(|table| table.get(id));
        let cell = |name: &str| row.and_then(|row| row.get(name)).and_then(Datum::as_text).map(str::to_owned);
        Element {
            id: id.clone(),
            title: declared(playbook, id).or_else(|| cell("title")),
            role: cell("role").and_then(|role| Id::data(&role).ok()),
        }
    }

    /// Returns what the element of a place is called in the words of another language's plan.
    pub fn each_called(&self, at: &At, words: &Plan) -> Option<String> {
        let each = self.each(at)?;
        let frame = at.scope.frames().iter().rev().find(|frame| over(words, frame.node).is_some())?;
        let spoken = match over(words, frame.node)? {
            ForEach::Map(map) => map.get(&each.id).and_then(|given| inline(&each.id, given).title),
            _ => declared(&words.playbook, &each.id),
        };
        spoken.or(each.title).or_else(|| Some(each.id.to_string()))
    }

    /// Returns the element that a place inside a `for_each` stands for.
    pub fn each(&self, at: &At) -> Option<Element> {
        let plan = self.plan(at.book);
        let frame = at.scope.frames().iter().rev().find(|frame| over(plan, frame.node).is_some())?;
        let outside = At { node: frame.node, scope: at.scope.around(plan, frame.node), ..at.clone() };
        match self.elements(&outside, over(plan, frame.node)?) {
            Elements::Known(all) => all.into_iter().find(|element| element.id == *frame.instance),
            Elements::Waits(_) => Id::data(&frame.instance).ok().map(|id| self.element(at, &id)),
        }
    }
}

/// Finds what a playbook calls an id: a choice of a fact, a stakeholder, a channel, a role, a row.
fn declared(playbook: &Playbook, id: &Id) -> Option<String> {
    let choice = playbook.facts.values().find_map(|fact| match &fact.choices {
        Some(model::Choices::These(these)) => these.get(id),
        _ => None,
    });
    let named = choice
        .or_else(|| playbook.stakeholders.get(id).map(|found| &found.title))
        .or_else(|| playbook.channels.get(id).map(|found| &found.title))
        .or_else(|| playbook.roles.get(id).map(|found| &found.title));
    named.map(ToString::to_string)
}

/// Puts what was told in the order of its declaration, each once.
fn in_order(playbook: &Playbook, fact: &Id, told: &[Arc<str>]) -> Vec<Id> {
    let mut ids: Vec<Id> = Vec::new();
    for id in told.iter().filter_map(|one| Id::data(one).ok()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let choices = playbook.facts.get(fact).and_then(|fact| fact.choices.as_ref());
    let place = |id: &Id| match choices {
        Some(model::Choices::These(these)) => these.get_index_of(id),
        Some(model::Choices::Set(set)) => playbook.tables.get(set).and_then(|table| table.get_index_of(id)),
        None => None,
    };
    ids.sort_by_key(|id| place(id).unwrap_or(usize::MAX));
    ids
}

fn over(plan: &Plan, node: NodeIx) -> Option<&ForEach> {
    match &plan.node(node).multiplies {
        Some(crate::incident::plan::Multiplier::ForEach(over)) => Some(over),
        _ => None,
    }
}

fn inline(id: &Id, given: &model::Element) -> Element {
    match given {
        model::Element::Title(title) => {
            Element { id: id.clone(), title: Some(title.to_string()), role: None }
        }
        model::Element::Full { title, role } => {
            Element { id: id.clone(), title: Some(title.to_string()), role: role.clone() }
        }
    }
}
