use super::{Context, Exit, Failure, Says};
use crate::i18n::{Lang, Say};
use crate::store::Translation;

/// Returns the language to translate into: that of `--into`, else that of `--lang`.
///
/// The screen's own language, from the environment, is never taken: a translation is not
/// begun by accident.
pub(super) fn asked(context: &Context<'_>, into: Option<&str>) -> Result<String, Failure> {
    let screen = context.lang;
    let usage = |says: Says| Failure::new(says.say(screen)).exit(Exit::Usage);
    match (into, context.asked_lang) {
        (Some(code), _) if is_code(code) => Ok(code.to_owned()),
        (Some(typed), _) => Err(usage(Says::BadLanguage { typed: typed.to_owned() })),
        (None, Some(lang)) => Ok(lang.code().to_owned()),
        (None, None) => Err(usage(Says::WhichLanguage)),
    }
}

/// Refuses to translate a file into its own language.
pub(super) fn check(pairs: &[Translation], lang: &str, screen: Lang) -> Result<(), Failure> {
    match pairs.first() {
        Some(first) if first.source.language == lang => {
            let says = Says::OwnLanguage { lang: lang.to_owned() };
            Err(Failure::new(says.say(screen)).help(Says::WhichLanguage.say(screen)).exit(Exit::Usage))
        }
        _ => Ok(()),
    }
}

/// Says whether a word is the code of a language; it becomes part of a file's name.
fn is_code(word: &str) -> bool {
    let mut parts = word.split('-');
    let first = parts.next().unwrap_or_default();
    let letters = |part: &str| part.chars().all(|letter| letter.is_ascii_alphabetic());
    (2..=3).contains(&first.len())
        && letters(first)
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.chars().all(|letter| letter.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_of_a_language_is_safe_in_the_name_of_a_file() {
        assert!(["fr", "de", "gsw", "pt-br", "zh-Hant"].into_iter().all(is_code));
        assert!(!["", "f", "../x", "fr.", "french", "fr-", "é"].into_iter().any(is_code));
    }
}
