use crate::words;

words! {
    /// Lists what the log says: the heads of its columns, one word for each kind of event, and what belongs to it.
    pub enum Log {
        HAt => "at", "à";
        HHappened => "happened", "survenu";
        HWho => "who", "qui";
        HWhat => "what", "quoi";
        Nothing => "nothing of that kind is recorded", "rien de tel n’est noté";
        NoSuchKind { asked: String } => "no event is called “{asked}”", "aucun événement ne s’appelle « {asked} »";
        KindsAre { names: String } => "there are {names}", "il y a {names}";

        Started => "started", "ouvert";
        Joined => "joined", "arrivée";
        Left => "left", "départ";
        HandedOver => "handed over", "relève";
        Paused => "paused", "en pause";
        Resumed => "resumed", "reprise";
        Clock => "clock", "horloge";
        Opened => "opened", "en main";
        Fact => "fact", "connu";
        Changed => "changed", "a évolué";
        Decided => "decided", "décision";
        Done => "done", "fait";
        Deviated => "not to plan", "imprévu";
        Skipped => "skipped", "écarté";
        Restored => "brought back", "repris";
        Later => "later", "plus tard";
        Pulled => "done ahead", "avancé";
        GonePast => "gone past", "passé outre";
        Revised => "revised", "révisé";
        Corrected => "corrected", "rectifié";
        Withdrawn => "withdrawn", "annulé";
        Confirmed => "confirmed", "confirmé";
        Unconfirmed => "not yet confirmed", "à confirmer";
        Draft => "draft", "projet";
        Asked => "approval asked", "accord demandé";
        Approved => "approved", "accord";
        Refused => "refused", "refusé";
        Presumed => "approval presumed", "accord tacite";
        Published => "published", "publié";
        WouldPublish => "would be published", "serait publié";
        LeftOut => "channel left out", "canal laissé";
        Level => "level", "niveau";
        Happened => "happened", "événement";
        Attached => "brought in", "ajout";
        Replaced => "playbook replaced", "plan remplacé";
        Added => "to do", "à faire";
        Note => "note", "note";
        Evidence => "evidence", "preuve";
        Measured => "measured", "mesuré";
        Signal => "signal", "signal";
        Moderated => "moderated", "modéré";
        Promised => "promised", "promis";
        Kept => "promise kept", "promesse tenue";
        Closed => "closed", "clos";
        Reopened => "reopened", "rouvert";
        Review => "review", "bilan";
        Agreed => "agreed", "convenu";
        Unknown => "unknown event", "événement inconnu";

        EveryRole => "every role", "tous les rôles";
        To { name: String } => "to {name}", "à {name}";
        Until { when: String } => "until {when}", "jusqu’à {when}";
        DueBy { when: String } => "due {when}", "à faire avant {when}";
        For { role: String } => "for {role}", "pour {role}";
        Alone => "author and approver are one person", "auteur et approbateur sont une seule personne";
        SilentFor { after: String } => "silent for {after}", "sans réponse depuis {after}";
        Number { n: u32 } => "number {n}", "numéro {n}";
        OfEntry { seq: u64 } => "entry {seq}", "entrée {seq}";
        WallApproval => "an approval", "un accord";
        WallValue => "a value that is missing", "une valeur manquante";
        WallFact => "a fact not yet confirmed", "un fait à confirmer";
        WallTone => "the tone", "le ton";
        WallEvidence => "the evidence", "la preuve";
        WallOrder => "the order", "l’ordre";
        LeftOpen { n: usize } => "{n} left open", "{n} laissés";
        Forced { why: String } => "run all the same: {why}", "ouvert tout de même : {why}";
        Real => "real", "réel";
        Drill => "DRILL", "EXERCICE";
    }
}
