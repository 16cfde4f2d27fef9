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
        "it|this {seems|appears|looks like|would appear|would seem}",
        "could have been caused",
        "may|might have been {caused|responsible|due|triggered|the result|behind}",
        "may have been responsible",
        "appears to have|be",
        "{initial|early|first} {indications|signs|findings} suggest",
        "we will see",
        "in all {likelihood|probability}",
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
        "guarantee that|you|this|it|the",
        "guaranteed|guarantees",
        "100 {percent|per cent}",
        "100 {safe|secure|sure|certain|effective|reliable}",
        "completely|totally|perfectly|absolutely|entirely|fully|always {safe|secure|certain|sure|protected|reliable}",
        "{zero|no} {risk|danger|tolerance} -of|that|group",
        "{our|my} word -on|for",
        "{assure|reassure} {the|you|our|all} .. {public|customers|that}",
        "we {are|re} {sure|certain} that",
        "products are safe",
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
        "risque {zéro|nul}",
        "sans {danger|risque|aucun danger|aucun risque}",
        "{désormais|maintenant} impossible",
        "{notre|ma} parole",
        "{pouvons|peux|tenons à} .. {assurer|certifier|affirmer}",
        "produits sont {sûrs|sains}",
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
        "no {evidence|indication|indications|reason to believe|sign|signs|proof|suggestion} {that|of|to|whatsoever}",
        "not {aware|seen} of? any",
        "{baseless|unfounded|groundless|without foundation|without merit|without any basis|meritless}",
        "{not|nothing|no} .. {suggest|suggests|indicate|indicates} .. that",
    ]
    fr "Nous n’avons aucune preuve de fraude." => "Journaux vérifiés du 1er au 9 mai ; la suite demain." [
        "aucun|aucune {preuve|élément|indice|indication|signe}",
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
