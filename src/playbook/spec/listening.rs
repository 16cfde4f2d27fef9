use super::key::key;
use super::{Keys, Merge, Object, Shape, Space, words};

/// Is a signal in the feed.
pub static SIGNAL: Object = Object::new(
    "signal",
    "signal",
    &[&[
        key("title", Shape::Text, "What it says.", "Ce qu’il dit.", "Calls for a boycott").required(),
        key(
            "surge",
            Shape::Object(&SURGE),
            "More than usual.",
            "Plus que d’habitude.",
            "{of: negative, ratio: 4}",
        ),
        key(
            "share",
            Shape::Object(&SHARE),
            "A large part of everything said.",
            "Une grande part de ce qui se dit.",
            "{of: negative, above: 0.5}",
        ),
        key(
            "count",
            Shape::Whole,
            "So many mentions that `where` finds.",
            "Tant de mentions trouvées par `where`.",
            "5",
        ),
        key("voice", Shape::Object(&VOICE), "A large account.", "Un grand compte.", "{followers: 100000}"),
        key(
            "manual",
            Shape::Text,
            "A question put to a person.",
            "Une question posée à une personne.",
            "\"Does an event in our sector touch us?\"",
        ),
        key("window", Shape::Length, "Within this span.", "Dans cette durée.", "15m"),
        key(
            "at_least",
            Shape::Whole,
            "The fewest mentions for it to count.",
            "Le nombre minimal de mentions pour qu’il compte.",
            "20",
        ),
        key(
            "where",
            Shape::OneOrMore(&MATCHER),
            "Which mentions count.",
            "Quelles mentions comptent.",
            "{words: {en: [\"boycott*\"]}}",
        )
        .merged(Merge::Replaced),
        key(
            "suggests",
            Shape::Ref(Space::Level),
            "The level that it suggests.",
            "Le niveau qu’il suggère.",
            "crisis",
        ),
    ]],
)
.kinds(&["surge", "share", "count", "voice", "manual"]);

/// Is a rise of volume.
pub static SURGE: Object = Object::new(
    "surge",
    "hausse",
    &[&[
        OF,
        key(
            "ratio",
            Shape::Number,
            "How many times the usual.",
            "Combien de fois la valeur habituelle.",
            "4",
        )
        .required(),
    ]],
);

const OF: super::Key =
    key("of", Shape::OneOf(words::COUNTED), "What is counted.", "Ce qui est compté.", "negative").required();

/// Is a part of everything said.
pub static SHARE: Object = Object::new(
    "share",
    "part",
    &[&[OF, key("above", Shape::Share, "Above this share.", "Au-dessus de cette part.", "0.5").required()]],
);

/// Is the reach of an author.
pub static VOICE: Object = Object::new(
    "voice",
    "voix",
    &[&[key("followers", Shape::Whole, "From so many followers.", "À partir de tant d’abonnés.", "100000")
        .required()]],
);

/// Is a matcher: all its keys must match.
pub static MATCHER: Object = Object::new(
    "matcher",
    "filtre",
    &[&[
        key(
            "words",
            Shape::Map(Keys::Langs, &Shape::List(&Shape::Plain)),
            "Whole words or phrases, by language; case and accents do not count, `*` is the rest of a word.",
            "Mots ou expressions entiers, par langue ; ni casse ni accents ne comptent, `*` est la fin d’un mot.",
            "{en: [\"boycott*\"], fr: [\"boycott*\"]}",
        )
        .merged(Merge::Replaced),
        key(
            "patterns",
            Shape::List(&Shape::Plain),
            "Regular expressions, of which one must match.",
            "Des expressions rationnelles, dont une doit correspondre.",
            "['\\?\\s*$']",
        ),
        key(
            "author",
            Shape::Object(&AUTHOR),
            "Who wrote it.",
            "Qui l’a écrit.",
            "{role: journalist}",
        ),
        key(
            "duplicates",
            Shape::Whole,
            "So many copies of the same text.",
            "Tant de copies du même texte.",
            "20",
        ),
        key("language", Shape::Lang, "Its language.", "Sa langue.", "fr"),
        key("link", Shape::Bool, "Whether it holds a link.", "S’il contient un lien.", "true"),
        key(
            "sentiment",
            Shape::OneOf(words::SENTIMENTS),
            "Its sentiment.",
            "Sa tonalité.",
            "negative",
        ),
        key(
            "platform",
            Shape::Either(&[Shape::Plain, Shape::List(&Shape::Plain)]),
            "Where it was written.",
            "Où il a été écrit.",
            "instagram",
        ),
        key("reply", Shape::Bool, "Whether it is a reply.", "S’il est une réponse.", "true"),
        key("not", Shape::OneOrMore(&MATCHER), "What must not match.", "Ce qui ne doit pas correspondre.", "{link: true}")
            .merged(Merge::Replaced),
    ]],
);

/// Is who wrote a mention.
pub static AUTHOR: Object = Object::new(
    "author",
    "auteur",
    &[&[
        key("followers", Shape::Whole, "From so many followers.", "À partir de tant d’abonnés.", "10000"),
        key(
            "age_below",
            Shape::Length,
            "An account younger than this.",
            "Un compte plus récent que cela.",
            "30d",
        ),
        key(
            "role",
            Shape::OneOf(words::AUTHOR_ROLES),
            "The part it plays in the talk.",
            "Son rôle dans la conversation.",
            "journalist",
        ),
        key("verified", Shape::Bool, "Whether it is verified.", "S’il est certifié.", "true"),
    ]],
);
