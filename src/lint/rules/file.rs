use crate::lint::{Both, Rule, Severity};

/// An extended file is not there, or cannot be read.
pub static EXTENDS_MISSING: Rule = Rule {
    code: "extends_missing",
    severity: Severity::Error,
    title: Both { en: "A file that is extended is not there", fr: "Un fichier repris n’existe pas" },
    why: Both {
        en: "Everything that the playbook takes from it is missing too, so that many other findings may follow.",
        fr: "Tout ce que le plan en reprend manque aussi, et bien d’autres remarques peuvent en découler.",
    },
    flagged: "extends: [comon.yaml]\n# file: common.yaml\nshared: 1\n",
    clean: "extends: [common.yaml]\n# file: common.yaml\nshared: 1\n",
    check: None,
};

/// Files extend each other.
pub static EXTENDS_CIRCLE: Rule = Rule {
    code: "extends_circle",
    severity: Severity::Error,
    title: Both { en: "Files that extend each other", fr: "Des fichiers qui se reprennent l’un l’autre" },
    why: Both {
        en: "Nobody could say which of them comes first.",
        fr: "Personne ne pourrait dire lequel vient d’abord.",
    },
    flagged: "extends: [a.yaml]\n# file: a.yaml\nshared: 1\nextends: [b.yaml]\n# file: b.yaml\nshared: 1\nextends: [a.yaml]\n",
    clean: "extends: [a.yaml]\n# file: a.yaml\nshared: 1\nextends: [b.yaml]\n# file: b.yaml\nshared: 1\n",
    check: None,
};

/// An extended file is of another kind.
pub static EXTENDS_KIND: Rule = Rule {
    code: "extends_kind",
    severity: Severity::Error,
    title: Both { en: "A file that cannot be extended", fr: "Un fichier qui ne peut pas être repris" },
    why: Both {
        en: "A playbook takes parts from `shared` files and from other playbooks, a `shared` file from `shared` files only.",
        fr: "Un plan reprend des fichiers `shared` et d’autres plans, un fichier `shared` ne reprend que des fichiers `shared`.",
    },
    flagged: "extends: [other.yaml]\n# file: other.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\n",
    clean: "extends: [other.yaml]\n# file: other.yaml\nshared: 1\n",
    check: None,
};

/// What is removed is not inherited.
pub static REMOVE_NOTHING: Rule = Rule {
    code: "remove_nothing",
    severity: Severity::Error,
    title: Both { en: "What is removed is not inherited", fr: "Ce qui est retiré n’est pas hérité" },
    why: Both {
        en: "A slip of the pen here leaves in the playbook what you meant to take out of it.",
        fr: "Une faute de frappe ici laisse dans le plan ce qu’il fallait en retirer.",
    },
    flagged: "extends: [common.yaml]\nremove: [roles.irr]\n# file: common.yaml\nshared: 1\nroles:\n  ir: {title: Investor relations}\n",
    clean: "extends: [common.yaml]\nremove: [roles.ir]\n# file: common.yaml\nshared: 1\nroles:\n  ir: {title: Investor relations}\n",
    check: None,
};
