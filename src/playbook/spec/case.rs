use super::key::{Key, key};
use super::{EVENT, Keys, Object, Shape, Space, words};

/// Is a file of kind `case`: a rehearsed run, for tests and drills.
pub static CASE: Object = Object::new(
    "case",
    "cas",
    &[&[
        key("case", Shape::Format, "Says that the file is a case.", "Dit que le fichier est un cas.", "1")
            .required(),
        key(
            "of",
            Shape::Ref(Space::Playbook),
            "The playbook that is rehearsed.",
            "Le plan qui est répété.",
            "customer-mistreatment",
        )
        .required(),
        key(
            "version",
            Shape::Plain,
            "The version of the playbook that it was written for.",
            "La version du plan pour laquelle il a été écrit.",
            "\"1.0.0\"",
        ),
        key("title", Shape::Text, "What happens in it.", "Ce qui s’y passe.", "Flight 3411"),
        key(
            "briefing",
            Shape::Text,
            "What a team is told at the start of a drill.",
            "Ce que l’équipe apprend au début d’un exercice.",
            "It is Sunday evening. A video filmed on board is public.",
        ),
        key("language", Shape::Lang, "The language of its texts.", "La langue de ses textes.", "en")
            .default("en"),
        key(
            "start",
            Shape::Moment,
            "When it starts, with its zone.",
            "Quand il commence, avec son fuseau.",
            "\"2026-04-10T05:15:00+02:00\"",
        ),
        key(
            "organisation",
            Shape::Plain,
            "The organisation file, from where the case stands.",
            "Le fichier d’organisation, vu depuis le cas.",
            "../organisation.yaml",
        ),
        key(
            "feed",
            Shape::Either(&[Shape::Plain, Shape::List(&Shape::Plain)]),
            "The feed of mentions, from where the case stands.",
            "Le flux de mentions, vu depuis le cas.",
            "flight-3411.jsonl",
        ),
        key(
            "timeline",
            Shape::Objects(&EVENT),
            "What happens, moment by moment, under the names of the journal.",
            "Ce qui se passe, moment par moment, sous les noms du journal.",
            "[{at: 2m, answered: place, value: Chicago}]",
        ),
        key(
            "end",
            Shape::Object(&EXPECTED),
            "What must hold at the end.",
            "Ce qui doit valoir à la fin.",
            "{closed: resolved, deadlines: {gdpr_33: met}}",
        ),
    ]],
);

/// Is what must hold at a moment.
pub static EXPECTED: Object = Object::new("expectation", "attente", &[STATES, HISTORY, NEGATED]);

/// Is what must not hold at a moment.
pub static UNEXPECTED: Object = Object::new("expectation under `not`", "attente sous `not`", &[STATES]);

/// What is expected of the run so far, and not of one moment.
const HISTORY: &[Key] = &[
    key(
        "path",
        Shape::Refs(Space::Item),
        "Steps that were settled, in this order; others may lie between them.",
        "Des étapes réglées, dans cet ordre ; d’autres peuvent s’intercaler.",
        "[call, place, holding]",
    ),
    key(
        "no_later",
        Shape::Map(Keys::Of(Space::Item), &Shape::Moment),
        "Messages that were out, and steps that were done, by then.",
        "Des messages publiés, et des étapes faites, à ce moment au plus tard.",
        "{holding: 30m}",
    ),
    key(
        "levels",
        Shape::Map(Keys::Free, &Shape::Ref(Space::Level)),
        "The level at these moments.",
        "Le niveau à ces moments.",
        "{20m: crisis, 38h: critical}",
    ),
];

const NEGATED: &[Key] = &[key(
    "not",
    Shape::Object(&UNEXPECTED),
    "What must not hold.",
    "Ce qui ne doit pas valoir.",
    "{published: [apology]}",
)];

const STATES: &[Key] = &[
    key(
        "published",
        ITEMS,
        "Messages whose words are out.",
        "Les messages dont les mots sont publics.",
        "[holding]",
    ),
    key("severity", Shape::Ref(Space::Level), "The level.", "Le niveau.", "crisis"),
    key("offered", ITEMS, "What is offered.", "Ce qui est proposé.", "[suspend_rule]"),
    key("done", ITEMS, "What is done.", "Ce qui est fait.", "[pause]"),
    key("skipped", ITEMS, "What was skipped.", "Ce qui a été écarté.", "[letter]"),
    key("waiting", ITEMS, "What waits for a word.", "Ce qui attend un accord.", "[statement]"),
    key("overdue", ITEMS, "What is overdue.", "Ce qui est en retard.", "[holding]"),
    key(
        "facts",
        Shape::Map(Keys::Of(Space::Item), &Shape::Any),
        "Facts and their values.",
        "Des faits et leurs valeurs.",
        "{hurt: true}",
    ),
    key(
        "decided",
        Shape::Map(Keys::Of(Space::Item), &Shape::Any),
        "Decisions and their options.",
        "Des décisions et leurs options.",
        "{own_rule: ours}",
    ),
    key(
        "deadlines",
        Shape::Map(
            Keys::Of(Space::Deadline),
            &Shape::OneOf(&["running", "met", "late", "not_started", "not_applicable"]),
        ),
        "Legal deadlines and their state.",
        "Des échéances légales et leur état.",
        "{gdpr_33: met}",
    ),
    key("closed", Shape::OneOf(words::OUTCOMES), "How it was closed.", "Comment il a été clos.", "resolved"),
];

const ITEMS: Shape = Shape::Either(&[Shape::Refs(Space::Item), Shape::Ref(Space::Item)]);
