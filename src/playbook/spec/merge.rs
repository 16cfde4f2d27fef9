use super::{Form, Shape};

/// Says what becomes of a key that both a shared file and the playbook have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Merge {
    /// Merged by id and key by key; the playbook wins.
    Deep,
    /// A list of things with ids: the same id in its place, a new one at the end or at its `before`.
    ById,
    /// A list of sentences: the shared ones first, then the playbook's.
    Joined,
    /// The playbook's value replaces the shared one.
    Replaced,
    /// It belongs to its file and is never inherited.
    Own,
}

impl Merge {
    /// Returns the rule that a shape has where its key says nothing else.
    pub fn usual(shape: &Shape) -> Self {
        match shape {
            Shape::Texts => Self::Joined,
            Shape::Object(_) | Shape::Things(..) | Shape::Map(..) => Self::Deep,
            Shape::Either(_) | Shape::OneOrMore(_) if shape.admits(Form::Map) => Self::Deep,
            _ => Self::Replaced,
        }
    }
}
