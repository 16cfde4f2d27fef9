use crate::i18n::lint::{FileSays, Remedy};
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Kind;
use crate::playbook::translation::{Drift, DriftKind, Source, compare, words};
use crate::source::{Entry, Node, Segment};

/// A text has no translation.
pub static NOT_TRANSLATED: Rule = Rule {
    code: "not_translated",
    severity: Severity::Warning,
    title: Both { en: "A text is missing in a language", fr: "Un texte manque dans une langue" },
    why: Both {
        en: "`languages` says in which languages a file is complete. What is missing is shown in the file’s own language, in \
             the middle of a crisis.",
        fr: "`languages` dit dans quelles langues un fichier est complet. Ce qui manque s’affiche dans la langue du fichier, \
             en pleine crise.",
    },
    flagged: "languages: [en, fr]\n# file: it.fr.yaml\ntranslation: 1\nof: it\nlanguage: fr\ntexts: {}\n",
    clean: "languages: [en, fr]\n# file: it.fr.yaml\ntranslation: 1\nof: it\nlanguage: fr\ntexts: {title: T}\n",
    check: Some(complete),
};

/// The source of a text has changed.
pub static OUTDATED: Rule = Rule {
    code: "outdated_translation",
    severity: Severity::Warning,
    title: Both {
        en: "A translation is older than its source",
        fr: "Une traduction est plus ancienne que sa source",
    },
    why: Both {
        en: "The digest beside a translation is that of the text it was made from. Read both again, then accept it with \
             `crisis translate --accept`.",
        fr: "L’empreinte à côté d’une traduction est celle du texte dont elle est faite. Relire les deux, puis l’accepter par \
             `crisis translate --accept`.",
    },
    flagged: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"00000000\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    clean: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    check: Some(beside),
};

