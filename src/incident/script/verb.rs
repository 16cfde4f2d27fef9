use indexmap::IndexMap;

use super::fields::Fields;
use super::{Expectation, Given, Moment, Placed, acts, expect, facts, people, run, words};
use crate::incident::{Certainty, Ending, Fate, Field, Key, Outcome, Wall};
use crate::playbook::Id;

/// Lists what an entry of a timeline can say, under the names of the journal.
///
/// A digest, a number or a round is never in it: those are worked out when it is played.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs, reason = "the fields are those of the events; `docs/journal.md` explains each")]
pub enum Verb {
    Joined {
        who: Placed<String>,
        roles: Vec<Placed<Id>>,
    },
    Left {
        who: Placed<String>,
    },
    HandedOver {
        to: Placed<String>,
        roles: Vec<Placed<Id>>,
        brief: Option<String>,
    },
    Paused,
    Resumed,
    Answered {
        facts: Vec<(Placed<Key>, Placed<Given>)>,
        step: Option<Placed<Key>>,
        certainty: Option<Certainty>,
        source: Option<String>,
    },
    Changed {
        fact: Placed<Key>,
        old: Option<Placed<Given>>,
        new: Placed<Given>,
        certainty: Option<Certainty>,
        source: Option<String>,
    },
    Decided {
        step: Placed<Key>,
        value: Placed<Id>,
        why: String,
    },
    SeveritySet {
        level: Placed<Id>,
        step: Option<Placed<Key>>,
        why: String,
    },
    Done {
        step: Placed<Key>,
        outcome: Outcome,
        what: Option<String>,
        evidence: Option<String>,
        receipt: Option<String>,
    },
    Skipped {
        step: Placed<Key>,
        why: String,
    },
    Restored {
        step: Placed<Key>,
    },
    Deferred {
        step: Placed<Key>,
        until: Option<Moment>,
    },
    Pulled {
        step: Placed<Key>,
        why: String,
    },
    GatePassed {
        step: Placed<Key>,
        why: String,
    },
    Revised {
        of: Placed<Key>,
        old: Option<Placed<Given>>,
        new: Placed<Given>,
        why: String,
    },
    Corrected {
        of: Placed<Key>,
        field: Field,
        fact: Option<Placed<Key>>,
        old: Option<Placed<Given>>,
        new: Placed<Given>,
        why: String,
    },
    Retracted {
        of: Placed<Key>,
        fact: Option<Placed<Key>>,
        why: String,
    },
    CertaintyChanged {
        fact: Placed<Key>,
        new: Certainty,
        source: Option<String>,
    },
    Drafted {
        step: Placed<Key>,
        lang: Option<Placed<String>>,
        channel: Option<Placed<Id>>,
        text: Option<String>,
        values: IndexMap<String, String>,
    },
    ApprovalRequested {
        step: Placed<Key>,
        roles: Vec<Placed<Id>>,
        value: Option<Placed<Id>>,
        ticked: Vec<String>,
    },
    Approved {
        step: Placed<Key>,
        stands_for: Option<Placed<Id>>,
    },
    Refused {
        step: Placed<Key>,
        stands_for: Option<Placed<Id>>,
        why: String,
    },
    ApprovalPresumed {
        step: Placed<Key>,
    },
    Overridden {
        step: Placed<Key>,
        wall: Wall,
        why: String,
    },
    Published {
        step: Placed<Key>,
        channel: Option<Placed<Id>>,
        lang: Option<Placed<String>>,
        url: Option<String>,
        left_out: Option<String>,
    },
    Activated {
        trigger: Placed<Key>,
        note: Option<String>,
    },
    Attached {
        playbook: Placed<String>,
        step: Option<Placed<Key>>,
    },
    Added {
        text: String,
        owner: Option<Placed<Id>>,
        due: Option<Moment>,
    },
    Noted {
        text: String,
        step: Option<Placed<Key>>,
    },
    EvidenceAdded {
        file: Placed<String>,
        step: Option<Placed<Key>>,
    },
    Measured {
        figures: IndexMap<String, f64>,
    },
    Alerted {
        signal: Placed<Id>,
        note: Option<String>,
    },
    Moderated {
        mention: String,
        action: String,
        why: String,
    },
    Promised {
        text: String,
        due: Option<Moment>,
    },
    PromiseKept {
        which: Placed<String>,
    },
    Closed {
        outcome: Placed<Ending>,
        step: Option<Placed<Key>>,
        left: LeftOpen,
        why: String,
    },
    Reopened {
        why: String,
    },
    Reviewed {
        question: String,
        answer: String,
    },
    ActionAgreed {
        text: String,
        owner: Option<Placed<Id>>,
        due: Option<Moment>,
    },
    Inject {
        id: Placed<String>,
        text: Option<String>,
        activates: Option<Placed<Key>>,
    },
    Expect(Expectation),
}

/// Says what becomes of what is left open at a close.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LeftOpen {
    /// The fate of whatever is not named.
    pub rest: Option<Fate>,
    /// The items that are named, each with its fate and, for a legal deadline, the reason.
    pub named: Vec<(Placed<Key>, Fate, Option<String>)>,
}

/// Reads what an entry says.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Option<Verb> {
    match fields.verb {
        "joined" | "left" | "handed_over" | "paused" | "resumed" => people::read(fields),
        "answered" | "changed" | "revised" | "corrected" | "retracted" | "certainty_changed" => {
            facts::read(fields)
        }
        "drafted" | "approval_requested" | "approved" | "refused" | "approval_presumed" | "overridden"
        | "published" => words::read(fields),
        "expect" => expect::of_entry(fields).map(Verb::Expect),
        "closed" | "reopened" | "reviewed" | "action_agreed" | "inject" | "activated" | "attached"
        | "added" | "measured" | "alerted" | "moderated" | "promised" | "promise_kept" => run::read(fields),
        _ => acts::read(fields),
    }
}
