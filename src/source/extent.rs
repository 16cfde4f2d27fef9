//! Where values begin and end: the parser's spans, made fit to be shown.

use super::Span;

/// Returns the place of a value that is not there: right after its key's colon.
pub(super) fn after_colon(text: &str, key: Span) -> Span {
    let rest = text.as_bytes().get(key.end..).unwrap_or_default();
    let blanks = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    let at = match rest.get(blanks..) {
        // With more behind it, the colon is the beginning of the next key.
        Some([b':'] | [b':', b' ' | b'\t' | b'\r' | b'\n' | b',' | b']' | b'}', ..]) => key.end + blanks + 1,
        // A key alone, as in `{key}`.
        _ => key.end,
    };
    Span::new(at, at)
}

/// Returns the content of a block scalar without the blank lines after it.
///
/// One without content has its place at its indicator, the last thing written before it.
pub(super) fn block_scalar(text: &str, span: Span) -> Span {
    let content = text.get(span.range()).unwrap_or_default().trim_end();
    if !content.is_empty() {
        return Span::new(span.start, span.start + content.len());
    }
    let before = text.get(..span.start).unwrap_or_default().trim_end();
    let last = before.chars().next_back().map_or(0, char::len_utf8);
    Span::new(before.len() - last, before.len())
}
