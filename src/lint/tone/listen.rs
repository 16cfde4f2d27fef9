use std::collections::HashMap;
use std::sync::OnceLock;

use super::draft::{Draft, Heard};
use super::phrase::{Beginning, Phrase, beginning};
use super::rule::{Scope, ToneRule};
use super::sets::sets;
use super::word::{Word, words};
use super::{TONE_RULES, channel, form, house, length, presence};
use crate::i18n::Lang;
use crate::i18n::lint::ToneSays;

/// Returns everything that the rules hear in a text, in its order.
pub fn listen(draft: &Draft<'_>) -> Vec<Heard> {
    let words = words(draft.text);
    let mut heard = phrases(draft, &words);
    heard.extend(house::heard(draft, &words));
    heard.extend(form::heard(draft, &words));
    heard.extend(length::heard(draft, &words));
    heard.extend(presence::heard(draft, &words));
    heard.extend(channel::heard(draft));
    heard.sort_by_key(|heard| (heard.at.start, heard.at.end, heard.rule.code));
    heard
}

fn phrases(draft: &Draft<'_>, words: &[Word]) -> Vec<Heard> {
    let index = Index::of(draft.lang);
    let recall = presence::is_recall(draft, words);
    let mut heard: Vec<Heard> = Vec::new();
    // Up to where each rule has heard something: words are not said twice.
    let mut ends: HashMap<&str, usize> = HashMap::new();
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        for (rule, phrase) in index.beginning_as(word) {
            if rule.scope == Scope::Recall && !recall {
                continue;
            }
            let Some(found) = phrase.at(words, at) else { continue };
            let Some(place) = super::word::place(words, found) else { continue };
            let end = ends.entry(rule.rule.code).or_default();
            if *end <= place.start {
                *end = place.end;
                let said = draft.text.get(place.clone()).unwrap_or_default();
                let says = ToneSays::words(said, rule.rule.title.en, rule.rule.title.fr);
                let instead = ToneSays::Instead { en: rule.instead.en, fr: rule.instead.fr };
                heard.push(Heard { rule: &rule.rule, at: place, says, instead: Some(instead) });
            }
        }
    }
    heard
}

/// Is the phrases of a language by the letters that they begin with.
///
/// It is read once a process, and only when a text is listened to.
struct Index {
    phrases: Vec<(&'static ToneRule, Phrase)>,
    by_beginning: HashMap<Beginning, Vec<usize>>,
}

impl Index {
    fn of(lang: Lang) -> &'static Self {
        static EN: OnceLock<Index> = OnceLock::new();
        static FR: OnceLock<Index> = OnceLock::new();
        match lang {
            Lang::En => EN.get_or_init(|| Self::read(lang)),
            Lang::Fr => FR.get_or_init(|| Self::read(lang)),
        }
    }

    fn read(lang: Lang) -> Self {
        let mut index = Self { phrases: Vec::new(), by_beginning: HashMap::new() };
        for rule in TONE_RULES.iter().copied() {
            let written = rule.wording(lang).map(|wording| wording.phrases).unwrap_or_default();
            for phrase in written.iter().flat_map(|written| Phrase::read(written, sets(lang))) {
                let mut beginnings = phrase.beginnings();
                beginnings.sort_unstable();
                beginnings.dedup();
                for beginning in beginnings {
                    index.by_beginning.entry(beginning).or_default().push(index.phrases.len());
                }
                index.phrases.push((rule, phrase));
            }
        }
        index
    }

    fn beginning_as(&self, word: &Word) -> impl Iterator<Item = &(&'static ToneRule, Phrase)> {
        let found = self.by_beginning.get(&beginning(&word.folded));
        found.into_iter().flatten().filter_map(|at| self.phrases.get(*at))
    }
}

impl ToneRule {
    /// Returns what it listens for in a language.
    pub fn wording(&self, lang: Lang) -> Option<&super::Wording> {
        match lang {
            Lang::En => self.en.as_ref(),
            Lang::Fr => self.fr.as_ref(),
        }
    }
}
