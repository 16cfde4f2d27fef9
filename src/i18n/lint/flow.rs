use super::{en, fr};
use crate::i18n::Say;

/// Says what waits for itself.
#[derive(Debug, Clone, PartialEq)]
pub enum FlowSays {
    /// A question is asked only when its own answer is known.
    AsksItself(String),
    /// Questions wait for each other's answers.
    QuestionsInCircle(Vec<String>),
    /// Steps wait for each other.
    StepsInCircle(Vec<String>),
    /// Procedures take each other in.
    ProceduresInCircle(Vec<String>),
    /// More procedures than a run follows lie inside each other.
    ProceduresTooDeep {
        /// The outermost.
        first: String,
        /// How many a run follows.
        most: usize,
    },
    /// A plan comes to more steps than a run takes.
    TooManySteps {
        /// How many it comes to.
        steps: u64,
        /// How many a run takes.
        most: u64,
    },
    /// A step is due after itself.
    DueAfterItself(String),
    /// A condition can never hold.
    NeverHolds,
    /// Why it cannot.
    NoValueMakesIt,
    /// A condition always holds.
    AlwaysHolds,
    /// What it can only be for.
    OnlyKnown,
    /// A step can never come up where it stands.
    NeverComes(String),
    /// Why it cannot.
    NotWithAround,
    /// A message cites what is asked only later.
    AskedLater {
        /// The message.
        message: String,
        /// What it cites.
        name: String,
    },
    /// When to ask it.
    AskBefore,
    /// It is asked here.
    AskedHere,
    /// A repeat after the close has no end.
    Endless,
    /// What ends it.
    GiveItAnEnd,
    /// No step meets a deadline.
    Unmet(String),
    /// How a step meets it.
    MeetIt(String),
    /// The rule on silence of a step waits for longer than the step has.
    SilenceTooLong(String),
    /// How long it may wait.
    LessThanDue,
    /// A step is due before what it waits for.
    DueBeforeTurn {
        /// The step.
        step: String,
        /// What it waits for.
        waits_for: String,
    },
    /// When it can be due.
    LaterThanThat,
    /// A role approves the same words twice.
    ApprovesTwice(String),
}

impl Say for FlowSays {
    fn en(&self) -> String {
        match self {
            Self::AsksItself(name) => format!("{} is asked only once its own answer is known", en(name)),
            Self::QuestionsInCircle(names) => {
                format!("these questions wait for each other’s answers: {}", names.join(" → "))
            }
            Self::StepsInCircle(names) => format!("these steps wait for each other: {}", names.join(" → ")),
            Self::ProceduresInCircle(names) => {
                format!("these procedures take each other in: {}", names.join(" → "))
            }
            Self::ProceduresTooDeep { first, most } => {
                format!("more than {most} procedures lie inside each other from {} on", en(first))
            }
            Self::TooManySteps { steps, most } => {
                format!("the plan comes to {steps} steps, and at most {most} are possible")
            }
            Self::DueAfterItself(name) => format!("{} is due after itself", en(name)),
            Self::NeverHolds => "this can never hold".into(),
            Self::NoValueMakesIt => "no answer, option or level makes it true".into(),
            Self::AlwaysHolds => "this holds whatever the answer is".into(),
            Self::OnlyKnown => "to wait for the answer, write `is known`".into(),
            Self::NeverComes(step) => format!("{} can never come up here", en(step)),
            Self::NotWithAround => "it cannot hold together with what stands around it".into(),
            Self::AskedLater { message, name } => {
                format!("{} cites {}, which is asked only later", en(message), en(name))
            }
            Self::AskBefore => "ask it before, or leave it out here".into(),
            Self::AskedHere => "it is asked here".into(),
            Self::Endless => "after the close, nothing ends this".into(),
            Self::GiveItAnEnd => "add `until` or `at_most`, or write `every: [7d, 23d, 60d]`".into(),
            Self::Unmet(id) => format!("no step meets {}", en(id)),
            Self::MeetIt(id) => format!("write `meets: {id}` on the step that does it"),
            Self::SilenceTooLong(step) => format!("{} is due before this rule on silence comes", en(step)),
            Self::LessThanDue => "less than the step has".into(),
            Self::DueBeforeTurn { step, waits_for } => {
                format!("{} is due before {}, which it waits for", en(step), en(waits_for))
            }
            Self::LaterThanThat => "later than what it waits for".into(),
            Self::ApprovesTwice(role) => format!("{} was asked before", en(role)),
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::AsksItself(name) => {
                format!("{} n’est posée qu’une fois sa propre réponse connue", fr(name))
            }
            Self::QuestionsInCircle(names) => {
                format!("ces questions attendent la réponse l’une de l’autre\u{a0}: {}", names.join(" → "))
            }
            Self::StepsInCircle(names) => {
                format!("ces étapes s’attendent l’une l’autre\u{a0}: {}", names.join(" → "))
            }
            Self::ProceduresInCircle(names) => {
                format!("ces procédures se reprennent l’une l’autre\u{a0}: {}", names.join(" → "))
            }
            Self::ProceduresTooDeep { first, most } => {
                format!("plus de {most} procédures sont l’une dans l’autre à partir de {}", fr(first))
            }
            Self::TooManySteps { steps, most } => {
                format!("le plan compte {steps} étapes, et {most} au plus sont possibles")
            }
            Self::DueAfterItself(name) => format!("{} est à faire après elle-même", fr(name)),
            Self::NeverHolds => "ceci ne peut jamais être vrai".into(),
            Self::NoValueMakesIt => "aucune réponse, option ni niveau ne le rend vrai".into(),
            Self::AlwaysHolds => "ceci est vrai quelle que soit la réponse".into(),
            Self::OnlyKnown => "pour attendre la réponse, écrire `is known`".into(),
            Self::NeverComes(step) => format!("{} ne peut jamais se présenter ici", fr(step)),
            Self::NotWithAround => "ne peut être vrai avec ce qui l’entoure".into(),
            Self::AskedLater { message, name } => {
                format!("{} cite {}, demandé seulement plus tard", fr(message), fr(name))
            }
            Self::AskBefore => "le demander avant, ou le retirer d’ici".into(),
            Self::AskedHere => "c’est demandé ici".into(),
            Self::Endless => "après la clôture, rien n’y met fin".into(),
            Self::GiveItAnEnd => "ajouter `until` ou `at_most`, ou écrire `every: [7d, 23d, 60d]`".into(),
            Self::Unmet(id) => format!("aucune étape ne respecte {}", fr(id)),
            Self::MeetIt(id) => format!("écrire `meets: {id}` sur l’étape qui le fait"),
            Self::SilenceTooLong(step) => {
                format!("{} est à faire avant que cette règle de silence s’applique", fr(step))
            }
            Self::LessThanDue => "moins que le temps de l’étape".into(),
            Self::DueBeforeTurn { step, waits_for } => {
                format!("{} est à faire avant {}, qu’elle attend", fr(step), fr(waits_for))
            }
            Self::LaterThanThat => "plus tard que ce qu’elle attend".into(),
            Self::ApprovesTwice(role) => format!("{} a déjà été demandé", fr(role)),
        }
    }
}
