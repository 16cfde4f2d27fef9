use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::source::Node;

/// Nothing but our merits.
pub static RULE: Rule = Rule {
    code: "bolster_alone",
    severity: Severity::Warning,
    title: Both { en: "Nothing but our merits", fr: "Rien que nos mérites" },
    why: Both {
        en: "Reminding people of our merits supports another answer and is none itself; before those who were harmed it reads as \
             mockery. Take another posture, or say in `why` what stands beside it.",
        fr: "Rappeler nos mérites appuie une autre réponse et n’en est pas une ; devant ceux qui ont subi un tort, cela sonne \
             comme une moquerie. Prendre une autre posture, ou dire dans `why` ce qui l’accompagne.",
    },
    flagged: "posture: {take: bolster}\n",
    clean: "posture: {take: rebuild}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    // An option or a shift may take it for one case; as the posture of the whole plan it stands alone.
    let Some(posture) = subject.names.tree.get("posture") else { return };
    let Some(take) = posture.get("take").filter(|take| take.file == 0) else { return };
    let others = super::all(subject.names).len() > 1;
    let explained = posture.get("why").is_some();
    let victim = posture.get("cluster").and_then(Node::text) == Some("victim");
    if take.text() == Some("bolster") && !others && !explained && !victim {
        findings.add(&RULE, &Spot::Value(take), PracticeSays::BolsterAlone).label(PracticeSays::TakeAnother);
    }
}
