//! What the checker says: one enum an area, each in every language.

mod count;
mod coverage;
mod expr;
mod file;
mod flow;
mod name;
mod practice;
mod remedy;
mod shape;
mod thing;
mod tone;
mod wanted;
mod yaml;

pub use count::Count;
pub use coverage::CoverageSays;
pub use expr::{ExprSays, TypeName};
pub use file::FileSays;
pub use flow::FlowSays;
pub use name::NameSays;
pub use practice::PracticeSays;
pub use remedy::Remedy;
pub use shape::{IdFault, ShapeSays};
pub use thing::Thing;
pub use tone::ToneSays;
pub use wanted::{Found, Wanted};
pub use yaml::YamlSays;

use super::Say;

/// Is one sentence of a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum LintSays {
    /// On YAML itself.
    Yaml(YamlSays),
    /// On keys and values.
    Shape(ShapeSays),
    /// On names and references.
    Name(NameSays),
    /// On conditions and blanks.
    Expr(ExprSays),
    /// On files and what lies between them.
    File(FileSays),
    /// On what waits for what.
    Flow(FlowSays),
    /// On what a plan leaves out.
    Coverage(CoverageSays),
    /// On what practice warns of.
    Practice(PracticeSays),
    /// On the tone of words.
    Tone(ToneSays),
    /// What to do.
    Remedy(Remedy),
}

impl Say for LintSays {
    fn en(&self) -> String {
        match self {
            Self::Yaml(says) => says.en(),
            Self::Shape(says) => says.en(),
            Self::Name(says) => says.en(),
            Self::Expr(says) => says.en(),
            Self::File(says) => says.en(),
            Self::Flow(says) => says.en(),
            Self::Coverage(says) => says.en(),
            Self::Practice(says) => says.en(),
            Self::Tone(says) => says.en(),
            Self::Remedy(says) => says.en(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Yaml(says) => says.fr(),
            Self::Shape(says) => says.fr(),
            Self::Name(says) => says.fr(),
            Self::Expr(says) => says.fr(),
            Self::File(says) => says.fr(),
            Self::Flow(says) => says.fr(),
            Self::Coverage(says) => says.fr(),
            Self::Practice(says) => says.fr(),
            Self::Tone(says) => says.fr(),
            Self::Remedy(says) => says.fr(),
        }
    }
}

macro_rules! into_lint_says {
    ($($area:ident: $says:ty),*) => {$(
        impl From<$says> for LintSays {
            fn from(says: $says) -> Self {
                Self::$area(says)
            }
        }
    )*};
}

into_lint_says!(
    Yaml: YamlSays, Shape: ShapeSays, Name: NameSays, Expr: ExprSays, File: FileSays, Flow: FlowSays,
    Coverage: CoverageSays, Practice: PracticeSays, Tone: ToneSays, Remedy: Remedy
);

/// Puts a word in English quotation marks.
fn en(word: &str) -> String {
    format!("“{}”", cut(word))
}

/// Puts a word in French quotation marks.
fn fr(word: &str) -> String {
    format!("«\u{a0}{}\u{a0}»", cut(word))
}

/// How many letters of a word are said: a stranger's id may be as long as a file.
const LONGEST: usize = 200;

fn cut(word: &str) -> std::borrow::Cow<'_, str> {
    match word.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", word.get(..end).unwrap_or_default()).into(),
        None => word.into(),
    }
}

/// Joins words by commas, the last by the word for *or*.
fn either(words: &[String], or: &str) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} {or} {last}", first.join(", ")),
    }
}
