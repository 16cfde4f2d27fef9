use super::flow::{HOW, STEPS};
use super::key::key;
use super::{Object, POSTURE, Shape, Space, words};

/// Is an option of a decision.
pub static OPTION: Object = Object::new(
    "option",
    "option",
    &[&[
        key("title", Shape::Text, "What it says.", "Ce qu’elle dit.", "A third party").required(),
        HOW,
        key(
            "posture",
            CHANGED_POSTURE,
            "The posture that this option changes to.",
            "La posture à laquelle cette option fait passer.",
            "rebuild",
        ),
        STEPS,
    ]],
);

const CHANGED_POSTURE: Shape = Shape::Either(&[Shape::OneOf(words::POSTURES), Shape::Object(&POSTURE)]);

/// Is an element written in place under `for_each`.
pub static ELEMENT: Object = Object::new(
    "element",
    "élément",
    &[&[
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "Instagram").required(),
        key(
            "role",
            Shape::Ref(Space::Role),
            "Who takes it, read as `each.role`.",
            "Qui s’en charge, lu comme `each.role`.",
            "community",
        ),
    ]],
);

/// Is a page that helps.
pub static LINK: Object = Object::new(
    "link",
    "lien",
    &[&[
        key("title", Shape::Text, "What it is.", "Ce que c’est.", "Status page").required(),
        key("url", Shape::Url, "Where it stands.", "Où elle se trouve.", "\"https://status.example.org\"")
            .required(),
    ]],
);

/// Is one rule of a rhythm.
pub static PACE: Object = Object::new(
    "rule of a rhythm",
    "règle de rythme",
    &[&[
        key(
            "when",
            Shape::Condition,
            "When it counts; the first that holds wins.",
            "Quand elle compte ; la première vraie l’emporte.",
            "severity >= 'crisis'",
        ),
        key("is", Shape::Length, "The rhythm.", "Le rythme.", "20m").required(),
    ]],
);

/// Is the after-action review.
pub static REVIEW: Object = Object::new(
    "review",
    "retour d’expérience",
    &[&[
        key("due", Shape::Due, "By when.", "Pour quand.", "5d after close"),
        key("role", Shape::Ref(Space::Role), "Who leads it.", "Qui le mène.", "lead"),
        key(
            "questions",
            Shape::Map(super::Keys::New(Space::Question), &Shape::Text),
            "Its questions. By default the four of an after-action review.",
            "Ses questions. Par défaut, les quatre questions d’un retour d’expérience.",
            "{planned: \"What was supposed to happen?\"}",
        ),
    ]],
);
