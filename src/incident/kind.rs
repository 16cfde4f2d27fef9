use super::Event;

/// Gives each event the name that it has in the journal.
macro_rules! kinds {
    ($($variant:ident => $name:literal;)+) => {
        impl Event {
            /// Lists the names of all events, as the journal writes them.
            pub const KINDS: &'static [&'static str] = &[$($name),+];

            /// Returns the name of the event, as the journal writes it.
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$variant { .. } => $name,)+
                    Self::Unknown => "unknown",
                }
            }
        }
    };
}

kinds! {
    Started => "started";
    Joined => "joined";
    Left => "left";
    HandedOver => "handed_over";
    Paused => "paused";
    Resumed => "resumed";
    ClockChanged => "clock_changed";
    Opened => "opened";
    Answered => "answered";
    Changed => "changed";
    Decided => "decided";
    Done => "done";
    Skipped => "skipped";
    Restored => "restored";
    Deferred => "deferred";
    Pulled => "pulled";
    GatePassed => "gate_passed";
    Revised => "revised";
    Corrected => "corrected";
    Retracted => "retracted";
    CertaintyChanged => "certainty_changed";
    Drafted => "drafted";
    ApprovalRequested => "approval_requested";
    Approved => "approved";
    Refused => "refused";
    ApprovalPresumed => "approval_presumed";
    Overridden => "overridden";
    Published => "published";
    SeveritySet => "severity_set";
    Activated => "activated";
    Attached => "attached";
    PlaybookReplaced => "playbook_replaced";
    Added => "added";
    Noted => "noted";
    EvidenceAdded => "evidence_added";
    Measured => "measured";
    Alerted => "alerted";
    Moderated => "moderated";
    Promised => "promised";
    PromiseKept => "promise_kept";
    Closed => "closed";
    Reopened => "reopened";
    Reviewed => "reviewed";
    ActionAgreed => "action_agreed";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_its_event() {
        for kind in Event::KINDS {
            let known = serde_json::from_value::<Event>(serde_json::json!({"event": kind}));
            // An event that wants more fields is known all the same: an unknown one wants none.
            assert!(known.map_or(true, |event| event.kind() == *kind), "{kind}");
        }
    }
}
