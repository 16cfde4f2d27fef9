use crate::words;

words! {
    /// Lists what the commands on runs say.
    pub enum Runs {
        NoRun => "there is no run yet", "il n’y a pas encore de dossier";
        BeginOne => "to begin one: crisis run PLAYBOOK; to see the playbooks: crisis list",
            "pour en ouvrir un : crisis run PLAN ; pour voir les plans : crisis list";
        SeveralOpen { names: String } => "several runs are open: {names}", "plusieurs dossiers sont ouverts : {names}";
        NameOne => "name the one you mean", "nommer celui qui est voulu";
        NoSuchRun { asked: String } => "no run is called “{asked}”", "aucun dossier ne s’appelle « {asked} »";
        RunsAre { names: String } => "there are {names}", "il y a {names}";
        GoOnWith { run: String, when: String } => "{run} is open since {when}. Go on with it?", "{run} est ouvert depuis {when}. Le reprendre ?";
        Another => "No, open another run", "Non, ouvrir un autre dossier";
        CannotWrite => "nothing can be recorded there; name a folder that can be written with --runs DIR",
            "rien ne peut y être noté ; nommer un dossier accessible avec --runs DIR";
        Invalid { file: String, n: usize } => "{file} has errors ({n}); a run needs none", "{file} a des erreurs ({n}) ; un dossier n’en souffre aucune";
        HowInvalid { file: String } => "to read them: crisis validate {file}; to run it all the same: --force",
            "pour les lire : crisis validate {file} ; pour l’ouvrir tout de même : --force";
        ToComeBack { run: String } => "To come back: crisis resume {run}", "Pour revenir : crisis resume {run}";
        HandedOver { run: String, to: String, roles: String } => "Handed over to {to}: {roles}. They begin with: crisis status {run} --handover, then crisis resume {run}",
            "Passé à {to} : {roles}. Pour commencer : crisis status {run} --handover, puis crisis resume {run}";
        ClosedNow { run: String } => "{run} is closed. To read it: crisis log {run}", "{run} est clos. Pour le lire : crisis log {run}";
        Interrupted { run: String } => "Stopped. All that was answered is recorded. To come back: crisis resume {run}",
            "Arrêt. Tout ce qui a été répondu est noté. Pour revenir : crisis resume {run}";
        NobodyAnswers { path: String, kind: String } => "the answers file has no answer for {path} ({kind})",
            "le fichier de réponses ne répond pas à {path} ({kind})";
        NewerJournal { format: u32 } => "this run was written by a newer crisis (format {format}): it can be read, and not gone on with",
            "ce dossier a été écrit par un crisis plus récent (format {format}) : il peut être lu, et non repris";
        TimeUnread { typed: String } => "“{typed}” is no time: 05:24, -10m, yesterday 23:40, now", "« {typed} » n’est pas une heure : 05:24, -10m, hier 23:40, maintenant";
        SetUnread { typed: String } => "“{typed}” is not fact=value", "« {typed} » n’est pas fait=valeur";
        Unread { file: String, why: String } => "{file} could not be read: {why}", "{file} n’a pas pu être lu : {why}";
        NowUnread { typed: String } => "CRISIS_NOW is set to “{typed}”, which is no moment like 2026-11-24T05:20:00Z", "CRISIS_NOW vaut « {typed} », qui n’est pas un moment comme 2026-11-24T05:20:00Z";
        NoYaml { places: String } => "there is no YAML file in {places}", "il n’y a aucun fichier YAML dans {places}";
        NoRule { code: String } => "no rule is called “{code}”", "aucune règle ne s’appelle « {code} »";
        NoSuchFact { fact: String } => "the playbook has no fact “{fact}”", "le plan n’a pas de fait « {fact} »";
        WhichIsPlayed => "name the playbook that is answered: crisis run PLAYBOOK --answers FILE", "nommer le plan auquel on répond : crisis run PLAN --answers FICHIER";
        PlayedClosed { run: String, n: u64, outcome: String } => "{run}: {n} entries, closed ({outcome})", "{run} : {n} entrées, clos ({outcome})";
        PlayedOpen { run: String, n: u64, open: usize } => "{run}: {n} entries, open; to do now: {open}", "{run} : {n} entrées, ouvert ; à faire maintenant : {open}";
        PlayedSoFar { run: String } => "what stands above that line is in {run}", "ce qui est au-dessus de cette ligne est dans {run}";
    }
}
