use std::ops::Range;

use super::word::{Word, fold};

/// Is a phrase that a rule listens for.
///
/// It is written as words with a few signs, so that whoever writes statements can read it:
///
/// | sign | means |
/// |---|---|
/// | `a\|b` | one word or the other |
/// | `apolog*` | a word that begins so |
/// | `very?` | a word that may be absent |
/// | `..`, `...` | up to four words, up to twelve |
/// | `{a b\|c}` | one group of words or the other; with a `?` behind it, or none |
/// | `@sorry` | one of the words of a set |
/// | `-of` | the next word is none of these |
/// | `^` | the beginning of a sentence |
/// | `_` | a blank |
///
/// A phrase never goes on into the next clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// One of these words.
    Word { of: Vec<Choice>, optional: bool },
    /// The next word, if there is one, is none of these.
    Not(Vec<Choice>),
    /// So many words at most.
    Gap(usize),
    /// The beginning of a sentence.
    Start,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    letters: String,
    begins: bool,
}

/// Is words under one name, as `("sorry", "sorry|apolog*")`.
pub type Sets = &'static [(&'static str, &'static str)];

/// Is the first letters of a word, by which phrases are looked up.
pub type Beginning = [u8; 3];

/// Returns the beginning of a word; what is shorter is filled up.
pub fn beginning(word: &str) -> Beginning {
    let mut letters = word.bytes().chain(std::iter::repeat(0));
    std::array::from_fn(|_| letters.next().unwrap_or_default())
}

const NEAR: usize = 4;
const FAR: usize = 12;

impl Phrase {
    /// Reads a phrase; each way through its groups is one.
    pub fn read(written: &str, sets: Sets) -> Vec<Self> {
        let Some(open) = written.find('{') else { return vec![Self::plain(written, sets)] };
        let (before, rest) = written.split_at(open);
        let Some((group, after)) = rest.get(1..).and_then(|rest| rest.split_once('}')) else {
            return Vec::new();
        };
        let (absent, after) = after.strip_prefix('?').map_or((None, after), |after| (Some(""), after));
        group
            .split('|')
            .chain(absent)
            .flat_map(|way| Self::read(&format!("{before}{way}{after}"), sets))
            .collect()
    }

    fn plain(written: &str, sets: Sets) -> Self {
        let mut parts = Vec::new();
        // Texts are split at apostrophes too.
        for part in written.split([' ', '\'', '’']).filter(|part| !part.is_empty()) {
            match part {
                ".." => parts.push(Part::Gap(NEAR)),
                "..." => parts.push(Part::Gap(FAR)),
                "^" => parts.push(Part::Start),
                _ => {
                    let (part, not) = part.strip_prefix('-').map_or((part, false), |part| (part, true));
                    let (part, optional) = part.strip_suffix('?').map_or((part, false), |part| (part, true));
                    let of = choices(part, sets);
                    parts.push(if not { Part::Not(of) } else { Part::Word { of, optional } });
                }
            }
        }
        Self { parts }
    }

    /// Reads words as they are, without signs; the last of them may go on.
    pub fn literal(said: &str) -> Option<Self> {
        let mut words = super::word::words(said);
        words.retain(|word| !word.is_blank());
        let last = words.len().checked_sub(1)?;
        let part = |(at, word): (usize, Word)| {
            let choice = Choice { letters: word.folded, begins: at == last };
            Part::Word { of: vec![choice], optional: false }
        };
        Some(Self { parts: words.into_iter().enumerate().map(part).collect() })
    }

