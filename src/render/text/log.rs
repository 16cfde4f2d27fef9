use comfy_table::{ColumnConstraint, ContentArrangement, Width};

use super::Screen;
use super::table::{table, written};
use crate::i18n::{Log as Words, Say};
use crate::render::{cut, width};
use crate::report::{Log, LogRow};

/// A name that is longer is cut: what was done matters more.
const LONGEST_NAME: usize = 14;

/// Is the look of a log: columns that stay where they are while rows are added.
#[derive(Debug, Clone, Copy)]
pub struct LogTable {
    screen: Screen,
    drill: bool,
    at: usize,
    happened: usize,
    who: usize,
    what: Option<usize>,
}

impl LogTable {
    /// Lays the columns out for these rows.
    ///
    /// Unless it is `wide`, each event is cut to one line of the screen; a screen reader is
    /// never read half a sentence.
    pub fn of(log: &Log, screen: Screen, wide: bool) -> Self {
        let widest = |cells: &dyn Fn(&LogRow) -> usize, head: Words| {
            log.rows.iter().map(cells).max().unwrap_or(0).max(width(&head.say(screen.lang)))
        };
        let at = widest(&|row| width(&row.at), Words::HAt);
        let happened = widest(&|row| row.happened.as_deref().map_or(0, width), Words::HHappened);
        let who = widest(&|row| width(&screen.show(row.who())).min(LONGEST_NAME), Words::HWho);
        // A space on either side of each of the four columns.
        let room = screen.width.saturating_sub(at + happened + who + 8).max(20);
        let what = (!wide && !screen.plain).then_some(room);
        Self { screen, drill: log.drill, at, happened, who, what }
    }

    /// Writes rows, under their heads or below those that are there.
    pub fn rows(&self, rows: &[LogRow], heads: bool) -> String {
        let say = |words: Words| words.say(self.screen.lang);
        let headings = [Words::HAt, Words::HHappened, Words::HWho, Words::HWhat].map(say);
        let mut table = table(self.screen, if heads { &headings } else { &[] });
        for row in rows {
            table.add_row(self.cells(row));
        }
        if self.what.is_none() {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
        // A column's width counts the space on either side.
        for (place, columns) in [self.at, self.happened, self.who].into_iter().enumerate() {
            let fixed = u16::try_from(columns + 2).unwrap_or(u16::MAX);
            if let Some(column) = table.column_mut(place) {
                column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(fixed)));
            }
        }
        self.screen.finish(written(&table))
    }

    fn cells(&self, row: &LogRow) -> [String; 4] {
        let more = if self.screen.unicode { "…" } else { "..." };
        let line = |text: &str| self.screen.show(text).replace(['\n', '\t'], " ");
        let about = line(&row.about);
        let join = |about: &str| {
            let drill = if self.drill { Words::Drill.say(self.screen.lang) } else { String::new() };
            let parts = [line(&drill), line(&row.word), about.to_owned(), line(&row.text)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  ")
        };
        let what = match self.what {
            Some(room) if width(&join(&about)) > room => {
                // Where both do not fit, what it is about gives way first, down to a third.
                let over = width(&join(&about)) - room;
                let kept = width(&about).saturating_sub(over).max(room / 3);
                cut(&join(&cut(&about, kept, more)), room, more)
            }
            _ => join(&about),
        };
        let who = line(row.who());
        let who = if self.what.is_some() { cut(&who, self.who, more) } else { who };
        [row.at.clone(), row.happened.clone().unwrap_or_default(), who, what]
    }
}
