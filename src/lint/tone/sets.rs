use crate::i18n::Lang;

/// Is words and groups of words under one name, as `("sorry", "sorry|apolog*")`.
pub type Sets = &'static [(&'static str, &'static str)];

/// Returns the words that stand behind `@name` in the phrases of a language.
pub fn sets(lang: Lang) -> Sets {
    match lang {
        Lang::En => EN,
        Lang::Fr => FR,
    }
}

/// Returns the phrases that name something: a number, a day, what was done or is to be done.
///
/// Beside one of them a hollow phrase is filled, and passes.
pub fn named(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::En => &[
            "#|_|@count|@day",
            "{this|last|next} {morning|afternoon|evening|week|night|month|year|spring|summer|autumn|winter}",
            "we|i|ve {have|ve|had|d}? {also|now|already|just|never|not|only|all|then|since}? @did",
            "we|i {did|do|have|had|can|could|will|would|are|am|did|don|didn|haven|hadn|won|can}? {not|t|never|cannot} {yet|also|even|simply|been|be}? @undone",
            "{was|were|is|are} -not .. wrong",
            "<-{not|never|no|nor|if|hardly} our|my own? {fault|mistake|error|job|choice|decision|doing}",
            "<-{not|never|nor} ours",
            "we|i {am|are|m|re|was|were} responsible|ashamed",
            "we|i {will|ll|shall|are|am|re|m} {now|also|not|all|already|both|never}? @doing",
            "we|i {pay|cover|refund|mourn|thank|owe|recall|correct|publish|answer for|take back|take full}",
            "thank you {to|for telling|for your letter|for reporting}",
            "^ please? {do not|don t|call|keep|throw|bring|change|unplug|boil|use|see|leave|return|phone|write|send|collect|open|close|avoid|go|take|ask|fetch|stop using|stop eating|stop taking|here is|here are|what you}",
            "{do not|don t|never} {eat|drink|use|open|click|answer|drive|touch|go|enter|share the|give|need to do}",
            "<-not {has|have|was|were|is|are} {been|now been|being}? {removed|withdrawn|reported|recalled|dismissed|suspended|refunded|repaid|closed|arrested|charged|deleted|cancelled|evacuated|notified|published}",
            "{not|still|yet} .. {know|known|unknown|clear why|confirmed}",
            "{contact|call|phone|write to|see} {us|via|a doctor|your|the helpline}",
            "^ {they|it|she|he|that|we|this} {were|was|is|did|are|had|has} {not|now} $",
            "you {can|need not|do not need|don t need|will get|will receive|did nothing|deserved|had been}",
        ],
        Lang::Fr => &[
            "#|_|@combien|@jour",
            "{ce|cette} {matin|soir|midi|nuit|semaine|après midi}",
            "{semaine|mois|année|an|été|hiver|printemps} {dernier|dernière|prochain|prochaine}",
            "nous|j|on|je {l|les|vous|lui|leur|en|y|nous|m|la|le}? {avons|ai|a|avions|avais|sommes|suis} {aussi|déjà|tous|toutes|bien|d abord|depuis|tout|donc|pas|jamais|rien|d}? @fait",
            "nous|j|je n|ne|l|les|vous .. {pas|rien|jamais|aucun|aucune} .. @omis",
            "nous|je ne {savons|sais|connaissons|pouvons|donn*|cherch*|sanctionn*|devin*|dirons|dirai} .. {pas|ni|rien|aucun|aucune}",
            "{avons|avions|ai|avait|eu|ont} .. {tort|raison}",
            "<-{pas|ni|si|nullement|point} notre|ma|mon {faute|erreur|choix|décision|tort}",
            "{venait|viennent|vient|venaient} de {nous|chez nous|notre}",
            "<-{pas|ni} {le|la|les} nôtre|nôtres",
            "<-{pas|ni|aucunement} responsables|responsable -{qualité|communication|presse}",
            "nous|je|on {vous|les|le|la|lui|leur|en|y|l}? {les|en|la|le}? @agis",
            "^ -{veuillez|soyez|rassurez|sachez|croyez|comprenez|profitez|assez|chez|avez|ayez|patientez|découvrez|abonnez|suivez|gardons|venez} *ez",
            "ne|n *ez {pas|rien|aucun|aucune|plus|jamais}",
            "{a|ont|est|sont} {été|désormais|de nouveau}? {signalé*|retirée|retirés|retirées|déposé*|rappelés|remis|remise|suspendu*|remboursé*|fermé*|arrêtée|licencié*|poursuivi*|relogé*|évacué*|hospitalisé*|prévenue|prévenues|coupée|rouverte|disponibles}",
            "{encore|toujours} .. {inconnu*|pourquoi|savoir|pas établi*}",
            "{nous contacter|contactez|nous appeler|un médecin}",
            "^ {elles|ils|elle|il|ce} {ne l {étaient|était|est|sont|avaient|avait}|le {sont|est}} {pas|plus|maintenant|désormais}",
            "{vous} {pouvez|serez remboursé*|recevrez|aurez|devez voir}",
            "{et|ou|puis|mais|alors} {rapportez|appelez|gardez|jetez|changez|sortez|venez|laissez|envoyez|écrivez|restez|fermez|débranchez}",
            "voici|voilà {ce|le|la|l|les|notre|nos|comment|pourquoi|où}",
        ],
    }
}

