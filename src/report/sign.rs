/// Says what a row of a list is like; a format chooses its mark, and repeats it in words where it has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// It is done, or sound.
    Done,
    /// It is overdue, or wrong.
    Alarm,
    /// It can be done now.
    Open,
    /// It waits for a person or a fact.
    Waiting,
    /// It was put off, or its time has not come.
    Later,
    /// It is to be looked at again.
    Check,
    /// It was set aside.
    Aside,
}
