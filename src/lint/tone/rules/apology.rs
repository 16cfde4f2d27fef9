//! Apologies that take back what they give.

tone_rule! {
    /// An apology with a condition.
    CONDITIONAL_APOLOGY "tone_conditional_apology" Error
    title "An apology with a condition" "Une excuse sous condition"
    why "“If” doubts that anybody was harmed. Say what was done, and to whom."
        "« Si » met le préjudice en doute. Dire ce qui a été fait, et à qui."
    instead "say what was done, and to whom" "dire ce qui a été fait, et à qui"
    en "We are sorry if this caused offence." => "We are sorry. Our post insulted people." [
        "@sorry ... if",
        "^ if ... @sorry",
        "@sorry ... to the extent",
        "to the extent ... @sorry",
        "@sorry should .. have",
        "@sorry ... in case",
        "^ should .. have|feel|find|be|wish &@sorry",
        "@sorry ... insofar|whatever|assuming|unless|whether|wherever",
        "@sorry ... {in so far|where appropriate|in the event|provided that}",
        "insofar|whatever|wherever &@sorry",
        "{in the event|to whatever|in so far} &@sorry",
        "{if|where} .. {caused|felt|offended|hurt|upset|inconvenienced|disappointed|fell short} &@sorry",
        "if .. {@some|@customer|anyone|any|you|we|it|this|that|staff|guests} ... &@sorry {felt|feel|caused|offended|uncomfortable|hurt|upset|been}",
    ]
    fr "Nous sommes désolés si cela a choqué." => "Nous vous présentons nos excuses : ce message était insultant." [
        "@pardon ... si -bien|tard|longtemps|mal|nombreux|peu|vite|grave|graves|lourd|lourde|loin|*ément|*ment|*amment|*emment|long|longue|douloureux|difficile|jeune|souvent",
        "@pardon ... s il|ils|elle|elles",
        "^ si ... @pardon",
        "^ s il|ils|elle|elles ... @pardon",
        "dans la mesure où ... pu",
        "@pardon ... dans la mesure où",
        "@pardon ... au cas où",
        "^ si|s &@pardon",
        "si .. {certain*|des|vous|quelqu|une|d aucuns|la|nos|notre|mes|ces|cette|l} .. {choqu*|heurt*|bless*|offens*|froiss*|senti*|sentie|ressenti*|causé|créé|sentiment|pu|déplu|gêné*|attrist*} &@pardon",
        "s {il|ils|elle|elles} .. {choqu*|heurt*|bless*|offens*|froiss*|senti*|ressenti*|causé|pu|déplu|gêné*} &@pardon",
        "{pour autant|dans l hypothèse|à supposer|si tant est|en admettant|le cas échéant|quand bien même|pour le cas|au cas|dans la mesure} &@pardon|déplore|déplorons",
        "~{pour autant|dans l hypothèse|à supposer|en admettant} .. {que|qu|où} .. {certain*|des|quelques|nos|les|cela|une}",
        "@pardon ... {le cas échéant|selon|à supposer|pour autant|si tant|sous réserve|dans l hypothèse}",
    ]
}

