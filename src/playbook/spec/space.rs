/// Names a set of names: where an id is declared, or what a reference may point at.
///
/// Facts and decisions share one set, for expressions read both. Steps, messages,
/// deadlines, phases and the rest share the anchors, for times count from all of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Space {
    /// Playbooks of the library (kebab-case).
    Playbook,
    /// Files that a playbook extends.
    File,
    /// Roles.
    Role,
    /// Stakeholders.
    Stakeholder,
    /// Stakeholders and roles: whom a message speaks to.
    Audience,
    /// Channels.
    Channel,
    /// Levels of the severity scale.
    Level,
    /// Facts.
    Fact,
    /// Decisions (their step's id).
    Decision,
    /// Messages.
    Message,
    /// Legal deadlines.
    Deadline,
    /// Tables.
    Table,
    /// Procedures.
    Procedure,
    /// Phases.
    Phase,
    /// Steps.
    Step,
    /// Entries of `anytime`.
    Anytime,
    /// Everything that happens at a moment: what a time may count from.
    Anchor,
    /// What `for_each` may walk: lists, tables, `stakeholders`, `channels`.
    Elements,
    /// Signals.
    Signal,
    /// Values that the organisation file must supply.
    Need,
    /// Parameters of a procedure.
    Parameter,
    /// Reasons that raise the level.
    Reason,
    /// Words to avoid.
    Avoid,
    /// Moderation rules.
    Rule,
    /// Questions of the review.
    Question,
    /// Options of a decision.
    Option,
    /// Choices of a fact.
    Choice,
    /// Rows of a table.
    Row,
    /// Columns of a table.
    Column,
    /// Elements written in place under `for_each`.
    Element,
    /// People of the organisation file.
    Person,
    /// Items of a run, by their path.
    Item,
    /// Paths of texts in a translation.
    TextPath,
    /// Codes of findings.
    Code,
    /// Things put in by the exercise control of a case.
    Inject,
}

impl Space {
    /// Tells whether its ids are data, so that any quoted text may be one.
    pub fn is_data(self) -> bool {
        matches!(
            self,
            Self::Option
                | Self::Choice
                | Self::Row
                | Self::Column
                | Self::Element
                | Self::Item
                | Self::TextPath
                | Self::Code
                | Self::Inject
                | Self::File
        )
    }

    /// Tells whether its ids share the set that expressions read.
    pub fn is_name(self) -> bool {
        matches!(self, Self::Fact | Self::Decision)
    }

    /// Tells whether its ids share the set that times count from.
    pub fn is_anchor(self) -> bool {
        matches!(
            self,
            Self::Step
                | Self::Message
                | Self::Deadline
                | Self::Phase
                | Self::Anytime
                | Self::Level
                | Self::Fact
                | Self::Decision
                | Self::Anchor
        )
    }
}
