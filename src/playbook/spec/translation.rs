use super::key::key;
use super::{Keys, Object, Shape, Space};

/// Is a file of kind `translation`.
pub static TRANSLATION: Object = Object::new(
    "translation",
    "traduction",
    &[&[
        key(
            "translation",
            Shape::Format,
            "Says that the file translates another.",
            "Dit que le fichier en traduit un autre.",
            "1",
        )
        .required(),
        key(
            "of",
            Shape::Plain,
            "The id of the playbook, or the stem of the shared file.",
            "L’id du plan, ou le nom du fichier partagé sans son extension.",
            "customer-mistreatment",
        )
        .required(),
        key("language", Shape::Lang, "The language of this file.", "La langue de ce fichier.", "fr")
            .required(),
        key(
            "texts",
            Shape::Map(Keys::New(Space::TextPath), &Shape::Text),
            "The texts, each under the path of ids of what it translates.",
            "Les textes, chacun sous le chemin d’ids de ce qu’il traduit.",
            "{facts.place.ask: \"Où la scène a-t-elle été filmée ?\"}",
        )
        .required(),
        key(
            "digests",
            Shape::Map(Keys::Of(Space::TextPath), &Shape::Plain),
            "For each the first eight hex digits of the SHA-256 of its source when it was translated.",
            "Pour chacun, les huit premiers chiffres hexadécimaux du SHA-256 de sa source lors de la traduction.",
            "{facts.place.ask: \"0f3a2b1c\"}",
        ),
    ]],
);
