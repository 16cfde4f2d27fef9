use super::flow::{GATE, HOW, NEVER, STEPS, TITLE, WHEN, WHY};
use super::key::{Key, key};
use super::messages::APPROVAL_ROUNDS;
use super::{ELEMENT, Keys, LINK, OPTION, Object, RUNG, Shape, Space, words};

/// Is a step: a map whose kind is the key that carries its sentence or its object.
pub static STEP: Object = Object::new("step", "étape", &[KINDS, COMMON, OWN]).kinds(&[
    "action",
    "ask",
    "decide",
    "assess",
    "message",
    "group",
    "repeat",
    "procedure",
    "open",
    "reopen",
    "close",
]);

/// Names the kinds of steps that hold steps of their own.
pub const BLOCKS: &[&str] = &["group", "repeat"];

const ANCHORS: Shape = Shape::Either(&[Shape::Refs(Space::Anchor), Shape::Ref(Space::Anchor)]);

static A_LINK: Shape = Shape::Either(&[Shape::Object(&LINK), Shape::Url]);

static AN_ELEMENT: Shape = Shape::Either(&[Shape::Text, Shape::Object(&ELEMENT)]);

const ELEMENTS: Shape = Shape::Either(&[
    Shape::List(&Shape::Id(Space::Element)),
    Shape::Map(Keys::New(Space::Element), &AN_ELEMENT),
    Shape::Ref(Space::Elements),
]);

const KINDS: &[Key] = &[
    key(
        "action",
        Shape::Text,
        "Do it, and say that it is done.",
        "À faire, et à dire fait.",
        "Pause every scheduled post.",
    ),
    key(
        "ask",
        Shape::Either(&[Shape::Ref(Space::Fact), Shape::Refs(Space::Fact)]),
        "Record a fact. Several are one form on one screen.",
        "Noter un fait. Plusieurs faits forment un seul écran.",
        "[place, hurt]",
    ),
    key(
        "decide",
        Shape::Text,
        "Choose one of the options, with a reason. Its `id` is a name in conditions.",
        "Choisir une option, avec une raison. Son `id` est un nom dans les conditions.",
        "\"Did our own rule lead to it?\"",
    ),
    key(
        "assess",
        Shape::Text,
        "Set or change the severity, with the reason.",
        "Fixer ou changer la gravité, avec la raison.",
        "\"How serious is it?\"",
    ),
    key(
        "message",
        Shape::Ref(Space::Message),
        "Fill, approve and publish a message.",
        "Remplir un message, obtenir l’accord, le publier.",
        "holding",
    ),
    key(
        "group",
        Shape::Text,
        "A block of steps. Its `role` is inherited by them.",
        "Un bloc d’étapes. Elles héritent de son `role`.",
        "The person first",
    ),
    key(
        "repeat",
        Shape::Text,
        "A block that returns.",
        "Un bloc qui revient.",
        "\"Say where we stand, at the promised time\"",
    ),
    key(
        "procedure",
        Shape::Ref(Space::Procedure),
        "The steps of a procedure, under this step’s id.",
        "Les étapes d’une procédure, sous l’id de cette étape.",
        "look_first",
    ),
    key(
        "open",
        Shape::Ref(Space::Playbook),
        "Bring another playbook in.",
        "Ajouter un autre plan.",
        "data-breach",
    ),
    key(
        "reopen",
        Shape::Ref(Space::Decision),
        "Ask a settled decision again, as a new round.",
        "Reposer une décision déjà prise, dans un nouveau tour.",
        "own_rule",
    ),
    key("close", Shape::Text, "End the run.", "Clore le dossier.", "\"It was a false alarm: close\""),
];

const COMMON: &[Key] = &[
    key(
        "id",
        Shape::Id(Space::Step),
        "Its name. By default that of its message, fact or procedure, else one from its place.",
        "Son nom. Par défaut celui de son message, de son fait ou de sa procédure, sinon tiré de sa place.",
        "pause",
    ),
    TITLE,
    key(
        "role",
        Shape::Ref(Space::Role),
        "Who does it. By default the role of the block around it.",
        "Qui s’en charge. Par défaut, le rôle du bloc qui l’entoure.",
        "community",
    ),
    WHEN,
    key(
        "due",
        Shape::Due,
        "By when. A bare span counts from the moment the step can be done.",
        "Pour quand. Une durée seule compte à partir du moment où l’étape peut être faite.",
        "20m after start",
    ),
    key("not_before", Shape::Due, "Not earlier than this.", "Pas avant ce moment.", "30m"),
    key("after", ANCHORS, "What must be settled before.", "Ce qui doit être réglé avant.", "[keep_logs]"),
    WHY,
    HOW,
    key(
        "links",
        Shape::List(&A_LINK),
        "Pages that help.",
        "Des pages utiles.",
        "[{title: Status page, url: \"https://status.example.org\"}]",
    ),
    NEVER,
    key(
        "optional",
        Shape::Bool,
        "Whether it may be skipped without a reason.",
        "Si on peut l’écarter sans donner de raison.",
        "true",
    )
    .default("false"),
    GATE,
    key(
        "approve",
        APPROVAL_ROUNDS,
        "Who else must confirm, for what cannot be taken back.",
        "Qui d’autre doit confirmer, pour ce qui ne se reprend pas.",
        "[{role: exec}]",
    ),
    key(
        "meets",
        Shape::Either(&[Shape::Ref(Space::Deadline), Shape::Refs(Space::Deadline)]),
        "The legal deadline that this step meets.",
        "L’échéance légale que cette étape respecte.",
        "gdpr_33",
    ),
];

