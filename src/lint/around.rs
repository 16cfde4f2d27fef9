use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::playbook::resolve::{Resolved, Sidecar};
use crate::source::Node;

/// Is what lies around a file, as far as it is known; what is not given is not checked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Around<'a> {
    /// The organisation file that a playbook is to be run with.
    pub organisation: Option<&'a Resolved>,
    /// The translations of a playbook or shared file, of whatever language.
    pub translations: &'a [Sidecar],
    /// Whether `translations` is all that there is, so that what is missing is missing.
    pub all_translations: bool,
    /// The playbooks of the library, each with those that it opens.
    pub library: Option<&'a BTreeMap<String, Vec<String>>>,
    /// The playbook that a case or a translation is of.
    pub of: Of<'a>,
    /// The day, for what grows old; without one, nothing does.
    pub today: Option<Date>,
    /// Whether the tone of its messages is listened to.
    pub tone: bool,
}

/// Says what is known of the playbook that a case or a translation is of.
#[derive(Debug, Clone, Copy, Default)]
pub enum Of<'a> {
    /// It was not looked for, or the file is of none.
    #[default]
    NotAsked,
    /// It was looked for, and is not there.
    Missing,
    /// Here it is.
    Found(&'a Resolved),
}

impl<'a> Of<'a> {
    /// Returns the playbook, where it was found.
    pub fn found(self) -> Option<&'a Resolved> {
        match self {
            Self::Found(of) => Some(of),
            Self::NotAsked | Self::Missing => None,
        }
    }
}

/// Returns the playbooks that a playbook opens, for [`Around::library`].
pub fn opens(tree: &Node) -> Vec<String> {
    let steps = super::names::Steps::of(tree);
    let named = |node: &Node| node.get("open").and_then(Node::text).map(str::to_owned);
    steps.all().filter_map(|(_, step)| named(step.node)).collect()
}
