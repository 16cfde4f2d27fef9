//! Fault that is nobody's, or somebody else's.

tone_rule! {
    /// A fault without an author.
    PASSIVE_BLAME "tone_passive_blame" Error
    title "A fault that nobody made" "Une faute sans auteur"
    why "Mistakes do not make themselves. Say who: we."
        "Les erreurs ne se font pas seules. Dire qui : nous."
    instead "say who did it" "dire qui l’a fait"
    en "Mistakes were made." => "We made a mistake in the pricing file." [
        "@fault .. were|was|been {made|identified|found|noted|uncovered|discovered|observed|committed}",
        "@fault {occurred|happened|took place|crept|arose}",
        "@fault {were|have|has|may have} .. occurred|happened|arisen|crept",
        "something went wrong",
        "things went wrong",
    ]
    fr "Des erreurs ont été commises." => "Nous avons commis une erreur de tarif." [
        "des|une|certaines|quelques|plusieurs|un @faute {ont|a|avaient|avait|aurait|auraient} {été|pu}",
        "@faute {s est|se sont|s était} {glissé*|produit*}",
        "@faute {est|sont} survenu*",
    ]
}

tone_rule! {
    /// Lessons and measures that nobody takes.
    EMPTY_ACTION "tone_empty_action" Warning
    title "An act that is not named" "Un acte qui n’est pas nommé"
    why "“Steps are being taken” hides who takes which. Say what was done, by whom and when."
        "« Des mesures sont prises » cache lesquelles, et par qui. Dire ce qui est fait, par qui et quand."
    instead "say what was done, by whom and when" "dire ce qui est fait, par qui et quand"
    en "Appropriate steps are being taken." => "We closed the line at 09:10." [
        "@step .. being|been taken|implemented|introduced|made",
        "@step {are|is|were|have been|has been} .. {in place|under way|underway}",
        "{appropriate|necessary|suitable|relevant|corrective|all necessary|all appropriate|all possible|every possible} @step",
        "lesson|lessons .. learned|learnt",
        "learn .. lesson|lessons",
        "looking|look into {it|this|the matter|the issue|the situation}",
        "{aware|made aware} of .. {issue|issues|situation|matter|reports|problem}",
        "monitoring|monitor .. closely",
        "closely monitoring|monitor",
        "{matter|issue|incident|case} .. {closed|resolved internally|dealt with}",
        "dealt with .. internally",
        "{working|work} {hard|tirelessly|diligently|around the clock|closely}",
        "doing|do {everything|all} .. {can|power|possible}",
        "{full|thorough|internal} {investigation|review} is {underway|under way|ongoing|being}",
        "{strict|robust|rigorous|stringent|comprehensive} .. {processes|procedures|controls|protocols|checks|safeguards|systems}",
        "{absolute|full|renewed|laser} focus",
        "{number one|main|sole|only|immediate|first} {focus|purpose|aim|concern}",
        "{cooperating|co operating|collaborating|liaising} {fully|closely|with}",
        "{new}? {procedures|processes|protocols|policies|safeguards} .. {in place|to ensure|to prevent}",
        "{put|putting} in place",
        "{internal|full|thorough|comprehensive|independent} {investigation|review|inquiry|audit} .. {underway|under way|ongoing|progress|launched}",
        "{aware|made aware} of .. {video|videos|footage|post|posts|incident|reports|complaint|complaints|claims|allegations}",
        "{review|reviewing|reviewed} {our|its|the} .. {process|processes|procedures|policies|practices|protocols|training}",
        "hold|holding|held .. accountable",
        "{every|all} {step|steps} possible",
        "{conducting|conduct|undertaking|carrying out|launched|launching} .. {review|investigation|inquiry|audit|assessment}",
        "{rectify|address|resolve|remedy} {the|this} {situation|matter|issue}",
        "{acted|responded|reacted} {swiftly|quickly|promptly|immediately|decisively}",
        "{strengthen|strengthening|enhance|enhancing|improve|improving|tighten|tightening|reinforce|reinforcing} .. {procedures|controls|processes|security|training|safeguards|protocols|systems}",
        "{ongoing|continuing|active} {investigation|review|inquiry|process}",
    ]
    fr "Les mesures nécessaires ont été prises." => "Nous avons arrêté la ligne à 9 h 10." [
        "@mesure .. {sont|ont été|a été|seront|sera|est} .. {prise*|étude|cours|place|engagé*|mis|mise|mises}",
        "@mesure {nécessaires|appropriées|adéquates|correctives|qui s imposent|idoines|utiles}",
        "{toutes|toute} les @mesure",
        "enseignements|leçons|leçon {ont été|seront|a été|sont} .. {tirés|tirées|retenues|retenue|apprises}",
        "tirer|tirons|tirerons|tiré .. enseignements|leçons",
        "{connaissance|conscience|conscients|informés} d|de|du .. {problème|situation|incident|difficultés|signalements}",
        "suivons|suit|suivie|surveillons .. {de très près|de près|attentivement|avec attention|avec la plus grande}",
        "{affaire|dossier|sujet|incident} .. {close|clos|réglé*|traité* en interne}",
        "regardons|étudions|examinons {cela|ce point|ce sujet|la question|le sujet}",
        "{pleinement|totalement|entièrement} {mobilisé*|engagé*}",
        "nos équipes sont .. {mobilisé*|pied d œuvre|à pied}",
        "{travaillons|œuvrons} {d arrache|activement|sans relâche|main dans}",
        "{procédures|processus|contrôles|protocoles} .. {strict*|rigoureu*|robustes|exigeant*}",
        "{faisons|ferons|mettons} {tout|tous} .. {possible|pouvoir|moyens}",
        "enquête {interne|approfondie} {est en cours|a été|est ouverte}",
        "{investigations|analyses|recherches|vérifications|travaux} sont en cours",
        "équipes|collaborateurs|techniciens {travaillent|œuvrent|s emploient|font} -avec|de|à|chez",
        "{travaillent|travaillons|s emploient|employons} à {résoudre|rétablir|identifier|comprendre|trouver|améliorer}",
        "{fait|faisons|faire|ferons} tout ce {que|qui} .. {peut|pouvons|possible|pouvoir|nécessaire}",
        "{collaborons|coopérons|collaboration} .. {pleinement|étroitement|étroite|avec les autorités}",
        "équipes|services .. {œuvre pour|pont pour|mobilisé*}",
        "{processus|procédures|protocoles} .. {mis|mises} en place",
        "mobilisation .. {de tous|de toutes|de l ensemble|de nos|générale}",
        "{tout|tous} .. {en notre|en mon|en son} pouvoir",
        "à l œuvre pour {diagnostiquer|identifier|résoudre|comprendre|rétablir}",
        "{enquête|audit|investigation} interne",
        "enquête .. interne",
        "{faire|fasse|faite} .. {la|toute la} lumière",
        "{renforcer|renforcé|renforçons|renforcerons|renforcement} .. {procédures|procédure|contrôles|vigilance|mesures|sécurité|dispositif|dispositifs|formation}",
        "plan d {action|actions|amélioration}",
        "{collabor*|coopér*} avec {les|l}",
        "{fait|font} l objet d|de",
        "{accompagner|accompagnons} au mieux",
        "{restons|reste|restent|demeurons} .. {vigilants|attentifs|mobilisés|disposition|attentive}",
        "{souci|gage|soucieux} de {transparence|clarté|responsabilité|qualité}",
        "en toute {transparence|bonne|sérénité}",
    ]
}

