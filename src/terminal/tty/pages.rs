use std::io;

use crate::i18n::Prompt;
use crate::render::Shown;
use crate::terminal::cursor::Cursor;
use crate::terminal::input::Hold;
use crate::terminal::paint::{Canvas, paint_whole};
use crate::terminal::row::Row;
use crate::walk::{Block, Kind, Question, Screen};

use super::Tty;

impl Tty {
    /// Shows a long screen whole, a page at a time.
    pub(super) fn read(&mut self, rows: &[Row]) -> io::Result<()> {
        let _cursor = Cursor;
        let hold = Hold::take()?;
        let (height, width) = self.term.size();
        let style = self.setting.style;
        let canvas = Canvas::new(&style, width.into());
        let page = usize::from(height).saturating_sub(2).max(1);
        let last = rows.len().div_ceil(page);
        for (at, part) in rows.chunks(page).enumerate() {
            let word = if at + 1 == last { Prompt::LastPage } else { Prompt::NextPage };
            hold.quiet()?;
            self.out().screen(height.into(), part)?;
            let prompt = Row::indent(3).plain(style.say(&word)).plain(Shown::spaces(1));
            self.wait_for_enter(&canvas, &prompt)?;
        }
        Ok(())
    }

    /// Paints the whole of a screen that was cut, with the whole of its answers.
    pub(super) fn whole(&self, screen: &Screen, question: &Question) -> Vec<Row> {
        let style = self.setting.style;
        let width = usize::from(self.term.size().1);
        let mut screen = screen.clone();
        if let Kind::Choose { natural, .. } = &question.kind {
            screen.push(Block::Blank);
            for (at, choice) in natural.iter().enumerate() {
                let parts = [&choice.label, &choice.detail, &choice.right];
                let parts: Vec<&str> =
                    parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
                screen.push(Block::Para(format!("{}  {}", at + 1, parts.join("  "))));
            }
        }
        paint_whole(&screen, &style, width)
    }
}
