use std::ops::Range;

use super::lexicon::{Class, Lexicon};
use super::word::{Word, words};

/// Is a text as phrases read it: its words, and of each the classes that it is in.
#[derive(Debug)]
pub struct Text {
    /// Its words.
    pub words: Vec<Word>,
    classes: Vec<Vec<Class>>,
}

impl Text {
    /// Reads a text.
    pub fn read(text: &str, lexicon: &Lexicon) -> Self {
        let words = words(text);
        let classes = words.iter().map(|word| lexicon.classes(&word.folded)).collect();
        Self { words, classes }
    }

    /// Returns the classes of a word.
    pub fn classes(&self, at: usize) -> &[Class] {
        self.classes.get(at).map(Vec::as_slice).unwrap_or_default()
    }

    /// Tells whether a word is in a class, in this clause, and the writer's own.
    pub fn is(&self, at: usize, class: Class, clause: usize) -> bool {
        let own = self.words.get(at).is_some_and(|word| word.clause == clause && !word.quoted);
        own && self.classes(at).binary_search(&class).is_ok()
    }

    /// Tells whether a word is in this clause.
    pub fn is_in(&self, at: usize, clause: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.clause == clause)
    }

    /// Tells whether a sentence begins at a word.
    pub fn begins_sentence(&self, at: usize) -> bool {
        let sentence = |at: usize| self.words.get(at).map(|word| word.sentence);
        at.checked_sub(1).is_none_or(|before| sentence(before) != sentence(at))
    }

    /// Returns the words of the sentence that a word stands in, of the one before and the next.
    pub fn around(&self, at: usize) -> Range<usize> {
        let Some(sentence) = self.words.get(at).map(|word| word.sentence) else { return at..at };
        let first = self.words.partition_point(|word| word.sentence + 1 < sentence);
        let end = self.words.partition_point(|word| word.sentence <= sentence + 1);
        first..end
    }

    /// Returns the words of the sentence that a word stands in.
    pub fn sentence_of(&self, at: usize) -> Range<usize> {
        let Some(sentence) = self.words.get(at).map(|word| word.sentence) else { return at..at };
        let first = self.words.partition_point(|word| word.sentence < sentence);
        let end = self.words.partition_point(|word| word.sentence <= sentence);
        first..end
    }
}
