use crate::words;

words! {
    /// Lists what is done with the files of a run: what was being done when the system refused.
    #[derive(Copy)]
    pub enum Doing {
        Opening => "opening", "ouverture de";
        OpeningToWrite => "opening to write", "ouverture en écriture de";
        Creating => "creating", "création de";
        Reading => "reading", "lecture de";
        SettingAside => "setting aside the torn end of", "mise de côté de la fin coupée de";
        Preparing => "nothing was recorded: preparing a line for", "rien n’a été noté : préparation d’une ligne pour";
        Writing => "nothing was recorded: writing", "rien n’a été noté : écriture de";
        Flushing => "nothing was recorded: flushing", "rien n’a été noté : enregistrement sur le disque de";
        FlushingUnsure => "it is not certain that this was recorded: flushing", "il n’est pas certain que ceci ait été noté : enregistrement sur le disque de";
        WaitingFor => "nothing was recorded: waiting for", "rien n’a été noté : attente de";
        MakingRun => "making a run in", "création d’un dossier de crise dans";
        NamingRun => "naming the run", "attribution du nom";
        FlushingRun => "flushing", "enregistrement sur le disque de";
        Verifying => "verifying", "vérification de";
        WritingSnapshot => "writing the snapshot in", "écriture de la copie du plan dans";
        ReadingSnapshot => "reading the snapshot", "lecture de la copie du plan";
        MakingRuns => "making the folder for runs", "création du dossier des crises";
        WritingRuns => "writing in the folder for runs", "écriture dans le dossier des crises";
        ListingRuns => "listing the runs in", "inventaire du dossier des crises";
        WritingWords => "writing the words in", "écriture des mots dans";
        TakingEvidence => "taking in the evidence", "prise en copie de la preuve";
    }
}

words! {
    /// Lists what is said where something of a run could not be stored or found.
    pub enum Stored {
        While { doing: String, path: String, reason: String } => "{doing} {path}: {reason}", "{doing} {path} : {reason}";
        Newer { format: u32 } => "the journal has format {format}, newer than this tool: it is read and not written",
            "la main courante a le format {format}, plus récent que cet outil : elle est lue et non écrite";
        Broken { line: u64, why: String } => "line {line} of the journal does not read: {why}", "la ligne {line} de la main courante ne se lit pas : {why}";
        NoPlace => "no place for runs: give --runs DIR, or set CRISIS_RUNS or HOME", "aucun endroit pour les dossiers : donner --runs DIR, ou définir CRISIS_RUNS ou HOME";
        BadName { name: String } => "{name:?} cannot be a name here", "{name:?} ne peut pas servir de nom ici";
        NoRunYet { asked: String } => "no run is called {asked:?}; there are no runs yet", "aucun dossier ne s’appelle {asked:?} ; il n’y en a pas encore";
        NoSuchRun { asked: String, known: String } => "no run is called {asked:?}; there are {known}", "aucun dossier ne s’appelle {asked:?} ; il y a {known}";
        Ambiguous { asked: String, candidates: String } => "{asked:?} could be {candidates}", "{asked:?} peut être {candidates}";
        SnapshotChanged { expected: String, found: String } => "the snapshot {expected} was changed since it was written: its digest is now {found}",
            "la copie du plan {expected} a été modifiée depuis son écriture : son empreinte est maintenant {found}";
        NotAFile { path: String } => "{path} is not a file", "{path} n’est pas un fichier";
        OutOfReach { path: String } => "{path} does not lie in the folder of the answers file, and is not copied", "{path} ne se trouve pas dans le dossier du fichier de réponses, et n’est pas copié";
        ReadingFile { path: String } => "reading {path}", "lecture de {path}";
        FileNotYaml { file: String } => "{file} does not read as YAML", "{file} ne se lit pas comme du YAML";
        NoPlaybookInRun => "the snapshot of the run holds no playbook", "la copie du plan ne contient aucun plan";
        SnapshotUnread => "the snapshot of the run does not read", "la copie du plan ne se lit pas";
        NoBeginning { run: String } => "the journal of {run} does not say how it began", "la main courante de {run} ne dit pas comment elle a commencé";
        Stopped => "stopped", "arrêt";
        InputEnded => "the input ended before the first answer", "l’entrée s’est terminée avant la première réponse";
        NoAnswer { path: String, kind: String } => "no answer for {path} ({kind})", "pas de réponse pour {path} ({kind})";
        NoName => "a name is one line, and not empty: --by ana", "un nom tient sur une ligne, et n’est pas vide : --by ana";
        NoRole { role: String } => "“{role}” cannot be the name of a role", "« {role} » ne peut pas être le nom d’un rôle";
    }
}
