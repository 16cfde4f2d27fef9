use crate::render::plain_letters;
use crate::terminal::search::word;
use crate::walk::Choice;

/// Is what a typed line names in a list.
#[derive(Debug, PartialEq)]
pub(super) enum Found<'a> {
    /// One answer.
    One(&'a Choice),
    /// Several, by their labels.
    Several(Vec<&'a str>),
    /// None.
    Nothing,
}

/// Finds what was typed: a number of the natural answers, or a word of any answer, or its beginning.
///
/// Accents and capitals do not count. What could be two answers is neither.
pub(super) fn find<'a>(typed: &str, natural: &'a [Choice], menu: &'a [Choice]) -> Found<'a> {
    let typed = plain_letters(typed.trim().trim_end_matches('.'));
    if typed.bytes().all(|byte| byte.is_ascii_digit()) {
        let number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        return number.and_then(|at| natural.get(at)).map_or(Found::Nothing, Found::One);
    }
    let all = || natural.iter().chain(menu);
    if let [choice] = all().filter(|choice| names(choice).contains(&typed)).collect::<Vec<_>>()[..] {
        return Found::One(choice);
    }
    let begun = all().filter(|choice| names(choice).iter().any(|name| name.starts_with(&typed)));
    match begun.collect::<Vec<_>>()[..] {
        [] => Found::Nothing,
        [choice] => Found::One(choice),
        ref several => Found::Several(several.iter().map(|choice| choice.label.as_str()).collect()),
    }
}

fn names(choice: &Choice) -> Vec<String> {
    let mut names =
        vec![plain_letters(&choice.label), plain_letters(&word(choice)), plain_letters(&choice.id)];
    names.extend(choice.words.iter().map(|word| plain_letters(word)));
    names
}

/// Reads the numbers of several rows; nothing where one is not a number of a row.
pub(super) fn numbers(typed: &str, rows: usize) -> Option<Vec<usize>> {
    let parts = typed.split([' ', ',', ';', '.']).filter(|part| !part.is_empty());
    let mut found: Vec<usize> = parts
        .map(|part| part.parse().ok().filter(|number| (1..=rows).contains(number)))
        .collect::<Option<_>>()?;
    found.sort_unstable();
    found.dedup();
    Some(found.into_iter().map(|number| number - 1).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(found: Found<'_>) -> String {
        match found {
            Found::One(choice) => choice.id.clone(),
            Found::Several(names) => names.join("/"),
            Found::Nothing => "-".to_owned(),
        }
    }

    #[test]
    fn numbers_words_and_beginnings_find_one_answer() {
        let natural = [Choice::new("done", "Fait"), Choice::new("skip", "Écarter, et dire pourquoi")];
        let menu = [
            Choice::new("note", "Note"),
            Choice::new("none", "Notice"),
            Choice::new("happened", "Événement"),
        ];
        let cases = [
            ("1", "done"),
            ("2.", "skip"),
            ("3", "-"),
            ("0", "-"),
            ("FAIT", "done"),
            ("ecarter", "skip"),
            ("skip", "skip"),
            ("even", "happened"),
            ("note", "note"),
            ("not", "Note/Notice"),
            ("xyz", "-"),
        ];
        for (typed, expected) in cases {
            assert_eq!(id(find(typed, &natural, &menu)), expected, "{typed}");
        }
    }

    #[test]
    fn several_numbers_are_read_or_none_is() {
        assert_eq!(numbers("1, 3 3", 3), Some(vec![0, 2]));
        assert_eq!(numbers("1 4", 3), None);
        assert_eq!(numbers("one", 3), None);
    }
}
