//! The table of keys: for every object of the format its keys, with all that is known of each.
//!
//! It drives the checker, the resolving of `extends`, the paths of translations, the JSON
//! Schema and the reference of the format, so that these cannot part. One file a group of
//! objects; nothing here knows of findings.

mod case;
mod facts;
mod flow;
mod form;
mod key;
mod keys;
mod kind;
mod law;
mod listening;
mod merge;
mod messages;
mod moderation;
mod object;
mod organisation;
mod people;
mod playbook;
mod severity;
mod shape;
mod space;
mod step;
mod step_parts;
mod timeline;
mod tone;
mod translation;
pub mod words;

pub use case::{CASE, EXPECTED, UNEXPECTED};
pub use facts::{FACT, NEED, PARAMETER};
pub use flow::{ANYTIME, PHASE, PROCEDURE};
pub use form::Form;
pub use key::Key;
pub use keys::Keys;
pub use kind::Kind;
pub use law::{DEADLINE, LINTING, ROW, SOURCE};
pub use listening::{AUTHOR, MATCHER, SHARE, SIGNAL, SURGE, VOICE};
pub use merge::Merge;
pub use messages::{APPROVAL, MESSAGE, RUNG};
pub use moderation::{LIMITS, MODERATION, RULE};
pub use object::Object;
pub use organisation::{ACCOUNT, ORGANISATION, PERSON};
pub use people::{CHANNEL, ROLE, STAKEHOLDER};
pub use playbook::{PLAYBOOK, SHARED};
pub use severity::{LEVEL, RAISE_IF, SEVERITY};
pub use shape::Shape;
pub use space::Space;
pub use step::{BLOCKS, STEP};
pub use step_parts::{ELEMENT, LINK, OPTION, PACE, REVIEW};
pub use timeline::{EVENT, FATE};
pub use tone::{AVOID, AVOIDANCE, POSTURE, SHIFT};
pub use translation::TRANSLATION;

use messages::APPROVAL_ROUNDS;

/// Lists every object, in the order of the reference.
pub static OBJECTS: &[&Object] = &[
    &PLAYBOOK,
    &SHARED,
    &SOURCE,
    &LINTING,
    &POSTURE,
    &SHIFT,
    &AVOIDANCE,
    &AVOID,
    &NEED,
    &ROLE,
    &STAKEHOLDER,
    &CHANNEL,
    &SEVERITY,
    &LEVEL,
    &RAISE_IF,
    &FACT,
    &MESSAGE,
    &APPROVAL,
    &RUNG,
    &DEADLINE,
    &ROW,
    &PHASE,
    &STEP,
    &OPTION,
    &ELEMENT,
    &LINK,
    &PACE,
    &ANYTIME,
    &PROCEDURE,
    &PARAMETER,
    &SIGNAL,
    &SURGE,
    &SHARE,
    &VOICE,
    &MATCHER,
    &AUTHOR,
    &MODERATION,
    &LIMITS,
    &RULE,
    &REVIEW,
    &ORGANISATION,
    &PERSON,
    &ACCOUNT,
    &TRANSLATION,
    &CASE,
    &EVENT,
    &FATE,
    &EXPECTED,
    &UNEXPECTED,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_object_has_a_key_twice_and_every_kind_is_a_key() {
        for object in OBJECTS {
            let mut names: Vec<&str> = object.keys().map(|key| key.name).collect();
            names.sort_unstable();
            let count = names.len();
            names.dedup();
            assert_eq!(names.len(), count, "{}", object.name);
            assert!(object.kinds.iter().all(|kind| object.key(kind).is_some()), "{}", object.name);
            for key in object.keys() {
                assert!(
                    key.only.iter().all(|kind| object.kinds.contains(kind)),
                    "{}.{}",
                    object.name,
                    key.name
                );
                assert!(!key.en.is_empty() && !key.fr.is_empty() && !key.example.is_empty(), "{}", key.name);
            }
        }
    }

    #[test]
    fn every_example_is_yaml_of_the_form_that_its_shape_wants() {
        for (object, key) in OBJECTS.iter().flat_map(|object| object.keys().map(move |key| (object, key))) {
            let text = format!("{}: {}\n", key.name, key.example);
            let tree = crate::source::load(text.as_bytes())
                .unwrap_or_else(|errors| panic!("{}.{}: {errors:?}", object.name, key.name));
            let value = tree.get(key.name).expect("the key is there");
            let form = Form::of(value).unwrap_or_else(|| panic!("{}.{} has no value", object.name, key.name));
            assert!(key.shape.admits(form), "{}.{}: {}", object.name, key.name, key.example);
        }
    }
}