tone_rule! {
    /// The fault of whoever was harmed.
    VICTIM_BLAME "tone_victim_blame" Error
    title "The fault of whoever was harmed" "La faute de la personne lésée"
    why "It punishes the person who was harmed, and everybody sides with that person. Say what happened to them."
        "On punit la personne lésée, et tout le monde prend son parti. Dire ce qui lui est arrivé."
    instead "say what happened to them" "dire ce qui lui est arrivé"
    en "The passenger became disruptive." => "A passenger was hurt on our flight." [
        "@customer ... {refused|defied|provoked|belligerent|disruptive|aggressive|misused|unruly|abusive|shouting|shouted at|ignored|neglected|uncooperative|chose not|did not follow|didn t follow|intoxicated}",
        "@customer ... should have {known|read|checked|asked|waited|left|complied|told|followed|called}",
        "@customer|they|he|she {failed|fail|forgot|omitted} to",
        "@customer .. had not|never .. {updated|read|checked|followed|told|informed|complied|installed|paid|registered}",
        "@customer {are|is|remain} responsible for",
        "responsibility of the @customer",
        "@customer {must|need to|should} .. {understand|accept|appreciate|realise|realize}",
        "{had|if} the? @customer|they|he|she|people .. {told|read|followed|known|checked|warned|listened|asked|called|waited|informed|updated|complied}",
        "wrong|improper|incorrect use",
        "misused",
        "{user|customer|operator} error",
    ]
    fr "Le passager s’est montré agressif." => "Un passager a été blessé sur notre vol." [
        "@client ... {a refusé|ont refusé|provoqu*|désobéi*|agressi*|virulent*|récalcitrant*|perturbat*|hurlait|hurlaient|criait|insultait|alcoolisé*|incivil*|ivre}",
        "@client ... {aurait|auraient} dû",
        "@client ... {n avait|n avaient|n a|n ont} pas .. {lu|suivi|vérifié|mis|respecté|prévenu|attendu|signalé|installé|payé}",
        "{il appartient|il appartenait|il revient|il incombe} au|aux|à .. @client",
        "si|s {la|le|les|elle|il|ils|elles|l|cet|cette|ces} @client? .. {avait|avaient} .. {lu|suivi|vérifié|prévenu*|respecté|attendu|signalé|su|écouté|demandé}",
        "en {suivant|lisant|respectant} .. {notice|consignes|étiquette|mode|instructions|règles}",
        "mauvaise utilisation",
        "mésusage",
        "utilisation non conforme",
    ]
}

