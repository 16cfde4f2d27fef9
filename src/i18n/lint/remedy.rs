use super::{Thing, either, en, fr};
use crate::i18n::Say;

/// Says what to do about a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Remedy {
    /// So many findings of the same rule are left out.
    AndMore(usize),
    /// This word was probably meant.
    DidYouMean(String),
    /// There are only these words.
    OneOf(Vec<String>),
    /// It is the name of another kind of thing.
    IsA(String, Thing),
    /// A comma ends a sentence inside braces.
    CommaInBraces,
    /// How to write a sentence that has signs of YAML in it.
    QuoteIt,
    /// How to write text with a sign that means something to YAML.
    Quote(String),
    /// Give a value or leave the key out.
    ValueOrNothing,
    /// Leave it out.
    Drop,
    /// What a duration looks like.
    Durations,
    /// What a due time looks like.
    DueTimes,
    /// What a day looks like.
    Days,
    /// What a moment looks like.
    Moments,
    /// What a code of a language looks like.
    Langs,
    /// What an address looks like.
    Urls,
    /// What a zone looks like.
    Zones,
    /// Where a name is declared, as in `facts: {x: …}`.
    Declare(String),
    /// Give the second of two things an id of its own.
    OwnId,
    /// An id that could stand there instead.
    TryId(String),
    /// Say which instance is meant.
    WhichInstance(String),
    /// What begins a file.
    KindsOfFile,
    /// The first of two things with one name is here.
    FirstHere,
    /// How to compare with a word.
    CompareWith(String),
    /// How to write a quotation mark inside such marks.
    QuotesInside(char),
    /// How to write a text of several lines.
    LongText,
    /// A `#` hides the text.
    HashHides,
    /// A colon makes a key of a sentence.
    ColonMakesKey,
    /// Indentation is made with spaces.
    Spaces,
    /// Where an `extends` is looked for.
    BesideTheFile,
    /// Only files of kind `shared` may be extended.
    OnlyShared,
    /// Which command writes what is missing.
    Command(String),
}

