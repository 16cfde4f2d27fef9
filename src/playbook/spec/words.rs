//! The sets of words that keys choose from.

/// Kinds of answers of a fact.
pub const ANSWERS: &[&str] = &[
    "text", "number", "percent", "yes-no", "choice", "choices", "list", "date", "time", "duration", "url",
    "level",
];

/// What a playbook is written for; what the first minute asks.
pub const FITS: &[&str] = &[
    "harm", "person", "product", "data", "account", "service", "words", "leader", "claim", "campaign",
    "anything",
];

/// Kinds of stakeholders.
pub const STAKEHOLDER_KINDS: &[&str] = &[
    "customers",
    "affected",
    "employees",
    "investors",
    "media",
    "influencers",
    "authorities",
    "partners",
    "public",
    "other",
];

/// Stages of a message.
pub const STAGES: &[&str] = &[
    "holding",
    "update",
    "correction",
    "apology",
    "answer",
    "request",
    "notification",
    "briefing",
    "closing",
];

/// Stages that approvals may be set for; `answer` is never approved one by one.
pub const APPROVED_STAGES: &[&str] = &[
    "default",
    "holding",
    "update",
    "correction",
    "apology",
    "request",
    "notification",
    "briefing",
    "closing",
];

/// Uses of a channel.
pub const CHANNEL_USES: &[&str] = &["primary", "relay", "silent"];

/// Clusters of crisis responsibility (situational crisis communication theory).
pub const CLUSTERS: &[&str] = &["victim", "accidental", "preventable"];

/// Postures towards responsibility.
pub const POSTURES: &[&str] = &["deny", "diminish", "rebuild", "bolster"];

/// Kinds of evidence that a step may ask for.
pub const STEP_EVIDENCE: &[&str] = &["note", "file", "url"];

/// Orders of a group.
pub const ORDERS: &[&str] = &["sequence", "any", "parallel"];

/// Ways of opening another playbook.
pub const OPEN_MODES: &[&str] = &["attach", "switch", "split"];

/// Outcomes of a run.
pub const OUTCOMES: &[&str] = &["resolved", "false_alarm", "stood_down", "handed_over"];

/// What a signal counts.
pub const COUNTED: &[&str] = &["all", "negative"];

/// Sentiments of a mention.
pub const SENTIMENTS: &[&str] = &["negative", "neutral", "positive"];

/// Roles of an author in the talk.
pub const AUTHOR_ROLES: &[&str] = &[
    "originator",
    "amplifier",
    "critic",
    "ally",
    "journalist",
    "official",
    "affected_person",
    "suspected_inauthentic",
];

/// Categories of moderation, in the order of evaluation.
pub const CATEGORIES: &[&str] = &[
    "threat_violence",
    "self_harm",
    "hate_discrimination",
    "child_safety",
    "terror",
    "nonconsensual_image",
    "doxxing_personal_data",
    "defamation_claim",
    "impersonation_scam",
    "spam_offtopic",
    "coordinated_inauthentic",
    "abuse_of_staff",
    "profanity_only",
    "troll",
    "rager",
    "misguided",
    "unhappy_customer",
    "affected_person",
    "safety_information",
    "legit_criticism",
    "question",
    "journalist",
    "official",
    "elected",
    "influencer_critic",
    "employee_voice",
    "whistleblower",
    "supporter_ally",
    "rumor",
];

/// Acts of moderation, the mildest first.
pub const ACTIONS: &[&str] = &[
    "ignore",
    "watch",
    "like",
    "reply_public",
    "reply_dm",
    "pin",
    "tag_team",
    "request_edit",
    "hide",
    "restrict",
    "mute",
    "limit_comments",
    "lock_thread",
    "delete",
    "report_platform",
    "report_authority",
    "ban_temp",
    "ban_perm",
    "unhide",
    "restore",
];

/// How much of a moderated comment is kept.
pub const MODERATION_EVIDENCE: &[&str] = &["none", "text", "full"];

/// Certainties of a fact.
pub const CERTAINTIES: &[&str] = &["confirmed", "unconfirmed", "retracted"];

/// Figures of the last measurement, read as `impact.volume`.
pub const IMPACT: &[&str] = &[
    "volume",
    "ratio",
    "negative_share",
    "net_sentiment",
    "velocity",
    "doubling",
    "reach",
    "engagement",
    "voices",
    "answered_share",
];
