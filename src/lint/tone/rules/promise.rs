//! More than is known, and more than can be kept.

tone_rule! {
    /// A guess.
    SPECULATION "tone_speculation" Warning
    title "A guess at what happened" "Une supposition"
    why "Who guesses and is wrong has lied. Say what is known, and that the rest is not."
        "Qui suppose et se trompe a menti. Dire ce qu’on sait, et que le reste ne l’est pas."
    instead "say what is known, and what is not" "dire ce qu’on sait, et ce qu’on ne sait pas"
    en "It was probably a supplier issue." => "We do not know the cause yet." [
        "probably|presumably|supposedly|apparently|seemingly|likely -to|consequences",
        "most likely",
        "we {think|suspect|assume|guess|believe|presume|imagine|understand} -you|in .. {it|that|the|this|a|an|was|is|there}",
        "<-if it|this {seems|appears|looks like|would appear|would seem}",
        "could have been caused",
        "may|might have been {caused|responsible|due|triggered|the result|behind}",
        "may have been responsible",
        "appears to have|be",
        "{initial|early|first} {indications|signs|findings} suggest",
        "we will see",
        "in all {likelihood|probability}",
        "~{we|i} {assume|assumed|suspect|suspected|presume|guess|suppose|reckon|expect that|would imagine|have a feeling|have reason to|strongly believe|fear that|understand that|are told that|have little doubt|have no doubt|are convinced|are confident that} -{to|you}",
        "~{best|educated|first|initial|working} {guess|assumption|theory|hypothesis}",
        "~{must have|could well have|might well have|may well have|may have|might have} been .. {caused|started|triggered|due|the|a|an|by|because|sabotage|tampered|human|deliberate} -{contact|able}",
        "~{it|this|that|there} {is|s|was|looks|could|may|might} .. {likely|unlikely|possible|conceivable|plausible|probable|as if|well be|as though} .. {that|to|be|caused|due|started}",
        "~{is|are|was|were} {likely|unlikely|almost certainly|most likely|very likely|probably|no doubt|undoubtedly|clearly|obviously|surely} {to be|to have|due|caused|the|a|an|because|behind|down|misjudged|that}",
        "~{behind|responsible for|to blame for} {the|this|it} {attack|leak|fire|explosion|hack|theft|accident|crash|outbreak} &-{know|police|court|arrested|convicted}",
        "~{perhaps|maybe|possibly|conceivably|presumably|no doubt|doubtless|undoubtedly|in all likelihood|rumour has|word is|we hear that|sources}",
        "~{points|point|pointing|suggest|suggests|suggesting|indicates|indicate} .. {to|towards|that|at} .. {deliberate|foreign|supplier|sabotage|human|weather|third|error|driver|pilot|an|a|the} &-{know}",
        "~{wait|waiting} for .. {findings|report|results|investigators|inquiry} .. {to confirm|confirm|to prove}",
        "~{seem|seems|seemed|sounds|looks|look|feels|appears|appear} {to have|to be|like|as though|as if|that|likely}",
        "~{as far as we can|we can only|one can only|our feeling|our impression|our view|our understanding|our instinct|rumoured|reportedly|supposed to have|said to have|thought to|believed to|suspected of|tired|misjudged|must be}",
    ]
    fr "C’est probablement un fournisseur." => "Nous ne connaissons pas encore la cause." [
        "probablement|vraisemblablement|apparemment|visiblement|sûrement",
        "sans doute",
        "a priori",
        "il|cela|ce semble|semblerait|semblent",
        "nous {pensons|croyons|supposons|imaginons|présumons|soupçonnons} -à|aux|au|fort",
        "{il se pourrait|il se peut|il est possible|il est probable} qu|que",
        "{serait|seraient} {dû|due|dus|lié|liée|liés|à l|causé*|imputable*|originaire*}",
        "aurait|auraient été {caus*|provoqu*}",
        "{penchons|penche|privilégions} .. {pour|piste|hypothèse}",
        "{tout porte|tout laisse} à",
        "tout {indique|semble|suggère}",
        "{soit|serait|est} sans doute",
        "l enquête le dira",
        "premiers {éléments|résultats|indices|constats} .. {indiqu*|sugg*|laiss*|font|montr*}",
        "{c est|serait|est|soit|s agit} peut être",
        "première hypothèse",
        "~{selon toute|toute} {vraisemblance|probabilité}",
        "~{sans aucun doute|nul doute|il est clair|il est évident|de toute évidence|à l évidence|manifestement|certainement|a dû|ont dû|doit être|doit avoir|doivent être|semble t il|paraît il|il paraît} .. {que|qu|être|mal|le|la|un|une|voulu|avoir|été|par|dû|lié|provoqué|causé|oublié|l|d|des} -{pas}",
        "~{serait|seraient} .. {à l origine|dû|due|lié|liée|le fait|responsable*|imputable*|provoqué*|causé*|un|une|le|la|victime*|derrière|l œuvre|parti*|en cause} &-{nous ne savons}",
        "~{aurait|auraient} .. {provoqué|causé|été|mal|commis|agi|déclenché|entraîné|tenté|voulu|ouvert|pu provoquer|jeté|oublié|perdu} &{origine|cause|pilote|conducteur|suspect*|fuite|incendie|panne|accident|pirat*|attaque|explosion|chauffeur|responsable*|court circuit|feu|mégot|foudre}",
        "~{nous|on|je} {pensons|pense|croyons|crois|croit|supposons|suppose|imaginons|imagine|soupçonnons|soupçonne|subodor*|présumons|présume|pencherais|penche|parions|parie} .. {que|qu|à|pour|fortement} &-{à vous|aux|nous trompions}",
        "~{hypothèse|piste|thèse|scénario|soupçon|soupçons|rumeur|rumeurs} .. {la plus|probable|vraisemblable|plausible|privilégi*|crédible|d un|d une|de la|du|criminel*|accidentel*|selon|se port*|pèse*} &-{écart*|examine*|juge|procureur|police|gendarme*}",
        "~{ressemble|ressemblerait|a tout l air|avoir tout|laisse penser|laisse supposer|laisse croire|laissent penser|fait penser|porte à croire|portent à croire|donne à penser}",
        "~{on dirait|il semble|semble|semblent|semblait|paraît|devait être|devaient être|doit être|doit avoir|à notre avis|selon nous|d après nous|notre sentiment|notre impression|tout laisse|vraisemblable*|probable|plausible|supposé*|présumé*|apparemment|dirait on|a l air|ont l air|fatigué*|mal évalué|mal jugé}",
    ]
}

