use crate::words;

words! {
    /// Lists what the commands that write one event say.
    pub enum Settle {
        Recorded { at: String, seq: u64, what: String } => "Recorded {at}, entry {seq}: {what}", "Noté à {at}, entrée {seq} : {what}";

        RecordedUnsaid { seq: u64 } => "it is recorded as entry {seq}, and only this could not be written out", "c’est noté, entrée {seq} ; seul ceci n’a pas pu être écrit";
        NotRecorded { why: String } => "not recorded: {why}", "non noté : {why}";
        WroteAboutIt { name: String, when: String } => "{name} wrote about it {when}", "{name} a écrit à ce sujet {when}";
        Holds => "what holds", "ce qui vaut";
        HeldBack => "held back", "non noté";
        AsANote { run: String } => "to keep yours beside it: crisis note {run} '…'; to change what holds: crisis resume {run}, and the word back",
            "pour garder le vôtre à côté : crisis note {run} '…' ; pour changer ce qui vaut : crisis resume {run}, et le mot revenir";
        AskFirst { command: String } => "to ask them: {command}", "pour demander : {command}";
        NoSuchBasis { asked: u64, last: u64 } => "the log has no entry {asked}; the last one is {last}", "la main courante n’a pas d’entrée {asked} ; la dernière est {last}";

        NoSuchStep { asked: String } => "nothing here is called “{asked}”", "rien ici ne s’appelle « {asked} »";
        OpenAre { names: String } => "open are {names}", "à faire : {names}";
        NothingOpen => "nothing is open", "rien n’est à faire";
        SeveralSteps { asked: String, names: String } => "“{asked}” could be {names}", "« {asked} » peut être {names}";
        NoSuchOption { asked: String } => "“{asked}” is no answer here", "« {asked} » n’est pas une réponse ici";
        AnswersAre { names: String } => "answers are {names}", "les réponses sont {names}";
        NoSuchLevel { asked: String } => "“{asked}” is no level of this playbook", "« {asked} » n’est pas un niveau de ce plan";
        LevelsAre { names: String } => "levels are {names}", "les niveaux sont {names}";
        NoSuchFact { asked: String } => "“{asked}” is not asked here", "« {asked} » n’est pas demandé ici";
        FactsAre { names: String } => "asked are {names}", "sont demandés {names}";
        WriteFacts => "write each as fact=value; not known yet: fact=?", "écrire chacun fait=valeur ; pas encore connu : fait=?";
        NoSuchChannel { asked: String } => "“{asked}” is no channel of these words, or it is settled", "« {asked} » n’est pas un canal de ces mots, ou il est réglé";
        ChannelsAre { names: String } => "left are {names}", "restent {names}";
        TooMany { value: String } => "“{value}” is one word too many", "« {value} » est un mot de trop";

        SayWhy => "say why: --why 'the reason'", "dire pourquoi : --why 'la raison'";
        SayWhatInstead => "say what happened instead: --why 'what happened'", "dire ce qui s’est passé : --why 'ce qui s’est passé'";
        CannotStart { title: String, why: String } => "“{title}” cannot start yet: {why}", "« {title} » ne peut pas commencer : {why}";
        PullIt => "to do it all the same, say why; it will stand in the report: --why 'the reason'",
            "pour le faire tout de même, dire pourquoi ; ce sera écrit au rapport : --why 'la raison'";
        WantsEvidence { title: String } => "“{title}” wants a proof", "« {title} » demande une preuve";
        GiveEvidence => "give it: --evidence 'a note, a file or an address'; to go past it, say why: --why 'the reason'",
            "la donner : --evidence 'une note, un fichier ou une adresse' ; pour passer outre, dire pourquoi : --why 'la raison'";
        CitesUnsure { names: String } => "the words cite what is not confirmed: {names}", "les mots citent ce qui est à confirmer : {names}";
        ConfirmOrPass => "confirm it, or say why they went out all the same: --why 'the reason'",
            "le confirmer, ou dire pourquoi ils sont sortis tout de même : --why 'la raison'";
        NoWords { title: String } => "no words were written yet for “{title}”", "aucun mot n’est encore écrit pour « {title} »";
        WriteThem { run: String } => "to write them: crisis resume {run}, or with --answers FILE and drafted", "pour les écrire : crisis resume {run}, ou avec --answers FICHIER et drafted";
        ClosesTheRun { title: String } => "“{title}” closes the run", "« {title} » clôt le dossier";
        CloseIt { run: String } => "what is left needs a fate each: crisis resume {run}, and the word close",
            "ce qui reste demande un sort : crisis resume {run}, et le mot clore";

        NobodyApproves { title: String } => "nobody needs to approve “{title}”", "personne n’a à approuver « {title} »";
        NotAsked { title: String } => "nobody was asked to approve “{title}” yet", "l’accord sur « {title} » n’est pas encore demandé";
        WhoseWord { roles: String } => "whose word is it? --as {roles}", "l’accord de qui ? --as {roles}";
        NotYours { role: String } => "{role} does not approve this", "{role} n’a pas à approuver";
        ApprovedOther { option: String } => "what was approved is {option}", "l’accord porte sur {option}";
        NotForFacts => "only facts have a certainty and a source", "seuls les faits ont une certitude et une source";
        NotForWords => "only words that are published have an address: for a proof, --evidence", "seuls les mots publiés ont une adresse : pour une preuve, --evidence";
        NoLevels => "this playbook has no levels", "ce plan n’a pas de niveaux";
        NothingToNote => "there is nothing to note", "il n’y a rien à noter";

        NotThere { what: String } => "there is no “{what}” in this run", "il n’y a pas de « {what} » dans ce dossier";
        WrongKind { what: String } => "the value is not of the kind that “{what}” asks for", "la valeur n’est pas du genre que « {what} » demande";
    }
}
