use super::key::key;
use super::{Keys, Object, Shape, Space, words};

/// Is a prepared message.
pub static MESSAGE: Object = Object::new(
    "message",
    "message",
    &[&[
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "First words").required(),
        key(
            "stage",
            Shape::OneOf(words::STAGES),
            "What it is for. `answer` is a reply to one person.",
            "À quoi il sert. `answer` répond à une seule personne.",
            "holding",
        )
        .required(),
        key(
            "to",
            Shape::Refs(Space::Audience),
            "To whom: stakeholders or roles.",
            "À qui : des publics ou des rôles.",
            "[customers, media]",
        ),
        key(
            "channels",
            Shape::Refs(Space::Channel),
            "Where. By default the channels of its stakeholders.",
            "Où. Par défaut, les canaux de ses publics.",
            "[x, site]",
        ),
        key(
            "subject",
            Shape::Text,
            "The subject line, where the channel has one.",
            "L’objet, quand le canal en a un.",
            "What happened on flight 3411",
        ),
        key(
            "when",
            Shape::Condition,
            "When it makes sense.",
            "Quand il a un sens.",
            "severity >= 'incident'",
        ),
        key(
            "how",
            Shape::Text,
            "What to know before writing it.",
            "Ce qu’il faut savoir avant de l’écrire.",
            "By telephone first.",
        ),
        key("why", Shape::Text, "Why it is needed.", "Pourquoi il le faut.", "Silence reads as guilt."),
        key(
            "approve",
            APPROVAL_ROUNDS,
            "Who approves it. A list inside the list is a next round.",
            "Qui donne son accord. Une liste dans la liste est un tour de plus.",
            "[{role: lead}, {role: legal, when: severity >= 'crisis'}]",
        ),
        key(
            "on_silence",
            Shape::OneOrMore(&RUNG),
            "What may be done when nobody answers.",
            "Ce qui peut être fait quand personne ne répond.",
            "{after: 20m, then: publish, authorised_by: exec}",
        ),
        key(
            "must",
            Shape::Texts,
            "What is ticked at approval.",
            "Ce qui est coché à l’accord.",
            "[The harm is named.]",
        ),
        key(
            "never",
            Shape::Texts,
            "What it never says.",
            "Ce qu’il ne dit jamais.",
            "[The name of the person.]",
        ),
        key(
            "text",
            Shape::Text,
            "The words, with their blanks.",
            "Les mots, avec leurs blancs.",
            "\"We have seen the video filmed at {{ place }}.\"",
        )
        .required(),
        key(
            "variants",
            Shape::Map(Keys::Of(Space::Channel), &Shape::Text),
            "Other words for one channel.",
            "D’autres mots pour un canal.",
            "{x: We have seen the video.}",
        ),
    ]],
);

/// Is a list of approvals: all in any order, a list inside it as a next round.
pub(super) const APPROVAL_ROUNDS: Shape = Shape::List(&ROUND);

static ROUND: Shape = Shape::OneOrMore(&APPROVAL);

/// Is one approval that is needed.
pub static APPROVAL: Object = Object::new(
    "approval",
    "accord",
    &[&[
        key("role", Shape::Ref(Space::Role), "Who approves.", "Qui donne son accord.", "legal").required(),
        key(
            "when",
            Shape::Condition,
            "When this approval is needed.",
            "Quand cet accord est nécessaire.",
            "severity >= 'crisis'",
        ),
    ]],
);

/// Is one rung of what may be done on silence.
pub static RUNG: Object = Object::new(
    "rule on silence",
    "règle de silence",
    &[&[
        key("after", Shape::Length, "After how long.", "Après combien de temps.", "20m").required(),
        key(
            "then",
            Shape::Any,
            "`remind`, `publish`, `hold`, an option or a value. Always offered to a person, never done by time.",
            "`remind`, `publish`, `hold`, une option ou une valeur. Toujours proposé à une personne, jamais fait par le temps.",
            "publish",
        )
        .default("hold"),
        key(
            "at_most",
            Shape::Whole,
            "How often it reminds.",
            "Combien de rappels au plus.",
            "2",
        ),
        key(
            "authorised_by",
            Shape::Ref(Space::Role),
            "Who signed this rule before the crisis.",
            "Qui a signé cette règle avant la crise.",
            "exec",
        ),
        key(
            "authorised_until",
            Shape::Date,
            "The last day of that signature.",
            "Le dernier jour de cette signature.",
            "2027-06-30",
        ),
    ]],
);
