use super::key::key;
use super::{Keys, Object, Shape, Space, words};

/// Is the posture towards responsibility.
pub static POSTURE: Object = Object::new(
    "posture",
    "posture",
    &[&[
        CLUSTER,
        TAKE.required(),
        key(
            "never",
            Shape::SomeOf(words::POSTURES),
            "The postures that are excluded.",
            "Les postures exclues.",
            "[deny, diminish]",
        ),
        key(
            "shifts",
            Shape::Objects(&SHIFT),
            "What changes it; the first that holds counts.",
            "Ce qui la change ; la première condition vraie compte.",
            "[{when: known_before, cluster: preventable, take: rebuild}]",
        ),
        key(
            "why",
            Shape::Text,
            "Why this posture.",
            "Pourquoi cette posture.",
            "People saw it with their own eyes.",
        ),
    ]],
);

const CLUSTER: super::Key = key(
    "cluster",
    Shape::OneOf(words::CLUSTERS),
    "How people see our part: `victim`, `accidental` or `preventable`.",
    "Comment le public voit notre part : `victim`, `accidental` ou `preventable`.",
    "preventable",
);

const TAKE: super::Key = key(
    "take",
    Shape::OneOf(words::POSTURES),
    "The posture that we take.",
    "La posture que nous prenons.",
    "rebuild",
);

/// Is a change of posture.
pub static SHIFT: Object = Object::new(
    "shift of posture",
    "changement de posture",
    &[&[
        key("when", Shape::Condition, "When it changes.", "Quand elle change.", "known_before").required(),
        CLUSTER,
        TAKE.required(),
        key("why", Shape::Text, "Why.", "Pourquoi.", "We had been told."),
    ]],
);

/// Is how we speak.
pub static AVOIDANCE: Object = Object::new(
    "tone",
    "ton",
    &[&[
        key(
            "do",
            Shape::Texts,
            "How we speak, in a sentence each.",
            "Comment nous parlons, une phrase par point.",
            "[Name the harm.]",
        ),
        key(
            "avoid",
            Shape::Things(Keys::New(Space::Avoid), &AVOID),
            "Words that we do not say. They are data of one language, not translated.",
            "Les mots que nous ne disons pas. Ils appartiennent à une langue et ne se traduisent pas.",
            "{reaccommodate: {say: re-accommodate, language: en, because: a euphemism for harm, instead: removed}}",
        ),
    ]],
);

/// Is a word that we do not say.
pub static AVOID: Object = Object::new(
    "word to avoid",
    "mot à éviter",
    &[&[
        key("say", Shape::Plain, "The word.", "Le mot.", "re-accommodate").required(),
        key(
            "language",
            Shape::Lang,
            "Its language. By default the file’s.",
            "Sa langue. Par défaut, celle du fichier.",
            "en",
        ),
        key("because", Shape::Plain, "Why not.", "Pourquoi non.", "a euphemism for harm"),
        key("instead", Shape::Plain, "What to say.", "Ce qu’il faut dire.", "removed from his seat"),
    ]],
);
