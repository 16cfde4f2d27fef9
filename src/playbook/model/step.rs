use indexmap::IndexMap;
use serde::Deserialize;

use super::anytime::With;
use super::raw_step::RawStep;
use super::{Approvals, Cluster, Response, Silence, Text, Words};
use crate::playbook::expr::Name;
use crate::playbook::{Condition, Due, Every, Id};

/// Is one step of a plan.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "RawStep")]
pub struct Step {
    /// Its own id, where it has one.
    pub id: Option<Id>,
    /// What is shown instead of what its kind would say.
    pub title: Option<Text>,
    /// What is to be done.
    pub act: Act,
    /// Whose it is; a block's is inherited.
    pub role: Option<Who>,
    /// When it applies.
    pub when: Option<Condition>,
    /// By when.
    pub due: Option<Due>,
    /// Not before this.
    pub not_before: Option<Due>,
    /// After these are settled.
    pub after: Vec<Name>,
    /// Why.
    pub why: Option<Text>,
    /// How.
    pub how: Option<Text>,
    /// Where to read more.
    pub links: Vec<Link>,
    /// What never to do here.
    pub never: Vec<Text>,
    /// Whether it may be skipped without a reason.
    pub optional: bool,
    /// What it bars.
    pub gate: Gate,
    /// Who else must confirm.
    pub approve: Option<Approvals>,
    /// What may be done when nobody answers.
    pub on_silence: Option<Silence>,
    /// The deadlines that doing it meets.
    pub meets: Vec<Id>,
}

/// Is what a step asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Do it, and say that it is done.
    Action {
        /// What.
        text: Text,
        /// What proof is asked for.
        evidence: Option<Evidence>,
    },
    /// Record facts; several are one form.
    Ask {
        /// The facts.
        facts: Vec<Id>,
    },
    /// Choose, with a reason.
    Decide {
        /// The question.
        text: Text,
        /// The options.
        options: IndexMap<Id, Opt>,
    },
    /// Set or change the severity.
    Assess {
        /// The question.
        text: Text,
    },
    /// Fill, approve and publish a message.
    Message {
        /// Which.
        message: Who,
    },
    /// A block.
    Group {
        /// Its title.
        text: Text,
        /// In which order its steps are offered.
        order: Order,
        /// Over what it multiplies.
        for_each: Option<ForEach>,
        /// Its steps.
        steps: Vec<Step>,
    },
    /// A block that returns.
    Repeat {
        /// Its title.
        text: Text,
        /// How, how long and how often it returns.
        every: RepeatEvery,
        /// Its steps.
        steps: Vec<Step>,
    },
    /// The steps of a shared procedure.
    Procedure {
        /// Which.
        procedure: Id,
        /// What it is given.
        with: With,
    },
    /// Bring another playbook in.
    Open {
        /// Which.
        playbook: String,
        /// How.
        mode: Attach,
    },
    /// Ask a settled decision again.
    Reopen {
        /// Which.
        decision: Name,
    },
    /// End the run.
    Close {
        /// Why it can end.
        text: Text,
        /// How it ends.
        outcome: Ended,
    },
}

/// Is how a repeat returns.
#[derive(Debug, Clone, PartialEq)]
pub struct RepeatEvery {
    /// How often; without it the next round begins when one is settled.
    pub every: Option<Every>,
    /// What starts its clock, and restarts it.
    pub from: Vec<Name>,
    /// When it is over.
    pub until: Option<Condition>,
    /// How many rounds at most.
    pub at_most: Option<u32>,
}

/// Is an option of a decision.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Opt {
    /// Its name.
    pub title: Text,
    /// What it means.
    #[serde(default)]
    pub how: Option<Text>,
    /// The posture it takes.
    #[serde(default)]
    pub posture: Option<OptPosture>,
    /// The steps it brings.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Is the posture that an option takes: a response, or a response with its cluster.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum OptPosture {
    /// A response alone.
    Take(Response),
    /// Both.
    Both {
        /// The cluster.
        #[serde(default)]
        cluster: Option<Cluster>,
        /// The response.
        take: Response,
    },
}

/// Names a role (or, in `message:`, a message): by its id, or by what a block gives it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(try_from = "String")]
pub enum Who {
    /// An id.
    Id(Id),
    /// `each.role`.
    EachRole,
    /// `with.who`.
    With(Id),
}

impl TryFrom<String> for Who {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match text.split_once('.') {
            Some(("each", "role")) => Ok(Self::EachRole),
            Some(("with", name)) => Id::data(name).map(Self::With).map_err(|bad| bad.to_string()),
            _ => Id::data(&text).map(Self::Id).map_err(|bad| bad.to_string()),
        }
    }
}

impl Who {
    /// Returns the id, where it is one.
    pub fn id(&self) -> Option<&Id> {
        match self {
            Self::Id(id) => Some(id),
            Self::EachRole | Self::With(_) => None,
        }
    }
}

/// Says what a step bars.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(try_from = "Words")]
pub enum Gate {
    /// Nothing.
    #[default]
    None,
    /// The rest of its list, until it is settled.
    UntilSettled,
    /// The rest of its list, until this holds.
    Until(Condition),
}

impl TryFrom<Words> for Gate {
    type Error = String;

    fn try_from(raw: Words) -> Result<Self, String> {
        match raw {
            Words::Flag(true) => Ok(Self::UntilSettled),
            Words::Flag(false) => Ok(Self::None),
            Words::Text(text) => crate::playbook::expr::parse(&text)
                .map(|expr| Self::Until(Condition(expr)))
                .map_err(|fault| fault.to_string()),
        }
    }
}

/// Lists the kinds of proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum Evidence {
    Note,
    File,
    Url,
}

/// Lists the orders of offering; none of them is a lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As written.
    #[default]
    Sequence,
    /// By due time, then as written.
    Any,
    /// Tracks side by side.
    Parallel,
}

/// Lists the ways to bring another playbook in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attach {
    /// Beside this one.
    #[default]
    Attach,
    /// Instead of this one.
    Switch,
    /// As a linked run of its own.
    Split,
}

/// Lists the ways a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the plain word of the format")]
pub enum Ended {
    #[default]
    Resolved,
    FalseAlarm,
    StoodDown,
    HandedOver,
}

/// Is what a group multiplies over.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ForEach {
    /// A fact of type list or choices, a table, `stakeholders` or `channels`.
    Set(Id),
    /// These ids.
    List(Vec<Id>),
    /// These ids, each with its title and perhaps its role.
    Map(IndexMap<Id, Element>),
}

/// Is one element of an inline `for_each`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Element {
    /// Its title.
    Title(Text),
    /// Its title and role.
    Full {
        /// Its title.
        title: Text,
        /// Its role.
        #[serde(default)]
        role: Option<Id>,
    },
}

/// Is a place to read more.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Link {
    /// An address.
    Address(String),
    /// An address with its title.
    Titled {
        /// The title.
        title: Text,
        /// The address.
        url: String,
    },
}
