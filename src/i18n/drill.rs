use crate::words;

words! {
    /// Lists what a drill says.
    pub enum Drill {
        Control => "exercise control", "direction d’exercice";
        Word => "DRILL", "EXERCICE";
        Opens { title: String } => "Drill of: {title}.", "Exercice : {title}.";
        RealTime => "Its hours pass as they do outside. What happens comes on your next screen.", "Ses heures passent comme dehors. Ce qui arrive vient à l’écran suivant.";
        Faster { n: u32 } => "Its hours pass {n} times as fast as outside. What happens comes on your next screen.", "Ses heures passent {n} fois plus vite que dehors. Ce qui arrive vient à l’écran suivant.";
        InSteps => "Its hours stand still: a minute passes with each answer, and when nothing is open it is the hour of what comes next.",
            "Ses heures s’arrêtent : une minute passe à chaque réponse et, quand rien n’est à faire, c’est l’heure de la suite.";
        NothingPosted => "Nothing is posted anywhere, and nobody outside is called. Whoever you speak to, say first that it is a drill.",
            "Rien n’est publié, personne dehors n’est appelé. À qui l’on parle, dire d’abord que c’est un exercice.";
        Feed { n: usize, negative: usize } => "Since then {n} posts, {negative} % of them against us.", "Depuis, {n} messages, dont {negative} % contre nous.";
        Seen { author: String, text: String } => "Most seen, {author}: {text}", "Le plus vu, {author} : {text}";
        Synthetic => "(Synthetic, made for this drill.)", "(Synthétique, fait pour cet exercice.)";
        BadPace { typed: String } => "“{typed}” is no pace: step, or a number of times such as 10x", "« {typed} » n’est pas une allure : step, ou un nombre de fois, comme 10x";
        NotACase => "A drill follows a case; this is a map of answers.", "Un exercice suit un cas ; ceci est une table de réponses.";
        WhichCase => "Which case? Say crisis drill CASE; crisis test lists those there are.", "Quel cas ? Écrire crisis drill CAS ; crisis test liste ceux qu’il y a.";
        NoDrill { run: String } => "{run} is no drill of a case.", "{run} n’est pas l’exercice d’un cas.";
        NoneYet => "No drill of a case was scored yet.", "Aucun exercice n’a encore de bilan.";
        HowToScore { run: String } => "crisis drill --score {run}", "crisis drill --score {run}";
        Sheet { title: String } => "DRILL · Score sheet: {title}", "EXERCICE · Bilan : {title}";
        About { run: String, held: String, pace: String, lasted: String } => "{run}, held {held}, pace {pace}, {lasted} of the drill", "{run}, tenu le {held}, allure {pace}, {lasted} d’exercice";
        Alone => "The case could not be played beside it: there is nothing to compare with.", "Le cas n’a pas pu être joué à côté : rien à comparer.";
        Firsts => "Time to first words", "Délai jusqu’aux premiers mots";
        Acknowledgement => "We have seen it", "Nous l’avons vu";
        Holding => "Holding statement", "Premier communiqué";
        Statement => "Full statement", "Déclaration complète";
        Employees => "Our own people told", "Les nôtres informés";
        Here => "you", "vous";
        There => "case", "cas";
        Never => "never", "jamais";
        Deadlines => "Deadlines by law", "Échéances légales";
        Running => "running", "en cours";
        Met => "met", "tenue";
        Late => "late", "manquée";
        NotStarted => "not started", "non ouverte";
        NotApplicable => "not applicable", "sans objet";
        Decisions { same: usize, of: usize } => "Decisions: {same} of {of} as in the case", "Décisions : {same} sur {of} comme dans le cas";
        Open => "not taken", "non prise";
        Because { option: String, why: String } => "{option}: “{why}”", "{option} : « {why} »";
        Tone => "Words kept against the tone of the house", "Mots gardés malgré le ton de la maison";
        Walls => "Walls passed", "Blocages franchis";
        Forgotten { n: usize } => "Forgotten ({n}): done by then in the case, and still open here", "Oublié ({n}) : fait à cette heure dans le cas, encore à faire ici";
        AndMore { n: usize, run: String } => "and {n} more: crisis drill --score {run} --format json", "et {n} de plus : crisis drill --score {run} --format json";
        NoneForgotten => "Nothing that the case had done by then was forgotten.", "Rien de ce que le cas avait fait à cette heure n’a été oublié.";
        HRun => "run", "dossier";
        HHeld => "held", "tenu le";
        HSeen => "seen", "vu";
        HFirst => "first", "1ers";
        HFull => "full", "décl.";
        HStaff => "staff", "nôtres";
        HLaw => "law", "loi";
        HSame => "same", "idem";
        HLeft => "left", "oubli";
        Legend => "seen, first, full, staff: time to “we have seen it”, the holding statement, the full statement, words to our own people. law: deadlines missed. same: decisions as in the case. left: steps forgotten.",
            "vu, 1ers, décl., nôtres : délai jusqu’à « nous l’avons vu », au premier communiqué, à la déclaration complète, aux mots pour les nôtres. loi : échéances manquées. idem : décisions comme dans le cas. oubli : étapes oubliées.";
    }
}
