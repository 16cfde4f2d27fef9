use super::key::key;
use super::{Object, Shape, Space, words};

/// Is a role of the crisis team.
pub static ROLE: Object = Object::new(
    "role",
    "rôle",
    &[&[
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "Crisis lead").required(),
        key(
            "deputy",
            Shape::Refs(Space::Role),
            "Who takes over, in this order.",
            "Qui prend la suite, dans cet ordre.",
            "[comms]",
        ),
        key(
            "takes_over_after",
            Shape::Length,
            "After how long without an answer the deputy may act.",
            "Après combien de temps sans réponse le suppléant peut agir.",
            "10m",
        ),
        key(
            "duties",
            Shape::Texts,
            "What it answers for, in a sentence each.",
            "Ce dont il répond, une phrase par point.",
            "[\"Decides, and says why.\"]",
        ),
    ]],
);

/// Is a group of people that we speak to.
pub static STAKEHOLDER: Object = Object::new(
    "stakeholder",
    "public",
    &[&[
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "Customers").required(),
        key(
            "kind",
            Shape::OneOf(words::STAKEHOLDER_KINDS),
            "Which kind of public it is.",
            "De quel genre de public il s’agit.",
            "customers",
        ),
        key(
            "expects",
            Shape::Text,
            "What it wants to know first.",
            "Ce qu’il veut savoir d’abord.",
            "What changes for me today",
        ),
        key(
            "channels",
            Shape::Refs(Space::Channel),
            "Where it is reached, unless a message says otherwise.",
            "Où le joindre, sauf si un message dit autre chose.",
            "[x, site]",
        ),
    ]],
);

/// Is a place where we publish.
pub static CHANNEL: Object = Object::new(
    "channel",
    "canal",
    &[&[
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "X").required(),
        key(
            "max_length",
            Shape::Whole,
            "How many characters a post may have.",
            "Combien de caractères un message peut avoir.",
            "280",
        ),
        key(
            "use",
            Shape::OneOf(words::CHANNEL_USES),
            "`primary`: we speak here; `relay`: we repeat here; `silent`: we say nothing here.",
            "`primary` : nous parlons ici ; `relay` : nous répétons ici ; `silent` : nous n’y disons rien.",
            "primary",
        )
        .default("primary"),
    ]],
);
