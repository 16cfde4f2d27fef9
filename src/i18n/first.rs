use crate::words;

words! {
    /// Lists the words of a first case, each to be replaced by those of a crisis.
    pub enum First {
        Why => "To be written: the reason.", "À écrire : la raison.";
        Words => "to be filled in", "à compléter";
        Proof => "To be written: what proves it.", "À écrire : ce qui le prouve.";
        NotHere => "It plays no part in this case.", "Sans rôle dans ce cas.";
        Past => "To be written: why it goes out so.", "À écrire : pourquoi cela part ainsi.";
        Happens => "To be written: what happens.", "À écrire : ce qui se passe.";
        Over => "To be written: why it is over.", "À écrire : pourquoi c’est fini.";
        Title => "To be written: what happens in it", "À écrire : ce qui s’y passe";
        Briefing => "To be written: what a team is told as a drill begins.", "À écrire : ce que l’équipe apprend au début d’un exercice.";
    }
}
