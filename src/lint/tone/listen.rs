use std::collections::HashMap;
use std::ops::Range;

use super::draft::{Draft, Heard};
use super::ear::Ear;
use super::rule::{Scope, ToneRule};
use super::text::Text;
use super::word::place;
use super::{channel, form, house, length, presence, zone};
use crate::i18n::lint::ToneSays;

/// Returns everything that the rules hear in a text, in its order.
pub fn listen(draft: &Draft<'_>) -> Vec<Heard> {
    let ear = Ear::of(draft.lang);
    let text = Text::read(draft.text, &ear.lexicon);
    let mut heard = phrases(draft, ear, &text);
    heard.extend(house::heard(draft, &text.words));
    heard.extend(form::heard(draft, &text.words));
    heard.extend(length::heard(draft, &text.words));
    heard.extend(zone::heard(draft, &text));
    heard.extend(presence::heard(draft, &text));
    heard.extend(channel::heard(draft));
    heard.sort_by_key(|heard| (heard.at.start, heard.at.end, heard.rule.code));
    heard
}

fn phrases(draft: &Draft<'_>, ear: &Ear, text: &Text) -> Vec<Heard> {
    let recall = presence::is_recall(draft, text);
    let mut heard: Vec<Heard> = Vec::new();
    // Up to where each rule has heard something: words are not said twice.
    let mut ends: HashMap<&str, usize> = HashMap::new();
    for (rule, found) in found(ear, text) {
        if rule.scope == Scope::Recall && !recall {
            continue;
        }
        let Some(place) = place(&text.words, found) else { continue };
        let end = ends.entry(rule.rule.code).or_default();
        if *end <= place.start {
            *end = place.end;
            let said = draft.text.get(place.clone()).unwrap_or_default();
            let says = ToneSays::words(said, rule.rule.title.en, rule.rule.title.fr);
            let instead = ToneSays::Instead { en: rule.instead.en, fr: rule.instead.fr };
            heard.push(Heard { rule: &rule.rule, at: place, says, instead: Some(instead) });
        }
    }
    heard
}

/// Returns the words that the phrases of rules take.
fn found(ear: &Ear, text: &Text) -> Vec<(&'static ToneRule, Range<usize>)> {
    let mut found = Vec::new();
    let mut naming: Option<Vec<usize>> = None;
    for (at, word) in text.words.iter().enumerate().filter(|(_, word)| !word.quoted) {
        for (rule, phrase) in ear.beginning_at(text, at) {
            let Some(words) = phrase.at(text, at) else { continue };
            let named = |sentences: &Vec<usize>| sentences.iter().any(|one| one.abs_diff(word.sentence) <= 1);
            if phrase.hollow && named(naming.get_or_insert_with(|| ear.naming(text))) {
                continue;
            }
            found.push((rule, words));
        }
    }
    found
}