const OWN: &[Key] = &[
    key(
        "on_silence",
        Shape::OneOrMore(&RUNG),
        "What may be done when nobody answers: one rung, or a ladder of them.",
        "Ce qui peut être fait quand personne ne répond : une marche, ou une échelle.",
        "{after: 20m, then: remind, at_most: 2}",
    )
    .only(&["ask", "decide", "message"]),
    key(
        "evidence",
        Shape::OneOf(words::STEP_EVIDENCE),
        "What proves that it was done.",
        "Ce qui prouve que c’est fait.",
        "url",
    )
    .only(&["action"]),
    key(
        "options",
        Shape::Things(Keys::New(Space::Option), &OPTION),
        "The options, in the order they are offered.",
        "Les options, dans l’ordre où elles sont proposées.",
        "{ours: {title: Ours}, third_party: {title: A third party}}",
    )
    .required()
    .only(&["decide"]),
    key(
        "order",
        Shape::OneOf(words::ORDERS),
        "`sequence`: one after the other; `any`: the most urgent first; `parallel`: tracks side by side.",
        "`sequence` : l’une après l’autre ; `any` : la plus urgente d’abord ; `parallel` : des pistes en parallèle.",
        "parallel",
    )
    .default("sequence")
    .only(&["group"]),
    key(
        "for_each",
        ELEMENTS,
        "Once for each: a list, a map, a fact with several answers, a table, `stakeholders` or `channels`.",
        "Une fois pour chaque élément : liste, table, fait à plusieurs réponses, `stakeholders` ou `channels`.",
        "channels",
    )
    .only(&["group"]),
    key(
        "every",
        Shape::Every,
        "The rhythm. Without it the next round begins when one is settled.",
        "Le rythme. Sans lui, le tour suivant commence quand le précédent est réglé.",
        "{watch: 4h, crisis: 30m}",
    )
    .only(&["repeat"]),
    key(
        "from",
        ANCHORS,
        "What starts the clock, and starts it anew each time it happens.",
        "Ce qui lance le compte, et le relance chaque fois.",
        "[holding]",
    )
    .only(&["repeat"]),
    key(
        "until",
        Shape::Condition,
        "When it is over.",
        "Quand c’est fini.",
        "more_to_come == false",
    )
    .only(&["repeat"]),
    key("at_most", Shape::Whole, "How many rounds at most.", "Combien de tours au plus.", "12").only(&["repeat"]),
    key(
        "with",
        Shape::Map(Keys::Of(Space::Parameter), &Shape::Any),
        "What the procedure expects.",
        "Ce que la procédure attend.",
        "{words: update}",
    )
    .only(&["procedure"]),
    key(
        "mode",
        Shape::OneOf(words::OPEN_MODES),
        "`attach`: beside this one; `switch`: instead of it, what is left of this one is set aside with the reason, but for legal deadlines; `split`: as a linked run of its own, while this one goes on.",
        "`attach` : à côté de celui-ci ; `switch` : à sa place, ce qui reste de celui-ci est mis de côté avec la raison, sauf les échéances légales ; `split` : dans un dossier lié, tandis que celui-ci continue.",
        "attach",
    )
    .default("attach")
    .only(&["open"]),
    key(
        "outcome",
        Shape::OneOf(words::OUTCOMES),
        "How the run ends.",
        "Comment le dossier se termine.",
        "false_alarm",
    )
    .default("resolved")
    .only(&["close"]),
    STEPS.required().only(BLOCKS),
    key(
        "before",
        Shape::Ref(Space::Step),
        "Where a step added to an inherited list stands: before this one.",
        "Où se place une étape ajoutée à une liste héritée : avant celle-ci.",
        "exit_calm",
    ),
];
