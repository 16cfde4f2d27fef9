use super::key::{Key, key};
use super::{Keys, Object, PARAMETER, Shape, Space};

pub(super) const TITLE: Key =
    key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "Stop the damage");

pub(super) const WHEN: Key = key(
    "when",
    Shape::Condition,
    "When it applies. While that is unknown, it waits.",
    "Quand elle s’applique. Tant qu’on ne sait pas, elle attend.",
    "severity >= 'crisis'",
);

const ROLE_WITHIN: Key = key(
    "role",
    Shape::Ref(Space::Role),
    "Whose its steps are where they do not say.",
    "À qui reviennent ses étapes quand elles ne le disent pas.",
    "lead",
);

pub(super) const WHY: Key = key(
    "why",
    Shape::Text,
    "Why it is done.",
    "Pourquoi c’est fait.",
    "Whoever was hurt will read it first.",
);

pub(super) const HOW: Key =
    key("how", Shape::Text, "How it is done.", "Comment c’est fait.", "Call, or send somebody.");

pub(super) const NEVER: Key = key(
    "never",
    Shape::Texts,
    "What nobody does here.",
    "Ce que personne ne fait ici.",
    "[Ask for silence.]",
);

pub(super) const GATE: Key = key(
    "gate",
    Shape::Condition,
    "`true`: bars the rest of its own list until it is settled. An expression: until it holds.",
    "`true` : bloque la suite de sa liste jusqu’à ce qu’il soit réglé. Une expression : jusqu’à ce qu’elle soit vraie.",
    "true",
);

pub(super) const STEPS: Key = key(
    "steps",
    Shape::Steps,
    "Its steps, in order.",
    "Ses étapes, dans l’ordre.",
    "[{action: Pause every post.}]",
);

/// Is a phase of the plan.
pub static PHASE: Object = Object::new(
    "phase",
    "phase",
    &[&[
        key("id", Shape::Id(Space::Phase), "Its name.", "Son nom.", "stabilise").required(),
        TITLE.required(),
        WHEN,
        ROLE_WITHIN,
        key(
            "due",
            Shape::Due,
            "By when it should be settled.",
            "Pour quand elle doit être réglée.",
            "2h after start",
        ),
        GATE,
        WHY,
        HOW,
        NEVER,
        key(
            "before",
            Shape::Ref(Space::Phase),
            "Where an added phase stands: before this inherited one.",
            "Où se place une phase ajoutée : avant cette phase héritée.",
            "tell_truth",
        ),
        STEPS.required(),
    ]],
);

/// Is something that may happen at any time.
pub static ANYTIME: Object = Object::new(
    "anytime entry",
    "événement",
    &[&[
        TITLE.required(),
        key(
            "when",
            Shape::Condition,
            "Each time it becomes true, the entry is proposed.",
            "Chaque fois qu’elle devient vraie, l’événement est proposé.",
            "impact.negative_share > 50%",
        ),
        key(
            "signal",
            Shape::Either(&[Shape::Ref(Space::Signal), Shape::Refs(Space::Signal)]),
            "When this signal fires, the entry is proposed.",
            "Quand ce signal se déclenche, l’événement est proposé.",
            "boycott",
        ),
        ROLE_WITHIN,
        WHY,
        HOW,
        NEVER,
        STEPS.required(),
    ]],
);

/// Is a procedure: steps that are written once and taken in by several places.
pub static PROCEDURE: Object = Object::new(
    "procedure",
    "procédure",
    &[&[
        TITLE,
        key(
            "with",
            Shape::Things(Keys::New(Space::Parameter), &PARAMETER),
            "What it expects, read inside as `with.who`. Without a default it must be given.",
            "Ce qu’elle attend, lu à l’intérieur comme `with.who`. Sans valeur par défaut, il faut le donner.",
            "{words: {title: The words of each round, type: message, default: update}}",
        ),
        STEPS.required(),
    ]],
);
