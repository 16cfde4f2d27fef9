use granit_parser::{ErrorKind, ScanError};

use super::{Limits, Span, SyntaxError, SyntaxFault};

/// Turns a failure of the parser into ours, where possible into one that we can say better.
pub(super) fn explain(text: &str, error: &ScanError, limits: Limits) -> SyntaxError {
    let at = error.marker().byte_offset().unwrap_or(0).min(text.len());
    match error.kind() {
        ErrorKind::RecursionLimitExceeded => {
            let limit = limits.depth;
            SyntaxError::at(SyntaxFault::TooDeep { limit }, letter(text, at))
        }
        ErrorKind::UnexpectedCharacter { character } if is_forbidden(*character) => {
            control(text, at, *character)
        }
        ErrorKind::BomInsideDocument => control(text, at, '\u{feff}'),
        ErrorKind::UndeclaredTagHandle => tag(text, at),
        kind => SyntaxError::at(SyntaxFault::Grammar(kind.to_string()), letter(text, at)),
    }
}

/// Tells what YAML forbids everywhere, as opposed to what may not begin a value (`@`).
fn is_forbidden(character: char) -> bool {
    character.is_control() || matches!(character, '\u{fffe}' | '\u{ffff}')
}

/// The parser marks the scalar's start; the character itself is what an editor must jump to.
fn control(text: &str, from: usize, character: char) -> SyntaxError {
    let ahead = text.get(from..).and_then(|rest| rest.find(character));
    let at = from + ahead.unwrap_or(0);
    SyntaxError::at(SyntaxFault::ControlCharacter(character), letter(text, at))
}

fn tag(text: &str, at: usize) -> SyntaxError {
    let rest = text.get(at..).unwrap_or_default();
    let length = rest.find(|c: char| c.is_whitespace() || ",[]{}".contains(c)).unwrap_or(rest.len());
    let name = rest.get(..length).unwrap_or_default().to_owned();
    SyntaxError::at(SyntaxFault::Tag(name), Span::new(at, at + length))
}

/// Finds a comment inside a plain scalar of several lines, which the grammar forbids.
///
/// The parser lets one pass behind a tab, and the words before and after it would
/// become one sentence.
pub(super) fn comment_inside(text: &str, scalar: Span) -> Option<SyntaxError> {
    let source = text.get(scalar.range())?.as_bytes();
    let at = source.windows(2).position(|pair| matches!(pair, [b' ' | b'\t', b'#']))?;
    let at = scalar.start + at + 1;
    let words = ErrorKind::CommentInterceptedScalar.to_string();
    Some(SyntaxError::at(SyntaxFault::Grammar(words), letter(text, at)))
}

/// Marks the character at an offset, or nothing at the end of a line.
fn letter(text: &str, at: usize) -> Span {
    let next = text.get(at..).and_then(|rest| rest.chars().next());
    let length = next.filter(|c| !matches!(c, '\n' | '\r')).map_or(0, char::len_utf8);
    Span::new(at, at + length)
}
