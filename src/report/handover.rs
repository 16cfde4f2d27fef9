use super::standing::{ItemRow, Level, SaidTo, When};

/// Is the brief of a shift, in the order in which whoever takes over must speak.
#[derive(Debug, Clone, PartialEq)]
pub struct Handover {
    /// The run's name.
    pub run: String,
    /// The playbook's title.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The moment, with its day.
    pub now: When,
    /// Time since the start.
    pub elapsed: String,
    /// Who hands over to whom, and in which words, once somebody did.
    pub passed: Option<Passed>,
    /// The level.
    pub level: Option<Level>,
    /// What was last said to each stakeholder.
    pub said: Vec<SaidTo>,
    /// What was promised, and the next public word.
    pub promised: Vec<Promise>,
    /// What is known with certainty.
    pub known: Vec<Known>,
    /// What is believed.
    pub unsure: Vec<Known>,
    /// What is not known.
    pub not_known: Vec<String>,
    /// What was decided, and why.
    pub decided: Vec<Decision>,
    /// What is overdue.
    pub overdue: Vec<ItemRow>,
    /// What waits for whom.
    pub waiting: Vec<ItemRow>,
    /// What else can be done now.
    pub to_do: Vec<ItemRow>,
    /// What the law wants.
    pub law: Vec<ItemRow>,
    /// Who holds which role.
    pub roles: Vec<Holder>,
}

/// Is a handover that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passed {
    /// Who handed over.
    pub from: String,
    /// To whom.
    pub to: String,
    /// When.
    pub when: When,
    /// The line that was passed on.
    pub brief: Option<String>,
}

/// Is something promised in public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// What.
    pub text: String,
    /// By when.
    pub due: Option<When>,
}

/// Is a fact with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// The fact's path.
    pub fact: String,
    /// What it asks.
    pub title: String,
    /// The value in words.
    pub value: String,
    /// When it was told.
    pub when: When,
    /// Who says so.
    pub source: Option<String>,
}

/// Is a decision with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The key of the step.
    pub key: String,
    /// What was to be decided.
    pub title: String,
    /// What was decided.
    pub option: String,
    /// Why.
    pub why: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub when: When,
}

/// Is a role with who holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The role's id.
    pub role: String,
    /// The role's name.
    pub title: String,
    /// Who holds it in this run, as recorded.
    pub held_by: Vec<Contact>,
    /// Who last wrote in it without having joined with it, and when.
    pub acted: Option<(Contact, When)>,
    /// Whom the organisation file names for it, in order of succession.
    pub named: Vec<Contact>,
}

/// Is a person who can be called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The telephone number.
    pub phone: Option<String>,
}
