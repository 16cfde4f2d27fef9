use std::sync::LazyLock;

use regex::Regex;

use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};

/// A note of the writer that was left in.
pub static RULE: Rule = Rule {
    code: "unfinished",
    severity: Severity::Warning,
    title: Both { en: "A note of the writer that was left in", fr: "Une note de l’auteur restée là" },
    why: Both {
        en: "What was to be written later is missing when it is needed, and a note in a message may be published with it.",
        fr: "Ce qui devait être écrit plus tard manque quand il le faut, et une note dans un message peut être publiée avec lui.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: \"Call the shop. TODO: which number?\"}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Call the shop.}\n",
    check: Some(check),
};

static NOTES: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\b(?:TODO|FIXME|XXX|TBD|TKTK)\b|\b[Ll]orem ipsum\b").ok());

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let Some(notes) = NOTES.as_ref() else { return };
    super::sentences(subject, &mut |node, text| {
        for found in notes.find_iter(text) {
            let spot = Spot::Part(node, found.range());
            let says = PracticeSays::Unfinished(found.as_str().to_owned());
            findings.add(&RULE, &spot, says).label(PracticeSays::WriteIt);
        }
    });
}
