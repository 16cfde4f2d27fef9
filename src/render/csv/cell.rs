use crate::render::harmless;

/// Writes a row: cells between commas, ended as RFC 4180 wants it.
pub(super) fn row<'a>(cells: impl IntoIterator<Item = &'a str>) -> String {
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    format!("{}\r\n", cells.join(","))
}

/// Writes a cell: harmless for a terminal, defused where a spreadsheet would compute it, in quotes where it must be.
fn cell(text: &str) -> String {
    let text = harmless(text);
    let computed = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if computed { format!("'{text}") } else { text.into_owned() };
    if text.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_needs_quotes_has_them() {
        assert_eq!(row(["a", "b c", ""]), "a,b c,\r\n");
        assert_eq!(cell("one, two"), "\"one, two\"");
        assert_eq!(cell("he said “no”"), "he said “no”");
        assert_eq!(cell("he said \"no\""), "\"he said \"\"no\"\"\"");
        assert_eq!(cell("two\nlines"), "\"two\nlines\"");
    }

    #[test]
    fn nothing_moves_a_terminal() {
        assert_eq!(cell("a\u{1b}[2J\u{9b}1m\u{202e}b"), "a^[[2J\\u{9b}1m\\u{202e}b");
    }

    #[test]
    fn nothing_is_computed() {
        for begins in ["=", "+", "-", "@", "\t"] {
            let written = cell(&format!("{begins}1"));
            assert!(written.trim_start_matches('"').starts_with('\''), "{written:?}");
        }
    }
}
