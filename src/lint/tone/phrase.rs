use std::ops::Range;

use super::lexicon::Class;
use super::text::Text;

/// How many words back a word that must not stand before is looked for.
const BEFORE: usize = 3;

/// Is a phrase that a rule listens for.
///
/// It is written as words with a few signs, so that whoever writes statements can read it:
///
/// | sign | means |
/// |---|---|
/// | `a\|b` | one word or the other |
/// | `apolog*`, `*ment` | a word that begins so, that ends so |
/// | `#` | a number |
/// | `very?` | a word that may be absent |
/// | `..`, `...` | up to four words, up to sixteen |
/// | `{a b\|c}` | one group of words or the other; with a `?` behind it, or none |
/// | `@sorry` | one of a set, of words or of groups |
/// | `-of`, `-{a b}` | what comes next is none of these |
/// | `<-not` | none of these stands among the three words before |
/// | `&if`, `&-if` | somewhere in the sentence, before or behind; nowhere in it |
/// | `&&died` | in the sentence, or in the one before or behind it |
/// | `^`, `$` | the beginning of a sentence, its end |
/// | `_` | a blank |
/// | `~` before all | only where nothing is named beside it: no number, no day, no act |
///
/// A phrase never goes on into the next clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Whether it says nothing wrong beside an act, a day or a number.
    pub hollow: bool,
    pub(super) parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// A word of a class.
    Word(Class),
    /// One of these ways.
    One(Vec<Vec<Part>>),
    /// What comes next is none of these.
    Not(Vec<Vec<Part>>),
    /// None of these stands shortly before.
    NotBefore(Vec<Vec<Part>>),
    /// One of these stands in the sentence or beside it.
    Beside(Vec<Vec<Part>>),
    /// One of these stands somewhere in the sentence.
    Near(Vec<Vec<Part>>),
    /// None of these stands anywhere in the sentence.
    Nowhere(Vec<Vec<Part>>),
    /// So many words at most.
    Gap(usize),
    /// The beginning of a sentence.
    Start,
    /// The end of a sentence.
    End,
}

impl Phrase {
    /// Returns the classes that it can begin with; nothing where it may begin with anything.
    pub fn firsts(&self) -> Vec<Class> {
        let mut firsts = Vec::new();
        if !begins(&self.parts, &mut firsts) {
            firsts.clear();
        }
        firsts.sort_unstable();
        firsts.dedup();
        firsts
    }

    /// Finds it at a word, and returns the words that it takes.
    pub fn at(&self, text: &Text, at: usize) -> Option<Range<usize>> {
        let clause = text.words.get(at)?.clause;
        let last = goes_on(&Rest { parts: &self.parts, then: None }, text, at, clause)?;
        (last > at).then_some(at..last)
    }
}

/// Collects what some parts can begin with, and tells whether they must begin with that.
fn begins(parts: &[Part], firsts: &mut Vec<Class>) -> bool {
    for part in parts {
        match part {
            Part::Word(class) => {
                firsts.push(*class);
                return true;
            }
            // Each way is looked at, also behind one that can be empty.
            Part::One(ways) if ways.iter().filter(|way| begins(way, firsts)).count() == ways.len() => {
                return true;
            }
            Part::Gap(_) => return false,
            _ => {}
        }
    }
    false
}

/// Is what is still to be found of a phrase: the rest of a group, then what follows the group.
struct Rest<'a> {
    parts: &'a [Part],
    then: Option<&'a Rest<'a>>,
}

