//! Words that keep people at arm's length.

tone_rule! {
    /// A problem that is taken seriously.
    TAKEN_SERIOUSLY "tone_taken_seriously" Warning
    title "A cliché without an act" "Un cliché sans acte"
    why "Everybody says so, so it says nothing. Say what was done today."
        "Tout le monde le dit, donc cela ne dit rien. Dire ce qui a été fait aujourd’hui."
    instead "say what was done today" "dire ce qui a été fait aujourd’hui"
    en "We take your security very seriously." => "We reset 9,000 passwords this morning." [
        "take|takes|taking|took|taken ... seriously",
        "treat|treats|treating|treated .. with .. {seriousness|importance|urgency}",
        "of the utmost {concern|seriousness}",
    ]
    fr "Nous prenons ce sujet très au sérieux." => "Nous avons changé 9 000 mots de passe ce matin." [
        "prenons|prend|prennent|prends|prendre|pris|prise ... au sérieux",
        "avec .. {plus grand|grand|extrême} {sérieux|attention|vigilance}",
        "{traitons|traité|traitée|traiter} ... {sérieux|attention}",
    ]
}

tone_rule! {
    /// A boast in a failure.
    TOP_PRIORITY "tone_top_priority" Warning
    title "A boast in a failure" "Une vantardise en pleine défaillance"
    why "It reads as mockery beside what happened. Say what you stopped, changed or paid."
        "À côté des faits, cela sonne comme une moquerie. Dire ce qui est arrêté, changé ou payé."
    instead "say what you stopped, changed or paid" "dire ce qui est arrêté, changé ou payé"
    en "Safety is our top priority." => "We stopped the line at 09:10." [
        "{top|number one|first|highest|utmost|absolute|main|chief|foremost|overriding} {priority|priorities|importance|concern}",
        "{of paramount|paramount} importance?",
        "committed|dedicated to the? {highest|excellence|providing|delivering|ensuring|safety|quality|continuous}",
        "{highest|best possible|strictest|most stringent} .. {standard|standards|level|levels|quality|care} of?",
        "{at|in} the {heart|core|centre|center|forefront} of {everything|all|what|our}",
        "{proud|excellent|exemplary|outstanding|impeccable|strong|unblemished} .. {record|track|reputation|history}",
        "{confident|confidence} in {our|them|the} ..",
        "{we|our team|our teams} {remain|are|is} .. {laser|fully|totally|deeply|firmly} {focused|committed|dedicated}",
        "{work|works|working|strive|strives|try|tries} .. hard .. to {ensure|make|provide|keep|deliver|guarantee|maintain|protect}",
        "{strive|strives|striving} to",
    ]
    fr "Votre sécurité est notre priorité absolue." => "La ligne est arrêtée depuis 9 h 10." [
        "priorité {absolue|numéro un|des priorités|première|constante}",
        "{notre|la|nos|leur|sa} {première|seule|principale|toute première|unique} {priorité|préoccupation|exigence|mission|valeur|richesse}",
        "{est|sont|reste|demeure|restent} .. {notre|une} {priorité|préoccupation|priorités|obsession}",
        "{plus|très} {haut|hauts|grande|grands|haute|élevés} {standard|standards|niveau|niveaux|exigence}",
        "mettons|mettre|mettez|mis|met|mettrons tout? .. en œuvre",
        "au {cœur|centre} de {notre|nos|toutes|tout} ..",
        "{est|sont} .. dans notre adn",
        "{bilan|réputation|historique} .. {excellent|excellente|exemplaire|irréprochable|remarquable}",
        "{leur|nous} {faisons|avons} {pleinement|entièrement|toute}? confiance",
        "{service|démarche|culture} d excellence",
        "{attachés|attaché|attachée|attachées} à la {qualité|sécurité|satisfaction|transparence}",
        "{importe|compte} le plus",
        "culture .. {sécuritaire|sécurité|qualité}",
        "{important|essentiel|primordial} .. pour nous",
        "{ouvert|ouverte|attachés|attaché|attachée} .. à la {diversité|sécurité|transparence|qualité}",
    ]
}

