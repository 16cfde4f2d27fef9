use super::Verb;
use super::fields::Fields;
use crate::incident::Outcome;

/// Reads what is done, decided, put off or passed, and words for the record.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    match fields.verb {
        "decided" => {
            let value = fields.need_id("value");
            let why = fields.need_why();
            Some(Verb::Decided { step: fields.object()?, value: value?, why: why? })
        }
        "severity_set" => {
            let (level, why) = (fields.id("severity_set"), fields.need_why());
            Some(Verb::SeveritySet { level: level?, step: fields.key("step"), why: why? })
        }
        "done" => done(fields),
        "skipped" => Some(Verb::Skipped { step: fields.object()?, why: fields.why() }),
        "restored" => Some(Verb::Restored { step: fields.object()? }),
        "deferred" => Some(Verb::Deferred { step: fields.object()?, until: fields.moment("until") }),
        "pulled" => {
            let why = fields.need_why();
            Some(Verb::Pulled { step: fields.object()?, why: why? })
        }
        "gate_passed" => {
            let why = fields.need_why();
            Some(Verb::GatePassed { step: fields.object()?, why: why? })
        }
        "noted" => Some(Verb::Noted { text: fields.own_words()?, step: fields.key("step") }),
        _ => Some(Verb::EvidenceAdded { file: fields.text("evidence_added")?, step: fields.key("step") }),
    }
}

fn done(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    let outcome = fields.word("outcome").unwrap_or(Outcome::Ok);
    let what = fields.words("what");
    if outcome == Outcome::Deviated && what.is_none() {
        fields.missing("what");
    }
    Some(Verb::Done {
        step: fields.object()?,
        outcome,
        what,
        evidence: fields.words("evidence"),
        receipt: fields.words("receipt"),
    })
}
