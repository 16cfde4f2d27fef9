use serde::Deserialize;

use super::Text;
use crate::playbook::{Id, Length};

/// Is a role; people hold it, and never appear themselves.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Role {
    /// Its name on the screen.
    pub title: Text,
    /// Who stands in, in order.
    #[serde(default)]
    pub deputy: Vec<Id>,
    /// After how long without an answer the deputy may.
    #[serde(default)]
    pub takes_over_after: Option<Length>,
    /// What it has to do.
    #[serde(default)]
    pub duties: Vec<Text>,
}

/// Is a group of people that the words are for.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Stakeholder {
    /// Its name on the screen.
    pub title: Text,
    /// Which of the usual groups it is.
    #[serde(default)]
    pub kind: StakeholderKind,
    /// What it wants to know first.
    #[serde(default)]
    pub expects: Option<Text>,
    /// Where it is reached.
    #[serde(default)]
    pub channels: Vec<Id>,
}

/// Lists the usual groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum StakeholderKind {
    Affected,
    Customers,
    Employees,
    Investors,
    Media,
    Influencers,
    Authorities,
    Partners,
    Public,
    #[default]
    Other,
}

/// Is a place where words are published.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Channel {
    /// Its name on the screen.
    pub title: Text,
    /// The longest text it takes, in characters as the channel counts.
    #[serde(default)]
    pub max_length: Option<u32>,
    /// How it is used.
    #[serde(default, rename = "use")]
    pub used: ChannelUse,
}

/// Says how a channel is used in a crisis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelUse {
    /// Words appear here first.
    #[default]
    Primary,
    /// It points to where they are.
    Relay,
    /// It stays silent.
    Silent,
}