/// A text of a translation translates nothing.
pub static TRANSLATES_NOTHING: Rule = Rule {
    code: "translates_nothing",
    severity: Severity::Warning,
    title: Both {
        en: "A translation of a text that is not there",
        fr: "La traduction d’un texte qui n’existe pas",
    },
    why: Both {
        en: "The path of a text goes by ids, steps by their own id: `messages.holding.text`, `steps.pause.action`. Under any \
             other path nobody finds it.",
        fr: "Le chemin d’un texte passe par les ids, les étapes par leur propre id : `messages.holding.text`, \
             `steps.pause.action`. Sous un autre chemin, personne ne le trouve.",
    },
    flagged: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {titel: Démonstration}\ndigests: {titel: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    clean: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    check: None,
};

/// A translation shows other facts than its source.
pub static OTHER_BLANKS: Rule = Rule {
    code: "other_blanks",
    severity: Severity::Warning,
    title: Both {
        en: "A translation fills in other facts than its source",
        fr: "Une traduction montre d’autres faits que sa source",
    },
    why: Both {
        en: "What stands in `{{ … }}` is filled in when the words go out. A blank that is lost or changed on the way tells the \
             readers of one language something else. Conditions may differ, for a plural or a gender.",
        fr: "Ce qui est entre `{{ … }}` est rempli quand les mots partent. Un blanc perdu ou changé en route dit autre chose aux \
             lecteurs d’une langue. Les conditions peuvent différer, pour un pluriel ou un genre.",
    },
    flagged: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: \"À Lyon\"}\ndigests: {title: \"b4771142\"}\n# file: demo.yaml\nplaybook: 1\ntitle: At {{ place }}\nfacts: {place: {ask: \"?\", answer: text}}\n",
    clean: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: \"À {{ place }}\"}\ndigests: {title: \"b4771142\"}\n# file: demo.yaml\nplaybook: 1\ntitle: At {{ place }}\nfacts: {place: {ask: \"?\", answer: text}}\n",
    check: None,
};

/// Nothing says which source a text translates.
pub static NO_DIGEST: Rule = Rule {
    code: "no_digest",
    severity: Severity::Note,
    title: Both {
        en: "Nothing says which source was translated",
        fr: "Rien ne dit quelle source a été traduite",
    },
    why: Both {
        en: "Without a digest nobody notices that the source has changed. `crisis translate` writes them.",
        fr: "Sans empreinte, personne ne remarque que la source a changé. `crisis translate` les écrit.",
    },
    flagged: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    clean: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    check: None,
};

/// A translation is of another file.
pub static OTHER_FILE: Rule = Rule {
    code: "translation_of_other",
    severity: Severity::Error,
    title: Both {
        en: "A translation stands beside another file",
        fr: "Une traduction se trouve à côté d’un autre fichier",
    },
    why: Both {
        en: "`of` names the playbook by its id, a shared file by its name without what follows the dot.",
        fr: "`of` nomme un plan par son id, un fichier partagé par son nom sans ce qui suit le point.",
    },
    flagged: "# file: it.yaml\ntranslation: 1\nof: demos\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    clean: "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts: {title: Démonstration}\ndigests: {title: \"8a2cc067\"}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\n",
    check: None,
};

/// Says which texts of a file miss in the languages that it must be complete in.
///
/// Those of the files that it extends are said when these are checked.
fn complete(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    if !matches!(subject.kind, Kind::Playbook | Kind::Shared) {
        return;
    }
    let resolved = subject.resolved;
    let wanted = resolved.tree.get("languages").filter(|node| node.file == 0).map(Node::elements);
    for node in wanted.unwrap_or_default() {
        let Some(lang) = node.text().filter(|lang| *lang != resolved.language()) else { continue };
        let beside = subject.around.translations.iter();
        let mut beside =
            beside.filter(|side| side.of == 0 && language(&side.loaded.tree) == Some(lang)).peekable();
        if beside.peek().is_none() {
            if subject.around.all_translations {
                findings.add(&NOT_TRANSLATED, &Spot::Value(node), FileSays::NoTranslation(lang.to_owned()));
            }
            continue;
        }
        let have: Vec<&Node> = beside.filter_map(|side| side.loaded.tree.get("texts")).collect();
        for text in Source::of(resolved).texts {
            let Some(node) = resolved.tree.at(&text.route) else { continue };
            let found = have.iter().any(|texts| texts.get(&text.path).and_then(words).is_some());
            if !found && text.needed {
                let says = FileSays::NotTranslated { path: text.path, lang: lang.to_owned() };
                findings.add(&NOT_TRANSLATED, &Spot::Value(node), says);
            }
        }
    }
}

/// Compares a translation with what it translates.
fn beside(subject: &Subject<'_>, findings: &mut Findings<'_>) {
    let (Kind::Translation, Some(source)) = (subject.kind, subject.around.of.found()) else { return };
    let tree = &subject.resolved.tree;
    if let Some(of) = tree.get("of")
        && let Some(text) = of.text()
        && text != source.id()
        && text != source.stem()
    {
        let says = FileSays::OtherFile { of: text.to_owned(), file: source.id() };
        findings.add(&OTHER_FILE, &Spot::Value(of), says);
    }
    let mut without = 0;
    for drift in compare(&Source::of(source), Some(tree)) {
        match drift.kind {
            DriftKind::NoDigest => without += 1,
            _ => away(&drift, tree, findings),
        }
    }
    if let (true, Some(entry)) = (without > 0, tree.entry("texts")) {
        findings.add(&NO_DIGEST, &Spot::Key(entry), FileSays::NoDigest(without));
    }
}

/// Says where an entry is away from its source; what is missing is said of the source.
fn away(drift: &Drift, tree: &Node, findings: &mut Findings<'_>) {
    let Some(entry) = entry(tree, drift) else { return };
    let (spot, path) = (Spot::Key(entry), drift.path.clone());
    match &drift.kind {
        DriftKind::Missing | DriftKind::NoDigest => {}
        DriftKind::Outdated => {
            findings.add(&OUTDATED, &spot, FileSays::Outdated(path));
        }
        DriftKind::Superfluous { meant } => {
            let finding = findings.add(&TRANSLATES_NOTHING, &spot, FileSays::TranslatesNothing(path));
            if let Some(meant) = meant.clone() {
                finding.label(Remedy::DidYouMean(meant));
            }
        }
        DriftKind::OtherBlanks { lost, added } => {
            let says = FileSays::OtherBlanks { path, lost: lost.clone(), added: added.clone() };
            findings.add(&OTHER_BLANKS, &spot, says);
        }
    }
}

/// Returns the entry of a translation that something is said of.
fn entry<'a>(tree: &'a Node, drift: &Drift) -> Option<&'a Entry> {
    match drift.route.segments() {
        [Segment::Key(section), Segment::Key(path)] => tree.get(section)?.entry(path),
        _ => None,
    }
}

fn language(tree: &Node) -> Option<&str> {
    tree.get("language").and_then(Node::text)
}
