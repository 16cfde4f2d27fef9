//! Words that make harm smaller than it is.

tone_rule! {
    /// A case that stands alone.
    ISOLATED_CASE "tone_isolated_case" Error
    title "A case said to stand alone" "Un cas dit isolé"
    why "It is often disproved a day later. Give the number, so far, and the hour at which it was counted."
        "C’est souvent démenti le lendemain. Donner le nombre à ce jour, et l’heure du décompte."
    instead "give the number so far, and the hour" "donner le nombre à ce jour, et l’heure"
    en "This is an isolated incident." => "412 orders are concerned so far; we are still counting." [
        "{isolated|one off|one time|rare|single|stand alone|standalone} .. {incident|case|event|occurrence|incidents|cases|events|occurrences|thing|instance|instances|lapse}",
        "very few -words",
        "{only|just|mere|merely|limited to|barely} a? .. {handful|few|small number|small percentage|minority|fraction|couple}",
        "{tiny|small|very small|limited|negligible} {number|minority|percentage|proportion|fraction} of",
        "^ {a|an} {handful|small number|small minority} of",
        "^ unfortunately a {handful|small number|few}",
        "only {0|1|2|3|one|two} ? {percent|per cent}",
        "only _? .. {percent|per cent} of",
        "{happens|happen|occurs} {in|to} {any|every|all} ..",
        "vast|overwhelming majority of",
        "{compared|comparison} {with|to} {our|other|the} .. {competitor|competitors|industry|sector|rivals|peers}",
        "{put|putting|keep|see} .. {in|into} {perspective|proportion|context}",
    ]
    fr "Il s’agit d’un cas isolé." => "412 commandes sont concernées à 10 h ; le décompte continue." [
        "{cas|incident|fait|acte|événement|évènement|épisode|geste|faits|actes|cas|incidents} {isolé*|exceptionnel*|marginal*|ponctuel*|unique|rare|rares|rarissime*}",
        "{poignée|quelques|petit nombre|infime|faible nombre|minorité} d|de",
        "très peu {de|d} {clients|personnes|cas|gens|produits|utilisateurs|commandes|abonnés|patients|voyageurs}",
        "{seulement|à peine|tout juste|tout au plus} {quelques|une|un}",
        "{infime|faible|petite} {minorité|partie|fraction|part|nombre}",
        "{seul|seuls|seules|seulement} {0|1|2|3} ...",
        "{loi|risque|risques|aléas} {du métier|du genre|du direct}",
        "{première et|première et la|la} dernière fois",
        "{grande|immense|très grande|écrasante} majorité",
        "{par rapport|comparé*} à|aux {nos|notre|d|autres} .. {concurrents|concurrence|secteur|autres}",
        "{remettons|remettre|replaçons|ramenons} .. {perspective|proportions|contexte|place}",
        "{relativiser|relativisons}",
        "{ne|n} concerne|touche|représente|affecte pas|que ..",
        "{bien|très|largement} en deçà",
        "{quantité|nombre|proportion|seuil} {infime|minime|limité*|très faible|faible|négligeable}",
        "{commun|courant|fréquent|banal|classique|habituel|inhérent} .. {industrie|secteur|profession|métier|domaine}",
        "{aucun|aucune} {impact|incidence|conséquence|conséquences|répercussion} -financi*",
        "{très|trop|relativement|bien} peu .. {endommagé*|touché*|affecté*|concerné*}",
        "{ne|n} .. pas {nocif*|nocives|toxique*|dangereu*}",
    ]
}

