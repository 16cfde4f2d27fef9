use super::finding::Severity;
use super::findings::Findings;
use super::subject::Subject;
use crate::i18n::Lang;

/// Is a rule: what it is called, how much it weighs, its manual, and how it is found.
///
/// Its examples are its tests: the flagged one must give just this finding, the clean one none.
pub struct Rule {
    /// The code that people name it by.
    pub code: &'static str,
    /// How much a finding weighs.
    pub severity: Severity,
    /// What it is about, in one line.
    pub title: Both,
    /// Why it matters, and what to do.
    pub why: Both,
    /// An example that it flags. Several files are told apart by lines `# file: name`.
    pub flagged: &'static str,
    /// The same, mended.
    pub clean: &'static str,
    /// How it is found; nothing where the walk over the keys, or reading the file, finds it.
    pub check: Option<for<'a> fn(&Subject<'a>, &mut Findings<'a>)>,
}

/// Is a text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Both {
    /// English.
    pub en: &'static str,
    /// French.
    pub fr: &'static str,
}

impl Both {
    /// Returns the text in a language.
    pub fn in_lang(self, lang: Lang) -> &'static str {
        match lang {
            Lang::En => self.en,
            Lang::Fr => self.fr,
        }
    }
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Rule({})", self.code)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.code == other.code
    }
}
