use crate::words;

words! {
    /// Lists why an entry of an answers file cannot be played, and what was not as expected.
    pub enum Played {
        NotNow { what: String } => "“{what}” is not possible now", "« {what} » n’est pas possible maintenant";
        NoSuchItem { key: String } => "there is no “{key}” in the run at this moment", "il n’y a pas de « {key} » dans le dossier à ce moment";
        DidYouMean { word: String } => "did you mean “{word}”?", "s’agit-il de « {word} » ?";
        OtherVerb { key: String, verb: String } => "“{key}” is settled with “{verb}”", "« {key} » se règle avec « {verb} »";
        FirstPulled => "before its time it needs an entry of its own: pulled, with the reason", "avant son heure, il faut une entrée à part : pulled, avec la raison";
        AfterClose => "it comes after the close", "cela vient après la clôture";
        HeldBy { items: String } => "there is still open {items}", "il y reste {items}";
        ItIsOpen => "it is open", "c’est à faire";
        ItWasSkipped => "it was set aside", "cela a été écarté";

        NoSuchFact { fact: String } => "the playbook has no fact “{fact}”", "le plan n’a pas de fait « {fact} »";
        NotAsked { fact: String, step: String } => "“{step}” does not ask “{fact}”", "« {step} » ne demande pas « {fact} »";
        WhichAsk { fact: String, steps: String } => "“{fact}” has a value for each of {steps}: say which with “step”",
            "« {fact} » a une valeur pour chacun de {steps} : préciser avec « step »";
        NobodyAsks { fact: String } => "nothing asks “{fact}” at this moment", "rien ne demande « {fact} » à ce moment";
        BadValue { value: String, fact: String, why: String } => "“{value}” is no answer to “{fact}”: {why}", "« {value} » ne répond pas à « {fact} » : {why}";
        OldDiffers { old: String, now: String } => "the old value is “{now}” and not “{old}”", "l’ancienne valeur est « {now} » et non « {old} »";
        NothingSaid { key: String } => "nothing was said of “{key}” yet", "rien n’a encore été dit de « {key} »";
        NoSuchOption { option: String, options: String } => "“{option}” is none of its options: {options}", "« {option} » n’est aucun de ses choix : {options}";

        NoEvidence => "the step wants a proof: “evidence”, or “overridden” with wall: evidence", "l’étape demande une preuve : « evidence », ou « overridden » avec wall: evidence";
        NoAddress => "the step wants a web address as its proof", "l’étape demande une adresse web comme preuve";
        NoLevel => "no level is set yet: “severity_set” with this step", "aucun niveau n’est fixé : « severity_set » avec cette étape";
        CannotAttach { why: String } => "the playbook cannot be brought in: {why}", "le plan ne peut pas être ajouté : {why}";

        NoDraft => "no words were drafted for it", "aucun texte n’a été rédigé";
        NoNextWord => "nothing says when the next word is due: values: {{next_update: 30m}}", "rien ne dit à quand le prochain point : values: {{next_update: 30m}}";
        BadNextWord { text: String } => "“{text}” is no time of a next word", "« {text} » n’est pas l’heure d’un prochain point";
        OneMessage => "it is no message", "ce n’est pas un message";
        WhichChannel { channels: String } => "say on which channel: {channels}", "dire sur quel canal : {channels}";
        NotItsChannel { channel: String, channels: String } => "it does not go to “{channel}”, but to {channels}", "cela ne part pas sur « {channel} », mais sur {channels}";
        NoWords => "there is not one word in it", "il n’y a pas un mot dedans";
        NoWordsIn { lang: String } => "there are no words in “{lang}”", "il n’y a pas de texte en « {lang} »";
        Unfilled { names: String } => "its words lack {names}; go past it with “overridden”, wall: missing_value", "il manque au texte : {names} ; passer outre avec « overridden », wall: missing_value";
        Unsure { names: String } => "its words say what is not confirmed: {names}; go past it with “overridden”, wall: unconfirmed_fact",
            "le texte dit ce qui n’est pas confirmé : {names} ; passer outre avec « overridden », wall: unconfirmed_fact";
        Tone { notes: String } => "its words are none of the house: {notes}; go past it with “overridden”, wall: tone", "le texte n’est pas de la maison : {notes} ; passer outre avec « overridden », wall: tone";
        ApproversAre { roles: String } => "it goes to {roles}", "cela va à {roles}";
        NobodyApproves => "nobody need approve it", "personne n’a à l’approuver";
        NotAskedFor { role: String, roles: String } => "the word of “{role}” is not waited for, but that of {roles}", "l’accord de « {role} » n’est pas attendu, mais celui de {roles}";
        NotSent => "it was not sent to its approvers", "cela n’a pas été envoyé pour accord";
        NotHolder { name: String, role: String } => "{name} does not hold “{role}”; who passes a word on says “for: {role}”", "{name} ne tient pas « {role} » ; qui transmet un accord dit « for: {role} »";
        NoSilence => "no rule on silence applies yet", "aucune règle de silence ne s’applique encore";
        WhichOption => "say which option is proposed: value", "dire quel choix est proposé : value";

        NoFate { items: String } => "these are left and have no fate under “left”: {items}", "il reste ceci, sans sort sous « left » : {items}";
        NoLegalReason { item: String } => "“{item}” is a deadline by law, and needs a “why” of its own under “left”", "« {item} » est une échéance légale, et demande son propre « why » sous « left »";
        ExitOpen { items: String } => "before it is resolved, these are to be confirmed or set aside: {items}", "avant d’être résolu, ceci est à confirmer ou à écarter : {items}";
        NoPromise { which: String } => "no promise is called “{which}”", "aucune promesse ne s’appelle « {which} »";
        BeforeLast { last: String } => "the run has entries up to {last} already", "le dossier a déjà des entrées jusqu’à {last}";

        NotSo { claim: String, found: String } => "not as expected: {claim}; {found}", "autre que prévu : {claim} ; {found}";
        NotSoEither { claim: String } => "not as expected: {claim}, which must not be", "autre que prévu : {claim}, ce qui ne doit pas être";
        OutAt { when: String } => "it was out, or done, at {when}", "publié ou fait à {when}";
        NeverOut => "it was never out, nor done", "jamais publié ni fait";
        OtherOrder => "another order, or not all of them", "un autre ordre, ou pas toutes";
        NeverThere { key: String } => "{key}  (never)", "{key}  (jamais)";
        StandsNot => "there is no such thing in the run", "rien de tel dans le dossier";
        IsNow { what: String } => "it is {what}", "c’est {what}";
        IsNothing => "it has no value", "sans valeur";
        NotOut => "nothing of it is out", "rien n’en est publié";
        IsLate => "it is overdue", "c’est en retard";
        IsOpenRun => "the run is open", "le dossier est ouvert";

        NoAnswer { path: String, kind: String } => "there is no answer to {path} ({kind})", "il n’y a pas de réponse à {path} ({kind})";
        KAct => "done, or skipped", "done, ou skipped";
        KFact { answer: String } => "a fact of type {answer}, or \"?\"", "un fait de type {answer}, ou \"?\"";
        KOption { options: String } => "an option: {options}", "un choix : {options}";
        KLevel { levels: String } => "a level: {levels}", "un niveau : {levels}";
        KReason => "a reason", "une raison";
        KEvidence => "a proof", "une preuve";
        KWords => "published, or a list of channels", "published, ou une liste de canaux";
        KNextWord => "a time, or = for the one that the plan proposes", "une heure, ou = pour celle que le plan propose";
        KBlank => "words for a blank", "des mots pour un blanc";
        KApproval { roles: String } => "whose approval is given: {roles}", "qui donne son accord : {roles}";
        KPast => "a reason to go past it", "une raison de passer outre";
        KClose => "closed, or skipped", "closed, ou skipped";
        NotOfKind { value: String, path: String, kind: String } => "“{value}” is no answer to {path} ({kind})", "« {value} » ne répond pas à {path} ({kind})";
    }
}
