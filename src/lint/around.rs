use std::collections::BTreeMap;

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
    pub of: Option<&'a Resolved>,
    /// Whether the tone of its messages is listened to.
    pub tone: bool,
}

/// Returns the playbooks that a playbook opens, for [`Around::library`].
pub fn opens(tree: &Node) -> Vec<String> {
    let steps = super::names::Steps::of(tree);
    let named = |node: &Node| node.get("open").and_then(Node::text).map(str::to_owned);
    steps.all().filter_map(|(_, step)| named(step.node)).collect()
}
