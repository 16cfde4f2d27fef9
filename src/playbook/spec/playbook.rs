use super::key::{Key, key};
use super::{
    ANYTIME, APPROVAL_ROUNDS, AVOIDANCE, CHANNEL, DEADLINE, FACT, Keys, LINTING, MESSAGE, MODERATION, Merge,
    NEED, Object, PHASE, POSTURE, PROCEDURE, REVIEW, ROLE, ROW, SEVERITY, SIGNAL, SOURCE, STAKEHOLDER, Shape,
    Space, words,
};

/// Is a file of kind `playbook`.
pub static PLAYBOOK: Object = Object::new("playbook", "plan", &[HEAD, FILE, PARTS]);

/// Is a file of kind `shared`.
pub static SHARED: Object = Object::new("shared file", "fichier partagé", &[SHARED_HEAD, FILE, PARTS]);

const HEAD: &[Key] = &[
    key(
        "playbook",
        Shape::Format,
        "Says that the file is a playbook, and in which version of the format.",
        "Dit que le fichier est un plan, et dans quelle version du format.",
        "1",
    )
    .required()
    .merged(Merge::Own),
    key(
        "id",
        Shape::Id(Space::Playbook),
        "Its name in kebab-case. By default the name of the file.",
        "Son nom, en minuscules avec des tirets. Par défaut, le nom du fichier.",
        "customer-mistreatment",
    )
    .merged(Merge::Own),
    key(
        "title",
        Shape::Text,
        "What it is called on the screen.",
        "Comment il s’appelle à l’écran.",
        "A customer is mistreated on camera",
    )
    .required()
    .merged(Merge::Own),
    key(
        "version",
        Shape::Plain,
        "The version of this text, in quotes.",
        "La version de ce texte, entre guillemets.",
        "\"1.0.0\"",
    )
    .merged(Merge::Own),
    key(
        "type",
        Shape::Plain,
        "The type of crisis. By default the id.",
        "Le type de crise. Par défaut, l’id.",
        "customer-mistreatment",
    )
    .merged(Merge::Own),
    key(
        "fits",
        Shape::SomeOf(words::FITS),
        "What it is written for, the first most of all: `crisis run` without a playbook proposes it then.",
        "Ce pour quoi il est fait, le premier surtout : `crisis run` sans plan le propose alors.",
        "[person, harm]",
    )
    .merged(Merge::Own),
    key(
        "known_since",
        Shape::Ref(Space::Fact),
        "The time fact asked as a run opens. The start of the run takes its value.",
        "Le fait de type heure demandé à l’ouverture. Le début du dossier prend sa valeur.",
        "aware",
    )
    .merged(Merge::Own),
];

const SHARED_HEAD: &[Key] = &[
    key(
        "shared",
        Shape::Format,
        "Says that the file holds parts for several playbooks.",
        "Dit que le fichier contient des parties communes à plusieurs plans.",
        "1",
    )
    .required()
    .merged(Merge::Own),
    key(
        "title",
        Shape::Text,
        "What the file is about.",
        "Ce que contient le fichier.",
        "What every playbook of the house shares",
    )
    .merged(Merge::Own),
];

