use super::key::key;
use super::{Keys, Merge, Object, Shape, Space};

/// Is the scale of severity.
pub static SEVERITY: Object = Object::new(
    "severity",
    "gravité",
    &[&[
        key(
            "levels",
            Shape::Objects(&LEVEL),
            "The levels, lowest first.",
            "Les niveaux, du plus bas au plus haut.",
            "[{id: watch, title: Watch}, {id: crisis, title: Crisis}]",
        )
        .merged(Merge::ById)
        .outside_paths(),
        key(
            "raise_if",
            Shape::Things(Keys::New(Space::Reason), &RAISE_IF),
            "What raises the level. A person confirms it.",
            "Ce qui relève le niveau. Une personne le confirme.",
            "{injury: {title: Somebody is hurt., to: crisis, when: hurt}}",
        ),
        key(
            "lower_after",
            Shape::Whole,
            "After how many assessments in a row the level may go down.",
            "Après combien d’évaluations de suite le niveau peut redescendre.",
            "2",
        ),
    ]],
);

/// Is a level of the scale.
pub static LEVEL: Object = Object::new(
    "level",
    "niveau",
    &[&[
        key(
            "id",
            Shape::Id(Space::Level),
            "Its name in conditions and tables.",
            "Son nom dans les conditions et les tables.",
            "crisis",
        )
        .required(),
        key("title", Shape::Text, "What it is called.", "Comment il s’appelle.", "Crisis").required(),
        key(
            "means",
            Shape::Text,
            "How to tell that it is reached.",
            "À quoi l’on voit qu’il est atteint.",
            "Somebody is hurt, or the national press has it.",
        ),
        key(
            "team",
            Shape::Refs(Space::Role),
            "Who is called in at this level.",
            "Qui est appelé à ce niveau.",
            "[lead, legal]",
        ),
        key(
            "before",
            Shape::Ref(Space::Level),
            "Where an added level stands: before this inherited one.",
            "Où se place un niveau ajouté : avant ce niveau hérité.",
            "crisis",
        ),
    ]],
);

/// Is a reason to raise the level.
pub static RAISE_IF: Object = Object::new(
    "reason to raise the level",
    "raison de relever le niveau",
    &[&[
        key(
            "title",
            Shape::Text,
            "The reason, as a sentence.",
            "La raison, en une phrase.",
            "Somebody is hurt.",
        )
        .required(),
        key(
            "to",
            Shape::Ref(Space::Level),
            "The level it raises to. Without it, one level up.",
            "Le niveau visé. Sans lui, un niveau de plus.",
            "crisis",
        ),
        key(
            "when",
            Shape::Condition,
            "When it holds. Without it, a person sees it.",
            "Quand elle vaut. Sans condition, une personne le constate.",
            "hurt",
        ),
    ]],
);