tone_rule! {
    /// A victim who may not exist.
    HYPOTHETICAL_VICTIM "tone_hypothetical_victim" Error
    title "Harm that may not have been done" "Un préjudice qui n’aurait peut-être pas eu lieu"
    why "The people who were hurt exist. Name them, as they would name themselves."
        "Les personnes touchées existent. Les nommer, comme elles le feraient elles-mêmes."
    instead "name the people, and what was done to them" "nommer les personnes, et ce qu’elles ont subi"
    en "We apologise to anyone who was hurt." => "We apologise to the family we turned away." [
        "@sorry ... anyone|anybody|whoever|whomever",
        "@sorry ... everyone|everybody|those who|that .. felt|feel|feels|may|might",
        "@sorry ... who|that may|might",
        "anyone|anybody .. @upset",
        "may|might|could have .. @upset",
        "may|might|could have {caused|felt|experienced|led|given|created|come across|provoked|triggered}",
        "may|might feel|be|find .. @upset|let|concerned|worried|left|unhappy|unpleasant",
        "any @upset",
        "any {distress|discomfort|confusion|concern|frustration|harm|misunderstanding|anxiety|disappointment} -to|from",
        "@sorry ... any ... who|that .. {was|were|is|are|felt|found|took}",
        "@sorry to any",
        "those|people|everyone of? you? who|that .. {were|felt|found|took} .. @upset",
        "who|that found|find .. @upset",
        "those|people|everyone|anyone who|that have been .. @upset",
        "{cause|causes|caused|causing} .. {concern|anxiety|worry|alarm} .. {among|to|for}",
        "@sorry ... {may|might} -{call|claim|write|ask|keep|return|choose}",
        "@sorry ... who|that .. {believe|believes|believed|think|thinks|thought|consider|considers|perceive|perceived|claim|claims|say|says|saw|took}",
        "@sorry ... possible|potential|potentially|possibly|perhaps|perceived|supposed|alleged|any",
        "@sorry ... {could|would} have .. {felt|been|caused|come|seemed|appeared}",
        "anyone|anybody|someone|whoever .. {offended|hurt|upset|affected|disappointed|harmed|troubled|feels|felt|believes|thinks} &@sorry",
        "~may|might have .. {been|felt|caused|given|left|led|experienced|seemed|appeared|come|fallen|had} .. @upset",
        "~{may|might} have {been|felt} .. &-{contact|helpline|call|write|touch|check|you|your} {affected|impacted|put|at risk|inconvenienced|wronged|harmed|distressed|confused|misled|alarmed|frightened}",
    ]
    fr "Excuses à ceux qui auraient été heurtés." => "Nous présentons nos excuses à la famille refoulée." [
        "ont|a|avez|aurait|auraient|ait|aient|avons pu .. @choc",
        "ont|a|avez|aurait|auraient|ait|aient|avons pu {susciter|provoquer|causer|ressentir|engendrer|créer|sembler|paraître|laisser|générer|occasionner|se sentir|vous sembler|vous causer|être ressenti|être mal|être perçu*|être interprété*}",
        "se seraient|serait senti*",
        "ceux|celles|personnes|tous qui .. aurait|auraient",
        "@pardon ... quiconque",
        "@pardon ... s est|sont senti*",
        "@pardon ... avons pu",
        "éventuel|éventuels|éventuelle|éventuelles {préjudice*|désagrément*|gêne|offense*|inconfort|souffrance*|trouble*}",
        "~{ceux|celles|tous|toutes|personnes|personne|quiconque|@client} ... {que|qu|qui|dont|auxquels} ... {aurait|auraient|a|ont|ait|aient} pu",
        "~{ceux|celles|tous|toutes|personnes|quiconque|certain*} ... {aurait|auraient} .. {@choc|mal|été|ressenti|perçu|vu|cru|compris|vécu|souffert|subi} -{dû}",
        "@pardon ... {aurait|auraient} -{pas|dû|jamais}",
        "@pardon ... {a|ont|avons|ait|aient|avait} pu",
        "@pardon ... {éventuel*|potentiel*|possible*|supposé*|hypothétique*}",
        "~{a|ont|ait|aient|aurait|auraient|avons} pu .. {être|susciter|provoquer|causer|générer|engendrer|créer|entraîner|occasionner|ressentir|sembler|paraître|laisser|donner|heurter|choquer|blesser|sentir|percevoir|penser|croire|vivre|éprouver} -{identifié*|retrouvé*|évacué*|sauvé*|rentrer|mis|mise|relogé*}",
        "~{se sont|s est|se seraient|se serait|se soient|se sera} .. {senti|sentie|sentis|senties} -{mal}",
        "~{sentiment|impression} d .. {avoir|être}",
    ]
}

