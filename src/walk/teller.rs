use jiff::Timestamp;

use super::{Speech, Times, Voices};
use crate::i18n::{Lang, Say, Walk, WalkOn};
use crate::incident::Run;
use crate::incident::eval::{At, View};
use crate::incident::plan::Plan;
use crate::playbook::model::Text;

/// Tells what stands in a run in the words of one language, as of one moment.
///
/// The walk and the commands that only read share it, so that a step is called the same
/// on every screen and in every list.
#[derive(Clone, Copy)]
pub struct Teller<'r> {
    /// The run.
    pub run: &'r Run,
    /// The plans of every language.
    pub voices: &'r Voices,
    /// The language.
    pub lang: Lang,
    /// The moment that it is told as of.
    pub moment: Timestamp,
}

impl<'r> Teller<'r> {
    /// Looks at the run.
    pub fn view(&self) -> View<'r> {
        self.run.view(self.moment)
    }

    /// Returns what stands for times.
    pub fn times(&self) -> Times {
        Times { zone: self.run.snapshot.zone.clone(), now: self.moment, lang: self.lang }
    }

    /// Returns the plan of a book in the reader's language.
    pub fn plan(&self, book: usize) -> &'r Plan {
        self.voices.spoken(self.written_plan(book), self.lang)
    }

    /// Returns the plan of a book as it is written.
    pub fn written_plan(&self, book: usize) -> &'r Plan {
        let run = self.run;
        let attached = run.state.attached.iter().filter(|attached| !attached.retracted);
        let mut others = attached.filter_map(|attached| run.snapshot.others.get(&attached.playbook));
        match book.checked_sub(1) {
            None => &run.snapshot.plan,
            Some(place) => others.nth(place).unwrap_or(&run.snapshot.plan),
        }
    }

    /// Returns what makes words of a book's values.
    pub fn speech(&self, book: usize) -> Speech<'r> {
        Speech { playbook: &self.plan(book).playbook, times: self.times(), plan: Some(self.plan(book)) }
    }

    /// Fills a text of a book in, as seen from a place.
    pub fn fill(&self, at: &At, text: &Text) -> String {
        self.speech(at.book).fill(&self.view(), at, text).text
    }

    pub(super) fn say(&self, words: Walk) -> String {
        words.say(self.lang)
    }

    pub(super) fn say_on(&self, words: WalkOn) -> String {
        words.say(self.lang)
    }
}
