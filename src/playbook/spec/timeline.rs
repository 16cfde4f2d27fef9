use super::key::{Key, key};
use super::{EXPECTED, Keys, Object, Shape, Space, words};

/// Is an entry of a case's timeline: an event of the journal, an inject or an expectation.
pub static EVENT: Object = Object::new("timeline entry", "entrée de la chronologie", &[WHEN, VERBS, FIELDS])
    .kinds(&[
        "joined",
        "left",
        "handed_over",
        "paused",
        "resumed",
        "answered",
        "changed",
        "decided",
        "done",
        "skipped",
        "restored",
        "deferred",
        "pulled",
        "gate_passed",
        "revised",
        "corrected",
        "retracted",
        "certainty_changed",
        "drafted",
        "approval_requested",
        "approved",
        "refused",
        "approval_presumed",
        "overridden",
        "published",
        "severity_set",
        "activated",
        "attached",
        "added",
        "noted",
        "evidence_added",
        "measured",
        "alerted",
        "moderated",
        "promised",
        "promise_kept",
        "closed",
        "reopened",
        "reviewed",
        "action_agreed",
        "inject",
        "expect",
    ]);

/// Is what becomes of one thing left open at the close.
pub static FATE: Object = Object::new(
    "fate",
    "sort",
    &[&[
        key(
            "step",
            ITEM,
            "The item; without one, everything that is not named.",
            "L’élément ; sans lui, tout ce qui n’est pas nommé.",
            "letter",
        ),
        key(
            "fate",
            Shape::OneOf(&["dropped", "follow-up"]),
            "What becomes of it.",
            "Ce qu’il devient.",
            "follow-up",
        )
        .required(),
        key(
            "why",
            Shape::Plain,
            "Why; a legal deadline needs a reason of its own.",
            "Pourquoi ; une échéance légale demande sa propre raison.",
            "The final report is due in a month.",
        ),
    ]],
);

const WHEN: &[Key] = &[
    key("at", Shape::Moment, "When it is written down.", "Quand c’est noté.", "31m").required(),
    key(
        "occurred",
        Shape::Moment,
        "When it happened, where that is another moment.",
        "Quand c’est arrivé, si c’est un autre moment.",
        "29m",
    ),
    key("by", Shape::Plain, "Who writes it.", "Qui le note.", "ana"),
    key("role", Shape::Ref(Space::Role), "In which role.", "Dans quel rôle.", "lead"),
];

const SOMEBODY_OR_FATES: Shape = Shape::Either(&[Shape::Plain, Shape::Objects(&FATE)]);

const ITEM: Shape = Shape::Ref(Space::Item);

/// A verb that names an item.
const fn of_item(name: &'static str, en: &'static str, fr: &'static str) -> Key {
    key(name, ITEM, en, fr, "pause")
}

/// A verb that carries words.
const fn of_words(name: &'static str, en: &'static str, fr: &'static str) -> Key {
    key(name, Shape::Plain, en, fr, "We call back at six.")
}