/// Returns where the rest of a phrase ends.
fn goes_on(rest: &Rest<'_>, text: &Text, at: usize, clause: usize) -> Option<usize> {
    let Some((part, parts)) = rest.parts.split_first() else {
        return rest.then.map_or(Some(at), |then| goes_on(then, text, at, clause));
    };
    let after = Rest { parts, then: rest.then };
    let goes = |passes: bool| passes.then(|| goes_on(&after, text, at, clause)).flatten();
    match part {
        Part::Word(class) => {
            text.is(at, *class, clause).then(|| goes_on(&after, text, at + 1, clause)).flatten()
        }
        Part::One(ways) => {
            ways.iter().find_map(|parts| goes_on(&Rest { parts, then: Some(&after) }, text, at, clause))
        }
        Part::Gap(most) => (at..=at + most)
            .take_while(|next| text.is_in(*next, clause))
            .find_map(|next| goes_on(&after, text, next, clause)),
        Part::Not(ways) => goes(!is_at(ways, text, at, clause)),
        Part::NotBefore(ways) => {
            let before = at.saturating_sub(BEFORE)..at;
            goes(!before.into_iter().any(|before| is_at(ways, text, before, clause)))
        }
        Part::Beside(ways) => goes(is_among(ways, text, text.around(inside(text, at, clause)))),
        Part::Near(ways) => goes(is_near(ways, text, at, clause)),
        Part::Nowhere(ways) => goes(!is_near(ways, text, at, clause)),
        Part::Start => goes(text.begins_sentence(at)),
        Part::End => goes(at == text.words.len() || text.begins_sentence(at)),
    }
}

fn is_at(ways: &[Vec<Part>], text: &Text, at: usize, clause: usize) -> bool {
    ways.iter().any(|parts| goes_on(&Rest { parts, then: None }, text, at, clause).is_some())
}

fn is_near(ways: &[Vec<Part>], text: &Text, at: usize, clause: usize) -> bool {
    is_among(ways, text, text.sentence_of(inside(text, at, clause)))
}

/// The word behind a phrase may already be one of the next sentence, so the one before it tells.
fn inside(text: &Text, at: usize, clause: usize) -> usize {
    if text.is_in(at, clause) { at } else { at.saturating_sub(1) }
}

fn is_among(ways: &[Vec<Part>], text: &Text, mut words: Range<usize>) -> bool {
    words.any(|at| text.words.get(at).is_some_and(|word| is_at(ways, text, at, word.clause)))
}

#[cfg(test)]
mod tests {
    use super::super::lexicon::Lexicon;
    use super::super::reading::Reading;
    use super::*;

    fn finds(phrase: &str, text: &str) -> bool {
        let mut lexicon = Lexicon::default();
        let sets = &[("sorry", "sorry|apolog*|{take back}"), ("any", "@sorry|anyone")];
        let phrase = Reading { sets, lexicon: &mut lexicon }.phrase(phrase).expect("it is well written");
        let text = Text::read(text, &lexicon);
        (0..text.words.len()).any(|at| phrase.at(&text, at).is_some())
    }

    #[test]
    fn its_signs_mean_what_the_table_says() {
        for (phrase, text, found) in [
            ("@sorry ... if", "We apologise to our guests if it hurt.", true),
            ("@sorry ... if", "We are sorry. Call us if it hurt.", false),
            ("@sorry ... if", "We are sorry; call us if it hurt.", false),
            ("@sorry it", "We take back it all.", true),
            ("@any who", "To anyone who asks.", true),
            ("no comment", "No\u{a0}comment", true),
            ("very? few", "Few knew.", true),
            ("just a {joke|bit of fun}", "It was just a bit of fun.", true),
            ("a {joke|{bit|lot} of fun}? $", "It was just a lot of fun.", true),
            ("a {joke|{bit|lot} of fun}? $", "It was just a lot of money.", false),
            ("but -most", "But most of all, sorry.", false),
            ("but -{most of}", "But most people knew.", true),
            ("^ at ..", "We are at home", false),
            ("désolé*", "DESOLEE", true),
            ("next word _", "Next word {{ next_update }}", true),
            ("sorry .. late", "sorry it was so very late", true),
            ("sorry .. late", "sorry it was not so very late", false),
            ("if &@sorry", "If it hurt, we are sorry.", true),
            ("if &@sorry", "If it hurt, call us. We are sorry.", false),
            ("soon &-#", "Soon.", true),
            ("soon &-#", "Soon, by 18:00.", false),
            ("<-not|never guarantee", "We guarantee it.", true),
            ("<-not|never guarantee", "We can not really guarantee it.", false),
            ("open &&died", "A man died. We are open.", true),
            ("open &&died", "A man fell. We are open.", false),
            ("*ement", "Franchement.", true),
            ("soon $", "We are back soon. Wait.", true),
            ("soon $", "We are soon back.", false),
        ] {
            assert_eq!(finds(phrase, text), found, "{phrase} in {text}");
        }
    }
}
