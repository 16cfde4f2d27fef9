use jiff::Timestamp;

use super::Event;

/// Is a span of time in which a run looks the same while nothing is written.
///
/// It lets a replay leave out the looks that would see what the last one saw: a record of thousands of
/// notes is folded as fast as it is read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Quiet {
    /// The moment of the last look.
    pub from: Timestamp,
    /// The first moment at which something may be seen otherwise, if any is ahead.
    pub until: Option<Timestamp>,
}

impl Quiet {
    /// Tells whether a look at this moment sees what the last one saw.
    pub fn covers(self, moment: Timestamp) -> bool {
        self.from <= moment && self.until.is_none_or(|until| moment < until)
    }
}

/// Tells whether an event leaves everything as it is: it stands in the record, and nothing waits for it.
///
/// With a step it may be the first word on that item, which a round of a repeat counts.
pub(super) fn changes_nothing(event: &Event, has_step: bool) -> bool {
    !has_step
        && matches!(
            event,
            Event::Noted { .. }
                | Event::Paused
                | Event::Resumed
                | Event::EvidenceAdded { .. }
                | Event::Moderated { .. }
                | Event::Promised { .. }
                | Event::PromiseKept { .. }
                | Event::Reviewed { .. }
                | Event::ActionAgreed { .. }
        )
}