const VERBS: &[Key] = &[
    key("joined", Shape::Plain, "Somebody sits down.", "Quelqu’un arrive.", "ana"),
    key(
        "left",
        SOMEBODY_OR_FATES,
        "Somebody leaves. With `closed`: what becomes of what is left open.",
        "Quelqu’un part. Avec `closed` : ce que devient ce qui reste ouvert.",
        "ana",
    )
    .only(&["left", "closed"]),
    key(
        "handed_over",
        Shape::Plain,
        "Roles pass to this person.",
        "Des rôles passent à cette personne.",
        "bob",
    ),
    key("paused", Shape::Any, "The window is left.", "La fenêtre est quittée.", "true"),
    key("resumed", Shape::Any, "Somebody comes back.", "Quelqu’un revient.", "true"),
    key(
        "answered",
        Shape::Either(&[ITEM, Shape::Map(Keys::Of(Space::Item), &Shape::Any)]),
        "A fact is told, or several of a form.",
        "Un fait est dit, ou plusieurs d’un formulaire.",
        "place",
    ),
    of_item("changed", "The world moved on.", "Le monde a changé."),
    of_item("decided", "A decision is taken.", "Une décision est prise."),
    of_item("done", "It is done.", "C’est fait."),
    of_item("skipped", "It is set aside.", "C’est écarté."),
    of_item("restored", "It is taken up again.", "C’est repris."),
    of_item("deferred", "Later.", "Plus tard."),
    of_item("pulled", "It is done now, whatever bars it.", "C’est fait maintenant, malgré ce qui le bloque."),
    of_item("gate_passed", "The gate is passed.", "Le verrou est franchi."),
    of_item("revised", "We were wrong, or think otherwise.", "Nous avions tort, ou pensons autrement."),
    of_item("corrected", "The entry was wrong.", "La note était fausse."),
    of_item("retracted", "It is withdrawn.", "C’est annulé."),
    of_item("certainty_changed", "A fact becomes more or less sure.", "Un fait devient plus ou moins sûr."),
    of_item("drafted", "Words are written.", "Des mots sont écrits."),
    of_item("approval_requested", "Words go to their approvers.", "Les mots vont à l’accord."),
    of_item("approved", "A role says yes.", "Un rôle donne son accord."),
    of_item("refused", "A role says no.", "Un rôle refuse."),
    of_item("approval_presumed", "The rule on silence is used.", "La règle de silence est appliquée."),
    of_item("overridden", "A wall is passed.", "Un blocage est passé."),
    of_item("published", "Words are out.", "Les mots sont publics."),
    key("severity_set", Shape::Ref(Space::Level), "The level is set.", "Le niveau est fixé.", "crisis"),
    key("activated", Shape::Ref(Space::Anytime), "Something happens.", "Quelque chose arrive.", "memo_leak"),
    key(
        "attached",
        Shape::Ref(Space::Playbook),
        "Another playbook joins.",
        "Un autre plan s’ajoute.",
        "data-breach",
    ),
    of_words("added", "An action that no playbook foresaw.", "Une action qu’aucun plan ne prévoyait."),
    of_words("noted", "Words for the record.", "Des mots pour mémoire."),
    of_words("evidence_added", "A file is kept.", "Un fichier est gardé."),
    key(
        "measured",
        Shape::Map(Keys::Words(words::IMPACT), &Shape::Number),
        "The impact is measured.",
        "L’impact est mesuré.",
        "{volume: 400}",
    ),
    key("alerted", Shape::Ref(Space::Signal), "A signal fires.", "Un signal se déclenche.", "boycott"),
    key("moderated", Shape::Any, "A comment is treated.", "Un commentaire est traité.", "doxxing"),
    of_words("promised", "A promise is made in public.", "Une promesse est faite en public."),
    of_words("promise_kept", "A promise is kept.", "Une promesse est tenue."),
    key("closed", Shape::OneOf(words::OUTCOMES), "The run is closed.", "Le dossier est clos.", "resolved"),
    of_words("reopened", "The run goes on, for this reason.", "Le dossier reprend, pour cette raison."),
    key("reviewed", Shape::Any, "The review is held.", "Le retour d’expérience a lieu.", "true"),
    of_words("action_agreed", "Something is to change.", "Quelque chose doit changer."),
    key(
        "inject",
        Shape::Id(Space::Inject),
        "The exercise control puts this in.",
        "La direction d’exercice ajoute ceci.",
        "memo_leaks",
    ),
    key(
        "expect",
        Shape::Object(&EXPECTED),
        "What must hold now.",
        "Ce qui doit valoir maintenant.",
        "{published: [holding]}",
    ),
];

