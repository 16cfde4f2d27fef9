use std::sync::Arc;

use super::Rule;
use crate::i18n::lint::LintSays;
use crate::source::{self, Route, SourceFile, Span};

/// Is something that is wrong, with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Which rule says so.
    pub rule: &'static Rule,
    /// How much it weighs here.
    pub severity: Severity,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub says: LintSays,
    /// What stands under the words that are at fault: mostly what to write instead.
    pub label: Option<LintSays>,
    /// What to do, where that is longer.
    pub help: Vec<LintSays>,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// What to write in its place, where nobody could doubt it.
    pub mend: Option<String>,
}

/// Says how much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used so.
    Error,
    /// It can be used, and should be mended.
    Warning,
    /// It is worth knowing.
    Note,
}

/// Is a place in a file.
#[derive(Debug, Clone)]
pub struct Place {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The place in its text.
    pub span: Span,
    /// The same as keys and indices, in the file with all that it extends.
    pub route: Route,
}

/// Is another place that explains a finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Related {
    /// Where.
    pub place: Place,
    /// What is there.
    pub says: LintSays,
}

impl Severity {
    /// Returns the English word that every format uses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

impl Place {
    /// Returns line and column of its beginning.
    pub fn start(&self) -> source::Place {
        self.file.place(self.span.start)
    }

    /// Returns line and column of its end.
    pub fn end(&self) -> source::Place {
        self.file.place(self.span.end)
    }
}

impl PartialEq for Place {
    fn eq(&self, other: &Self) -> bool {
        self.file.name() == other.file.name() && self.span == other.span
    }
}
