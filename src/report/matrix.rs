//! Who is told what, where, by whom and when: publics against messages, with the words.

use std::collections::HashMap;

use super::item::{Approver, Item, Kind, Owner};
use super::{Measure, Outline, Paper, Words};
use crate::playbook::Id;
use crate::playbook::model::{Message, Stage};

/// Is the matrix of a playbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// The title of the playbook.
    pub title: Words,
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Those who are told something: publics first, then roles.
    pub publics: Vec<Public>,
    /// The messages: those of the plan in its order, then those that wait to be needed.
    pub messages: Vec<Told>,
}

/// Is a group that is told something.
#[derive(Debug, Clone, PartialEq)]
pub struct Public {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// What it wants to know first.
    pub expects: Option<Words>,
    /// Where it is reached, by title.
    pub channels: Vec<String>,
}

/// Is a message in a [`Matrix`].
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// What kind of word it is.
    pub stage: Stage,
    /// Whom it is for, by id.
    pub to: Vec<String>,
    /// Who sees to it, where a step of the plan does.
    pub owner: Option<Owner>,
    /// By when, where a step says so.
    pub due: Option<String>,
    /// Who must say yes, in rounds.
    pub approvals: Vec<Vec<Approver>>,
    /// What must be in it.
    pub must: Vec<Words>,
    /// What must never be in it.
    pub never: Vec<Words>,
    /// The subject.
    pub subject: Option<Words>,
    /// The words, as long as no channel has others.
    pub text: Words,
    /// Where it goes, with what is written there.
    pub channels: Vec<Place>,
}

/// Is a channel of a message.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The longest text it takes, in characters.
    pub max_length: Option<u32>,
    /// Its own words, where it has them.
    pub text: Option<Words>,
    /// How long its words are.
    pub measure: Measure,
}

impl Matrix {
    /// Lays out the matrix of a playbook.
    pub fn of(paper: &Paper) -> Self {
        let book = paper.book();
        let outline = Outline::of(paper);
        let steps = steps(&outline);
        let mut messages: Vec<_> = book
            .messages
            .iter()
            .map(|(id, message)| told(paper, id, message, steps.get(id.as_str())))
            .collect();
        // The sort is stable: what no step publishes keeps its order, at the end.
        messages.sort_by_key(|told| steps.get(told.id.as_str()).map_or(usize::MAX, |(place, _)| *place));
        Self {
            title: paper.labels().words(&book.title, paper.top()),
            id: book.id.clone(),
            version: book.version.clone(),
            publics: publics(paper, &messages),
            messages,
        }
    }
}

/// Finds the first step that publishes each message, and its place among them.
fn steps(outline: &Outline) -> HashMap<&str, (usize, &Item)> {
    let mut found = HashMap::new();
    let mut place = 0;
    outline.visit(&mut |item| {
        if let Kind::Message { id, .. } = &item.kind {
            found.entry(id.as_str()).or_insert((place, item));
            place += 1;
        }
    });
    found
}

fn told(paper: &Paper, id: &Id, message: &Message, step: Option<&(usize, &Item)>) -> Told {
    let (labels, top) = (paper.labels(), paper.top());
    let step = step.map(|(_, item)| *item);
    let text = labels.words(&message.text, top);
    let place = |channel: &Id| {
        let own = message.variants.get(channel).map(|own| labels.words(own, top));
        Place {
            id: channel.to_string(),
            title: labels.channel(channel),
            max_length: paper.book().channels.get(channel).and_then(|channel| channel.max_length),
            measure: own.as_ref().unwrap_or(&text).measure(),
            text: own,
        }
    };
    Told {
        id: id.to_string(),
        title: labels.words(&message.title, top),
        stage: message.stage,
        to: message.to.iter().map(Id::to_string).collect(),
        owner: step.and_then(|step| step.owner.clone()),
        due: step.and_then(|step| step.due.clone()),
        approvals: paper.approvers(paper.book().approvals_of(message), top),
        must: message.must.iter().map(|must| labels.words(must, top)).collect(),
        never: message.never.iter().map(|never| labels.words(never, top)).collect(),
        subject: message.subject.as_ref().map(|subject| labels.words(subject, top)),
        channels: paper.channels_of(message).iter().map(place).collect(),
        text,
    }
}

fn publics(paper: &Paper, messages: &[Told]) -> Vec<Public> {
    let (book, labels, top) = (paper.book(), paper.labels(), paper.top());
    let told = |id: &Id| messages.iter().any(|message| message.to.iter().any(|to| *id == *to.as_str()));
    let groups = book.stakeholders.iter().filter(|(id, _)| told(id)).map(|(id, group)| Public {
        id: id.to_string(),
        title: group.title.to_string(),
        expects: group.expects.as_ref().map(|expects| labels.words(expects, top)),
        channels: group.channels.iter().map(|channel| labels.channel(channel)).collect(),
    });
    let roles = book.roles.keys().filter(|id| told(id) && !book.stakeholders.contains_key(*id));
    let roles = roles.map(|id| Public {
        id: id.to_string(),
        title: labels.role(id),
        expects: None,
        channels: Vec::new(),
    });
    groups.chain(roles).collect()
}
