use std::borrow::Cow;
use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

/// Makes a stranger's text harmless for a terminal: what could move, hide or reorder it becomes visible.
///
/// Playbooks, feeds, names, file names and journals are all untrusted: one escape sequence
/// could repaint the screen, one bidirectional override could turn a sentence round. Newlines
/// and tabs stay, and every other character that a terminal obeys or does not draw is spelled
/// out (`^[`, `\u{202e}`). This is the one place that knows which they are.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    let mut stacked = 0;
    let mut rest = text.chars().peekable();
    while let Some(char) = rest.next() {
        stacked = if is_stacked(char) { stacked + 1 } else { 0 };
        match char {
            '\r' if rest.peek() == Some(&'\n') => {}
            '\n' | '\t' => out.push(char),
            '\0'..='\x1f' => caret(&mut out, (char as u8 + b'@') as char),
            '\x7f' => caret(&mut out, '?'),
            _ if is_harmful(char) || stacked > MOST_STACKED => spell(&mut out, char),
            _ => out.push(char),
        }
    }
    Cow::Owned(out)
}

/// More accents than this on one letter run over the neighbouring rows; no language needs them.
const MOST_STACKED: usize = 4;

fn is_stacked(char: char) -> bool {
    !char.is_ascii() && char.width() == Some(0)
}

fn caret(out: &mut String, letter: char) {
    out.push('^');
    out.push(letter);
}

fn spell(out: &mut String, char: char) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "\\u{{{:x}}}", char as u32);
}

/// Says whether a terminal obeys the character, or draws nothing for it.
///
/// The two variation selectors that choose between text and emoji stay: they come with
/// ordinary typing and only choose a look.
pub(super) fn is_harmful(char: char) -> bool {
    matches!(char,
        '\u{80}'..='\u{9f}' // C1 controls: `\u{9b}` starts a sequence as `ESC [` does
        | '\u{ad}' // soft hyphen
        | '\u{34f}' // grapheme joiner
        | '\u{61c}' | '\u{200e}' | '\u{200f}' // direction marks
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // fillers, drawn as nothing
        | '\u{17b4}' | '\u{17b5}' // Khmer vowels that are not drawn
        | '\u{180b}'..='\u{180f}' // Mongolian selectors and separator
        | '\u{200b}'..='\u{200d}' // zero-width space and joiners
        | '\u{2028}'..='\u{202e}' // line and paragraph separators, bidirectional controls
        | '\u{2060}'..='\u{206f}' // word joiner, invisible operators, isolates
        | '\u{fe00}'..='\u{fe0d}' // variation selectors that ordinary text does not need
        | '\u{feff}' // zero-width no-break space
        | '\u{fff0}'..='\u{fffb}' // specials and interlinear marks
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' // format controls
        | '\u{e0000}'..='\u{e0fff}' // tags and further selectors
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_not_touched() {
        for text in ["Chicago O’Hare", "« Où ? »\u{a0}: déjà", "地震 速報", "one\n\ttwo", "❤\u{fe0f}"]
        {
            assert_eq!(harmless(text), text);
        }
    }

    #[test]
    fn what_a_terminal_obeys_becomes_visible() {
        let cases = [
            ("\x1b[2J", "^[[2J"),
            ("\x07\0\x7f", "^G^@^?"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("a\u{202e}b", "a\\u{202e}b"),
            ("pay\u{200b}pal", "pay\\u{200b}pal"),
            ("one\u{2028}two", "one\\u{2028}two"),
            ("over\rwritten", "over^Mwritten"),
            ("dos\r\nline", "dos\nline"),
            ("\u{e0041}", "\\u{e0041}"),
        ];
        for (raw, shown) in cases {
            assert_eq!(harmless(raw), shown);
        }
    }

    #[test]
    fn stacked_accents_do_not_climb_out_of_their_row() {
        let heap = format!("a{}", "\u{301}".repeat(6));
        assert_eq!(harmless(&heap), format!("a{}\\u{{301}}\\u{{301}}", "\u{301}".repeat(4)));
    }

    #[test]
    fn nothing_harmful_survives() {
        let every = ('\0'..=char::MAX).collect::<String>();
        let shown = harmless(&every).into_owned();
        assert!(!shown.chars().any(is_harmful));
        assert!(!shown.chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
    }
}