tone_rule! {
    /// One person to blame.
    SCAPEGOAT "tone_scapegoat" Warning
    title "One person to blame" "Un coupable commode"
    why "One person or a supplier hides the system that let it happen. Say which check was missing."
        "Une personne ou un prestataire cache le système qui l’a permis. Dire quel contrôle manquait."
    instead "say which check was missing" "dire quel contrôle manquait"
    en "A rogue employee posted it." => "It was posted from our account; our two-step check did not exist." [
        "rogue|lone|junior|disgruntled|overzealous|former {employee*|staffer*|intern*|contractor*|agent*|worker*|colleague*|member*}",
        "{agency|supplier|contractor|vendor|subcontractor|provider|partner} s {fault|error|mistake|failure|negligence}",
        "human error",
        "let down by {a|our|one|the} .. {supplier|contractor|agency|partner|vendor|provider|subcontractor}",
        "{fault|error|mistake|failure} {of|by} {a|our|one|the} third? party? {supplier|contractor|agency|partner|vendor|provider|subcontractor|intern|trainee|employee|individual|party}",
        "{a|an|the} {trainee|intern|apprentice|temp|junior} .. {pressed|posted|sent|clicked|made|responsible|published|caused|deleted|forgot}",
        "{individual|employee|intern|trainee} {responsible|concerned|involved|in question} {has|have|no|was} ..",
        "not {reflect|represent} .. {values|who we are|our}",
        "not who we are",
        "{acted|acting} {alone|on their own|on his own|on her own|without authori*}",
        "{bad|few bad} apples",
        "{define|defines|reflective|representative|indicative|characteristic} .. {who i|who we|of who|of our|of us|our brand|my character|of me|our company|our values}",
        "employee|contractor|manager|worker|individual|person|officer ... {no longer} .. {work*|employ*|with|on|part}",
        "not the {person|company|man|woman|organisation|organization} {i|we} {am|are}",
        "{contradict*|contrary to|at odds with|inconsistent with|against|not consistent with|violat*} {our|everything|all|the company}",
        "{actions|behaviour|behavior|conduct|words|comments|mistake} of {this|one|an|a single|that|a} .. {member|employee|individual|officer|colleague|person|driver|staff}",
        "{the|a|an} {victim|target} of {a|an|this}",
        "not responsible for",
    ]
    fr "Un stagiaire isolé a publié ce message." => "Ce message vient de notre compte ; nous n’avions pas de relecture." [
        "employé|employée|salarié|salariée|collaborateur|collaboratrice|stagiaire|prestataire|apprenti|sous traitant? {isolé*|indélicat*|malveillant*|zélé*|aigri*|peu scrupuleux}",
        "erreur humaine",
        "du fait exclusif? de notre {prestataire|sous traitant|agence|fournisseur|partenaire}",
        "{lâchés|trahis|abandonnés|mis en difficulté} par {un|notre|nos}",
        "{faute|erreur|défaillance|négligence} {d un|de notre|du} {prestataire|sous traitant|fournisseur|partenaire|stagiaire|salarié|tiers|employé}",
        "{un|une|le|la} {stagiaire|apprenti|apprentie|intérimaire|débutant} {a|en cause|ne|concerné|responsable}",
        "initiative {personnelle|individuelle|isolée}",
        "{salarié|employé|collaborateur|individu|agent} {concerné*|en cause|mis en cause|responsable} {a|ne|n} ..",
        "{reflète|reflètent|représente|représentent|correspond|correspondent} {pas|en rien|en aucun|nullement|aucunement} .. {valeurs|maison|entreprise}",
        "ne nous ressemble pas",
        "{contraire|contraires|opposé*} à nos valeurs",
        "brebis galeuse*",
        "{ne me|ne lui|ne leur} ressemble|ressemblent",
        "{ce n est pas|ce ne sont pas} {moi|nous|qui nous|notre genre}",
        "ne {travaille|fait|font} plus .. {chez|partie|pour}",
        "{pas|nullement|aucunement} responsable|responsables",
        "victime|victimes d {une|un} {attaque|cyberattaque|acte|piratage|malveillance|intrusion}",
        "{premières|premiers} victimes",
        "{ne m|ne nous|n} appartient pas",
        "{pas|hors} de {mon|notre} ressort",
        "aucun {pouvoir|contrôle|lien} .. sur|avec",
    ]
}

