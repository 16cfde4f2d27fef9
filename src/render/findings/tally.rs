use crate::i18n::lint::Count;
use crate::lint::{Finding, Severity};

/// Counts findings, for the line that stands last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
    /// Files that were checked.
    pub files: usize,
}

impl Tally {
    /// Counts the findings of so many files.
    pub fn of(findings: &[Finding], files: usize) -> Self {
        let count = |severity: Severity| findings.iter().filter(|found| found.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
            files,
        }
    }

    /// Returns what the line says.
    pub fn says(self) -> Count {
        Count { errors: self.errors, warnings: self.warnings, notes: self.notes, files: self.files }
    }
}