    /// Returns how it can begin; nothing where it may begin with anything.
    pub fn beginnings(&self) -> Vec<Beginning> {
        let first = self.parts.iter().find(|part| !matches!(part, Part::Start));
        match first {
            Some(Part::Word { of, optional: false }) => {
                of.iter().map(|choice| beginning(&choice.letters)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Tells whether it begins with the beginning of a word that is shorter than its index.
    #[cfg(test)]
    pub fn begins_with_less_than(&self, letters: usize) -> bool {
        let first = self.parts.iter().find(|part| !matches!(part, Part::Start));
        let short = |choice: &Choice| choice.begins && choice.letters.len() < letters;
        matches!(first, Some(Part::Word { of, .. }) if of.iter().any(short))
    }

    /// Finds it at a word, and returns the words that it takes.
    pub fn at(&self, words: &[Word], at: usize) -> Option<Range<usize>> {
        let clause = words.get(at)?.clause;
        let last = goes_on(&self.parts, words, at, clause)?;
        (last > at).then_some(at..last)
    }
}

/// Returns where the rest of a phrase ends.
fn goes_on(parts: &[Part], words: &[Word], at: usize, clause: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    let here = words.get(at).filter(|word| word.clause == clause);
    match part {
        Part::Start => {
            let before = at.checked_sub(1).and_then(|before| words.get(before));
            let begins =
                before.is_none_or(|before| here.is_some_and(|word| word.sentence != before.sentence));
            begins.then(|| goes_on(rest, words, at, clause)).flatten()
        }
        Part::Gap(most) => (0..=*most).find_map(|skip| {
            let inside = words.get(at + skip).is_some_and(|word| word.clause == clause);
            inside.then(|| goes_on(rest, words, at + skip, clause)).flatten()
        }),
        Part::Not(of) => {
            let taken = here.is_some_and(|word| of.iter().any(|choice| choice.is(&word.folded)));
            (!taken).then(|| goes_on(rest, words, at, clause)).flatten()
        }
        Part::Word { of, optional } => {
            let taken = here.is_some_and(|word| of.iter().any(|choice| choice.is(&word.folded)));
            let with = taken.then(|| goes_on(rest, words, at + 1, clause)).flatten();
            with.or_else(|| optional.then(|| goes_on(rest, words, at, clause)).flatten())
        }
    }
}

impl Choice {
    fn is(&self, word: &str) -> bool {
        if self.begins { word.starts_with(&self.letters) } else { word == self.letters }
    }
}

/// Reads the words of one part, and those of the sets among them.
fn choices(part: &str, sets: Sets) -> Vec<Choice> {
    let mut all = Vec::new();
    for one in part.split('|') {
        if let Some(name) = one.strip_prefix('@') {
            let set = sets.iter().find(|(known, _)| *known == name).map_or("", |(_, words)| words);
            all.extend(choices(set, &[]));
            continue;
        }
        let (word, begins) = one.strip_suffix('*').map_or((one, false), |word| (word, true));
        let mut letters = String::new();
        word.chars().for_each(|letter| fold(letter, &mut letters));
        all.push(Choice { letters, begins });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::super::word::words;
    use super::*;

    fn finds(phrase: &str, text: &str) -> bool {
        let words = words(text);
        let phrases = Phrase::read(phrase, &[("sorry", "sorry|apolog*")]);
        (0..words.len()).any(|at| phrases.iter().any(|phrase| phrase.at(&words, at).is_some()))
    }

    #[test]
    fn its_signs_mean_what_the_table_says() {
        for (phrase, text, found) in [
            ("@sorry ... if", "We apologise to our guests if it hurt.", true),
            ("@sorry ... if", "We are sorry. Call us if it hurt.", false),
            ("@sorry ... if", "We are sorry; call us if it hurt.", false),
            ("no comment", "No\u{a0}comment", true),
            ("very? few", "Few knew.", true),
            ("just a {joke|bit of fun}", "It was just a bit of fun.", true),
            ("but -most", "But most of all, sorry.", false),
            ("^ at ..", "We are at home", false),
            ("désolé*", "DESOLEE", true),
            ("next word _", "Next word {{ next_update }}", true),
            ("sorry .. late", "sorry it was so very late", true),
            ("sorry .. late", "sorry it was not so very late", false),
        ] {
            assert_eq!(finds(phrase, text), found, "{phrase} in {text}");
        }
    }
}