tone_rule! {
    /// Sorry for what the reader feels.
    SORRY_YOU_FEEL "tone_sorry_you_feel" Error
    title "Sorry for what others feel" "Un regret de ce que d’autres ressentent"
    why "It moves the fault to whoever reads it. Be sorry for what was done, not for how it was taken."
        "La faute passe au lecteur. Regretter ce qui a été fait, non la façon dont c’est reçu."
    instead "be sorry for what you did" "regretter ce que l’on a fait"
    en "We are sorry you feel that way." => "You are right: we answered late." [
        "@sorry that? you|people|some|certain|customers|guests|passengers|viewers|others|many|readers|fans .. feel|feels|felt|took|take|are|found|perceived|misunderstood|misread|thought|think|had|have|experienced|believe",
        "@sorry for|about|that how ... perceived|interpreted|felt|received|read|taken|understood",
        "@sorry for|about the way .. was|were {perceived|interpreted|felt|received|read|taken|understood}",
        "understand|recognise|recognize|appreciate|aware|acknowledge|realise|realize that? some|certain|many|individuals .. have|has|felt|feel|found|find|were|are|may|might",
        "some|certain people|customers|viewers|individuals|users|fans .. chose|choose|decided to .. read|take|see|interpret|misread|believe",
        "@sorry for|about {the|your} {experience|impression|perception}",
        "@sorry ... {concerns|concern|worry|anxiety|frustration|upset|reaction|reactions|confusion} .. caused",
        "{understand|acknowledge|recognise|recognize|appreciate} .. that .. {offended|upset|hurt|disappointed|concerned|angered}",
        "@sorry that? {it|this|things|matters} {has|have|had}? {become|become such|turned|come|got|reached|escalated|blown}",
        "@sorry ... {disappointment|disappointed|upset|angry|frustrated|frustration|displeased|unhappy|dissatisfied|reaction|reactions|feelings|perception|perceptions|perceived|impression|controversy|debate|attention|fuss|story}",
        "@sorry ... {would have {liked|wished|hoped|wanted|preferred|expected}|you hoped|were hoping}",
        "@sorry ... {your|their|his|her|our guests} {expectations|disappointment|feelings|reaction|view}",
        "~{acknowledg*|understand*|recogni*|appreciat*|accept|accepts|aware|note|notes|noted|sympathis*|regret*} .. {some|certain|many|people|those|others|not everyone|emotions|opinions|feelings|@customer} .. {were|was|are|felt|feel|feels|have|had|may|might|found|find|took|run}",
        "~{acknowledg*|understand*|recogni*|appreciat*|respect*} .. {strength of feeling|strong feelings|strong emotions|how .. feel*|differing|different views|everyone is entitled}",
        "~{regret|regrets|regretted} .. {how|the way|manner} .. {came across|received|perceived|interpreted|felt|landed|understood|reported|portrayed}",
        "~{came across|comes across|landed|was received|were received} .. {as|wrong|badly|differently|that way}",
        "~{entitled|welcome} to {your|their} {opinion|opinions|view|views|feelings}",
        "@sorry ... {left with|impression|memory|memories|opinion|view of|felt uncomfortable|uncomfortable|unwelcome}",
    ]
    fr "Désolés que vous l’ayez mal pris." => "Vous avez raison : nous avons répondu trop tard." [
        "désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées|regrettons|regrette que|qu {certain*|des|les|la clientèle|aucuns|quelques*|on} .. aient|ait|soient|soit|ayons",
        "désolé|désolée|désolés|désolées|navré|navrée|navrés|navrées que|qu {vous|certain*|tu|des|les|la clientèle|aucuns|quelques*|on} .. ayez|aient|ait|soyez|soient|soit|ayons",
        "@pardon ... {ressenti|perception|interprétation|lecture|réception} ..",
        "comprenons|conscients|entendons|mesurons|savons que|qu {certain*|des|quelques*|cela} .. ont|aient|soient|sont|ait|puisse|puissent",
        "certain|certains|certaines|quelques|d -entre .. {choisi|préféré|voulu|cru} .. lire|voir|comprendre|retenir|croire",
        "{@pardon|déplore|déplorons|déplorent} ... {ressenti|perception|perceptions|perçu*|interprétation*|interprété*|interprétée|incompréhension*|polémique*|tournure|ampleur|sentiment|impression|confusion|réaction*|émotion*|émoi|insatisfaction*|déception*|mécontentement*|frustration*|réception|retentissement|perçue|vécue}",
        "{@pardon|déplore|déplorons} ... {que|qu} .. {ayez|ait|aient|soyez|soit|soient|puisse|puissent} .. {perçu*|vécu*|ressenti*|mal {pris|perçu*|vécu*|reçu*|compris|interprété*}|pris|trouvé*|jugé*|interprété*|cru|senti|sentie|sentis|senties|pensé|compris|vu|sentiment|impression|insatisfait*|mécontent*|à ce point|polémique|tourné}",
        "~{comprenons|comprends|comprend|conscience|conscients|entendons|mesurons|savons|concevons|admettons|reconnaissons|imaginons|prenons acte} ... {que|qu} .. {certain*|des|quelques|cela|la|cette|ce|ces|nos|notre|l|vous|les|le} .. {pu|puisse|puissent|ait|aient|soit|soient|ayez}",
        "~{suscité|suscitée|suscitées|provoqué|provoquée|soulevé|soulevée|causé|engendré} .. {émotion|émotions|réactions|inquiétude|inquiétudes|interrogations|trouble|émoi|incompréhension|questions|polémique|colère}",
        "~{émotion|émotions|réactions|émoi|inquiétude|inquiétudes|interrogations|incompréhension|trouble|colère|indignation} .. {suscité*|provoqué*|soulevé*|qu a pu|que cela|exprimé*|causé*|généré*}",
        "~{ressenti|ressentis} {négatif*|de certain*|exprimé*|individuel*|personnel*|subjectif*|des|d|mitigé*|différent*}",
        "~{mal interprété*|mal pris|mal vécu|mal reçu*|mal perçu*}",
        "~{perceptions|perception} {négative*|erronée*|faussée*|subjective*|véhiculée*}",
        "~{chacun|certains} {est libre|a le droit|peut|ont le droit|y verra|y verront} .. {penser|avis|ressenti|interpréter|opinion|voir}",
        "{regrette|regrettent|regrettons|désolé*|navré*} ... {souvenir|sentiment|ressenti|impression|opinion|avis|image}",
    ]
}

