use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::css::csp_hash;
use crate::render::harmless;

/// Wraps a body into a page that needs nothing else and can do nothing else.
///
/// The policy forbids whatever could be smuggled in: only the one style sheet, known by its
/// hash, takes effect; no script, no picture, no address is ever loaded.
pub fn page(lang: &str, title: &str, style: &str, body: &Markup) -> String {
    let policy =
        format!("default-src 'none'; style-src '{}'; base-uri 'none'; form-action 'none'", csp_hash(style));
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (shown(title)) }
                style { (PreEscaped(style)) }
            }
            body { (body) }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

/// Makes a text harmless for a page: what could hide or reorder it becomes visible; `maud` escapes the rest.
pub(super) fn shown(text: &str) -> String {
    harmless(text).into_owned()
}