tone_rule! {
    /// The company before people.
    OPENING_BOAST "tone_opening_boast" Warning
    title "The company before the people" "L’entreprise avant les gens"
    why "The first sentence belongs to those who were harmed. Begin with what happened to them."
        "La première phrase appartient aux personnes lésées. Commencer par ce qui leur est arrivé."
    instead "begin with what happened to people" "commencer par ce qui est arrivé aux gens"
    en "At Acme, we pride ourselves on care." => "Three customers were burned yesterday." [
        "^ {here}? at -this|that|the|least|present|noon|midnight|once|our|first|last|_ ... we|our|quality|safety|care|service|customers|innovation pride|believe|strive|aim|care|value|have|has|are|is|put",
        "^ as a {responsible|leading|caring|trusted|family|global|proud}",
        "^ for {over|more than|nearly} .. {years|decades|century}",
        "^ since {18|19|20}* .. {we|our|has|have}",
        "pride ourselves",
    ]
    fr "Chez Acme, nous avons toujours mis le client au premier rang." => "Trois clients ont été brûlés hier." [
        "^ chez -vous|eux|nos|lui|elle|soi ... {nous|la|le|notre|chaque}",
        "^ depuis {18|19|20}* .. {nous|la|notre|le|l}",
        "^ depuis {plus de|près de} .. {ans|siècle|décennies}",
        "^ en tant qu|que {acteur|entreprise|leader|marque}",
        "{fiers|fier|fière} de {notre|nos}",
    ]
}

tone_rule! {
    /// Words for judges.
    LEGALESE "tone_legalese" Warning
    title "Words for judges" "Du langage de juriste"
    why "It protects the firm first, and people hear it. Say the same in words that are spoken."
        "Cela protège d’abord l’entreprise, et cela s’entend. Dire la même chose avec des mots qu’on prononce."
    instead "say it in words that are spoken" "le dire avec des mots qu’on prononce"
    en "Pursuant to our terms, access is suspended." => "We have closed access while we check." [
        "without .. {admission|admitting|prejudice|acknowledging|accepting} ..",
        "hereby|herein|hereunder|hereto|hereinafter|aforementioned|aforesaid|notwithstanding|whereas|purported|purportedly|allegedly|thereof|therein",
        "pursuant to",
        "to the extent {permitted|required}",
        "in accordance with {section|article|clause|the terms|our terms|paragraph}",
        "{admission|acknowledgement|acknowledgment|acceptance} of {fault|liability|guilt|responsibility|wrongdoing}",
        "the said",
        "shall be|not",
        "{reserve|reserves} {the|our|all} .. right|rights",
        "{gesture of goodwill|goodwill gesture}",
        "{not|without} being? {obliged|required|because we have} to",
    ]
    fr "Il convient de rappeler que l’accès est suspendu." => "Nous avons fermé l’accès le temps de vérifier." [
        "nonobstant|susmentionné*|susvisé*|ledit|ladite|lesdits|lesdites|allégué*|susdit*|afférent*|subséquent*",
        "{en vertu|conformément} {d|de|du|des|à|aux} ..",
        "sous toutes réserves",
        "{sans reconnaissance de|sans que cela vaille|ne saurait valoir|ne vaut pas|ne constitue pas|ne saurait constituer|ne saurait être}",
        "{reconnaissance|aveu} de {responsabilité|culpabilité|faute}",
        "{prétendu|prétendue|prétendus|prétendues} -client",
        "{il convient de|il est rappelé|il est précisé|il y a lieu de}",
        "{prévues|prévus|prévue|visées} {à l|aux|au} {article*|conditions|contrat}",
        "{se réserve|nous réservons} le droit",
        "{geste commercial|titre commercial|titre gracieux}",
        "sans y être {tenu*|obligé*|contraint*}",
        "la présente|le présent {communication|communiqué|courrier|message}",
    ]
}

