use std::sync::OnceLock;

use super::TONE_RULES;
use super::lexicon::Lexicon;
use super::phrase::Phrase;
use super::presence::Wanted;
use super::reading::Reading;
use super::rule::ToneRule;
use super::sets::{named, sets};
use super::text::Text;
use crate::i18n::Lang;

/// Is every phrase of a language, ready to be listened for.
///
/// It is read once a process, and only when a text is listened to.
pub struct Ear {
    /// What the words of a text are looked up in.
    pub lexicon: Lexicon,
    rules: Vec<(&'static ToneRule, Phrase)>,
    /// The phrases by the class that they begin with.
    by_first: Vec<Vec<usize>>,
    wanted: Vec<Vec<Phrase>>,
    named: Vec<Phrase>,
}

impl Ear {
    /// Returns that of a language.
    pub fn of(lang: Lang) -> &'static Self {
        static EN: OnceLock<Ear> = OnceLock::new();
        static FR: OnceLock<Ear> = OnceLock::new();
        match lang {
            Lang::En => EN.get_or_init(|| Self::read(lang)),
            Lang::Fr => FR.get_or_init(|| Self::read(lang)),
        }
    }

    fn read(lang: Lang) -> Self {
        let mut lexicon = Lexicon::default();
        let mut reading = Reading { sets: sets(lang), lexicon: &mut lexicon };
        // A phrase that is written wrong is found by a test, and left out here.
        let mut all = |written: &[&str]| -> Vec<Phrase> {
            written.iter().filter_map(|written| reading.phrase(written)).collect()
        };
        let wanted = Wanted::ALL.iter().map(|wanted| all(wanted.written(lang))).collect();
        let named = all(named(lang));
        let mut rules = Vec::new();
        for rule in TONE_RULES.iter().copied() {
            let written = rule.wording(lang).map(|wording| wording.phrases).unwrap_or_default();
            rules.extend(all(written).into_iter().map(|phrase| (rule, phrase)));
        }
        let mut by_first = vec![Vec::new(); lexicon.len()];
        for (at, (_, phrase)) in rules.iter().enumerate() {
            for class in phrase.firsts() {
                by_first.get_mut(usize::from(class)).into_iter().for_each(|phrases| phrases.push(at));
            }
        }
        Self { lexicon, rules, by_first, wanted, named }
    }

    /// Returns the phrases that may begin at a word, each with its rule.
    pub fn beginning_at<'a>(
        &'a self,
        text: &'a Text,
        at: usize,
    ) -> impl Iterator<Item = (&'static ToneRule, &'a Phrase)> {
        let by_class = |class: &u16| self.by_first.get(usize::from(*class));
        let found = text.classes(at).iter().filter_map(by_class).flatten();
        found.filter_map(|at| self.rules.get(*at)).map(|(rule, phrase)| (*rule, phrase))
    }

    /// Returns what a text is asked to have.
    pub fn wanted(&self, wanted: Wanted) -> &[Phrase] {
        self.wanted.get(wanted as usize).map(Vec::as_slice).unwrap_or_default()
    }

    /// Returns the numbers of the sentences that name something: a number, a day, an act.
    pub fn naming(&self, text: &Text) -> Vec<usize> {
        let names = |at: &usize| self.named.iter().any(|phrase| phrase.at(text, *at).is_some());
        let naming = (0..text.words.len()).filter(names);
        let mut sentences: Vec<usize> =
            naming.filter_map(|at| text.words.get(at)).map(|word| word.sentence).collect();
        sentences.dedup();
        sentences
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
