//! The writer in place of those who were harmed.

tone_rule! {
    /// The writer as the one who suffers.
    SELF_PITY "tone_self_pity" Error
    title "The writer as the one who suffers" "L’auteur en victime"
    why "Others were harmed, and you ask for pity. Speak of them, and of what you do for them."
        "D’autres ont été lésés, et vous demandez la pitié. Parler d’eux, et de ce que vous faites pour eux."
    instead "speak of those who were harmed" "parler des personnes lésées"
    en "This has been a very hard week for us." => "Three customers were burned. We are with them." [
        "{hard|tough|difficult|long|painful|stressful|exhausting|challenging|trying|rough|horrible|awful|terrible|gruelling|worst|sad} .. {day|days|week|weeks|month|months|time|times|hours|period|year|night|nights|moment|experience|ordeal} .. {for|on} {us|me|our|all of us|everyone here|everyone at|the team|the staff|my|the company|the whole team}",
        "{it|this|that} {s|has|is|was} .. {extremely|very|really|incredibly|so|unbelievably|hellish|been} .. {long|hard|tough|exhausting|draining|rough|stressful|gruelling|painful|hurtful|upsetting} .. {day|days|week|weeks|night|few|for me|for us|time|month} &-{those|their|families|family|them|him|her|you|your|relatives|colleagues}",
        "{sleepless|no sleep|haven t slept|have not slept|hasn t slept|barely slept|hardly slept|little sleep|not slept|exhausted|overworked|burnt out|stretched to|worn out|at breaking point|drained} &{we|us|our|i|me|my}",
        "{my|our} {life|lives|sleep|old life|weekend|holidays} back",
        "{hurt|hurts|pains|pained|devastat*|wound*|shatter*|break|breaks|broke|upset|upsets|destroy*|haunt*} {us|me|our team|our staff|our hearts|my heart|my family|everyone here|all of us}",
        "{we|i} {are|re|am|m|feel|have been|were|was} {all|also|very|deeply|truly|just|so|really|too|absolutely|completely|simply|being|feeling}? {hurt|devastated|heartbroken|gutted|shattered|crushed|wounded|the real|also victims|victims too|victims as well|a victim too|under attack|under siege|under immense|under enormous|under huge|under a lot|besieged|only human|human too|human beings|just people|distraught|struggling too|suffering too|also suffering|unfairly|bullied|hounded|vilified|demonised|demonized|scapegoat*|attacked|the punch*|targeted|shocked too|as shocked|as upset|as devastated|as disappointed|as surprised|more upset|in the firing} &-{by what we did}",
        "{humbling|humbled|humiliating for|mortifying for}",
        "{nobody|no one|none of us|who|not} {is|are|s} perfect",
        "{nobody|no one|noone|none} .. {feels|wants|regrets|suffers|hurts|is|could be|cares|hates|feel|takes} .. {more|worse|sorrier|sadder|harder} than {i|we|us|me|our|my}",
        "no one .. more than {i|we|us|me|our|my}",
        "{punch* ball|punching bag|whipping boy|easy target|soft target|scapegoat|scapegoats|lynch mob|target practice|unfair treatment|trial by|crucified|pilloried|dragged through|hung out to dry|thrown under|witch hunt|can t win|cannot win|whatever we do|damned if}",
        "spare a thought for",
        "{imagine|understand|realise|realize|know|knows|knew|think of|remember} .. {what it is like|what it s like|what we are going|what i am going|how hard|how difficult|how painful|how we feel|how it feels|the pressure|the strain|our side|we too|we are human|behind the|that we are|toll}",
        "having a {hard|tough|difficult|rough|bad} time",
        "{we|i} {are|re|am|m} {doing|trying} {our|my} {best|very best|level best}",
        "{please}? be kind",
        "{pressure|strain|stress|toll|abuse|hate|hatred|insults|threats|hostility|criticism|attacks} .. {on|towards|against|at|aimed at|directed at|that} {us|me|our|we|my|the team|staff} .. &-{called|reported|police|arrest*|counsel*|we offer}",
        "{we|i} .. {lost|lose|losing|sacrificed|gave|given} .. {everything|sleep|too|so much|more than|as well|my whole life|our lives|weekends}",
        "{we|our|i} .. {suffer|suffers|suffered|suffering|hurting|grieving too|in pain} .. {too|as well|also|most|more|enough|greatly|terribly|just as}",
        "{nobody|no one} .. {thanks|thank|helps|helped|asks|asked|cares|defends|sees|mentions|understands} .. {us|we|me|our}",
        "{i|we} {have|ve} {family|families|children|feelings|kids} too",
        "{after|despite} {everything|all} {we|i|that we} .. {done|did|do|given|gave|sacrificed}",
        "{not easy|no fun|no picnic|not been easy|isn t easy|hasn t been easy|wasn t easy} .. {for us|for me|for our|being us|to be us|running} &-thank",
        "{i|we|me|us} .. {have to|has to|must} live with .. {this|it|that|every day|the rest}",
        "{gone|been|going|went|put|go|goes} .. through .. hell|torment|agony|nightmare|wringer|mill",
        "~{hell|nightmare|ordeal|agony|torment|crucified|torn apart|tears|cried|weeping|lonely|hurts|hurting|wounded|burden|toll|heavy hearts|heavy heart} &{i|we|my|our|me|us}",
        "~{heavy|terrible|huge|enormous|personal} {toll|price|burden|strain|cost} .. {on|for}",
        "~nobody|no one .. {asks|thanks|thinks|sees|cares|wonders|mentions|talks} .. {how|about|what|our|us}",
        "~{loved ones|my family|our families|my children|my wife|my husband} &-{families of}",
    ]
    fr "Cette semaine a été très dure pour nous." => "Trois clients ont été brûlés. Nous sommes auprès d’eux." [
        "{dur|dure|durs|dures|difficile|difficiles|éprouvant*|douloureux|douloureuse|pénible|pénibles|terrible|terribles|rude|rudes|lourd|lourde|violent*|épuisant*|compliqué*|cruel*|cauchemar|calvaire|enfer|épreuve|supplice|traumatis*} .. {pour|à vivre pour|à vivre|à encaisser|à supporter|envers} {nous|moi|nos|notre|toute l équipe|toute notre|l équipe|la direction|mes|ma|l ensemble|les équipes|tous ici|le personnel|un dirigeant}",
        "{nuits blanches|nuit blanche|sans dormir|plus dormi|pas dormi|peu dormi|ne dormons|ne dors|épuisé|épuisés|épuisée|à bout|exténué*|débordé|débordés|surmené*|au bord|à genoux|sur les rotules} &{nous|nos|notre|je|mes|j|moi|équipe|équipes} &-{patient*|élèves}",
        "{nous|on|je|j} {sommes|suis|est|ai été|avons été} .. {premiers|première|premier|blessé|blessés|meurtri*|anéanti*|dévasté*|abattu*|aussi des|aussi victimes|également victimes|les victimes|des victimes|injustement|accablé*|traîné*|attaqué*|visé*|pointé*|lynché*|stigmatis*|seuls à|seule à|la seule|les seuls|le seul|humains|que des|touché* au cœur|sous le choc|choqués|sonnés|sonné|à plaindre|comme vous} .. {à|d|de|du|par|que|humain*|hommes|$|et|touché*|souffrir|nous|les|la|victime*|aussi|désolé*|surpris|tout|nos|ce|ces} &-{responsable*|coupables}",
        "{nous|on|je} .. {souffrons|souffre|vivons mal|vis mal|vivons très mal|pleurons aussi|encaissons|subissons|portons|trinquons} .. {aussi|également|tous|plus|beaucoup|autant|cette|ces|les|ce|énormément|de|injust*}",
        "on {nous|me|m} {cloue|accable|accuse|jette|traîne|tape|tombe|insulte|crache|tire|en veut|prend|fait passer|fait porter|attaque|condamne|juge|piétine|lynche|montre du doigt|harcèle|demande l impossible} ",
        "{cloué*|cloue|clouer} .. pilori",
        "{bouc émissaire|boucs émissaires|tête de turc|punching ball|victime expiatoire|paratonnerre|cible facile|cibles faciles|mauvais rôle|paie pour|payons pour|payer pour les autres|jeté* aux chiens|jetés en pâture|coupables idéaux|coupable idéal}",
        "{injuste|injustes|injustement|injustice|cruel|cruelle|blessant|blessants|blessante|blessantes|ingrat*|immérité*} .. {pour|envers|vis à vis|à l égard|de nous|à notre|accus*|traité*|attaqu*|mis*|visé*} .. {nous|notre|nos|moi|équipe*|maison|direction|personnel|bénévole*|égard|en cause}",
        "{personne|nul} n est {parfait|infaillible|à l abri}",
        "{erreur est humaine|droit à l erreur|sommes que des|qu humains|qu un homme|êtres humains avant|sommes humains|des êtres humains|derrière .. hommes et des femmes|derrière .. femmes et des hommes}",
        "{fait|faisons|font} .. {ce qu on peut|ce que l on peut|ce que nous pouvons|ce qu ils peuvent|de notre mieux|avec ce qu|avec les moyens}",
        "{seule|seul|seuls|seules} .. à .. {faire|nous|agir|bouger|se battre|aider|défendre|maintenir|essayer|tenir|oser}",
        "{personne|nul} .. {souffre|regrette|ne regrette|n est plus|ne souffre|n a plus|est plus} .. {plus que|plus|davantage} .. {que|nous|moi}",
        "{mettez vous|mettre|imaginez|imaginer|se rend compte|rendez vous compte|pensez|savoir|songer|comprendre} .. {à notre place|à ma place|ce que nous vivons|ce que nous traversons|ce que je vis|ce que je traverse|nos équipes|pression|à nous|ce que c est|combien}",
        "{après} tout ce que {nous|j|l on} ",
        "{sacrifi*|donné|donnons|consacr*} .. {tout|vie|nuits|week ends|jours|santé|famille|sans compter|corps et âme|ans de ma}",
        "{pression|insultes|haine|menaces|attaques|violence|critiques} .. {subi*|reçu*|que nous|dont nous|supporter|endur*|insupportable*|encaiss*|pesé*|pèse*} &-{police|plainte|#}",
        "{j ai|nous avons|ma|mes|nos} .. {moi aussi|nous aussi|aussi} .. {famille|enfants|enfant|cœur|émotions|sentiments|peur|mal|perdu|droit}",
        "{mal|peine|chagrin|blessure|déchirement|crève cœur|cœur brisé} .. {nous|me|m} {fait|a fait|touche|brise|atteint}",
        "{nous|me|m} {fait|font|a fait|brise|touche|blesse|blessent|peine|attriste|bouleverse|déchire|hante} .. {mal|cœur|énormément|profondément|beaucoup|tous|peine|plus que|$}",
        "{trop|tellement|assez} {souffert|payé|donné|subi|pleuré}",
        "{c est|ce sera} {moi|nous} qui .. {dois|doit|devons|vivre|vis|vivons|paie|payons|porte|portons|subis|subissons|trinque}",
        "{je|nous|moi} .. {vis|vivons|traverse|traversons|endure|endurons|subis|subissons} .. {enfer|cauchemar|calvaire|épreuve|supplice|lynchage|drame}",
        "on {nous|me|m} .. {crucifi*|lynch*|assassin*|massacr*|démoli*|descend*|calomni*|diffam*|vilipend*|condamn*|jug*|harcel*|mène en bateau}",
        "~{enfer|cauchemar|calvaire|pleuré|pleurons|larmes|crucifi*|lynch*|douloureu*|fardeau|épuis*|usant*|seuls contre} &{nous|moi|je|nos|ma|mon|on}",
        "{m|nous} {ont|a} .. {beaucoup|énormément|tant|tellement|trop} {coûté|pesé|pris|affecté*|marqué*|éprouvé*}",
        "{à moi et à mes|moi et mes|moi et ma|mes proches et moi|ma famille et moi}",
        "~personne .. {demande|pense|remercie|s inquiète|parle|voit} .. {nos|nous|ce que|à ce|comment|de ce}",
    ]
}
