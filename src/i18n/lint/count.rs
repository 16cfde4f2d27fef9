use crate::i18n::Say;

/// Says how many findings there are, and which command tells more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Notes.
    pub notes: usize,
    /// Files that were checked.
    pub files: usize,
}

impl Count {
    fn said(self, words: [[&str; 2]; 3]) -> String {
        let counts = [self.errors, self.warnings, self.notes];
        let parts = counts.iter().zip(words).filter(|(count, _)| **count > 0);
        let parts =
            parts.map(|(count, [one, many])| format!("{count} {}", if *count == 1 { one } else { many }));
        parts.collect::<Vec<_>>().join(", ")
    }

    fn is_empty(self) -> bool {
        self.errors + self.warnings + self.notes == 0
    }
}

impl Say for Count {
    fn en(&self) -> String {
        let files = if self.files == 1 { "1 file".to_owned() } else { format!("{} files", self.files) };
        if self.is_empty() {
            return format!("Nothing to mend in {files}.");
        }
        let counts = self.said([["error", "errors"], ["warning", "warnings"], ["note", "notes"]]);
        format!("{counts} in {files}. What a code means: crisis explain CODE")
    }

    fn fr(&self) -> String {
        let files = match self.files {
            0 | 1 => format!("{} fichier", self.files),
            many => format!("{many} fichiers"),
        };
        if self.is_empty() {
            return format!("Rien à reprendre dans {files}.");
        }
        let counts = self.said([
            ["erreur", "erreurs"],
            ["avertissement", "avertissements"],
            ["remarque", "remarques"],
        ]);
        format!("{counts} dans {files}. Ce que veut dire un code\u{a0}: crisis explain CODE")
    }
}
