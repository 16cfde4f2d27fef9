use crate::lint::{Both, Rule, Severity};

/// A parameter without a default is not given.
pub static PARAMETER_NOT_GIVEN: Rule = Rule {
    code: "parameter_not_given",
    severity: Severity::Error,
    title: Both {
        en: "A procedure does not get what it needs",
        fr: "Une procédure ne reçoit pas ce qu’il lui faut",
    },
    why: Both {
        en: "What a procedure expects and has no default for must be given by each step that takes it in.",
        fr: "Ce qu’une procédure attend sans valeur par défaut doit être donné par chaque étape qui la reprend.",
    },
    flagged: "procedures:\n  call:\n    with: {whom: {title: Whom, type: text}}\n    steps: [{action: \"Call {{ with.whom }}\"}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: call}\n",
    clean: "procedures:\n  call:\n    with: {whom: {title: Whom, type: text}}\n    steps: [{action: \"Call {{ with.whom }}\"}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: call, with: {whom: the family}}\n",
    check: None,
};
