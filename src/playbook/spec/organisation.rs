use super::key::key;
use super::{Keys, LINTING, Object, Shape, Space};

/// Is a file of kind `organisation`.
pub static ORGANISATION: Object = Object::new(
    "organisation file",
    "fichier d’organisation",
    &[&[
        key(
            "organisation",
            Shape::Format,
            "Says that the file describes an organisation.",
            "Dit que le fichier décrit une organisation.",
            "1",
        )
        .required(),
        key(
            "name",
            Shape::Plain,
            "Its name, read as `org.name`.",
            "Son nom, lu comme `org.name`.",
            "United Harbour",
        )
        .required(),
        key(
            "time_zone",
            Shape::Zone,
            "The zone of its clocks, read as `org.time_zone`.",
            "Le fuseau de ses horloges, lu comme `org.time_zone`.",
            "Europe/Paris",
        )
        .required(),
        key(
            "languages",
            Shape::List(&Shape::Lang),
            "The languages it speaks.",
            "Les langues qu’elle parle.",
            "[en, fr]",
        ),
        key(
            "people",
            Shape::Things(Keys::New(Space::Person), &PERSON),
            "Who is reached, and how.",
            "Qui joindre, et comment.",
            "{ana: {name: Ana Silva, phone: \"+33 1 00 00 00 00\"}}",
        ),
        key(
            "roles",
            Shape::Map(Keys::Of(Space::Role), &Shape::Refs(Space::Person)),
            "Who holds each role, in order of succession.",
            "Qui tient chaque rôle, dans l’ordre de succession.",
            "{lead: [ana, bob]}",
        ),
        key(
            "channels",
            Shape::Things(Keys::Of(Space::Channel), &ACCOUNT),
            "Its own accounts.",
            "Ses propres comptes.",
            "{x: {handle: \"@harbour\"}}",
        ),
        key(
            "baselines",
            Shape::Map(Keys::Free, &Shape::Any),
            "The usual volume of its accounts.",
            "Le volume habituel de ses comptes.",
            "{x: {per_hour: 40}}",
        ),
        key(
            "values",
            Shape::Map(Keys::Of(Space::Need), &Shape::Any),
            "What playbooks need, read as `org.x`.",
            "Ce dont les plans ont besoin, lu comme `org.x`.",
            "{update_every: 4h}",
        ),
        key(
            "lint",
            Shape::Object(&LINTING),
            "How the findings in its plans are taken, with `crisis validate --organisation`.",
            "Comment les remarques sur ses plans sont prises, avec `crisis validate --organisation`.",
            "{severity: {deadline_without_source: error}}",
        ),
    ]],
);

/// Is a person.
pub static PERSON: Object = Object::new(
    "person",
    "personne",
    &[&[
        key("name", Shape::Plain, "The name.", "Le nom.", "Ana Silva").required(),
        key(
            "phone",
            Shape::Plain,
            "The number that answers at night.",
            "Le numéro qui répond la nuit.",
            "\"+33 1 00 00 00 00\"",
        ),
        key("email", Shape::Plain, "The address.", "L’adresse.", "ana@example.org"),
    ]],
);

/// Is an account of the organisation.
pub static ACCOUNT: Object = Object::new(
    "account",
    "compte",
    &[&[
        key(
            "handle",
            Shape::Plain,
            "Its name on the platform, in quotes.",
            "Son nom sur la plateforme, entre guillemets.",
            "\"@harbour\"",
        ),
        key("url", Shape::Url, "Its address.", "Son adresse.", "\"https://example.org\""),
    ]],
);
