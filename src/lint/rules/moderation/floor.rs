use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// A ratio without a floor.
pub static RULE: Rule = Rule {
    code: "signal_without_floor",
    severity: Severity::Warning,
    title: Both { en: "A ratio without a floor", fr: "Un rapport sans plancher" },
    why: Both {
        en: "On a quiet night three mentions are four times the usual, and two of three are most of them. `at_least` says from \
             how many mentions a ratio or a share counts; twenty an hour is common.",
        fr: "Par une nuit calme, trois mentions font quatre fois l’habitude, et deux sur trois la majorité. `at_least` dit à \
             partir de combien de mentions un rapport ou une part compte ; vingt par heure est courant.",
    },
    flagged: "signals:\n  surge: {title: Surge, surge: {of: negative, ratio: 4}, window: 1h}\n",
    clean: "signals:\n  surge: {title: Surge, surge: {of: negative, ratio: 4}, window: 1h, at_least: 20}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for signal in subject.names.declared.all(Space::Signal) {
        let ratio = ["surge", "share"].iter().find_map(|key| signal.node.entry(key));
        let Some(entry) = ratio.filter(|entry| entry.value.file == 0) else { continue };
        if signal.node.get("at_least").is_none() {
            findings
                .add(&RULE, &Spot::Key(entry), PracticeSays::NoFloor(signal.id.to_owned()))
                .label(PracticeSays::AddFloor);
        }
    }
}