tone_rule! {
    /// A promise without exception.
    ABSOLUTE_PROMISE "tone_absolute_promise" Warning
    title "A promise without exception" "Une promesse sans exception"
    why "One counter-example ends it, and your word with it. Promise an act that can be checked."
        "Un seul contre-exemple y met fin, et à votre parole avec. Promettre un acte vérifiable."
    instead "promise an act that can be checked" "promettre un acte vérifiable"
    en "This will never happen again." => "From today no seated customer is asked to leave." [
        "never .. happen|happens|occur|recur|repeated|repeat",
        "never again",
        "{not|cannot|can t|won t} .. {happen|occur} again",
        "{make|ensure|ensures|ensuring|making} .. {doesn t|does not|never|not} .. {happen|occur}",
        "~<-{not|cannot|can t|never|no} guarantee|guarantees|guaranteed that|you|this|it|the|there|no",
        "guaranteed|guarantees",
        "100 {percent|per cent}",
        "100 {safe|secure|sure|certain|effective|reliable}",
        "completely|totally|perfectly|absolutely|entirely|fully|always {safe|secure|certain|sure|protected|reliable}",
        "{zero|no} {risk|danger|tolerance} -of|that|group",
        "{our|my} word -on|for",
        "{assure|reassure} {the|you|our|all} .. {public|customers|that}",
        "we {are|re} {sure|certain} that",
        "products are safe",
        "{absolutely|categorically|certainly|totally|definitely} no .. {risk|danger|chance|threat|harm|doubt|impact|question|reason|problem|truth|connection|link|evidence|way}",
        "~no .. {risk|danger|threat|chance|harm} {whatsoever|at all|of any kind|to anyone|to anybody|ever|in the future}",
        "{remain|remains|are|is|were|was|stay|stays|been|be} {fully|totally|completely|entirely|absolutely|perfectly|always|100|one hundred} .. {protected|safe|secure|covered|operational|intact|in control|reliable|confident|certain|sure|transparent|compliant|pure|clean|harmless|unaffected}",
        "~{impossible|infallible|foolproof|fool proof|flawless|bulletproof|watertight|airtight|unbreakable|unhackable|fail safe|failsafe|error free|perfect safety}",
        "~{never|not} .. {will|going to|be|ever} .. {fail|let .. down|repeat|be repeated|see this|happen|allow|accept} .. {again|ever}",
        "~{never|not once} .. {had|has|have|been|in} .. {a single|an accident|an incident|any accident|our history|any problem|a problem|a complaint|harmed|failed}",
        "~{beyond|without} {any|all|a|the} {doubt|shadow|question|exception|fail}",
        "~{every single|each and every|every last} .. {one|customer|passenger|product|item|patient|time|guest|file|bag|component|record|case}",
        "~{can|could|will|would} {never|not possibly} {happen|occur|fail|be hacked|leak|recur|go wrong}",
        "~{last|only} time {this|it|anything} .. {happens|happen|will}",
        "~{we|i} {promise|swear|vow|pledge} .. {never|nothing|always|no|every|all|that} -{do better}",
        "~{today or in the future|now or ever|once and for all|for good|for ever|forever}",
        "{one|a} hundred {percent|per cent}",
        "~{goes without saying|simply cannot|cannot possibly|out of the question|inconceivable|unthinkable|no way|there is no way|never ever|always will|whatever it takes|at all costs|no matter what|forever|for ever|rock solid|bullet proof|second to none|total|utterly|unquestionably|undeniably|unequivocally}",
        "~{never|always|everything} .. {been|has|have|will|is|are|was|were} -{know|told|knew} &-{we did|@customer}",
    ]
    fr "Cela ne se reproduira plus." => "Dès ce soir, deux personnes relisent chaque publication." [
        "plus jamais",
        "jamais plus",
        "ne se {reproduir*|produir*|renouvell*|répét*} {pas|plus|jamais}",
        "ne se {reproduise|produise|renouvelle|répète}",
        "garantir|garantit|garantissons|garantissent|garanti|garantie -de|contractuelle|légale",
        "100 {sûr*|fiable*|sécuris*|efficace*}",
        "totalement|parfaitement|absolument|entièrement|complètement {sûr*|sécuris*|fiable*|étanche*|protégé*|impossible}",
        "aucun {risque|danger}",
        "~risque {zéro|nul} &-{existe pas|n existe|promis}",
        "sans {danger|risque|aucun danger|aucun risque}",
        "{désormais|maintenant} impossible",
        "{notre|ma} parole",
        "{pouvons|peux|tenons à} .. {assurer|certifier|affirmer}",
        "produits sont {sûrs|sains}",
        "~{plus|jamais} .. {n arrivera|ne se reproduira|n arriveront|ne se produira|ne se reproduiront|ne reverra*|jamais arriver}",
        "~{n arrivera|ne surviendra|n arriveront|ne se produira|ne se reproduira} .. {plus|jamais|pas}",
        "{infaillible*|inviolable*|irréprochable*|indestructible*|inattaquable*|impénétrable*|imparable*}",
        "{totalement|parfaitement|absolument|entièrement|complètement|100|rigoureusement|intégralement|pleinement} .. {pur|pure|purs|pures|sûr*|sain|saine|sains|saines|potable|intact*|sécuris*|protégé*|sous contrôle|hermétique*|étanche*|inoffensi*|fiable*|maîtris*|conforme*|irréprochable*|exclu|exclue|transparent*|rassur*|écarté|écartée|impossible}",
        "~{aucun|aucune|pas le moindre|pas la moindre|sans aucun|sans aucune|moindre|sans le moindre|nul} .. {risque|danger|doute|défaut|faille|inquiétude|menace|conséquence|impact|toxicité|incidence} -{si|tant} <-{exclure}",
        "{hier comme|aujourd hui comme|à tout jamais|pour toujours|définitivement|une fois pour toutes|quoi qu il arrive|sans exception|en toutes circonstances|à coup sûr|à 100}",
        "~{impossible|exclu|exclue|impensable|inconcevable} .. {que|qu|de|d} .. {se reproduise|arrive|recommence|nouveau|aujourd hui|désormais|cela|tel|telle|une|un|notre|nos}",
        "~{je|nous} {promets|promettons|jure|jurons|garantis|garantissons|certifie|certifions|m engage à ce|affirme|affirmons|assure|assurons} .. {que|qu|plus|jamais|à 100|tout|aucun*}",
        "~{peux|peut|pouvons|puis} -pas {vous|le|l|affirmer|d ores}? {assurer|garantir|certifier|affirmer|promettre} .. {que|qu|plus|jamais}",
        "~{jamais} .. {un seul|une seule|aucun|le moindre|la moindre|failli|connu|eu} .. {accident|incident|plainte|problème|souci|ennui|panne|contrôle|défaut}",
        "~{toujours|jamais} .. {été|eu} .. {irréprochable*|exemplaire*|conforme*|parfait*|sûr*|aux normes}",
        "cent pour cent",
        "~{tout bonnement|tout simplement|purement et simplement|rigoureusement|strictement|matériellement|humainement} {impossible|exclu|inconcevable|impensable|inenvisageable}",
        "~{impossible|impensable|inconcevable|hors de question|quoi qu il|coûte que coûte|à tout prix|sans faille|blindé*|inébranlable*|indéfectible*|sans réserve|total|totale|absolu|absolue|parfait|parfaite}",
        "~jamais .. {été|eu} {aussi|autant|plus}",
    ]
}

