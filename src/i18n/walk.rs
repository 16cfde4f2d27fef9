use crate::words;

words! {
    /// Lists what the walk says; the words of playbooks are their own.
    pub enum Walk {
        // Answers and the menu.
        Done => "Done", "Fait";
        Later => "Later", "Plus tard";
        Skip => "Skip, and say why", "Écarter, et dire pourquoi";
        SkipPlain => "Skip", "Écarter";
        Deviated => "It did not go to plan", "Imprévu : dire ce qui s’est passé";
        Note => "Note", "Note";
        Back => "Back: change an answer", "Revenir sur une réponse";
        Agenda => "Agenda", "Agenda";
        Happened => "Something happened", "Événement";
        Messages => "Messages", "Messages";
        Severity => "Severity", "Gravité";
        HandOver => "Hand over", "Relève : passer la main";
        Pause => "Pause", "Pause";
        Close => "Close", "Clore";
        DoItNow => "Do it now, and say why", "Maintenant : le faire, et dire pourquoi";
        GoPast => "Go past it, and say why", "Passer outre, et dire pourquoi";
        OpenFirst => "Open that step first", "Ouvrir cette étape";
        Wait => "Wait", "Attendre";
        Yes => "Yes", "Oui";
        No => "No", "Non";

        // Questions.
        IsItDone => "Is it done?", "Est-ce fait ?";
        WhichIsIt => "Which is it?", "Que choisir ?";
        WhatNow => "What now?", "Que faire ?";
        Why => "Why?", "Pourquoi ?";
        OrAWord => "Or a word", "Ou un mot";
        LineWords => ":note, :back, :agenda, :severity, :pause, :menu", ":note, :revenir, :agenda, :gravité, :pause, :menu";
        LineWordsOfItem => ":later, :skip, :note, :back, :agenda, :pause, :menu", ":plus tard, :écarter, :note, :revenir, :agenda, :pause, :menu";
        NoSuchWord { typed: String, words: String } => "“{typed}” is no word here. There are {words}; to begin an answer with a colon, set a space behind it", "« {typed} » n’est pas un mot d’ici. Il y a {words} ; pour commencer une réponse par deux-points, les faire suivre d’une espace";
        WhyHint => "empty line: back", "ligne vide : revenir";
        WhySkip => "Why is it skipped?", "Pourquoi l’écarter ?";
        WhatInstead => "What happened instead?", "Que s’est-il passé ?";
        UntilWhen => "Until when?", "Jusqu’à quand ?";
        UntilHint => "05:45, 20m, or = until nothing else is open", "05:45, 20m, ou = jusqu’à ce qu’il ne reste rien";
        WhenDone => "When?", "Quand ?";
        WhenHint => "= now, -10m, 05:11", "= maintenant, -10m, 05:11";
        NoteWhat => "Note. A time in front says when it was: -10m The crew called", "Note. Une heure devant dit quand : -10m L’équipage a appelé";
        Evidence => "Where is the proof? A note, a file or an address", "Où est la preuve ? Une note, un fichier ou une adresse";
        NotAFile => "I find no such file here. A path, or a file in this folder", "Je ne trouve pas ce fichier. Un chemin, ou un fichier d’ici";
        NotAUrl => "I read no address here: it begins with https://", "Je ne lis pas d’adresse : elle commence par https://";

        // Labels.
        LWhy => "Why", "Pourquoi";
        LHow => "How", "Comment";
        LNever => "Never", "Jamais";
        LKnown => "What we know", "Connu";

        // Records.
        RecordedForGood { at: String, what: String } => "Recorded {at}: {what}.", "Noté à {at} : {what}.";
        Recorded { at: String, what: String } => "Recorded {at}: {what}. To undo it: back", "Noté à {at} : {what}. Pour annuler : revenir";
        WhatDone { title: String } => "done, “{title}”", "fait, « {title} »";
        WhatDeviated { title: String } => "not to plan, “{title}”", "imprévu, « {title} »";
        WhatSkipped { title: String } => "skipped, “{title}”", "écarté, « {title} »";
        WhatLater { title: String } => "later, “{title}”", "plus tard, « {title} »";
        WhatLaterUntil { title: String, when: String } => "later, at {when}, “{title}”", "plus tard, à {when}, « {title} »";
        WhatDecided { title: String, option: String } => "{title} {option}", "{title} {option}";
        WhatKnown { title: String, value: String } => "{title} {value}", "{title} {value}";
        WhatLevel { level: String } => "level {level}", "niveau {level}";
        WhatHandedOver { to: String, roles: String } => "handed over to {to}: {roles}", "passé à {to} : {roles}";
        WhatNoted => "a note", "une note";
        WhatHappened { title: String } => "happened, “{title}”", "survenu, « {title} »";
        WhatPublished { title: String, channel: String } => "“{title}” is public on {channel}", "« {title} » est publié sur {channel}";
        WhatWouldBePublished { title: String, channel: String } => "“{title}” would be public on {channel}; nothing was posted", "« {title} » serait publié sur {channel} ; rien n’a été publié";
        WhatDrafted { title: String } => "the words of “{title}”", "les mots de « {title} »";
        WhatAsked { title: String, roles: String } => "“{title}” asked of {roles}", "« {title} » demandé à {roles}";
        WhatApproved { title: String } => "approved, “{title}”", "accord donné, « {title} »";
        WhatRefused { title: String } => "refused, “{title}”", "refusé, « {title} »";
        WhatPassed => "gone past, with your reason", "passé outre, avec votre raison";
        WhatChanged { title: String } => "changed, “{title}”", "modifié, « {title} »";

        // Due times and states.
        Due { when: String } => "due {when}", "à faire avant {when}";
        DueAsap { when: String } => "at once, since {when}", "tout de suite, depuis {when}";
        NotStarted { anchor: String } => "its clock has not started: {anchor}", "délai non ouvert : {anchor}";
        OverdueBy { span: String } => "overdue {span}", "en retard de {span}";
        OverdueCount { n: usize } => "{n} overdue", "{n} en retard";
        DueSoon { n: usize } => "{n} due soon", "{n} bientôt";
        NextUpdate { when: String } => "update {when}", "prochain point {when}";
        UpdateDue { when: String } => "update due {when}", "point à faire {when}";
        PhaseOf { phase: String, n: usize, of: usize } => "{phase}, {n} of {of}", "{phase}, {n} sur {of}";
        NoLevel => "no level", "sans niveau";
        Drill => "DRILL", "EXERCICE";
        Proposed { title: String } => "{title}?", "{title} ?";
        WaitsFor { what: String } => "waits for: {what}", "attend : {what}";
        WaitsRoles { roles: String, when: String } => "waits for {roles}, asked {when}", "attend {roles}, demandé {when}";
        WaitsPhase { phase: String } => "after “{phase}”", "après « {phase} »";
        WaitsGate { gate: String } => "behind “{gate}”", "derrière « {gate} »";
        PutOffTo { when: String } => "put off to {when}", "remis à {when}";
        PutOff => "put off", "remis à plus tard";
        ScheduledAt { when: String } => "next {when}", "prévu à {when}";
        CountsFrom { anchor: String } => "counts from: {anchor}", "compte depuis : {anchor}";
        NoRhythm => "paused at this level", "en pause à ce niveau";
        Missed { n: u32 } => "{n} missed", "{n} manqué(s)";
        ToCheck { names: String } => "to check, since this has changed: {names}", "à vérifier, ceci a changé : {names}";
        IsSkipped => "skipped", "écarté";
        OpenedBy { name: String, when: String } => "{name} opened it {when}", "ouvert par {name} {when}";

        // Facts.
        HCQuestion => "what", "question";
        HSoFar => "so far", "à cette heure";
        HSure => "how sure", "certitude";
        NotKnownYet => "not known yet", "pas encore connu";
        Confirmed => "confirmed", "confirmé";
        Unconfirmed => "not yet confirmed", "à confirmer";
        SourceHint => "A source may follow “ / ”: Yes / ramp manager, by phone. Not known yet: ?", "La source suit « / » : Oui / chef d’escale, au téléphone. Inconnu : ?";
        HowSure => "How sure are we?", "Quelle certitude ?";
        ConfirmedByOne => "Confirmed by a person who was there, or by a record", "Confirmé par quelqu’un de présent, ou par un document";
        WhichConfirmed => "Which are confirmed by a person who was there, or by a record?", "Lesquels sont confirmés par un témoin ou un document ?";
        ManyHint => "space marks, Enter goes on, Esc goes back", "espace coche, Entrée continue, Échap revient";
        Moved => "The situation has moved", "La situation a évolué";
        WasWrong => "We were wrong, or think otherwise now", "Nous avions tort, ou pensons autrement";
        BadYesNo => "I read no yes or no here", "Je ne lis ni oui ni non";
        BadNumber => "I read no number here", "Je ne lis pas de nombre";
        BadTime => "I read no time here: 05:24, -10m, yesterday 23:40, now", "Je ne lis pas d’heure : 05:24, -10m, hier 23:40, maintenant";
        AheadTime { typed: String, now: String } => "“{typed}” is ahead of the clock ({now}). If yesterday: yesterday {typed}", "« {typed} » est en avance sur l’horloge ({now}). Si c’était hier : hier {typed}";
        BadDate => "I read no day here: 2026-11-30, or 30/11/2026", "Je ne lis pas de jour : 2026-11-30, ou 30/11/2026";
        BadDuration => "I read no span here: 15m, 2h30m, 3d", "Je ne lis pas de durée : 15m, 2h30m, 3d";
        BadChoice { choices: String } => "None of the answers: {choices}", "Aucune des réponses : {choices}";
        BadNothing => "I read nothing here; ? says that it is not known", "Je ne lis rien ici ; ? dit que ce n’est pas connu";
        BadUrl => "I read no address here: it begins with https://", "Je ne lis pas d’adresse : elle commence par https://";
        HintYesNo => "yes or no, ? not known", "oui ou non, ? inconnu";
        HintText => "? not known yet", "? pas encore connu";
        HintNumber { unit: String } => "a number{unit}, ? not known", "un nombre{unit}, ? inconnu";
        HintTime => "05:04, -25m, now, ? not known", "05:04, -25m, maintenant, ? inconnu";
        HintDate => "2026-11-30, ? not known", "2026-11-30, ? inconnu";
        HintDuration => "15m, 2h, ? not known", "15m, 2h, ? inconnu";
        HintList => "separate by commas, ? not known", "séparer par des virgules, ? inconnu";
        Unknown => "Not known yet", "Pas encore connu";
        Given { value: String } => "= takes {value}", "= prend {value}";
    }
}
