use super::key::key;
use super::{Keys, Object, Shape, Space};

/// Is a legal deadline.
pub static DEADLINE: Object = Object::new(
    "deadline",
    "échéance légale",
    &[&[
        key(
            "title",
            Shape::Text,
            "What has to be done.",
            "Ce qui doit être fait.",
            "Notify the data protection authority",
        )
        .required(),
        key(
            "due",
            Shape::Due,
            "By when. A list means the earliest.",
            "Pour quand. Une liste désigne la première des dates.",
            "72h after aware",
        )
        .required(),
        key(
            "when",
            Shape::Condition,
            "When it applies. While that is unknown, it runs.",
            "Quand elle s’applique. Tant qu’on ne sait pas, elle court.",
            "personal_data",
        ),
        key(
            "authority",
            Shape::Text,
            "Who receives it.",
            "Qui la reçoit.",
            "\"{{ authorities[country].title }}\"",
        ),
        key("source", Shape::Plain, "The law and its article.", "La loi et son article.", "GDPR art. 33"),
        key(
            "verified",
            Shape::Date,
            "The day on which somebody checked the law.",
            "Le jour où quelqu’un a vérifié la loi.",
            "2026-11-01",
        ),
        key(
            "portal",
            Shape::Text,
            "Where it is sent.",
            "Où l’envoyer.",
            "\"{{ authorities[country].portal }}\"",
        ),
        key("role", Shape::Ref(Space::Role), "Whose it is.", "À qui elle revient.", "legal"),
        key(
            "how",
            Shape::Text,
            "What it has to say.",
            "Ce qu’elle doit contenir.",
            "What is not known may follow.",
        ),
        key(
            "why",
            Shape::Text,
            "What hangs on it.",
            "Ce qui en dépend.",
            "The 72 hours run through nights and weekends.",
        ),
    ]],
);

/// Is a row of a table; its other columns are data.
pub static ROW: Object = Object::new(
    "row",
    "ligne",
    &[&[key("title", Shape::Plain, "What a choice shows.", "Ce que montre un choix.", "CNIL")]],
)
.rest(Shape::Plain);

/// Is how findings are taken: which are accepted, and how much they weigh.
pub static LINTING: Object = Object::new(
    "lint",
    "lint",
    &[&[
        key(
            "allow",
            Shape::Map(Keys::New(Space::Code), &Shape::Plain),
            "Codes of findings, each with the reason why it is accepted here.",
            "Des codes de remarques, chacun avec la raison pour laquelle il est accepté ici.",
            "{tone_exclamation: Our brand is written with one.}",
        ),
        key(
            "severity",
            Shape::Map(Keys::New(Space::Code), &Shape::OneOf(&["error", "warning", "note"])),
            "Codes of findings, each with how much it weighs here; what is an error from the start stays one.",
            "Des codes de remarques, chacun avec son poids ici ; ce qui est une erreur dès le départ le reste.",
            "{deadline_without_source: error}",
        ),
    ]],
);

/// Is something that a playbook rests on.
pub static SOURCE: Object = Object::new(
    "source",
    "source",
    &[&[
        key("title", Shape::Plain, "What it is.", "Ce que c’est.", "Flight 3411 review report").required(),
        key("url", Shape::Url, "Where it stands.", "Où elle se trouve.", "\"https://example.org/report\""),
        key(
            "verified",
            Shape::Date,
            "The day on which somebody read it.",
            "Le jour où quelqu’un l’a lue.",
            "2026-11-01",
        ),
    ]],
);
