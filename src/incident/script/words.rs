use indexmap::IndexMap;

use super::Verb;
use super::fields::Fields;
use crate::source::Node;

/// Reads what becomes of the words of a message: written, sent to approvers, published.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    let step = fields.object()?;
    match fields.verb {
        "drafted" => Some(Verb::Drafted {
            step,
            lang: fields.text("lang"),
            channel: fields.id("channel"),
            text: fields.words("text"),
            values: values(fields),
        }),
        "approval_requested" => {
            let ticked = fields.node("ticked").map_or(&[][..], Node::elements);
            let ticked = ticked.iter().filter_map(|one| one.text().map(str::to_owned)).collect();
            let roles = fields.ids("roles");
            Some(Verb::ApprovalRequested { step, roles, value: fields.id("value"), ticked })
        }
        "approved" => Some(Verb::Approved { step, stands_for: fields.id("for") }),
        "refused" => {
            let why = fields.need_why();
            Some(Verb::Refused { step, stands_for: fields.id("for"), why: why? })
        }
        "approval_presumed" => Some(Verb::ApprovalPresumed { step }),
        "overridden" => {
            let why = fields.need_why();
            if fields.node("wall").is_none() {
                fields.missing("wall");
            }
            Some(Verb::Overridden { step, wall: fields.word("wall")?, why: why? })
        }
        _ => Some(Verb::Published {
            step,
            channel: fields.id("channel"),
            lang: fields.text("lang"),
            url: fields.words("url"),
            left_out: fields.words("left_out"),
        }),
    }
}

/// Reads the blanks that are filled by hand.
fn values(fields: &Fields<'_, '_>) -> IndexMap<String, String> {
    let entries = fields.node("values").map_or(&[][..], Node::entries);
    entries.iter().filter_map(|entry| Some((entry.key.clone(), entry.value.text()?.to_owned()))).collect()
}