tone_rule! {
    /// An apology that is taken back.
    SORRY_BUT "tone_sorry_but" Error
    title "An apology that is taken back" "Une excuse aussitôt reprise"
    why "What follows “but” cancels the apology. End the sentence before it."
        "Ce qui suit « mais » annule l’excuse. Finir la phrase avant."
    instead "end the sentence before it" "finir la phrase avant"
    en "We apologise, but the customer was late." => "We apologise. We should have waited." [
        "<-no sorry|apolog* ... but -most|above|also|first",
        "sorry|apolog*|regret ... however|although|though|nevertheless|nonetheless",
        "^ while|although|though|whilst|even .. @sorry",
        "@sorry ... yet|still|except|unfortunately|equally|nonetheless|notwithstanding|whilst|while",
        "@sorry ... {that said|that being said|being said|having said|even though|in our defence|in our defense|in fairness|to be fair|at the same time|on the other hand|let us not forget|remember that}",
        "^ but|however|yet|still|nevertheless|nonetheless|equally -{most|we {apologi*|should|did|failed|were wrong}} .. {you|they|he|she|customers|people|it was|rules|policy|no one|nobody|we have|we acted|we must|we cannot|we also} &&@sorry",
        "^ {that said|having said that|in our defence|in fairness|to be fair} &&@sorry",
    ]
    fr "Nos excuses, mais le client était en retard." => "Nous vous présentons nos excuses. Nous devions attendre." [
        "@pardon ... mais|toutefois|cependant|néanmoins|pourtant",
        "@pardon ... {même si|bien que|quoique|tout en rappelant|tout en soulignant|tout en précisant}",
        "^ même|bien|quoique si|que ... @pardon",
        "@pardon ... {or|seulement|néanmoins|reste|pour autant|certes|encore|malgré|alors que|tandis que|quand même|tout de même|cela dit|ceci dit|cela étant|il n en demeure|il faut dire|force est|rappelons|rappelant|soulignant|précisant|tout en}",
        "^ {mais|toutefois|cependant|néanmoins|pour autant|cela dit|cela étant|ceci dit|or} .. {nous|vous|ils|elles|il|elle|le|la|les|on|c|chacun|personne} -{avons eu tort|devions|aurions} .. &&@pardon|assume|responsabilité|assumons",
        "~{certes|sans doute} ... mais",
        "~pardon .. {même si|mais|bien que}",
    ]
}