tone_rule! {
    /// Harm made small.
    BELITTLES "tone_belittles" Error
    title "Harm made small" "Un préjudice rabaissé"
    why "It mocks those who are worried or hurt. Say what it was."
        "C’est se moquer de qui est inquiet ou blessé. Dire ce que c’était."
    instead "say what it was" "dire ce que c’était"
    en "It was just a joke." => "The joke was cruel and we removed it." [
        "{just|only|merely|simply|nothing more than|little more than|no more than} a|an? .. {joke|misunderstanding|glitch|minor|small|hiccup|mix|bit of|blip|prank|banter|tweet|post|formality}",
        "{minor|small|slight|little|tiny|technical|temporary|brief} .. {glitch|hiccup|blip|issue|issues|mishap|hitch|mix up|snag|incident|setback|slip|bump}",
        "blown {out of|up out of} .. proportion",
        "overreact*|overreaction",
        "storm in a tea cup?",
        "storm in a teacup",
        "{tempest|fuss|noise|drama|hysteria} {in|over|about} ..",
        "{much ado|making a fuss|mountain out of}",
        "light hearted|lighthearted",
        "tongue in cheek",
        "{single|one} {tweet|post|video|comment|complaint|email}",
        "{we|everyone|everybody} all? {have|has|makes|make} {bad days|mistakes|a bad day|off days}",
        "it is what it is",
        "{time to|let s|we} move on",
        "{oops|whoops|oopsie|our bad|my bad}",
        "{mix up|slip up|hiccup}",
        "{end of the|closed} matter",
        "as far as .. concerned",
        "{damned|we can t win|can t please}",
        "{sensitive|touchy} {country|society|subject|topic|people|times}",
        "a bit of {a}? shock",
    ]
    fr "C’était une simple plaisanterie." => "Cette plaisanterie était cruelle, nous l’avons retirée." [
        "{simple|petit|petite|petits|petites|léger|légère|légers|légères|banal|banale|menu|menue|modeste} .. {malentendu*|incident*|erreur*|maladresse*|bug|bugs|incompréhension*|couac*|blague*|plaisanterie*|dysfonctionnement*|contretemps|boulette|souci|soucis|problème*|accroc|raté|ratés|désordre|tweet|message}",
        "{il ne s agit|il ne s agissait|ce n est|ce n était} que d|de|du|un|une",
        "polémique {stérile|inutile|artificielle|ridicule|montée}",
        "tempête dans un verre",
        "{réaction|réactions|propos|critiques|émotion} {exagéré*|disproportionné*|excessi*|démesuré*}",
        "s emballe|emballent",
        "beaucoup de bruit pour",
        "{oups|boulette|bourde}",
        "{message|ton|billet|post|humour} {léger|bon enfant|décalé|potache}",
        "on a tous",
        "{tout le monde|chacun|ça|cela} {peut|arrive|fait} {se tromper|à tout le monde|des erreurs}",
        "c est ainsi",
        "{tourner|tournons} la page",
        "{passer|passons} à autre",
        "il faut avancer",
    ]
}

tone_rule! {
    /// The reader who did not understand.
    OUT_OF_CONTEXT "tone_out_of_context" Warning
    title "Blame on whoever heard it" "La faute à qui l’a entendu"
    why "It says that people cannot read. Show the whole of it, and say which sentence was wrong."
        "C’est dire que les gens ne savent pas lire. Montrer le tout, et dire quelle phrase était fausse."
    instead "show the whole, and say what was wrong in it" "montrer le tout, et dire ce qui y était faux"
    en "Our words were taken out of context." => "Here is the full exchange; one sentence was wrong." [
        "out of context",
        "{misinterpret*|misconstrue*|misrepresent*|miscommunicat*|misread|misquoted|misunderst*}",
        "{selectively|heavily|misleadingly|deceptively} {edited|cut|quoted}",
        "{full|whole|entire|complete} {story|picture|context}",
        "choose|chose|chosen to read",
    ]
    fr "Ces propos sont sortis de leur contexte." => "Voici l’échange complet ; une phrase était fausse." [
        "{sorti*|extrait*|retiré*|isolé*} de {son|leur|tout|leurs} contexte",
        "hors contexte",
        "mal {compris*|interprét*|lu|lue|lus|reçu*|perçu*|vécu}",
        "malentendu|malentendus|quiproquo",
        "maladresse|maladresses|maladroit|maladroite|maladroits|maladroites",
        "{images|vidéo|extrait|séquence|propos} .. {montées|montée|tronqué*|coupé*|truqué*|manipulé*|déformé*}",
        "{toute l|l ensemble de l|l intégralité de l} {histoire|affaire}",
        "déformé|déformés|déformée",
        "{amalgame|amalgames|raccourci|raccourcis|confusion volontaire|mauvaise interprétation}",
        "ne {confondons|mélangeons} pas",
    ]
}

