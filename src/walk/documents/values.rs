use crate::i18n::{Lang, Log, Phrase, Say, Walk};
use crate::incident::{Certainty, Key, Told};
use crate::playbook::Datum;
use crate::playbook::model::Act;
use crate::walk::Teller;

/// Sets words between the quotes of a language.
pub(super) fn quoted(words: &str, lang: Lang) -> String {
    Phrase::Quoted(words.trim().to_owned()).say(lang)
}

/// Returns the colon as a language sets it.
pub(super) fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::En => ":",
        Lang::Fr => "\u{a0}:",
    }
}

impl Teller<'_> {
    /// Returns what a fact asks.
    pub fn title_of_fact(&self, path: &Key) -> String {
        let ask = self
            .view()
            .fact_of_path(path)
            .and_then(|(book, id)| self.plan(book).playbook.facts.get(&id).map(|fact| fact.ask.to_string()));
        ask.unwrap_or_else(|| path.to_string())
    }

    /// Returns a value of a fact in words.
    pub fn value_of_fact(&self, path: &Key, value: Option<&Datum>) -> String {
        let Some(value) = value else { return Walk::NotKnownYet.say(self.lang) };
        let words = self.view().fact_of_path(path).and_then(|(book, id)| {
            let fact = self.plan(book).playbook.facts.get(&id)?;
            Some(self.speech(book).datum(fact, value))
        });
        words.unwrap_or_else(|| self.plain_value(value))
    }

    /// Returns a told value with how sure it is and who says so.
    pub(super) fn value_told(&self, told: &Told) -> String {
        let mut words = self.value_of_fact(&told.fact, told.value.as_ref());
        if let (Some(certainty), true) = (told.certainty, told.value.is_some()) {
            let sure = match certainty {
                Certainty::Confirmed => Log::Confirmed,
                Certainty::Unconfirmed => Log::Unconfirmed,
            };
            words.push_str(&format!(" ({})", sure.say(self.lang)));
        }
        if let Some(source) = &told.source {
            words.push_str(&format!(" / {source}"));
        }
        words
    }

    /// Returns what a fact was and is: `Officers → Our staff`.
    pub(super) fn moved(&self, path: &Key, old: Option<&Datum>, new: Option<&Datum>) -> String {
        format!("{} → {}", self.value_of_fact(path, old), self.value_of_fact(path, new))
    }

    /// Returns what an option of a decision is called.
    pub fn title_of_option(&self, step: Option<&Key>, value: &str) -> String {
        let view = self.view();
        let title = step.and_then(|step| view.locate(step)).and_then(|at| {
            let Some(Act::Decide { options, .. }) = self.plan(at.book).node(at.node).act() else {
                return None;
            };
            options.get(value).map(|option| self.fill(&at, &option.title))
        });
        title.unwrap_or_else(|| value.to_owned())
    }

    /// Writes a value as it was recorded, where nothing says what it is called; a moment as on a clock.
    pub(super) fn plain_value(&self, value: &Datum) -> String {
        match value {
            Datum::Bool(truth) => if *truth { Walk::Yes } else { Walk::No }.say(self.lang),
            Datum::Number(number) => number.to_string(),
            Datum::Text(text) => match text.parse() {
                Ok(moment) => self.times().clock(moment),
                Err(_) => text.clone(),
            },
            Datum::List(all) => all.join(", "),
        }
    }
}
