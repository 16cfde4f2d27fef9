use serde_json::{Value, json};

use super::status::{item, level, moment, said};
use crate::report::{Contact, Decision, Handover, Holder, Known, Passed, Promise};

/// Returns the brief of a shift: `{"handover": 1, "run": …}`.
pub fn handover(brief: &Handover) -> Value {
    json!({
        "handover": 1,
        "run": brief.run,
        "title": brief.title,
        "mode": if brief.drill { "drill" } else { "real" },
        "now": brief.now.at.to_string(),
        "elapsed": brief.elapsed,
        "passed": brief.passed.as_ref().map(passed),
        "level": brief.level.as_ref().map(level),
        "said": brief.said.iter().map(said).collect::<Vec<_>>(),
        "promised": brief.promised.iter().map(promise).collect::<Vec<_>>(),
        "known": brief.known.iter().map(known).collect::<Vec<_>>(),
        "unconfirmed": brief.unsure.iter().map(known).collect::<Vec<_>>(),
        "not_known": brief.not_known,
        "decided": brief.decided.iter().map(decision).collect::<Vec<_>>(),
        "overdue": brief.overdue.iter().map(item).collect::<Vec<_>>(),
        "waiting": brief.waiting.iter().map(item).collect::<Vec<_>>(),
        "to_do": brief.to_do.iter().map(item).collect::<Vec<_>>(),
        "law": brief.law.iter().map(item).collect::<Vec<_>>(),
        "roles": brief.roles.iter().map(holder).collect::<Vec<_>>(),
    })
}

fn passed(passed: &Passed) -> Value {
    json!({
        "from": passed.from,
        "to": passed.to,
        "at": passed.when.at.to_string(),
        "brief": passed.brief,
    })
}

fn promise(promise: &Promise) -> Value {
    json!({"text": promise.text, "due": moment(promise.due.as_ref())})
}

fn known(known: &Known) -> Value {
    json!({
        "fact": known.fact,
        "title": known.title,
        "value": known.value,
        "at": known.when.at.to_string(),
        "source": known.source,
    })
}

fn decision(decision: &Decision) -> Value {
    json!({
        "key": decision.key,
        "title": decision.title,
        "option": decision.option,
        "why": decision.why,
        "by": decision.by,
        "at": decision.when.at.to_string(),
    })
}

fn holder(holder: &Holder) -> Value {
    let all = |contacts: &[Contact]| contacts.iter().map(contact).collect::<Vec<_>>();
    json!({
        "role": holder.role,
        "title": holder.title,
        "held_by": all(&holder.held_by),
        "acted": holder.acted.as_ref().map(|(who, when)| {
            json!({"name": who.name, "phone": who.phone, "at": when.at.to_string()})
        }),
        "named": all(&holder.named),
    })
}

fn contact(contact: &Contact) -> Value {
    json!({"name": contact.name, "phone": contact.phone})
}
