use crate::lint::{Both, Rule};

/// Is a rule on the tone: what it says, and the phrases that it listens for in each language.
///
/// A new one is a declaration in `rules/` and a line in [`TONE_RULES`](super::TONE_RULES); its
/// examples are its tests, in each of its languages.
pub struct ToneRule {
    /// Its code, weight and manual.
    pub rule: Rule,
    /// What to write instead, in a few words.
    pub instead: Both,
    /// Who says so, where it is more than a habit of the trade.
    pub source: Option<&'static str>,
    /// Where it counts.
    pub scope: Scope,
    /// What it listens for in English.
    pub en: Option<Wording>,
    /// What it listens for in French.
    pub fr: Option<Wording>,
}

/// Is what a rule listens for in one language.
#[derive(Debug, Clone, Copy)]
pub struct Wording {
    /// The phrases, as [`Phrase`](super::phrase::Phrase) reads them.
    pub phrases: &'static [&'static str],
    /// A line that it finds.
    pub bad: &'static str,
    /// The same, said well.
    pub good: &'static str,
}

/// Says in which texts a rule counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// In every text.
    Any,
    /// Where people are told to stop using something.
    Recall,
}

/// Puts a line into a playbook, for the manual of a rule.
macro_rules! in_playbook {
    ($lang:literal, $stage:literal, $text:literal) => {
        concat!(
            "language: ",
            $lang,
            "\nmessages:\n  words:\n    title: Words\n    stage: ",
            $stage,
            "\n    text: >-\n      ",
            $text,
            "\n"
        )
    };
    ($lang:literal, $text:literal) => {
        in_playbook!($lang, "answer", $text)
    };
}

/// Declares a rule on words; the first language that is given shows it in a playbook.
macro_rules! tone_rule {
    (
        $(#[$doc:meta])*
        $name:ident $code:literal $severity:ident $(scope $scope:ident)? $(source $source:literal)?
        title $title_en:literal $title_fr:literal
        why $why_en:literal $why_fr:literal
        instead $instead_en:literal $instead_fr:literal
        $lang:ident $bad:literal => $good:literal [$($phrase:literal),+ $(,)?]
        $($other:ident $other_bad:literal => $other_good:literal [$($other_phrase:literal),+ $(,)?])?
    ) => {
        $(#[$doc])*
        pub static $name: $crate::lint::tone::ToneRule = {
            let mut rule = $crate::lint::tone::ToneRule {
                rule: $crate::lint::Rule {
                    code: $code,
                    severity: $crate::lint::Severity::$severity,
                    title: $crate::lint::Both { en: $title_en, fr: $title_fr },
                    why: $crate::lint::Both { en: $why_en, fr: $why_fr },
                    flagged: tone_rule!(@shown $lang $bad),
                    clean: tone_rule!(@shown $lang $good),
                    check: None,
                },
                instead: $crate::lint::Both { en: $instead_en, fr: $instead_fr },
                source: None,
                scope: $crate::lint::tone::Scope::Any,
                en: None,
                fr: None,
            };
            $(rule.scope = $crate::lint::tone::Scope::$scope;)?
            $(rule.source = Some($source);)?
            rule.$lang = Some($crate::lint::tone::Wording { phrases: &[$($phrase),+], bad: $bad, good: $good });
            $(rule.$other = Some($crate::lint::tone::Wording {
                phrases: &[$($other_phrase),+],
                bad: $other_bad,
                good: $other_good,
            });)?
            rule
        };
    };
    (@shown en $text:literal) => { in_playbook!("en", $text) };
    (@shown fr $text:literal) => { in_playbook!("fr", $text) };
}

/// Is a rule that looks at more than phrases: its manual, and what to do.
pub struct FormRule {
    /// Its code, weight and manual.
    pub rule: Rule,
    /// What to do, in a few words.
    pub instead: Both,
}

/// Declares a rule whose check is code; its examples stand in a playbook.
macro_rules! in_playbook_rule {
    (
        $(#[$doc:meta])*
        $name:ident $code:literal $severity:ident $(at $stage:literal)? $(in $lang:literal)?
        title $title_en:literal $title_fr:literal
        why $why_en:literal $why_fr:literal
        instead $instead_en:literal $instead_fr:literal
        bad $bad:literal good $good:literal
    ) => {
        $(#[$doc])*
        pub static $name: $crate::lint::tone::FormRule = $crate::lint::tone::FormRule {
            rule: $crate::lint::Rule {
                code: $code,
                severity: $crate::lint::Severity::$severity,
                title: $crate::lint::Both { en: $title_en, fr: $title_fr },
                why: $crate::lint::Both { en: $why_en, fr: $why_fr },
                flagged: in_playbook_rule!(@shown $bad $(, $stage)?),
                clean: in_playbook_rule!(@shown $good $(, $stage)?),
                check: None,
            },
            instead: $crate::lint::Both { en: $instead_en, fr: $instead_fr },
        };
    };
    (@shown $text:literal, $stage:literal) => { in_playbook!("en", $stage, $text) };
    (@shown $text:literal) => { in_playbook!("en", $text) };
}