const FIELDS: &[Key] = &[
    key("roles", Shape::Refs(Space::Role), "Which roles.", "Quels rôles.", "[lead, comms]").only(&[
        "joined",
        "handed_over",
        "approval_requested",
    ]),
    key(
        "brief",
        Shape::Plain,
        "What the next person must know.",
        "Ce que la personne suivante doit savoir.",
        "Legal has the draft.",
    )
    .only(&["handed_over"]),
    key("value", Shape::Any, "The value or the option.", "La valeur ou l’option.", "ours").only(&[
        "answered",
        "decided",
        "approval_requested",
        "moderated",
    ]),
    key("old", Shape::Any, "What it was.", "Ce que c’était.", "12").only(&[
        "changed",
        "revised",
        "corrected",
    ]),
    key("new", Shape::Any, "What it is now.", "Ce que c’est maintenant.", "14").only(&[
        "changed",
        "revised",
        "corrected",
        "certainty_changed",
    ]),
    key("certainty", Shape::OneOf(words::CERTAINTIES), "How sure.", "Avec quelle certitude.", "unconfirmed")
        .only(&["answered", "changed", "certainty_changed"]),
    key("source", Shape::Plain, "Who says so.", "Qui le dit.", "The hospital").only(&[
        "answered",
        "changed",
        "certainty_changed",
    ]),
    key("step", ITEM, "The step it belongs to.", "L’étape dont il s’agit.", "how_bad"),
    key("why", Shape::Plain, "The reason.", "La raison.", "The seat was needed for our crew."),
    key(
        "outcome",
        Shape::OneOf(&["ok", "deviated"]),
        "How it went.",
        "Comment cela s’est passé.",
        "deviated",
    )
    .only(&["done"]),
    key("what", Shape::Plain, "What happened instead.", "Ce qui s’est passé à la place.", "Nobody answered.")
        .only(&["done"]),
    key("evidence", Shape::Plain, "What proves it.", "Ce qui le prouve.", "Capture 14").only(&["done"]),
    key(
        "receipt",
        Shape::Plain,
        "The receipt of the authority.",
        "Le récépissé de l’autorité.",
        "CNIL 2026-118",
    )
    .only(&["done"]),
    key("until", Shape::Moment, "Until when.", "Jusqu’à quand.", "45m").only(&["deferred"]),
    key(
        "field",
        Shape::OneOf(&["value", "occurred", "text"]),
        "Which part of the entry was wrong.",
        "Quelle partie de la note était fausse.",
        "occurred",
    )
    .only(&["corrected"]),
    key("fact", ITEM, "Which fact of the entry.", "Quel fait de la note.", "place").only(&[
        "revised",
        "corrected",
        "retracted",
    ]),
    key("text", Shape::Plain, "The words.", "Les mots.", "We have seen the video.").only(&[
        "drafted",
        "inject",
        "noted",
        "added",
        "evidence_added",
        "corrected",
        "reviewed",
    ]),
    key("lang", Shape::Lang, "The language of the words.", "La langue des mots.", "fr")
        .only(&["drafted", "published"]),
    key("channel", Shape::Ref(Space::Channel), "The channel of the words.", "Le canal des mots.", "x")
        .only(&["drafted", "published", "promised"]),
    key(
        "values",
        Shape::Map(Keys::Free, &Shape::Plain),
        "Blanks filled by hand.",
        "Les blancs remplis à la main.",
        "{next_update: \"06:10\"}",
    )
    .only(&["drafted"]),
    key(
        "ticked",
        Shape::List(&Shape::Plain),
        "What the author ticked.",
        "Ce que l’auteur a coché.",
        "[The harm is named.]",
    )
    .only(&["approval_requested"]),
    key("for", Shape::Ref(Space::Role), "The role that is stood in for.", "Le rôle suppléé.", "exec")
        .only(&["approved", "refused"]),
    key(
        "wall",
        Shape::OneOf(&["approval", "missing_value", "unconfirmed_fact", "tone", "evidence", "order"]),
        "Which wall.",
        "Quel blocage.",
        "tone",
    )
    .only(&["overridden"]),
    key("url", Shape::Url, "Where the words stand.", "Où se trouvent les mots.", "\"https://example.org/1\"")
        .only(&["published"]),
    key(
        "left_out",
        Shape::Plain,
        "Why nothing goes out on this channel.",
        "Pourquoi rien ne part sur ce canal.",
        "The page is down tonight.",
    )
    .only(&["published"]),
    key("owner", Shape::Ref(Space::Role), "Whose it is.", "À qui cela revient.", "ops")
        .only(&["added", "action_agreed"]),
    key("note", Shape::Plain, "What is known of it.", "Ce qu’on en sait.", "Le Monde has it.")
        .only(&["activated", "alerted"]),
    key("due", Shape::Moment, "By when.", "Pour quand.", "2h").only(&["added", "promised", "action_agreed"]),
    key("to", Shape::Refs(Space::Audience), "To whom.", "À qui.", "[customers]").only(&["promised"]),
    key(
        "activates",
        Shape::Ref(Space::Anytime),
        "The entry of `anytime` that it calls for.",
        "L’événement qu’il appelle.",
        "memo_leak",
    )
    .only(&["inject"]),
];
