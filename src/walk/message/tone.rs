use crate::i18n::lint::ToneSays;
use crate::i18n::{Lang, Say};
use crate::lint::Severity;
use crate::lint::tone::{Draft, Heard, listen};
use crate::playbook::model::Stage;
use crate::walk::{Underline, Weight};

/// Returns what the rules on the tone hear in words that are about to go out.
///
/// Their blanks, their length and what must be in them have their own places on the screen.
pub(super) fn heard(text: &str, of: &str, screen: Lang) -> Vec<Underline> {
    let Ok(lang) = of.parse() else { return Vec::new() };
    let draft = Draft { text, lang, stage: None, has_blanks: true, limits: &[], house: &[] };
    let heard = listen(&draft).into_iter().filter(|heard| heard.rule.code != "tone_unfilled");
    heard.map(|heard| underline(&heard, screen)).collect()
}

/// Returns what words of this kind should say and do not, as the rules on the tone see it.
pub(super) fn missing(text: &str, of: &str, stage: Stage, screen: Lang) -> Vec<String> {
    let Ok(lang) = of.parse() else { return Vec::new() };
    let draft = Draft { text, lang, stage: Some(stage), has_blanks: false, limits: &[], house: &[] };
    let whole = listen(&draft).into_iter().filter(|heard| matches!(heard.says, ToneSays::Whole { .. }));
    whole.map(|heard| note(&heard, screen)).collect()
}

fn note(heard: &Heard, screen: Lang) -> String {
    let instead = heard.instead.as_ref().map(|instead| format!(" → {}", instead.say(screen)));
    let code = heard.rule.code;
    format!("{}{} (explain {code})", heard.says.say(screen), instead.unwrap_or_default())
}

fn underline(heard: &Heard, screen: Lang) -> Underline {
    let weight = if heard.rule.severity == Severity::Error { Weight::Mend } else { Weight::Weigh };
    Underline { start: heard.at.start, end: heard.at.end, weight, note: note(heard, screen) }
}

/// Keeps those that do not stand in another's place; who stands first in the list stays.
pub(super) fn apart(all: Vec<Underline>) -> Vec<Underline> {
    let mut kept: Vec<Underline> = Vec::new();
    for one in all {
        if kept.iter().all(|other| one.end <= other.start || other.end <= one.start) {
            kept.push(one);
        }
    }
    kept.sort_by_key(|one| one.start);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_must_be_mended_is_told_from_what_is_weighed() {
        let text = "We take this very seriously. Mistakes were made at {place}.";
        let found = heard(text, "en", Lang::En);
        let weights: Vec<Weight> = found.iter().map(|one| one.weight).collect();
        assert_eq!(weights, [Weight::Weigh, Weight::Mend]);
        assert!(
            found[1].note.ends_with("→ say who did it (explain tone_passive_blame)"),
            "{}",
            found[1].note
        );
        assert!(heard(text, "de", Lang::En).is_empty());
    }

    #[test]
    fn what_first_words_lack_is_said_and_nothing_else() {
        let first = missing("We have seen the film. Mistakes were made.", "en", Stage::Holding, Lang::En);
        assert_eq!(first.len(), 3, "{first:?}");
        assert!(first.iter().any(|lack| lack.contains("(explain tone_no_next_word)")), "{first:?}");
        let whole = "We have seen the film, and we are sorry. Next word here at 20:59.";
        assert_eq!(missing(whole, "en", Stage::Holding, Lang::En), Vec::<String>::new());
    }

    #[test]
    fn of_two_on_the_same_words_one_is_shown() {
        let line = |start, end| Underline { start, end, weight: Weight::Mend, note: String::new() };
        assert_eq!(apart(vec![line(5, 9), line(0, 6), line(0, 5)]), [line(0, 5), line(5, 9)]);
    }
}
