use crate::render::{Shown, width};
use crate::terminal::draft::Draft;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;

use super::Canvas;

/// Where the further rows of a typed text begin.
const INDENT: usize = 3;
/// No more characters than this around the cursor are set: a pasted book costs no more than a line.
const AROUND: usize = 2000;

/// Is a text while it is typed, as rows behind its question, and where the cursor stands in them.
pub(in crate::terminal) struct Set {
    /// The rows.
    pub rows: Vec<Row>,
    /// Row and column of the cursor.
    pub cursor: (usize, usize),
}

/// Sets a text behind its question in at most so many rows; its line breaks are breaks of the row.
///
/// What does not fit goes above or below, with the cursor in sight; `…` says so behind the question.
pub(in crate::terminal) fn typed(canvas: &Canvas<'_>, prompt: &Row, draft: &Draft, most: usize) -> Set {
    let (before, behind) = draft.parts();
    let from = before.char_indices().rev().nth(AROUND).map_or(0, |(at, _)| at);
    let to = behind.char_indices().nth(AROUND).map_or(behind.len(), |(at, _)| at);
    let begin = prompt.width();
    let mut lines = Lines { rows: vec![String::new()], column: begin, whole: canvas.whole() };
    lines.add(canvas, &before[from..]);
    let (row, column) = (lines.rows.len() - 1, lines.column);
    lines.add(canvas, &behind[..to]);
    let most = most.max(1);
    if lines.rows.len() <= most {
        let rows = lines.rows.iter().enumerate().map(|(at, text)| match at {
            0 => prompt.clone().plain(Shown::line(text)),
            _ => Row::indent(INDENT).plain(Shown::line(text)),
        });
        return Set { rows: rows.collect(), cursor: (row, column) };
    }
    // The question keeps its row, and the rows around the cursor stand below it.
    let shown = most.saturating_sub(1).max(1);
    let first = (row + 1).saturating_sub(shown).max(1).min(lines.rows.len() - shown);
    let style = canvas.style;
    let mut rows = vec![prompt.clone().and(Tone::Dim, Shown::line(style.more()))];
    rows.extend(
        lines.rows[first..first + shown].iter().map(|text| Row::indent(INDENT).plain(Shown::line(text))),
    );
    let cursor = if row < first { (0, begin) } else { (row + 1 - first, column) };
    Set { rows, cursor }
}

struct Lines {
    rows: Vec<String>,
    column: usize,
    whole: usize,
}

impl Lines {
    fn add(&mut self, canvas: &Canvas<'_>, text: &str) {
        for char in text.chars() {
            if char == '\n' {
                self.next();
                continue;
            }
            let shown = canvas.style.line(char.encode_utf8(&mut [0; 4]));
            let columns = width(shown.as_str());
            if self.column + columns > self.whole {
                self.next();
            }
            self.column += columns;
            if let Some(row) = self.rows.last_mut() {
                row.push_str(shown.as_str());
            }
        }
    }

    fn next(&mut self) {
        self.rows.push(String::new());
        self.column = INDENT;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::terminal::press::Press;
    use crate::terminal::style::Style;

    fn set(text: &str, most: usize) -> (Vec<String>, (usize, usize)) {
        let style = Style { colour: false, unicode: true, lang: Lang::En };
        let canvas = Canvas::new(&style, 32);
        let set = typed(
            &canvas,
            &Row::indent(0).plain(Shown::line(" ? Why? › ")),
            &Draft::of(text.to_owned()),
            most,
        );
        assert!(set.rows.iter().all(|row| row.width() <= canvas.whole()));
        (set.rows.iter().map(Row::text).collect(), set.cursor)
    }

    #[test]
    fn a_long_line_goes_on_below_and_a_break_stands_where_it_is() {
        assert_eq!(set("short", 3), (vec![" ? Why? › short".to_owned()], (0, 15)));
        let (rows, cursor) = set("a\nbé", 3);
        assert_eq!(rows, [" ? Why? › a", "   bé"]);
        assert_eq!(cursor, (1, 5));
        let (rows, cursor) = set(&"x".repeat(50), 3);
        assert_eq!(
            rows,
            [format!(" ? Why? › {}", "x".repeat(21)), format!("   {}", "x".repeat(28)), "   x".to_owned()]
        );
        assert_eq!(cursor, (2, 4));
    }

    #[test]
    fn what_does_not_fit_leaves_the_cursor_in_sight() {
        let (rows, cursor) = set("one\ntwo\nthree\nfour", 3);
        assert_eq!(rows, [" ? Why? › …", "   three", "   four"]);
        assert_eq!(cursor, (2, 7));
        let mut draft = Draft::of("one\ntwo\nthree\nfour".to_owned());
        draft.take(&Press::Home);
        let style = Style { colour: false, unicode: true, lang: Lang::En };
        let set = typed(&Canvas::new(&style, 32), &Row::default(), &draft, 3);
        assert_eq!(set.cursor, (0, 0));
    }
}
