use crate::words;

words! {
    /// Lists what is said about translations.
    pub enum Translate {
        Missing { path: String, lang: String } => "{path} has no text in {lang}", "{path} n’a pas de texte en {lang}";
        Outdated { path: String } => "the source of {path} has changed since it was translated", "la source de {path} a changé depuis sa traduction";
        Superfluous { path: String } => "{path} is the path of no text", "{path} n’est le chemin d’aucun texte";
        MaybeMeant { path: String, meant: String } => "{path} is the path of no text; did you mean {meant}?", "{path} n’est le chemin d’aucun texte ; s’agit-il de {meant} ?";
        Lost { path: String, blanks: String } => "{path} does not show {blanks}, which its source shows", "{path} ne montre pas {blanks}, que sa source montre";
        Gained { path: String, blanks: String } => "{path} shows {blanks}, which its source does not show", "{path} montre {blanks}, que sa source ne montre pas";
        OtherBlanks { path: String, lost: String, added: String } => "{path} shows {added} where its source shows {lost}", "{path} montre {added} là où sa source montre {lost}";
        NoDigest { path: String } => "nothing says which source {path} translates", "rien ne dit quelle source {path} traduit";
        Sum { file: String, done: usize, of: usize, missing: usize, outdated: usize, superfluous: usize } =>
            "{file}: {done} of {of} texts translated, {missing} missing, {outdated} outdated, {superfluous} superfluous",
            "{file} : traduits {done} sur {of}, manquants {missing}, périmés {outdated}, superflus {superfluous}";
        Written { file: String, added: usize, digests: usize, accepted: usize } =>
            "{file} is written: entries added {added}, digests added {digests}, accepted {accepted}",
            "{file} est écrit : entrées ajoutées {added}, empreintes ajoutées {digests}, acceptées {accepted}";
        Unchanged { file: String } => "{file} lacks nothing that could be added", "il n’y a rien à ajouter dans {file}";
        SeeThem { words: String } => "to see them: {words}", "pour les voir : {words}";
        Fill => "write between the quotes, or below “|-” and “>-” with two more spaces; then run this again",
            "écrire entre les guillemets, ou sous « |- » et « >- » avec deux espaces de plus ; puis relancer";
        BuiltIn { file: String } => "{file} is built in and cannot be written", "{file} est intégré et ne peut pas être écrit";
        GiveOutput => "name a folder for its translation with --output DIR; it is used once a copy of the source lies there too",
            "nommer un dossier pour sa traduction avec --output DIR ; elle sert dès qu’une copie de la source y est aussi";
        Changed { file: String } => "{file} was changed while this ran, and was left as it is", "{file} a changé entre-temps et a été laissé tel quel";
        RunAgain => "run it again: it goes on from what is there now", "relancer : le travail reprend de ce qui s’y trouve";
        OwnLanguage { lang: String } => "the playbook is written in {lang} itself", "le plan est lui-même écrit en {lang}";
        WhichLanguage => "into which language? say it with --lang fr, or --into de", "dans quelle langue ? la dire avec --lang fr, ou --into de";
        BadLanguage { typed: String } => "“{typed}” is not the code of a language, as fr or pt-br", "« {typed} » n’est pas le code d’une langue, comme fr ou pt-br";
        NoText { path: String } => "no translated text is at or below “{path}”", "aucun texte traduit ne se trouve à « {path} » ou dessous";
        OtherFile { at: String, of: String, wanted: String } => "{at}: this is a translation of “{of}”, not of “{wanted}”", "{at} : ceci est une traduction de « {of} », non de « {wanted} »";
        OtherLanguage { at: String, language: String, wanted: String } => "{at}: this is a translation into {language}, not into {wanted}",
            "{at} : ceci est une traduction en {language}, non en {wanted}";
        CorrectIt => "correct it there, or move the file away", "le corriger à cet endroit, ou écarter le fichier";
        NoLines { at: String, key: String } => "{at}: nothing can be added to “{key}” as it is written", "{at} : rien ne peut être ajouté à « {key} » tel qu’il est écrit";
        OneALine => "write it without braces, one entry a line", "l’écrire sans accolades, une entrée par ligne";
        OtherKind { file: String } => "{file} is no translation file: its first key would be “translation: 1”",
            "{file} n’est pas une traduction : sa première clé serait « translation: 1 »";
        NotTheSame { file: String } => "{file} could not be completed without changing what it says, and was left as it is",
            "{file} ne peut être complété sans changer ce qu’il dit, et a été laissé tel quel";
        AddByHand => "add the entries by hand; --check lists them", "ajouter les entrées à la main ; --check les énumère";
        NoFolder { folder: String } => "there is no folder {folder}", "il n’y a pas de dossier {folder}";
        MakeIt => "make it first, or name another with --output DIR", "le créer d’abord, ou en nommer un autre avec --output DIR";
        Unwritten { file: String } => "{file} could not be written", "{file} n’a pas pu être écrit";
        OneFile => "--stdout gives one file; leave out --all", "--stdout donne un seul fichier ; retirer --all";
    }
}
