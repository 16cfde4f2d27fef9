use crate::lint::{Both, Rule, Severity};

/// Nothing says what kind of file it is.
pub static NO_KIND_OF_FILE: Rule = Rule {
    code: "no_kind_of_file",
    severity: Severity::Error,
    title: Both {
        en: "Nothing says what kind of file this is",
        fr: "Rien ne dit de quel genre de fichier il s’agit",
    },
    why: Both {
        en: "One key names the kind of a file and the version of its format. Without it nothing else can be checked.",
        fr: "Une clé nomme le genre du fichier et la version de son format. Sans elle, rien d’autre ne peut être vérifié.",
    },
    flagged: "# file: it.yaml\ntitle: A customer is mistreated on camera\n",
    clean: "# file: it.yaml\nplaybook: 1\ntitle: A customer is mistreated on camera\n",
    check: None,
};

/// Another version of the format.
pub static OTHER_FORMAT: Rule = Rule {
    code: "other_format",
    severity: Severity::Error,
    title: Both {
        en: "The file has another version of the format",
        fr: "Le fichier est d’une autre version du format",
    },
    why: Both {
        en: "A newer format may mean other things by the same words. Install a newer version of the tool.",
        fr: "Un format plus récent peut donner un autre sens aux mêmes mots. Installer une version plus récente de l’outil.",
    },
    flagged: "# file: it.yaml\nplaybook: 2\ntitle: A customer is mistreated on camera\n",
    clean: "# file: it.yaml\nplaybook: 1\ntitle: A customer is mistreated on camera\n",
    check: None,
};

/// The format has no such key.
pub static UNKNOWN_KEY: Rule = Rule {
    code: "unknown_key",
    severity: Severity::Error,
    title: Both {
        en: "A key that the format does not have there",
        fr: "Une clé que le format n’a pas à cet endroit",
    },
    why: Both {
        en: "A key that nobody reads is mostly a slip of the pen, and what stands behind it would be lost in the crisis.",
        fr: "Une clé que personne ne lit est le plus souvent une faute de frappe, et ce qui la suit serait perdu pendant la crise.",
    },
    flagged: "roles:\n  lead: {titel: Crisis lead}\n",
    clean: "roles:\n  lead: {title: Crisis lead}\n",
    check: None,
};

/// The key belongs to another kind.
pub static KEY_OF_OTHER_KIND: Rule = Rule {
    code: "key_of_other_kind",
    severity: Severity::Error,
    title: Both {
        en: "A key that another kind of step has",
        fr: "Une clé qui va avec un autre genre d’étape",
    },
    why: Both {
        en: "Each kind of step, signal or event has keys of its own. Here this one would do nothing.",
        fr: "Chaque genre d’étape, de signal ou d’événement a ses propres clés. Celle-ci ne ferait rien ici.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - assess: How serious is it?\n        evidence: note\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - action: Capture the posts.\n        evidence: note\n",
    check: None,
};

/// A key is missing.
pub static MISSING_KEY: Rule = Rule {
    code: "missing_key",
    severity: Severity::Error,
    title: Both { en: "A key that must be there is not", fr: "Il manque une clé nécessaire" },
    why: Both {
        en: "Without it the thing cannot be shown or done.",
        fr: "Sans elle, la chose ne peut être ni montrée ni faite.",
    },
    flagged: "roles:\n  lead: {duties: [Decides]}\n",
    clean: "roles:\n  lead: {title: Crisis lead, duties: [Decides]}\n",
    check: None,
};

/// Nothing stands behind a key.
pub static KEY_WITHOUT_VALUE: Rule = Rule {
    code: "key_without_value",
    severity: Severity::Error,
    title: Both { en: "A key has nothing behind it", fr: "Une clé n’a rien derrière elle" },
    why: Both {
        en: "Inside { } a comma ends a sentence, and its rest becomes a key without a value. Put the sentence in quotes, or \
             write one line per key.",
        fr: "Dans { }, une virgule termine la phrase, et la suite devient une clé sans valeur. Mettre la phrase entre \
             guillemets, ou écrire une ligne par clé.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: family, action: Call the family, and the lead}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: family, action: \"Call the family, and the lead\"}\n",
    check: None,
};

/// The value has the wrong form.
pub static WRONG_KIND: Rule = Rule {
    code: "wrong_kind",
    severity: Severity::Error,
    title: Both {
        en: "A value of another kind than the key wants",
        fr: "Une valeur d’un autre genre que celui attendu",
    },
    why: Both {
        en: "A list, a text, a number and a map with keys are different things, and each key wants one of them.",
        fr: "Une liste, un texte, un nombre et une table de clés sont des choses différentes, et chaque clé en attend une.",
    },
    flagged: "never: Defend the procedure before the person.\n",
    clean: "never:\n  - Defend the procedure before the person.\n",
    check: None,
};

/// The word is none of those that are possible.
pub static WRONG_WORD: Rule = Rule {
    code: "wrong_word",
    severity: Severity::Error,
    title: Both {
        en: "A word that is none of the possible ones",
        fr: "Un mot qui n’est pas parmi les mots possibles",
    },
    why: Both {
        en: "Some keys choose from a few words, because the tool does something different for each.",
        fr: "Certaines clés choisissent parmi quelques mots, car l’outil fait autre chose pour chacun.",
    },
    flagged: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes_no}\n",
    clean: "facts:\n  hurt: {ask: \"Is anyone hurt?\", answer: yes-no}\n",
    check: None,
};

/// Nothing says what kind of thing it is.
pub static NO_KIND: Rule = Rule {
    code: "no_kind",
    severity: Severity::Error,
    title: Both {
        en: "A step that does not say what it is", fr: "Une étape qui ne dit pas ce qu’elle est"
    },
    why: Both {
        en: "The kind of a step is the key that carries its sentence: action, ask, decide and so on. Signals and entries of \
             a timeline have kinds in the same way.",
        fr: "Le genre d’une étape est la clé qui porte sa phrase : action, ask, decide, etc. Les signaux et les entrées d’une \
             chronologie ont un genre de la même façon.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, title: Pause every scheduled post}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every scheduled post}\n",
    check: None,
};

/// Two keys say what kind of thing it is.
pub static TWO_KINDS: Rule = Rule {
    code: "two_kinds",
    severity: Severity::Error,
    title: Both { en: "A step that is two things at once", fr: "Une étape qui est deux choses à la fois" },
    why: Both {
        en: "One step asks one thing. Make two steps of it, or a group.",
        fr: "Une étape demande une seule chose. En faire deux étapes, ou un groupe.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post, assess: How serious is it}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post}\n      - {assess: How serious is it}\n",
    check: None,
};

/// The text cannot be an id.
pub static BAD_ID: Rule = Rule {
    code: "bad_id",
    severity: Severity::Error,
    title: Both { en: "A word that cannot be an id", fr: "Un mot qui ne peut pas être un id" },
    why: Both {
        en: "Ids are written in conditions, in paths and on the command line. So they have small letters, digits and `_`, and \
             are no words that mean something there.",
        fr: "Les ids s’écrivent dans les conditions, les chemins et la ligne de commande. Ils ont donc des minuscules, des \
             chiffres et `_`, et ne sont pas des mots qui y ont un sens.",
    },
    flagged: "roles:\n  Crisis-Lead: {title: Crisis lead}\n",
    clean: "roles:\n  crisis_lead: {title: Crisis lead}\n",
    check: None,
};