tone_rule! {
    /// Words of an office.
    JARGON "tone_jargon" Warning
    title "The jargon of an office" "Du jargon de bureau"
    why "Words of an office put a wall between you and the reader. Say it as you would at a kitchen table."
        "Les mots de bureau mettent un mur entre vous et le lecteur. Le dire comme à table, à la maison."
    instead "say it as at a kitchen table" "le dire comme à table, à la maison"
    en "Going forward we will leverage learnings." => "From Monday, two people check each post." [
        "leverag*|synerg*|stakeholder|stakeholders|holistic|learnings|touchpoint*|impactful|unprecedented|proactive|proactively|optimis*|optimiz*|actionable|deliverable|deliverables|robust|seamless|ecosystem|paradigm|bandwidth|transformational|impacted|impacting|operationalis*|operationaliz*",
        "{best|world} in class",
        "{best in class|world class|best practice|best practices|touch points|touch point}",
        "going|moving forward",
        "circle back",
        "key {players|learnings|takeaways}",
        "{challenging|difficult|uncertain|unprecedented} times",
        "laser focused",
        "{navigate|navigating} {this|these|the}",
        "reach* out to",
    ]
    fr "Les clients impactés auront un feedback." => "Les 300 clients touchés seront appelés demain." [
        "synergi*|proacti*|holistique*|solutionn*|feedback|feedbacks|challeng*|monitor|monitorer|monitoring|structurant|structurante|optimiser|optimisation|process|impacter|impacté|impactée|impactés|impactées|impacte|impactent|impactant|résilience|agilité|disrupti*|reporting|task",
        "parties prenantes",
        "best practice|practices",
        "bonnes pratiques",
        "en capacité de",
        "amélioration continue",
        "sans précédent",
        "{expérience|parcours} {client|utilisateur|voyageur|patient|usager}",
        "{délivrer|délivrons} {un|une|des|le}",
        "feuille de route",
        "retour d expérience",
        "montée en compétence*",
        "démarche {qualité|globale|volontariste|de progrès}",
    ]
}

tone_rule! {
    /// A formula of condolence.
    THOUGHTS_PRAYERS "tone_thoughts_prayers" Warning
    title "A formula of sympathy" "Une formule de sympathie"
    why "A formula costs nothing, and reads so. Say who is with the families, and where."
        "Une formule ne coûte rien, et cela se lit. Dire qui est auprès des proches, et où."
    instead "say who is with them, and where" "dire qui est auprès d’eux, et où"
    en "Our thoughts are with those affected." => "Two colleagues died. We are with their families at the hospital now." [
        "thoughts and prayers",
        "{our|my} .. {thoughts|hearts|prayers|heart|sympathies|deepest sympathies} .. {are|is|go|goes|remain} .. {with|out|to}",
        "{feel|share|understand} your {pain|grief|anger|frustration|sorrow|concern|concerns|disappointment}",
        "we hear you",
        "we {are|re} listening",
        "we understand {your|the|how} .. {frustration|concern|concerns|pain|feel|frustrating|upsetting}",
        "{difficult|tragic|sad|painful} time|times|moment -for|to",
        "{deeply|profoundly} saddened",
    ]
    fr "Nos pensées vont aux proches." => "Deux collègues sont morts. Nous sommes à l’hôpital avec leurs familles." [
        "{nos|toutes nos|mes|notre|ma} .. {pensées|pensée} -est",
        "de tout cœur avec",
        "{associons|associe|joignons|partageons} .. {douleur|peine|chagrin|deuil|émotion|tristesse}",
        "{comprenons|partageons|entendons|mesurons} {votre|vos|leur|la} .. {douleur|colère|inquiétude|inquiétudes|frustration|peine|déception|émotion|désarroi}",
        "nous vous entendons",
        "{à|restons à} votre écoute",
        "{moments|moment|épreuve|période|circonstances} {difficile|difficiles|douloureux|douloureuse|douloureuses|tragiques}",
        "{sincères|plus sincères} condoléances",
        "associe|associons {aux|à la|à l|au}",
        "{mesurons|mesure} {l ampleur|la gravité|l émotion|l impact|le désarroi}",
        "comprenons|comprends {l|les|la|votre|vos} .. {inquiétude|inquiétudes|émotion|colère|interrogations|frustration|mécontentement|déception|impatience}",
    ]
}