const EN: Sets = &[
    (
        "day",
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|january|february|april|june|july|august|september|october|november|december|noon|midnight|midday|tonight|yesterday|tomorrow|christmas|easter|since may|in may|in march|since march|today",
    ),
    (
        "did",
        "stopped|closed|refunded|removed|called|warned|changed|paid|deleted|suspended|dismissed|fired|withdrew|withdrawn|recalled|replaced|sent|reported|repaired|fixed|wrote|written|told|sold|served|lost|hid|refused|charged|published|posted|opened|turned|gave|given|handed|took|taken|put|spoke|spoken|met|visited|apologised|apologized|failed|ignored|broke|let|left|kept|cancelled|chose|found|checked|began|begun|cut|hired|moved|evacuated|corrected|delivered|insulted|misled|lied|missed|waited|knew|asked|accused|mistreated|treated|planned|postponed|overlooked|tested|lent|invited|switched|messed|subjected|duped|promised|arrested|saw|heard|read|rejected|underpaid|owed|admitted|caused|harmed|hurt|blamed|silenced|banned|discriminated|excluded|copied|leaked|dropped|burned|served|mixed|forgot|wronged|disappointed you|rang|returned|reset|apologised to|got it wrong|got this wrong",
    ),
    ("sorry", "sorry|apolog*|regret|regrets|regretted|regretful"),
    (
        "upset",
        "offence|offense|offended|offensive|hurt|upset|distress|distressed|attacked|disappointed|insulted|discomfort",
    ),
    (
        "customer",
        "customer|customers|passenger|passengers|victim|victims|user|users|guest|guests|patient|patients|rider|riders|driver|drivers|traveller|travellers|traveler|travelers|tenant|tenants|parent|parents|owner|owners|woman|man|resident|residents|buyer|buyers|client|clients|student|students|pupil|pupils|visitor|visitors|employee|employees|member|members|shopper|shoppers|fan|fans|supporter|supporters|subscriber|subscribers|consumer|consumers|commuter|commuters|hiker|hikers|swimmer|swimmers|cyclist|cyclists|family|families|household|households|child|children|relatives|donor|donors|viewer|viewers|reader|readers|neighbour|neighbours|motorist|motorists|pedestrian|pedestrians|worker|workers|account holders|policyholders|diner|diners",
    ),
    (
        "firm",
        "company|management|organisation|organization|brand|group|firm|airline|bank|hotel|club|charity|agency|corporation|board|manufacturer|retailer|operator|supermarket|hospital|university",
    ),
    (
        "fault",
        "mistake|mistakes|error|errors|misstep|missteps|fault|faults|failing|failings|failure|failures|shortcoming|shortcomings|oversight|oversights|lapse|lapses|gap|gaps|deficiency|deficiencies|weakness|weaknesses|irregularity|irregularities|inaccuracy|inaccuracies|discrepancy|discrepancies|wrongs|misjudgment|misjudgement|misjudgments|misjudgements|inconsistencies|omission|omissions",
    ),
    (
        "step",
        "step|steps|measure|measures|action|actions|procedures|controls|remedies|arrangements|safeguards",
    ),
    (
        "staff",
        "employee|employees|clerk|clerks|driver|nurse|nurses|guard|guards|pilot|operator|contractor|contractors|engineer|engineers|technician|technicians|worker|workers|volunteer|volunteers|teacher|teachers|cashier|manager|managers|colleague|colleagues|staffer|staffers|intern|interns|trainee|trainees|apprentice|temp|agent|agents|officer|officers|steward|stewards|moderator|administrator|receptionist|waiter|cook|chef|porter|mechanic|doctor|developer|developers|individual|individuals|member of {staff|the team|our team|our staff}|staff member|staff members",
    ),
    (
        "supplier",
        "supplier|suppliers|contractor|contractors|vendor|vendors|subcontractor|subcontractors|provider|providers|partner|agency|agencies|courier|couriers|manufacturer|manufacturers|caterer|caterers|franchisee|franchisees|landlord|carrier|third party|third parties|laboratory|consultancy|{cleaning|security|catering|haulage|delivery|software|hosting|staffing|maintenance|transport} {company|firm}",
    ),
    (
        "press",
        "media|press|journalist|journalists|reporter|reporters|newspaper|newspapers|headline|headlines|tabloid|tabloids|broadcaster|broadcasters|broadcast|documentary|coverage|blogger|bloggers|influencer|influencers|columnist|columnists|commentators",
    ),
    (
        "harm",
        "dead|die|died|dies|death|deaths|killed|injured|injuries|injury|hurt|burned|burns|hospital|ill|sick|poisoning|crash|crashed|collapse|collapsed|explosion|fire|drowned|lost their lives|lost his life|lost her life|victims|accident|leak|spill|breach|abuse|assault|fall|fatal|fatality|fatalities|tragedy|derailment|blaze|outbreak",
    ),
    ("some", "some|certain|several|many|a few|a number of|not everyone|individuals|people|those|others"),
    (
        "lawyer",
        "lawyer|lawyers|solicitor|solicitors|attorney|attorneys|legal team|legal department|legal counsel|legal advisers",
    ),
    (
        "affair",
        "situation|situations|event|events|occurrence|occurrences|incident|incidents|matter|matters|issue|issues|episode|circumstances|affair|development|developments|turn of events|outcome|outcomes",
    ),
    (
        "count",
        "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|twice|dozen|dozens|half",
    ),
    (
        "undone",
        "know|check|tell|answer|listen|ask|act|notice|look|warn|read|have|find|guess|name|give|confirm|stop|train|test|keep|evacuate|invent|see|trained|checked|told|warned|asked|answered|listened|acted|lock|locked|hidden|clean|cleaned|bring|undo|expect|promise|say|guarantee",
    ),
    (
        "doing",
        "pay|paying|close|closing|publish|publishing|call|calling|meet|meeting|refund|refunding|return|returning|replace|replacing|write|writing|answer|answering|open|opening|remove|removing|release|releasing|resign|stepping|sending|send|examining|repeat|cover|covering|visit|visiting|recalling|recall|naming|testing|tell|telling|stop|stopping|repay|repaying|compensate|give|giving|cut|let|say|read|count|counting|keep|withdraw|withdrawing|collect|ban|change|changing|with|ask|asking|bring|rebook|check|checking",
    ),
    (
        "firms",
        "airline|airlines|bank|banks|company|companies|hospital|hospitals|firm|firms|school|schools|operator|operators|brand|brands|retailer|retailers|platform|platforms|club|clubs|charity|charities|city|cities|council|hotel|hotels|organisation|organisations|manufacturer|manufacturers|supermarket|supermarkets|university|carrier|carriers|restaurant|restaurants|business|businesses|network|networks|service|services|shop|shops|app|apps|industry|industries|sector|plant|plants|farm|farms|producer|producers|provider|providers|festival|festivals|museum|employer|employers|landlord|landlords",
    ),
];

