use super::expect::ending_word;
use super::player::{Player, Plays};
use super::stumble::{Refused, Stumble};
use crate::i18n::Played;
use crate::incident::Ending;
use crate::incident::agenda::Item;
use crate::incident::script::{Answer, Answers, Given, Placed};
use crate::playbook::Id;

/// Looks answers up by their path; nothing is ever answered by itself.
impl Player<'_> {
    /// Returns an answer, or says which path has none.
    pub(super) fn need<'m>(
        &self,
        answers: &'m Answers,
        item: &Item,
        path: &str,
        kind: Played,
    ) -> Plays<&'m Answer> {
        answers.by_path.get(path).ok_or_else(|| self.no_answer(item, path, kind))
    }

    pub(super) fn no_answer(&self, item: &Item, path: &str, kind: Played) -> Stumble {
        let (path, kind) = (path.to_owned(), self.say(kind));
        let why = self.say(Played::NoAnswer { path, kind });
        let stands = format!("{} “{}”", item.key, self.walker.title(item));
        Refused { span: None, why, stands: Some(stands), help: None }.into()
    }

    /// Returns the words of an answer, or says which path has none.
    pub(super) fn need_words(
        &self,
        answers: &Answers,
        item: &Item,
        path: &str,
        kind: Played,
    ) -> Plays<String> {
        self.need(answers, item, path, kind).map(|answer| answer.value.it.shown())
    }

    /// Returns the reason of an item, which has to be given.
    pub(super) fn need_reason(&self, answers: &Answers, item: &Item) -> Plays<String> {
        self.need_words(answers, item, &format!("{}.why", item.key), Played::KReason)
    }

    /// Takes an answer as an id.
    pub(super) fn as_id(&self, answer: &Answer) -> Plays<Placed<Id>> {
        let text = answer.value.it.shown();
        Id::data(text.trim())
            .map(|id| Placed::new(id, answer.value.span))
            .map_err(|_| Refused::at(answer.value.span, text).into())
    }

    /// Demands that an answer is this word (or `true`).
    pub(super) fn is_word(&self, answer: &Answer, path: &str, words: &[&str], kind: Played) -> Plays<()> {
        let text = answer.value.it.shown();
        if words.contains(&text.trim()) {
            return Ok(());
        }
        Err(self.not_of_kind(answer, path, kind))
    }

    pub(super) fn not_of_kind(&self, answer: &Answer, path: &str, kind: Played) -> Stumble {
        let (value, path, kind) = (answer.value.it.shown(), path.to_owned(), self.say(kind));
        Refused::at(answer.value.span, self.say(Played::NotOfKind { value, path, kind })).into()
    }
}

/// Returns the words of an answer that may be absent.
pub(super) fn words(answers: &Answers, path: &str) -> Option<String> {
    answers.by_path.get(path).map(|answer| answer.value.it.shown())
}

/// Returns the words of a list, or of one value.
pub(super) fn list(answer: &Answer) -> Vec<String> {
    match &answer.value.it {
        Given::Many(all) => all.clone(),
        one => vec![one.shown()],
    }
}

/// Reads how a run ends.
pub(super) fn ending(text: &str) -> Option<Ending> {
    let all = [Ending::Resolved, Ending::FalseAlarm, Ending::StoodDown, Ending::HandedOver];
    all.into_iter().find(|ending| ending_word(*ending) == text.trim())
}
