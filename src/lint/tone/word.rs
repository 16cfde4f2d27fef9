use std::ops::Range;

use unicode_normalization::char::decompose_canonical;

/// Is one word of a text, as the rules read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without accents; a blank (`{{ … }}`) is empty.
    pub folded: String,
    /// Where it stands in the text.
    pub at: Range<usize>,
    /// The number of its sentence.
    pub sentence: usize,
    /// The number of its clause: a semicolon begins one too.
    pub clause: usize,
    /// Whether somebody else is quoted.
    pub quoted: bool,
}

impl Word {
    /// Tells whether it is filled in when the words go out.
    pub fn is_blank(&self) -> bool {
        self.folded.is_empty()
    }
}

/// Splits a text into words, sentences and clauses.
///
/// Apostrophes and hyphens part words, so that « l’entreprise » is found as “entreprise”; the
/// phrases of rules are split the same way.
pub fn words(text: &str) -> Vec<Word> {
    Splitter { text, words: Vec::new(), sentence: 0, clause: 0, quote: None, fresh: true }.split()
}

/// Adds a letter in the writing of the rules; what is no letter and no digit adds nothing.
pub fn fold(letter: char, to: &mut String) {
    match letter {
        'A'..='Z' | 'a'..='z' | '0'..='9' => to.push(letter.to_ascii_lowercase()),
        'œ' | 'Œ' => to.push_str("oe"),
        'æ' | 'Æ' => to.push_str("ae"),
        _ if letter.is_ascii() || !letter.is_alphanumeric() => {}
        _ => decompose_canonical(letter, |part| {
            if part.is_alphanumeric() {
                to.extend(part.to_lowercase());
            }
        }),
    }
}

/// Returns the bytes from the first of some words to the last.
pub fn place(words: &[Word], range: Range<usize>) -> Option<Range<usize>> {
    let some = words.get(range)?;
    Some(some.first()?.at.start..some.last()?.at.end)
}

struct Splitter<'a> {
    text: &'a str,
    words: Vec<Word>,
    sentence: usize,
    clause: usize,
    /// The mark that closes the quotation that is open.
    quote: Option<char>,
    /// Whether nothing has been said yet in this paragraph.
    fresh: bool,
}

impl Splitter<'_> {
    fn split(mut self) -> Vec<Word> {
        let mut at = 0;
        while let Some(letter) = self.rest(at).chars().next() {
            at = match self.blank(at) {
                Some(end) => end,
                None if letter.is_alphanumeric() => self.word(at),
                None => {
                    self.mark(at, letter);
                    at + letter.len_utf8()
                }
            };
        }
        self.words
    }

    fn rest(&self, at: usize) -> &str {
        self.text.get(at..).unwrap_or_default()
    }

    /// Passes over a blank, or over a condition, which is no word.
    fn blank(&mut self, at: usize) -> Option<usize> {
        let rest = self.rest(at);
        let (opens, close) = match rest.get(..2)? {
            "{{" => (true, "}}"),
            "{%" => (false, "%}"),
            _ => return None,
        };
        let end = at + rest.find(close)? + close.len();
        if opens {
            self.push(String::new(), at..end);
        }
        Some(end)
    }

    fn word(&mut self, at: usize) -> usize {
        let rest = self.rest(at);
        let is_part = |letter: char| letter.is_alphanumeric() || is_mark(letter);
        let end = rest.find(|letter| !is_part(letter)).map_or(self.text.len(), |length| at + length);
        let mut folded = String::with_capacity(end - at);
        self.text.get(at..end).unwrap_or_default().chars().for_each(|letter| fold(letter, &mut folded));
        self.push(folded, at..end);
        end
    }

    fn push(&mut self, folded: String, at: Range<usize>) {
        let quoted = self.quote.is_some();
        self.words.push(Word { folded, at, sentence: self.sentence, clause: self.clause, quoted });
        self.fresh = false;
    }

    fn mark(&mut self, at: usize, mark: char) {
        match mark {
            '.' | '!' | '?' | '…' if self.ends_sentence(at, mark) => self.next_sentence(),
            ';' => self.clause += 1,
            '\n' if self.ends_paragraph(at) => {
                self.next_sentence();
                self.fresh = true;
                self.quote = None;
            }
            '“' | '«' | '"' | '”' | '»' => self.quotation(mark),
            _ => {}
        }
    }

    fn next_sentence(&mut self) {
        self.sentence += 1;
        self.clause += 1;
    }

    /// A full stop inside a number, an address or behind “Mr” ends nothing.
    fn ends_sentence(&self, at: usize, mark: char) -> bool {
        if mark != '.' {
            return true;
        }
        let followed = self.rest(at + 1).chars().next();
        if followed.is_some_and(char::is_alphanumeric) {
            return false;
        }
        let title = self.words.last().filter(|word| word.at.end == at).map(|word| word.folded.as_str());
        !matches!(title, Some("m" | "mr" | "mrs" | "ms" | "dr" | "mm" | "st" | "art" | "no"))
    }

    /// A line that is empty, or that begins a list, ends what came before it.
    fn ends_paragraph(&self, at: usize) -> bool {
        let next = self.rest(at + 1).trim_start_matches([' ', '\t']);
        next.starts_with(['\n', '-', '*', '•'])
    }

    /// Who opens with a quotation mark is mostly quoted himself, so that counts as his own words.
    fn quotation(&mut self, mark: char) {
        self.quote = match (self.quote, mark) {
            (Some(close), _) if close == mark => None,
            (None, '“') if !self.fresh => Some('”'),
            (None, '«') if !self.fresh => Some('»'),
            (None, '"') if !self.fresh => Some('"'),
            (open, _) => open,
        };
    }
}

/// Tells whether a letter is an accent that follows its letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn case_accents_and_apostrophes_do_not_matter() {
        assert_eq!(folded("L’Œuvre DÉSOLÉE"), ["l", "oeuvre", "desolee"]);
        assert_eq!(folded("de\u{301}sole\u{301}"), ["desole"]);
        assert_eq!(folded("re-accommodate at {{ place }}."), ["re", "accommodate", "at", ""]);
    }

    #[test]
    fn sentences_end_where_they_do() {
        let sentences = |text: &str| words(text).last().map(|word| word.sentence);
        assert_eq!(sentences("At 7.5 tonnes, www.acme.example, Mr. Hale left."), Some(0));
        assert_eq!(sentences("We know. We act"), Some(1));
        assert_eq!(sentences("One line\nand its rest"), Some(0));
        assert_eq!(sentences("A heading\n\nA text"), Some(1));
    }

    #[test]
    fn what_others_said_is_told_from_own_words() {
        let quoted = |text: &str| words(text).iter().filter(|word| word.quoted).count();
        assert_eq!(quoted("The post says “no comment” twice."), 2);
        assert_eq!(quoted("“We are sorry,” she said."), 0);
        assert_eq!(quoted("Il a dit « sans commentaire »."), 2);
    }
}
