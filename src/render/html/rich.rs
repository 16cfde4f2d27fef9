use maud::{Markup, html};

use super::page::shown;

/// The schemes that a link on a page may have; any other stays text.
const SCHEMES: [&str; 3] = ["http://", "https://", "mailto:"];

/// A link with more bytes than this is none: a text of brackets is not searched for each of them.
const LONGEST: usize = 1000;

/// Is a piece of a text.
enum Piece<'t> {
    Plain(&'t str),
    Strong(&'t str),
    Link { text: &'t str, to: &'t str },
}

/// Writes a text of a playbook with its emphasis (`**x**`) and its links (`[text](address)`).
///
/// Everything else is text: a page that is printed from a stranger's plan must do nothing but be read.
pub(super) fn rich(text: &str) -> Markup {
    let pieces = pieces(text);
    html! {
        @for piece in &pieces {
            @match piece {
                Piece::Plain(text) => (shown(text)),
                Piece::Strong(text) => strong { (rich(text)) },
                Piece::Link { text, to } => a href=(to) rel="noreferrer noopener" { (shown(text)) },
            }
        }
    }
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut plain = 0;
    let mut at = 0;
    while at < text.len() {
        match strong(&text[at..]).or_else(|| link(&text[at..])) {
            Some((piece, length)) => {
                found.push(Piece::Plain(&text[plain..at]));
                found.push(piece);
                at += length;
                plain = at;
            }
            None => at += text[at..].chars().next().map_or(1, char::len_utf8),
        }
    }
    found.push(Piece::Plain(&text[plain..]));
    found
}

/// Reads an emphasis at the beginning of a text, and how long it is.
fn strong(text: &str) -> Option<(Piece<'_>, usize)> {
    let rest = text.strip_prefix("**")?;
    let inner = &rest[..rest.find("**")?];
    let whole = !inner.is_empty() && inner.trim() == inner;
    whole.then_some((Piece::Strong(inner), inner.len() + 4))
}

/// Reads a link at the beginning of a text, and how long it is.
fn link(text: &str) -> Option<(Piece<'_>, usize)> {
    let rest = text.strip_prefix('[')?;
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    let (label, rest) = rest.split_once("](")?;
    let (to, _) = rest.split_once(')')?;
    let safe = SCHEMES.iter().any(|scheme| {
        to.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && to.len() > scheme.len()
    });
    // An address is letters that can be seen: nothing in it may hide where it leads.
    let plain =
        to.chars().all(|char| char.is_ascii_graphic() && !matches!(char, '"' | '<' | '>' | '`' | '\\'));
    let named = !label.trim().is_empty() && !label.contains(['[', ']', '\n']);
    (safe && plain && named).then_some((Piece::Link { text: label, to }, label.len() + to.len() + 4))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        rich(text).into_string()
    }

    #[test]
    fn emphasis_and_links_are_written() {
        assert_eq!(written("Call **now**, é**b**"), "Call <strong>now</strong>, é<strong>b</strong>");
        let link = "<a href=\"https://x.org/a?b&amp;c\" rel=\"noreferrer noopener\">here</a>";
        assert_eq!(written("See [here](https://x.org/a?b&c)."), format!("See {link}."));
        assert!(written("[us](mailto:a@b.org)").starts_with("<a href=\"mailto:a@b.org\""));
        assert!(written("**see [us](http://b.org)**").starts_with("<strong>see <a href=\"http://b.org\""));
    }

    #[test]
    fn whatever_else_stays_text() {
        for text in [
            "2 ** 3",
            "** a **",
            "****",
            "**open",
            "[x](javascript:alert(1))",
            "[x](data:text/html,1)",
            "[x](//b.org)",
            "[x](https://)",
            "[](https://b.org)",
            "[x](https://b.org",
            "[ ] a box",
        ] {
            assert_eq!(written(text), text, "{text}");
        }
        assert_eq!(written("<b>**x**</b>"), "&lt;b&gt;<strong>x</strong>&lt;/b&gt;");
        assert!(!written("[x](https://b.org\" onclick=\"y)").contains("<a"));
        assert!(!written("[x](https://b.org/\u{202e}gro)").contains("<a"));
    }
}
