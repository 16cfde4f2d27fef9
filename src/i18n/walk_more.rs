use super::{Lang, Say};
use crate::words;

words! {
    /// Lists what the walk says of severity, messages, walls, others and the end of a run.
    pub enum WalkOn {
        WhichLevel => "Which level?", "Quel niveau ?";
        LevelNow { level: String, since: String } => "now: {level}, since {since}", "actuel : {level}, depuis {since}";
        LevelNone => "no level yet", "pas encore de niveau";
        AtLeast { reason: String, level: String } => "{reason} {level} at least is proposed.", "{reason} {level} au moins est proposé.";
        OneUp { reason: String } => "{reason} One level up is proposed.", "{reason} Un niveau de plus est proposé.";
        MeasuredAt { when: String, figures: String } => "Measured {when}: {figures}", "Mesuré à {when} : {figures}";
        FirstOfTwo { n: u32, of: u32 } => "Going down: assessment {n} of {of} in a row.", "Baisse : évaluation {n} sur {of} de suite.";
        LowerKeep { level: String } => "Keep {level} for now", "Garder {level} pour l’instant";

        HBlank => "blank", "blanc";
        HValue => "value", "valeur";
        FillBlank { name: String } => "What stands for “{name}”?", "Que mettre pour « {name} » ?";
        FillHint => "empty line: leave it for later", "ligne vide : laisser pour plus tard";
        LeaveBlank => "· empty line: leave it for later", "· ligne vide : laisser pour plus tard";
        NextWordWhen => "When is the next word?", "À quand le prochain point ?";
        NextWordHint { when: String } => "= takes {when}, or a time", "= prend {when}, ou une heure";
        DraftOn { title: String, n: usize } => "{title}, draft {n}", "{title}, projet {n}";
        ChannelCount { channel: String, n: usize, of: u32 } => "{channel} {n} of {of}", "{channel} {n} sur {of}";
        ChannelWords { channel: String, n: usize } => "{channel} {n} characters", "{channel} {n} caractères";
        TooLong { channel: String, n: usize, of: u32 } => "too long for {channel}: {n} of {of}", "trop long pour {channel} : {n} sur {of}";
        ToneClean => "Nothing to mend in the tone.", "Rien à reprendre dans le ton.";
        CitesUnsure { names: String } => "Not yet confirmed: {names}", "À confirmer : {names}";
        MustContain { list: String } => "Must contain: {list}", "Doit contenir : {list}";
        TickWhich => "Which of these do the words contain?", "Lesquels de ces points y sont ?";
        Approvers { roles: String } => "Then: {roles}", "Ensuite : {roles}";
        NoApprover => "Nobody needs to approve these words.", "Personne n’a besoin d’approuver ces mots.";
        TheseWords => "These words?", "Ces mots conviennent-ils ?";
        AskApproval => "Ask for approval", "Demander l’accord";
        Edit => "Edit", "Modifier";
        Blanks => "Blanks", "Blancs";
        OtherChannel => "Words for one channel", "Mots pour un canal";
        WhichChannel => "For which channel?", "Pour quel canal ?";
        WordsInEnglish => "Words in English", "Mots en anglais";
        WordsInFrench => "Words in French", "Mots en français";
        TakeWords => "Yes, these words", "Oui, ces mots";
        AloneHere { roles: String } => "Nobody else has joined: these words would be approved by you alone, as {roles}.", "Personne d’autre n’a rejoint : ces mots seraient approuvés par vous seul ({roles}).";
        AloneLogged => "The log will say that their author approved them alone.", "Le journal dira que leur auteur les a approuvés seul.";
        AloneBetter { command: String } => "Better, where there is a minute: somebody else reads them. They type {command}", "Mieux, s’il reste une minute : quelqu’un d’autre les relit, en tapant {command}";
        ApproveAloneQ => "Approve your own words?", "Approuver vos propres mots ?";
        ApproveAlone => "Yes, I approve them alone", "Oui, je les approuve seul";
        BackToWords => "No, back to the words", "Non, revenir aux mots";
        Approve => "Approve", "Donner son accord";
        Refuse => "Refuse, and say why", "Refuser, et dire pourquoi";
        ApproveQ { role: String } => "Do you approve, as {role}?", "Donnez-vous votre accord ({role}) ?";
        RefusedBy { who: String, why: String } => "{who} refused: “{why}”", "Refusé par {who} : « {why} »";
        WaitsApproval { title: String, roles: String, when: String } => "“{title}” waits for {roles}, asked {when}. The rest goes on.", "« {title} » attend {roles}, demandé {when}. Le reste continue.";
        HowTheyAnswer { command: String } => "They type {command}, or answer by phone.", "Répondre en tapant {command}, ou par téléphone.";
        WordByPhone => "Record their word, told by phone", "Noter leur accord, donné au téléphone";
        RefusalByPhone => "Record their refusal, told by phone", "Noter leur refus, donné au téléphone";
        WhoseWord => "Whose word?", "L’accord de qui ?";
        Silent { roles: String, span: String } => "{roles} has not answered for {span}.", "Pas de réponse de {roles} depuis {span}.";
        SilentRule { by: String, until: String } => "The rule of {by}{until}: then publish. Nothing is sent by itself.", "La règle de {by}{until} : publier. Rien ne part tout seul.";
        ValidUntil { day: String } => ", valid until {day}", ", valable jusqu’au {day}";
        UseRule => "Use the rule", "Appliquer la règle";
        TypeTheWord { word: String } => "To do it, type the word  {word}", "Pour le faire, taper le mot  {word}";
        WordPublish => "publish", "publier";
        WordClose => "close", "clore";
        PublishOn { channel: String } => "Publish on {channel}: the words below, exactly.", "Publier sur {channel} : les mots ci-dessous, exactement.";
        DrillPublish { channel: String } => "Do not post this. Write where it would go: {channel}.", "Ne pas publier. Écrire où cela irait : {channel}.";
        AlsoInFile { file: String } => "Also in the file {file}, ready to copy.", "Aussi dans le fichier {file}, prêt à copier.";
        PostedWhen => "Posted when, and where?", "Publié quand, et où ?";
        PostedHint => "= now, -2m https://…, or an address", "= maintenant, -2m https://…, ou une adresse";
        LeaveOut => "Leave this channel out, and say why", "Laisser ce canal, et dire pourquoi";
        Posted => "It is posted", "C’est publié";
        ConfirmFact => "Confirm the fact", "Confirmer le fait";
        UnsureWall { names: String } => "These words cite what is not yet confirmed: {names}", "Ces mots citent ce qui reste à confirmer : {names}";
        OverrideUnsure => "Go past it, and say why", "Passer outre, et dire pourquoi";

        CannotStart => "cannot start yet", "ne peut pas commencer";
        InTheWay { what: String } => "In the way: {what}", "Au préalable : {what}";
        WhyPast => "Why go past it? It will stand in the report.", "Pourquoi passer outre ? Ce sera écrit au rapport.";
        WhyNow => "Why now? It will stand in the report.", "Pourquoi maintenant ? Ce sera écrit au rapport.";

        DoneCount { done: usize, skipped: usize } => "Done {done} · skipped {skipped}", "Fait {done} · écarté {skipped}";
        ShelvedCount { shelved: usize } => " · on a branch since abandoned {shelved}", " · sur une branche abandonnée {shelved}";
        NextUpdate => "the hour of the next update", "l’heure du prochain point";
        OpenWhich => "Open which one?", "Ouvrir laquelle ?";
        OpenHint => "type to find, Esc: back", "taper pour trouver, Échap : revenir";
        LineOf { n: usize, title: String } => "Line {n}: {title}", "Ligne {n} : {title}";
        LineHint => "Another line: its number; where a number is asked, :2", "Une autre ligne : son numéro ; là où un nombre est demandé, :2";
        WhichFirst => "Which one first?", "Laquelle d’abord ?";
        AnyOrder => "They may be done in any order.", "L’ordre est libre.";
        NothingOpen => "Nothing is open for you now.", "Rien n’est à faire pour vous maintenant.";
        LookAgain => "Look again", "Regarder à nouveau";
        AddAction => "Something else to do", "Autre chose à faire";
        WhatToDo => "What is to be done?", "Que faut-il faire ?";
        TakeOver { name: String, when: String } => "{name} opened it {when}. Take over?", "{name} l’a ouverte {when}. Prendre la suite ?";

        WhichAnswer => "Which answer?", "Quelle réponse ?";
        WhatIsIt => "What is it?", "De quoi s’agit-il ?";
        WrongTime => "The time was wrong", "L’heure était fausse";
        TakeBack => "Take it back: open again", "L’annuler : rouvrir";
        Restore => "Bring it back", "La reprendre";
        StillRight => "Still right", "Toujours juste";
        ChangeIt => "Change it?", "La changer ?";
        YesWhy => "Yes, and say why", "Oui, et dire pourquoi";
        NoLeave => "No, leave it as it is", "Non, laisser ainsi";
        Appears => "appears", "apparaît";
        SetAside => "set aside", "mis de côté";
        Returns => "counts again", "compte à nouveau";
        MovesTo => "moves", "se déplace";
        ApprovalsFall => "approvals", "accords";
        CheckAgain => "to check", "à vérifier";
        KeptInLog => "done, kept in the log", "fait, gardé au journal";
        BringNow => "Do it now after all", "Le faire maintenant, finalement";
        FromTo { from: String, to: String } => "{from} → {to}", "{from} → {to}";
        ToHappened { when: String } => "It happened at {when}", "Survenu à {when}";
        OpenAgain => "Taken back: open again", "Annulé : ouvert à nouveau";
        NothingElse => "Nothing else changes.", "Rien d’autre ne change.";

        WhatHasHappened => "What has happened?", "Que s’est-il passé ?";
        TheSame { name: String, title: String, when: String } => "{name} noted “{title}” {when}. The same?", "{name} a noté « {title} » {when}. Le même ?";
        Another => "Another", "Un autre";
        OneNote => "One line about it", "Une ligne à ce sujet";
        OneNoteHint => "= nothing to add", "= rien à ajouter";
        ProposedSince { when: String } => "proposed since {when}", "proposé depuis {when}";
        PutAside => "Put this proposal aside", "Écarter cette proposition";

        ResumedAt { run: String, title: String, when: String } => "Resumed run {run} at “{title}”, opened {when}.", "Reprise de {run} à « {title} », ouverte {when}.";
        Resumed { run: String } => "Resumed run {run}.", "Reprise de {run}.";
        AwayPaused { span: String } => "Away {span}, since the pause.", "{span} d’absence, depuis la pause.";
        AwayUnpaused { span: String, when: String } => "Away {span}: the window closed without a pause at {when}. Nothing was lost.", "{span} d’absence : fenêtre fermée sans pause à {when}. Rien n’est perdu.";
        Meanwhile => "Meanwhile", "Entre-temps";
        NowOverdue { n: usize, span: String } => "Now: {n} overdue, the oldest by {span}.", "À présent : {n} en retard, le plus ancien de {span}.";
        TornTail { file: String } => "One line, cut in half by the stop, was set aside in {file}.", "Une ligne coupée par l’arrêt a été mise de côté : {file}.";
        GoOn => "Go on?", "Reprendre ?";
        WithThisStep => "With this step", "Cette étape";
        SeeAgenda => "See the agenda", "Voir l’agenda";
        ReadLog => "Read what happened", "Lire la suite";
        Leave => "Leave", "Quitter";
        LeaveQ => "Leave?", "Quitter ?";
        Stay => "Stay", "Rester";
        HandFirst => "Hand over to somebody first", "Passer d’abord la main";
        PausedAt { when: String } => "Paused at {when}. All that was answered is recorded; nothing runs on its own.", "En pause à {when}. Tout ce qui a été répondu est noté ; rien n’avance tout seul.";
        InHand { title: String } => "In hand: “{title}”.", "En main : « {title} ».";
        ToComeBack => "To come back, type", "Pour revenir, taper";
        HeadOfLog { head: String } => "Head of the log: {head} (note it elsewhere: crisis verify --head)", "Tête du journal : {head} (la noter ailleurs : crisis verify --head)";
        ToWhom => "To whom?", "À qui ?";
        WhichRoles => "Which roles?", "Quels rôles ?";
        BriefLine => "One line for them", "Une ligne pour la suite";

        RunOpen { run: String, when: String } => "Run {run} is open. Started {when}.", "Le dossier {run} est ouvert. Début {when}.";
        NothingIsLost => "If anything stops this window, nothing recorded is lost. To come back, type", "Si cette fenêtre s’arrête, rien de noté n’est perdu. Pour revenir, taper";
        WhoAreYou => "Who is at the keyboard?", "Qui est au clavier ?";
        WhoHint { name: String } => "= takes {name}", "= prend {name}";
        ForWhichRoles => "For which roles?", "Pour quels rôles ?";
        EveryRole => "Every role: I am alone for now", "Tous les rôles : je suis seul pour l’instant";
        RealOrDrill => "Real, or a drill?", "Réel, ou exercice ?";
        Real => "Real", "Réel";
        ADrill => "A drill", "Un exercice";
        NotThisKeystroke => "The hour when the first of us learnt of it, not the time now. Deadlines count from it.", "L’heure à laquelle le premier de nous l’a appris, et non l’heure qu’il est. Les délais courent de là.";
        NeedsMissing { n: usize } => "{n} values of the organisation file are not filled in yet; defaults stand.", "{n} valeurs du fichier d’organisation manquent encore ; les valeurs par défaut valent.";

        CloseTitle { run: String, n: usize } => "Close {run}: {n} things are left.", "Clore {run} : il reste {n} choses.";
        CloseNothing { run: String } => "Close {run}: nothing is left.", "Clore {run} : il ne reste rien.";
        ByLaw => "by law", "légal";
        ExitQ { title: String } => "Exit: {title} Is it so?", "Sortie : {title} Est-ce le cas ?";
        IsApproved => "approved", "accord donné";
        WhatAboutThem => "What about them?", "Qu’en faire ?";
        KeepOpen => "Keep it open", "Laisser ouvert";
        AllFollowUps => "All are follow-ups", "Tout devient suite à donner";
        AllDropped => "Drop all, and say why", "Tout abandonner, et dire pourquoi";
        OneByOne => "One by one", "Une par une";
        FollowUp => "A follow-up", "Suite à donner";
        Dropped => "Dropped", "Abandonnée";
        WhyEnds => "Why does it end?", "Pourquoi cela finit-il ?";
        HowEnds => "How does it end?", "Comment cela finit-il ?";
        Resolved => "Resolved", "Résolu";
        FalseAlarm => "A false alarm", "Fausse alerte";
        StoodDown => "Stood down", "Dispositif levé";
        HandedOn => "Handed over", "Passé à d’autres";
        LegalReason { title: String } => "“{title}” is a deadline by law. Why may it be left?", "« {title} » est une échéance légale. Pourquoi la laisser ?";
        ClosedAt { run: String, when: String } => "{run} is closed since {when}.", "{run} est clos depuis {when}.";
        ReopenQ => "This run is closed. What now?", "Ce dossier est clos. Que faire ?";
        ReopenIt => "Open it again, and say why", "Le rouvrir, et dire pourquoi";

        NotRecorded { why: String } => "This answer is not recorded: {why}", "Cette réponse n’est pas notée : {why}";
        AllBeforeSafe => "All before it is safe. Nothing typed is thrown away.", "Tout ce qui précède est en sécurité. Rien de tapé n’est perdu.";
        TryAgain => "Try again", "Réessayer";
        SomebodyQuicker { name: String, when: String } => "{name} wrote about this {when}, while you were writing.", "{name} a écrit à ce sujet {when}, pendant ce temps.";
        WhatStands => "What shall stand?", "Que garder ?";
        KeepTheirs { name: String } => "Keep {name}’s", "Garder celle de {name}";
        ChangeToMine => "Change it to mine", "La remplacer par la mienne";
        MineAsNote => "Mine as a note", "La mienne en note";
        SameRecorded { name: String } => "{name} has just recorded the same; yours is kept as a note.", "{name} vient de noter la même chose ; la vôtre reste en note.";
        NoLonger { why: String } => "It is no longer needed: {why}. What you wrote is kept as a note.", "Ce n’est plus nécessaire : {why}. Ce que vous avez écrit reste en note.";
        ObAhead => "its time is ahead of the clock", "son heure est en avance sur l’horloge";
        ObSettled { name: String, when: String } => "{name} settled it {when}", "réglé par {name} {when}";
        ObNotApplicable => "it does not apply any more", "sans objet désormais";
        ObNotApproved { roles: String } => "{roles} has not approved it", "l’accord manque : {roles}";
        ObOwnWords => "who sent it for approval does not approve it too", "qui l’a envoyé pour accord ne donne pas aussi le sien";
        ObOther { what: String } => "{what}", "{what}";
        ObClosed => "the run is closed", "le dossier est clos";
        ObOpen => "the run is open", "le dossier est ouvert";
        StartsPlaybook { title: String } => "Bring in “{title}”", "Faire venir « {title} »";
        SwitchToIt => "Go over to it", "Passer à ce plan";
        OpenItsRun => "Open a run for it", "Ouvrir un dossier pour cela";
        SwitchedTo { title: String } => "gone over to “{title}”", "passage à « {title} »";
        SwitchLeaves { n: usize } => "What is left of this plan is set aside ({n}), and can be brought back. What was done stays done; deadlines by law run on.",
            "Ce qui reste de ce plan est mis de côté ({n}), et peut être repris. Ce qui est fait reste fait ; les échéances légales courent.";
        SplitOpens => "It becomes a run of its own, beside this one; this one goes on.", "Il devient un dossier à part ; celui-ci continue.";
        SplitOff { run: String } => "Run {run} is open beside this one. To go on with it: crisis resume {run}", "Le dossier {run} est ouvert à côté. Pour le suivre : crisis resume {run}";
        SplitFrom { run: String } => "Opened from run {run}.", "Ouvert depuis le dossier {run}.";
        BringIn => "Bring it in", "Le faire venir";
        ReopenDecision { title: String } => "Ask again: {title}", "Reposer la question : {title}";
        ItIsMet => "It is met", "C’est fait";
        Receipt => "The receipt, or its number", "L’accusé de réception, ou son numéro";
        ReceiptHint => "= none", "= aucun";
        MessagesHead => "What was said last, and what is prepared", "La dernière parole, et ce qui est prêt";
        HStakeholder => "stakeholder", "public";
        HLastSaid => "last said", "dernière parole";
        NeverSaid => "nothing yet", "rien encore";
        BackToStep => "Back to the step", "Revenir à l’étape";
    }
}

impl WalkOn {
    /// Says how many items are settled, and where some stand on a branch left since, how many.
    pub fn counts(done: usize, skipped: usize, shelved: usize, lang: Lang) -> String {
        let mut count = Self::DoneCount { done, skipped }.say(lang);
        if shelved > 0 {
            count.push_str(&Self::ShelvedCount { shelved }.say(lang));
        }
        count
    }
}
