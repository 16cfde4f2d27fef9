//! What a text must say, by what kind of word it is.

use std::ops::Range;

use super::FormRule;
use super::draft::{Draft, Heard};
use super::ear::Ear;
use super::text::Text;
use super::word::{Word, place};
use crate::i18n::Lang;
use crate::i18n::lint::ToneSays;
use crate::lint::{Both, Rule, Severity};
use crate::playbook::model::Stage;

in_playbook_rule! {
    /// No time is given for the next word.
    NO_NEXT_WORD "tone_no_next_word" Error at "holding"
    title "No time is given for the next word" "L’heure du prochain mot n’est pas donnée"
    why "First words hold until the next ones, and only if people know when these come. Give an hour, even without news."
        "Les premiers mots tiennent jusqu’aux suivants, si l’on sait quand ils viennent. Donner une heure, même sans nouveauté."
    instead "say when the next word comes" "dire l’heure du prochain mot"
    bad "We have seen the video. A customer was hurt, and we are sorry. More on this page."
    good "We have seen the video. A customer was hurt, and we are sorry. Next word at 15:30, on this page."
}

in_playbook_rule! {
    /// First words without a word for people.
    NO_CARE "tone_no_care" Note at "holding"
    title "First words without a word for people" "Des premiers mots sans un mot pour les gens"
    why "Before facts come the people: that we are sorry, with them, or finding out whether anyone needs help."
        "Avant les faits viennent les gens : que nous sommes désolés, auprès d’eux, ou que nous cherchons qui a besoin d’aide."
    instead "say a word for the people concerned" "dire un mot pour les personnes concernées"
    bad "We have seen the video filmed at our shop. Next word at 15:30, on this page."
    good "We have seen the video filmed at our shop. We are with the customer. Next word at 15:30, on this page."
}

in_playbook_rule! {
    /// First words that do not say where more will be.
    NO_PLACE "tone_no_place" Warning at "holding"
    title "First words that do not say where more will be" "Des premiers mots qui ne disent pas où suivra le reste"
    why "People look where you send them; else they look where rumours are. Name the page, the account or the number."
        "On cherche là où vous envoyez ; sinon, là où sont les rumeurs. Nommer la page, le compte ou le numéro."
    instead "say where it will be: here, on which page, at which number" "dire où : ici, sur quelle page, à quel numéro"
    bad "We have seen the video. A customer was hurt, and we are sorry. Next word at 15:30."
    good "We have seen the video. A customer was hurt, and we are sorry. Next word at 15:30, here."
}

in_playbook_rule! {
    /// An apology in which nobody answers for it.
    NO_RESPONSIBILITY "tone_no_responsibility" Error at "apology"
    title "An apology in which nobody answers for it" "Des excuses où personne ne répond de rien"
    why "Of all that an apology can hold, taking responsibility counts most (Lewicki, Polin and Lount, 2016). Say: we did it."
        "De tout ce qu’une excuse peut contenir, la responsabilité compte le plus (Lewicki, Polin et Lount, 2016). Dire : nous l’avons fait."
    instead "say in the first person what we did wrong" "dire à la première personne ce que nous avons mal fait"
    bad "We are sorry for Tuesday. Every order will be refunded by Friday."
    good "We are sorry for Tuesday. We sent 40 orders to the wrong people. Every one will be refunded by Friday."
}

in_playbook_rule! {
    /// An apology that repairs nothing.
    NO_REPAIR "tone_no_repair" Error at "apology"
    title "An apology that repairs nothing" "Des excuses qui ne réparent rien"
    why "The offer to repair counts second (Lewicki, Polin and Lount, 2016). Say what is done, for whom, and by when."
        "L’offre de réparer vient juste après (Lewicki, Polin et Lount, 2016). Dire ce qui est fait, pour qui, et pour quand."
    instead "say what you do to repair it, and by when" "dire comment vous réparez, et pour quand"
    bad "We are sorry. We turned a family away because of their language."
    good "We are sorry. We turned a family away because of their language. From today, our doors have a new rule."
}