const FR: Sets = &[
    (
        "jour",
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lundis|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|midi|minuit|hier|demain|lendemain|veille|noël|pâques|depuis mai|en mai|en mars|depuis mars|aujourd hui",
    ),
    (
        "fait",
        "arrêté|fermé|remboursé|retiré|appelé|prévenu|changé|coupé|payé|supprimé|écarté|suspendu|renvoyé|déposé|remis|rendu|corrigé|réparé|écrit|signalé|logé|relogé|transféré|vendu|servi|oublié|perdu|caché|refusé|envoyé|livré|débité|prélevé|averti|alerté|convoqué|licencié|rappelé|rouvert|ouvert|publié|donné|reçu|rencontré|exclu|démis|trompé|trompés|trompée|trompions|menti|trahi|dit|tardé|attendu|ignoré|insulté|humilié|pris du retard|versé|rétabli|rebranché|évacué|annulé|identifié|analysé|analyser|trouvé|vu|lu|parlé|repoussé|promis|alertés|prévenus|appelés|payés|retirés|blessé vos|choisi|laissé|vérifié|testé|débranché|demandé|regardé|alertées|appris|formé|publiés|trompées|fait retirer|fait analyser|failli|écouté|accusé|crié|forcé|abandonné|gardé|touché à|licenciée|renvoyée",
    ),
    (
        "pardon",
        "désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées|excuses|excuse|excuser|excusons|excusent|regrets|regret|regrette|regrettons|regrettent|regrettez|pardon",
    ),
    (
        "client",
        "client|clients|cliente|clientes|passager|passagers|passagère|passagères|victime|victimes|usager|usagers|usagère|usagères|salarié|salariés|salariée|salariées|voyageur|voyageurs|voyageuse|voyageuses|patient|patients|patiente|patientes|parent|parents|utilisateur|utilisateurs|utilisatrice|utilisatrices|femme|homme|cycliste|cyclistes|conducteur|conducteurs|locataire|locataires|abonné|abonnés|acheteur|acheteurs|consommateur|consommateurs|riverain|riverains|habitant|habitants|résident|résidents|élève|élèves|étudiant|étudiants|spectateur|spectateurs|supporter|supporters|baigneur|baigneurs|skieur|skieurs|randonneur|randonneurs|adhérent|adhérents|assuré|assurés|propriétaire|propriétaires|famille|familles|visiteur|visiteurs|hôte|hôtes|citoyen|citoyens|sociétaire|sociétaires|donateur|donateurs|lecteur|lecteurs|internaute|internautes|automobiliste|automobilistes|piéton|piétons|enfant|enfants|gens|mère|père|intéressé|intéressée|plaignant|plaignante|plaignants|plaignantes|festivalier|festivaliers|convive|convives|allocataire|allocataires|bénéficiaire|bénéficiaires|administré|administrés|membre|membres|plaisancier|plaisanciers|public",
    ),
    (
        "firme",
        "direction|entreprise|société|marque|groupe|enseigne|compagnie|banque|établissement|maison|association|fondation|agence|hôtel|club|hôpital|université|mairie|restaurant|fabricant|fédération",
    ),
    (
        "faute",
        "erreur|erreurs|maladresse|maladresses|faute|fautes|dysfonctionnement|dysfonctionnements|manquement|manquements|défaillance|défaillances|imprécision|imprécisions|ratés|lacune|lacunes|insuffisance|insuffisances|négligence|négligences|oubli|oublis|irrégularité|irrégularités|anomalie|anomalies|écart|écarts|carence|carences|failles|approximations|incohérences|omission|omissions|retards|abus|excès",
    ),
    (
        "choc",
        "choqué|choquée|choqués|choquées|choquer|heurté|heurtée|heurtés|heurtées|heurter|blessé|blessée|blessés|blessées|blesser|offensé|offensée|offensés|offensées|offenser|froissé|froissée|froissés|froissées|froisser|attaqué|attaquée|attaqués|attaquées|visé|visée|visés|visées|déplu|déplaire|gêné|gênée|gênés|gênées|peiné|peinés|ému|émue|émus|émues|troublé|troublée|troublés|troublées|déçu|déçue|déçus|déçues|inquiété|inquiétés|perturbé|perturbés|lésé|lésée|lésés|lésées|incommodé|incommodés|dérangé|dérangés|vexé|vexée|vexés|affecté|affectée|affectés|affectées|agacé|agacés|abandonné|abandonnée|abandonnés",
    ),
    ("mesure", "mesure|mesures|disposition|dispositions|action|actions|démarche|démarches|correctifs"),
    (
        "agent",
        "employé|employée|employés|salarié|salariée|collaborateur|collaboratrice|collaborateurs|stagiaire|stagiaires|prestataire|apprenti|apprentie|intérimaire|intérimaires|agent|agents|technicien|techniciens|opérateur|opérateurs|conducteur|chauffeur|chauffeurs|vigile|vigiles|infirmier|infirmière|soignant|soignante|ingénieur|ingénieurs|vendeur|vendeuse|caissière|caissier|animateur|animatrice|bénévole|bénévoles|cadre|responsable|modérateur|surveillant|moniteur|cuisinier|serveur|ouvrier|ouvriers|pilote|livreur|livreurs|préparateur|gardien|enseignant|éducateur|médecin|interne|développeur|contrôleur|contrôleurs|individu|individus|personne",
    ),
    (
        "fournisseur",
        "prestataire|prestataires|fournisseur|fournisseurs|sous traitant|sous traitants|sous traitante|partenaire|partenaires|agence|transporteur|transporteurs|hébergeur|éditeur|franchisé|franchisés|exploitant|exploitants|constructeur|fabricant|fabricants|laboratoire|intermédiaire|tiers|concessionnaire|organisateur|organisateurs|traiteur|bailleur|syndic|cabinet|filiale|grossiste|abattoir|éleveur|éleveurs",
    ),
    (
        "presse",
        "médias|média|presse|journaliste|journalistes|journal|journaux|article|articles|reportage|reportages|émission|documentaire|chaîne|chaînes|gros titres|une des journaux|magazine|tabloïds|influenceur|influenceurs|influenceuse|réseaux sociaux|twitter|facebook|commentateurs|éditorialistes",
    ),
    (
        "malheur",
        "mort|morts|morte|décès|décédé|décédée|blessé|blessés|blessée|hospitalisé|hospitalisés|brûlé|brûlés|accident|drame|catastrophe|incendie|explosion|noyade|noyé|effondrement|intoxication|intoxications|malades|malade|victime|victimes|fuite|crash|suicide|tué|tués|tuée|agression|viol|licenci*|pollution|contamination",
    ),
    (
        "avocat",
        "avocat|avocats|avocate|conseils|conseil juridique|service juridique|direction juridique|juristes|huissier",
    ),
    (
        "affaire",
        "situation|événement|événements|évènement|évènements|incident|incidents|épisode|épisodes|affaire|circonstance|circonstances|contexte|moment|séquence|désordres|issue|faits",
    ),
    (
        "emploi",
        "effectif|effectifs|poste|postes|emploi|emplois|organisation|implantation|sites|site|structure|équipes|empreinte|réseau|activité|activités|collaborateurs|salariés",
    ),
    (
        "combien",
        "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|dizaine|douzaine|centaine|moitié",
    ),
    (
        "omis",
        "vérifié|vérifier|prévenu|répondu|écouté|vu|agi|dit|fait|formé|contrôlé|averti|su|regardé|demandé|évacué|lu|réparé|tenu|entendu|payé|alerté|testé|nettoyé|surveillé|prévenus|répondre|de réponse|inventerai|trouvé|fermé",
    ),
    (
        "agis",
        "payons|paierons|paie|remboursons|rembourserons|appelons|appellerons|fermons|fermerons|publions|publierons|publierai|retirons|relogeons|rappelons le|rappelons tous|rappelons les|rappelons la|présentons nos excuses|présente mes excuses|demandons pardon|demande pardon|arrêtons|arrêterons|pleurons|verserons|versons|rendons|rendrons|corrigeons|reconnaissons avoir|acceptons|adressons|devons une|devons des|devions|écrivons|écris|écrirai|réponds|répondrai|pars|quitte|ouvrons|ouvrirons|suspendons|formons|appelle|appellerai|dirige|rencontre|rencontrons|excluons|licencions|envoyons|enverrons|livrons|remplaçons|réparons|reprenons|indemnisons|prenons en charge|accueillons|distribuons|nettoyons|contrôlons|vérifions|testons|diffusons|regrettons d|regrettons de|regrette d|mentions|savions|supprimons|coupons|retire|dirons|dirai|enverrai|cherchons|travaillons avec|rebrancherons",
    ),
    (
        "firmes",
        "banque|banques|enseigne|enseignes|entreprise|entreprises|hôpital|hôpitaux|école|écoles|opérateur|opérateurs|marque|marques|compagnie|compagnies|établissement|établissements|commune|communes|club|clubs|association|associations|fabricant|fabricants|plateforme|plateformes|régie|producteur|producteurs|réseau|réseaux|constructeur|constructeurs|laboratoire|laboratoires|université|secteur|secteurs|clinique|cliniques|festival|festivals|restaurant|restaurants|magasin|magasins|aéroport|fédération|exploitation|usine|usines|employeur|employeurs|bailleur|bailleurs|métier|industrie|filière|profession",
    ),
];
