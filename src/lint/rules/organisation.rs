use std::sync::Arc;

use crate::i18n::lint::{FileSays, NameSays};
use crate::lint::findings::Findings;
use crate::lint::names::{Owner, answer_type};
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Place, Rule, Severity};
use crate::playbook::resolve::Resolved;
use crate::playbook::spec::{Kind, Space};
use crate::source::{Node, Route};

use super::default_value::can_be;

/// The organisation file does not give a value.
pub static VALUE_NOT_SUPPLIED: Rule = Rule {
    code: "value_not_supplied",
    severity: Severity::Error,
    title: Both {
        en: "The organisation file does not give a value",
        fr: "Le fichier d’organisation ne donne pas une valeur",
    },
    why: Both {
        en: "The playbook needs it and has no default for it. Texts and times that read it would stay empty.",
        fr: "Le plan en a besoin et n’a pas de valeur par défaut. Les textes et délais qui la lisent resteraient vides.",
    },
    flagged: "needs: {help_phone: {title: Telephone, type: text}}\nsummary: \"Call {{ org.help_phone }}\"\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\n",
    clean: "needs: {help_phone: {title: Telephone, type: text}}\nsummary: \"Call {{ org.help_phone }}\"\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nvalues: {help_phone: \"+33 1 00 00 00 00\"}\n",
    check: Some(check),
};

/// The organisation file gives a value of another type.
pub static VALUE_OF_OTHER_TYPE: Rule = Rule {
    code: "value_of_other_type",
    severity: Severity::Error,
    title: Both {
        en: "The organisation file gives a value of another type",
        fr: "Le fichier d’organisation donne une valeur d’un autre type",
    },
    why: Both {
        en: "The playbook says of which type it needs the value; with another its conditions and times cannot be told.",
        fr: "Le plan dit de quel type il a besoin ; avec un autre, ses conditions et ses délais ne peuvent pas être calculés.",
    },
    flagged: "needs: {pace: {title: Pace, type: duration}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nvalues: {pace: often}\n",
    clean: "needs: {pace: {title: Pace, type: duration}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nvalues: {pace: 4h}\n",
    check: None,
};

/// Nobody holds a role.
pub static NOBODY_HOLDS: Rule = Rule {
    code: "nobody_holds",
    severity: Severity::Warning,
    title: Both {
        en: "Nobody of the organisation holds a role",
        fr: "Personne dans l’organisation ne tient un rôle",
    },
    why: Both {
        en: "A step of that role would wait for nobody.",
        fr: "Une étape de ce rôle n’attendrait personne.",
    },
    flagged: "roles: {lead: {title: Crisis lead}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\n",
    clean: "roles: {lead: {title: Crisis lead}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\npeople: {ana: {name: Ana}}\nroles: {lead: [ana]}\n",
    check: None,
};

/// The organisation has no account on a channel.
pub static NO_ACCOUNT: Rule = Rule {
    code: "no_account",
    severity: Severity::Note,
    title: Both {
        en: "The organisation has no account on a channel",
        fr: "L’organisation n’a pas de compte sur un canal",
    },
    why: Both {
        en: "Words for that channel would have nowhere to go. Where it is a telephone or a letter, that is as it should be.",
        fr: "Les mots pour ce canal n’auraient nulle part où aller. S’il s’agit d’un téléphone ou d’une lettre, c’est normal.",
    },
    flagged: "channels: {x: {title: X, max_length: 280}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\n",
    clean: "channels: {x: {title: X, max_length: 280}}\n# file: organisation.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nchannels: {x: {handle: \"@harbour\"}}\n",
    check: None,
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let (Kind::Playbook, Some(organisation)) = (subject.kind, subject.around.organisation) else { return };
    needs(subject, organisation, findings);
    let given = |key: &str| organisation.tree.get(key);
    for (space, key) in [(Space::Role, "roles"), (Space::Channel, "channels")] {
        for thing in subject.names.declared.all(space) {
            if given(key).and_then(|map| map.get(thing.id)).is_some() {
                continue;
            }
            let owner = (thing.node.file != 0).then_some(Owner { space, id: thing.id });
            let (rule, says) = match space {
                Space::Role => (&NOBODY_HOLDS, FileSays::NobodyHolds(thing.id.to_owned())),
                _ => (&NO_ACCOUNT, FileSays::NoAccount(thing.id.to_owned())),
            };
            findings.add_owned(owner, rule, &thing.spot(), says);
        }
    }
}

fn needs<'a>(subject: &Subject<'a>, organisation: &Resolved, findings: &mut Findings<'a>) {
    let values = organisation.tree.get("values");
    for need in subject.names.declared.all(Space::Need) {
        let owner = (need.node.file != 0).then_some(Owner { space: Space::Need, id: need.id });
        match values.and_then(|values| values.get(need.id)) {
            Some(value) => of_type(subject, need.id, need.node, value, organisation, findings),
            None if need.node.get("default").is_some() => {}
            None => {
                let says = FileSays::ValueNotSupplied(need.id.to_owned());
                findings.add_owned(owner, &VALUE_NOT_SUPPLIED, &need.spot(), says);
            }
        }
    }
}

fn of_type(
    subject: &Subject<'_>,
    name: &str,
    need: &Node,
    value: &Node,
    organisation: &Resolved,
    findings: &mut Findings<'_>,
) {
    let Some(file) = organisation.files.first() else { return };
    if can_be(value, &answer_type(&subject.names.declared, need)) {
        return;
    }
    let place =
        Place { file: Arc::clone(file), span: value.span, route: Route::root().key("values").key(name) };
    let value = value.text().unwrap_or_default().to_owned();
    let says = FileSays::ValueOfOtherType { name: name.to_owned(), value };
    let related = findings.place(&Spot::Value(need));
    findings.add_at(place, &VALUE_OF_OTHER_TYPE, says).related(related, NameSays::NeededHere);
}