tone_rule! {
    /// Harm under another name.
    EUPHEMISM "tone_euphemism" Error
    title "A euphemism for harm" "Un euphémisme"
    why "Everybody sees what it hides, and reads contempt. Use the word that the person harmed would use."
        "Tout le monde voit ce qu’il cache, et lit du mépris. Prendre le mot de la personne lésée."
    instead "use the word of the person harmed" "prendre le mot de la personne lésée"
    en "I apologize for having to re-accommodate these customers." => "A man was dragged from his seat. That was wrong." [
        "re accommodat*",
        "reaccommodat*",
        "{right|down} siz*",
        "{rightsiz*|downsiz*|rationalis*|rationaliz*|streamlin*}",
        "{workforce|headcount|staffing|organisational|organizational} {adjustment*|reduction*|optimis*|optimiz*|realign*|restructur*}",
        "{made|positions|roles|posts} redundant",
        "let go",
        "unfortunate {incident|event|situation|circumstance|circumstances|occurrence|episode|events}",
        "{data|security|safety|quality|thermal|adverse|cyber|environmental|medical} {event|events|incident|incidents} -response|team",
        "{involuntary|involuntarily} {denied|deplan*}",
        "{negative|adverse|unfavourable|unfavorable|suboptimal} {outcome|outcomes|impact|impacts|experience}",
        "{non conforming|non conformity|non compliant|out of specification|off specification}",
        "{service|quality} {disruption|degradation|deviation}",
        "{inappropriate|unprofessional} {conduct|behaviour|behavior|contact}",
        "collateral damage",
        "passed away",
        "unfortunate {use|choice|timing|remark|remarks|comment|comments|wording|turn|outcome|consequence|mistake|error|oversight}",
        "{wasn t|not|isn t|less than} .. {a good|a great|a pleasant|ideal|optimal|the best} {experience|outcome|day|look}?",
        "{fell|falls|fall|falling} short of .. {standards|expectations}",
        "{untoward|regrettable|undesirable|unwanted} .. {incident|event|outcome|events|behaviour}",
        "technical {issue|issues|error|fault|difficulty|difficulties|problem|problems}",
        "{teething|systems|system|service} {problem|problems|issue|issues}",
    ]
    fr "Nous regrettons cet incident malheureux." => "Un homme a été traîné hors de son siège. C’est inacceptable." [
        "réaccommod*",
        "{regrettable|regrettables|malheureux|malheureuse|fâcheux|fâcheuse|indésirable} {incident*|événement*|évènement*|épisode*|situation|affaire|circonstances}",
        "{incident|incidents|événement|événements|évènement|évènements|épisode|épisodes|situation|affaire} {regrettable*|malheureu*|fâcheu*|indésirable*}",
        "plan de {transformation|départs volontaires|sauvegarde|réorganisation|compétitivité}",
        "{ajustement|optimisation|rationalisation|adaptation|redimensionnement} .. {effectifs|postes|organisation|implantation|sites}",
        "{rationalisons|optimisons|ajustons|adaptons|rationaliser} .. {implantation|effectifs|organisation|réseau|structure}",
        "{événement|évènement|incident} {de sécurité|de données|thermique|indésirable|qualité|technique}",
        "{échauffement|comportement|fonctionnement} {non souhaité|non attendu|anormal|inattendu|atypique}",
        "{évolution|issue|pronostic} {défavorable|non favorable|péjorative}",
        "{non conforme|non conformes|non conformité}",
        "{comportement|comportements|geste|gestes|propos} {inapproprié*|inadapté*|déplacé*}",
        "se séparer|séparons|séparé de",
        "nous a quittés",
        "incident {d exploitation|de production|de parcours|de fonctionnement|d usage}",
        "aléa|aléas",
        "{expérience|situation|moment} {désagréable|inconfortable|pénible|déplaisant*|délicat*}",
        "{accès|consultation|divulgation|utilisation} non {autorisé*|conforme|souhaité*}",
        "incident|incidents|problème|problèmes|souci|difficulté|difficultés {technique*|informatique*|ponctuel*|passager*|passagère*|momentané*|rencontrée*|rencontré*}",
        "dysfonctionnement|dysfonctionnements|perturbation|perturbations",
    ]
}
