use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

/// A posture that the same plan excludes.
pub static RULE: Rule = Rule {
    code: "posture_excluded",
    severity: Severity::Warning,
    title: Both { en: "A posture that the same plan excludes", fr: "Une posture que le même plan exclut" },
    why: Both {
        en: "`never` names the postures that nobody takes. One that is taken all the same leaves the team to choose between two \
             lines of one file, at the worst moment.",
        fr: "`never` nomme les postures que personne ne prend. Une posture prise malgré tout oblige l’équipe à choisir entre \
             deux lignes du même fichier, au pire moment.",
    },
    flagged: "posture: {cluster: accidental, take: diminish, never: [deny, diminish]}\n",
    clean: "posture: {cluster: accidental, take: diminish, never: [deny]}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    for posture in super::all(subject.names) {
        let Some(take) = posture.get("take").filter(|take| take.file == 0) else { continue };
        let never = posture.get("never").map(Node::elements).unwrap_or_default();
        if let Some(excluded) = never.iter().find(|never| never.text() == take.text()) {
            let word = take.text().unwrap_or_default().to_owned();
            let place = findings.place(&Spot::Value(excluded));
            findings
                .add(&RULE, &Spot::Value(take), PracticeSays::Excluded(word))
                .related(place, PracticeSays::ExcludedHere);
        }
    }
}