in_playbook_rule! {
    /// A correction that begins with what is false.
    FALSE_FIRST "tone_false_first" Warning at "correction"
    title "A correction that begins with what is false" "Une rectification qui commence par ce qui est faux"
    why "What is read first is kept. Begin with what is true, name the false once, and end with what is true."
        "On retient ce qu’on lit d’abord. Commencer par le vrai, nommer le faux une fois, finir par le vrai."
    instead "begin with what is true" "commencer par ce qui est vrai"
    bad "A false letter says that our branches close. All branches are open."
    good "All our branches are open. A letter that says otherwise does not come from us."
}

/// A briefing that does not say what may be passed on.
pub static NOTHING_TO_SHARE: FormRule = FormRule {
    rule: Rule {
        code: "tone_nothing_to_share",
        severity: Severity::Note,
        title: Both {
            en: "A briefing that does not say what may be passed on",
            fr: "Une note interne qui ne dit pas ce qu’on peut répéter",
        },
        why: Both {
            en: "Staff are asked at the school gate. If they do not know what they may say, they say something else, or nothing.",
            fr: "On interroge les équipes devant l’école. Qui ignore ce qu’il peut dire dit autre chose, ou rien.",
        },
        flagged: "stakeholders: {staff: {title: Staff, kind: employees}}\nmessages:\n  words:\n    title: Words\n    stage: briefing\n    to: [staff]\n    text: The site is closed until noon. Nobody is hurt.\n",
        clean: "stakeholders: {staff: {title: Staff, kind: employees}}\nmessages:\n  words:\n    title: Words\n    stage: briefing\n    to: [staff]\n    text: The site is closed until noon. Nobody is hurt. You may share this.\n",
        check: None,
    },
    instead: Both {
        en: "say what may be passed on, and who answers the press",
        fr: "dire ce qu’on peut répéter, et qui répond à la presse",
    },
};

in_playbook_rule! {
    /// A recall without the order to stop.
    NO_STOP "tone_no_stop" Note
    title "A recall without the order to stop" "Un rappel sans l’ordre d’arrêter"
    why "The one thing that protects people is that they stop. Say it as an order, before anything else."
        "Ce qui protège est d’arrêter. Le dire comme un ordre, avant tout le reste."
    instead "say: stop using it" "dire : cessez de l’utiliser"
    bad "We recall the Luma heater because it can catch fire. Call us for your money back."
    good "Stop using the Luma heater: it can catch fire. We recall it. Call us for your money back."
}

/// Is what may be looked for in a text: any of its phrases will do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A word for people.
    Care,
    /// Where more is found.
    Place,
    /// What comes next.
    Next,
    /// What we did.
    Responsibility,
    /// What we do about it.
    Repair,
    /// What is false.
    False,
    /// What may be passed on.
    Share,
    /// That something must not be used.
    Recall,
    /// The order to stop.
    Stop,
    /// A part of the world.
    Region,
    /// All of it.
    World,
    /// The zone of an hour.
    Zone,
}

impl Wanted {
    /// Lists them in the order of their declaration.
    pub const ALL: &[Self] = &[
        Self::Care,
        Self::Place,
        Self::Next,
        Self::Responsibility,
        Self::Repair,
        Self::False,
        Self::Share,
        Self::Recall,
        Self::Stop,
        Self::Region,
        Self::World,
        Self::Zone,
    ];