tone_rule! {
    /// An order not to worry.
    FALSE_REASSURANCE "tone_false_reassurance" Error source "T. Libaert, interview, 2020"
    title "An order not to worry" "Un ordre de ne pas s’inquiéter"
    why "Feelings are not ordered, and adults want to be told. Say what to do, and when not to."
        "On ne commande pas les sentiments, et on informe des adultes. Dire quoi faire, et dans quel cas."
    instead "say what to do, and in which case" "dire quoi faire, et dans quel cas"
    en "There is no cause for concern." => "If your lot number is A12, stop using it." [
        "{don t|do not|no need to|nothing to|no reason to|needn t} .. {worry|panic|be alarmed|be concerned|fear|be worried}",
        "no {cause|reason|grounds} for {concern|alarm|worry|panic}",
        "nothing .. {concerned|worried|worry|alarmed} about",
        "{stay|remain|keep} calm",
        "under control",
        "{rest assured|be reassured|reassured}",
        "{safe|good} hands",
        "{remains|remain|is|are} {perfectly|completely|entirely|still|quite}? safe to {use|eat|drink|fly|drive|consume}",
        "no .. {threat|danger|risk} to .. {safety|public|customers|passengers|health}",
        "~{no|any|little|without} .. {need|reason|cause|grounds} .. {for|to} .. {worry|panic|concern|concerned|alarm|alarmed|fear|anxiety|change|act}",
        "~{nothing|not} .. {to fear|to worry|to be afraid|to be scared|to panic|dangerous|harmful}",
        "~{everything|all|it|things} {is|are|s|will be|is going to be} .. {fine|under control|in hand|okay|ok|in order|alright|all right|back to normal|going to plan}",
        "~{sleep|rest|breathe} {easy|easily|soundly|peacefully|well|assured}",
        "~{perfectly|completely|entirely|absolutely|totally|quite} {safe|harmless|normal|fine|healthy|drinkable|edible|usable}",
        "~^ {just|please}? {trust|believe} us",
        "~no {cause|need|reason|grounds|point} {to|for|in}",
        "~{fret|worry|worries|worried|panic|alarmed|calm|rest easy|relax|reassuring|reassure|reassured|peace of mind|fear not|not to worry|safe hands|in hand}",
        "{everything|things|matters|situation|it} .. {in hand|under control|well in hand}",
        "{need not|needn t|no need to} be {concerned|alarmed|worried|afraid|anxious}",
    ]
    fr "La situation est sous contrôle." => "Si votre lot est A12, ne l’utilisez plus." [
        "pas {d inquiétude|de panique|de quoi s inquiéter|lieu de s|de raison de|à s inquiéter|à vous inquiéter|vous inquiéter}",
        "ne {vous inquiétez|paniquez|vous alarmez} pas",
        "aucune {inquiétude|raison de|crainte}",
        "sous contrôle",
        "{rassurez vous|rassurer|rassurons|rassuré|rassurés|rassurée|rassurées}",
        "gardez|garder {votre|le|son} calme",
        "rien à {craindre|redouter}",
        "{bonnes|de bonnes} mains",
        "{situation|tout} .. {maîtrisée|maîtrisé|maîtrise}",
        "{reste|demeure|est|sont} .. sans danger",
        "~{rassurez|rassurer|rassurons|rassurant*|tranquillis*|soyez rassuré*|soyez tranquille*|dormez tranquille*|dormir tranquille*}",
        "~{inutile|pas besoin|aucun besoin|nul besoin|aucune raison|pas lieu|aucun motif|pas de raison|pas matière} .. {de|d} .. {paniqu*|inquiét*|alarm*|céder|affoler|dramatis*|craindre|polémiqu*|s en faire}",
        "~{tout|situation} .. {va bien|ira bien|sous contrôle|rentré* dans l ordre|normal*|est normal*|en ordre|va rentrer|revenue à la normale|maîtris*|en main}",
        "~{reste|restent|demeure|est|sont} .. {parfaitement|totalement|tout à fait}? {sans danger|inoffensi*|consommable*|sans risque|saine*|propre à|potable*} &-{si|pas|jusqu|#}",
        "~{s en faire|s inquiéter|inquiéter|inquiétude|inquiétez|paniquer|craindre|alarm*|sereins|sereine|serein|sérénité|tranquille|tranquilles|rassur*|confiance totale|toute confiance|dormir|apais*|calme}",
        "~{il n y a|n y a|y a} {pas|nul|aucun|aucune} .. {raison|lieu|à|de quoi|danger|mal|risque|besoin|matière}",
        "{aucun|nul|pas de|pas le moindre} souci {à se faire|à vous faire|$|à avoir}",
        "{bien en main|choses en main|situation en main|tout en main|maîtrisons la situation}",
    ]
}

