use crate::lint::{Both, Rule, Severity};

/// The text is no duration.
pub static BAD_DURATION: Rule = Rule {
    code: "bad_duration",
    severity: Severity::Error,
    title: Both {
        en: "A text that is no duration or due time",
        fr: "Un texte qui n’est ni une durée ni un délai",
    },
    why: Both {
        en: "A duration is a number with its unit, the largest first. A due time may name what it counts from: `72h after aware`.",
        fr: "Une durée est un nombre avec son unité, la plus grande d’abord. Un délai peut dire d’où il compte : `72h after aware`.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post, due: 20 min}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post, due: 20m}\n",
    check: None,
};

/// A name that is no duration.
pub static NOT_A_DURATION: Rule = Rule {
    code: "not_a_duration",
    severity: Severity::Error,
    title: Both { en: "A name that is not a duration", fr: "Un nom qui n’est pas une durée" },
    why: Both {
        en: "Where a duration stands, the name of a fact or of an `org.` value may stand whose type is a duration.",
        fr: "À la place d’une durée peut se trouver le nom d’un fait ou d’une valeur `org.` dont le type est une durée.",
    },
    flagged: "needs:\n  pace: {title: Pace, type: text}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Look, due: org.pace after start}\n",
    clean: "needs:\n  pace: {title: Pace, type: duration}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Look, due: org.pace after start}\n",
    check: None,
};

/// The text is no day.
pub static BAD_DATE: Rule = Rule {
    code: "bad_date",
    severity: Severity::Error,
    title: Both { en: "A text that is no day", fr: "Un texte qui n’est pas un jour" },
    why: Both {
        en: "Days are written year, month, day, because 03/04 is another day on each side of the ocean.",
        fr: "Les jours s’écrivent année, mois, jour, car 03/04 n’est pas le même jour des deux côtés de l’océan.",
    },
    flagged: "reviewed: 1 November 2026\n",
    clean: "reviewed: 2026-11-01\n",
    check: None,
};

/// The text is no moment.
pub static BAD_MOMENT: Rule = Rule {
    code: "bad_moment",
    severity: Severity::Error,
    title: Both { en: "A text that is no moment", fr: "Un texte qui n’est pas un moment" },
    why: Both {
        en: "A case says when something happens by an offset from its start, or by a full moment with its zone.",
        fr: "Un cas dit quand une chose arrive par un décalage depuis son début, ou par un moment complet avec son fuseau.",
    },
    flagged: "# file: it.yaml\ncase: 1\nof: demo\nstart: 5 in the morning\n",
    clean: "# file: it.yaml\ncase: 1\nof: demo\nstart: \"2026-04-10T05:15:00+02:00\"\n",
    check: None,
};

/// The text is no language.
pub static BAD_LANGUAGE: Rule = Rule {
    code: "bad_language",
    severity: Severity::Error,
    title: Both {
        en: "A text that is no code of a language",
        fr: "Un texte qui n’est pas le code d’une langue",
    },
    why: Both {
        en: "Languages are named by their codes, so that files of a language are found.",
        fr: "Les langues sont nommées par leur code, pour que les fichiers d’une langue soient trouvés.",
    },
    flagged: "languages: [en, french]\n",
    clean: "languages: [en]\n",
    check: None,
};

/// The text is no address.
pub static BAD_ADDRESS: Rule = Rule {
    code: "bad_address",
    severity: Severity::Warning,
    title: Both { en: "A text that is no web address", fr: "Un texte qui n’est pas une adresse web" },
    why: Both {
        en: "At five in the morning nobody guesses how an address goes on.",
        fr: "À cinq heures du matin, personne ne devine la suite d’une adresse.",
    },
    flagged: "sources:\n  - {title: Review report, url: www.example.org}\n",
    clean: "sources:\n  - {title: Review report, url: \"https://www.example.org\"}\n",
    check: None,
};

/// The text is no zone.
pub static BAD_ZONE: Rule = Rule {
    code: "bad_zone",
    severity: Severity::Error,
    title: Both { en: "A text that is no time zone", fr: "Un texte qui n’est pas un fuseau horaire" },
    why: Both {
        en: "CET is an hour off for half of the year. A zone by its place knows when clocks change.",
        fr: "CET se trompe d’une heure la moitié de l’année. Un fuseau nommé par son lieu sait quand l’heure change.",
    },
    flagged: "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: CET\n",
    clean: "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\n",
    check: None,
};

/// A version without quotes.
pub static VERSION_NUMBER: Rule = Rule {
    code: "version_number",
    severity: Severity::Warning,
    title: Both { en: "A version that is read as a number", fr: "Une version lue comme un nombre" },
    why: Both {
        en: "Without quotes 1.10 is the number 1.1, and two versions become one.",
        fr: "Sans guillemets, 1.10 est le nombre 1,1, et deux versions n’en font plus qu’une.",
    },
    flagged: "version: 1.10\n",
    clean: "version: \"1.10\"\n",
    check: None,
};

/// A `#` in a text.
pub static COMMENT_IN_TEXT: Rule = Rule {
    code: "comment_in_text",
    severity: Severity::Warning,
    title: Both {
        en: "A # begins a comment in the middle of a text",
        fr: "Un # ouvre un commentaire au milieu d’un texte",
    },
    why: Both {
        en: "A space before # makes the rest of the line a comment, and the hashtag is lost. Put the text in quotes.",
        fr: "Une espace avant # fait du reste de la ligne un commentaire, et le mot-dièse est perdu. Mettre le texte entre guillemets.",
    },
    flagged: "summary: People post under #boycott since this morning\n",
    clean: "summary: \"People post under #boycott since this morning\"\n",
    check: None,
};
