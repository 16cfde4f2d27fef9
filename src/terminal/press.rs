use crate::render::harmless;

/// Is one thing that was done at the keyboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Press {
    /// A character was typed.
    Char(char),
    /// A text was put in at once; its line breaks are text, and answer nothing.
    Paste(String),
    /// Enter.
    Enter,
    /// Esc.
    Escape,
    /// The row above.
    Up,
    /// The row below.
    Down,
    /// A screenful up.
    PageUp,
    /// A screenful down.
    PageDown,
    /// One character to the left.
    Left,
    /// One to the right.
    Right,
    /// The beginning.
    Home,
    /// The end.
    End,
    /// Erases the character before.
    Erase,
    /// Erases the character behind.
    Delete,
    /// Erases everything (Ctrl-U).
    Clear,
    /// Erases the word before (Ctrl-W).
    EraseWord,
}

/// What a terminal sends before a paste, once it was asked to.
const BEGIN: &[u8] = b"\x1b[200~";
/// What it sends behind one.
const END: &[u8] = b"\x1b[201~";

/// Says whether more bytes belong to what was read so far: half a character, half a key, half a paste.
pub(super) fn is_begun(bytes: &[u8]) -> bool {
    if is_open(bytes) {
        return true;
    }
    let tail = bytes.iter().rposition(|byte| *byte == 0x1b).map(|at| &bytes[at..]);
    let key = tail.is_some_and(|tail| {
        matches!(tail, [0x1b] | [0x1b, b'O'])
            || (tail.starts_with(b"\x1b[") && !tail[2..].iter().any(|byte| matches!(byte, 0x40..=0x7e)))
    });
    key || std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

/// Says whether a paste has begun and has not ended.
pub(super) fn is_open(bytes: &[u8]) -> bool {
    match memchr::memmem::rfind(bytes, BEGIN) {
        Some(at) => memchr::memmem::find(&bytes[at..], END).is_none(),
        None => false,
    }
}

/// Says whether the bytes look like several lines put in at once, which a terminal did not mark as a paste.
pub(super) fn has_lines(bytes: &[u8]) -> bool {
    bytes.len() > 1 && bytes.iter().any(|byte| matches!(byte, b'\n' | b'\r'))
}

/// Reads what came in one go.
///
/// Nobody types a whole line and the beginning of the next in one go: what holds a line break
/// before its end is a paste, also where the terminal does not say so.
pub(super) fn presses(bytes: &[u8]) -> Vec<Press> {
    let mut found = Vec::new();
    let mut rest = bytes;
    while let Some(at) = memchr::memmem::find(rest, BEGIN) {
        typed(&rest[..at], &mut found);
        let body = &rest[at + BEGIN.len()..];
        let end = memchr::memmem::find(body, END);
        found.push(Press::Paste(pasted(&body[..end.unwrap_or(body.len())])));
        rest = end.map_or(&[], |end| &body[end + END.len()..]);
    }
    typed(rest, &mut found);
    found
}

fn typed(bytes: &[u8], found: &mut Vec<Press>) {
    // Behind Enter, a key of editing is a key; only text is the next line of a paste.
    let next_line = |pair: &[u8]| matches!(pair[0], b'\n' | b'\r') && pair[1] >= b' ' && pair[1] != 0x7f;
    if bytes.windows(2).any(next_line) && !bytes.contains(&0x1b) {
        found.push(Press::Paste(pasted(bytes)));
        return;
    }
    let text = String::from_utf8_lossy(bytes);
    let mut rest = text.as_ref();
    while let Some(char) = rest.chars().next() {
        let (press, length) = if char == '\x1b' { escape(rest) } else { (key(char), char.len_utf8()) };
        found.extend(press);
        rest = &rest[length..];
    }
}

fn key(char: char) -> Option<Press> {
    Some(match char {
        '\n' | '\r' => Press::Enter,
        '\x7f' | '\x08' => Press::Erase,
        '\t' => Press::Down,
        '\x01' => Press::Home,
        '\x05' => Press::End,
        '\x15' => Press::Clear,
        '\x17' => Press::EraseWord,
        // A combining accent is a part of what was typed before it.
        _ if is_kept(char) || unicode_normalization::char::is_combining_mark(char) => Press::Char(char),
        _ => return None,
    })
}

/// Reads a key that begins with Esc, and how many bytes it takes.
fn escape(text: &str) -> (Option<Press>, usize) {
    let rest = &text[1..];
    let Some(body) = rest.strip_prefix(['[', 'O']) else { return (Some(Press::Escape), 1) };
    let Some(end) = body.find(|char: char| matches!(char, '\x40'..='\x7e')) else {
        return (None, text.len());
    };
    let press = match (&body[..end], body.as_bytes()[end]) {
        (_, b'A') | (_, b'Z') => Some(Press::Up),
        (_, b'B') => Some(Press::Down),
        (_, b'C') => Some(Press::Right),
        (_, b'D') => Some(Press::Left),
        (_, b'H') | ("1" | "7", b'~') => Some(Press::Home),
        (_, b'F') | ("4" | "8", b'~') => Some(Press::End),
        ("3", b'~') => Some(Press::Delete),
        ("5", b'~') => Some(Press::PageUp),
        ("6", b'~') => Some(Press::PageDown),
        _ => None,
    };
    (press, 1 + 1 + end + 1)
}

/// Returns a pasted text: its lines, and nothing that a terminal would obey.
pub(super) fn pasted(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n").replace('\t', " ");
    let kept: String =
        text.chars().filter(|char| *char == '\n' || is_kept(*char) || !char.is_ascii()).collect();
    let kept = if harmless(&kept) == kept {
        kept
    } else {
        kept.chars().filter(|char| *char == '\n' || is_kept(*char)).collect()
    };
    kept.trim_end_matches('\n').to_owned()
}

/// Says whether a character is text, and stands on a screen as it is.
pub(super) fn is_kept(char: char) -> bool {
    !char.is_control() && harmless(char.encode_utf8(&mut [0; 4])).chars().eq([char])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(presses: &[Press]) -> String {
        presses.iter().map(|press| format!("{press:?} ")).collect::<String>().trim_end().to_owned()
    }

    #[test]
    fn keys_are_read_one_by_one() {
        assert_eq!(text(&presses("2\r".as_bytes())), "Char('2') Enter");
        assert_eq!(
            text(&presses("é\x1b[A\x1bOB\x1b[3~\x1b[6~".as_bytes())),
            "Char('é') Up Down Delete PageDown"
        );
        assert_eq!(text(&presses(b"\x1b")), "Escape");
        assert_eq!(text(&presses(b"\x1b2")), "Escape Char('2')");
        assert_eq!(
            text(&presses(b"a\x15\x17\x7f\x01\x05\x03\x1b[99x")),
            "Char('a') Clear EraseWord Erase Home End"
        );
    }

    #[test]
    fn an_accent_typed_apart_is_kept() {
        assert_eq!(text(&presses("e\u{301}".as_bytes())), "Char('e') Char('\\u{301}')");
        assert_eq!(presses("\x1b[200~e\u{301}\x1b[201~".as_bytes()), [Press::Paste("e\u{301}".to_owned())]);
    }

    #[test]
    fn a_line_break_inside_a_paste_is_text() {
        let paste = |text: &str| Press::Paste(text.to_owned());
        assert_eq!(presses(b"\x1b[200~one\rtwo\r\x1b[201~"), [paste("one\ntwo")]);
        assert_eq!(presses(b"\x1b[200~one\r\x1b[201~\r"), [paste("one"), Press::Enter]);
        assert_eq!(presses(b"one\r\ntwo\r"), [paste("one\ntwo")]);
        assert_eq!(presses(b"1\r1\r"), [paste("1\n1")]);
        assert_eq!(presses(b"a\r\n\r\nb"), [paste("a\n\nb")]);
        assert_eq!(presses(b"\r\x15\r\x1b"), [Press::Enter, Press::Clear, Press::Enter, Press::Escape]);
        assert_eq!(presses(b"\x1b[200~a\x1b[31mb\tc\x07\x1b[201~"), [paste("a[31mb c")]);
    }

    #[test]
    fn what_is_half_read_is_known() {
        for half in [&b"\x1b"[..], b"\x1b[", b"\x1b[20", b"\x1b[200~one\r", b"a\xc3", b"\x1bO"] {
            assert!(is_begun(half), "{half:?}");
        }
        for whole in [&b"a"[..], b"\x1b[A", b"\x1b[200~one\x1b[201~", b"\xc3\xa9", b"\xff"] {
            assert!(!is_begun(whole), "{whole:?}");
        }
    }
}
