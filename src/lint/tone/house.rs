use super::draft::{Draft, Heard, HouseWord};
use super::word::{Word, place, words};
use crate::i18n::lint::ToneSays;
use crate::lint::{Both, Rule, Severity};

/// A wording that the house does not use.
pub static HOUSE_WORD: Rule = Rule {
    code: "tone_house_word",
    severity: Severity::Error,
    title: Both { en: "A wording that the house does not use", fr: "Un mot que la maison n’emploie pas" },
    why: Both {
        en: "`tone.avoid` lists it, with the reason and what to say instead. It is listened for in every text of its language.",
        fr: "`tone.avoid` le liste, avec la raison et ce qu’il faut dire. Il est cherché dans tous les textes de sa langue.",
    },
    flagged: "tone: {avoid: {hacked: {say: hackers, because: it excuses us, instead: somebody entered}}}\nmessages:\n  words: {title: Words, stage: answer, text: Hackers entered our system.}\n",
    clean: "tone: {avoid: {hacked: {say: hackers, because: it excuses us, instead: somebody entered}}}\nmessages:\n  words: {title: Words, stage: answer, text: Somebody entered our system.}\n",
    check: None,
};

/// Returns the words of a text that the house does not say.
pub fn heard(draft: &Draft<'_>, words: &[Word]) -> Vec<Heard> {
    let ours = |word: &&HouseWord<'_>| word.language.is_none_or(|lang| lang == draft.lang.code());
    draft.house.iter().filter(ours).flat_map(|word| said(draft, words, word)).collect()
}

/// What the house avoids is also avoided at the beginning of a longer word.
fn said(draft: &Draft<'_>, words: &[Word], word: &HouseWord<'_>) -> Vec<Heard> {
    let mut say = self::words(word.say);
    say.retain(|word| !word.is_blank());
    let found = (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| !word.quoted));
    let found = found.filter_map(|at| place(words, at..said_at(&say, words, at)?));
    let heard = found.map(|at| Heard {
        rule: &HOUSE_WORD,
        says: ToneSays::House {
            said: draft.text.get(at.clone()).unwrap_or_default().to_owned(),
            because: word.because.map(str::to_owned),
        },
        instead: word.instead.map(|instead| ToneSays::HouseSays(instead.to_owned())),
        at,
    });
    heard.collect()
}

/// Returns where a wording ends that begins at a word; it does not go on into the next clause.
fn said_at(say: &[Word], words: &[Word], at: usize) -> Option<usize> {
    let end = at + say.len();
    let (last, first) = say.split_last()?;
    let (last_word, first_words) = words.get(at..end)?.split_last()?;
    let same = |(one, word): (&Word, &Word)| one.folded == word.folded && word.clause == last_word.clause;
    (first.iter().zip(first_words).all(same) && last_word.folded.starts_with(&last.folded)).then_some(end)
}