tone_rule! {
    /// An apology that is announced.
    WOULD_LIKE_TO "tone_would_like_to" Warning
    title "An apology that is only announced" "Une excuse seulement annoncée"
    why "“We would like to” speaks of an apology without giving one. “We apologise” gives it."
        "« Nous tenons à » parle d’une excuse sans la donner. Écrire « Nous vous présentons nos excuses » la donne."
    instead "write: we apologise" "écrire : nous vous présentons nos excuses"
    en "We would like to apologise." => "We apologise." [
        "would|d like|want|wanted|wish|wishes to .. {apolog*|say sorry|express .. regret*|express .. apolog*|extend .. apolog*|offer .. apolog*|express .. sympath*}",
        "{need|needs|have|ought|am here|are here} to .. {say sorry|apologise|apologize}",
        "{would like|want|wish|wanted} to .. {reassure|remind|stress|emphasise|emphasize|clarify|assure|make it clear|make clear}",
    ]
    fr "Nous tenons à présenter nos excuses." => "Nous vous présentons nos excuses." [
        "tenons|tiens|tient|souhaitons|souhaite|souhaiterions|voudrions|voudrais|aimerions|aimerais|voulons|veux|désirons à? .. {excuser|vous présenter|présenter .. excuses|présenter .. regrets|exprimer .. regrets|exprimer .. excuses|adresser .. excuses|faire part .. regrets}",
        "souhaitons|souhaite|tenons à? d ores? .. {apporter|présenter|exprimer|assurer} .. {soutien|compassion|solidarité|sympathie}",
        "{tenons|tiens|tient|souhaitons|souhaite} à? .. {rappeler|souligner|préciser|rassurer|réaffirmer|clarifier|condamner}",
        "{il est important|il importe|il faut} .. {rappeler|souligner|préciser}",
        "~{souhaite|souhaitons|voudrais|voudrions|tiens|tenons|tient|aimerais|aimerions|veux|voulons} à? .. {m excuser|nous excuser|m en excuser|nous en excuser|s excuser|dire .. {désolé*|regret*|chagrin|pardon|peine}|faire part|présenter .. {excuses|regrets}}",
        "~je veux dire à ..",
    ]
}

tone_rule! {
    /// Words that excuse themselves.
    EXCUSES_ONESELF "tone_excuses_oneself" Warning
    title "An excuse that is given to oneself" "Une excuse que l’on se donne à soi-même"
    why "In French one asks to be excused, and does not excuse oneself: “Nous vous demandons de nous excuser” is right."
        "On demande des excuses, on ne se les donne pas : « Nous vous demandons de nous excuser » est juste."
    instead "write: nous vous présentons nos excuses" "écrire : nous vous présentons nos excuses"
    fr "Nous nous excusons pour hier." => "Nous vous demandons de nous excuser pour hier." [
        "nous nous excusons",
        "je m excuse",
        "on s excuse",
        "~s excuse|excusent auprès|pour|de",
        "~je m en excuse",
        "~nous nous en excusons",
        "~{souhaite|souhaitons|tiens|tenons|veux|voudrais} à? .. {m|nous} en? excuser",
    ]
}

tone_rule! {
    /// A regret that nobody has.
    THIRD_PERSON "tone_third_person" Error
    title "A regret in which nobody speaks" "Un regret où personne ne parle"
    why "A company feels nothing. A person says “I am sorry”, with a name and an office."
        "Une entreprise n’éprouve rien. Une personne dit « je vous présente mes excuses », avec son nom et sa fonction."
    instead "let a person say it: I am sorry" "qu’une personne le dise : je vous présente mes excuses"
    en "The company regrets the situation." => "I am sorry. I run this company." [
        "@firm deeply|sincerely|profoundly|greatly|truly? regrets|apologises|apologizes|deplores|laments",
        "@firm is deeply|very|truly|sincerely? sorry|saddened",
        "@firm {wishes|would like|wants} to .. {apolog*|express*|extend|offer|convey}",
        "apologizes|apologises {unreservedly|sincerely|deeply|profoundly|for|to|wholeheartedly}",
    ]
    fr "La direction déplore la situation." => "Je dirige cette entreprise et je vous présente mes excuses." [
        "la|l|le|notre @firme {regrette|déplore|présente|s excuse|souhaite|est désolé*|exprime|adresse} -la|des|un|une|le|ses? -plainte|comptes|résultats",
        "la|l|le @firme regrette|déplore",
        "la|l|le @firme présente|exprime|adresse ses|ces .. excuses|regrets",
        "la|l|le @firme tient à .. {exprimer|présenter|rappeler|préciser|souligner|rassurer|s excuser|adresser}",
        "~{la|l|le|notre|les} {@firme|mairie|commune|école|ville|banque|clinique|rectorat|préfecture|ministère|syndicat|association|comité|bureau|fédération|régie|métropole|département|région|crèche|collège|lycée|festival|théâtre|musée|opérateur|exploitant|parc|ehpad|résidence|laiterie|usine|rédaction|chaîne|plateforme} ... {déplore|déplorent|regrette|regrettent|le déplore|le regrette|prend acte|tient à|se dit|condamne|s associe|souhaite} -{sa|son|plainte}",
        "~{le|la|l} @firme {présente|adresse|exprime|fait part} .. {condoléances|sympathie|regrets|soutien|compassion|excuses}",
    ]
}

