//! A playbook for reading on a screen: what it is for, who does what, and why.

use super::checklist::{DeadlineRow, RoleCard, Section};
use super::item::Owner;
use super::rows::Rows;
use super::{Outline, Paper, Words};
use crate::playbook::model::{Cluster, Posture, Response};

/// Is a whole playbook to be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// Its title.
    pub title: Words,
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Where it comes from.
    pub origin: String,
    /// The role that keeps it.
    pub owner: Option<Owner>,
    /// When it was last reviewed.
    pub reviewed: Option<String>,
    /// What it is about.
    pub summary: Option<Words>,
    /// What never to do.
    pub never: Vec<Words>,
    /// The posture.
    pub posture: Option<Stance>,
    /// How the words should sound.
    pub tone: Vec<Words>,
    /// The levels, lowest first.
    pub levels: Vec<LevelCard>,
    /// What raises the level.
    pub raises: Vec<RaiseCard>,
    /// The roles that the plan needs.
    pub roles: Vec<RoleCard>,
    /// The lists of steps.
    pub sections: Vec<Section>,
    /// The deadlines.
    pub deadlines: Vec<DeadlineRow>,
    /// Where it comes from: title, address, day of the last check.
    pub sources: Vec<(String, Option<String>, Option<String>)>,
}

/// Is the posture towards responsibility.
#[derive(Debug, Clone, PartialEq)]
pub struct Stance {
    /// How people will see us.
    pub cluster: Option<Cluster>,
    /// What to do.
    pub take: Response,
    /// What never to do.
    pub never: Vec<Response>,
    /// What changes it: the condition, and what to do then.
    pub shifts: Vec<(String, Response)>,
    /// Why.
    pub why: Option<Words>,
}

/// Is a level of the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelCard {
    /// Its name.
    pub title: String,
    /// When it is reached.
    pub means: Option<Words>,
    /// The roles that it brings in, by title.
    pub team: Vec<String>,
}

/// Is a reason to raise the level.
#[derive(Debug, Clone, PartialEq)]
pub struct RaiseCard {
    /// The reason.
    pub title: Words,
    /// The level it means at least, by title.
    pub to: Option<String>,
    /// When it holds by itself.
    pub when: Option<String>,
}

impl Reading {
    /// Lays a playbook out for reading.
    pub fn of(paper: &Paper, origin: String) -> Self {
        let (book, labels, top) = (paper.book(), paper.labels(), paper.top());
        let outline = Outline::of(paper);
        let rows = Rows::to_read(paper, &outline);
        let sheet = rows.sheet(None);
        Self {
            title: labels.words(&book.title, top),
            id: book.id.clone(),
            version: book.version.clone(),
            origin,
            owner: book.owner.as_ref().map(|role| paper.owner(role)),
            reviewed: book.reviewed.clone(),
            summary: book.summary.as_ref().map(|summary| labels.words(summary, top)),
            never: sheet.never,
            posture: book.posture.as_ref().map(|posture| stance(paper, posture)),
            tone: book.tone.aim.iter().map(|aim| labels.words(aim, top)).collect(),
            levels: levels(paper),
            raises: raises(paper),
            roles: sheet.contacts.iter().map(|contact| rows.card(&contact.role.id)).collect(),
            sections: sheet.sections,
            deadlines: sheet.deadlines,
            sources: book
                .sources
                .iter()
                .map(|source| (source.title.clone(), source.url.clone(), source.verified.clone()))
                .collect(),
        }
    }
}

fn stance(paper: &Paper, posture: &Posture) -> Stance {
    let (labels, top) = (paper.labels(), paper.top());
    let shifts = posture.shifts.iter().map(|shift| (labels.condition(&shift.when.0, top), shift.take));
    Stance {
        cluster: posture.cluster,
        take: posture.take,
        never: posture.never.clone(),
        shifts: shifts.collect(),
        why: posture.why.as_ref().map(|why| labels.words(why, top)),
    }
}

fn levels(paper: &Paper) -> Vec<LevelCard> {
    let labels = paper.labels();
    let levels = paper.book().severity.levels.iter();
    levels
        .map(|level| LevelCard {
            title: level.title.to_string(),
            means: level.means.as_ref().map(|means| labels.words(means, paper.top())),
            team: level.team.iter().map(|role| labels.role(role)).collect(),
        })
        .collect()
}

fn raises(paper: &Paper) -> Vec<RaiseCard> {
    let labels = paper.labels();
    let raises = paper.book().severity.raise_if.values();
    raises
        .map(|raise| RaiseCard {
            title: labels.words(&raise.title, paper.top()),
            to: raise.to.as_ref().map(|level| labels.level(level.as_str())),
            when: raise.when.as_ref().map(|when| labels.condition(&when.0, paper.top())),
        })
        .collect()
}
