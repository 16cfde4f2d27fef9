use crate::render::harmless;

/// Writes a text of a plan inside a line.
///
/// Emphasis and links stay, for the format allows them; whatever could begin a tag, a
/// picture, a cell or a block of its own is escaped.
pub fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = harmless(text);
    for (at, letter) in text.trim().char_indices() {
        let behind = || text.trim().get(at + 1..).unwrap_or_default();
        match letter {
            // The middle of a link, or of the definition of one, that leads to no address.
            ']' if behind().starts_with(':')
                || behind().strip_prefix('(').is_some_and(|to| !is_address(to)) =>
            {
                out.push_str("\\]");
            }
            '\n' | '\t' => out.push(' '),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '`' | '!' | '~' | '|' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

/// Tells whether a link leads to where a reader may be led: `javascript:` and the like are not among it.
fn is_address(to: &str) -> bool {
    let begins = |scheme: &&str| to.get(..scheme.len()).is_some_and(|to| to.eq_ignore_ascii_case(scheme));
    ["https://", "http://", "mailto:", "tel:"].iter().any(begins)
}

/// Writes a text at the start of a line, where it could be taken for a heading, a list or a rule.
pub fn start(text: &str) -> String {
    let text = inline(text);
    let number = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_number = number.len() < text.len() && number.starts_with(['.', ')']);
    if is_number {
        let digits = text.len() - number.len();
        return format!("{}\\{}", &text[..digits], number);
    }
    let is_mark = text.starts_with(['#', '='])
        || ["- ", "+ ", "* ", "---", "___ "].iter().any(|mark| text.starts_with(mark));
    if is_mark { format!("\\{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_begins_a_block_a_cell_or_a_tag() {
        for (text, written) in [
            ("a | b", "a \\| b"),
            ("<script>", "&lt;script&gt;"),
            ("one\ntwo", "one two"),
            ("![pic](https://x)", "\\![pic](https://x)"),
            ("a `b`", "a \\`b\\`"),
            ("We are *sorry*.", "We are *sorry*."),
            ("see [it](https://x.org)", "see [it](https://x.org)"),
            ("[c](javascript:alert(1))", "[c\\](javascript:alert(1))"),
            ("[c]( JavaScript:x)", "[c\\]( JavaScript:x)"),
            ("[c]: javascript:x", "[c\\]: javascript:x"),
        ] {
            assert_eq!(inline(text), written);
        }
        for (text, written) in [
            ("# not a title", "\\# not a title"),
            ("- not an item", "\\- not an item"),
            ("1. not a list", "1\\. not a list"),
            ("2026 is a year", "2026 is a year"),
        ] {
            assert_eq!(start(text), written);
        }
    }
}
