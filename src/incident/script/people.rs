use super::Verb;
use super::fields::Fields;

/// Reads who comes, goes and passes roles on.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    Some(match fields.verb {
        "joined" => Verb::Joined { who: fields.need_text("joined")?, roles: fields.ids("roles") },
        "left" => Verb::Left { who: fields.need_text("left")? },
        "handed_over" => {
            let to = fields.need_text("handed_over")?;
            let roles = fields.ids("roles");
            if roles.is_empty() {
                fields.missing("roles");
            }
            Verb::HandedOver { to, roles, brief: fields.words("brief") }
        }
        "paused" => Verb::Paused,
        _ => Verb::Resumed,
    })
}
