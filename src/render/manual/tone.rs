use std::fmt::Write;

use super::rules::weight;
use crate::i18n::{Lang, Manual, Say};
use crate::lint::tone::{FORM_RULES, HOUSE_WORD, TONE_RULES, ToneRule};
use crate::lint::{Both, Rule};

/// Writes the rules on the tone as one table, with a bad and a good line in each language.
pub fn tone_reference(lang: Lang) -> String {
    let mut out = format!("\n## {}\n\n{}\n\n", Manual::Tone.say(lang), Manual::ToneIntro.say(lang));
    let _ = writeln!(
        out,
        "| {} | {} | {} |\n|---|---|---|",
        Manual::Code.say(lang),
        Manual::Meaning.say(lang),
        Manual::Example.say(lang)
    );
    for rule in TONE_RULES {
        row(&mut out, &rule.rule, lang, &lines(rule).join("<br>"), rule.source);
    }
    for form in FORM_RULES {
        row(&mut out, &form.rule, lang, form.instead.in_lang(lang), None);
    }
    row(&mut out, &HOUSE_WORD, lang, Both { en: "`tone.avoid`", fr: "`tone.avoid`" }.in_lang(lang), None);
    out
}

/// Returns the bad and the good line of a rule, in each of its languages.
pub(super) fn lines(rule: &ToneRule) -> Vec<String> {
    let each = [Lang::En, Lang::Fr].into_iter().filter_map(|lang| rule.wording(lang));
    each.flat_map(|wording| [format!("✗ {}", wording.bad), format!("✓ {}", wording.good)]).collect()
}

fn row(out: &mut String, rule: &Rule, lang: Lang, example: &str, source: Option<&str>) {
    let source = source.map_or_else(String::new, |source| format!(" ({source})"));
    let (title, why) = (rule.title.in_lang(lang), rule.why.in_lang(lang));
    let what = format!("{title} ({}). {why}{source}", weight(rule, lang));
    // Writing to a `String` cannot fail.
    let _ =
        writeln!(out, "| `{}` | {} | {} |", rule.code, what.replace('|', "\\|"), example.replace('|', "\\|"));
}
