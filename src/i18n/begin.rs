use crate::words;

words! {
    /// Lists what is said where something is begun: a folder of plans, or a plan.
    pub enum Begin {
        Written { file: String } => "{file} is written", "{file} est écrit";
        Left { file: String } => "{file} is there already, and was left as it is", "{file} existe déjà, et reste tel quel";
        AfterInit => "next: put your names into organisation.yaml, then type: crisis run first --drill",
            "ensuite : mettre vos noms dans organisation.yaml, puis taper : crisis run first --drill";
        AfterInitIn { dir: String } => "next: put your names into organisation.yaml, then type: cd {dir} && crisis run first --drill",
            "ensuite : mettre vos noms dans organisation.yaml, puis taper : cd {dir} && crisis run first --drill";
        AfterNew { file: String } => "next: take the # away from what you change, then type: crisis validate {file}",
            "ensuite : enlever le # devant ce que vous changez, puis taper : crisis validate {file}";
        BadId { typed: String } => "“{typed}” cannot be the id of a plan", "« {typed} » ne peut pas être l’id d’un plan";
        Ids => "an id has small letters, digits and -, as in parcel-broken", "un id a des minuscules, des chiffres et -, comme colis-casse";
        Taken { id: String } => "there is a plan {id} already", "il y a déjà un plan {id}";
        OtherName => "name yours otherwise; it takes from the other with --from", "donner un autre nom au vôtre ; il reprend l’autre avec --from";
        Unwritten { file: String } => "{file} could not be written", "{file} n’a pas pu être écrit";

        What { title: String, from: String } => "What differs from “{title}” ({from}). Everything else is taken from there.",
            "Ce qui diffère de « {title} » ({from}). Tout le reste en est repris.";
        HowToChange => "The lines that begin with # are examples, as they stand there today. To change a part, take the # away.",
            "Les lignes qui commencent par # sont des exemples, tels qu’ils sont là-bas aujourd’hui. Pour changer une partie, enlever le #.";
        SeeWhole { id: String } => "The whole: crisis show {id} --resolved", "Le tout : crisis show {id} --resolved";
        Summary => "When to open it.", "Quand l’ouvrir.";
        Never => "What nobody does. These come on top of the inherited ones.", "Ce que personne ne fait. S’ajoute à ce qui est repris.";
        Words => "The words that go out.", "Les mots qui sortent.";
        Approvals => "Who approves words.", "Qui approuve les mots.";
        Raise => "What raises the level.", "Ce qui relève le niveau.";
        Deadlines => "What the law wants, and by when. To be checked with your counsel.", "Ce que la loi exige, et pour quand. À vérifier avec votre conseil.";
        Exit => "What is confirmed before the end.", "Ce qui est confirmé avant la fin.";
    }
}
