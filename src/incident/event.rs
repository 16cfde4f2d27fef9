use indexmap::IndexMap;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Key;
use super::entry::{Certainty, Ending, Field, Left, Mode, Outcome, Told, Wall};
use crate::playbook::{Datum, Id};

/// Lists what can happen in a run, as facts in the past tense.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[allow(
    missing_docs,
    reason = "the fields of an event are named by the format; `docs/journal.md` explains each"
)]
pub enum Event {
    /// Opens the run; `occurred` is the anchor `start`.
    Started {
        format: u32,
        engine: u32,
        playbook: String,
        version: String,
        digest: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        org_digest: Option<String>,
        mode: Mode,
        zone: String,
        lang: String,
        tool: String,
        /// Set where the playbook had findings and `--force` ran it all the same.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        forced: Option<String>,
    },
    /// Somebody sits down with these roles; no roles means all of them.
    Joined { roles: Vec<Id> },
    /// Somebody leaves; what is in hand is released.
    Left,
    /// Somebody passes roles on to another.
    HandedOver {
        to: String,
        roles: Vec<Id>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        brief: Option<String>,
    },
    /// The window was left on purpose.
    Paused,
    /// Somebody came back.
    Resumed,
    /// The clock had been ahead; earlier stamps after `now` are read as `now`.
    ClockChanged { was: Timestamp, now: Timestamp },
    /// The item was shown to its writer: it is in hand, and its times are frozen.
    Opened,
    /// Facts were told.
    Answered {
        facts: Vec<Told>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        authorised_by: Option<Id>,
    },
    /// The world moved on.
    Changed {
        fact: Key,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Datum>,
        new: Datum,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        certainty: Option<Certainty>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    },
    /// A decision was taken.
    Decided {
        value: Id,
        #[serde(default)]
        why: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        authorised_by: Option<Id>,
    },
    /// An act was done.
    Done {
        outcome: Outcome,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        what: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        evidence: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        receipt: Option<String>,
        /// The number of the new round, for a `reopen`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        round: Option<u32>,
    },
    /// An item, a block or a proposal is set aside.
    Skipped {
        #[serde(default)]
        why: String,
    },
    /// A skip or a deferral is undone.
    Restored,
    /// Later.
    Deferred {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// Do it now: the walls before this item are passed, for this item only.
    Pulled { why: String },
    /// This gate bars nothing any more.
    GatePassed { why: String },
    /// We were wrong or think otherwise now.
    Revised {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fact: Option<Key>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Datum>,
        /// The new value; absent where a fact is not known after all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        new: Option<Datum>,
        why: String,
    },
    /// The entry was wrong from the start.
    Corrected {
        #[serde(rename = "ref")]
        reference: u64,
        field: Field,
        /// Which fact of an entry that tells several.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fact: Option<Key>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<Datum>,
        new: Datum,
        why: String,
    },
    /// A settling is withdrawn; with `ref`, an activation or an attachment; with `fact`, what was said of it.
    Retracted {
        #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
        reference: Option<u64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fact: Option<Key>,
        why: String,
    },
    /// A fact became confirmed or unconfirmed.
    CertaintyChanged {
        fact: Key,
        new: Certainty,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<String>,
    },
    /// The wording of a message, one language and channel (absent: all channels).
    Drafted {
        lang: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<Id>,
        digest: String,
        text: String,
        /// The blanks filled by hand in this draft.
        #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
        values: IndexMap<String, String>,
    },
    /// This wording or act went to its approvers.
    ApprovalRequested {
        digest: String,
        roles: Vec<Id>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        value: Option<Id>,
        /// What the author ticked as contained.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        ticked: Vec<String>,
    },
    /// One role's yes; `for` is the holder whom a deputy stands in for.
    Approved {
        digest: String,
        #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
        stands_for: Option<Id>,
        /// Whether the author approved alone, because one person only ever joined.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        alone: bool,
    },
    /// One role's no; the wording goes back to its author.
    Refused {
        digest: String,
        #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
        stands_for: Option<Id>,
        why: String,
    },
    /// A person used the on-silence rule.
    ApprovalPresumed {
        digest: String,
        /// The role that kept silent; an entry has a `role` of its own, its writer's.
        #[serde(rename = "presumed")]
        role: Id,
        after: String,
        authorised_by: Id,
    },
    /// A wall of this item and wording is passed.
    Overridden {
        wall: Wall,
        why: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        digest: Option<String>,
    },
    /// Words are out on one channel.
    Published {
        digest: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        channel: Option<Id>,
        lang: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        /// Set where a channel is left out, with the reason: nothing was published there.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        left_out: Option<String>,
    },
    /// The level, with its reason.
    SeveritySet {
        level: Id,
        why: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        suggested_by: Option<String>,
    },
    /// Something happened: one more instance of an `anytime` block.
    Activated {
        trigger: Id,
        n: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<String>,
    },
    /// Another playbook joined the run.
    Attached {
        #[serde(rename = "as")]
        name: String,
        playbook: String,
        version: String,
        digest: String,
    },
    /// The snapshot was changed on purpose.
    PlaybookReplaced { digest: String, why: String },
    /// An action that no playbook foresaw.
    Added {
        n: u32,
        text: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        owner: Option<Id>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<Timestamp>,
    },
    /// Words for the record; `ref` names the entry they speak of.
    Noted {
        text: String,
        #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
        reference: Option<u64>,
    },
    /// A file was taken into the run.
    EvidenceAdded { file: String, digest: String, name: String },
    /// The impact was measured; the figures are read as `impact.*`.
    Measured { figures: IndexMap<String, f64> },
    /// A signal fired.
    Alerted { signal: Id, text: String },
    /// A comment was moderated.
    Moderated { mention: String, action: String, rule: Option<Id>, why: String },
    /// A promise was made in public.
    Promised { n: u32, text: String, due: Option<Timestamp> },
    /// A promise was kept.
    PromiseKept { n: u32 },
    /// The run ended.
    Closed {
        outcome: Ending,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        left: Vec<Left>,
        why: String,
    },
    /// The run goes on after all.
    Reopened { why: String },
    /// An after-action question was answered.
    Reviewed { question: String, answer: String },
    /// An action of the review was agreed.
    ActionAgreed { n: u32, text: String, owner: Option<Id>, due: Option<Timestamp> },
    /// An event of a newer writer of this format: kept, shown, and without effect.
    #[serde(other)]
    Unknown,
}