/// What playbooks and shared files say about themselves.
const FILE: &[Key] = &[
    key("language", Shape::Lang, "The language of its texts.", "La langue de ses textes.", "en")
        .default("en")
        .merged(Merge::Own),
    key(
        "languages",
        Shape::List(&Shape::Lang),
        "The languages in which it must be complete.",
        "Les langues dans lesquelles il doit être complet.",
        "[en, fr]",
    )
    .merged(Merge::Own),
    key(
        "owner",
        Shape::Ref(Space::Role),
        "The role that keeps it up to date.",
        "Le rôle qui le tient à jour.",
        "comms",
    )
    .merged(Merge::Own),
    key(
        "reviewed",
        Shape::Date,
        "The day on which it was read last, whole.",
        "Le jour de la dernière relecture complète.",
        "2026-11-01",
    )
    .merged(Merge::Own),
    key(
        "review_every",
        Shape::Length,
        "How often it is read again.",
        "Tous les combien il est relu.",
        "180d",
    )
    .merged(Merge::Own),
    key(
        "sources",
        Shape::Objects(&SOURCE),
        "What it rests on.",
        "Ce sur quoi il s’appuie.",
        "[{title: Flight 3411 review report, url: \"https://example.org/report\", verified: 2026-11-01}]",
    )
    .merged(Merge::Own),
    key(
        "extends",
        Shape::Refs(Space::File),
        "The files that it takes parts from: shared ones and, for a playbook, other playbooks.",
        "Les fichiers dont il reprend les parties : fichiers partagés et, pour un plan, d’autres plans.",
        "[common.yaml]",
    )
    .merged(Merge::Own),
    key(
        "remove",
        Shape::List(&Shape::Plain),
        "Inherited parts that it does without.",
        "Les parties héritées dont il se passe.",
        "[messages.update, roles.ir]",
    )
    .merged(Merge::Own),
    key(
        "summary",
        Shape::Text,
        "When to open it, in a few sentences.",
        "Quand l’ouvrir, en quelques phrases.",
        "A video shows our staff mistreating a customer, and it spreads.",
    )
    .merged(Merge::Own),
    key(
        "lint",
        Shape::Object(&LINTING),
        "Findings that are accepted, each with its reason, and findings that weigh more or less than usual.",
        "Les remarques acceptées, chacune avec sa raison, et celles qui pèsent plus ou moins que d’habitude.",
        "{allow: {tone_exclamation: Our brand is written with one.}}",
    ),
];

static ROWS: Shape = Shape::Things(Keys::New(Space::Row), &ROW);

static BY_STAGE: Shape = APPROVAL_ROUNDS;

