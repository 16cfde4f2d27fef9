//! Words against those who complain.

tone_rule! {
    /// An attack on a critic.
    ATTACKS_CRITIC "tone_attacks_critic" Error
    title "An attack on whoever criticises" "Une attaque contre qui critique"
    why "It makes a second story, in which you hit somebody. Answer with the fact."
        "C’est ouvrir une seconde affaire, où vous frappez quelqu’un. Répondre par le fait."
    instead "answer with the fact" "répondre par le fait"
    en "So-called experts started a smear." => "The figure in the post is wrong; here is the audit." [
        "troll|trolls|hater|haters|smear|conspiracy|mob|mobs|activists|agitators|keyboard|clickbait|woke|politically",
        "so called",
        "self {proclaimed|styled|appointed}",
        "agenda driven",
        "{has|have|an|their|political|hidden|own} agenda|agendas",
        "axe to grind",
        "witch hunt",
        "fake news",
        "{trying|seeking|attempt|want|wants|determined|bent} .. {damage|harm|tarnish|discredit|destroy} {our|us|the}",
        "real victims",
        "{be lectured|take lessons|lessons from}",
        "politically motivated",
        "{malicious|sensationalist|hysterical|defamatory|ill informed|misinformed|irresponsible} {campaign|reporting|claims|attacks|coverage|people|accusations|allegations}",
        "campaign {against|of} ..",
        "make us look",
        "whipped up",
        "{strongly|categorically|vehemently|firmly|completely|utterly} {deny|denies|reject|rejects|refute|refutes|dispute|disputes}",
        "{false|misleading|inaccurate} .. {narrative|reporting|impression|portrayal}",
    ]
    fr "Un lynchage de soi-disant experts." => "Le chiffre publié est faux ; voici l’audit." [
        "troll|trolls|haineux|hater|haters|cabale|complot|complots|complotiste|complotistes|lynchage|acharnement|meute|meutes|calomnie|calomnies|diffamation|militants|militant|buzz",
        "soi disant",
        "pseudo -code",
        "autoproclamé*",
        "prétendu* .. {collectif|experts|victimes|association|journaliste*|lanceur*}",
        "chasse aux sorcières",
        "procès d intention",
        "fake news",
        "{cherchent|cherche|veulent|veut|tentent|visant|dans le but} .. {nuire|salir|détruire|discréditer|abîmer|porter atteinte}",
        "{vraies|vrais|véritables} victimes",
        "{leçon|leçons} à recevoir",
        "{compte|comptes} à régler",
        "{campagne|tribunal} {de dénigrement|de désinformation|médiatique|contre nous|orchestrée}",
        "montée|monté en épingle",
        "pour des monstres",
        "mal intentionné*",
        "malintentionné*|instrumentalis*",
        "{contestons|conteste|réfutons|réfute|récusons|récuse|rejetons|rejette|démentons|dément} {formellement|fermement|catégoriquement|vigoureusement|totalement|avec}",
        "{aberrant*|grotesque*|absurde*|ridicule*|scandaleux|scandaleuses|fantaisiste*|diffamatoire*|calomnieu*|outrancier*|polémiste*}",
        "{m|nous} {incriminer|accabler|attaquer|salir|diaboliser}",
        "{faire|fait|font} .. {procès|mauvais procès}",
    ]
}

tone_rule! {
    /// The accusation, said again.
    REPEATS_CHARGE "tone_repeats_charge" Warning source "Debunking Handbook, 2020"
    title "The accusation, said again" "L’accusation, redite"
    why "Whoever denies a word prints it into memory. Say what is true instead."
        "Nier un mot, c’est le graver. Dire plutôt ce qui est vrai."
    instead "say what is true" "dire ce qui est vrai"
    en "We are not hiding anything." => "All test results are published at this page." [
        "{we|i} {are|re|am|m|were|was} not .. {racist|racists|liar|liars|criminal|criminals|hiding|covering|negligent|sexist|thieves|monsters|crooks|abusive|incompetent|villains}",
        "{we|i} {did not|didn t|do not|don t|never|have not|haven t|have never} .. {lie|lied|hide|hidden|cover|covered|abuse|abused|poison*|cheat|cheated|mislead|misled|steal|stole|discriminate}",
        "not a {scam|fraud|cover up|scandal|sweatshop|cult|hoax}",
        "{do not|don t|does not|doesn t} .. have? a culture of",
        "no {cover up|culture of}",
        "{no|any|never any|never an|not any} .. {attempt|intention|effort} to .. {cover|hide|conceal|mislead|deceive}",
        "there {was|is|were} {never|no} .. {cover|concealment|wrongdoing|negligence}",
        "not .. condone",
    ]
    fr "Nous ne cachons rien." => "Tous les résultats d’analyse sont publiés sur cette page." [
        "{nous|je} ne {sommes|suis} {pas|ni} .. {raciste*|menteur*|criminel*|voleur*|sexiste*|monstre*|escroc*|incompétent*|négligent*|voyou*}",
        "{nous|je} {n avons|n ai|ne} {menti|caché|dissimulé|cachons|mentons|trompé|triché|volé|maltraité|couvert}",
        "{ce n est pas|il ne s agit pas d|n est pas} une? {scandale|arnaque|mensonge|escroquerie|fraude}",
        "pas de culture d|du|de",
        "{ni|aucun} {scandale|mensonge|dissimulation}",
    ]
}
