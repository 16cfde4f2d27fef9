use super::{either, en, fr};
use crate::i18n::{Grammar, Say};

/// Says what is wrong with a condition or a blank.
#[derive(Debug, Clone, PartialEq)]
pub enum ExprSays {
    /// It does not parse.
    Syntax(Grammar),
    /// Nothing has the name.
    UnknownName(String),
    /// Two values of different types are compared.
    Mismatch(TypeName, TypeName),
    /// The literal is none of the possible values.
    OutsideSet(String),
    /// The values have no order.
    Unordered(TypeName),
    /// It is neither true nor false.
    NotACondition(TypeName),
    /// It is no list.
    NotAList(TypeName),
    /// It has one value for each of several.
    BareMap(String),
    /// `each` outside a `for_each`.
    EachOutside,
    /// `with` outside a procedure.
    WithOutside,
    /// `next_update` in a condition.
    NextUpdate,
    /// A duration is wanted.
    NotALength(String, TypeName),
    /// A time counts from something that is none.
    NotAMoment(String),
}

/// Names the type of a value.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "each is said in words below")]
pub enum TypeName {
    YesNo,
    Number,
    Text,
    Choice(Vec<String>),
    Choices,
    List,
    Date,
    Time,
    Length,
    Level,
    Map,
    Any,
}

impl Say for TypeName {
    fn en(&self) -> String {
        match self {
            Self::YesNo => "yes or no".into(),
            Self::Number => "a number".into(),
            Self::Text => "a text".into(),
            Self::Choice(words) if words.is_empty() => "a choice".into(),
            Self::Choice(words) => format!("one of {}", either(&some(words), "or")),
            Self::Choices => "several choices".into(),
            Self::List => "a list".into(),
            Self::Date => "a day".into(),
            Self::Time => "a moment".into(),
            Self::Length => "a duration".into(),
            Self::Level => "a level".into(),
            Self::Map => "one value for each".into(),
            Self::Any => "anything".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::YesNo => "oui ou non".into(),
            Self::Number => "un nombre".into(),
            Self::Text => "un texte".into(),
            Self::Choice(words) if words.is_empty() => "un choix".into(),
            Self::Choice(words) => format!("l’un de {}", either(&some(words), "ou")),
            Self::Choices => "plusieurs choix".into(),
            Self::List => "une liste".into(),
            Self::Date => "un jour".into(),
            Self::Time => "un moment".into(),
            Self::Length => "une durée".into(),
            Self::Level => "un niveau".into(),
            Self::Map => "une valeur pour chacun".into(),
            Self::Any => "n’importe quoi".into(),
        }
    }
}

/// Keeps a list of words short enough to be read.
fn some(words: &[String]) -> Vec<String> {
    const MOST: usize = 4;
    let more = (words.len() > MOST).then(|| "…".to_owned());
    words.iter().take(MOST).map(|word| format!("'{word}'")).chain(more).collect()
}

impl Say for ExprSays {
    fn en(&self) -> String {
        match self {
            Self::Syntax(why) => why.en(),
            Self::UnknownName(name) => format!("nothing is called {}", en(name)),
            Self::Mismatch(left, right) => {
                format!("these cannot be compared: {} and {}", left.en(), right.en())
            }
            Self::OutsideSet(literal) => format!("the value is never {}", en(literal)),
            Self::Unordered(kind) => format!("{} has no order: compare it with == or !=", kind.en()),
            Self::NotACondition(kind) => format!("a condition is true or false, and this is {}", kind.en()),
            Self::NotAList(kind) => format!("a list is wanted here, and this is {}", kind.en()),
            Self::BareMap(name) => format!("{} has one value for each, and none of its own here", en(name)),
            Self::EachOutside => "`each` has a value only inside a `for_each`".into(),
            Self::WithOutside => "`with` has a value only inside a procedure".into(),
            Self::NextUpdate => "`next_update` is for texts: in a condition it would wait for itself".into(),
            Self::NotALength(name, kind) => {
                format!("{} is {}, and a duration is wanted", en(name), kind.en())
            }
            Self::NotAMoment(name) => format!("{} is nothing that happens", en(name)),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Syntax(why) => why.fr(),
            Self::UnknownName(name) => format!("rien ne s’appelle {}", fr(name)),
            Self::Mismatch(left, right) => {
                format!("ceci ne se compare pas\u{a0}: {} et {}", left.fr(), right.fr())
            }
            Self::OutsideSet(literal) => format!("la valeur n’est jamais {}", fr(literal)),
            Self::Unordered(kind) => format!("{} n’a pas d’ordre\u{a0}: comparer avec == ou !=", kind.fr()),
            Self::NotACondition(kind) => {
                format!("une condition est vraie ou fausse, et ceci est {}", kind.fr())
            }
            Self::NotAList(kind) => format!("il faut ici une liste, et ceci est {}", kind.fr()),
            Self::BareMap(name) => {
                format!("{} a une valeur pour chacun, et aucune à lui seul ici", fr(name))
            }
            Self::EachOutside => "`each` n’a de valeur que dans un `for_each`".into(),
            Self::WithOutside => "`with` n’a de valeur que dans une procédure".into(),
            Self::NextUpdate => {
                "`next_update` sert aux textes\u{a0}: dans une condition il s’attendrait lui-même".into()
            }
            Self::NotALength(name, kind) => {
                format!("{} est {}, et il faut une durée", fr(name), kind.fr())
            }
            Self::NotAMoment(name) => format!("{} n’est rien qui arrive", fr(name)),
        }
    }
}
