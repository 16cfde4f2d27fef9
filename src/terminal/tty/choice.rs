use std::io;

use crate::i18n::Prompt;
use crate::render::Shown;
use crate::terminal::draft::Draft;
use crate::terminal::list::{Entries, Meaning};
use crate::terminal::paint::Canvas;
use crate::terminal::press::Press;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::walk::{Choice, Reply, Screen};

use super::{Frame, Hand, Heard, Step, Tty};

/// No more of a paste than this looks for a row.
const SEARCH: usize = 100;

impl Tty {
    /// Lets one of several be chosen: the list holds the natural answers and, below them, the menu.
    pub(super) fn choose(
        &mut self,
        frame: &mut Frame<'_>,
        screen: &Screen,
        (natural, menu): (&[Choice], &[Choice]),
        everything: bool,
        hand: &mut Hand,
    ) -> io::Result<Step> {
        let entries = Entries::new(frame.canvas, natural, menu);
        let screen = if everything { entries.bare(screen) } else { entries.with_words(screen) };
        let visible = entries.visible(everything).min(self.most(frame, &screen).max(3));
        let cut = self.paint(frame, &screen, visible + 2)?;
        let entries = entries.with_read(frame.canvas, cut);
        let whole = if everything { usize::MAX } else { entries.natural() };
        let mut search = Search { entries: &entries, visible, whole, hand };
        loop {
            self.out().below(frame.top, &search.rows(frame), None)?;
            match self.heard(frame)? {
                Heard::Signal(answer) => return Ok(Step::Signal(answer)),
                Heard::Minute => return Ok(Step::Minute),
                Heard::Press(Press::Enter) => {
                    if let Some(at) = search.hand.at {
                        return self.chosen(frame, &entries, search.found()[at]);
                    }
                }
                Heard::Press(Press::Escape) if search.hand.typed.text().is_empty() => {
                    return self.left(frame, Step::Answer(Reply::Repaint));
                }
                Heard::Press(press) => search.take(press),
            }
        }
    }

    fn chosen(&self, frame: &Frame<'_>, entries: &Entries, at: usize) -> io::Result<Step> {
        match entries.meaning(at) {
            Meaning::Choice { id, label } => {
                self.echo(frame, label)?;
                Ok(Step::Answer(Reply::Chosen(id.clone())))
            }
            Meaning::Read => Ok(Step::Read),
            Meaning::More => Ok(Step::More),
        }
    }
}

/// Is a list with what is looked for in it, and the row that is pointed at.
///
/// Nothing is pointed at before something was typed or an arrow pressed, nor once all that was
/// typed is erased: Enter alone records nothing.
struct Search<'a> {
    entries: &'a Entries,
    visible: usize,
    /// So many rows are the list; what follows them is found by its words.
    whole: usize,
    hand: &'a mut Hand,
}

impl Search<'_> {
    fn found(&self) -> Vec<usize> {
        self.entries.find(self.hand.typed.text())
    }

    fn take(&mut self, press: Press) {
        let last = self.found().len().checked_sub(1);
        let page = self.visible.saturating_sub(1).max(1);
        match (press, self.hand.at) {
            (Press::Up, Some(at)) => self.hand.at = Some(at.saturating_sub(1)),
            (Press::PageUp, Some(at)) => self.hand.at = Some(at.saturating_sub(page)),
            // Upwards from nowhere would point at a row that nobody sees.
            (Press::Up | Press::PageUp, None) => {}
            (Press::Down, at) => self.hand.at = last.map(|last| at.map_or(0, |at| at + 1).min(last)),
            (Press::PageDown, at) => {
                self.hand.at = last.map(|last| at.map_or(page, |at| at + page).min(last))
            }
            (Press::Escape, _) => self.look_for(&Press::Clear),
            (Press::Paste(text), _) => {
                let text = text.replace('\n', " ").chars().take(SEARCH).collect();
                self.look_for(&Press::Paste(text));
            }
            (press, _) => self.look_for(&press),
        }
    }

    /// Edits what is looked for; where that changes it, its best row is pointed at.
    fn look_for(&mut self, press: &Press) {
        let before = self.hand.typed.text().to_owned();
        self.hand.typed.take(press);
        let typed = self.hand.typed.text();
        if *typed != before {
            let any = !typed.trim().is_empty() && !self.found().is_empty();
            self.hand.at = any.then_some(0);
        }
    }

    fn rows(&self, frame: &Frame<'_>) -> Vec<Row> {
        let canvas = frame.canvas;
        let found = self.found();
        let mut rows = vec![looked_for(canvas, &frame.footer.prompt, &self.hand.typed)];
        let first = self.hand.at.map_or(0, |at| (at + 1).saturating_sub(self.visible));
        let shown = found.iter().enumerate().skip(first).take(self.visible);
        rows.extend(shown.map(|(place, at)| self.entries.row(canvas, *at, self.hand.at == Some(place))));
        let whole = if self.hand.typed.text().is_empty() { self.whole.min(found.len()) } else { found.len() };
        if found.is_empty() {
            let typed = self.hand.typed.text().trim().to_owned();
            rows.push(remark(canvas, Tone::Warn, &Prompt::NothingMatches(typed)));
        } else if whole > self.visible {
            let last = (first + self.visible).min(found.len());
            rows.push(remark(
                canvas,
                Tone::Dim,
                &Prompt::RowsOf { first: first + 1, last, of: whole.max(last) },
            ));
        }
        rows
    }
}

/// Sets a remark of the list's own below its rows.
pub(super) fn remark(canvas: &Canvas<'_>, tone: Tone, what: &Prompt) -> Row {
    Row::indent(5).and(tone, canvas.style.say(what)).cut(canvas.whole(), canvas.style.more())
}

/// Sets what is looked for behind the question, with the caret in sight.
fn looked_for(canvas: &Canvas<'_>, prompt: &Row, typed: &Draft) -> Row {
    let style = canvas.style;
    let (before, behind) = typed.parts();
    let room = canvas.whole().saturating_sub(prompt.width() + 1).max(4);
    let mut shown = style.line(before);
    while shown.width() > room {
        let rest = shown.as_str().char_indices().nth(1).map_or("", |(next, _)| &shown.as_str()[next..]);
        shown = Shown::line(rest);
    }
    let row = prompt.clone().plain(shown).and(Tone::Ask, Shown::line(style.caret()));
    row.plain(style.line(behind)).cut(canvas.whole(), style.more())
}
