use crate::playbook::model::{Attach, Ended, Evidence};

use super::Words;

/// Is a step as a reader sees it: everything named in words, procedures and elements written out.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its key without rounds, as the journal writes it: `brief.capture`, `paused[posts]`.
    pub key: String,
    /// What kind of step it is.
    pub kind: Kind,
    /// What is to be done, asked or decided.
    pub what: Words,
    /// Whose it is, its block's role included.
    pub owner: Option<Owner>,
    /// By when.
    pub due: Option<String>,
    /// Not before this.
    pub not_before: Option<String>,
    /// When it applies.
    pub when: Option<String>,
    /// What has to be settled before.
    pub after: Vec<Anchor>,
    /// What it bars.
    pub gate: Option<Bar>,
    /// Whether it may be skipped without a reason.
    pub optional: bool,
    /// What proof is asked for.
    pub evidence: Option<Evidence>,
    /// Who else must say yes, in rounds.
    pub approvals: Vec<Vec<Approver>>,
    /// Why.
    pub why: Option<Words>,
    /// How.
    pub how: Option<Words>,
    /// What never to do here.
    pub never: Vec<Words>,
    /// Where to read more: title and address.
    pub links: Vec<(String, String)>,
    /// The deadlines that doing it meets, by title.
    pub meets: Vec<String>,
    /// The steps inside a block.
    pub items: Vec<Self>,
}

/// Says what kind of step an [`Item`] is, with what only that kind has.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Do it.
    Action,
    /// Find out.
    Ask(Vec<Field>),
    /// Choose.
    Decide(Vec<Choice>),
    /// Set the level.
    Assess,
    /// Publish a message.
    Message {
        /// The message's id.
        id: String,
        /// Whom it is for, by title.
        to: Vec<String>,
        /// Where it is published, by title.
        channels: Vec<String>,
    },
    /// A block.
    Block {
        /// Whether its steps are tracks side by side.
        parallel: bool,
    },
    /// A block that returns.
    Repeat {
        /// How often.
        rhythm: String,
        /// When it is over.
        until: Option<String>,
        /// How many rounds at most.
        at_most: Option<u32>,
    },
    /// Bring another playbook in.
    Open {
        /// Which.
        playbook: String,
        /// How.
        mode: Attach,
    },
    /// Ask a decision again.
    Reopen {
        /// The key of the decision.
        decision: Option<String>,
    },
    /// End the run.
    Close(Ended),
}

/// Is a question of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// The question.
    pub question: Words,
    /// How to find out.
    pub how: Option<Words>,
    /// The possible answers of a choice.
    pub answers: Vec<String>,
    /// What a number counts.
    pub unit: Option<String>,
    /// When it matters.
    pub when: Option<String>,
}

/// Is an option of a decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// What it means.
    pub how: Option<Words>,
    /// The steps it brings.
    pub items: Vec<Item>,
}

/// Is a role with the name it has on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
}

/// Is something that a step waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// Its name, in quotes.
    pub title: String,
    /// The key of the step, where it is one.
    pub key: Option<String>,
}

/// Is somebody who must say yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approver {
    /// Whose word it is.
    pub role: Owner,
    /// When it is needed.
    pub when: Option<String>,
}

/// Says what a step bars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bar {
    /// What follows in its list, until it is settled.
    UntilSettled,
    /// What follows in its list, until this holds.
    Until(String),
}

impl Item {
    /// Builds a heading over steps.
    pub(super) fn heading(what: Words, items: Vec<Self>) -> Self {
        Self {
            key: String::new(),
            kind: Kind::Block { parallel: false },
            what,
            owner: None,
            due: None,
            not_before: None,
            when: None,
            after: Vec::new(),
            gate: None,
            optional: false,
            evidence: None,
            approvals: Vec::new(),
            why: None,
            how: None,
            never: Vec::new(),
            links: Vec::new(),
            meets: Vec::new(),
            items,
        }
    }

    /// Takes the place of a block that only repeats its title: a procedure of one group.
    pub(super) fn without_echo(mut self) -> Self {
        let alone = self.items.len() == 1 && self.items[0].what == self.what;
        if !(alone && self.items[0].is_block() && matches!(self.kind, Kind::Block { .. })) {
            return self;
        }
        let mut inner = self.items.remove(0);
        inner.when = inner.when.or(self.when);
        inner.due = inner.due.or(self.due);
        inner.gate = inner.gate.or(self.gate);
        inner.after.splice(0..0, self.after);
        inner
    }

    /// Calls `see` for this step and every one below it, parents first.
    pub fn visit<'a>(&'a self, see: &mut dyn FnMut(&'a Self)) {
        see(self);
        self.below().for_each(|item| item.visit(see));
    }

    /// Returns the steps right below, those of options included.
    pub fn below(&self) -> impl Iterator<Item = &Self> {
        let options = match &self.kind {
            Kind::Decide(choices) => choices.as_slice(),
            _ => &[],
        };
        self.items.iter().chain(options.iter().flat_map(|choice| &choice.items))
    }

    /// Tells whether it is a block around steps and not a step itself.
    pub fn is_block(&self) -> bool {
        matches!(self.kind, Kind::Block { .. } | Kind::Repeat { .. })
    }
}
