//! What is printed, ticked and written on when the screens are dark.

use jiff::civil::Date;

use super::item::{Approver, Bar, Field, Owner};
use super::rows::Rows;
use super::{Outline, Paper, Words};
use crate::playbook::model::{Ended, Evidence, Organisation};

/// Is a playbook to be printed, ticked and written on.
#[derive(Debug, Clone, PartialEq)]
pub struct Checklist {
    /// The title of the playbook.
    pub title: Words,
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The day it was last reviewed.
    pub reviewed: Option<String>,
    /// The day of printing.
    pub printed: Date,
    /// The language of its texts.
    pub language: String,
    /// Its sheets: one, or one for each role.
    pub sheets: Vec<Sheet>,
}

impl Checklist {
    /// Names the edition: id and version.
    pub fn edition(&self) -> String {
        format!("{} {}", self.id, self.version).trim_end().to_owned()
    }
}

/// Is what one reader is given.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Whose it is; without one, everybody's.
    pub role: Option<RoleCard>,
    /// What never to do.
    pub never: Vec<Words>,
    /// The levels, lowest first: title and meaning.
    pub levels: Vec<(String, Option<Words>)>,
    /// The lists of steps.
    pub sections: Vec<Section>,
    /// The legal and contractual deadlines.
    pub deadlines: Vec<DeadlineRow>,
    /// Who to call.
    pub contacts: Vec<Contact>,
}

/// Is a role as its holder needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleCard {
    /// Which.
    pub role: Owner,
    /// What it has to do.
    pub duties: Vec<Words>,
    /// Who stands in, by title, in order.
    pub deputies: Vec<String>,
    /// After how long without an answer.
    pub takes_over_after: Option<String>,
}

/// Is a list of steps under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Its id.
    pub id: String,
    /// Where in the playbook it stands.
    pub place: SectionPlace,
    /// Its title.
    pub title: Words,
    /// When it applies, or is proposed.
    pub when: Option<String>,
    /// By when it should be settled.
    pub due: Option<String>,
    /// What never to do in it.
    pub never: Vec<Words>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Says where in a playbook a section stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionPlace {
    /// Before any crisis.
    Prepare,
    /// A phase, from 1.
    Phase(usize),
    /// At any time.
    Anytime,
    /// Before the close.
    Exit,
    /// After the close.
    FollowUp,
}

/// Is a row to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The key of the step, without rounds; nothing for a heading of this paper's own.
    pub key: String,
    /// How far it is set in.
    pub depth: usize,
    /// What stands before it.
    pub mark: Mark,
    /// What kind of step it is, where the words do not say it.
    pub verb: Verb,
    /// What is to be done.
    pub what: Words,
    /// Whose it is.
    pub owner: Option<Owner>,
    /// By when.
    pub due: Option<String>,
    /// What else has to be known, and where there is room to write.
    pub details: Vec<Detail>,
}

/// Says what stands before a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A box to tick.
    Box,
    /// A circle: one of several.
    Option,
    /// Nothing: it heads other rows.
    None,
}

/// Lists the words that stand before what a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// None.
    None,
    /// Decide.
    Decide,
    /// Decide again.
    DecideAgain,
    /// Set the level.
    Level,
    /// A message.
    Message,
    /// Open a playbook.
    Open,
    /// Only the reader's yes is asked for.
    Approve,
}

/// Is something that has to be known about a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Detail {
    /// It applies only then.
    When(String),
    /// Not before this.
    NotBefore(String),
    /// After these.
    After(Vec<String>),
    /// What it bars.
    Bar(Bar),
    /// Why.
    Why(Words),
    /// How.
    How(Words),
    /// What never to do here.
    Never(Words),
    /// A question with room for its answer.
    Field(Field),
    /// Room for the answer to the row itself, with the possible answers.
    Answer(Vec<String>),
    /// Whom a message is for, and where it goes.
    Reach {
        /// For whom.
        to: Vec<String>,
        /// Where.
        channels: Vec<String>,
    },
    /// Who must say yes, in rounds.
    Approvals(Vec<Vec<Approver>>),
    /// What proof is asked for.
    Evidence(Evidence),
    /// How it returns, and when it is over.
    Rounds {
        /// How often.
        rhythm: String,
        /// When it is over.
        until: Option<String>,
    },
    /// The deadlines it meets.
    Meets(Vec<String>),
    /// How the run ends.
    Ends(Ended),
    /// The levels, to choose from.
    Levels(Vec<String>),
    /// Where to read more.
    Link {
        /// What is read there.
        title: String,
        /// Its address.
        url: String,
    },
    /// It may be left out without a reason.
    Optional,
}

/// Is a deadline of law or contract.
#[derive(Debug, Clone, PartialEq)]
pub struct DeadlineRow {
    /// What has to be done.
    pub title: Words,
    /// By when.
    pub due: String,
    /// When it applies.
    pub when: Option<String>,
    /// To whom.
    pub authority: Option<Words>,
    /// Which law or contract.
    pub source: Option<String>,
}

/// Is a role to be reached, with room for who holds it today.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// The role.
    pub role: Owner,
    /// Who stands in, by title.
    pub deputies: Vec<String>,
    /// Those who may hold it, first first: name and number.
    pub people: Vec<(String, Option<String>)>,
}

/// Says what of a playbook goes on the checklist.
#[derive(Debug, Clone, Copy, Default)]
pub struct Selection<'a> {
    /// Only this role.
    pub role: Option<&'a str>,
    /// A sheet for each role.
    pub by_role: bool,
    /// Only this section.
    pub section: Option<&'a str>,
}

impl Checklist {
    /// Lists the parts of a playbook that can be asked for.
    pub fn parts(paper: &Paper) -> Vec<String> {
        let book = paper.book();
        let phases = book.phases.iter().take(paper.phases()).map(|phase| phase.id.to_string());
        let entries = book.anytime.keys().map(|id| id.to_string());
        let lists = ["anytime", "exit", "follow_up", "prepare"].map(str::to_owned);
        phases.chain(lists).chain(entries).collect()
    }

    /// Lays out a checklist.
    pub fn of(
        paper: &Paper,
        selection: Selection<'_>,
        organisation: Option<&Organisation>,
        printed: Date,
    ) -> Self {
        let book = paper.book();
        let outline = Outline::of(paper);
        let rows = Rows::new(paper, &outline, selection.section, organisation);
        let sheets = match (selection.role, selection.by_role) {
            (Some(role), _) => vec![rows.sheet(Some(role))],
            (None, true) => {
                let sheets = book.roles.keys().map(|role| rows.sheet(Some(role.as_str())));
                sheets.filter(|sheet| !sheet.sections.is_empty()).collect()
            }
            (None, false) => vec![rows.sheet(None)],
        };
        Self {
            title: paper.labels().words(&book.title, paper.top()),
            id: book.id.clone(),
            version: book.version.clone(),
            reviewed: book.reviewed.clone(),
            printed,
            language: book.language.clone(),
            sheets,
        }
    }
}
