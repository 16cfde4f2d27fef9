use crate::words;

words! {
    /// Lists what verifying a run says.
    pub enum Verify {
        Sound { n: u64 } => "{n} entries, all as they were written.", "{n} entrées, toutes telles qu’écrites.";
        Unsound { n: u64 } => "The first {n} entries hold. What is wrong:", "Les {n} premières entrées tiennent. Ce qui ne va pas :";
        ChainHolds => "The chain holds from the first line to the last.", "La chaîne tient de la première à la dernière ligne.";
        FilesHold => "Snapshots and evidence are as they were recorded.", "Copies du plan et preuves sont telles que notées.";
        NotedAt { line: u64 } => "The noted head is that of line {line}: nothing up to there was changed or cut off.",
            "La tête notée est celle de la ligne {line} : rien jusque-là n’a été changé ni coupé.";
        HeadOfLog => "Head of the log:", "Tête de la main courante :";
        NoteIt => "Note it elsewhere. An end that was cut off, or a log written anew, shows only against a head noted before:",
            "La noter ailleurs. Une fin coupée, ou une main courante réécrite, ne se voit que face à une tête notée avant :";
        Newer { format: u32 } => "The log has format {format}, newer than this tool: what is said of its lines may be wrong.",
            "La main courante a le format {format}, plus récent que cet outil : ce qui est dit de ses lignes peut être faux.";
        BadLine { line: u64, why: String } => "Line {line} is not as it was written: {why}.", "La ligne {line} n’est pas telle qu’écrite : {why}.";
        Torn { line: u64, bytes: u64 } => "Line {line} was cut in half by a stop ({bytes} bytes). The next entry sets it aside; nothing before it is lost.",
            "La ligne {line} a été coupée par un arrêt ({bytes} octets). La prochaine entrée la met de côté ; rien avant elle n’est perdu.";
        HeadNotFound { head: String } => "No line has the noted head {head}: the end was cut off, or the log was written anew.",
            "Aucune ligne n’a la tête notée {head} : la fin a été coupée, ou la main courante réécrite.";
        BadSnapshot { line: u64, digest: String, loss: String } => "The snapshot {digest} of line {line} {loss}.",
            "La copie du plan {digest} de la ligne {line} {loss}.";
        BadEvidence { line: u64, file: String, loss: String } => "The evidence {file} of line {line} {loss}.",
            "La preuve {file} de la ligne {line} {loss}.";
        Missing => "is not there", "n’est pas là";
        Changed => "was changed since", "a été modifiée depuis";
        Unreadable { why: String } => "cannot be read: {why}", "ne se lit pas : {why}";
        NoSeal => "it does not end in prev and hash", "elle ne finit pas par prev et hash";
        WrongHash => "its hash is not that of its text; it was changed", "son empreinte n’est pas celle de son texte ; elle a été modifiée";
        WrongPrev => "its prev is not the hash of the line before; a line was removed, inserted or moved",
            "son prev n’est pas l’empreinte de la ligne d’avant ; une ligne a été ôtée, ajoutée ou déplacée";
        WrongSeq { expected: u64, found: u64 } => "its number is {found} where {expected} should follow", "son numéro est {found} alors que {expected} devait suivre";
        NoStart => "it should say how the run began", "elle devrait dire comment le dossier a commencé";
        Suspect { line: u64, why: String } => "This log is not as it was written: line {line}, {why}. Look before you rely on it: crisis verify",
            "Cette main courante n’est pas telle qu’écrite : ligne {line}, {why}. À regarder avant de s’y fier : crisis verify";
        WithoutPlan { why: String } => "The playbook that this run was begun with does not read ({why}). The record follows as it is; what is wrong: crisis verify",
            "Le plan avec lequel ce dossier a été ouvert ne se lit pas ({why}). La main courante suit telle quelle ; ce qui ne va pas : crisis verify";
        ReadTheLog { run: String } => "the record is there: crisis log {run}; what is wrong: crisis verify {run}", "la main courante est là : crisis log {run} ; ce qui ne va pas : crisis verify {run}";
        NotAnEvent { why: String } => "it is not an event ({why})", "ce n’est pas un événement ({why})";
        BadHead { typed: String } => "“{typed}” is no head: at least the first 16 of its hexadecimal digits",
            "« {typed} » n’est pas une tête : au moins ses 16 premiers chiffres hexadécimaux";
        NoneYet => "There is no run yet.", "Il n’y a pas encore de dossier.";
    }
}
