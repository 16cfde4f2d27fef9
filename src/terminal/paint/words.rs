use std::ops::Range;

use crate::i18n::{Prompt, Say};
use crate::render::{Shown, width, wrap};
use crate::terminal::row::Row;
use crate::terminal::style::{Style, Tone};
use crate::walk::{Underline, Weight};

use super::Canvas;

/// A note begins on the underline's row only with this much room.
const NOTE_ROOM: usize = 24;
/// A note begins no further right than this leaves.
const NOTE_WIDTH: usize = 40;

/// Paints words as they will be read: flush left between rules, so that they are copied clean.
///
/// What the tone rules say stands under the words it is about.
pub(super) fn words(canvas: &Canvas<'_>, text: &str, findings: &[Underline]) -> Vec<Row> {
    let rule = Row::margin().and(Tone::Dim, canvas.style.rule(canvas.columns));
    let (shown, marked) = shown_with_places(canvas.style, text, findings);
    let mut rows = vec![rule.clone()];
    for line in wrap(shown.as_str(), canvas.columns, canvas.columns) {
        rows.push(Row::default().plain(Shown::text(&shown.as_str()[line.clone()])));
        for (place, finding) in &marked {
            rows.extend(underlined(canvas, shown.as_str(), &line, place, finding));
        }
    }
    rows.push(rule);
    rows
}

/// Makes the words fit to be shown, and follows the findings to their places in the result.
///
/// Making text harmless changes its length, so it is done piece by piece between the places.
fn shown_with_places<'a>(
    style: &Style,
    text: &str,
    findings: &'a [Underline],
) -> (Shown, Vec<(Range<usize>, &'a Underline)>) {
    let at = |place: usize| text.floor_char_boundary(place.min(text.len()));
    let mut cuts: Vec<usize> = findings.iter().flat_map(|one| [at(one.start), at(one.end)]).collect();
    cuts.extend([0, text.len()]);
    cuts.sort_unstable();
    cuts.dedup();
    let mut shown = Shown::default();
    let mut moved = vec![(0, 0)];
    for pair in cuts.windows(2) {
        shown = shown.and(&style.text(&text[pair[0]..pair[1]]));
        moved.push((pair[1], shown.as_str().len()));
    }
    let to = |place: usize| moved.iter().find(|(from, _)| *from == at(place)).map_or(0, |(_, to)| *to);
    let mut marked: Vec<_> = findings.iter().map(|one| (to(one.start)..to(one.end), one)).collect();
    marked.sort_by_key(|(place, _)| place.start);
    (shown, marked)
}

/// Underlines what of a finding lies on this line; its note follows where it ends.
fn underlined(
    canvas: &Canvas<'_>,
    text: &str,
    line: &Range<usize>,
    place: &Range<usize>,
    finding: &Underline,
) -> Vec<Row> {
    let (from, to) = (place.start.max(line.start), place.end.min(line.end));
    if from >= to {
        return Vec::new();
    }
    let (sign, tone) = match finding.weight {
        Weight::Mend => ("^", Tone::Bad),
        Weight::Weigh => ("~", Tone::Warn),
    };
    let begin = width(&text[line.start..from]);
    let length = width(&text[from..to]).max(1);
    let row = Row::indent(begin).and(tone, Shown::line(&sign.repeat(length)));
    if place.end > line.end && !text[line.end..place.end].trim().is_empty() {
        return vec![row];
    }
    noted(canvas, row, begin, finding)
}

/// Sets the note beside its underline, or below it where there is too little room.
fn noted(canvas: &Canvas<'_>, row: Row, begin: usize, finding: &Underline) -> Vec<Row> {
    let style = canvas.style;
    let word = match finding.weight {
        Weight::Mend => Prompt::Mend,
        Weight::Weigh => Prompt::Weigh,
    };
    let label = style.label(&word.say(style.lang));
    let note = label.and(&Shown::line(" ")).and(&style.text(&finding.note));
    let beside = canvas.columns.saturating_sub(row.width() + 1);
    let hang = begin.min(canvas.columns.saturating_sub(NOTE_WIDTH));
    let rest = canvas.columns - hang;
    if beside < NOTE_ROOM {
        let below = note.wrap(rest, rest).into_iter().map(|part| Row::indent(hang).plain(part));
        return [row].into_iter().chain(below).collect();
    }
    let mut rows = vec![];
    for (at, part) in note.wrap(beside, rest).into_iter().enumerate() {
        let lead = if at == 0 { row.clone().plain(Shown::spaces(1)) } else { Row::indent(hang) };
        rows.push(lead.plain(part));
    }
    rows
}
