use crate::lint::{Both, Rule, Severity};

/// A condition does not parse.
pub static CONDITION_SYNTAX: Rule = Rule {
    code: "condition_syntax",
    severity: Severity::Error,
    title: Both { en: "A condition that does not read", fr: "Une condition qui ne se lit pas" },
    why: Both {
        en: "Conditions are made of names, comparisons (== != < <= > >=), `in`, `has`, `is known`, `and`, `or`, `not`. Texts \
             stand in single quotes.",
        fr: "Les conditions sont faites de noms, de comparaisons (== != < <= > >=), de `in`, `has`, `is known`, `and`, `or`, \
             `not`. Les textes sont entre apostrophes droites.",
    },
    flagged: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\n  who: {ask: \"Who?\", answer: text, when: hurt = true}\n",
    clean: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\n  who: {ask: \"Who?\", answer: text, when: hurt == true}\n",
    check: None,
};

/// A text has a broken blank.
pub static TEXT_SYNTAX: Rule = Rule {
    code: "text_syntax",
    severity: Severity::Error,
    title: Both {
        en: "A text with a blank that does not read",
        fr: "Un texte avec un blanc qui ne se lit pas",
    },
    why: Both {
        en: "A text may hold {{ a name }} and {% if a condition %}…{% else %}…{% endif %}, nothing else.",
        fr: "Un texte peut contenir {{ un nom }} et {% if une condition %}…{% else %}…{% endif %}, rien d’autre.",
    },
    flagged: "summary: \"A video shows {{ place.\"\n",
    clean: "facts:\n  place: {ask: \"Where?\", answer: text}\nsummary: \"A video shows {{ place }}.\"\n",
    check: None,
};

/// Nothing has the name.
pub static UNKNOWN_NAME: Rule = Rule {
    code: "unknown_name",
    severity: Severity::Error,
    title: Both { en: "A name that nothing has", fr: "Un nom que rien ne porte" },
    why: Both {
        en: "Conditions and blanks read facts, decisions, `severity`, `elapsed`, `now`, `impact.`, `org.`, `each.`, `with.` and \
             tables. A name that none of them has would never get a value.",
        fr: "Conditions et blancs lisent les faits, les décisions, `severity`, `elapsed`, `now`, `impact.`, `org.`, `each.`, \
             `with.` et les tables. Un nom que rien ne porte n’aurait jamais de valeur.",
    },
    flagged: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\n  who: {ask: \"Who?\", answer: text, when: hrut}\n",
    clean: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\n  who: {ask: \"Who?\", answer: text, when: hurt}\n",
    check: None,
};

/// Values of different types meet.
pub static TYPE_MISMATCH: Rule = Rule {
    code: "type_mismatch",
    severity: Severity::Error,
    title: Both { en: "Values that cannot stand together", fr: "Des valeurs qui ne vont pas ensemble" },
    why: Both {
        en: "A number and a yes cannot be compared, a text is no condition, and only numbers, times and levels have an order.",
        fr: "Un nombre et un oui ne se comparent pas, un texte n’est pas une condition, et seuls nombres, heures et niveaux ont un ordre.",
    },
    flagged: "facts:\n  persons: {ask: \"How many?\", answer: number}\n  who: {ask: \"Who?\", answer: text, when: persons == 'many'}\n",
    clean: "facts:\n  persons: {ask: \"How many?\", answer: number}\n  who: {ask: \"Who?\", answer: text, when: persons > 10}\n",
    check: None,
};

/// The literal is never the value.
pub static OUTSIDE_SET: Rule = Rule {
    code: "outside_set",
    severity: Severity::Error,
    title: Both { en: "A value that is never taken", fr: "Une valeur qui n’est jamais prise" },
    why: Both {
        en: "A choice, a decision and the level have few possible values. Compared with anything else, the condition never holds.",
        fr: "Un choix, une décision et le niveau ont peu de valeurs possibles. Comparée à autre chose, la condition n’est jamais vraie.",
    },
    flagged: "severity:\n  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]\nfacts:\n  who: {ask: \"Who?\", answer: text, when: severity >= 'criss'}\n",
    clean: "severity:\n  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]\nfacts:\n  who: {ask: \"Who?\", answer: text, when: severity >= 'crisis'}\n",
    check: None,
};

/// A value for each, read as if it were one.
pub static BARE_MAP: Rule = Rule {
    code: "bare_map",
    severity: Severity::Error,
    title: Both {
        en: "A name with one value for each of several",
        fr: "Un nom qui a une valeur pour chacun",
    },
    why: Both {
        en: "From outside a `for_each`, what is decided inside it has as many values as elements. Name the element: `halted.x`.",
        fr: "Vu de l’extérieur d’un `for_each`, ce qui y est décidé a autant de valeurs que d’éléments. Nommer l’élément : `halted.x`.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: each_site\n        group: Each site\n        for_each: [north, south]\n        steps:\n          - {id: halted, decide: \"Halt it?\", options: {stop: {title: Stop}, go: {title: Go on}}}\n      - {action: Tell everyone, when: halted == 'stop'}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - id: each_site\n        group: Each site\n        for_each: [north, south]\n        steps:\n          - {id: halted, decide: \"Halt it?\", options: {stop: {title: Stop}, go: {title: Go on}}}\n      - {action: Tell everyone, when: halted.north == 'stop'}\n",
    check: None,
};

/// A name out of its place.
pub static OUT_OF_SCOPE: Rule = Rule {
    code: "out_of_scope",
    severity: Severity::Error,
    title: Both { en: "A name that has no value at this place", fr: "Un nom sans valeur à cet endroit" },
    why: Both {
        en: "`each` has a value inside a `for_each`, `with` inside a procedure, and `next_update` in texts.",
        fr: "`each` a une valeur dans un `for_each`, `with` dans une procédure, et `next_update` dans les textes.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: \"Pause {{ each.title }}\"}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - group: Every account\n        for_each: {x: X, site: Our site}\n        steps:\n          - {action: \"Pause {{ each.title }}\"}\n",
    check: None,
};
