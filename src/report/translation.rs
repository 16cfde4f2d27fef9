use crate::i18n::Translate;
use crate::playbook::translation::{Drift, DriftKind, Side, Source};
use crate::source::SourceFile;

/// Is what became of translations, and how far they are.
#[derive(Debug, Clone, Default)]
pub struct Translations {
    /// The language they are in.
    pub lang: String,
    /// The files, that of the playbook first.
    pub files: Vec<TranslatedFile>,
}

/// Is one file of [`Translations`].
#[derive(Debug, Clone)]
pub struct TranslatedFile {
    /// The file that is translated.
    pub source: String,
    /// The language that is written in.
    pub language: String,
    /// The file that translates it.
    pub translation: String,
    /// What was done, where something was to be done.
    pub done: Option<Done>,
    /// How many texts have words to translate.
    pub texts: usize,
    /// What is away from the source.
    pub rows: Vec<DriftRow>,
}

/// Is what was done to a translation file.
#[derive(Debug, Clone, Default)]
pub struct Done {
    /// Whether the file was written; not where nothing had to be changed.
    pub written: bool,
    /// How many entries were added.
    pub added: usize,
    /// How many digests were added.
    pub digests: usize,
    /// The paths whose digests were refreshed.
    pub accepted: Vec<String>,
}

/// Is a [`Drift`] with its place as people count it.
#[derive(Debug, Clone)]
pub struct DriftRow {
    /// What it is.
    pub kind: DriftKind,
    /// The path of the text.
    pub path: String,
    /// The name of the file with the place.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// The words of the source, where there is one.
    pub words: Option<String>,
}

impl TranslatedFile {
    /// Builds it from a source and what was found in its translation.
    pub fn new(
        source: (&Source, &SourceFile),
        translation: (&str, Option<&SourceFile>),
        drifts: Vec<Drift>,
    ) -> Self {
        let (texts, file) = source;
        let (name, sidecar) = translation;
        let row = |drift: Drift| {
            let here = if drift.side == Side::Source { file } else { sidecar.unwrap_or(file) };
            let place = here.place(drift.span.start);
            let words = texts.get(&drift.path).map(|text| text.text.clone());
            let (line, column) = (place.line, place.column);
            DriftRow { kind: drift.kind, path: drift.path, file: here.name().to_owned(), line, column, words }
        };
        Self {
            source: file.name().to_owned(),
            language: texts.language.clone(),
            translation: name.to_owned(),
            done: None,
            texts: texts.texts.iter().filter(|text| text.needed).count(),
            rows: drifts.into_iter().map(row).collect(),
        }
    }

    /// Counts the rows of a kind, by its word.
    pub fn count(&self, word: &str) -> usize {
        self.rows.iter().filter(|row| row.kind.word() == word).count()
    }

    /// Says whether something has to be mended.
    pub fn has_findings(&self) -> bool {
        self.rows.iter().any(|row| !row.kind.is_note())
    }

    /// Says how far it is.
    pub fn sum(&self) -> Translate {
        let missing = self.count("missing");
        Translate::Sum {
            file: self.translation.clone(),
            done: self.texts.saturating_sub(missing),
            of: self.texts,
            missing,
            outdated: self.count("outdated"),
            superfluous: self.count("superfluous"),
        }
    }
}

impl DriftRow {
    /// Says what it is, in one sentence.
    pub fn says(&self, into: &str) -> Translate {
        let path = self.path.clone();
        match &self.kind {
            DriftKind::Missing => Translate::Missing { path, lang: into.to_owned() },
            DriftKind::Outdated => Translate::Outdated { path },
            DriftKind::Superfluous { meant: None } => Translate::Superfluous { path },
            DriftKind::Superfluous { meant: Some(meant) } => {
                Translate::MaybeMeant { path, meant: meant.clone() }
            }
            DriftKind::OtherBlanks { lost, added } if added.is_empty() => {
                Translate::Lost { path, blanks: blanks(lost) }
            }
            DriftKind::OtherBlanks { lost, added } if lost.is_empty() => {
                Translate::Gained { path, blanks: blanks(added) }
            }
            DriftKind::OtherBlanks { lost, added } => {
                Translate::OtherBlanks { path, lost: blanks(lost), added: blanks(added) }
            }
            DriftKind::NoDigest => Translate::NoDigest { path },
        }
    }
}

fn blanks(names: &[String]) -> String {
    names.iter().map(|name| format!("{{{{ {name} }}}}")).collect::<Vec<_>>().join(", ")
}
