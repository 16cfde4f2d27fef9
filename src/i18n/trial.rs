use crate::words;

words! {
    /// Lists what trying cases says.
    pub enum Trial {
        Passed { n: usize } => "{n} passed", "{n} conformes";
        Failed { n: usize } => "{n} failed", "{n} en écart";
        OfCases { n: usize } => "of {n} cases", "sur {n} cas";
        Entries { n: u64 } => "{n} entries", "{n} entrées";
        At { at: String } => "at {at}", "à {at}";
        Running { n: usize, of: usize } => "{n} of {of} cases", "{n} cas sur {of}";
        NoCases { places: String } => "There is no case in {places}.", "Il n’y a pas de cas dans {places}.";
        WriteOne => "crisis test --init PLAYBOOK writes a first one", "crisis test --init PLAN en écrit un premier";
        NotThere { path: String } => "There is no file or folder {path}.", "Il n’y a ni fichier ni dossier {path}.";
        NotACase => "this is a map of answers, and no case: only a case says what must hold", "c’est une table de réponses, et non un cas : seul un cas dit ce qui doit valoir";
        NoFeed { file: String } => "the feed {file} is not there", "le flux {file} n’est pas là";
        NoOrganisation { file: String } => "the organisation file {file} is not there", "le fichier d’organisation {file} n’est pas là";
        Invalid { file: String, n: usize } => "the playbook {file} has errors: {n}", "le plan {file} a des erreurs : {n}";
        OtherVersion { case: String, now: String } => "this case is of version {case}, and the playbook has version {now}", "ce cas est de la version {case}, et le plan a la version {now}";
        Gone { names: String } => "no longer in the playbook: {names}", "plus dans le plan : {names}";
        Appeared { names: String } => "asked by the playbook, and not in the case: {names}", "demandé par le plan, absent du cas : {names}";
        StillPlays { version: String } => "it still plays as it says; once you have read what is new, write version: \"{version}\"",
            "il se joue toujours tel qu’écrit ; une fois les nouveautés lues, écrire version: \"{version}\"";
        Offered { names: String } => "open at this moment: {names}", "à faire à ce moment : {names}";
        NotPlayed { n: usize } => "what follows was not played: {n} entries", "la suite n’a pas été jouée : {n} entrées";
        Coverage => "What the cases have seen", "Ce que les cas ont vu";
        Playbook => "playbook", "plan";
        Cases => "cases", "cas";
        Steps => "steps", "étapes";
        Options => "options", "choix";
        Messages => "messages", "messages";
        Never { playbook: String } => "Never seen in {playbook}", "Jamais vu dans {playbook}";
        Written { file: String, n: usize } => "{file} is written, with {n} entries; it passes. Read it, then make it a crisis of yours.",
            "{file} est écrit, avec {n} entrées ; il est conforme. Le relire, puis en faire une crise à vous.";
        IsThere { file: String } => "{file} is there already, and stays as it is.", "{file} existe déjà et reste tel quel.";
        TryIt { file: String } => "crisis test {file}", "crisis test {file}";
    }
}