    /// Returns the phrases of a language, as they are written.
    pub fn written(self, lang: Lang) -> &'static [&'static str] {
        match (self, lang) {
            (Self::Care, Lang::En) => &[
                "@sorry",
                "sad|grief|mourn*|worry|worried|angry|concerned",
                "with .. {families|family|him|her|them|you|customer|colleagues}",
                "need|needs help",
                "help|care|support|safe|safety|hurt|injured|hospital|died|affected",
                "you|your",
            ],
            (Self::Care, Lang::Fr) => &[
                "@pardon",
                "triste|tristesse|deuil|inquiétude|inquiet|inquiets|colère",
                "auprès",
                "aide|aider|besoin|soutien|soigné|soignés|soins|sécurité|blessé|blessée|blessés|hôpital|mort|morts|touché|touchés|touchées",
                "vous|votre|vos",
            ],
            (Self::Place, Lang::En) => &[
                "here",
                "on|at|in .. {page|site|website|account|channel|x|app|press|intranet|line|thread}",
                "on|at _",
                "call|phone|write|email",
                "www|https|http",
            ],
            (Self::Place, Lang::Fr) => &[
                "ici",
                "sur|à|dans .. {page|site|compte|canal|x|appli|application|presse|intranet|ligne|fil}",
                "sur|à _",
                "appelez|écrivez|appeler|courriel",
                "www|https|http",
            ],
            (Self::Next, Lang::En) => &["next|again|update|updates|back|more|word|news|speak|report|publish"],
            (Self::Next, Lang::Fr) => &[
                "prochain|prochaine|prochains|point|nouvelles|reviendrons|reviendrai|suite|prochainement|parlerons|publions|publierons|rendez",
            ],
            (Self::Responsibility, Lang::En) => &[
                "we|i {were|was|are|am} .. {wrong|responsible|late|too slow|slow|at fault|to blame|accountable}",
                "responsible|responsibility|answer|answers for|accountable",
                "trusted us|our|my",
                "we|i -know|will|apologise|apologize {did|made|failed|should|sent|let|broke|hurt|took|gave|lost|treated|turned|kept|caused|ignored|insulted|hid|said|posted|chose|got|left|owe|missed|acted|asked|allowed|put|used|sold|charged|misled|accused|forgot|mocked|published|wrote|harmed|dragged|exposed|told}",
                "our .. {fault|mistake|error|failure|doing|decision|rule|rules|post|staff|words|people|advice}",
            ],
            (Self::Responsibility, Lang::Fr) => &[
                "nous|j|je|on n? {avons|ai|étions|devions|aurions|devons|a|avions|sommes|suis} -désolés|désolé|navrés",
                "responsable|responsables|responsabilité|répondons|réponds|assumons|assume",
                "{notre|ma|nos} .. {faute|erreur|tort|décision|règle|règles|message|équipes|mots|conseil|fait|manquement|choix}",
                "tort|torts|trompés|trompé|trompée",
                "demande|demandons pardon",
            ],
            (Self::Repair, Lang::En) => &[
                "refund*|repay*|replace*|repair*|compensat*|reimburs*|pay|pays|paid|paying|cover|covers|help|helps|helping|support|remove|removed|removes|take|taking|took|stop|stopped|stops|suspend*|train*|call|calling|meet|met|offer*|fix|fixed|correct*|return*|restor*|rebuild*|resign*|delete|deleted|publish*|change|changed|changes|changing|end|ended|ends|give|giving|close|closed|new",
                "from {today|now|tomorrow|monday|tonight}",
                "we|i {will|ll}",
                "we|i {are|re|have|ve} -sorry|deeply|truly|very|so|really",
                "_",
            ],
            (Self::Repair, Lang::Fr) => &[
                "rembours*|remplac*|répar*|indemnis*|pay*|aid*|soutien|soutenons|retir*|cess*|arrêt*|suspend*|form*|appel*|rencontr*|offr*|propos*|corrig*|rétabli*|démission*|supprim*|publi*|chang*|versons|verse|fermons|fermé|nouvelle|nouveau|prenons|donnons|modifi*",
                "dès|à partir {aujourd|demain|ce|de|d|lundi|maintenant}",
                "nous|je {allons|vais|ferons|serons}",
                "_",
            ],
            (Self::False, Lang::En) => &[
                "false|fake|untrue|rumour|rumours|rumor|rumors|hoax|misinformation|disinformation|claim|claims|claimed|alleged|allegation|allegations|accused|denies|deny",
            ],
            (Self::False, Lang::Fr) => &[
                "faux|fausse|fausses|rumeur|rumeurs|infox|mensonge|mensonges|canular|désinformation|prétend|prétendent|prétendu|accusé|accusés|démentons|dément|démentent|accusation|accusations",
            ],
            (Self::Share, Lang::En) => &[
                "you|we|staff|everyone {may|can|are free to} .. {say|share|tell|pass|repeat|answer|forward|send|show|talk}",
                "{please|do not|don t} {share|forward|send|post|pass|say|speak|answer}",
                "{what|if} .. {say|asked|asks|ask|share}",
                "may|can be {published|shared|passed|forwarded|quoted|repeated}",
                "send|pass|refer|direct .. {journalists|press|media|reporters|questions|callers|requests}",
            ],
            (Self::Share, Lang::Fr) => &[
                "vous|nous|chacun|on {pouvez|pouvons|peut} .. {dire|partager|répéter|transmettre|répondre|montrer|parler}",
                "{ne|merci de ne} .. {partagez|transmettez|publiez|répondez|dites|rien|parlez|pas} ..",
                "{ce que|si|quoi} .. {dire|demande|interroge|partager|répondre}",
                "peut|peuvent être {publié*|partagé*|repris*|transmis*|répété*|cité*}",
                "renvoyez|transmettez|dirigez|orientez|passez .. {journalistes|presse|médias|questions|appels|demandes}",
            ],
            (Self::Recall, Lang::En) => &[
                "recall|recalls|recalled|recalling -meeting|that|how|what|seeing",
                "stop using",
                "asking .. owners",
                "{return|bring back} the ..",
                "stop {using|use|eating|drinking}",
                "consider stopping",
            ],
            (Self::Recall, Lang::Fr) => &[
                "rappel|rappels|rappelons -que",
                "rappelons {le|la|les|ce|ces|tous|toutes}",
                "cessez|arrêtez d|de .. {utiliser|consommer|manger|boire|utilisation}",
                "demandons de rapporter",
                "cesser d utiliser",
            ],
            (Self::Stop, Lang::En) => &["{stop|unplug|don t|do not|never|cease|throw|return|bring}"],
            (Self::Stop, Lang::Fr) => &["{cessez|arrêtez|débranchez|n utilisez|ne|jetez|rapportez|rendez}"],
            (Self::Region, Lang::En) => &[
                "{europe|asia|africa|oceania|australia|america|americas|{north|south|latin} america|emea|apac|middle east|japan|china|india|singapore|sydney|tokyo|london|paris|berlin|dublin|toronto|chicago|dubai|mumbai|{new york|hong kong|los angeles|san francisco|sao paulo}|brazil|canada|germany|france|britain|mexico}",
                "us|uk|usa {and|customers|users|offices}",
            ],
            (Self::Region, Lang::Fr) => &[
                "{europe|asie|afrique|océanie|australie|amérique|amériques|japon|chine|inde|singapour|sydney|tokyo|londres|paris|berlin|dublin|montréal|québec|genève|bruxelles|dakar|abidjan|dubaï|{new york|hong kong|são paulo}|brésil|canada|allemagne|suisse|belgique|guadeloupe|martinique|réunion|polynésie|outre mer|états unis|métropole}",
            ],
            (Self::World, Lang::En) => &[
                "{worldwide|{around|across|all over} the {world|globe}|{two|three|four|five|six|several|all|every} {continents|continent|time zones|countries}|{time zones|international customers|international passengers|global customers|our global|customers abroad|in other countries}}",
            ],
            (Self::World, Lang::Fr) => &[
                "{dans le monde|monde entier|{deux|trois|quatre|cinq|six|plusieurs|tous les} {continents|fuseaux|pays}|fuseaux horaires|à l international|clients à l étranger|outre mer}",
            ],
            (Self::Zone, Lang::En) => &[
                "{utc*|gmt|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ct|ist|jst|sgt|aest|aedt|eet|eest|wet|zulu|{local time|{london|paris|new york|berlin|tokyo|sydney|eastern|pacific|central|european|singapore|geneva|brussels|dublin|swiss|their own|your own} time|where you are|in each time zone}|_}",
            ],
            (Self::Zone, Lang::Fr) => &[
                "{utc*|gmt|cet|cest|hnec|heca|{heure|heures} {locale|locales|de|d|du|centrale|suisse|française|belge|européenne|avancée|normale}|_}",
            ],
        }
    }

    fn is_in(self, lang: Lang, text: &Text, words: Range<usize>) -> bool {
        let phrases = Ear::of(lang).wanted(self);
        words.into_iter().any(|at| phrases.iter().any(|phrase| phrase.at(text, at).is_some()))
    }
}

