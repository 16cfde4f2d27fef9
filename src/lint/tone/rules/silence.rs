//! Saying that nothing is said.

tone_rule! {
    /// No comment.
    NO_COMMENT "tone_no_comment" Error
    title "Silence in place of an answer" "Le silence en guise de réponse"
    why "It reads as guilt. Say who leads the inquiry, and when you will speak."
        "Cela vaut aveu. Dire qui mène l’enquête, et quand vous parlerez."
    instead "say why not now, and when" "dire pourquoi pas maintenant, et quand"
    en "No comment for now." => "The police lead the inquiry; we will share our findings at 18:00." [
        "no {further|other|additional}? {comment|comments|statement}",
        "not .. available for comment",
        "nothing .. {to say|to add|further to}",
        "~{no|not any|not .. any|without} .. {comment|comments|statement|statements} .. {to make|to offer|at this|on the|on this|will be|further|for now}",
        "~{not|never|nor|won t} {be|going to be|intend to be} .. {answering|taking|making|issuing|discussing|commenting|responding|addressing|giving interviews|entering into|speaking} -{names}",
        "~{not|no longer|won t} {take|answer|accept|respond to|discuss|address|entertain|make} .. {question|questions|queries|interviews|calls|statement|statements|matter|allegations|rumours|media}",
        "~{no|not any} .. {questions|interviews|information|details|statement} {will be|are|is} .. {answered|taken|given|released|provided|shared|disclosed|granted|issued}",
        "~{said|say|saying} .. {all|everything|as much as} .. {we|i} .. {intend|going|have to|wish|want|need|can} .. {say|to say}?",
        "~{statement|position} .. {stands|speaks for itself}",
        "~{have|has|had} nothing {more|further|else}? to {say|add|declare|report|share|announce}",
        "~{all|everything|anything} .. {we|i} {are|have|will|can|want|wish|am|shall|intend|plan|need} .. {say|add|tell|disclose|comment}",
        "~{prepared|willing|ready|inclined|minded|at liberty|free|able|position} to .. {say|discuss|share|add|comment|disclose|reveal|elaborate|speak}",
        "~{go|going|get|enter|drawn} into {that|it|this|detail|details|specifics|a debate|the details|any}",
        "~{nothing|little} {more|further|else|new} to",
    ]
    fr "Sans commentaire." => "L’enquête est menée par le parquet ; nous parlerons à 18 h." [
        "~sans|aucun {commentaire|commentaires} -{raciste*|haineux|insultant*|injurieux|n est supprimé|ne reste}",
        "pas de {commentaire|commentaires|déclaration}",
        "aucune {déclaration|autre déclaration}",
        "rien à {déclarer|ajouter|dire} -de",
        "~{pas|plus|rien|aucun*|ni} .. {commentaire|commentaires|déclaration|déclarations|interview|interviews|réponse|précision*} .. {à faire|à apporter|sur|ne sera|ne seront|n est|supplémentaire*|à ce|pour le moment|de notre part} -{raciste*|haineux}",
        "~{commentaire|commentaires|déclaration|interview} .. {ne sera|ne seront|n} .. {fait*|donné*|accordé*|apporté*|publié*}",
        "~{ne|n} .. {exprimer|exprimera|exprimerons|exprimerai|prononcer|prononcera|prononcerons|commentera|commenterons|commenterai|répondra|répondrons|répondrai|parlera|parlerons|communiquera|communiquerons|étendr*|interviendr*} .. {pas|plus|aucune|aucun|davantage|rien|point}",
        "~{souhait*|préfér*|choisi*|entend*|décidé} .. ne .. {pas|plus|rien} .. {exprimer|commenter|répondre|parler|communiquer|dire|prononcer|réagir|étendre|ajouter|alimenter|révéler|donner|épiloguer}",
        "~{respect*|respecte*} {notre|le|ce} silence",
        "~{affaire|dossier|sujet|incident|débat|chapitre|question|discussion} .. {clos|close|closes|classé*|terminé*|derrière nous|réglé*}",
        "~{secret|confidenti*} .. {des affaires|de l instruction|professionnel|interne|oblige|nous interdit} &-{patient|médical}",
        "~{tout ce que} {nous|j|je|l on|la direction} .. {dire|à dire|déclarer|ajouter|souhait*|dirai|dirons}",
        "~{préfér*|souhait*|choisi*|entend*|refus*|éviter*} .. ne {pas|rien|plus}",
        "~{préfér*|refus*|évit*} .. {entrer|débat|polémique|répondre|s étendre|commenter|ajouter|détail|détails}",
        "~{rien|pas} .. {à ajouter|à dire|à déclarer|à commenter}",
        "n {entrerons|entrerai|entrera|entrons} pas .. {dans|discussion|débat|détail|polémique}",
    ]
}

