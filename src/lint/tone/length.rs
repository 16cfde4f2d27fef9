//! How long a sentence may be.

use super::draft::{Draft, Heard};
use super::word::{Word, place};
use crate::i18n::Lang;
use crate::i18n::lint::ToneSays;

in_playbook_rule! {
    /// A sentence that loses its reader.
    LONG_SENTENCE "tone_long_sentence" Note
    title "A sentence that loses its reader" "Une phrase qui perd son lecteur"
    why "Whoever is afraid, or reads in a second language, keeps hold of 25 words; French takes 30 for as much."
        "Qui a peur, ou lit dans une seconde langue, suit 25 mots en anglais, 30 en français."
    instead "make two of it" "en faire deux"
    bad "We are calling every customer whose order left the warehouse on Monday or on Tuesday with the wrong label on its box and a leaflet that belongs to another product."
    good "We are calling every customer whose order left the warehouse with the wrong label. Their leaflet belongs to another product."
}

/// Returns the sentences of a text that are too long.
pub fn heard(draft: &Draft<'_>, words: &[Word]) -> Vec<Heard> {
    let most = match draft.lang {
        Lang::En => 25,
        Lang::Fr => 30,
    };
    let sentences = words.chunk_by(|one, next| one.sentence == next.sentence);
    let long = sentences.filter_map(|sentence| {
        let length = counted(draft.text, sentence);
        let at = place(sentence, 0..sentence.len()).filter(|_| length > most)?;
        let says = ToneSays::LongSentence { words: length, most };
        let instead = LONG_SENTENCE.instead;
        let instead = Some(ToneSays::Instead { en: instead.en, fr: instead.fr });
        Some(Heard { rule: &LONG_SENTENCE.rule, at, says, instead })
    });
    long.collect()
}

/// Counts words as a reader does: “don’t”, « l’eau » and “06:10” are one each.
fn counted(text: &str, sentence: &[Word]) -> usize {
    let joined = |pair: &[Word]| match pair {
        [one, next] => {
            let between = text.get(one.at.end..next.at.start).unwrap_or_default();
            !between.is_empty() && !between.contains(char::is_whitespace) && between != "—" && between != "/"
        }
        _ => false,
    };
    sentence.len() - sentence.windows(2).filter(|pair| joined(pair)).count()
}
