use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Returns how many columns a text takes on a terminal.
pub fn width(text: &str) -> usize {
    text.width()
}

/// Cuts a line to so many columns, ending in `more` where something went.
pub fn cut(text: &str, columns: usize, more: &str) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let more = if width(more) > columns { "" } else { more };
    let room = columns - width(more);
    let kept = &text[..fitting(text, room)];
    let mut out = kept.trim_end().to_owned();
    out.push_str(more);
    out
}

/// Breaks a text into lines of so many columns; the first may be shorter than the rest.
///
/// Lines break at spaces and at newlines, never at a no-break space; a word longer than a
/// line is broken where the line ends. Places in the text come back, not copies, so that what
/// underlines a part of it still finds it.
pub fn wrap(text: &str, first: usize, rest: usize) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for paragraph in text.split('\n') {
        let end = start + paragraph.len();
        wrap_paragraph(text, start..end, first, rest, &mut lines);
        start = end + 1;
    }
    lines
}

fn wrap_paragraph(text: &str, part: Range<usize>, first: usize, rest: usize, lines: &mut Vec<Range<usize>>) {
    let Range { mut start, end } = part;
    loop {
        let columns = if lines.is_empty() { first } else { rest }.max(1);
        let remaining = &text[start..end];
        if width(remaining) <= columns {
            lines.push(start..start + remaining.trim_end_matches(' ').len());
            return;
        }
        let fits = fitting(remaining, columns);
        let broken = break_at(remaining, fits, columns < rest);
        let line = remaining[..broken].trim_end_matches(' ');
        lines.push(start..start + line.len());
        let next = remaining[broken..].trim_start_matches(' ');
        if next.is_empty() {
            return;
        }
        start = end - next.len();
    }
}

/// Finds where a line that holds `fits` bytes ends: after its last whole word.
///
/// A first line with little room may stay empty instead of breaking a word.
fn break_at(text: &str, fits: usize, may_be_empty: bool) -> usize {
    if text[fits..].starts_with(' ') {
        return fits;
    }
    let indent = text.len() - text.trim_start_matches(' ').len();
    match text[..fits].rfind(' ').filter(|space| *space >= indent) {
        Some(space) => space + 1,
        None if may_be_empty => 0,
        None => fits.max(text.chars().next().map_or(1, char::len_utf8)),
    }
}

/// Returns how many bytes of the text fit into so many columns.
fn fitting(text: &str, columns: usize) -> usize {
    let mut used = 0;
    for (at, char) in text.char_indices() {
        used += char.width().unwrap_or(0);
        if used > columns {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, first: usize, rest: usize) -> Vec<&str> {
        wrap(text, first, rest).into_iter().map(|part| &text[part]).collect()
    }

    #[test]
    fn lines_break_at_spaces_and_newlines() {
        assert_eq!(lines("one two three", 7, 7), ["one two", "three"]);
        assert_eq!(lines("one\n\ntwo", 7, 7), ["one", "", "two"]);
        assert_eq!(lines("", 7, 7), [""]);
    }

    #[test]
    fn a_no_break_space_does_not_break() {
        assert_eq!(lines("oui ou non\u{a0}?", 10, 10), ["oui ou", "non\u{a0}?"]);
    }

    #[test]
    fn a_long_word_is_broken_and_wide_letters_count_twice() {
        assert_eq!(lines("abcdefgh", 3, 3), ["abc", "def", "gh"]);
        assert_eq!(lines("地震速報", 5, 5), ["地震", "速報"]);
        assert_eq!(lines("地", 1, 1), ["地"]);
    }

    #[test]
    fn a_short_first_line_may_stay_empty() {
        assert_eq!(lines("abcdef gh", 3, 9), ["", "abcdef gh"]);
    }

    #[test]
    fn a_cut_says_so() {
        assert_eq!(cut("abcdef", 6, "…"), "abcdef");
        assert_eq!(cut("abcdefg", 6, "…"), "abcde…");
        assert_eq!(cut("abc defg", 5, "…"), "abc…");
        assert_eq!(cut("abcdefg", 2, "..."), "ab");
    }
}
