//! What is seen before a word is read: marks, pictures, capitals, and blanks that were left.

use std::ops::Range;

use super::draft::{Draft, Heard};
use super::word::Word;
use crate::i18n::lint::ToneSays;
use crate::lint::{Both, Rule};

in_playbook_rule! {
    /// An exclamation mark.
    EXCLAMATION "tone_exclamation" Warning
    title "An exclamation mark" "Un point d’exclamation"
    why "It shouts, or it cheers. Neither is for somebody who was harmed."
        "Il crie, ou il se réjouit. Ni l’un ni l’autre ne convient à qui a été lésé."
    instead "end with a full stop" "finir par un point"
    bad "Thank you for writing to us!" good "Thank you for writing to us."
}

in_playbook_rule! {
    /// A picture among the words.
    EMOJI "tone_emoji" Warning
    title "An emoji among the words" "Un émoji parmi les mots"
    why "It looks flippant beside harm, and a screen reader speaks it aloud."
        "Il paraît désinvolte à côté d’un préjudice, et un lecteur d’écran le prononce."
    instead "leave it out" "le retirer"
    bad "Sorry 😅" good "We are sorry."
}

in_playbook_rule! {
    /// Words in capitals.
    CAPITALS "tone_capitals" Warning
    title "Words in capitals" "Des mots en capitales"
    why "Capitals shout. Write as one speaks to somebody in the same room."
        "Les capitales crient. Écrire comme on parle à quelqu’un dans la même pièce."
    instead "write in small letters" "écrire en minuscules"
    bad "THIS CLAIM IS FALSE." good "This claim is false."
}

in_playbook_rule! {
    /// A blank that was left.
    UNFILLED "tone_unfilled" Error
    title "A blank that was left" "Un blanc resté vide"
    why "A template that goes out unfinished says that nobody read it. Fill it, or take the sentence out."
        "Un modèle publié inachevé dit que personne ne l’a relu. Le remplir, ou retirer la phrase."
    instead "fill it in; in a playbook write {{ name }}" "le remplir ; dans un plan écrire {{ nom }}"
    bad "Next update at [time]." good "Next update at 15:30."
}

in_playbook_rule! {
    /// Dots that hint.
    ELLIPSIS "tone_ellipsis" Warning
    title "Dots that hint at more" "Des points qui sous-entendent"
    why "They sound as if you knew more than you say. Say it, or end the sentence."
        "On croirait que vous en savez plus. Le dire, ou finir la phrase."
    instead "end the sentence" "finir la phrase"
    bad "We decide at 17:00..." good "We decide at 17:00."
}

/// Words that stand in a template until somebody fills them in.
const PLACEHOLDERS: &[&str] = &[
    "insert",
    "name",
    "nom",
    "date",
    "time",
    "heure",
    "place",
    "lieu",
    "tbd",
    "tbc",
    "todo",
    "a completer",
    "number",
    "nombre",
    "company",
    "entreprise",
    "xx",
    "your",
    "votre",
    "details",
    "link",
    "lien",
    "phone",
];

/// Returns what is wrong with the form of a text.
pub fn heard(draft: &Draft<'_>, words: &[Word]) -> Vec<Heard> {
    let mut heard = Vec::new();
    let text = draft.text;
    let mut add = |rule: &'static Rule, instead: Both, at: Range<usize>| {
        if words.iter().any(|word| word.quoted && word.at.start <= at.start && at.end <= word.at.end + 1) {
            return;
        }
        let says = ToneSays::words(text.get(at.clone()).unwrap_or_default(), rule.title.en, rule.title.fr);
        let instead = Some(ToneSays::Instead { en: instead.en, fr: instead.fr });
        heard.push(Heard { rule, at, says, instead });
    };
    for (at, mark) in marks(text) {
        match mark {
            "!" => add(&EXCLAMATION.rule, EXCLAMATION.instead, at),
            "…" => add(&ELLIPSIS.rule, ELLIPSIS.instead, at),
            _ => add(&EMOJI.rule, EMOJI.instead, at),
        }
    }
    capitals(text, words).into_iter().for_each(|at| add(&CAPITALS.rule, CAPITALS.instead, at));
    unfilled(draft).into_iter().for_each(|at| add(&UNFILLED.rule, UNFILLED.instead, at));
    heard
}

