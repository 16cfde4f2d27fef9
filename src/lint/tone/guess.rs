use super::word::words;
use crate::i18n::Lang;

/// Words that stand in nearly every sentence of one language and in none of the other.
const EN: &[&str] = &[
    "the", "and", "of", "to", "is", "are", "was", "were", "we", "our", "that", "with", "this", "have", "it",
];
const FR: &[&str] = &[
    "le", "la", "les", "et", "des", "du", "est", "sont", "nous", "notre", "que", "avec", "une", "vous", "ne",
    "pas",
];

/// Guesses the language of a text by its small words; nothing where neither is seen more often.
pub fn guess(text: &str) -> Option<Lang> {
    let words = words(text);
    let count = |of: &[&str]| words.iter().filter(|word| of.contains(&word.folded.as_str())).count();
    match count(EN).cmp(&count(FR)) {
        std::cmp::Ordering::Greater => Some(Lang::En),
        std::cmp::Ordering::Less => Some(Lang::Fr),
        std::cmp::Ordering::Equal => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_tell_the_language() {
        assert_eq!(guess("We are sorry for what our staff did."), Some(Lang::En));
        assert_eq!(guess("Nous vous présentons nos excuses."), Some(Lang::Fr));
        assert_eq!(guess("X 280"), None);
    }
}
