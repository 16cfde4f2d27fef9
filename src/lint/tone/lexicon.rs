use std::collections::HashMap;

use super::word::fold;

/// Is the number of a class of words that a phrase can ask for.
pub type Class = u16;

/// Is one word of a class.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Choice {
    /// The word itself; a blank is the empty one.
    Is(String),
    /// Whatever begins so.
    Begins(String),
    /// Whatever ends so.
    Ends(String),
    /// Whatever begins with a digit.
    Number,
}

/// Is every class that the phrases of a language ask for.
///
/// A word of a text is looked up once, and then each phrase only compares numbers.
#[derive(Debug, Default)]
pub struct Lexicon {
    known: HashMap<Vec<Choice>, Class>,
    whole: HashMap<String, Vec<Class>>,
    beginnings: HashMap<Beginning, Vec<(String, Class)>>,
    ends: Vec<(String, Class)>,
    numbers: Vec<Class>,
}

/// Is the first letters of a word, by which beginnings are looked up.
type Beginning = [u8; LEAST];

/// The letters that a beginning has at least: with less it would be found in too many words.
pub const LEAST: usize = 3;

impl Lexicon {
    /// Returns the class of these words, as phrases write them: `sorry`, `apolog*`, `*ment`, `#`, `_`.
    pub fn class(&mut self, written: &[&str]) -> Class {
        let mut choices: Vec<Choice> = written.iter().map(|word| choice(word)).collect();
        choices.sort();
        choices.dedup();
        if let Some(class) = self.known.get(&choices) {
            return *class;
        }
        // More than a `u16` counts would be a hundred times what is declared.
        let class = Class::try_from(self.known.len()).unwrap_or(Class::MAX);
        for choice in &choices {
            match choice {
                Choice::Is(word) => self.whole.entry(word.clone()).or_default().push(class),
                Choice::Begins(letters) => {
                    let among = self.beginnings.entry(beginning(letters)).or_default();
                    among.push((letters.clone(), class));
                }
                Choice::Ends(letters) => self.ends.push((letters.clone(), class)),
                Choice::Number => self.numbers.push(class),
            }
        }
        self.known.insert(choices, class);
        class
    }

    /// Returns the classes that a word is in, the lowest first.
    pub fn classes(&self, word: &str) -> Vec<Class> {
        let mut classes = self.whole.get(word).cloned().unwrap_or_default();
        let among = self.beginnings.get(&beginning(word)).into_iter().flatten();
        classes
            .extend(among.filter(|(letters, _)| word.starts_with(letters.as_str())).map(|(_, class)| class));
        classes
            .extend(self.ends.iter().filter(|(end, _)| word.ends_with(end.as_str())).map(|(_, class)| class));
        if word.starts_with(|letter: char| letter.is_ascii_digit()) {
            classes.extend(&self.numbers);
        }
        classes.sort_unstable();
        classes.dedup();
        classes
    }

    /// Returns how many classes there are.
    pub fn len(&self) -> usize {
        self.known.len()
    }
}

fn choice(written: &str) -> Choice {
    let folded = |word: &str| {
        let mut letters = String::new();
        word.chars().for_each(|letter| fold(letter, &mut letters));
        letters
    };
    match (written.strip_prefix('*'), written.strip_suffix('*')) {
        _ if written == "#" => Choice::Number,
        (Some(letters), _) => Choice::Ends(folded(letters)),
        (None, Some(letters)) => Choice::Begins(folded(letters)),
        (None, None) => Choice::Is(folded(written)),
    }
}

/// Returns the beginning of a word; what is shorter is filled up.
fn beginning(word: &str) -> Beginning {
    let mut letters = word.bytes().chain(std::iter::repeat(0));
    std::array::from_fn(|_| letters.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_in_each_class_that_names_it() {
        let mut lexicon = Lexicon::default();
        let regret = lexicon.class(&["regrets", "désol*"]);
        let all = lexicon.class(&["désolée", "#", "*ément"]);
        assert_eq!(lexicon.class(&["désol*", "regrets"]), regret);
        assert_eq!(lexicon.classes("desolee"), [regret, all]);
        assert_eq!(lexicon.classes("15h30"), [all]);
        assert_eq!(lexicon.classes("profondement"), [all]);
        assert!(lexicon.classes("des").is_empty());
    }
}
