use super::words::shortened;
use crate::i18n::{Lang, Phrase, Say};
use crate::incident::plan::{Named, NodeIx, NodeKind, Plan};
use crate::playbook::expr::Name;
use crate::playbook::model::{Act, Choices, Playbook, Step, Text, Who};
use crate::playbook::{Datum, Id};

/// Finds the words that a plan has for its own things: roles, steps, facts, levels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Labels<'a> {
    pub plan: &'a Plan,
    pub lang: Lang,
}

/// Is where a text or condition is read: the step, and the element of the block around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    pub ix: NodeIx,
    pub each: Option<&'a Each>,
}

/// Is one element of a block that multiplies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Each {
    pub id: String,
    pub title: String,
    pub role: Option<Id>,
}

impl<'a> Labels<'a> {
    pub fn book(&self) -> &'a Playbook {
        &self.plan.playbook
    }

    pub fn say(&self, phrase: Phrase) -> String {
        phrase.say(self.lang)
    }

    /// Quotes a title or a question inside another sentence, as much of it as makes it known.
    pub fn quoted(&self, words: impl Into<String>) -> String {
        self.say(Phrase::Quoted(shortened(&words.into(), LONGEST)))
    }

    /// Returns the title of a role, or its id where the plan does not declare it.
    pub fn role(&self, id: &Id) -> String {
        self.book().roles.get(id).map_or_else(|| id.to_string(), |role| role.title.to_string())
    }

    /// Returns the role that a step names, looked up through the block around it.
    pub fn who(&self, who: &Who, from: Spot<'_>) -> Option<Id> {
        match who {
            Who::Id(id) => Some(id.clone()),
            Who::EachRole => from.each.and_then(|each| each.role.clone()),
            Who::With(name) => match self.plan.with(from.ix, name.as_str()) {
                Some(Datum::Text(given)) => Id::data(given).ok(),
                _ => None,
            },
        }
    }

    /// Returns the title of a stakeholder, a role or a channel.
    pub fn audience(&self, id: &Id) -> String {
        let stakeholder = self.book().stakeholders.get(id).map(|group| group.title.to_string());
        stakeholder.unwrap_or_else(|| self.role(id))
    }

    /// Returns the title of whatever an element of a list names.
    pub fn element(&self, id: &Id) -> String {
        match self.book().channels.get(id) {
            Some(channel) => channel.title.to_string(),
            None => self.audience(id),
        }
    }

    pub fn channel(&self, id: &Id) -> String {
        self.book().channels.get(id).map_or_else(|| id.to_string(), |channel| channel.title.to_string())
    }

    pub fn level(&self, id: &str) -> String {
        let level = self.book().severity.levels.iter().find(|level| level.id == id);
        level.map_or_else(|| id.to_owned(), |level| level.title.to_string())
    }

    pub fn message(&self, id: &str) -> String {
        self.book().messages.get(id).map_or_else(|| id.to_owned(), |message| message.title.to_string())
    }

    pub fn fact(&self, id: &str) -> String {
        self.book().facts.get(id).map_or_else(|| id.to_owned(), |fact| fact.ask.to_string())
    }

    pub fn deadline(&self, id: &str) -> String {
        self.book().deadlines.get(id).map_or_else(|| id.to_owned(), |deadline| deadline.title.to_string())
    }

    /// Returns the words of a node, as a step shows them.
    pub fn node(&self, ix: NodeIx) -> Text {
        let node = self.plan.node(ix);
        match &node.kind {
            NodeKind::Phase(place) => self.book().phases[*place].title.clone(),
            NodeKind::Trigger => {
                self.book().anytime.get(&node.id).map(|entry| entry.title.clone()).unwrap_or_default()
            }
            NodeKind::Option => self.option(node.parent, &node.id),
            NodeKind::Section(_) => Text::new(node.id.as_str()),
            NodeKind::Step(step) => self.step(step, ix),
        }
    }

    fn option(&self, decision: Option<NodeIx>, option: &Id) -> Text {
        match decision.and_then(|ix| self.plan.node(ix).act()) {
            Some(Act::Decide { options, .. }) => {
                options.get(option).map_or_else(|| Text::new(option.as_str()), |found| found.title.clone())
            }
            _ => Text::new(option.as_str()),
        }
    }

    fn step(&self, step: &Step, ix: NodeIx) -> Text {
        if let Some(title) = &step.title {
            return title.clone();
        }
        match &step.act {
            Act::Action { text, .. }
            | Act::Decide { text, .. }
            | Act::Assess { text }
            | Act::Group { text, .. }
            | Act::Repeat { text, .. }
            | Act::Close { text, .. } => text.clone(),
            Act::Ask { facts } => {
                Text::new(facts.iter().map(|fact| self.fact(fact.as_str())).collect::<Vec<_>>().join(" "))
            }
            Act::Message { message } => {
                let id = self.who(message, Spot { ix, each: None });
                Text::new(id.map_or_else(String::new, |id| self.message(id.as_str())))
            }
            Act::Procedure { procedure, .. } => {
                let found = self.book().procedures.get(procedure).and_then(|found| found.title.clone());
                found.unwrap_or_else(|| Text::new(procedure.as_str()))
            }
            Act::Open { playbook, .. } => Text::new(playbook),
            Act::Reopen { decision } => match self.plan.named(decision, ix) {
                Some(Named::Node(target, _)) => self.node(target),
                _ => Text::new(decision.to_string()),
            },
        }
    }

    /// Returns the words for what a due time counts from.
    pub fn anchor(&self, name: &Name, from: Spot<'_>) -> String {
        match self.plan.named(name, from.ix) {
            Some(Named::Start) => self.say(Phrase::Start),
            Some(Named::Close) => self.say(Phrase::Close),
            Some(Named::Node(ix, _)) => self.quoted(self.node(ix).as_str()),
            Some(Named::Fact { fact, .. }) => self.quoted(self.fact(fact.as_str())),
            Some(Named::Message(id)) => self.quoted(self.message(id.as_str())),
            Some(Named::Deadline(id)) => self.quoted(self.deadline(id.as_str())),
            Some(Named::Level(id)) => self.quoted(self.level(id.as_str())),
            Some(Named::Table(id)) => self.quoted(id.as_str()),
            None => name.to_string(),
        }
    }

    /// Returns the title of a value of a choice, a decision or the scale.
    pub fn value(&self, of: &Name, value: &str, from: Spot<'_>) -> String {
        if of.base == "severity" {
            return self.level(value);
        }
        match self.plan.named(of, from.ix) {
            Some(Named::Node(ix, _)) => match self.plan.node(ix).act() {
                Some(Act::Decide { options, .. }) => options
                    .get(value)
                    .map_or_else(|| value.to_owned(), |option| self.quoted(option.title.as_str())),
                _ => value.to_owned(),
            },
            Some(Named::Fact { fact, .. }) => self.quoted(self.choice(&fact, value)),
            _ => value.to_owned(),
        }
    }

    fn choice(&self, fact: &Id, value: &str) -> String {
        let choices = self.book().facts.get(fact).and_then(|fact| fact.choices.as_ref());
        choices
            .and_then(|choices| self.choices(choices).into_iter().find(|(id, _)| id == value))
            .map_or_else(|| value.to_owned(), |(_, title)| title)
    }

    /// Lists the possible answers of a choice with their titles.
    pub fn choices(&self, choices: &Choices) -> Vec<(String, String)> {
        match choices {
            Choices::These(these) => {
                these.iter().map(|(id, title)| (id.to_string(), title.to_string())).collect()
            }
            Choices::Set(set) => self.set(set),
        }
    }

    /// Lists the members of a set of the playbook with their titles.
    pub fn set(&self, set: &Id) -> Vec<(String, String)> {
        let book = self.book();
        match set.as_str() {
            "stakeholders" => book
                .stakeholders
                .iter()
                .map(|(id, group)| (id.to_string(), group.title.to_string()))
                .collect(),
            "channels" => book
                .channels
                .iter()
                .map(|(id, channel)| (id.to_string(), channel.title.to_string()))
                .collect(),
            table => book.tables.get(table).into_iter().flatten().map(row_title).collect(),
        }
    }
}

/// The longest that a quotation inside another sentence may be, in characters.
const LONGEST: usize = 38;

fn row_title((id, row): (&Id, &crate::playbook::model::Row)) -> (String, String) {
    let title = row.get("title").and_then(Datum::as_text);
    (id.to_string(), title.unwrap_or(id.as_str()).to_owned())
}
