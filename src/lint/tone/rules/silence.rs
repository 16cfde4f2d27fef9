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
    ]
    fr "Sans commentaire." => "L’enquête est menée par le parquet ; nous parlerons à 18 h." [
        "sans|aucun|aucune {commentaire|commentaires}",
        "pas de {commentaire|commentaires|déclaration}",
        "aucune {déclaration|autre déclaration}",
        "rien à {déclarer|ajouter|dire} -de",
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
        "{cannot|can t|can not|do not|don t|does not|doesn t|decline|declines|declined|will not|won t|unable|not able|not in a position|refuse|refuses} to? .. {comment|discuss|elaborate|speculate|say more|be making|make any|be commenting|provide further|go into|share further}",
        "not {be|in a position to|able to} .. {commenting|say more|comment|making any|discuss|share}",
        "{would|will} be {inappropriate|premature} to",
    ]
    fr "Nous ne souhaitons pas commenter." => "Le juge nous demande de ne rien dire avant vendredi." [
        "ne|n {souhait*|peu*|pouv*|fer*|désir*|voul*|a|avons|ont|sommes} pas|aucun|aucune .. {comment*|réag*|exprimer|communiquer|donner suite|déclaration|en dire|nous prononcer|répondre}",
        "ne {commente|commentons|commentent|commenterons|communique|communiquons|s exprime|fera|ferons|ferai} {pas|aucun|aucune}",
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
        "soon -as",
        "currently unable",
        "in the near future",
        "further|more {information|details|updates} will {follow|be}",
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
        "au plus {vite|tôt}",
        "{de plus amples|davantage d|plus d} informations",
    ]
}
