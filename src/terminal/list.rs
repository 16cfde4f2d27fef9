use crate::i18n::{Prompt, Say};
use crate::walk::{Block, Choice, Screen};

use super::keys;
use super::paint::Canvas;
use super::row::Row;
use super::rows::Rows;

/// Is the list of one question: the natural answers, then the menu, then the words of the screen itself.
pub(super) struct Entries {
    entries: Vec<Entry>,
    natural: usize,
    menu: Vec<String>,
    cut: bool,
    label: String,
    heading: String,
    columns: usize,
    more: String,
}

struct Entry {
    key: String,
    row: Row,
    meaning: Meaning,
}

/// Says what a row of the list stands for.
pub(super) enum Meaning {
    /// An answer.
    Choice {
        /// What comes back.
        id: String,
        /// What it is called.
        label: String,
    },
    /// Show the cut text whole.
    Read,
    /// Show the whole menu.
    More,
}

/// Rows of a menu without natural answers that are shown at once.
const MENU: usize = 8;

impl Entries {
    /// Builds the list of a choice.
    pub fn new(canvas: &Canvas<'_>, natural: &[Choice], menu: &[Choice]) -> Self {
        let mut rows = Rows::measure(canvas, natural);
        let mut entries: Vec<Entry> = natural
            .iter()
            .enumerate()
            .map(|(at, choice)| Entry::of(choice, Some(at + 1), rows.row(canvas, Some(at + 1), choice)))
            .collect();
        let cut = rows.cut;
        let mut rows = Rows::measure(canvas, menu);
        entries.extend(menu.iter().map(|choice| Entry::of(choice, None, rows.row(canvas, None, choice))));
        let lang = canvas.style.lang;
        let mut list = Self {
            entries,
            natural: natural.len(),
            menu: menu.iter().map(keys::word).collect(),
            cut,
            label: Prompt::OrAWord.say(lang),
            heading: Prompt::Everything.say(lang),
            columns: canvas.columns,
            more: Prompt::More.say(lang),
        };
        if !menu.is_empty() {
            list.add(canvas, Prompt::More, Meaning::More);
        }
        list
    }

    /// Builds the list of a set: keys that are short and say nothing, since nothing is searched.
    pub fn plain(canvas: &Canvas<'_>, choices: &[Choice]) -> Self {
        let mut rows = Rows::measure(canvas, choices);
        let mut list = Self::new(canvas, &[], &[]);
        list.entries = choices
            .iter()
            .enumerate()
            .map(|(at, choice)| Entry {
                key: at.to_string(),
                ..Entry::of(choice, None, rows.unnumbered(canvas, choice))
            })
            .collect();
        list
    }

    /// Adds the word that shows a cut screen whole.
    pub fn with_read(mut self, canvas: &Canvas<'_>, cut: bool) -> Self {
        if cut || self.cut {
            self.add(canvas, Prompt::Read, Meaning::Read);
        }
        let mut keys: Vec<String> = self.entries.iter().map(|entry| entry.key.clone()).collect();
        keys::distinct(&mut keys);
        for (entry, key) in self.entries.iter_mut().zip(keys) {
            entry.key = key;
        }
        self
    }

    fn add(&mut self, canvas: &Canvas<'_>, word: Prompt, meaning: Meaning) {
        let choice = Choice::new(word.en(), word.say(canvas.style.lang));
        let row = Rows::measure(canvas, &[]).row(canvas, None, &choice);
        self.entries.push(Entry { key: keys::key(None, &choice), row, meaning });
    }

    /// Returns how many rows are shown at once.
    pub fn visible(&self, everything: bool) -> usize {
        match self.natural {
            _ if everything => self.entries.len(),
            0 => self.entries.len().min(MENU),
            natural => natural,
        }
    }

    /// Returns the screen with the words of the menu below it.
    pub fn with_words(&self, screen: &Screen) -> Screen {
        let mut screen = screen.clone();
        if !self.menu.is_empty() && self.natural > 0 {
            screen.push(Block::Label { label: self.label.clone(), text: self.words() });
        }
        screen
    }

    /// Returns the screen with its head alone, to make room for everything.
    pub fn bare(&self, screen: &Screen) -> Screen {
        Screen { head: screen.head.clone(), body: vec![Block::Para(self.heading.clone())] }
    }

    /// Joins as many words of the menu as stand on one row, and the word that lists them all.
    fn words(&self) -> String {
        let room = self.columns.saturating_sub(self.label.chars().count() + 8 + self.more.chars().count());
        let mut text = String::new();
        for word in &self.menu {
            if text.chars().count() + word.chars().count() + 2 > room {
                break;
            }
            text.push_str(word);
            text.push_str(", ");
        }
        text.push_str(&self.more);
        text
    }

    /// Returns the keys and rows as they are drawn.
    pub fn rows(&self) -> Vec<(String, Row)> {
        self.entries.iter().map(|entry| (entry.key.clone(), entry.row.clone())).collect()
    }

    /// Returns the keys.
    pub fn keys(&self) -> Vec<&str> {
        self.entries.iter().map(|entry| entry.key.as_str()).collect()
    }

    /// Returns what a row stands for.
    pub fn meaning(&self, at: usize) -> &Meaning {
        &self.entries[at].meaning
    }
}

impl Entry {
    fn of(choice: &Choice, number: Option<usize>, row: Row) -> Self {
        let meaning = Meaning::Choice { id: choice.id.clone(), label: choice.label.clone() };
        Self { key: keys::key(number, choice), row, meaning }
    }
}
