use std::ops::Range;

use crate::i18n::{Lang, Prompt, Say};
use crate::walk::{Underline, Weight};

use super::say::{labelled, sentence};

/// Says the words of a message by numbered sentences; what the tone rules say follows its sentence.
pub(super) fn words(lang: Lang, text: &str, findings: &[Underline]) -> Vec<String> {
    let sentences = sentences(text);
    let mut said = vec![Prompt::Words(sentences.len()).say(lang)];
    let mut left: Vec<&Underline> = findings.iter().collect();
    for (at, place) in sentences.iter().enumerate() {
        said.push(format!("{}. {}", at + 1, text[place.clone()].replace('\n', " ")));
        let last = at + 1 == sentences.len();
        let (here, later) = left.into_iter().partition(|one| last || one.start < place.end);
        left = later;
        said.extend(here.into_iter().map(|one| finding(lang, text, one)));
    }
    said
}

fn finding(lang: Lang, text: &str, finding: &Underline) -> String {
    let word = match finding.weight {
        Weight::Mend => Prompt::Mend,
        Weight::Weigh => Prompt::Weigh,
    };
    let place = |at: usize| text.floor_char_boundary(at.min(text.len()));
    let part = text[place(finding.start)..place(finding.end.max(finding.start))].replace('\n', " ");
    let label = match lang {
        Lang::En => format!("To {}, “{part}”", word.en()),
        Lang::Fr => format!("{}, «\u{a0}{part}\u{a0}»", word.fr()),
    };
    format!("   {}", sentence(&labelled(lang, &label, &finding.note.replace('\n', " "))))
}

/// Finds the sentences of a text: they end at a stop before a space, and at a line's end.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut stopped = false;
    for (at, char) in text.char_indices() {
        if char == '\n' || (stopped && char == ' ') {
            push(text, start..at, &mut found);
            start = at;
        }
        stopped = matches!(char, '.' | '!' | '?' | '…') || (stopped && matches!(char, '”' | '»' | ')' | '"'));
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, place: Range<usize>, found: &mut Vec<Range<usize>>) {
    let part = &text[place.clone()];
    let start = place.start + (part.len() - part.trim_start().len());
    if !part.trim().is_empty() {
        found.push(start..start + part.trim().len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_stops_and_lines() {
        let text = "One here. Two “so.” Three at 5.30\nfour?";
        let found: Vec<&str> = sentences(text).into_iter().map(|place| &text[place]).collect();
        assert_eq!(found, ["One here.", "Two “so.”", "Three at 5.30", "four?"]);
    }
}
