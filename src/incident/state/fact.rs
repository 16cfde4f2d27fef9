use super::Stamp;
use crate::incident::Certainty;
use crate::playbook::Datum;

/// Is everything that was said of one fact, in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FactLog {
    /// The words.
    pub words: Vec<Word>,
}

/// Is one word on a fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// When, and by whom.
    pub stamp: Stamp,
    /// What kind of word.
    pub kind: WordKind,
    /// The value from here on; nothing is "not known".
    pub value: Option<Datum>,
    /// How sure.
    pub certainty: Certainty,
    /// Who or what says so.
    pub source: Option<String>,
}

/// Lists the kinds of words on a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordKind {
    /// It was told.
    Told,
    /// The world moved on.
    Changed,
    /// We were wrong.
    Revised,
    /// The entry was wrong.
    Corrected,
    /// It was taken back.
    Retracted,
    /// Only how sure we are changed.
    Certainty,
}

impl FactLog {
    /// Returns the last word.
    pub fn last(&self) -> Option<&Word> {
        self.words.last()
    }

    /// Returns the present value, where there is one.
    pub fn value(&self) -> Option<&Datum> {
        self.last().and_then(|word| word.value.as_ref())
    }

    /// Returns the last word that told what is so: what `after fact` counts from.
    pub fn told(&self) -> Option<&Word> {
        self.value()?;
        self.words.iter().rev().find(|word| matches!(word.kind, WordKind::Told | WordKind::Changed))
    }

    /// Returns the entry that took the last word back, while that stands.
    pub fn taken_back(&self) -> Option<u64> {
        let value = self.words.iter().rev().find(|word| word.kind != WordKind::Certainty)?;
        (value.kind == WordKind::Retracted).then_some(value.stamp.seq)
    }

    /// Returns the word that stood when an entry was written.
    pub fn as_of(&self, seq: u64) -> Option<&Word> {
        self.words.iter().rev().find(|word| word.stamp.seq <= seq)
    }

    /// Tells whether the fact has a value that is not confirmed, or had one that was taken back.
    pub fn is_unsure(&self) -> bool {
        self.last().is_some_and(|word| match word.kind {
            WordKind::Retracted => true,
            _ => word.value.is_some() && word.certainty == Certainty::Unconfirmed,
        })
    }
}
