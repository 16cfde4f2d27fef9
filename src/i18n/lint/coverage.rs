use super::{Thing, en, fr};
use crate::i18n::Say;

/// Says what a plan leaves out, and what to write there.
#[derive(Debug, Clone, PartialEq)]
pub enum CoverageSays {
    /// No step sends a message.
    NeverSent(String),
    /// How to send it.
    SendIt(String),
    /// Nobody speaks to a public.
    NobodyTells(String),
    /// Where to add it.
    AddTo(String),
    /// The first words of the plan are others than first words.
    NoFirstWords(String),
    /// What to publish before.
    HoldingBefore,
    /// First words are due after an hour of silence.
    LateFirstWords,
    /// By when they are expected.
    WithinHalfAnHour,
    /// A message promises a next word, and nothing returns.
    NoRhythm(String),
    /// What brings it back.
    AddRepeat,
    /// Nothing says when it is over.
    NoExit,
    /// What to list.
    AddExit,
    /// Nothing is done after the close.
    NoReview,
    /// What to add.
    AddReview,
    /// No step closes a false alarm.
    NoFalseAlarm,
    /// Which option to add.
    AddFalseAlarm,
    /// A step after the close has no role.
    Nobodys,
    /// Give it one.
    AddRole,
    /// A level calls nobody in.
    NoTeam(String),
    /// Say who.
    AddTeam,
    /// A signal suggests nothing.
    NoLevel(String),
    /// Say what.
    AddSuggests,
    /// Nobody takes over from a role.
    NobodyTakesOver(String),
    /// Nobody stands in for a role that approves.
    NoDeputy(String),
    /// Name somebody.
    AddDeputy,
    /// Nothing uses a thing.
    NeverUsed(String, Thing),
    /// Use it or take it away.
    UseOrDrop,
}

impl Say for CoverageSays {
    fn en(&self) -> String {
        match self {
            Self::NeverSent(id) => format!("no step sends {}", en(id)),
            Self::SendIt(id) => format!("write `message: {id}` where it goes out, or take it away"),
            Self::NobodyTells(id) => format!("no message that goes out is for {}", en(id)),
            Self::AddTo(id) => format!("add {id} to the `to` of a message, or write one"),
            Self::NoFirstWords(id) => format!("nothing is said in public before {}", en(id)),
            Self::HoldingBefore => "publish a message of stage `holding` before it".into(),
            Self::LateFirstWords => "the first words come after more than an hour of silence".into(),
            Self::WithinHalfAnHour => "`30m after start`, or less".into(),
            Self::NoRhythm(id) => format!("{} promises a next word, and no `repeat` brings it", en(id)),
            Self::AddRepeat => "add a `repeat` that publishes an update".into(),
            Self::NoExit => "nothing says when the crisis is over".into(),
            Self::AddExit => "list under `exit` what is confirmed before the close".into(),
            Self::NoReview => "nothing is done after the close".into(),
            Self::AddReview => "add `review: {due: 5d after close}`".into(),
            Self::NoFalseAlarm => "no step closes the run when it is not real, not ours, or no crisis".into(),
            Self::AddFalseAlarm => {
                "ask it early: a decision with an option that has a `close`, `outcome: false_alarm`".into()
            }
            Self::Nobodys => "after the close, this is nobody’s".into(),
            Self::AddRole => "give it a `role`".into(),
            Self::NoTeam(id) => format!("{} calls nobody in, and a lower level does", en(id)),
            Self::AddTeam => "say who is called in: `team`".into(),
            Self::NoLevel(id) => format!("{} suggests no level, and other signals do", en(id)),
            Self::AddSuggests => "say which: `suggests`".into(),
            Self::NobodyTakesOver(id) => format!("nobody takes over from {}: it has no deputy", en(id)),
            Self::NoDeputy(id) => format!("{} approves, and has no deputy", en(id)),
            Self::AddDeputy => "name who takes over: `deputy`".into(),
            Self::NeverUsed(id, thing) => format!("{} is {} that nothing uses", en(id), thing.en()),
            Self::UseOrDrop => "use it, or take it away".into(),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::NeverSent(id) => format!("aucune étape n’envoie {}", fr(id)),
            Self::SendIt(id) => format!("écrire `message: {id}` là où il part, ou le retirer"),
            Self::NobodyTells(id) => format!("aucun message envoyé ne s’adresse à {}", fr(id)),
            Self::AddTo(id) => format!("ajouter {id} au `to` d’un message, ou en écrire un"),
            Self::NoFirstWords(id) => format!("rien n’est dit en public avant {}", fr(id)),
            Self::HoldingBefore => "publier avant un message `holding`".into(),
            Self::LateFirstWords => "les premiers mots viennent après plus d’une heure de silence".into(),
            Self::WithinHalfAnHour => "`30m after start`, ou moins".into(),
            Self::NoRhythm(id) => {
                format!("{} promet un prochain mot, et aucun `repeat` ne l’apporte", fr(id))
            }
            Self::AddRepeat => "ajouter un `repeat` qui publie un point".into(),
            Self::NoExit => "rien ne dit quand la crise est finie".into(),
            Self::AddExit => "lister sous `exit` ce qui est confirmé avant de clore".into(),
            Self::NoReview => "rien ne se fait après la clôture".into(),
            Self::AddReview => "ajouter `review: {due: 5d after close}`".into(),
            Self::NoFalseAlarm => {
                "aucune étape ne clôt le dossier si ce n’est ni vrai, ni à nous, ni une crise".into()
            }
            Self::AddFalseAlarm => {
                "le demander tôt\u{a0}: une décision dont une option a un `close`, `outcome: false_alarm`"
                    .into()
            }
            Self::Nobodys => "après la clôture, ceci n’est à personne".into(),
            Self::AddRole => "lui donner un `role`".into(),
            Self::NoTeam(id) => format!("{} n’appelle personne, alors qu’un niveau plus bas le fait", fr(id)),
            Self::AddTeam => "dire qui est appelé\u{a0}: `team`".into(),
            Self::NoLevel(id) => {
                format!("{} ne suggère aucun niveau, alors que d’autres signaux le font", fr(id))
            }
            Self::AddSuggests => "dire lequel\u{a0}: `suggests`".into(),
            Self::NobodyTakesOver(id) => {
                format!("personne ne prend le relais de {}\u{a0}: il n’a pas de suppléant", fr(id))
            }
            Self::NoDeputy(id) => format!("{} valide, et n’a pas de suppléant", fr(id)),
            Self::AddDeputy => "nommer qui prend le relais\u{a0}: `deputy`".into(),
            Self::NeverUsed(id, thing) => format!("{} est {} dont rien ne se sert", fr(id), thing.fr()),
            Self::UseOrDrop => "s’en servir, ou le retirer".into(),
        }
    }
}
