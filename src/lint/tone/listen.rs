use std::sync::OnceLock;

use super::draft::{Draft, Heard};
use super::phrase::Phrase;
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
    for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        let Some(letter) = word.folded.bytes().next() else { continue };
        for (rule, phrase) in index.beginning_with(letter) {
            if rule.scope == Scope::Recall && !recall {
                continue;
            }
            let Some(found) = phrase.at(words, at) else { continue };
            let Some(place) = super::word::place(words, found) else { continue };
            let again = heard.iter().any(|one| one.rule == &rule.rule && one.at.end > place.start);
            if !again {
                let said = draft.text.get(place.clone()).unwrap_or_default();
                let says = ToneSays::words(said, rule.rule.title.en, rule.rule.title.fr);
                let instead = ToneSays::Instead { en: rule.instead.en, fr: rule.instead.fr };
                heard.push(Heard { rule: &rule.rule, at: place, says, instead: Some(instead) });
            }
        }
    }
    heard
}

/// Is the phrases of a language by the letter that they begin with.
///
/// It is read once a process, and only when a text is listened to.
struct Index {
    by_letter: Vec<Vec<(&'static ToneRule, Phrase)>>,
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
        let mut by_letter: Vec<Vec<(&'static ToneRule, Phrase)>> = vec![Vec::new(); 256];
        for rule in TONE_RULES.iter().copied() {
            let Some(wording) = rule.wording(lang) else { continue };
            for phrase in wording.phrases.iter().flat_map(|written| Phrase::read(written, sets(lang))) {
                let mut letters = phrase.first_letters();
                letters.sort_unstable();
                letters.dedup();
                for letter in letters {
                    if let Some(bucket) = by_letter.get_mut(usize::from(letter)) {
                        bucket.push((rule, phrase.clone()));
                    }
                }
            }
        }
        Self { by_letter }
    }

    fn beginning_with(&self, letter: u8) -> &[(&'static ToneRule, Phrase)] {
        self.by_letter.get(usize::from(letter)).map(Vec::as_slice).unwrap_or_default()
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
