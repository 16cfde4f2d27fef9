use crate::render::Shown;
use crate::terminal::row::Row;
use crate::terminal::style::Tone;
use crate::walk::{Kind, Mark, Question};

use super::Canvas;
use super::block::line;

/// Is the question as rows: what stands above, and the one row that the answer is typed on.
pub(in crate::terminal) struct Footer {
    /// What was refused, and whatever of the question does not fit on its row.
    pub above: Vec<Row>,
    /// The row of the question; one row always, or it would be painted again at every key.
    pub prompt: Row,
}

/// Sets the question; `refusal` stands above it and says what was not taken.
pub(in crate::terminal) fn footer(canvas: &Canvas<'_>, question: &Question, refusal: Option<&str>) -> Footer {
    let style = canvas.style;
    let mut above = match refusal {
        Some(why) => line(canvas, Mark::Alarm, why, "", None),
        None => Vec::new(),
    };
    let asked = style.line(&question.prompt);
    let hint = style.line(hint(question));
    let room = canvas.whole().saturating_sub(typing(&question.kind));
    let lead = Row::margin().and(Tone::Ask, Shown::line("?")).plain(Shown::spaces(1));
    let taken = lead.width() + asked.width() + 3;
    if taken + if hint.is_empty() { 0 } else { hint.width() + 2 } <= room {
        let gap = Shown::spaces(if hint.is_empty() { 0 } else { 2 });
        let row = lead.plain(asked).plain(gap).and(tone(&question.kind), hint);
        return Footer { above, prompt: point(canvas, row, question) };
    }
    if taken <= room {
        above.extend(beside(canvas, Row::indent(3), &hint));
        return Footer { above, prompt: point(canvas, lead.plain(asked), question) };
    }
    above.extend(beside(canvas, lead, &asked));
    above.extend(beside(canvas, Row::indent(3), &hint));
    Footer { above, prompt: point(canvas, Row::indent(2), question) }
}

/// Returns what may be typed, in words; where a word is wanted that nobody named, that word.
fn hint(question: &Question) -> &str {
    match &question.kind {
        Kind::Word { word } if question.hint.is_empty() && !question.prompt.ends_with(word) => word,
        _ => &question.hint,
    }
}

/// A word that must be typed stands out; what may be typed does not.
fn tone(kind: &Kind) -> Tone {
    if matches!(kind, Kind::Word { .. }) { Tone::Strong } else { Tone::Dim }
}

/// Returns how many columns the answer wants on the row of the question.
fn typing(kind: &Kind) -> usize {
    match kind {
        Kind::Choose { .. } | Kind::Word { .. } => 16,
        Kind::Line { .. } | Kind::Text { .. } => 28,
        Kind::Many { .. } => 0,
    }
}

fn point(canvas: &Canvas<'_>, row: Row, question: &Question) -> Row {
    if matches!(question.kind, Kind::Many { .. }) {
        return row;
    }
    let pointer = Shown::line(canvas.style.pointer());
    row.plain(Shown::spaces(1)).and(Tone::Ask, pointer).plain(Shown::spaces(1))
}

fn beside(canvas: &Canvas<'_>, lead: Row, text: &Shown) -> Vec<Row> {
    if text.is_empty() {
        return Vec::new();
    }
    let room = canvas.whole() - lead.width();
    let rows = text.wrap(room, room).into_iter().enumerate();
    rows.map(|(at, part)| if at == 0 { lead.clone().plain(part) } else { Row::indent(3).plain(part) })
        .collect()
}
