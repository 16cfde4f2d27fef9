use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Finding, Rule, Severity};
use crate::playbook::spec::Kind;

use super::allowed::allowances;
use super::rule;

/// An allowance that accepts nothing.
pub static RULE: Rule = Rule {
    code: "unused_allowance",
    severity: Severity::Warning,
    title: Both { en: "An allowance that accepts nothing", fr: "Une acceptation qui n’accepte rien" },
    why: Both {
        en: "What it accepted is mended. Left in, it would hide the same fault in the next text that somebody writes.",
        fr: "Ce qu’elle acceptait est corrigé. La laisser cacherait la même faute dans le prochain texte.",
    },
    flagged: "version: \"1.1\"\nlint: {allow: {version_number: We count so.}}\n",
    clean: "version: 1.10\nlint: {allow: {version_number: We count so.}}\n",
    check: None,
};

/// Looks for allowances of the plan itself that none of the findings needs.
///
/// Those of a shared file may be needed by another plan, and a check that does not listen to
/// the tone or knows no day cannot tell.
pub(in crate::lint) fn check(subject: &Subject<'_>, found: &[Finding], findings: &mut Findings<'_>) {
    let is_whole = subject.around.tone && subject.around.today.is_some();
    if subject.kind != Kind::Playbook || !is_whole {
        return;
    }
    for entry in allowances(&subject.resolved.tree).filter(|entry| entry.value.file == 0) {
        let is_needed = found.iter().any(|finding| finding.rule.code == entry.key);
        if rule(&entry.key).is_some() && !is_needed {
            let says = PracticeSays::AcceptsNothing(entry.key.clone());
            findings.add(&RULE, &Spot::Key(entry), says).label(PracticeSays::TakeAllowanceOut);
        }
    }
}
