use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::render::plain_letters;
use crate::walk::Choice;

/// A clause of more letters than this is too long to be typed.
const CLAUSE: usize = 12;
/// Fewer letters than this are found almost anywhere, in order but scattered.
const SCATTERED: usize = 3;

/// Is what finds a row of a list: its number, and its names without accents and capitals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names {
    number: String,
    names: Vec<String>,
}

/// Says how well a row fits what was typed; the least fits best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Number,
    NumberBegun,
    Whole,
    Begun,
    WordBegun,
    Inside,
    Scattered,
}

impl Names {
    /// Gathers what a choice is called.
    pub fn of(number: Option<usize>, choice: &Choice) -> Self {
        let further = choice.words.iter().map(String::as_str);
        let word = word(choice);
        let all = [choice.label.as_str(), &word, &choice.id].into_iter().chain(further).map(plain);
        let mut names: Vec<String> = Vec::new();
        for name in all {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Self { number: number.map(|number| number.to_string()).unwrap_or_default(), names }
    }

    fn fit(&self, typed: &str, scattered: &SkimMatcherV2) -> Option<Fit> {
        let any = |fits: &dyn Fn(&String) -> bool| self.names.iter().any(fits);
        if !self.number.is_empty() && self.number == typed {
            Some(Fit::Number)
        } else if self.number.starts_with(typed) {
            Some(Fit::NumberBegun)
        } else if any(&|name| name == typed) {
            Some(Fit::Whole)
        } else if any(&|name| name.starts_with(typed)) {
            Some(Fit::Begun)
        } else if any(&|name| begins_words(name, typed)) {
            Some(Fit::WordBegun)
        } else if any(&|name| name.contains(typed)) {
            Some(Fit::Inside)
        } else if typed.chars().count() >= SCATTERED
            && typed.chars().any(char::is_alphabetic)
            && any(&|name| scattered.fuzzy_match(name, typed).is_some())
        {
            Some(Fit::Scattered)
        } else {
            None
        }
    }
}

/// Finds the rows that fit what was typed, the best first and else in their order; all where nothing was.
///
/// A number that is one of a row finds rows by their numbers alone.
pub(super) fn find<'a>(typed: &str, rows: impl Iterator<Item = &'a Names>) -> Vec<usize> {
    let typed = plain(typed.trim());
    if typed.is_empty() {
        return (0..rows.count()).collect();
    }
    let scattered = SkimMatcherV2::default();
    let mut found: Vec<(Fit, usize)> = rows
        .enumerate()
        .filter_map(|(at, names)| names.fit(&typed, &scattered).map(|fit| (fit, at)))
        .collect();
    found.sort_unstable();
    if found.first().is_some_and(|(fit, _)| *fit <= Fit::NumberBegun) {
        found.retain(|(fit, _)| *fit <= Fit::NumberBegun);
    }
    found.into_iter().map(|(_, at)| at).collect()
}

fn plain(text: &str) -> String {
    plain_letters(text).replace(['’', '\u{a0}', '\u{202f}'], " ").replace('\'', " ")
}

/// Says whether each typed word begins a word of the name, in order: `hand ov` for `hand over`.
fn begins_words(name: &str, typed: &str) -> bool {
    let mut words = words_of(name);
    let mut wanted = words_of(typed).peekable();
    wanted.peek().is_some() && wanted.all(|wanted| words.any(|word| word.starts_with(wanted)))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty())
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(labels: &[(Option<usize>, &str, &str)]) -> Vec<Names> {
        labels.iter().map(|(number, id, label)| Names::of(*number, &Choice::new(*id, *label))).collect()
    }

    fn found(rows: &[Names], typed: &str) -> Vec<usize> {
        find(typed, rows.iter())
    }

    #[test]
    fn a_number_finds_its_row_first_and_only_rows_by_their_numbers() {
        let choices: Vec<Names> = (1..=240)
            .map(|n| Names::of(Some(n), &Choice::new(format!("step_{n}"), format!("Wait {n} min of 20"))))
            .collect();
        for number in 1..=240_usize {
            let found = found(&choices, &number.to_string());
            assert_eq!(found[0], number - 1, "typed {number}");
            assert!(found.iter().all(|at| (at + 1).to_string().starts_with(&number.to_string())));
        }
        assert_eq!(found(&rows(&[(Some(1), "a", "Flight 3411"), (Some(2), "b", "Train")]), "3411"), [0]);
    }

    #[test]
    fn words_are_found_with_and_without_accents_and_in_english() {
        let rows = [
            Names::of(Some(1), &Choice::new("done", "Fait")),
            Names::of(Some(3), &Choice::new("skip", "Écarter, et dire pourquoi")),
            Names::of(None, &Choice::new("happened", "Événement")),
            Names::of(None, &Choice::new("severity", "Gravité").words(&["level"])),
        ];
        for typed in ["ecarter", "Écarter", "skip", "3", "pourquoi", "et dire"] {
            assert_eq!(found(&rows, typed)[0], 1, "{typed}");
        }
        for typed in ["evenement", "Événement", "E\u{301}ve\u{301}nement", "happened", "evnement"] {
            assert_eq!(found(&rows, typed)[0], 2, "{typed}");
        }
        for typed in ["gravite", "Gravité", "level", "sev"] {
            assert_eq!(found(&rows, typed)[0], 3, "{typed}");
        }
        assert!(found(&rows, "xyz").is_empty());
    }

    #[test]
    fn what_begins_so_stands_before_what_only_holds_it() {
        let rows = rows(&[
            (None, "one", "Open the agenda"),
            (None, "two", "Plan a change"),
            (None, "three", "Agenda"),
            (None, "four", "Ask the agent"),
        ]);
        assert_eq!(found(&rows, "a"), [2, 3, 0, 1]);
        assert_eq!(found(&rows, "agen"), [2, 0, 3]);
        assert_eq!(found(&rows, "agenda"), [2, 0]);
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
