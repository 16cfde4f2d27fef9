use std::cell::RefCell;
use std::fmt::{Result, Write};

use dialoguer::theme::Theme;
use fuzzy_matcher::skim::SkimMatcherV2;

use crate::render::{Shown, width};

use super::paint::Canvas;
use super::row::Row;
use super::style::Tone;

/// Draws the rows of a list in dialoguer's place: it is given short keys, and shows our rows.
pub(super) struct List<'a> {
    canvas: &'a Canvas<'a>,
    prompt: &'a Row,
    rows: Vec<(String, Row)>,
    seen: RefCell<Seen>,
}

/// Remembers what the last painting showed, so that Enter takes only what was seen to be chosen.
#[derive(Default)]
struct Seen {
    search: String,
    chosen: Option<String>,
    before: Option<String>,
    erased: bool,
}

impl Seen {
    /// Begins a painting with what is typed by now.
    fn begin(&mut self, typed: &str) {
        let chosen = self.chosen.take();
        if !typed.is_empty() {
            self.erased = false;
        } else if !self.search.is_empty() {
            self.erased = true;
            self.before = None;
        } else {
            self.before = chosen;
        }
        typed.clone_into(&mut self.search);
    }

    /// Takes note of the chosen row, and says whether it was really chosen.
    ///
    /// After an erased search it was only once an arrow moved to it.
    fn choose(&mut self, key: &str) -> bool {
        if self.before.as_deref().is_some_and(|before| before != key) {
            self.erased = false;
        }
        self.chosen = Some(key.to_owned());
        !self.erased
    }
}

/// Where the pointer of a list stands.
const POINTER: usize = 3;

impl<'a> List<'a> {
    /// Builds the list from keys and rows; a row leaves the first five columns free.
    pub fn new(canvas: &'a Canvas<'a>, prompt: &'a Row, rows: Vec<(String, Row)>) -> Self {
        Self { canvas, prompt, rows, seen: RefCell::default() }
    }

    /// Says whether the operator saw the pointer on a row when Enter came.
    ///
    /// dialoguer keeps its first row chosen when a search is erased, and chooses a row far
    /// below the fold when the list is left upwards; neither is an answer.
    pub fn was_pointed(&self) -> bool {
        let seen = self.seen.borrow();
        seen.chosen.is_some() && !seen.erased
    }

    fn search(&self, typed: &str, at: usize) -> Row {
        let style = self.canvas.style;
        let before = style.line(&typed[..at]);
        let after = style.line(&typed[at..]);
        let room = self.canvas.whole().saturating_sub(self.prompt.width() + 1).max(4);
        let shown = tail(&before, room);
        let row = self.prompt.clone().plain(shown).and(Tone::Ask, Shown::line(style.caret())).plain(after);
        row.cut(self.canvas.whole(), style.more())
    }

    /// Draws one row, with the pointer or without.
    pub fn item(&self, key: &str, active: bool) -> Row {
        let row = self.rows.iter().find(|(found, _)| found == key).map(|(_, row)| row.clone());
        let pointer = if active { self.canvas.style.pointer() } else { " " };
        let lead = Row::indent(POINTER).and(Tone::Ask, Shown::line(pointer)).plain(Shown::spaces(1));
        lead.append(row.unwrap_or_default()).cut(self.canvas.whole(), self.canvas.style.more())
    }
}

/// Returns the end of a text that is too long for its place.
fn tail(text: &Shown, room: usize) -> Shown {
    let mut kept = text.as_str();
    while width(kept) > room {
        kept = kept.char_indices().nth(1).map_or("", |(next, _)| &kept[next..]);
    }
    Shown::line(kept)
}

impl Theme for List<'_> {
    fn format_fuzzy_select_prompt(&self, out: &mut dyn Write, _: &str, typed: &str, at: usize) -> Result {
        self.seen.borrow_mut().begin(typed);
        out.write_str(&self.search(typed, at).drawn(self.canvas.style))
    }

    fn format_fuzzy_select_prompt_item(
        &self,
        out: &mut dyn Write,
        key: &str,
        active: bool,
        _: bool,
        _: &SkimMatcherV2,
        _: &str,
    ) -> Result {
        let pointed = active && self.seen.borrow_mut().choose(key);
        out.write_str(&self.item(key, pointed).drawn(self.canvas.style))
    }

    fn format_multi_select_prompt(&self, out: &mut dyn Write, _: &str) -> Result {
        out.write_str(&self.prompt.drawn(self.canvas.style))
    }

    fn format_multi_select_prompt_item(
        &self,
        out: &mut dyn Write,
        key: &str,
        on: bool,
        active: bool,
    ) -> Result {
        let row = self.rows.iter().find(|(found, _)| found == key).map(|(_, row)| row.clone());
        let pointer = if active { self.canvas.style.pointer() } else { " " };
        let lead = Row::indent(POINTER).and(Tone::Ask, Shown::line(pointer));
        let boxed = lead.plain(Shown::line(if on { " [x] " } else { " [ ] " }));
        let row = boxed.append(row.unwrap_or_default()).cut(self.canvas.whole(), self.canvas.style.more());
        out.write_str(&row.drawn(self.canvas.style))
    }
}

/// Draws the one row of a line to type.
pub(super) struct Typed<'a> {
    canvas: &'a Canvas<'a>,
    prompt: &'a Row,
}

impl<'a> Typed<'a> {
    /// Builds it from the row of the question.
    pub fn new(canvas: &'a Canvas<'a>, prompt: &'a Row) -> Self {
        Self { canvas, prompt }
    }
}

impl Theme for Typed<'_> {
    fn format_input_prompt(&self, out: &mut dyn Write, _: &str, _: Option<&str>) -> Result {
        // `drawn` drops the spaces at the end of a row without colour; here they part it from what is typed.
        let row = self.prompt.drawn(self.canvas.style);
        write!(out, "{} ", row.trim_end())
    }
}
