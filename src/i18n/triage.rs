use crate::words;

words! {
    /// Lists what is asked and said in the first minute, before a playbook is chosen.
    pub enum Triage {
        Real => "Did it really happen?", "Est-ce vraiment arrivé ?";
        Ours => "Is it ours: our people, our product, our place, our account?", "Est-ce à nous : nos gens, notre produit, un lieu ou un compte à nous ?";
        Crisis => "Is it a crisis, or may it be one by tonight?", "Est-ce une crise, ou cela peut-il l’être ce soir ?";
        Danger => "Is anybody hurt or in danger?", "Quelqu’un est-il blessé ou en danger ?";
        Kind => "What kind of thing is it?", "De quoi s’agit-il ?";
        NotKnown => "Not known yet", "Pas encore connu";
        Harm => "People are hurt, or were", "Des personnes sont ou ont été blessées";
        Person => "How we treated somebody", "La façon dont quelqu’un a été traité";
        Product => "A product of ours", "Un de nos produits";
        Data => "Data, or somebody inside our systems", "Des données, ou quelqu’un dans nos systèmes";
        Account => "An account of ours", "Un de nos comptes";
        Service => "A service that does not work", "Un service en panne";
        OurWords => "Something that we published", "Quelque chose que nous avons publié";
        Leader => "Somebody who leads us, or speaks for us", "Quelqu’un qui nous dirige ou parle pour nous";
        Claim => "Something that is said of us, true or not", "Une chose dite de nous, vraie ou fausse";
        Campaign => "A call to act against us", "Un appel à agir contre nous";
        Anything => "Something else", "Autre chose";
        ForThis { kind: String } => "it is written for: {kind}", "il est fait pour : {kind}";
        BeginsWithPeople => "it begins with the people in danger", "il commence par les personnes en danger";
        ForWhatIsNotTrue => "it answers what is not true", "il répond à ce qui est faux";
        FitsAnything => "it fits what no other plan fits", "il va à ce qui n’a pas de plan";
        HelpFirst => "People first: call the emergency services now, if nobody has.", "D’abord les personnes : appeler les secours maintenant, si personne ne l’a fait.";
        NotOurs => "If it is not ours, tell whose it is, watch, and say nothing in public. A run keeps the record.",
            "Si ce n’est pas à nous, prévenir à qui c’est, veiller, ne rien dire en public. Un dossier garde la trace.";
        NotYet => "If it is no crisis yet: a run costs nothing, and its first decision can end it.", "Si ce n’est pas encore une crise : un dossier ne coûte rien, et sa première décision peut le clore.";
        LookFirst => "Nobody knows yet whether it is real: the first step of each plan finds out.", "Nul ne sait encore si c’est vrai : la première étape de chaque plan le cherche.";
        Which => "Which playbook?", "Quel plan ?";
        All => "All the others", "Tous les autres";
    }
}
