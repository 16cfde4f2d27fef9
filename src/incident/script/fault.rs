use crate::i18n::Cases;
use crate::source::Span;

/// Says what is wrong in an answers file, where, and what would be right.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Where.
    pub span: Span,
    /// What.
    pub what: Cases,
    /// What to write instead, where that can be said.
    pub help: Option<Cases>,
}

impl Fault {
    /// Says what is wrong at a place.
    pub fn new(span: Span, what: Cases) -> Self {
        Self { span, what, help: None }
    }

    /// Says what would be right.
    #[must_use]
    pub fn help(self, help: Cases) -> Self {
        Self { help: Some(help), ..self }
    }

    /// Names the word that was most likely meant, where one is near.
    #[must_use]
    pub fn meant(self, word: Option<&str>) -> Self {
        match word {
            Some(word) => self.help(Cases::DidYouMean { word: word.to_owned() }),
            None => self,
        }
    }
}