/// The parts themselves, which a playbook may inherit.
const PARTS: &[Key] = &[
    key(
        "never",
        Shape::Texts,
        "What nobody does in this crisis.",
        "Ce que personne ne fait dans cette crise.",
        "[Defend the procedure before the person.]",
    ),
    key(
        "needs",
        Shape::Things(Keys::New(Space::Need), &NEED),
        "Values that the organisation file must supply, read as `org.update_every`.",
        "Les valeurs que le fichier d’organisation doit fournir, lues comme `org.update_every`.",
        "{update_every: {title: Rhythm of updates, type: duration, default: 4h}}",
    ),
    key(
        "posture",
        Shape::Object(&POSTURE),
        "The posture towards responsibility.",
        "La posture face à la responsabilité.",
        "{cluster: preventable, take: rebuild, never: [deny, diminish]}",
    ),
    key(
        "tone",
        Shape::Object(&AVOIDANCE),
        "How we speak, and which words we avoid.",
        "Comment nous parlons, et quels mots nous évitons.",
        "{do: [Name the harm.]}",
    ),
    key(
        "roles",
        Shape::Things(Keys::New(Space::Role), &ROLE),
        "Who acts. People are named in the organisation file only.",
        "Qui agit. Les personnes ne sont nommées que dans le fichier d’organisation.",
        "{lead: {title: Crisis lead}}",
    ),
    key(
        "stakeholders",
        Shape::Things(Keys::New(Space::Stakeholder), &STAKEHOLDER),
        "Whom we speak to.",
        "À qui nous parlons.",
        "{customers: {title: Customers, kind: customers, channels: [site]}}",
    ),
    key(
        "channels",
        Shape::Things(Keys::New(Space::Channel), &CHANNEL),
        "Where we speak.",
        "Où nous parlons.",
        "{x: {title: X, max_length: 280}}",
    ),
    key(
        "severity",
        Shape::Object(&SEVERITY),
        "The scale of severity, and what raises the level.",
        "L’échelle de gravité, et ce qui relève le niveau.",
        "{levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]}",
    ),
    key(
        "facts",
        Shape::Things(Keys::New(Space::Fact), &FACT),
        "What we must know: every blank of this plan, in one place.",
        "Ce qu’il faut savoir : tous les blancs du plan, à un seul endroit.",
        "{place: {ask: \"Where was it filmed?\", answer: text}}",
    ),
    key(
        "messages",
        Shape::Things(Keys::New(Space::Message), &MESSAGE),
        "The prepared words.",
        "Les mots préparés.",
        "{holding: {title: First words, stage: holding, to: [customers], text: We have seen the video.}}",
    ),
    key(
        "approvals",
        Shape::Map(Keys::Words(words::APPROVED_STAGES), &BY_STAGE),
        "Who approves words, by the stage of the message. A message’s own `approve` replaces it.",
        "Qui donne son accord, selon l’étape du message. Le `approve` d’un message le remplace.",
        "{default: [{role: comms}]}",
    ),
    key(
        "deadlines",
        Shape::Things(Keys::New(Space::Deadline), &DEADLINE),
        "What a law or a contract wants, and by when.",
        "Ce qu’une loi ou un contrat exige, et pour quand.",
        "{gdpr_33: {title: Notify the authority, due: 72h after aware, source: GDPR art. 33}}",
    ),
    key(
        "tables",
        Shape::Map(Keys::New(Space::Table), &ROWS),
        "Look-ups, read as `authorities[country].portal`.",
        "Des tables de référence, lues comme `authorities[country].portal`.",
        "{authorities: {\"FR\": {title: CNIL}}}",
    ),
    key(
        "procedures",
        Shape::Things(Keys::New(Space::Procedure), &PROCEDURE),
        "Steps that several places take in, by a step of kind `procedure`.",
        "Des étapes reprises en plusieurs endroits, par une étape de type `procedure`.",
        "{look_first: {title: Look first, steps: [{action: Capture it.}]}}",
    ),
    key(
        "prepare",
        Shape::Steps,
        "What is done before any crisis, and counted as readiness.",
        "Ce qui est fait avant toute crise, et compté comme préparation.",
        "[{id: contacts_tested, action: Call every number once.}]",
    )
    .merged(Merge::ById),
    key(
        "phases",
        Shape::Objects(&PHASE),
        "The plan itself, phase after phase.",
        "Le plan lui-même, phase après phase.",
        "[{id: stabilise, title: Stop the damage, steps: [{action: Pause every post.}]}]",
    )
    .merged(Merge::ById),
    key(
        "anytime",
        Shape::Things(Keys::New(Space::Anytime), &ANYTIME),
        "What may happen at any time, with the steps it calls for.",
        "Ce qui peut arriver à tout moment, avec les étapes que cela demande.",
        "{journalist_calls: {title: A journalist calls, steps: [{action: Note the question.}]}}",
    ),
    key(
        "signals",
        Shape::Things(Keys::New(Space::Signal), &SIGNAL),
        "What in the feed says that something is happening.",
        "Ce qui, dans le flux, dit que quelque chose se passe.",
        "{boycott: {title: Calls for a boycott, count: 5, window: 15m, where: {words: {en: [\"boycott*\"]}}}}",
    ),
    key(
        "moderation",
        Shape::Object(&MODERATION),
        "How comments on our pages are treated.",
        "Comment sont traités les commentaires sur nos pages.",
        "{rules: [{id: criticism, match: {sentiment: negative}, category: legit_criticism, action: watch}]}",
    ),
    key(
        "exit",
        Shape::Steps,
        "What is confirmed before a run closes as resolved.",
        "Ce qui est confirmé avant qu’un dossier soit clos comme résolu.",
        "[{id: exit_calm, action: Mentions are back to their usual number.}]",
    )
    .merged(Merge::ById),
    key(
        "review",
        Shape::Object(&REVIEW),
        "The after-action review.",
        "Le retour d’expérience.",
        "{due: 5d after close}",
    ),
    key(
        "follow_up",
        Shape::Steps,
        "What is done after the close.",
        "Ce qui est fait après la clôture.",
        "[{id: hot_wash, action: Sit together for an hour., due: 2d after close}]",
    )
    .merged(Merge::ById),
];
