use jiff::Timestamp;

use super::Sign;

/// Is a moment with the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The moment.
    pub at: Timestamp,
    /// As it is read: `06:10, in 10 min`.
    pub said: String,
}

/// Is a level with the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its id.
    pub id: String,
    /// As it is read: `CRISIS`.
    pub said: String,
    /// Since when it holds.
    pub since: When,
    /// Why it was set.
    pub why: String,
}

/// Is one run in a list of runs.
#[derive(Debug, Clone, PartialEq)]
pub struct RunRow {
    /// The run's name.
    pub run: String,
    /// The playbook's id.
    pub playbook: String,
    /// The playbook's title.
    pub title: String,
    /// Whether it is an exercise.
    pub drill: bool,
    /// The level, once one was set.
    pub level: Option<Level>,
    /// When it began, with how long ago.
    pub started: When,
    /// When it was closed, while it is.
    pub closed: Option<When>,
    /// What is due next.
    pub next_due: Option<When>,
    /// How many items are overdue.
    pub overdue: usize,
}

/// Is a run at one moment: what there is to do, what was said, who is here.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// The run as it stands in the list.
    pub row: RunRow,
    /// The moment of the look.
    pub now: When,
    /// Time since the start, `T+00:46`.
    pub elapsed: String,
    /// The phase and how far it has come.
    pub phase: String,
    /// How many items are due soon.
    pub soon: usize,
    /// What was done, skipped, and done on a branch since abandoned.
    pub done: usize,
    /// What was set aside.
    pub skipped: usize,
    /// What was done on a branch since abandoned.
    pub shelved: usize,
    /// When the next public word is due.
    pub next_update: Option<When>,
    /// What a condition or a signal proposes.
    pub proposed: Vec<Proposal>,
    /// What is left, in groups.
    pub groups: Vec<Group>,
    /// What was last said to each stakeholder.
    pub said: Vec<SaidTo>,
    /// Who takes part.
    pub here: Vec<Present>,
}

/// Is something that may have happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The key of the entry.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// Since when it is proposed.
    pub since: When,
}

/// Is a group of items.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Which.
    pub kind: GroupKind,
    /// Its items, what is due first in front.
    pub rows: Vec<ItemRow>,
}

/// Lists the groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// It can be done now.
    Now,
    /// It waits for a person or a fact.
    Waiting,
    /// It was put off, or its time has not come; and what is to be looked at again.
    Later,
    /// A deadline by law.
    Law,
    /// It follows after the close.
    FollowUp,
}

/// Is an item in a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemRow {
    /// Its name in the journal.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// How it is marked.
    pub sign: Sign,
    /// Its state, as scripts know it.
    pub state: &'static str,
    /// Whose it is: the id of a role.
    pub role: Option<String>,
    /// Whose it is, in words: the names of who holds the role, else the role.
    pub whose: String,
    /// When it is due.
    pub due: Option<Timestamp>,
    /// Whether that has passed.
    pub overdue: bool,
    /// How it stands, in words.
    pub said: String,
    /// Who has it in hand, and since when.
    pub in_hand: Option<(String, When)>,
}

/// Is what was last said to some stakeholders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidTo {
    /// To whom: ids.
    pub to: Vec<String>,
    /// To whom: names.
    pub names: Vec<String>,
    /// When; nothing was said yet where that is absent.
    pub when: Option<When>,
    /// The words.
    pub words: String,
}

/// Is somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Present {
    /// The name.
    pub name: String,
    /// The ids of the roles held; none means every role.
    pub roles: Vec<String>,
    /// The roles in words.
    pub said: String,
    /// When they last wrote.
    pub last: When,
}