/// Finds exclamation marks, dots and pictures; of several together, all at once.
fn marks(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    let mut in_blank = false;
    for (at, letter) in text.char_indices() {
        let rest = text.get(at..).unwrap_or_default();
        in_blank = (in_blank || rest.starts_with("{{") || rest.starts_with("{%"))
            && !(rest.starts_with("}}") || rest.starts_with("%}"));
        let kind = match letter {
            _ if in_blank => continue,
            '!' => "!",
            '…' => "…",
            '.' if rest.starts_with("...") => "…",
            '\u{1F300}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' => "emoji",
            _ => continue,
        };
        let end = at + if letter == '.' { 3 } else { letter.len_utf8() };
        match found.last_mut() {
            Some((last, known)) if *known == kind && last.end >= at => last.end = end.max(last.end),
            _ => found.push((at..end, kind)),
        }
    }
    found
}

/// Finds three words in a row, or more, that are capitals throughout.
fn capitals(text: &str, words: &[Word]) -> Vec<Range<usize>> {
    const LEAST: usize = 3;
    let shouts = |word: &&Word| {
        let written = text.get(word.at.clone()).unwrap_or_default();
        written.chars().count() > 1 && written.chars().all(char::is_uppercase)
    };
    let runs = words.chunk_by(|one, next| shouts(&one) && shouts(&next));
    let long = runs.filter(|run| run.len() >= LEAST && run.iter().all(|word| shouts(&word)));
    long.filter_map(|run| Some(run.first()?.at.start..run.last()?.at.end)).collect()
}

/// Finds blanks that nobody filled in, and braces that are no blank.
fn unfilled(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let text = draft.text;
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = text.get(at..).and_then(|rest| rest.find(['{', '[', '<'])) {
        let start = at + next;
        let rest = text.get(start..).unwrap_or_default();
        let end = start + closed(rest).unwrap_or(1);
        if is_left(draft, rest, end - start) {
            found.push(start..end);
        }
        at = end;
    }
    let lower = text.to_lowercase();
    for word in ["tbd", "todo", "xxx", "lorem ipsum", "tbc"] {
        let alone = |at: usize| {
            let letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
            let (before, after) = (lower.get(..at), lower.get(at + word.len()..));
            let after = after.map(|after| after.trim_start_matches('x'));
            !letter(before.and_then(|text| text.chars().next_back()))
                && !letter(after.and_then(|text| text.chars().next()))
        };
        let same = lower.len() == text.len();
        let all = lower.match_indices(word).filter(|(at, _)| same && alone(*at));
        found.extend(all.map(|(at, word)| at..at + word.len()));
    }
    found.sort_by_key(|range| range.start);
    found.dedup_by(|next, before| next.start < before.end);
    found
}

/// Returns how long a bracket is with what it holds, if it closes nearby.
fn closed(rest: &str) -> Option<usize> {
    const NEARBY: usize = 80;
    let close = match rest {
        _ if rest.starts_with("{{") => "}}",
        _ if rest.starts_with("{%") => "%}",
        _ if rest.starts_with('{') => "}",
        _ if rest.starts_with('[') => "]",
        _ => ">",
    };
    rest.find(close).map(|at| at + close.len()).filter(|length| *length <= NEARBY || close.len() == 2)
}

fn is_left(draft: &Draft<'_>, rest: &str, length: usize) -> bool {
    let inner = rest.get(..length).unwrap_or_default();
    if inner.starts_with("{{") || inner.starts_with("{%") {
        // What a playbook fills in is checked with its names.
        return !draft.has_blanks;
    }
    if inner.starts_with('{') {
        return true;
    }
    // `[words](address)` is a link.
    if inner.starts_with('[') && rest.get(length..).is_some_and(|after| after.starts_with('(')) {
        return false;
    }
    let mut folded = String::new();
    inner.chars().for_each(|letter| match letter {
        ' ' => folded.push(' '),
        _ => super::word::fold(letter, &mut folded),
    });
    PLACEHOLDERS.iter().any(|word| folded.starts_with(word)) && !inner.contains('@') && !inner.contains("://")
}