tone_rule! {
    /// The rules were followed.
    FOLLOWED_PROCEDURE "tone_followed_procedure" Warning
    title "The rules as an excuse" "Les règles pour excuse"
    why "That it was allowed does not make it right, and that is what people ask. Say what the rule did, and what changes."
        "Que ce soit permis ne le rend pas juste, et c’est la question posée. Dire ce que la règle a fait, et ce qui change."
    instead "say what the rule led to, and what changes" "dire à quoi la règle a mené, et ce qui change"
    en "Our team followed established procedures." => "Our rules led to a bad outcome; we are changing them." [
        "follow|followed|following|follows|respected|observed|applied {all|our|the|established|standard|proper|existing|every|strict|normal|correct|usual}? .. {procedure|procedures|policy|policies|protocol|protocols|rule|rules|guidelines}",
        "within our rights",
        "in full? compliance with",
        "{comply|complied|complies|complying|compliant} with .. {regulation*|law|laws|rules|standards|requirement*|legislation|code}",
        "{acted|act|acting|worked|operated} {in line|in accordance|within|according|by the book}",
        "{perfectly|entirely|completely|fully|strictly|was|is|all} legal",
        "no {laws|law|rules|rule|regulation|regulations} {was|were|has|have} .. {broken|breached|violated}",
        "{did|done} nothing {wrong|illegal}",
        "technically {in the right|correct|legal|permitted|true}",
        "met {all|every} .. {standards|requirements|regulations}",
        "{do|does|will} not {condone|tolerate}",
    ]
    fr "Nos équipes ont respecté les procédures." => "Nos règles ont mené à ce résultat ; nous les changeons." [
        "respect|respecté|respectées|respectent|respectons|appliqué|appliquent|suivi|suivent scrupuleusement|strictement|parfaitement|toutes? .. {procédure|procédures|protocole|protocoles|règles|règle|réglementation|norme|normes|consignes|loi|législation}",
        "en parfaite|totale|pleine|stricte? conformité avec",
        "{conforme|conformes} à|aux {la|nos}? {réglementation|règles|normes|loi|législation|exigences}",
        "dans {son|notre} bon? droit",
        "{parfaitement|tout à fait|entièrement|strictement|était|est} légal|légale|légaux",
        "aucune {loi|règle|infraction} .. {n a|enfreinte|violée|commise}",
        "{toujours|parfaitement|entièrement} {en règle|dans les règles|dans les clous}",
        "{rien|rien fait} d illégal|répréhensible",
        "{parfaitement|correctement|normalement} {fonctionné|joué|réagi}",
        "{a|ont} {parfaitement|bien|correctement} {fonctionné|joué}",
    ]
}