/// Tells whether people are told to stop using something.
pub fn is_recall(draft: &Draft<'_>, text: &Text) -> bool {
    // Most texts are none, and it costs little to see that.
    let letters =
        ["ecall", "top ", "topping", "eturn ", "appel", "essez", "esser", "rrêtez", "apporter", "owners"];
    letters.iter().any(|cue| draft.text.contains(cue))
        && Wanted::Recall.is_in(draft.lang, text, 0..text.words.len())
}

/// Returns what a text should say and does not.
pub fn heard(draft: &Draft<'_>, text: &Text) -> Vec<Heard> {
    let Some(stage) = draft.stage else { return Vec::new() };
    let (all, first) = (0..text.words.len(), text.sentence_of(0));
    let has = |wanted: Wanted| wanted.is_in(draft.lang, text, all.clone());
    let lacks: &[(bool, &'static FormRule)] = match stage {
        Stage::Holding => &[
            (!has_next(draft, text), &NO_NEXT_WORD),
            (!has(Wanted::Care), &NO_CARE),
            (!has(Wanted::Place) && !draft.text.contains('@'), &NO_PLACE),
        ],
        Stage::Apology => {
            &[(!has(Wanted::Responsibility), &NO_RESPONSIBILITY), (!has(Wanted::Repair), &NO_REPAIR)]
        }
        Stage::Correction => &[(Wanted::False.is_in(draft.lang, text, first.clone()), &FALSE_FIRST)],
        Stage::Briefing => &[(!has(Wanted::Share), &NOTHING_TO_SHARE)],
        Stage::Update | Stage::Answer | Stage::Request | Stage::Notification | Stage::Closing => {
            &[(is_recall(draft, text) && !has(Wanted::Stop), &NO_STOP)]
        }
    };
    let at = place(&text.words, first).unwrap_or_default();
    let missing = lacks.iter().filter(|(lacks, _)| *lacks).map(|(_, rule)| Heard {
        rule: &rule.rule,
        at: at.clone(),
        says: ToneSays::Whole { en: rule.rule.title.en, fr: rule.rule.title.fr },
        instead: Some(ToneSays::Instead { en: rule.instead.en, fr: rule.instead.fr }),
    });
    missing.collect()
}

/// Tells whether a sentence speaks of what comes next, and gives its hour.
fn has_next(draft: &Draft<'_>, text: &Text) -> bool {
    if draft.has_blanks && draft.text.contains("next_update") {
        return true;
    }
    let mut sentences = text.words.chunk_by(|one, next| one.sentence == next.sentence);
    let mut at = 0;
    sentences.any(|sentence| {
        let words = at..at + sentence.len();
        at = words.end;
        Wanted::Next.is_in(draft.lang, text, words) && has_hour(draft.text, sentence)
    })
}

/// Tells whether words give an hour of the clock.
pub fn has_hour(text: &str, words: &[Word]) -> bool {
    let digits =
        |word: &str| !word.is_empty() && word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1);
        let after = text.get(word.at.end..).unwrap_or_default();
        let unit = next.is_some_and(|next| {
            matches!(next.folded.as_str(), "h" | "am" | "pm" | "a" | "p" | "heures" | "o")
        });
        let joined = word.folded.find(['h', 'a', 'p']).is_some_and(|end| {
            let (hour, rest) = word.folded.split_at(end);
            digits(hour) && (matches!(rest, "h" | "am" | "pm") || rest.get(1..).is_some_and(digits))
        });
        let colon = after.starts_with(':') && next.is_some_and(|next| digits(&next.folded));
        (digits(&word.folded) && (unit || colon))
            || joined
            || matches!(word.folded.as_str(), "noon" | "midnight" | "midday" | "midi" | "minuit")
    })
}
