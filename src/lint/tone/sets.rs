use super::phrase::Sets;
use crate::i18n::Lang;

/// Returns the words that stand behind `@name` in the phrases of a language.
pub fn sets(lang: Lang) -> Sets {
    match lang {
        Lang::En => EN,
        Lang::Fr => FR,
    }
}

const EN: Sets = &[
    ("sorry", "sorry|apolog*|regret|regrets|regretted|regretful"),
    (
        "upset",
        "offence|offense|offended|offensive|hurt|upset|distress|distressed|attacked|disappointed|insulted|discomfort",
    ),
    (
        "customer",
        "customer|customers|passenger|passengers|victim|victims|user|users|guest|guests|patient|patients|rider|riders|driver|drivers|traveller|travellers|traveler|travelers|tenant|tenants|parent|parents|owner|owners|woman|man|resident|residents|buyer|buyers|client|clients|student|students|visitor|visitors|employee|employees",
    ),
    (
        "firm",
        "company|management|organisation|organization|brand|group|firm|airline|bank|hotel|club|charity|agency|corporation|board|manufacturer|retailer|operator|supermarket|hospital|university",
    ),
    (
        "fault",
        "mistake|mistakes|error|errors|misstep|missteps|fault|faults|failing|failings|failure|failures|shortcoming|shortcomings|oversight|oversights",
    ),
    (
        "step",
        "step|steps|measure|measures|action|actions|procedures|controls|remedies|arrangements|safeguards",
    ),
];

const FR: Sets = &[
    (
        "pardon",
        "désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées|excuses|excuse|excuser|excusons|regrets|regret|regrette|regrettons|regrettent|regrettez|pardon",
    ),
    (
        "client",
        "client|clients|cliente|clientes|passager|passagers|passagère|passagères|victime|victimes|usager|usagers|usagère|usagères|salarié|salariés|salariée|salariées|voyageur|voyageurs|voyageuse|voyageuses|patient|patients|patiente|patientes|parent|parents|utilisateur|utilisateurs|utilisatrice|utilisatrices|femme|homme|cycliste|cyclistes|conducteur|conducteurs|locataire|locataires|abonné|abonnés|acheteur|acheteurs|consommateur|consommateurs|riverain|riverains",
    ),
    (
        "firme",
        "direction|entreprise|société|marque|groupe|enseigne|compagnie|banque|établissement|maison|association|fondation|agence|hôtel|club|hôpital|université|mairie|restaurant|fabricant|fédération",
    ),
    (
        "faute",
        "erreur|erreurs|maladresse|maladresses|faute|fautes|dysfonctionnement|dysfonctionnements|manquement|manquements|défaillance|défaillances|imprécision|imprécisions|ratés",
    ),
    (
        "choc",
        "choqué|choquée|choqués|choquées|choquer|heurté|heurtée|heurtés|heurtées|heurter|blessé|blessée|blessés|blessées|blesser|offensé|offensée|offensés|offensées|offenser|froissé|froissée|froissés|froissées|froisser|attaqué|attaquée|attaqués|attaquées|visé|visée|visés|visées|déplu|déplaire|gêné|gênée|gênés|gênées|peiné|peinés",
    ),
    ("mesure", "mesure|mesures|disposition|dispositions|action|actions|démarche|démarches|correctifs"),
];
