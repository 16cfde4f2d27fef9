use crate::words;

words! {
    /// Lists what can be said of an answers file: what is wrong in it, and what would be right.
    pub enum Cases {
        UnknownKey { key: String } => "“{key}” is no key here", "« {key} » n’est pas une clé ici";
        DidYouMean { word: String } => "did you mean “{word}”?", "s’agit-il de « {word} » ?";
        NoVerb => "this entry does not say what happened", "cette entrée ne dit pas ce qui s’est passé";
        SomeVerbs => "write one of: joined, answered, decided, done, severity_set, drafted, approved, published, inject, expect; all of them are in docs/cases.md",
            "écrire l’un de : joined, answered, decided, done, severity_set, drafted, approved, published, inject, expect ; tous sont dans docs/cases.md";
        TwoVerbs { first: String, second: String } => "two things at once, “{first}” and “{second}”: each has an entry of its own",
            "deux choses à la fois, « {first} » et « {second} » : chacune a son entrée";
        NotOfVerb { key: String, verb: String, verbs: String } => "“{key}” says nothing of “{verb}”; it belongs to {verbs}",
            "« {key} » ne dit rien de « {verb} » ; la clé va avec {verbs}";
        NoValue { key: String } => "“{key}” has no value", "« {key} » n’a pas de valeur";
        InQuotes => "a sentence with a comma, a colon or a # stands in quotes", "une phrase avec une virgule, un deux-points ou un # se met entre guillemets";
        WrongForm { key: String } => "“{key}” cannot be read in this form", "« {key} » ne se lit pas sous cette forme";
        ForExample { key: String, example: String } => "for example {key}: {example}", "par exemple {key}: {example}";
        Missing { key: String, verb: String } => "“{verb}” needs “{key}”", "« {verb} » demande « {key} »";
        NotOneOf { word: String, words: String } => "“{word}” is none of {words}", "« {word} » n’est aucun de {words}";
        BadMoment { text: String } => "“{text}” is no moment", "« {text} » n’est pas un moment";
        HowMoment => "an offset from the start (2h30m), or a time with its zone (\"2026-11-23T05:15:00+02:00\")",
            "un écart depuis le début (2h30m), ou une heure avec son fuseau (\"2026-11-23T05:15:00+02:00\")";
        BadName { text: String, why: String } => "“{text}” is no name: {why}", "« {text} » n’est pas un nom : {why}";
        BadFigure { text: String } => "“{text}” is no number", "« {text} » n’est pas un nombre";
        HappensLater => "it happens later than it is written down: “occurred” is after “at”", "cela arrive après avoir été noté : « occurred » est après « at »";
        Backwards => "this entry happens before the one above it", "cette entrée a lieu avant celle d’au-dessus";
        InOrder => "entries stand in the order in which they are written down; what happened earlier is said with “occurred”",
            "les entrées suivent l’ordre où elles sont notées ; ce qui est arrivé plus tôt se dit avec « occurred »";
        AfterEnd => "this happens after the run was closed", "ceci arrive après la clôture du dossier";
        BeforeTheClose => "it belongs before “closed”, or the run is reopened first", "sa place est avant « closed », ou le dossier est d’abord rouvert (reopened)";
        OtherKind { kind: String } => "this is a file of kind “{kind}”, and no answers file", "c’est un fichier « {kind} », et non un fichier de réponses";
        WhatAnswers => "an answers file is a case (case: 1) or a map of path: value", "un fichier de réponses est un cas (case: 1) ou une table chemin: valeur";
        NoRole { name: String } => "the playbook has no role “{name}”", "le plan n’a pas de rôle « {name} »";
        NoLevel { name: String } => "the playbook has no level “{name}”", "le plan n’a pas de niveau « {name} »";
        NoStep { name: String } => "the playbook has no step “{name}”", "le plan n’a pas d’étape « {name} »";
        NoFact { name: String } => "the playbook has no fact “{name}”", "le plan n’a pas de fait « {name} »";
        NoMessage { name: String } => "the playbook has no message “{name}”", "le plan n’a pas de message « {name} »";
        NoOption { name: String, of: String } => "“{name}” is no option of “{of}”", "« {name} » n’est pas un choix de « {of} »";
        NoChannel { name: String } => "the playbook has no channel “{name}”", "le plan n’a pas de canal « {name} »";
        NoDeadline { name: String } => "the playbook has no legal deadline “{name}”", "le plan n’a pas d’échéance légale « {name} »";
        NoAnytime { name: String } => "nothing under “anytime” is called “{name}”", "rien sous « anytime » ne s’appelle « {name} »";
        NoDecision { name: String } => "“{name}” is no decision", "« {name} » n’est pas une décision";
        SeveralTimes { name: String, path: String } => "“{name}” happens several times: say which, as in {path}", "« {name} » a lieu plusieurs fois : dire laquelle, comme {path}";
        OnlyOnce { name: String } => "“{name}” happens once and takes no […]", "« {name} » a lieu une fois et ne prend pas de […]";
        NotJoined { name: String } => "{name} has not joined", "{name} n’est pas là (joined)";
        HereAre { names: String } => "here are {names}", "sont là : {names}";
        BadAnswer { value: String, fact: String, why: String } => "“{value}” is no answer to “{fact}”: {why}", "« {value} » ne répond pas à « {fact} » : {why}";
        NeverAsked { path: String } => "nothing in the playbook asks “{path}”", "rien dans le plan ne demande « {path} »";
        OtherPlaybook { of: String, playbook: String } => "this is a case of “{of}”, and the playbook is “{playbook}”", "c’est un cas de « {of} », et le plan est « {playbook} »";
        NewerFormat { found: String } => "this case has format {found}, newer than this tool", "ce cas a le format {found}, plus récent que cet outil";
        NestedAnswer { path: String } => "the answer to “{path}” is not a value", "la réponse à « {path} » n’est pas une valeur";
        FlatAnswer { path: String } => "further words have paths of their own, {path}.why", "le reste a ses propres chemins, {path}.why";
    }
}
