use indexmap::IndexMap;
use serde::Deserialize;

use super::{
    Anytime, Approvals, Channel, Deadline, Fact, Message, Need, Phase, Posture, Procedure, Review, Role,
    Severity, Source, Stakeholder, Step, Table, Text, Tone,
};
use crate::playbook::{Id, Length};

/// Lists what a playbook can be written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the words of the first minute explain each")]
pub enum Fit {
    Harm,
    Person,
    Product,
    Data,
    Account,
    Service,
    Words,
    Leader,
    Claim,
    Campaign,
    Anything,
}

impl Fit {
    /// All of them, in the order in which they are asked.
    pub const ALL: &[Self] = &[
        Self::Harm,
        Self::Person,
        Self::Product,
        Self::Data,
        Self::Account,
        Self::Service,
        Self::Words,
        Self::Leader,
        Self::Claim,
        Self::Campaign,
        Self::Anything,
    ];
}

/// Is a whole playbook, resolved: what it extends is in it.
///
/// Signals and moderation rules are read by the monitoring side; they are checked like all
/// the rest and do not take part in a walk.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Playbook {
    /// Its id; the loader writes it in where the file leaves it to its own name.
    #[serde(default)]
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Its version.
    #[serde(default)]
    pub version: String,
    /// The language it is written in.
    #[serde(default = "english")]
    pub language: String,
    /// The languages that must be complete.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The type of crisis; without one, the id.
    #[serde(default, rename = "type")]
    pub kind: Option<String>,
    /// What it is written for, the first most of all.
    #[serde(default)]
    pub fits: Vec<Fit>,
    /// The role that keeps it.
    #[serde(default)]
    pub owner: Option<Id>,
    /// The time fact asked as a run opens.
    #[serde(default)]
    pub known_since: Option<Id>,
    /// When it was last reviewed.
    #[serde(default)]
    pub reviewed: Option<String>,
    /// How often it should be.
    #[serde(default)]
    pub review_every: Option<Length>,
    /// Where it comes from.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// What it is about.
    #[serde(default)]
    pub summary: Option<Text>,
    /// Forbidden actions.
    #[serde(default)]
    pub never: Vec<Text>,
    /// What the organisation file must supply.
    #[serde(default)]
    pub needs: IndexMap<Id, Need>,
    /// The posture.
    #[serde(default)]
    pub posture: Option<Posture>,
    /// The tone.
    #[serde(default)]
    pub tone: Tone,
    /// The roles.
    #[serde(default)]
    pub roles: IndexMap<Id, Role>,
    /// The stakeholders.
    #[serde(default)]
    pub stakeholders: IndexMap<Id, Stakeholder>,
    /// The channels.
    #[serde(default)]
    pub channels: IndexMap<Id, Channel>,
    /// The scale of severity.
    #[serde(default)]
    pub severity: Severity,
    /// The facts.
    #[serde(default)]
    pub facts: IndexMap<Id, Fact>,
    /// The messages.
    #[serde(default)]
    pub messages: IndexMap<Id, Message>,
    /// Who approves, by stage.
    #[serde(default)]
    pub approvals: IndexMap<Id, Approvals>,
    /// The deadlines.
    #[serde(default)]
    pub deadlines: IndexMap<Id, Deadline>,
    /// The look-up tables.
    #[serde(default)]
    pub tables: IndexMap<Id, Table>,
    /// What to have done before any crisis.
    #[serde(default)]
    pub prepare: Vec<Step>,
    /// The phases.
    #[serde(default)]
    pub phases: Vec<Phase>,
    /// What may happen at any time.
    #[serde(default)]
    pub anytime: IndexMap<Id, Anytime>,
    /// The shared procedures.
    #[serde(default)]
    pub procedures: IndexMap<Id, Procedure>,
    /// What is confirmed before a run closes as resolved.
    #[serde(default)]
    pub exit: Vec<Step>,
    /// The review.
    #[serde(default)]
    pub review: Review,
    /// What follows after the close.
    #[serde(default)]
    pub follow_up: Vec<Step>,
}

fn english() -> String {
    "en".to_owned()
}

impl Playbook {
    /// Returns who must approve a message: its own list, else that of its stage, else the default.
    ///
    /// An answer to one person has no default: it would hold up every reply.
    pub fn approvals_of<'a>(&'a self, message: &'a Message) -> Option<&'a Approvals> {
        let by_stage = || self.approvals.get(message.stage.word());
        let default = || match message.stage {
            super::Stage::Answer => None,
            _ => self.approvals.get("default"),
        };
        message.approve.as_ref().or_else(by_stage).or_else(default)
    }

    /// Returns where a message is published: its own channels, else those of its stakeholders.
    pub fn channels_of<'a>(&'a self, message: &'a Message) -> Vec<&'a Id> {
        if !message.channels.is_empty() {
            return message.channels.iter().collect();
        }
        let mut channels: Vec<&Id> = Vec::new();
        for channel in
            message.to.iter().filter_map(|to| self.stakeholders.get(to)).flat_map(|to| &to.channels)
        {
            if !channels.contains(&channel) {
                channels.push(channel);
            }
        }
        channels
    }

    /// Returns the rank of a level, lowest first.
    pub fn rank(&self, level: &str) -> Option<usize> {
        self.severity.levels.iter().position(|known| known.id == level)
    }
}
