use crate::words;

words! {
    /// Lists what the status of runs and the brief of a shift say.
    pub enum Status {
        HRun => "run", "dossier";
        HPlaybook => "playbook", "plan";
        HLevel => "level", "niveau";
        HOpen => "open", "ouvert";
        HNextDue => "next due", "prochaine échéance";
        Closed => "closed", "clos";
        NoneOpen => "No run is open.", "Aucun dossier n’est ouvert.";
        ClosedToo { n: usize } => "Closed: {n}. To see them: crisis status --all", "Clos : {n}. Pour les voir : crisis status --all";
        NextUpdate => "Next update", "Prochain point";
        Proposed => "Proposed", "Proposé";
        Since { when: String } => "since {when}", "depuis {when}";
        Now => "Now and overdue", "Maintenant et en retard";
        Waiting => "Waiting", "En attente";
        Later => "Later", "Plus tard";
        ByLaw => "By law", "Échéances légales";
        FollowUps => "Follow-ups", "Suites à donner";
        More { n: usize, run: String } => "{n} more: crisis status {run} --wide", "{n} de plus : crisis status {run} --wide";
        Nothing => "Nothing is left.", "Il ne reste rien.";
        SaidLast => "Said last", "Dernière parole";
        NeverSaid { to: String } => "nothing yet to {to}", "rien encore à {to}";
        Here => "Here", "Présents";
        Nobody => "nobody", "personne";
        EveryRole => "every role", "tous les rôles";
        Real => "real", "réel";
        Drill => "DRILL", "EXERCICE";
        OnlyTheBrief => "only the brief is written in Markdown: --handover", "seule la note de relève s’écrit en Markdown : --handover";
        NotRead { run: String } => "{run} does not read", "{run} ne se lit pas";

        Handover => "Handover", "Relève";
        ForFrom { to: String, from: String } => "for {to} from {from}", "pour {to} de la part de {from}";
        Level => "Level", "Niveau";
        Promised => "Promised", "Promis";
        NextWord => "next word", "prochain point";
        Known => "Known", "Connu";
        Unsure => "Not confirmed", "À confirmer";
        NotKnown => "Not known", "Inconnu";
        Decided => "Decided", "Décidé";
        Overdue => "Overdue", "En retard";
        ToDo => "To do", "À faire";
        Law => "By law", "Légal";
        Roles => "Who", "Qui";
        Brief => "In one line", "En une ligne";
        NothingOverdue => "nothing", "rien";
        NothingLate => "nothing overdue", "rien en retard";
        WroteInIt { name: String, when: String } => "{name} wrote in it at {when}", "{name} y a écrit à {when}";
        NobodyHolds => "nobody yet", "personne encore";
        Organisation { names: String } => "the organisation names {names}", "l’organisation désigne {names}";
        AndMore { n: usize } => "and {n} more", "et {n} de plus";
    }
}
