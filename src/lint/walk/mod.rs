//! The one walk over a file, driven by the table of keys.

mod due;
mod expression;
mod object;
mod reference;
mod scalar;
mod text;
mod value;
mod with;

pub use reference::thing;

use super::findings::Findings;
use super::names::{Names, Owner, Scope, Usage};
use super::spot::Spot;
use super::subject::Subject;
use super::{Finding, Rule};
use crate::i18n::lint::LintSays;

/// Walks over a file and finds what is wrong with its keys, values and names.
pub struct Walker<'w, 'a> {
    subject: &'w Subject<'a>,
    names: &'a Names<'a>,
    /// The names that references read; nothing where they cannot be known.
    referred: Option<&'a Names<'a>>,
    findings: &'w mut Findings<'a>,
    usage: &'w mut Usage<'a>,
}

impl<'w, 'a> Walker<'w, 'a> {
    pub(super) fn new(
        subject: &'w Subject<'a>,
        findings: &'w mut Findings<'a>,
        usage: &'w mut Usage<'a>,
    ) -> Self {
        Self { subject, names: subject.names, referred: subject.referred(), findings, usage }
    }

    /// Walks over the whole file.
    pub(super) fn file(&mut self) {
        let tree = &self.subject.resolved.tree;
        self.object(self.subject.kind.object(), tree, None, &Scope::default());
    }

    fn add(
        &mut self,
        scope: &Scope<'a>,
        rule: &'static Rule,
        spot: &Spot<'_>,
        says: impl Into<LintSays>,
    ) -> &mut Finding {
        self.findings.add_owned(scope.owner, rule, spot, says)
    }

    fn uses(&mut self, scope: &Scope<'a>, used: Owner<'a>) {
        self.usage.record(scope.owner, used);
    }
}
