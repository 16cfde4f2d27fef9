use std::cell::OnceCell;
use std::sync::Arc;

use super::names::Owner;
use super::routes::Routes;
use super::spot::Spot;
use super::{Finding, Place, Related, Rule};
use crate::i18n::lint::LintSays;
use crate::playbook::resolve::Resolved;
use crate::source::{Route, SourceFile, Span};

/// Collects findings while a file is checked.
///
/// After a thousand it keeps no more: nobody reads them, and a hostile file could go on for ever.
pub struct Findings<'a> {
    resolved: &'a Resolved,
    all: Vec<(Option<Owner<'a>>, Finding)>,
    routes: OnceCell<Routes<'a>>,
    /// What is said after the last one that is kept.
    spare: Option<Finding>,
}

const MOST: usize = 1_000;

impl<'a> Findings<'a> {
    pub(super) fn new(resolved: &'a Resolved) -> Self {
        Self { resolved, all: Vec::new(), routes: OnceCell::new(), spare: None }
    }

    /// Adds a finding, and returns it so that more can be said.
    pub fn add(&mut self, rule: &'static Rule, spot: &Spot<'_>, says: impl Into<LintSays>) -> &mut Finding {
        self.add_owned(None, rule, spot, says)
    }

    /// Adds a finding on something inside an inherited thing; it is dropped where nothing uses that.
    pub(super) fn add_owned(
        &mut self,
        owner: Option<Owner<'a>>,
        rule: &'static Rule,
        spot: &Spot<'_>,
        says: impl Into<LintSays>,
    ) -> &mut Finding {
        if self.all.len() >= MOST {
            let place = Place { file: self.file(spot.file()), span: Span::default(), route: Route::root() };
            return self.spare.insert(Finding::new(rule, place, says));
        }
        let finding = Finding::new(rule, self.place(spot), says);
        self.push(owner, finding)
    }

    /// Adds a finding in another file than those that are checked.
    pub fn add_at(&mut self, place: Place, rule: &'static Rule, says: impl Into<LintSays>) -> &mut Finding {
        self.push(None, Finding::new(rule, place, says))
    }

    /// Takes a finding that was made elsewhere.
    pub(super) fn take(&mut self, finding: Finding) {
        self.take_owned(None, finding);
    }

    /// Takes one on something inside an inherited thing.
    pub(super) fn take_owned(&mut self, owner: Option<Owner<'a>>, finding: Finding) {
        if !self.is_full() {
            self.all.push((owner, finding));
        }
    }

    fn push(&mut self, owner: Option<Owner<'a>>, finding: Finding) -> &mut Finding {
        let place = self.all.len();
        self.all.push((owner, finding));
        &mut self.all[place].1
    }

    fn file(&self, number: usize) -> Arc<SourceFile> {
        let files = &self.resolved.files;
        let file = files.get(number).or(files.first()).map(Arc::clone);
        file.unwrap_or_else(|| Arc::new(SourceFile::new("", "")))
    }

    /// Tells whether so much was said that more is not looked for.
    pub(super) fn is_full(&self) -> bool {
        self.all.len() >= MOST
    }

    /// Tells the place of a spot.
    pub fn place(&self, spot: &Spot<'_>) -> Place {
        let file = self.file(spot.file());
        let span = match spot {
            Spot::Value(node) => node.span,
            Spot::Key(entry) => entry.key_span,
            Spot::Part(node, range) => file.within(node.span, node.text().unwrap_or_default(), range.clone()),
            Spot::Bytes(_, span) => *span,
        };
        let routes = || self.routes.get_or_init(|| Routes::of(&self.resolved.tree));
        let route = spot.node().map_or_else(Route::root, |node| routes().route(node));
        Place { file, span, route }
    }

    /// Returns those that count, given which inherited things are used.
    pub(super) fn finish(self, used: impl Fn(Owner<'a>) -> bool) -> Vec<Finding> {
        let counts = |owner: &Option<Owner<'a>>| owner.is_none_or(&used);
        self.all.into_iter().filter(|(owner, _)| counts(owner)).map(|(_, finding)| finding).collect()
    }
}

impl Finding {
    /// Builds a finding that says nothing more than what is wrong.
    pub(super) fn new(rule: &'static Rule, place: Place, says: impl Into<LintSays>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            place,
            says: says.into(),
            label: None,
            help: Vec::new(),
            related: Vec::new(),
            mend: None,
        }
    }

    /// Says what to write in its place.
    pub fn mend(&mut self, text: impl Into<String>) -> &mut Self {
        self.mend = Some(text.into());
        self
    }

    /// Says under the words at fault what to write instead.
    pub fn label(&mut self, says: impl Into<LintSays>) -> &mut Self {
        self.label = Some(says.into());
        self
    }

    /// Says what to do.
    pub fn help(&mut self, says: impl Into<LintSays>) -> &mut Self {
        self.help.push(says.into());
        self
    }

    /// Shows another place.
    pub fn related(&mut self, place: Place, says: impl Into<LintSays>) -> &mut Self {
        self.related.push(Related { place, says: says.into() });
        self
    }
}
