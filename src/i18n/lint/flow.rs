use super::{en, fr};
use crate::i18n::Say;

/// Says what waits for itself.
#[derive(Debug, Clone, PartialEq)]
pub enum FlowSays {
    /// A question is asked only when its own answer is known.
    AsksItself(String),
    /// Questions wait for each other's answers.
    QuestionsInCircle(Vec<String>),
    /// Steps wait for each other.
    StepsInCircle(Vec<String>),
    /// A step is due after itself.
    DueAfterItself(String),
}

impl Say for FlowSays {
    fn en(&self) -> String {
        match self {
            Self::AsksItself(name) => format!("{} is asked only once its own answer is known", en(name)),
            Self::QuestionsInCircle(names) => {
                format!("these questions wait for each other’s answers: {}", names.join(" → "))
            }
            Self::StepsInCircle(names) => format!("these steps wait for each other: {}", names.join(" → ")),
            Self::DueAfterItself(name) => format!("{} is due after itself", en(name)),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::AsksItself(name) => {
                format!("{} n’est posée qu’une fois sa propre réponse connue", fr(name))
            }
            Self::QuestionsInCircle(names) => {
                format!("ces questions attendent la réponse l’une de l’autre\u{a0}: {}", names.join(" → "))
            }
            Self::StepsInCircle(names) => {
                format!("ces étapes s’attendent l’une l’autre\u{a0}: {}", names.join(" → "))
            }
            Self::DueAfterItself(name) => format!("{} est à faire après elle-même", fr(name)),
        }
    }
}
