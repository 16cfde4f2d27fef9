use std::cell::OnceCell;

use super::Around;
use super::names::Names;
use super::plan::Plan;
use crate::playbook::resolve::Resolved;
use crate::playbook::spec::Kind;

/// Is what a rule looks at: a file with its names and what lies around it.
pub struct Subject<'a> {
    /// The file, with all that it extends.
    pub resolved: &'a Resolved,
    /// Its kind.
    pub kind: Kind,
    /// Its names.
    pub names: &'a Names<'a>,
    /// What lies around it.
    pub around: &'a Around<'a>,
    /// The names of the playbook that a case or translation is of.
    pub of: Option<&'a Names<'a>>,
    /// What it does as a whole, once somebody asked.
    pub(super) plan: OnceCell<Plan<'a>>,
}

impl<'a> Subject<'a> {
    /// Returns what the file does as a whole.
    pub fn plan(&self) -> &Plan<'a> {
        self.plan.get_or_init(|| Plan::of(self.names, self.kind))
    }

    /// Returns the names that references of this file read: its own, or those of the playbook it is of.
    pub fn referred(&self) -> Option<&'a Names<'a>> {
        match self.kind {
            Kind::Playbook | Kind::Shared => Some(self.names),
            Kind::Organisation | Kind::Translation | Kind::Case => self.of,
        }
    }
}