tone_rule! {
    /// An answer declined.
    DECLINES_COMMENT "tone_declines_comment" Warning
    title "An answer declined" "Un refus de répondre"
    why "Somebody else answers in your place. Say why you cannot, and when you will."
        "D’autres répondront à votre place. Dire pourquoi vous ne pouvez pas, et quand vous pourrez."
    instead "say why not, and when" "dire pourquoi, et quand"
    en "We cannot comment on this matter." => "A judge has asked us not to discuss the cause before Friday." [
        "~{cannot|can t|can not|do not|don t|does not|doesn t|decline|declines|declined|will not|won t|unable|not able|not in a position|refuse|refuses} to? .. {comment|discuss|elaborate|speculate|say more|be making|make any|be commenting|provide further|go into|share further}",
        "not {be|in a position to|able to} .. {commenting|say more|comment|making any|discuss|share}",
        "{would|will} be {inappropriate|premature} to",
        "~{prefer|prefers|choose|chooses|chosen|rather} not .. {comment|discuss|say|answer|speak|elaborate|disclose|go into}",
        "~{not|never|cannot|can t|won t|unable|refuse*|declin*} .. {disclose|reveal|divulge|elaborate|speculate|be drawn} .. {details|on|information|further|names of|reasons|into}",
        "~{as|because|since|while} .. {matter|investigation|inquiry|case|legal} .. {ongoing|under way|pending|before the courts|sub judice}",
        "~{confidential|commercially sensitive|internal matter|private matter|operational reasons|policy not to}",
    ]
    fr "Nous ne souhaitons pas commenter." => "Le juge nous demande de ne rien dire avant vendredi." [
        "~ne|n {souhait*|peu*|pouv*|fer*|désir*|voul*|a|avons|ont|sommes} pas|aucun|aucune .. {comment*|réag*|exprimer|communiquer|donner suite|déclaration|en dire|nous prononcer|répondre}",
        "ne {commente|commentons|commentent|commenterons|communique|communiquons|s exprime} {pas|aucun|aucune}",
        "ne {fera|ferons|ferai} {pas|aucun|aucune} .. {commentaire*|déclaration*}",
        "refus* de {commenter|répondre|s exprimer|communiquer}",
        "pas {en mesure|en position} d|de",
        "réserv* .. {explications|réponses|déclarations} à",
        "{me suis|nous sommes|s est} .. {déjà|largement}? exprimé*",
    ]
}

