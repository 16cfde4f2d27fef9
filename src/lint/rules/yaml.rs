use crate::lint::{Both, Rule, Severity};

/// The text is not YAML.
pub static YAML_SYNTAX: Rule = Rule {
    code: "yaml_syntax",
    severity: Severity::Error,
    title: Both {
        en: "The file is not YAML from here on",
        fr: "À partir d’ici, le fichier n’est pas du YAML",
    },
    why: Both {
        en: "Nothing behind this place can be read. Mostly a sentence holds a sign of YAML: a colon followed by a \
             space, a quotation mark, an @ at its beginning. Put such sentences in quotes.",
        fr: "Rien de ce qui suit ne peut être lu. Le plus souvent, une phrase contient un signe de YAML : deux-points \
             suivis d’une espace, un guillemet, un @ au début. Mettre ces phrases entre guillemets.",
    },
    flagged: "summary: Alert: a video shows our staff\n",
    clean: "summary: \"Alert: a video shows our staff\"\n",
    check: None,
};

/// A key stands twice.
pub static DUPLICATE_KEY: Rule = Rule {
    code: "duplicate_key",
    severity: Severity::Error,
    title: Both { en: "A key stands twice in one map", fr: "Une clé figure deux fois dans une même table" },
    why: Both {
        en: "One of the two would be lost without a word, and nobody could say which.",
        fr: "L’une des deux serait perdue sans un mot, et personne ne saurait laquelle.",
    },
    flagged: "roles:\n  lead: {title: Crisis lead}\n  lead: {title: Head}\n",
    clean: "roles:\n  lead: {title: Crisis lead}\n  head: {title: Head}\n",
    check: None,
};

/// A part of YAML that the format does without.
pub static YAML_FEATURE: Rule = Rule {
    code: "yaml_feature",
    severity: Severity::Error,
    title: Both {
        en: "A part of YAML that the format does without",
        fr: "Une possibilité de YAML dont le format se passe",
    },
    why: Both {
        en: "Tags, second documents, keys that are lists, and aliases without an anchor mean nothing here. A value that \
             begins with `{{` is such a key: put it in quotes.",
        fr: "Étiquettes, seconds documents, clés qui sont des listes et alias sans ancre n’ont pas de sens ici. Une valeur \
             qui commence par `{{` est une telle clé : la mettre entre guillemets.",
    },
    flagged: "summary: !important A video shows our staff\n",
    clean: "summary: A video shows our staff\n",
    check: None,
};

/// Bytes that are no text.
pub static YAML_CHARACTER: Rule = Rule {
    code: "yaml_character",
    severity: Severity::Error,
    title: Both {
        en: "A character that no text should have",
        fr: "Un caractère qu’aucun texte ne devrait contenir",
    },
    why: Both {
        en: "The file is not UTF-8, or holds a control character that nobody sees and that could hide what is written.",
        fr: "Le fichier n’est pas en UTF-8, ou contient un caractère invisible qui peut cacher ce qui est écrit.",
    },
    flagged: "summary: \"A video\u{7} shows our staff\"\n",
    clean: "summary: \"A video shows our staff\"\n",
    check: None,
};

/// More than any plan needs.
pub static YAML_LIMIT: Rule = Rule {
    code: "yaml_limit",
    severity: Severity::Error,
    title: Both { en: "The file is larger than any plan", fr: "Le fichier est plus grand que tout plan" },
    why: Both {
        en: "Size, depth, number of values and length of a text have limits, so that a hostile file cannot stop the tool. A file may also \
             be empty, which is too little.",
        fr: "La taille, la profondeur, le nombre de valeurs et la longueur d’un texte ont des limites, pour qu’un fichier hostile ne bloque pas \
             l’outil. Un fichier vide, lui, est trop petit.",
    },
    flagged: "# file: it.yaml\n# nothing\n",
    clean: "summary: A video shows our staff\n",
    check: None,
};
