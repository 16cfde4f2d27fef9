use super::key::key;
use super::{Keys, Object, Shape, Space, words};

/// Is a fact: a question whose answer conditions and texts use.
pub static FACT: Object = Object::new(
    "fact",
    "fait",
    &[&[
        key(
            "ask",
            Shape::Text,
            "The question, as it is asked.",
            "La question, telle qu’elle est posée.",
            "\"Where was it filmed?\"",
        )
        .required(),
        key(
            "how",
            Shape::Text,
            "How to find out.",
            "Comment le savoir.",
            "\"Ask the person on the ground, not the chat.\"",
        ),
        key(
            "answer",
            Shape::OneOf(words::ANSWERS),
            "What kind of answer.",
            "Quel genre de réponse.",
            "yes-no",
        )
        .required(),
        key(
            "choices",
            Shape::Either(&[Shape::Map(Keys::New(Space::Choice), &Shape::Text), Shape::Ref(Space::Table)]),
            "The possible answers, or the table whose rows they are.",
            "Les réponses possibles, ou la table dont elles sont les lignes.",
            "{our_rule: Our rule, third_party: A third party}",
        ),
        key(
            "default",
            Shape::Any,
            "What is proposed. It never counts as answered. `{{ … }}` makes it an expression.",
            "Ce qui est proposé. Cela ne compte jamais comme une réponse. `{{ … }}` en fait une expression.",
            "our_rule",
        ),
        key("required", Shape::Bool, "Whether a form needs it.", "Si un formulaire l’exige.", "false")
            .default("true"),
        key(
            "when",
            Shape::Condition,
            "When the question makes sense.",
            "Quand la question a un sens.",
            "hurt",
        ),
        key("unit", Shape::Text, "The unit of a number.", "L’unité d’un nombre.", "people"),
        key(
            "role",
            Shape::Ref(Space::Role),
            "Who knows, or finds out.",
            "Qui le sait, ou le cherche.",
            "community",
        ),
        key(
            "per",
            Shape::OneOf(&["each"]),
            "`each`: one value for every round or element around the question.",
            "`each` : une valeur pour chaque tour ou élément autour de la question.",
            "each",
        ),
    ]],
);

/// Is a value that the organisation file must supply.
pub static NEED: Object = Object::new("need", "besoin", &[DECLARED]);

/// Is a parameter of a procedure.
pub static PARAMETER: Object = Object::new("parameter", "paramètre", &[DECLARED_PARAMETER]);

/// Kinds of values that a need may have.
const NEED_TYPES: &[&str] = words::ANSWERS;

/// Kinds of values that a parameter may have: also things of the playbook.
const PARAMETER_TYPES: &[&str] = &[
    "text",
    "number",
    "percent",
    "yes-no",
    "list",
    "date",
    "time",
    "duration",
    "url",
    "role",
    "message",
    "level",
    "stakeholder",
    "channel",
    "fact",
];

const TITLE: super::Key =
    key("title", Shape::Text, "What it is.", "Ce que c’est.", "Rhythm of updates").required();

const DEFAULT: super::Key = key(
    "default",
    Shape::Any,
    "What counts where nothing is given.",
    "Ce qui vaut si rien n’est donné.",
    "4h",
);

const DECLARED: &[super::Key] = &[
    TITLE,
    key("type", Shape::OneOf(NEED_TYPES), "What kind of value.", "Quel genre de valeur.", "duration")
        .required(),
    key(
        "choices",
        Shape::Either(&[Shape::Map(Keys::New(Space::Choice), &Shape::Text), Shape::Ref(Space::Table)]),
        "The possible values of a choice.",
        "Les valeurs possibles d’un choix.",
        "{own: Our own pages, agency: Those of the agency}",
    ),
    DEFAULT,
];

const DECLARED_PARAMETER: &[super::Key] = &[
    TITLE,
    key("type", Shape::OneOf(PARAMETER_TYPES), "What kind of value.", "Quel genre de valeur.", "message"),
    DEFAULT,
];
