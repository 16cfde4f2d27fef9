//! An hour that is another one for half of the readers.

use super::draft::{Draft, Heard};
use super::ear::Ear;
use super::presence::{Wanted, has_hour};
use super::text::Text;
use super::word::place;
use crate::i18n::lint::ToneSays;

in_playbook_rule! {
    /// An hour without its zone, for readers in several.
    NO_ZONE "tone_no_zone" Warning
    title "An hour without its zone" "Une heure sans son fuseau"
    why "Who reads it on another continent waits at the wrong hour, and thinks that you did not come. Add UTC, or the place."
        "Qui le lit sur un autre continent attend à la mauvaise heure, et croit que vous n’êtes pas venu. Ajouter UTC, ou le lieu."
    instead "add the zone: 15:30 UTC" "ajouter le fuseau : 15 h 30 UTC"
    bad "Customers in Europe and Asia can log in again at 7:30." good "Customers in Europe and Asia can log in again at 7:30 UTC."
}

/// Returns the sentence that gives an hour to several parts of the world and no zone.
pub fn heard(draft: &Draft<'_>, text: &Text) -> Vec<Heard> {
    let all = || 0..text.words.len();
    // Most texts name no hour, and it costs little to see that.
    if !has_hour(draft.text, &text.words) || named(draft, text, Wanted::Zone, all()) > 0 {
        return Vec::new();
    }
    let several =
        named(draft, text, Wanted::World, all()) > 0 || named(draft, text, Wanted::Region, all()) > 1;
    let mut sentences =
        (0..text.words.len()).filter(|at| text.begins_sentence(*at)).map(|at| text.sentence_of(at));
    let timed = sentences
        .find(|sentence| text.words.get(sentence.clone()).is_some_and(|words| has_hour(draft.text, words)));
    let at = timed.filter(|_| several).and_then(|sentence| place(&text.words, sentence));
    let heard = at.map(|at| Heard {
        rule: &NO_ZONE.rule,
        at,
        says: ToneSays::Whole { en: NO_ZONE.rule.title.en, fr: NO_ZONE.rule.title.fr },
        instead: Some(ToneSays::Instead { en: NO_ZONE.instead.en, fr: NO_ZONE.instead.fr }),
    });
    heard.into_iter().collect()
}

/// Counts the places of a text at which one of some phrases stands.
fn named(draft: &Draft<'_>, text: &Text, wanted: Wanted, words: std::ops::Range<usize>) -> usize {
    let phrases = Ear::of(draft.lang).wanted(wanted);
    words.filter(|at| phrases.iter().any(|phrase| phrase.at(text, *at).is_some())).count()
}
