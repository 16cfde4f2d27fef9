use crate::render::plain_letters;
use crate::walk::Choice;

/// More bytes than this in an item make dialoguer count rows that are not there.
const LONGEST: usize = 72;
/// Stands before numbers of two digits: no key types it, and it makes a `2` in `12` a weaker match than `2`.
///
/// Among three digits it stands before each, for the same reason.
const BEHIND: char = '\u{e000}';

/// A clause of more letters than this is too long to be typed.
const CLAUSE: usize = 12;

/// Builds the key that finds a choice in a list: its number, its words without accents, synonyms.
///
/// Digits stand in keys only as the number, so that a digit finds its row and no other. The
/// words come twice where they have accents or capitals: dialoguer matches letters exactly.
pub(super) fn key(number: Option<usize>, choice: &Choice) -> String {
    let mut key = match number {
        Some(number @ 1..=9) => number.to_string(),
        Some(number @ 10..=99) => format!("{BEHIND}{number}"),
        Some(number) => number.to_string().chars().flat_map(|digit| [BEHIND, digit]).collect(),
        None => String::new(),
    };
    let folded = plain_letters(&choice.label);
    let mut words: Vec<String> = words_of(&folded).take(4).collect();
    words.extend(words_of(&choice.label).take(1));
    words.extend(choice.words.iter().flat_map(|word| words_of(&plain_letters(word)).collect::<Vec<_>>()));
    words.extend(words_of(&plain_letters(&choice.id)));
    let mut seen = Vec::new();
    for word in words {
        if !seen.contains(&word) && key.len() + 1 + word.len() <= LONGEST {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(&word);
            seen.push(word);
        }
    }
    key
}

/// Makes the keys of one list differ: dialoguer finds the chosen one by equality.
pub(super) fn distinct(keys: &mut [String]) {
    for at in 1..keys.len() {
        while keys[..at].contains(&keys[at]) {
            keys[at].push(' ');
        }
    }
}

/// Returns what a choice of the menu is shown and typed by.
///
/// It is the word that the label shares with its id (`happened`), else its first clause where
/// that is short (`hand over`), else its first word.
pub(super) fn word(choice: &Choice) -> String {
    let lower = choice.label.to_lowercase();
    let words: Vec<&str> = lower.split(|char: char| !char.is_alphanumeric()).collect();
    if words.contains(&choice.id.as_str()) {
        return choice.id.clone();
    }
    let clause = lower.split([',', ':', ';', '(', '.', '…']).next().unwrap_or_default().trim();
    match words.iter().find(|word| !word.is_empty()) {
        Some(first) if clause.chars().count() > CLAUSE => (*first).to_owned(),
        _ => clause.to_owned(),
    }
}

fn words_of(text: &str) -> impl Iterator<Item = String> {
    text.split(|char: char| !char.is_alphanumeric())
        .map(|word| word.chars().filter(|char| !char.is_ascii_digit()).collect::<String>())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use fuzzy_matcher::FuzzyMatcher;
    use fuzzy_matcher::skim::SkimMatcherV2;

    use super::*;

    fn found(keys: &[String], typed: &str) -> Vec<usize> {
        let matcher = SkimMatcherV2::default();
        let mut scores: Vec<(i64, usize)> = keys
            .iter()
            .enumerate()
            .filter_map(|(at, key)| matcher.fuzzy_match(key, typed).map(|score| (score, at)))
            .collect();
        scores.sort_by_key(|(score, _)| -score);
        let best = scores.first().map_or(0, |(score, _)| *score);
        scores.into_iter().take_while(|(score, _)| *score == best).map(|(_, at)| at).collect()
    }

    #[test]
    fn a_number_finds_its_row_and_no_other() {
        let choices: Vec<Choice> = (1..=240)
            .map(|n| Choice::new(format!("step_{n}"), format!("Wait {n} min of 20, then 2")))
            .collect();
        let mut keys: Vec<String> =
            choices.iter().enumerate().map(|(at, choice)| key(Some(at + 1), choice)).collect();
        distinct(&mut keys);
        for number in 1..=240_usize {
            assert_eq!(found(&keys, &number.to_string()), [number - 1], "typed {number}");
        }
    }

    #[test]
    fn words_are_found_with_and_without_accents_and_in_english() {
        let keys = [
            key(Some(1), &Choice::new("done", "Fait")),
            key(Some(3), &Choice::new("skip", "Écarter, et dire pourquoi")),
            key(None, &Choice::new("happened", "Événement").words(&["evenement"])),
            key(None, &Choice::new("severity", "Gravité").words(&["level"])),
        ];
        for typed in ["ecarter", "Écarter", "skip", "3"] {
            assert_eq!(found(&keys, typed), [1], "{typed}");
        }
        for typed in ["evenement", "Événement", "happened"] {
            assert_eq!(found(&keys, typed), [2], "{typed}");
        }
        for typed in ["gravite", "Gravité", "level", "sev"] {
            assert_eq!(found(&keys, typed), [3], "{typed}");
        }
    }

    #[test]
    fn keys_are_short_and_differ() {
        let long = Choice::new("x", "é".repeat(200)).words(&["synonym"; 30]);
        assert!(key(Some(1), &long).len() <= LONGEST);
        let mut keys = vec![key(None, &Choice::new("a", "Same")); 3];
        distinct(&mut keys);
        assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[0] != keys[2]);
    }

    #[test]
    fn a_menu_word_is_the_one_the_label_shares_with_its_id() {
        assert_eq!(word(&Choice::new("happened", "Something happened")), "happened");
        assert_eq!(word(&Choice::new("handover", "Relève : passer la main")), "relève");
        assert_eq!(word(&Choice::new("pause", "Pause")), "pause");
        assert_eq!(word(&Choice::new("handover", "Hand over")), "hand over");
        assert_eq!(word(&Choice::new("first", "Open that step at once")), "open");
    }
}