impl Say for Remedy {
    fn en(&self) -> String {
        match self {
            Self::AndMore(count) => format!("{count} more of this kind in this file are left out"),
            Self::DidYouMean(word) => format!("did you mean {}?", en(word)),
            Self::OneOf(words) => format!("possible: {}", either(words, "or")),
            Self::IsA(name, thing) => format!("{} is {}", en(name), thing.en()),
            Self::CommaInBraces => "a comma ends it inside { }".into(),
            Self::QuoteIt => "put the sentence in quotes, or use one line per key".into(),
            Self::Quote(text) => format!("put it in quotes: \"{text}\""),
            Self::ValueOrNothing => "give it a value, or leave the key out".into(),
            Self::Drop => "leave it out".into(),
            Self::Durations => "write 15m, 2h30m, 72h, 3d, 1 month, 4 business days or asap".into(),
            Self::DueTimes => "write 20m, 72h after aware, or 5m after this or 10m after start".into(),
            Self::Days => "write a day as 2026-11-23".into(),
            Self::Moments => "write an offset as 2h30m, or a moment as \"2026-11-23T05:14:00+01:00\"".into(),
            Self::Langs => "write the code of a language: en, fr, pt-BR".into(),
            Self::Urls => "write the whole address: https://…".into(),
            Self::Zones => "write a zone as Europe/Paris".into(),
            Self::Declare(place) => format!("declare it: {place}"),
            Self::OwnId => "give one of them an `id` of its own".into(),
            Self::TryId(id) => format!("{} would do", en(id)),
            Self::WhichInstance(example) => format!("say which one is meant: {example}"),
            Self::KindsOfFile => {
                "begin it with `playbook: 1`, `shared: 1`, `organisation: 1`, `translation: 1` or `case: 1`"
                    .into()
            }
            Self::FirstHere => "the first is here".into(),
            Self::CompareWith(example) => format!("compare it: {example}"),
            Self::QuotesInside('\'') => "write an apostrophe inside '…' twice, or use \"…\" or ’".into(),
            Self::QuotesInside(_) => "put the whole sentence in '…', or use “ ” inside".into(),
            Self::LongText => {
                "a text of several lines stands behind `key: |` or `key: >-`, further in".into()
            }
            Self::HashHides => "a # begins a comment: put the text in quotes".into(),
            Self::ColonMakesKey => "a colon followed by a space makes a key of it: put it in quotes".into(),
            Self::Spaces => "indent with spaces".into(),
            Self::BesideTheFile => "it is looked for from where this file stands".into(),
            Self::OnlyShared => {
                "a playbook extends shared files and playbooks, a shared file only shared files".into()
            }
            Self::Command(command) => format!("type: {command}"),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::AndMore(count) => format!("{count} autres de cette sorte dans ce fichier sont omis"),
            Self::DidYouMean(word) => format!("s’agit-il de {}\u{a0}?", fr(word)),
            Self::OneOf(words) => format!("possible\u{a0}: {}", either(words, "ou")),
            Self::IsA(name, thing) => format!("{} est {}", fr(name), thing.fr()),
            Self::CommaInBraces => "une virgule la termine dans { }".into(),
            Self::QuoteIt => "mettre la phrase entre guillemets \"…\", ou une ligne par clé".into(),
            Self::Quote(text) => format!("mettre entre guillemets\u{a0}: \"{text}\""),
            Self::ValueOrNothing => "lui donner une valeur, ou retirer la clé".into(),
            Self::Drop => "le retirer".into(),
            Self::Durations => "écrire 15m, 2h30m, 72h, 3d, 1 month, 4 business days ou asap".into(),
            Self::DueTimes => "écrire 20m, 72h after aware, ou 5m after x or 10m after start".into(),
            Self::Days => "écrire un jour comme 2026-11-23".into(),
            Self::Moments => {
                "écrire un décalage comme 2h30m, ou un moment comme \"2026-11-23T05:14:00+01:00\"".into()
            }
            Self::Langs => "écrire le code d’une langue\u{a0}: en, fr, pt-BR".into(),
            Self::Urls => "écrire l’adresse entière\u{a0}: https://…".into(),
            Self::Zones => "écrire un fuseau comme Europe/Paris".into(),
            Self::Declare(place) => format!("le déclarer\u{a0}: {place}"),
            Self::OwnId => "donner à l’un des deux un `id` à lui".into(),
            Self::TryId(id) => format!("{} conviendrait", fr(id)),
            Self::WhichInstance(example) => format!("dire lequel\u{a0}: {example}"),
            Self::KindsOfFile => {
                "commencer par `playbook: 1`, `shared: 1`, `organisation: 1`, `translation: 1` ou `case: 1`"
                    .into()
            }
            Self::FirstHere => "le premier est ici".into(),
            Self::CompareWith(example) => format!("le comparer\u{a0}: {example}"),
            Self::QuotesInside('\'') => {
                "doubler l’apostrophe à l’intérieur de '…', ou utiliser \"…\" ou ’".into()
            }
            Self::QuotesInside(_) => "mettre toute la phrase dans '…', ou utiliser « » à l’intérieur".into(),
            Self::LongText => {
                "un texte de plusieurs lignes se place derrière `clé: |` ou `clé: >-`, en retrait".into()
            }
            Self::HashHides => "un # ouvre un commentaire\u{a0}: mettre le texte entre guillemets".into(),
            Self::ColonMakesKey => {
                "deux-points suivis d’une espace en font une clé\u{a0}: la mettre entre guillemets".into()
            }
            Self::Spaces => "indenter avec des espaces".into(),
            Self::BesideTheFile => "il est cherché à partir de l’endroit où se trouve ce fichier".into(),
            Self::OnlyShared => "un plan reprend des fichiers `shared` et des plans, un fichier `shared` seulement des fichiers `shared`".into(),
            Self::Command(command) => format!("taper\u{a0}: {command}"),
        }
    }
}
