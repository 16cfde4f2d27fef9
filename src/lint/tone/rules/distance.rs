//! Words that keep people at arm's length.

tone_rule! {
    /// A problem that is taken seriously.
    TAKEN_SERIOUSLY "tone_taken_seriously" Warning
    title "A cliché without an act" "Un cliché sans acte"
    why "Everybody says so, so it says nothing. Say what was done today."
        "Tout le monde le dit, donc cela ne dit rien. Dire ce qui a été fait aujourd’hui."
    instead "say what was done today" "dire ce qui a été fait aujourd’hui"
    en "We take your security very seriously." => "We reset 9,000 passwords this morning." [
        "~take|takes|taking|took|taken ... seriously",
        "treat|treats|treating|treated .. with .. {seriousness|importance|urgency}",
        "of the utmost {concern|seriousness}",
        "~{stand|stands|standing} {united|together|shoulder|by our values|in solidarity}",
        "~{stronger|better|wiser} {than ever|together|from this|as a result|for it|than before}",
        "~{come|emerge|emerging|coming|get|pull|rise} .. {through|out of|from} .. {this|it|these} .. {stronger|together|better}",
        "~{together|united} .. {we|as a} .. {will|can|shall|community|family|stronger|overcome}",
        "~{utmost|greatest|highest|extreme|upmost|deepest} .. {seriousness|importance|care|concern|respect|diligence|urgency|attention|regard}",
        "~{words cannot|no words can|beyond words|words fail}",
        "~{extremely|very|deeply|highly|really} {concerned|seriously|important to us}",
        "~{this|it} is .. {not acceptable|unacceptable|matters to us|important to us} $",
    ]
    fr "Nous prenons ce sujet très au sérieux." => "Nous avons changé 9 000 mots de passe ce matin." [
        "~prenons|prend|prennent|prends|prendre|pris|prise ... au sérieux",
        "avec .. {plus grand|grand|extrême} {sérieux|attention|vigilance}",
        "{traitons|traité|traitée|traiter} ... {sérieux|attention}",
        "~{plus|encore} {fort|forte|forts|fortes|uni|unis|unie|soudé|soudés|grand|grande|solide|solides} {que jamais|qu avant|encore|ensemble}",
        "~{relever|relèvera|relèverons|relève|garder|gardons} {la tête|les défis|le défi|cap|la foi|espoir}",
        "~{faire|fait|faisons|fera|feront|ferons} {bloc|front|face|corps}",
        "~{serrer|serrons|serre} .. {coudes|rangs}",
        "~{se|nous} {relèvera|relèverons|relevons|relever|reconstruirons|reconstruira|rebondirons}",
        "~{après la pluie|beau temps|des jours meilleurs|jours meilleurs|bout du tunnel|lumière au bout|ce qui ne nous tue|la vie continue|le temps fait|l union fait}",
        "~{ensemble|unis|solidaires} .. {nous|plus|face|surmonter*|traverser*|dans cette|pour|et}",
        "~{grande|belle} famille {du|de|des}",
        "~{plus grand|plus grande|extrême|haute|toute} .. {sérieux|attention|vigilance|rigueur|considération|importance|l attention|responsabilité|diligence}",
        "~{les mots|aucun mot|pas de mots|sans voix} .. {manquent|ne peut|ne suffi*|assez|pour}",
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
        "~{one|among} of? the {most|best|leading|safest|finest|largest|highest} .. {trusted|respected|safe|secure|hospitals|companies|schools|airlines|banks|rated|awarded|reliable|admired|loved|regarded|in the|operators|teams|clubs|brands|institutions|experienced|records|country|world|region|industry}",
        "{won|win|winning|received|earned|awarded|holds|hold} .. {award|awards|prize|prizes|accolade|accolades|stars|rating|ratings|certification|recognition|medal|medals} &-{stolen|lost}",
        "{award winning|market leading|industry leading|world leading|world class|state of the art|best in|second to none|gold standard|first class|leading the way|market leader}",
        "~{always|consistently|continue to|continues to|continued to|long} .. {delivered|deliver|provided|provide|offered|offer|put|placed|maintained|maintain|been|upheld|uphold|strived|worked|been committed|delivers|provides|cared} .. {outstanding|excellent|exceptional|highest|best|quality|first|great|superb|safe|customers first|care|safety|service|committed|excellence|high|people first|safety first}",
        "~{outstanding|excellent|exceptional|exemplary|superb|world class|first rate|impeccable|unrivalled|unparalleled|tremendous|magnificent|heroic|professional|professionally|professionalism} .. {care|service|work|job|team|teams|record|standards|response|staff|handling|performance|conduct|manner|reputation|way|people|service}",
        "~{with|showed|shown|of|handled .. |acted} .. {great|utmost|exemplary|remarkable|outstanding|characteristic|total|complete|the utmost} {professionalism|courage|care|dedication|speed|skill|composure|efficiency}",
        "~{proud|pride|commend|commends|applaud|applauds|salute|salutes|stand behind|stands behind|stand by|stands by|fully support|congratulate} .. {of|our|all|how|in|team|teams|staff|my|the way} <-{thank|thanks}",
        "~{going|go|went|gone} above and beyond",
        "~{safety|care|welfare|wellbeing|security|privacy|trust|quality|health|satisfaction} .. {is|are|has|have|remains|remain|comes|come|being} .. {always|number one|first|priority|paramount|foremost|everything|heart|core|dna|top of|central}",
        "~{in our|part of our|in the} {dna|blood}",
        "~{years|decades|history} of .. {excellence|trust|quality|service|tradition|experience|safety|care|unblemished|flawless|success}",
        "~{envy of|model for|benchmark for|example to|beacon}",
        "{thanks to} .. {work|professionalism|dedication|quick thinking|courage|commitment|heroism|expertise|excellence} .. {of our|staff|team|teams|crew|everyone}",
        "{stood|stands|synonymous|byword|hallmark} .. {for|with|of} .. {quality|trust|safety|excellence|reliability|integrity}",
        "{safety|quality|security|customers|customer|satisfaction|passengers|patients|welfare|privacy} .. {comes|come} {first|before everything|above all|above everything}",
        "like clockwork",
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
        "~{fier|fiers|fière|fières|fierté|saluer|salue|saluons|féliciter|félicite|félicitons|hommage|rendre hommage|tirer notre chapeau|remarquable*|exemplaire*|exemplarité|irréprochable*|héroïque*|formidable*} .. {collectivement|de nos|des équipes|équipes|professionnalisme|travail|gestion|manière|réactivité|engagement|courage|comportement|d avoir|du|réponse|conduite|personnel|dévouement|sang|mobilisation|qui|accompli|façon} &-{infirmièr* qui|lanceu*}",
        "{avec|preuve|fait preuve|témoigné} .. {professionnalisme|sang froid|réactivité|exemplarité|courage|maîtrise|efficacité|dévouement|humanité|brio|rigueur|sérieux|responsabilité|abnégation}",
        "{forts|fort|forte|fortes|riche|riches} {de|d} .. {ans|années|expérience|excellence|savoir faire|expertise|histoire|tradition|confiance|siècle|décennies|#}",
        "{régulièrement|toujours|souvent|maintes fois|encore} {classé*|salué*|récompensé*|primé*|reconnu*|distingué*|cité*|plébiscité*|noté*}",
        "{classé*|reconnu*|réputé*|plébiscité*|élu*|récompensé*|distingué*|primé*|lauréat*|leader|numéro un|référence} .. {parmi|meilleur*|pour la|pour son|pour sa|pays|secteur|qualité|région|monde|europe|france|palmarès|année|marché|pour notre}",
        "{pas|rien|n avons|n a} .. {à rougir|à envier|à prouver}",
        "~{excellence|irréprochable|sans faille|exemplaire|haut de gamme|savoir faire|fleuron|d exception|hors pair|premier ordre} &-{nous avons dit|prix d}",
        "~{toujours|de tout temps|sans cesse|constamment} .. {mis|placé|veillé|garanti|assuré|privilégié|eu à cœur|été attach*|respecté|été au|été notre|fait passer|offert|apporté|proposé|accompagné}",
        "~{au cœur|au centre|cœur} {de|du|des} .. {adn|préoccupations|métier|priorités|valeurs|engagement*|actions|démarche|action|projet|engagements}",
        "~{dans} {notre|nos|son|l} {adn|gènes|sang|culture}",
        "{passe|passent|passera|vient|viennent} .. avant {tout|toute|le reste}",
        "{synonyme|gage|symbole|garant|garante|garantie} de {qualité|confiance|sécurité|sérieux|excellence|tradition|fiabilité}",
        "{travail|sang froid|engagement|dévouement|courage|réaction|gestion} {admirable|remarquable|exemplaire|formidable|héroïque|impeccable|extraordinaire|irréprochable}",
        "grâce {au|à la|à l|aux} .. {travail|professionnalisme|sang froid|réactivité|engagement|mobilisation|dévouement|expérience|excellence} .. {de nos|des équipes|de notre|du personnel|de toutes|de tous|exemplaire|admirable}",
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
        "^ since # -# .. {we|our|has|have}",
        "pride ourselves",
        "{damage|damages|damaged|harm|harms|harmed|blow|hurts|hurt|cost|threat|threatens|tarnish|tarnished|dent|dented|stain|risk} .. {to|for|our|the|on} .. {reputation|brand|image|good name|share price|bottom line|standing|profits|revenue}",
        "{protect|preserve|safeguard|defend|save|restore|repair|rebuild|uphold} .. {reputation|image|brand|good name|brand image}",
        "{dark|sad|difficult|black|terrible|bad|painful|hard|tough|sombre|humbling} .. {day|days|moment|time|chapter|hour|week|year|period} .. {for|in} {our|the|this|my} .. {brand|company|firm|airline|club|shareholders|investors|bank|group|business|organisation|organization|industry|hospital|school|history|team|university|charity|museum}",
        "{reassure|reassures|reassured|assure|assures|inform} .. {shareholders|investors|markets|sponsors|partners|lenders|stakeholders|advertisers}",
        "{our|the|its|all} .. {bookings|sales|operations|production|business|shares|profits|orders|revenue|revenues|flights|services|collection|collections|results|finances|share price|factory|plant|forecast|dividend|schedule|season|show|festival|reputation|opening hours} .. {remain|remains|remained|stay|stays|continue|continues|not affected|unaffected|undamaged|intact|strong|as normal|as usual|as planned|to schedule|on track|on schedule|normal|robust|not interrupted|go ahead|goes on|will go|uninterrupted|on target|the same|running} &&@harm",
        "{business|opening hours|service|production|operations} .. {as usual|as normal|to schedule|on schedule|uninterrupted|goes on} &&@harm",
        "{upsetting|hard|difficult|painful|devastating|shocking|tough|sad|blow} .. {to|for} {all of us|us|everyone at|our team|our company|the company|me personally|us all|the brand|our brand|the team|everyone here}",
        "in our # .. history",
        "{most|worst|proudest|saddest|darkest|toughest|hardest} .. {in|of} {our|the} .. {history|existence|company|career}",
        "{our|my|the} {first|main|primary|biggest|chief|only} {concern|thought|thoughts|worry|priority|duty} .. {reputation|brand|shareholders|business|trust|image|sponsors|investors|company|continuity}",
        "~{cost|costing|costs|lost|losing|lose} {us|the company|our company|the group} .. {million|millions|money|customers|sales|dearly|revenue|fortune|pounds|dollars|euros}",
        "~{insured|insurance|financially|financial|material impact|results|guidance|earnings|quarter} &&@harm &{no|not|remain*|unaffected|fully|unchanged|limited} &-{families|victims|your|you}",
        "{investors|shareholders|markets|analysts|lenders} .. {need not|rest easy|no fear|reassured|calm|confident|confidence|sleep|fear|be assured|not worry|can be}",
        "{bearing|impact|effect} on {our|the} {guidance|results|earnings|profits|forecast|dividend|share price|outlook|targets}",
        "{profits|earnings|guidance|dividend|forecast|outlook} .. {not affected|unaffected|unchanged|intact|confirmed|remain*|maintained}",
        "{brand|name|company} .. {built|build} with .. {love|care|passion|hands}",
    ]
    fr "Chez Acme, nous avons toujours mis le client au premier rang." => "Trois clients ont été brûlés hier." [
        "^ chez -vous|eux|nos|lui|elle|soi ... {nous|la|le|notre|chaque}",
        "^ depuis # -#|h .. {nous|notre}",
        "^ depuis {plus de|près de} .. {ans|siècle|décennies}",
        "^ en tant qu|que {acteur|entreprise|leader|marque}",
        "{fiers|fier|fière} de {notre|nos}",
        "{préserver|protéger|défendre|sauver|restaurer|redorer|sauvegarder|rétablir|laver|soigner|ternir|entacher|abîmer|salir|nuire|atteinte|préjudice|portent|écorne*} .. {réputation|image|honneur|marque|notoriété|crédibilité|bonne image}",
        "{réputation|image|notoriété|marque} .. {de|du|de la|de notre|des|d} .. {festival|maison|entreprise|groupe|établissement|marque|club|école|ville|filière|société|association|souffr*|ternie|entachée|pâti*|intacte|touchée|mise à mal}",
        "{rassurer|rassure|rassurons|informer|informons|assurer} .. {actionnaires|investisseurs|marchés|sponsors|partenaires|clients|annonceurs|bourse|banques|mécènes}",
        "{jour|journée|moment|heure|page|épreuve|coup|choc|période|semaine|année} .. {noir|noire|sombre|triste|difficile|dur|rude|terrible|douloureux|douloureuse} .. pour {notre|la|l|le|nos|nous|toute}",
        "{coup dur|épreuve|choc|difficile|douloureux|douloureuse|dur|éprouvant*} .. pour {notre|nous|moi|nos équipes|l entreprise|le groupe|la maison|toute l équipe|la direction|la marque|le club}",
        "{notre|la|nos|l|le|les} .. {production|activité|activités|livraisons|ventes|résultats|exploitation|commandes|chantier|saison|billetterie|spectacle|festival|programmation|chiffre d affaires|carnet de commandes|cours de bourse|usine|actionnaires} .. {interrompu*|se poursui*|continu*|normal*|impacté*|affecté*|maintenu*|reste|restent|intact*|tient|progress*|assuré*|n a pas|n est pas|ne sont pas|solide*|perturb*|reprend*|repris} &&@malheur &-{nous arrêtons|arrêt}",
        "{premier|première|principal|principale|unique|seul} {souci|préoccupation|pensée|réflexe|inquiétude|devoir|tâche} .. {réputation|image|marque|confiance|partenaires|actionnaires|entreprise|activité|continuité|nos}",
        "{défis|enjeux|performance|objectifs|ambitions|croissance|compétitivité|résultats} .. {commerciaux|commercial*|économique*|financier*|stratégique*|du groupe|de l entreprise|de croissance}",
        "{dommageable|préjudiciable|mauvais|coûte cher|catastrophique|lourd} .. {pour|à} .. {image|marque|réputation|entreprise|groupe|notre|affaires|commerce|tourisme}",
        "{tort|mal|dommage|préjudice} .. {à|fait à|causé à|pour} {une|la|notre} {marque|image|maison|réputation|enseigne}",
        "{investisseurs|actionnaires|marchés|porteurs de parts|analystes} .. {rassur*|tranquill*|sereins|craindre|inquiét*|dormir|confian*|prévisions|résultats|dividende}",
        "{prévisions|résultats|bénéfices|dividende|dividendes|objectifs|chiffre d affaires|cours} .. {inchangé*|maintenu*|changent rien|change rien|pèsent pas|pas affecté*|intact*|confirmé*|pas remis}",
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
        "{undersigned|clause|clauses|liability|liabilities|statutory|contractual|contractually|jurisdiction|litigation|claimant|claimants|plaintiff|indemnif*|indemnity|heretofore|therewith|forthwith|inter alia|bona fide|prima facie|ex gratia|sub judice|vis a vis} &-{we accept|we pay|accept full}",
        "alleged|purported {failure|occurrence|incident|incidents|breach|facts|events|event|shortcomings|misconduct|defect|defects|act|acts|behaviour|violation|violations|damage|conduct|injuries|injury}",
        "~{as a matter of law|legal position|legal advice|advised by counsel|on the advice of|at law|in law|duty of care|applicable law|applicable laws|under the terms|subject to the terms|terms of carriage|conditions of}",
        "~{the|our|said|such} {carrier|company|parties|party|provider|insured|policyholder|licensee|operator} .. {notes|denies|disputes|accepts no|makes no|expresses|does not accept|shall|reserves|acknowledges the|refutes}",
        "~{in respect of|with regard to|in the matter of|as regards|in relation to} .. {allegation|allegations|claim|claims|matter|above|said|aforesaid}",
        "~{not|never|nor} .. {be construed|constitute|constitutes|amount to|be taken as|be interpreted as|imply|implies} .. {admission|acceptance|liability|acknowledgement|acknowledgment|responsibility|guilt|negligence|wrongdoing}",
        "~{proceedings|pending|ongoing} .. {proceedings|investigation|litigation|inquiry|prevent|prevents|precludes|preclude}",
        "{article|section|paragraph|clause} # &{liab*|contract*|carriage|limit*|capped|exclu*|warrant*|terms|conditions}",
        "~{limited|capped|restricted} to .. {amount|amounts|sum|value|extent|terms|conditions}",
        "~{dispute|disputes|contest|contests|contested|denies|deny} .. {version|claim|claims|account|allegation|events|facts|interpretation|assertion|liability}",
        "~{legally|liable|liability|lawful|lawfully|claimant|contractual|proceedings}",
        "{failed|fails|fail} to {substantiate|prove|establish|demonstrate|provide evidence}",
        "{expressly|hereby|strictly} {excluded|denied|disclaimed|reserved|rejected|limited}",
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
        "~{griefs|grief|allégations|allégation|imputations|plaignant*|requérant*|défendeur|susceptible* de recours|présomption|préjudiciable|préjudice|prétention*|dommageable*|réclamant*|intimé*|assignation|recevab*} .. {formulé*|à son|à notre|éventuel*|aucune|d innocence|contre|visant|étendue|faites|ne|portées|porté*|dont|prétendu*|invoqué*|en l état|relative*|sont}",
        "~{faits} .. {allégués|reprochés|dénoncés|incriminés|litigieux|à les supposer|tels que|matériellement|supposés|établis}",
        "{à les supposer|à supposer} .. {établi*|avéré*|fondé*|exact*|réel*}",
        "ne {saurait|sauraient|saurions|pourrait|pourra|pourraient|peut|peuvent} .. {être tenu*|être engagé*|engager|être imput*|être reproch*|valoir|constituer|être considéré*|être recherché*|être mis*|préjuger|répondre de|en aucun cas}",
        "~{engager|engage|engagée|dégage|décline|déclinons|décliner|exonér*|dégageons} .. {responsabilité|toute responsabilité}",
        "{en l espèce|au surplus|aux fins de|dûment|nonobstant|eu égard|au titre|ès qualités|de plein droit|en tout état de cause|sans préjudice|subséquen*|à due concurrence|par devant|à toutes fins utiles|le cas échéant|il est constant|force est de|aux termes|en application|au sens de|de jure|prend acte|prenons acte|a pris acte|fin de non recevoir}",
        "~{alinéa|clause|clauses|stipul*|code civil|code du|code de la|jurisprudence|conditions générales|convention|ordonnance} {#|du|de|l|des|et|prévo*|civil|consommation|travail|pénal|en vigueur|applicable*|relatif*|particulière*|mentionné*} &-{presse|nous vous}",
        "~{enquête|instruction|procédure|information judiciaire} .. {étant en cours|en cours|ouverte|pendante} .. {ne|il|nous|pas|aucun*|interdit|empêche|réserv*} &-{#|dirons|vous|publier*|@jour}",
        "~{il ne nous appartient|ne nous appartient|n appartient} pas",
        "~{tenue|tenu|tenus} .. {que d une|à une|en l espèce|obligation|au secret|pour responsable*}",
        "{article|articles|alinéa|clause} # &{plafonn*|limit*|contractuel*|transport*|conditions|exclu*|exonér*|responsabilité|garantie}",
        "~{plafonné*|limité*} .. {à|par|aux} .. {article|convention|contrat|montant|loi|conditions}",
        "~{contestons|conteste|contestent|contesté*|réfut*} .. {version|faits|réalité|allégation*|existence|montant|interprétation|lecture|plaignant*|accusation*}",
        "~{juridiquement|responsabilité {civile|pénale|contractuelle}|préjudices|contractuel*|partie|parties|plaignant*|requérant*|litige|litiges|contentieux|en droit|grief*|faits reprochés|demande* reconventionnelle*|quantum|dommages}",
        "{étay*|corrobor*|établi} .. {dires|allégation*|prétention*|propos|accusation*|affirmation*}",
        "{responsabilité|garantie} .. {exclue|exclu|écartée|limitée|plafonnée|expressément|déclinée|ne saurait}",
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
        "{multi tenant|ingress|egress|latency|5xx|workload|workloads|microservice*|node|nodes|cluster|failover|throughput|rollback|backend|back end|api|endpoint|endpoints|orchestrat*|middleware|dns|load balancer|cache|caching|telemetry|firmware|regression|stack|deployment|rca|kpi|kpis|sla|slas|bcp|capa|fmea|sev|p1|p0}",
        "{degradation|degraded|elevated|subset of|intermittent|anomalous} .. {rates|performance|errors|workloads|service|services|layer|connectivity|experience|throughput|users|customers|functionality|requests}",
        "{root cause} {analysis|analyses}",
        "~{remediat*|mitigat*|operational excellence|operational resilience|governance|framework|frameworks|centric|facing|cross functional|cross functionally|value chain|value proposition|go to market|end to end|granular*|bandwidth|cadence|alignment|aligned|onboarding|workstream|workstreams|roadmap|enabl* |deep dive|drill down|low hanging|action items takeaways|takeaways|deliver on|unpack|pivot|ideat*|scalab*|verticals|swim lane*|playbook|learnings|socialis*|upskill*}",
        "~{escalat*|triag*|action*|cascad*|surfaced|progressed|actioned|actioning} .. {through|via|within|internally|framework|governance|pathway|team|committee|channels|learnings|items}",
        "~{customer|client|passenger|patient|guest|stakeholder|user|people|business} {impacting|facing|centric|journey|touchpoints|experience|experiences|obsessed|first}",
        "{upstream|downstream|dependency|dependencies|quorum|brownout|blackout window|partial outage|write path|read path|replica|replication|sharding|mitigation|root caused|postmortem|post mortem|hotfix|config push|misconfiguration|race condition|memory leak|packet loss|bgp|tls|cdn|kubernetes|vlan|siem|soc|iam|oauth|sso|ciso|dpo|iso #|cve}",
        "~{actioning|actioned|action plan|strategic|strategy|transformation|solutions|capability|capabilities|deliver|operational|operationally|methodology|optimal|efficiency|efficiencies|metrics|indicators|objectives|implement|implementing|implementation|rollout|streamlined|utilise|utilize|facilitate|parameters|escalation|interface|organisational|structural|integrated|agile}",
        "{cascading failure|control plane|data plane|error rate|error rates|availability zone|eu west|us east|best of breed|resilience posture|posture|right size|right sizing|onboarding|vendor management|supply side|demand side|tooling|observability|blast radius|saturation|autoscaling|edge nodes|edge layer}",
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
        "{back end|backend|front end|cluster|workflow|delta|désynchronis*|transactionnel*|api|datacenter|data center|firewall|patch|batch|middleware|latence|incrément*|implément*|déploi* correcti*|rollback|kpi|kpis|reporting|benchmark*|brainstorm*|task force|war room|onboarding|roadmap|quick win*|verbatim|verbatims|livrable*|mode projet|mode dégradé|mode agile|paramétrage*|interfaçage|instanci*|bascul* applicati*|applicatif*|si central|flux entrants|flux sortants|cellule de crise multi*|rex|retex|copil|comop|codir|comex|drh|rpo|rto|pca|pra|sla|root cause|escalad*|prioris*|macro|process|asap|deadline|mindset|pitch*|leverag*|scal*|digital*|phygital*|omnicanal*|customer centric|gouvernance}",
        "{mettre|mis|mises|mise|remettre|remis} .. à plat",
        "~{logique|dynamique|démarche|posture|stratégie|culture|vision|approche} {d|de|du|client|projet|globale|partagée|partenariale|transverse|transversale|intégrée|proactive|qualité} .. {amélioration|progrès|co construction|coconstruction|excellence|continue|résultat|transversalité|service|marque|transformation|confiance|client}",
        "~{écosystème|transversal*|transverse*|co constru*|coconstru*|capacitaire*|périmètre|leviers|maillage|mutualis*|pérennis*|initialis*|finalis*|problématique*|enjeux|acter|acté|actée|actés|drive*|sourcing|sourcé} .. {de|d|du|des|les|la|le|avec|et|cette|ce|nos|notre|client*|métier*|par|pour|en|sur} &-{lettre|courrier|colis|facture}",
        "~{usager|patient|client|voyageur|collaborateur} {centrique|expérience|final|finaux}",
        "{dépendance amont|quorum|réplication|basculement|incident majeur|nœud|nœuds|serveur applicatif|orchestration|remédiation|plan de continuité|indisponibilité|mode nominal|nominal|escalade|escaladé|patché|rétro planning|rétroplanning|macro planning|partenaires clés|plan de remédiation}",
        "~{partenaires|déploy*|déploiement|déployons|stratégi*|transformation|capacités|opérationnel*|méthodolog*|efficience|indicateur|indicateurs|objectifs|dispositif|dispositifs|pilotage|optimal*|synergie|leviers|axe|axes|chantier* prioritaire*|mise en œuvre|mettre en œuvre|structurel*|organisationnel*|adaptation|modernisation|démarche|processus|périmètre|concertation|global|globale}",
        "{défaillance en cascade|plan de contrôle|plan de données|taux d erreur|zone ouest|temps de réponse|cluster|posture|premier rang|best of breed|best in class|montée en charge|point de terminaison|grappe|file d attente applicative|charge de travail|charges de travail}",
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
        "~{our|my} .. {thoughts|hearts|prayers|sympathy|sympathies|condolences}",
        "~{share|shares|feel|feels} {the|your|their|in your|in the} .. {pain|grief|sorrow|sadness|loss|anger}",
        "~{saddened|heartbroken|devastated|shocked} {by|at|to|that} &-{we {stopped|closed|paid}}",
        "~{hear|heard} {you|your concerns|your feedback|your voices|you loud}",
        "~{we|i} {care|cares} .. {deeply|about|passionately|so much}",
        "~{stand|standing} {with|beside|by} .. {families|people|community|victims|town|them|those|everyone}",
        "~{community|come together|coming together|get through|through this|spirit|resilience|resilient|healing|heal|strength|unity|togetherness|solidarity|compassion|prayers|praying|mourning|heartfelt|heartbreaking|tragic|tragedy|sorrow|thoughts}",
        "{we}? {hear|see|feel|share|acknowledge} {your|their} {frustration|anger|pain|disappointment|concern|concerns|hurt|feedback|fears|worries|grief}",
        "{on a|on this|our|this} journey",
        "{hearts} {break|bleed|ache|go|are|heavy|broken}",
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
        "~{pensées|condoléances|compassion|solidarité|soutien} .. {aux|vont|vers|les|émues|attristées|pour|sincères|avec|toute|à|plus}",
        "~{avons|ai|ayons} une pensée",
        "~{nous pensons|je pense} .. {fort à|très fort|aux|à toutes|à tous|à celles}",
        "~{émotion|tristesse|peine|douleur|consternation|stupeur} .. {avec|que nous|immense|profonde|est|grande|vive|c est} &-{#}",
        "~{cœur|cœurs} .. {serré|lourd|gros|brisé|brisés|avec|saigne}",
        "~{se relèvera|relèverons|relèveront|de tout cœur|pensées|prières|recueillement|solidarité|solidaires|unité|épreuve|épreuves|émotion|compassion|soutien moral|à nos côtés|à vos côtés|communauté|fraternité|espoir|résilience|tragédie|tragique|tragiques|bouleversé*|attristé*|endeuillé*}",
        "{entendons|comprenons|partageons|mesurons|voyons|ressentons} {votre|vos|leur|leurs} {agacement|frustration|colère|douleur|mécontentement|impatience|désarroi|déception|peine|inquiétude|inquiétudes|exaspération|ras le bol}",
        "{en chemin|sur le chemin|faire mieux}",
        "{cœur|cœurs} {saigne|saignent|se serre|se serrent|brisé|brisés|lourd|lourds|avec}",
        "{drame|tragédie|acte|geste} {insensé|inqualifiable|aveugle|innommable|terrible|effroyable}",
        "grandis de",
    ]
}
