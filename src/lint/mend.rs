use super::Finding;
use crate::source::{Span, load};

/// Is a file after what is beyond doubt was put right.
#[derive(Debug)]
pub struct Mended<'f> {
    /// The text, the same byte for byte but for what was put right.
    pub text: String,
    /// The findings that are dealt with, in the order of the text.
    pub done: Vec<&'f Finding>,
}

/// Puts right in a text what findings on it leave no doubt about.
///
/// An edit after which the file would not read (two keys mended to one name) is left out.
pub fn mend<'f>(text: &str, findings: impl IntoIterator<Item = &'f Finding>) -> Mended<'f> {
    let mut all: Vec<(&Finding, &str)> =
        findings.into_iter().filter_map(|finding| Some((finding, finding.mend.as_deref()?))).collect();
    all.sort_by_key(|(finding, _)| finding.place.span);
    all.dedup_by_key(|(finding, _)| finding.place.span);
    let mut mended = Mended { text: text.to_owned(), done: Vec::new() };
    let mut free = text.len();
    // From the end, so that the places before stay what they are.
    for (finding, new) in all.into_iter().rev() {
        let span = finding.place.span;
        if span.end > free {
            continue;
        }
        if let Some(text) = replaced(&mended.text, span, new).filter(|text| load(text.as_bytes()).is_ok()) {
            mended.text = text;
            mended.done.push(finding);
            free = span.start;
        }
    }
    mended.done.reverse();
    mended
}

fn replaced(text: &str, span: Span, new: &str) -> Option<String> {
    Some(format!("{}{new}{}", text.get(..span.start)?, text.get(span.end..)?))
}
