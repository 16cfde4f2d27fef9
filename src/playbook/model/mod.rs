//! The typed playbook: what a resolved tree says, with nothing left to guess.

mod anytime;
mod facts;
mod message;
mod organisation;
mod people;
mod playbook;
mod posture;
mod raw_step;
mod severity;
mod size;
mod step;
#[cfg(test)]
mod tests;
mod text;
mod words;

pub use anytime::{Anytime, Expected, Phase, Procedure, Review, With};
pub use facts::{Answer, Choices, Deadline, Fact, Need, Per, Row, Source, Table};
pub use message::{Approval, Approvals, Message, Rung, Silence, Stage, Then};
pub use organisation::{Organisation, OrganisationChannel, Person};
pub use people::{Channel, ChannelUse, Role, Stakeholder, StakeholderKind};
pub use playbook::{Fit, Playbook};
pub use posture::{Avoid, Cluster, Posture, Response, Shift, Tone};
pub use severity::{Level, Raise, Severity};
pub use step::{
    Act, Attach, Element, Ended, Evidence, ForEach, Gate, Link, Opt, OptPosture, Order, RepeatEvery, Step,
    Who,
};
pub use text::Text;
pub use words::{OneOrMany, Words};
