use crate::i18n::{Prompt, Say};
use crate::render::Shown;
use crate::walk::{Block, Choice, Screen};

use super::paint::Canvas;
use super::row::Row;
use super::rows::Rows;
use super::search::{self, Names};
use super::style::Tone;

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
    names: Names,
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
            menu: menu.iter().map(search::word).collect(),
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

    /// Adds the word that shows a cut screen whole.
    pub fn with_read(mut self, canvas: &Canvas<'_>, cut: bool) -> Self {
        if cut || self.cut {
            self.add(canvas, Prompt::Read, Meaning::Read);
        }
        self
    }

    fn add(&mut self, canvas: &Canvas<'_>, word: Prompt, meaning: Meaning) {
        let choice = Choice::new(word.en(), word.say(canvas.style.lang));
        let row = Rows::measure(canvas, &[]).row(canvas, None, &choice);
        self.entries.push(Entry { names: Names::of(None, &choice), row, meaning });
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

    /// Returns the places of the rows that fit what was typed, the best first.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        search::find(typed, self.entries.iter().map(|entry| &entry.names))
    }

    /// Returns how many natural answers there are.
    pub fn natural(&self) -> usize {
        self.natural
    }

    /// Draws one row, with the pointer or without.
    pub fn row(&self, canvas: &Canvas<'_>, at: usize, pointed: bool) -> Row {
        pointer(canvas, pointed)
            .plain(Shown::spaces(1))
            .append(self.entries[at].row.clone())
            .cut(canvas.whole(), canvas.style.more())
    }

    /// Returns what a row stands for.
    pub fn meaning(&self, at: usize) -> &Meaning {
        &self.entries[at].meaning
    }
}

impl Entry {
    fn of(choice: &Choice, number: Option<usize>, row: Row) -> Self {
        let meaning = Meaning::Choice { id: choice.id.clone(), label: choice.label.clone() };
        Self { names: Names::of(number, choice), row, meaning }
    }
}

/// Where the pointer of a list stands.
const POINTER: usize = 3;

/// Begins a row of a list: the pointer, or its place.
pub(super) fn pointer(canvas: &Canvas<'_>, pointed: bool) -> Row {
    let sign = if pointed { canvas.style.pointer() } else { " " };
    Row::indent(POINTER).and(Tone::Ask, Shown::line(sign))
}