tone_rule! {
    /// Nobody could help it.
    BEYOND_CONTROL "tone_beyond_control" Warning
    title "Nobody could help it" "Nul n’y pouvait rien"
    why "Whoever runs a service is expected to foresee. Say what did not hold."
        "Qui fournit un service doit prévoir. Dire ce qui n’a pas tenu."
    instead "say what did not hold" "dire ce qui n’a pas tenu"
    en "It happened due to circumstances beyond our control." => "Our backup did not start." [
        "{beyond|outside|out of} {our|anyone s|anybody s|human|its|their} {control|influence|hands|power}",
        "force majeure",
        "unforeseen|unforeseeable|unpredictable|unavoidable",
        "{nobody|no one|noone} could have {predicted|foreseen|known|imagined|anticipated|prevented}",
        "could have happened to {anyone|anybody|any}",
        "{wholly|completely|totally|entirely|truly} {exceptional|unprecedented|unexpected}",
        "{act of god|perfect storm|freak accident|freak event}",
        "no|any .. {alert|warning|sign|indication|way} .. {of knowing|to know|to predict|warning|beforehand|at that time}",
        "{highly|very|extremely|increasingly}? sophisticated .. {attack|criminal|criminals|attackers|hackers|group|malicious}",
        "{there had been|there was|we had|received} no {warning|alert|prior|advance|flooding}",
    ]
    fr "Il s’agit d’un incident indépendant de notre volonté." => "Notre système de secours n’a pas démarré." [
        "indépendant|indépendante|indépendants|indépendantes de notre volonté",
        "force majeure",
        "imprévisible|imprévisibles|inévitable|inévitables|imprévu|imprévus",
        "{personne|nul} n {aurait|avait|pouvait} .. {prévoir|prévu|imaginer|savoir|anticiper|éviter}",
        "aurait pu arriver à {n importe|tout|quiconque|tous}",
        "{tout à fait|totalement|absolument} {exceptionnel*|inédit*|imprévu*}",
        "{ne dépend|ne dépendent|ne dépendait} pas de nous",
        "concours de circonstances",
        "{attaque|pirates|criminels|cyberattaque} .. {sophistiqué*|inédite|massive}",
        "climat|contexte {électrique|tendu|particulier|difficile}",
        "{pas|jamais} {imaginé|envisagé|anticipé|prévu|pensé|soupçonné} .. qu|que",
        "{origine|cause|source} .. {extérieure|externe|étrangère} à",
    ]
}

tone_rule! {
    /// What was meant.
    INTENTION "tone_intention" Warning
    title "What was meant" "Ce qu’on voulait faire"
    why "People speak of what happened, not of what was meant. Say what it did."
        "On parle de ce qui est arrivé, non de ce qu’on voulait. Dire l’effet."
    instead "say what it did" "dire l’effet"
    en "It was not our intention to shock." => "The image mocked a disability. We took it down." [
        "{not|never|wasn t} {our|my|the} .. intent|intention|aim|purpose|goal|wish",
        "{did not|didn t|never} .. {intend*|mean|meant|set out|want*|wish*|seek} to",
        "never meant",
        "{intended|meant} {as|to be} .. {humour|humor|joke|funny|light|lighthearted|satire|banter|playful|literally|fun|irony|tribute|celebrat*}",
        "unintentional|unintentionally|unintended|inadvertent|inadvertently",
        "{our|my|the} intent|intention|intentions {was|were|is|has} ..",
        "{good|best} {intentions|of intentions}",
        "{acted|act|acting|done|made|published|spoke} in good faith",
        "with the best intentions",
        "{did not|didn t|never} {know|realise|realize|imagine|think|expect} .. {would|could|might|how}",
    ]
    fr "Ce n’était pas notre intention." => "L’image se moquait d’un handicap. Nous l’avons retirée." [
        "{pas|jamais|nullement|aucunement} .. {notre|l|mon|dans nos|son} {intention|intentions|but|objectif|volonté|propos}",
        "{pas|jamais} voulu -payer|fermer",
        "{jamais|pas|nullement} {cherché|entendu|souhaité|pensé} à? .. {blesser|choquer|nuire|offenser|heurter|stigmatiser|discriminer|tromper|provoquer|déplaire|que}",
        "involontaire|involontaires|involontairement",
        "{nos|mes|leurs} intentions",
        "{notre|mon|l} intention {était|n était|a toujours}",
        "{agi|agissons|agissait} .. bonne foi",
        "{fallait|faut} .. {y voir|voir} ..",
        "{second|deuxième} degré",
        "se voulait|voulaient {humoristique|drôle|léger|légère|ironique|décalé|second|un|une}",
        "trait d humour",
        "jamais .. {voulu|souhaité|cherché|eu l intention}",
        "{pas|évidemment|nullement} .. l objectif",
        "{emporté*|emportée} par {le|la|l|mon|notre}",
        "me suis emporté*",
    ]
}