tone_rule! {
    /// A spectator of one's own fault.
    DEPLORES "tone_deplores" Warning
    title "A spectator of one’s own fault" "Un spectateur de sa propre faute"
    why "Who deplores what he did speaks as if he had only watched. Say: we did wrong."
        "Qui déplore ce qu’il a fait parle comme s’il l’avait seulement vu. Dire : nous avons mal agi."
    instead "say that you did it" "dire qu’on l’a fait"
    fr "Nous déplorons ce qui s’est passé." => "Nous avons mal agi." [
        "nous|on déplor*",
        "on {regrette|est désolé*}",
        "extrêmement|profondément|réellement|sincèrement|vraiment|très {choqué*|attristé*|peiné*|étonné*|surpris*|embarrassé*|consterné*|affecté*|ému*}",
        "perplexe|perplexes|stupéfait|stupéfaits|consterné|consternés|atterré|atterrés",
        "~{déplore|déplorent|déplorons}",
        "~{réellement|vraiment|profondément|sincèrement|extrêmement|très|particulièrement|infiniment} {embarrass*|attrist*|pein*|chagrin*|désol* que|touch* par|boulevers*|émus par|ému par|déç*}",
        "~{mon|notre|un} {profond|immense|grand} {chagrin|regret|désarroi|embarras|trouble}",
    ]
}

tone_rule! {
    /// An inconvenience.
    INCONVENIENCE "tone_inconvenience" Warning
    title "An inconvenience" "Un désagrément"
    why "The formula says that nothing much happened. Say what people lost, and for how long."
        "La formule dit qu’il ne s’est presque rien passé. Dire ce que les gens ont perdu, et combien de temps."
    instead "say what people lost, and for how long" "dire ce que les gens ont perdu, et combien de temps"
    en "We apologise for any inconvenience." => "You lost two hours of work. We are sorry." [
        "{any|the|this|for|your|some|little|slight|minor} .. inconvenience|inconveniences",
        "thank|thanks|appreciate|grateful|value .. {your|their} .. {patience|understanding|cooperation}",
        "bear with us",
        "inconveniencing",
        "{any|the} {disruption|confusion|trouble} .. {caused|may|might}",
        "~inconvenience|inconveniences|inconvenienced",
    ]
    fr "Veuillez excuser la gêne occasionnée." => "Vous avez attendu deux heures. Pardon." [
        "gêne|gênes .. {occasionn*|causé*|éventuel*|momentané*}",
        "pour la gêne",
        "désagrément|désagréments",
        "remercions|merci|remercie .. {votre|leur} {compréhension|patience|indulgence}",
        "remercions|merci ... {votre|leur} {compréhension|patience|indulgence}",
        "dérangement|dérangements -sûr",
        "{apprécions|comptons} .. {patience|compréhension}",
        "~{gêne|nuisance|nuisances|désagrément*|dérangement*|contrariété*|contretemps|tracas|embarras} .. {occasionn*|causé*|éventuel*|subi*|aux|apport*|ressenti*|pour|généré*|engendré*|momentané*|provoqué*}",
        "~{merci|remercions|remercie} .. {de|pour} .. {patience|compréhension|indulgence|confiance|fidélité|soutien|patienter|comprendre}",
    ]
}