tone_rule! {
    /// The absence of evidence.
    NO_EVIDENCE "tone_no_evidence" Warning
    title "An absence of evidence" "Une absence de preuve"
    why "It is heard as “nothing happened”, and the search goes on. Say what was checked, up to when."
        "On entend « il ne s’est rien passé », alors qu’on cherche encore. Dire ce qui est vérifié, et jusqu’où."
    instead "say what was checked, and up to when" "dire ce qui est vérifié, et jusqu’où"
    en "We have no evidence of misuse." => "We checked the records from 1 to 9 May and continue with older ones." [
        "~no {evidence|indication|indications|reason to believe|sign|signs|proof|suggestion} {that|of|to|whatsoever}",
        "not {aware|seen} of? any",
        "{baseless|unfounded|groundless|without foundation|without merit|without any basis|meritless}",
        "{not|nothing|no} .. {suggest|suggests|indicate|indicates} .. that",
    ]
    fr "Nous n’avons aucune preuve de fraude." => "Journaux vérifiés du 1er au 9 mai ; la suite demain." [
        "~aucun|aucune {preuve|élément|indice|indication|signe} &-{encore inconnu*|ne savons pas}",
        "{infondé|infondée|infondés|infondées|sans fondement|mensonger|mensongère|mensongères}",
        "pas de {preuve|preuves}",
        "rien n {indique|laisse|permet|atteste|prouve}",
        "{n a|n ont} révélé {aucun|aucune}",
        "{aucun|aucune} .. n {a|ont} .. été .. {compromis*|volé*|dérobé*|touché*|signalé*|déplor*}",
        "{aucun|aucune} ... n {a|ont} .. été {compromis*|volé*|dérobé*|touché*|exposé*|divulgué*|affecté*}",
    ]
}

