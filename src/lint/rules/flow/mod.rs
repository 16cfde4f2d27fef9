//! What waits for what, and what can never come.

pub mod approves_twice;
pub mod asked_late;
pub mod endless;
pub mod holds;
pub mod timing;
pub mod unmet;

use crate::lint::{Both, Rule, Severity};

/// A step is due after itself.
pub static DUE_AFTER_ITSELF: Rule = Rule {
    code: "due_after_itself",
    severity: Severity::Error,
    title: Both { en: "A step that is due after itself", fr: "Une étape à faire après elle-même" },
    why: Both {
        en: "Its time would begin when it is done, so it would never be due.",
        fr: "Son délai commencerait quand elle est faite : elle ne serait jamais à faire.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post, due: 5m after pause}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post, due: 5m after start}\n",
    check: None,
};
