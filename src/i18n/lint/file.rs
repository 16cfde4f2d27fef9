use super::{en, fr};
use crate::i18n::Say;

/// Says what is wrong between files.
#[derive(Debug, Clone, PartialEq)]
pub enum FileSays {
    /// An extended file is not there.
    Missing(String),
    /// An extended file cannot be read.
    Unreadable {
        /// The file.
        file: String,
        /// The system's reason.
        why: String,
    },
    /// Files extend each other in a circle.
    Circle(Vec<String>),
    /// Files are taken in more often than is possible.
    TooMany(usize),
    /// An extended file is of another kind.
    NotShared {
        /// The file.
        file: String,
        /// Its kind.
        kind: Option<&'static str>,
    },
    /// What is to be removed is not inherited.
    NothingToRemove(String),
    /// Playbooks open each other in a circle.
    OpenCircle(Vec<String>),
    /// A text has no translation.
    NotTranslated {
        /// Its path.
        path: String,
        /// The language.
        lang: String,
    },
    /// A text of a translation translates nothing.
    TranslatesNothing(String),
    /// The source of a text has changed since.
    Outdated(String),
    /// A translation shows other facts than its source.
    OtherBlanks {
        /// The path of the text.
        path: String,
        /// What the source shows and the translation does not.
        lost: Vec<String>,
        /// What the translation shows and the source does not.
        added: Vec<String>,
    },
    /// So many texts have no digest.
    NoDigest(usize),
    /// A language that must be complete has no translation file.
    NoTranslation(String),
    /// A translation is of another file.
    OtherFile {
        /// What it says.
        of: String,
        /// What it is compared with.
        file: String,
    },
    /// The organisation file does not give a value.
    ValueNotSupplied(String),
    /// The organisation file gives a value of another type.
    ValueOfOtherType {
        /// The value's name.
        name: String,
        /// As written.
        value: String,
    },
    /// Nobody of the organisation holds a role.
    NobodyHolds(String),
    /// The organisation has no account on a channel.
    NoAccount(String),
}

impl Say for FileSays {
    fn en(&self) -> String {
        match self {
            Self::Missing(file) => format!("{} is not there", en(file)),
            Self::Unreadable { file, why } => format!("{} cannot be read: {why}", en(file)),
            Self::Circle(way) => format!("these files extend each other: {}", way.join(" → ")),
            Self::TooMany(most) => {
                format!("files are taken in more than {most} times, and the rest is left out")
            }
            Self::NotShared { file, kind: Some(kind) } => {
                format!("{} is a file of kind `{kind}`, and cannot be extended", en(file))
            }
            Self::NotShared { file, kind: None } => {
                format!("{} does not say what kind of file it is", en(file))
            }
            Self::NothingToRemove(path) => format!("{} is not inherited, so it cannot be removed", en(path)),
            Self::OpenCircle(way) => format!("these playbooks open each other: {}", way.join(" → ")),
            Self::NotTranslated { path, lang } => format!("`{path}` has no text in `{lang}`"),
            Self::TranslatesNothing(path) => format!("{} is the path of no text", en(path)),
            Self::Outdated(path) => format!("the source of `{path}` has changed since it was translated"),
            Self::OtherBlanks { path, lost, added } if added.is_empty() => {
                format!("`{path}` does not show {}, which its source shows", blanks(lost))
            }
            Self::OtherBlanks { path, lost, added } if lost.is_empty() => {
                format!("`{path}` shows {}, which its source does not show", blanks(added))
            }
            Self::OtherBlanks { path, lost, added } => {
                format!("`{path}` shows {} where its source shows {}", blanks(added), blanks(lost))
            }
            Self::NoDigest(1) => "nothing says which source one text translates".into(),
            Self::NoDigest(count) => format!("nothing says which sources {count} texts translate"),
            Self::NoTranslation(lang) => format!("there is no translation into `{lang}`"),
            Self::OtherFile { of, file } => {
                format!("this is a translation of {}, and stands beside {}", en(of), en(file))
            }
            Self::ValueNotSupplied(name) => format!("the organisation file does not say `{name}`"),
            Self::ValueOfOtherType { name, value } => format!("{} cannot be a value of `{name}`", en(value)),
            Self::NobodyHolds(role) => format!("nobody holds the role {}", en(role)),
            Self::NoAccount(channel) => format!("the organisation has no account on {}", en(channel)),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Missing(file) => format!("{} n’existe pas", fr(file)),
            Self::Unreadable { file, why } => format!("{} ne peut pas être lu\u{a0}: {why}", fr(file)),
            Self::Circle(way) => {
                format!("ces fichiers se reprennent l’un l’autre\u{a0}: {}", way.join(" → "))
            }
            Self::TooMany(most) => {
                format!("des fichiers sont repris plus de {most} fois, et le reste est omis")
            }
            Self::NotShared { file, kind: Some(kind) } => {
                format!("{} est un fichier `{kind}`, qui ne peut pas être repris", fr(file))
            }
            Self::NotShared { file, kind: None } => {
                format!("{} ne dit pas de quel genre de fichier il s’agit", fr(file))
            }
            Self::NothingToRemove(path) => {
                format!("{} n’est pas hérité et ne peut pas être retiré", fr(path))
            }
            Self::OpenCircle(way) => format!("ces plans s’ouvrent l’un l’autre\u{a0}: {}", way.join(" → ")),
            Self::NotTranslated { path, lang } => format!("`{path}` n’a pas de texte en `{lang}`"),
            Self::TranslatesNothing(path) => format!("{} n’est le chemin d’aucun texte", fr(path)),
            Self::Outdated(path) => format!("la source de `{path}` a changé depuis sa traduction"),
            Self::OtherBlanks { path, lost, added } if added.is_empty() => {
                format!("`{path}` ne montre pas {}, que sa source montre", blanks(lost))
            }
            Self::OtherBlanks { path, lost, added } if lost.is_empty() => {
                format!("`{path}` montre {}, que sa source ne montre pas", blanks(added))
            }
            Self::OtherBlanks { path, lost, added } => {
                format!("`{path}` montre {} là où sa source montre {}", blanks(added), blanks(lost))
            }
            Self::NoDigest(1) => "rien ne dit quelle source un texte traduit".into(),
            Self::NoDigest(count) => format!("rien ne dit quelles sources {count} textes traduisent"),
            Self::NoTranslation(lang) => format!("il n’y a pas de traduction en `{lang}`"),
            Self::OtherFile { of, file } => {
                format!("ceci est une traduction de {}, à côté de {}", fr(of), fr(file))
            }
            Self::ValueNotSupplied(name) => format!("le fichier d’organisation ne dit pas `{name}`"),
            Self::ValueOfOtherType { name, value } => {
                format!("{} ne peut pas être une valeur de `{name}`", fr(value))
            }
            Self::NobodyHolds(role) => format!("personne ne tient le rôle {}", fr(role)),
            Self::NoAccount(channel) => format!("l’organisation n’a pas de compte sur {}", fr(channel)),
        }
    }
}

fn blanks(names: &[String]) -> String {
    names.iter().map(|name| format!("`{{{{ {name} }}}}`")).collect::<Vec<_>>().join(", ")
}