tone_rule! {
    /// A time without a clock.
    NO_CLOCK "tone_no_clock" Warning
    title "A time without a clock" "Un délai sans heure"
    why "People stop looking for rumours once they know when you speak again. Give an hour and keep it."
        "On cesse de chercher des rumeurs quand on sait l’heure du prochain mot. Donner une heure, et la tenir."
    instead "give an hour" "donner une heure"
    en "We will update you shortly." => "Next update at 15:30, even with no news." [
        "in due course|time",
        "as|when soon|and as|when {possible|available|appropriate|practicable|we can}",
        "{when|once|as soon as} .. {available|possible|appropriate|know more|have more|becomes available}",
        "shortly -before|after",
        "until further notice",
        "at {this|the present} .. {time|stage|point|moment}",
        "for the time being",
        "in the {coming|next few} {days|hours|weeks}",
        "~<-{too|as|so|how|not} soon|sooner|soonest -as|enough|after &-#",
        "currently unable",
        "in the near future",
        "further|more {information|details|updates} will {follow|be}",
        "{at|by} {some|a|an} .. {point|later|unspecified|appropriate|opportune|future|suitable} .. {date|time|stage|point|moment|next|in|in the}? &-#",
        "{some point} .. &-#",
        "~{as|just as|so} {soon|quickly|fast|early|swiftly|promptly|speedily} as {possible|we can|they can|practicable|feasible|it is|we are able|we know|we have}",
        "~{in|within|over|during} {the|a|an} .. {coming|near|foreseeable|next|following|not too distant|reasonable|immediate} .. {days|weeks|months|future|time|period|hours|while|timeframe} &-#",
        "~{eventually|in time|in the fullness of time|down the line|later on|one day|some day|someday|until then|for now|for the moment|meantime} $ &-#",
        "~{later|next|sometime|thereafter} {this|next|in the|today|date|year|month|week|on}? .. $ &{publish*|release*|announce*|update*|share*|communicat*|inform*|decid*|report*|resum*|know*|hear*|reopen*|restor*|repair*|return*|refund*|contact*} &-#",
        "~{will|shall|to} be .. {published|announced|communicated|shared|released|restored|resumed|informed|contacted|updated|resolved|fixed|refunded|made available|notified|provided|given} .. {later|soon|shortly|when|once|as|in due|at a|at some|eventually|after the|in the} &-#|@day",
        "~{hope|hoping|hopes|aim|aiming|aims|expect|plan|intend|trying|try|endeavour|look|looking} to .. {have|be|restore|return|resume|provide|share|know|resolve|publish|refund|get|answer|reopen|give|update|fix|finish|complete|contact} &-#|@day|_",
        "~{watch this space|stay tuned|bear with|more to follow|more to come|to be confirmed|to be announced|to be determined|details to follow|more news|further news|more soon|further information|further details|further announcements|further updates|updates will} &-#|@day|_",
        "~{when|once|as soon as|until} {we|it|they|the time|things|the situation|everything|the facts} .. {can|are able|are ready|is ready|is right|have something|have more|has settled|becomes|become|are in a position|is appropriate|comes|have news|know more|settle|deem} &-#|@day",
        "~{temporarily|momentarily|currently} .. {unavailable|closed|suspended|interrupted|out of service|experiencing|looking|working|investigating|reviewing|unable}",
        "~{any} {day|time|moment|minute} now",
        "~{before|not} .. {too long|very long|long now}",
        "~{little while|short while|a while|some time|while longer|moment|moments|couple of days|few days|few weeks|foreseeable} &-{after a while}",
        "~{time|moment} {comes|is right|allows|permits|being}",
        "~{on {its|their|the} way|in the pipeline|in progress|in hand|in the works|under review|underway|under way|being looked|being reviewed|being investigated|in motion}",
        "~{get|getting|come|coming|reach|report} back to .. {you|people|everyone|customers|them|@customer}",
        "~{keep you|kept informed|informed of|up to date|posted|updated|update you}",
        "~{follow|follows|be made|be given|be taken|be told|be known} {$|soon|later|in|when|at}",
        "~{gradually|progressively|presently|momentarily|promptly|swiftly|quickly|speedily|rapidly|urgently|asap|timely}",
        "{as and when|in the fullness|at the appropriate|at an appropriate|in good time|in due time|all in good time|if and when|by and by} &-#",
        "{coming|following|next} {period|stretch|phase|stage} &-#|@day",
        "~{hear|hears|hearing} from us",
    ]
    fr "Nous reviendrons vers vous prochainement." => "Prochain point à 15 h 30, même sans nouveauté." [
        "dans les {meilleurs|plus brefs} délais",
        "dès que {possible|disponible*|nous en saurons|nous aurons|les informations|les conditions|la situation|l information}",
        "dès {qu elles|qu ils|qu elle} .. disponible*",
        "prochainement|ultérieurement|bientôt",
        "à ce stade",
        "à l heure {actuelle|où}",
        "en temps {utile|voulu|et en heure}",
        "le moment venu",
        "sous peu",
        "jusqu à nouvel ordre",
        "pour l heure",
        "dans les {prochains|prochaines} {jours|heures|semaines}",
        "au plus {tôt}",
        "{de plus amples|davantage d|plus d} informations",
        "~{d ici peu|d ici là|d ici quelque*|dans un avenir|dans un futur|dans les temps|à terme|à l avenir|un jour|tôt ou tard|en temps|à une date|à un moment|sine die|tantôt|incessamment|sous peu|courant|dans la foulée|au plus tôt|au plus vite|rapidement|dans la mesure du possible|dès que|aussitôt que|aussi vite|le plus vite|le plus rapidement|le plus tôt|quand|lorsque} .. {proche|prochain*|peu|venu|ultérieure*|possible|opportun*|ultérieur*|utile*|voulu|temps|année|mois|semaine*|trimestre|printemps|été|automne|hiver|pourrons|serons|sera|seront|permettr*|disponible*|aurons|peut|possible*|réunies} &-#|@jour|_",
        "~{d ici peu|un avenir proche|moment venu|dans quelque temps|en temps voulu|d autres informations|de plus amples|plus d informations|davantage d informations|plus tard|à définir|à déterminer|à préciser|à venir|reste* à|dans l attente|en attendant} .. {suivr*|suivent|seront|viendr*|sera|seront|$|communiqué*|dans la|ultérieurement|quand|rendu*|publié*|donné*|apporté*|informé*} &-#|@jour|_",
        "~{sera|seront|serez|devrait|devraient|devrions|pourrait} .. {rendu|publié*|communiqué*|rétabli*|précisé*|annoncé*|informé*|tenu* au courant|donné*|repris*|remboursé*|contacté*|recontacté*|réglé*|ouvert*|reprendre|revenir} .. {prochain*|bientôt|rapidement|ultérieurement|plus tard|venu|peu|délais|dès|quand|lorsque|au fur|en temps|sous|courant|d ici|une fois|à l issue|possible} &-#|@jour|_",
        "~{patience|patienter|patientez|encore un peu} .. &{merci|remerci*|demand*|pri*|invit*|veuillez|appel*} &-#",
        "~{espérons|espère|espérant|comptons|pensons|prévoyons|tâcherons|essaierons|essayons|tentons|souhaitons} .. {pouvoir|être|revenir|rétablir|reprendre|publier|répondre|rouvrir|vous|un retour|une reprise|donner|résoudre|rembourser} .. {rapidement|bientôt|prochainement|prochain*|possible|délais|peu|mesure|tôt|vous|la|le|les} &-#|@jour",
        "~{quelque temps|un certain temps|un moment|peu de temps|quelques jours|quelques semaines|un avenir|le moment|la journée|du temps|voulu|trop tarder|sans tarder|sans délai|au fil|progressivement|peu à peu|rapidement|suivront|à l étude|en chemin|en route|en préparation|à venir|plus tard|d ici|ultérieur*|courant|incessamment}",
        "~{reviendrons|reviendra|reviendrai|recontacter*|tiendrons|tiendra|tenir} .. {vers|informé*|au courant|à jour|les gens|vous|@client}",
        "~{devrait|devraient|devrions|pourrait|pourraient} .. {arriver|être|reprendre|revenir|suivre|rentrer|rouvrir|pouvoir|aboutir|intervenir}",
        "{temps|moment} {opportun|voulu|utile|venu|donné|approprié|propice|requis} &-#",
        "{période|phase|temps|jours|semaines} .. {à venir|prochain*|qui vien*|suivant*} &-#|@jour",
        "~{aurez|aura|auront|donnerons|donnera} .. {nouvelles|des nouvelles|réponse|réponses|information|informations}",
        "~{quand|dès qu|lorsqu} il y {en}? {aura|a}",
    ]
}