tone_rule! {
    /// A recall made soft.
    SOFTENED_RECALL "tone_softened_recall" Error scope Recall source "Regulation (EU) 2023/988, art. 36"
    title "A recall made soft" "Un rappel adouci"
    why "The law bans words that make people think it can wait. Say: stop using it, and why."
        "La loi interdit les mots qui laissent croire que cela peut attendre. Dire : cessez de l’utiliser, et pourquoi."
    instead "say: stop using it, and why" "dire : cessez de l’utiliser, et pourquoi"
    en "Stop using it: this recall is voluntary and precautionary." => "Stop using it: the battery can catch fire." [
        "voluntary|voluntarily|precautionary|precaution|precautions|discretionary",
        "abundance of caution",
        "in {rare|specific|certain} {cases|situations|instances|circumstances}",
        "no {reported|known}? {injury|injuries|accident|accidents|incidents}",
        "{at|in} {your|their} {discretion|convenience}",
        "may wish to",
    ]
    fr "Cessez de l’utiliser : ce rappel volontaire est une mesure de précaution." => "Cessez de l’utiliser : la batterie peut prendre feu." [
        "volontaire|volontaires|volontairement|discrétionnaire|précaution|précautions",
        "à titre {préventif|de précaution|volontaire|conservatoire}",
        "dans {de rares|certains|des situations} {cas|situations|rares|spécifiques}",
        "aucun accident",
        "{qui le souhaitent|s ils le souhaitent|si vous le souhaitez}",
    ]
}
