use super::Say;

/// Lists the labels of what is printed or read: lists, checklists, matrices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words are the documentation")]
pub enum Paper {
    Id,
    Title,
    Kind,
    Version,
    Phases,
    Steps,
    Messages,
    ReadIn,
    Origin,
}

impl Say for Paper {
    fn en(&self) -> String {
        match self {
            Self::Id => "id",
            Self::Title => "title",
            Self::Kind => "type",
            Self::Version => "version",
            Self::Phases => "phases",
            Self::Steps => "steps",
            Self::Messages => "messages",
            Self::ReadIn => "in",
            Self::Origin => "from",
        }
        .into()
    }

    fn fr(&self) -> String {
        match self {
            Self::Id => "id",
            Self::Title => "titre",
            Self::Kind => "type",
            Self::Version => "version",
            Self::Phases => "phases",
            Self::Steps => "étapes",
            Self::Messages => "messages",
            Self::ReadIn => "en",
            Self::Origin => "source",
        }
        .into()
    }
}
