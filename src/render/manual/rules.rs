use std::fmt::Write;

use crate::i18n::{Lang, Manual, Say};
use crate::lint::tone::TONE_RULES;
use crate::lint::{RULES, Rule, Severity};
use crate::render::text::Screen;

/// Writes the list of rules in Markdown, each with its manual and its examples.
pub fn rules_reference(lang: Lang) -> String {
    let mut out = format!("# {}\n\n{}\n", Manual::Rules.say(lang), Manual::RulesIntro.say(lang));
    for rule in RULES {
        // Writing to a `String` cannot fail.
        let _ = write!(out, "\n## `{}`\n\n", rule.code);
        let _ = write!(out, "{} ({}).\n\n", rule.title.in_lang(lang), weight(rule, lang));
        let _ = write!(out, "{}\n\n", rule.why.in_lang(lang));
        for (head, example) in [(Manual::Flagged, rule.flagged), (Manual::Clean, rule.clean)] {
            let _ = write!(out, "{}\n\n```yaml\n{}```\n\n", head.say(lang), example);
        }
        out.truncate(out.trim_end().len());
        out.push('\n');
    }
    out
}

/// Writes the manual of one rule for a screen.
pub fn explain(rule: &Rule, screen: Screen) -> String {
    let lang = screen.lang;
    let mut out = format!("{}: {} ({})\n\n", rule.code, rule.title.in_lang(lang), weight(rule, lang));
    for line in crate::render::wrap(rule.why.in_lang(lang), screen.width, screen.width) {
        out.push_str(rule.why.in_lang(lang).get(line).unwrap_or_default());
        out.push('\n');
    }
    examples(rule, lang, &mut out);
    screen.show(&out)
}

/// Shows lines where the rule is about words, and else parts of a file.
fn examples(rule: &Rule, lang: Lang, out: &mut String) {
    if let Some(tone) = TONE_RULES.iter().find(|tone| &tone.rule == rule) {
        out.push('\n');
        for line in super::tone::lines(tone) {
            let _ = writeln!(out, "    {line}");
        }
        return;
    }
    for (head, example) in [(Manual::Flagged, rule.flagged), (Manual::Clean, rule.clean)] {
        let _ = write!(out, "\n{}\n\n", head.say(lang));
        for line in example.lines() {
            let _ = writeln!(out, "    {line}");
        }
    }
}

/// Says how much a rule weighs.
pub(super) fn weight(rule: &Rule, lang: Lang) -> String {
    match rule.severity {
        Severity::Error if rule.is_tone() => Manual::ErrorInDraft,
        Severity::Error => Manual::Error,
        Severity::Warning => Manual::Warning,
        Severity::Note => Manual::Note,
    }
    .say(lang)
}
