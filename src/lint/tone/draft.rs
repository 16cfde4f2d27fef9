use std::ops::Range;
use std::sync::Arc;

use super::channel::Limit;
use crate::i18n::Lang;
use crate::i18n::lint::ToneSays;
use crate::lint::{Finding, Place, Rule};
use crate::playbook::model::Stage;
use crate::source::{Route, SourceFile, Span};

/// Is a text that is listened to, with what is known of it.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'a> {
    /// The words.
    pub text: &'a str,
    /// Their language.
    pub lang: Lang,
    /// What kind of word it is; without one, nothing is asked to be in it.
    pub stage: Option<Stage>,
    /// Whether its blanks are still to be filled, as in a playbook.
    pub has_blanks: bool,
    /// Where it goes, as far as the place has a limit.
    pub limits: &'a [Limit],
    /// The words that the house does not say.
    pub house: &'a [HouseWord<'a>],
}

/// Is a wording that a house does not use.
#[derive(Debug, Clone, Copy)]
pub struct HouseWord<'a> {
    /// The wording.
    pub say: &'a str,
    /// Its language; without one, every language.
    pub language: Option<&'a str>,
    /// Why not.
    pub because: Option<&'a str>,
    /// What to write.
    pub instead: Option<&'a str>,
}

/// Is something that a rule heard in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// The rule.
    pub rule: &'static Rule,
    /// The bytes of the text that it is about.
    pub at: Range<usize>,
    /// What is wrong with them.
    pub says: ToneSays,
    /// What to write instead.
    pub instead: Option<ToneSays>,
}

/// Tells a thing heard in a whole file as a finding in it.
pub fn hear(heard: Heard, file: &Arc<SourceFile>) -> Finding {
    let span = Span::new(heard.at.start, heard.at.end);
    let place = Place { file: Arc::clone(file), span, route: Route::root() };
    heard.finding(place)
}

impl Heard {
    /// Builds the finding at its place.
    pub fn finding(self, place: Place) -> Finding {
        let mut finding = Finding::new(self.rule, place, self.says);
        if let Some(instead) = self.instead {
            finding.label(instead);
        }
        finding
    }
}
