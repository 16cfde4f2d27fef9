use super::key::key;
use super::{Keys, MATCHER, Merge, Object, Shape, Space, words};

/// Is how comments on our pages are treated.
pub static MODERATION: Object = Object::new(
    "moderation",
    "modération",
    &[&[
        key(
            "house_rules",
            Shape::Url,
            "Where our house rules stand.",
            "Où se trouvent nos règles.",
            "\"https://example.org/rules\"",
        ),
        key(
            "limits",
            Shape::Object(&LIMITS),
            "What is too much.",
            "Ce qui est trop.",
            "{public_replies: 2, removed_share: 0.05}",
        ),
        key(
            "rules",
            Shape::Objects(&RULE),
            "The rules. The first that matches counts.",
            "Les règles. La première qui correspond compte.",
            "[{id: criticism, match: {sentiment: negative}, category: legit_criticism, action: watch}]",
        )
        .merged(Merge::ById)
        .outside_paths(),
    ]],
);

/// Is what is too much.
pub static LIMITS: Object = Object::new(
    "limits",
    "limites",
    &[&[
        key(
            "public_replies",
            Shape::Whole,
            "How often we answer one person in public.",
            "Combien de fois nous répondons en public à une personne.",
            "2",
        ),
        key(
            "removed_share",
            Shape::Share,
            "From which share of removed comments a warning is given.",
            "À partir de quelle part de commentaires retirés un avertissement est donné.",
            "0.05",
        ),
    ]],
);

/// Is a rule of moderation.
pub static RULE: Object = Object::new(
    "moderation rule",
    "règle de modération",
    &[&[
        key("id", Shape::Id(Space::Rule), "Its name.", "Son nom.", "doxxing").required(),
        key(
            "before",
            Shape::Ref(Space::Rule),
            "Where an added rule stands: before this inherited one.",
            "Où se place une règle ajoutée : avant cette règle héritée.",
            "criticism",
        ),
        key("match", Shape::OneOrMore(&MATCHER), "Which comments.", "Quels commentaires.", "{link: true}")
            .required()
            .merged(Merge::Replaced),
        key(
            "unless",
            Shape::OneOrMore(&MATCHER),
            "Which not.",
            "Lesquels non.",
            "{author: {role: journalist}}",
        )
        .merged(Merge::Replaced),
        key(
            "category",
            Shape::OneOf(words::CATEGORIES),
            "What kind of comment it is.",
            "De quel genre de commentaire il s’agit.",
            "legit_criticism",
        )
        .required(),
        key("action", Shape::OneOf(words::ACTIONS), "What is done.", "Ce qui est fait.", "reply_public")
            .required(),
        key(
            "within",
            Shape::Either(&[Shape::Map(Keys::Of(Space::Level), &Shape::Length), Shape::Length]),
            "By when: a span, or a table per level.",
            "Pour quand : une durée, ou une table par niveau.",
            "{watch: 2h, crisis: 15m}",
        ),
        key(
            "reply",
            Shape::Ref(Space::Message),
            "The answer, a message of stage `answer`.",
            "La réponse, un message d’étape `answer`.",
            "privacy_reply",
        ),
        key("escalate", Shape::Ref(Space::Role), "Who is told.", "Qui est prévenu.", "legal"),
        key(
            "evidence",
            Shape::OneOf(words::MODERATION_EVIDENCE),
            "How much of the comment is kept.",
            "Ce qui est gardé du commentaire.",
            "full",
        )
        .default("text"),
    ]],
);
