//! How readers are spoken to: ordered about, threatened, mocked, or sold to.

tone_rule! {
    /// An order to those who were harmed.
    ORDERS_READERS "tone_orders_readers" Warning
    title "Readers who are ordered about" "Des lecteurs rappelés à l’ordre"
    why "Who was harmed owes you no patience and no silence. An order is for safety only: say what protects people, and why."
        "Qui a été lésé ne vous doit ni patience ni silence. Un ordre ne sert que la sécurité : dire ce qui protège, et pourquoi."
    instead "ask for nothing that serves only you" "ne rien exiger qui ne serve que vous"
    en "We expect customers to be patient." => "The app is down since 07:12. Next word at 10:00." [
        "we|i {expect|require|urge|remind|demand|insist|call on|request|trust} .. {@customer|staff|everyone|everybody|people|you|all|journalists|reporters|the public|readers|users|parties|that|not} .. {patient|patience|refrain|understand*|stop|remember|not|respect|calm|cooperate|abstain|keep quiet|silence|comply|accept|responsibl*|privacy|speculat*|avoid|our decision} &-{we do not expect|their privacy|his privacy|her privacy}",
        "ask|asking|kindly {@customer|everyone|people|you|the public} .. {to be patient|to refrain|for patience|not to contact|not to call|not to ask|to stop asking|to keep calm|refrain|to remain calm|to respect our}",
        "^ please? {stop|refrain|cease|desist|quit} from? {calling|asking|posting|writing|contacting|emailing|complaining|spreading|commenting|messaging|ringing|sending|tagging|speculating|bothering|harassing|spamming|demanding|blaming}",
        "stop {calling|asking|emailing|contacting|tagging|messaging|ringing|bothering|complaining|harassing|spamming} {us|our|me|for|about}",
        "refrain from {posting|commenting|speculat*|contacting|calling|sharing|asking|discussing|criticis*|complaining|spreading|speaking|making}",
        "you {will|shall} be {informed|told|notified|contacted|updated} {when|if|once|as|in}",
        "{comments|posts|comment|post|they|messages|reviews|accounts|users} .. {will be|shall be|get} {deleted|removed|blocked|banned|ignored|hidden|reported} &-{{fake|fraud*|scam*|false} account*|scam*|fraud*}",
        "do not|don t|never {contact|call|ring|email|write to|message} {us|our|me|the school|the office|the switchboard|head office|the hotel}",
        "{be|been|remain|stay} patient",
        "{must|should|need to|have to|will have to} {be patient|accept that|understand that|stop|calm down|wait your|get over|live with|realise|realize|respect our}",
        "{employee|employees|staff|staff member|anyone|member|members|colleagues} .. {who|must not|may not|are not|is not} .. {speak*|talk*|comment*|post*|share*|discuss*|contact*} .. {disciplin*|dismiss*|sanction*|consequence*|media|press|online|forbidden|permitted|allowed} &-{free to|you are free}",
        "{disciplinary|strictly forbidden|strictly prohibited|is prohibited|not tolerated|will not tolerate|zero tolerance}",
        "it is .. {inappropriate|unhelpful|unacceptable|unfair} to {ask|criticise|criticize|question|speculate|judge|post|film}",
        "{calm|cool} down",
        "{your|the} call|calls|email|emails|messages .. {slow|block|delay|hinder|prevent|distract}",
        "~^ {kindly|please}? {stop|quit} .. {*ing}",
        "~kindly {stop|refrain|note|wait|respect|do not|be|allow|bear|remember|contact}",
        "~{reminded|advised|requested|expected|urged|required|instructed|asked} {that|to} .. {not|refrain|patient|wait|respect|keep|avoid|filming|understand|behave|comply|remain|cooperate}",
        "~{not|no longer} {allowed|permitted|tolerated|acceptable|authorised|welcome}",
        "~{you|they|people|@customer} {must|should|need to|have to|ought to} {understand|realise|realize|remember|accept|know|bear|wait|appreciate|learn|be}",
        "{we|i} {expect|ask|require|urge|request|trust|want} .. {@customer|supporters|everyone|everybody|staff|all} .. {to stand|to support|to keep|to trust|to believe|to wait|to accept|to show|to remain|to behave|to stay|to understand|to respect|to stop|to refrain|to be|loyal*|not to}",
        "{keep} {it|this|that|criticism|their|your|opinions|complaints} .. to {yourself|themselves|yourselves}",
    ]
    fr "Les usagers sont priés de patienter." => "Le train de 7 h 12 est supprimé. Prochain point à 8 h." [
        "{sont|est|êtes} {prié|priés|priée|priées|sommés|invités fermement} .. {de|d|à}",
        "{merci|prière} de .. {cesser|patienter|vous abstenir|respecter notre|respecter le silence|garder votre|ne {pas|plus} {nous|appeler|insister|polémiquer|spéculer|juger|critiquer|contacter|commenter|relancer|poster|venir|harceler|accuser|solliciter}}",
        "^ {cessez|arrêtez} {de|d} {appeler|nous|demander|relayer|diffuser|propager|harceler|écrire|poster|publier|colporter|commenter|solliciter|réclamer|accuser}",
        "{cesser|cessez|arrêter|arrêtez} de {nous|m} {appeler|écrire|contacter|harceler|solliciter|demander|accuser|insulter}",
        "{inutile|il est inutile|rien ne sert} {de|d} .. {appeler|insister|contacter|écrire|rappeler|téléphoner|relancer|venir|réclamer|demander|solliciter}",
        "{veuillez|merci de bien vouloir|nous vous demandons de|on vous demande de|vous êtes invités à|invitons|prions|demandons .. à|appelons|exhortons|attendons} .. {patienter|patience|cesser|abstenir|vous calmer|rester calme|garder votre calme|ne pas appeler|ne pas nous|comprendre|respecter notre|retenue|modération|calme|silence|responsabilité|discernement|ne plus}",
        "{demandons|demande|exigeons|exige|attendons|attend} .. {que|à ce que} .. {respecte*|cesse*|patiente*|comprenne*|taise*|abstienne*|on}",
        "{sera|seront|serait} .. {sanctionn*|supprim* sans|bloqu*|banni*|signalé* à|exclu* du|passible*|ignoré*} &-{ligne|lot|lots|carte|poste|postes|train|trains|vol|compte frauduleux}",
        "tout|toute {manquement|commentaire|contrevenant|propos|personne|salarié|publication|diffusion|message|abus} .. {sera|seront|s expose|fera|entraîner*|pourra}",
        "{commentaires|messages|publications} .. {seront|sont|sera} .. {supprimé*|modéré*|effacé*|masqué*} &-{insult*|racist*|haineux}",
        "vous {serez|êtes} .. {informé*|prévenu*|averti*|contacté*} .. {quand|si|lorsque|le moment|dès|en temps|une fois}",
        "{doivent|devez|doit|devront|faut} .. {patienter|cesser|se taire|être patient*|prendre leur mal|prendre votre mal|s abstenir|arrêter de|rester calme*|faire preuve de patience|garder le silence|se calmer|savoir attendre}",
        "{nous rappelons|je rappelle|rappelons} .. {à|aux|au|que} .. {@client|collaborateur*|personnel|tous|chacun|agents|anciens|équipes|journalistes|élus} .. {que|qu|doiv*|devoir|tenu*|obligation|interdit|confidential*|réserve}",
        "<-loi {interdit|interdiction|interdisons|formellement|défense} .. {de|à|aux} .. {parler|communiquer|s exprimer|publier|répondre|commenter|poster|journalistes}",
        "{devoir|obligation|clause|clauses} {de|d} {réserve|confidentialité|loyauté|discrétion|silence}",
        "{un peu|faites preuve|soyez} .. {de patience|patients|patient|compréhensi*|raisonnable*|indulgent*|calmes|solidaires}",
        "{vos|les} {appels|messages|courriels} .. {encombr*|gên*|satur*|retard*|perturb*|empêch*}",
        "~{merci|prière} .. {d|de} .. {arrêter|cesser|inonder|patienter|comprendre|attendre}",
        "~{rappelons|rappelle|rappelé|rappeler} .. {que|qu|à|aux}",
        "~<-loi|nous|vous {interdit|interdite|interdits|interdiction|défendu|prohibé*|pas permis|pas autorisé*|inadmissible*|inacceptable* de}",
        "~{vous|ils|elles|@client} {devez|doivent|doit} {comprendre|savoir|admettre|attendre|accepter|être|se|vous|apprendre}",
        "{attendons|attend|exigeons|souhaitons|demandons} .. {de|des|du} .. {@client|supporters|équipes|chacun|tous|collaborateurs|journalistes} .. {qu ils|qu elles|que chacun|de la retenue|du respect|de la patience|loyauté|soutien|silence}",
        "{gardent|garder|gardez} .. {critiques|avis|opinion|opinions|remarques|plaintes|réflexions} .. pour {eux|elles|vous|soi}",
    ]
}

tone_rule! {
    /// A threat.
    THREATENS "tone_threatens" Error
    title "A threat in the words" "Une menace dans les mots"
    why "A threat is quoted for years, and shows whom you fear. Take a claim to court without a word, and answer with the fact."
        "Une menace est citée pendant des années, et montre qui vous craignez. Saisir le juge sans le dire, et répondre par le fait."
    instead "answer with the fact" "répondre par le fait"
    en "Anyone who repeats this will hear from our lawyers." => "The figure in the post is wrong; here is the audit." [
        "{hear|hearing|heard|letter|contacted|contact} {from|by} {our|my|the|their} .. @lawyer",
        "{our|my|the|company} .. @lawyer .. {will|shall|are|is|have|has|been|were|to} .. {instructed|contact*|consider*|review*|look*|take|taking|pursu*|act|on|ready|sue|engaged|briefed|study*|examin*|notified|watching|in touch|dealing|take care|respond*} &-{advised us to|we did not follow}",
        "{instructed|consult*|engaged|retained|mandated|alerted|passed to|handed to|turned to|with our|with my} .. @lawyer",
        "{take|takes|taking|consider|considering|pursue|pursuing|begin|initiate|initiating|bring|bringing|face|facing|threat|threaten|seek|seeking|explore|launch|lead|prepare|preparing|all|appropriate|further|swift|immediate} .. {legal|court|judicial} {action|actions|proceedings|steps|measures|remedies|redress|options|recourse|consequences|avenues|means|remedy}",
        "{will|shall|may|would|could|can|be} .. {prosecuted|sued|pursued through|held liable|held legally|taken to court|dealt with by our|met with legal}",
        "sue|suing {for|anyone|him|her|them|those|the|any|you}",
        "{take|taking|took|see} .. {to|in} court",
        "defamat*|libel*|slander*|litigate",
        "full {force|extent|weight|rigour|rigor} of the law",
        "{signed|sign|bound|breach|breaches|reminded|remind} .. {confidentiality|non disclosure|nda|gagging|settlement} .. &-our own",
        "{cease and desist|damages claim|claim damages|seek damages|claim for damages|press charges|legal consequences|criminal complaint against}",
        "{reserve|reserves|reserving} .. {right|rights} to .. {action|proceedings|sue|claim|pursue|prosecute|recover|respond|terminate|block}",
        "{think|consider} {twice|carefully|very carefully|again} before",
        "{do so|act|speak|post|publish|proceed} at {your|their} {own}? {risk|peril}",
        "{we know|we have} .. {who you are|who they are|your name|their names|names of those}",
        "there will be consequences",
    ]
    fr "Toute personne qui relaie ces images s’expose à des poursuites." => "Le chiffre publié est faux ; voici l’audit." [
        "{engager|engagerons|engagera|engageons|intenter|intenterons|entamer|entamerons|lancer|mener|envisageons|envisager|étudions|préparons|expose|exposent|exposez|menacer|feront l objet de|fera l objet de|objet de|passible de|passibles de|susceptible de} .. {poursuites|poursuite|procédure|procédures|action|actions|procès|recours|suites} {judiciaire|judiciaires|pénales|pénale|en diffamation|en justice|devant|contre|que|et|à|$|civiles|civile|disciplinaires|immédiates|nécessaires}",
        "{nous|je|direction|société|entreprise|groupe|on|il|elle} .. {poursuivrons|poursuivrai|poursuivra|attaquerons|attaquera|attaquerai|assignerons|traînerons|porterons plainte|portera plainte|porterai plainte|déposerons plainte|déposera plainte} &-{nos efforts|nos recherches|les travaux|le travail|contre x|voleur*|pirat*|fraud*}",
        "plainte .. {pour|en} {diffamation|dénonciation|calomnie|injure|injures|atteinte|dénigrement}",
        "{saisi|saisit|saisir|mandaté|chargé|consulté|alerté|confié|transmis|remis} .. {nos|ses|notre|mes|son|leurs|à nos|un|des|l} .. @avocat",
        "{nos|notre|mes|mon|ses} .. @avocat .. {étudi*|examin*|se char*|prendr*|contact*|pren*|sont saisis|ont été saisis|prépar*|regard*|veill*|répondr*|apprécier*}",
        "{plan|voie|suites|terrain|action|actions} .. judiciaire|judiciaires",
        "{en justice|devant les tribunaux|devant la justice|devant le juge|devant le tribunal|au tribunal} .. {nous|on|qui|ces|tout|les|$|de|pour} &-{rendons|répondr*|jugement|condamn*|nous a|expliqu*}",
        "{mise|mises|mettre|mettons|mis} en demeure",
        "diffamatoire*|diffamation|calomnie|calomnieux|dénigrement",
        "{réserv*} .. {droit|possibilité|suites|faculté} .. {plainte|poursuiv*|agir|justice|engager|donner|action|actions|poursuites|suites|judiciaire*|attaquer|recours}",
        "{répondre|répondront|répondra|rendre compte} de {leurs|ses|vos|leur} {actes|propos|accusations|mensonges|paroles}",
        "{assumer|assumeront|assumera|mesurer|mesurez} .. conséquences .. {de|leurs|ses|vos}",
        "{n hésiter*|hésiter*} .. {pas|plus} .. à .. {saisir|poursuivre|engager|attaquer|porter|agir|licencier|sanctionner|exclure|défendre|faire valoir}",
        "{rigueur|foudres} {de la loi|de la justice}",
        "{réparation|dommages et intérêts|dommages intérêts} .. {préjudice|réclam*|demander*|exiger*|obtenir|subi par}  &-{victimes|vous|familles}",
        "{faire valoir|valoir|défendrons} .. {nos|ses} droits",
        "{répondre|répondra|répondront|rendre compte|s expliquer|s en expliquer|comparaître|rendre des comptes} .. {devant un|devant le|devant les|devant la|au tribunal} {juge|tribunal|tribunaux|justice} &-nous",
        "{quiconque|ceux qui|celui qui|toute personne|tous ceux} ... {juge|tribunal|tribunaux|justice|poursuivi*|poursuites|avocats|plainte|sanctionn*|conséquences|comptes à rendre|devra|devront répondre} &-{médecin|appel*|numéro}",
    ]
}

tone_rule! {
    /// Readers who are mocked.
    MOCKS_READERS "tone_mocks_readers" Error
    title "Readers who are mocked" "Des lecteurs moqués"
    why "Irony travels without its smile. What is left is that you laughed at somebody who was harmed."
        "L’ironie voyage sans son sourire. Il reste que vous avez ri de qui a été lésé."
    instead "answer as if it were asked kindly" "répondre comme à une question aimable"
    en "Oh dear, what a tragedy for your holiday." => "Your train was cancelled. We pay for the hotel." [
        "oh {dear|no|come on|please|well|my|boy}",
        "{boo hoo|poor you|poor thing|poor things|cry me|my heart bleeds|world s smallest|first world|dry your|there there|bless you|bless your}",
        "{surely|truly|clearly|obviously|must be|no doubt} .. {greatest|worst|biggest} .. {tragedy|crime|disaster|scandal|injustice|drama|catastrophe}",
        "what {a|an} {tragedy|shame|disaster|scandal|surprise|drama|pity|shock|genius|coincidence|revelation|hero|insight}",
        "{how|so} {dreadful|terrible|awful|shocking|tragic|brave|original|helpful|thoughtful|clever|very kind|insightful|charming|perceptive|unfortunate} {of you|for you|that|you}",
        "{congratulations|congrats|bravo|well done|hats off|kudos|round of applause|a medal|gold star|slow clap|applause} .. {to|on|for|you|the|another|all} &-{colleague*|team*|rescuer*|firefighter*|winner*}",
        "{thank|thanks} .. {expert|wisdom|insight|insightful|charming|lovely|kind words|constructive|valuable|brilliant|fascinating|enlightening|helpful comment|armchair|detective|sherlock|lecture|lesson|sermon|history lesson|thoughtful|unsolicited|free advice|genius|poetry|passionate}",
        "{deepest|sincerest|heartfelt|our|warmest} {condolences|sympathies|sympathy|apologies} .. to your {doorstep|parcel|sofa|hair|lunch|suitcase|weekend|holiday|dinner|phone|wifi|wi fi|dog|car|luggage|pizza|ego|feelings|coffee|plans|schedule|battery|feed|selfie|followers}",
        "{heaven|god} forbid",
        "{shock horror|breaking news|newsflash|news flash|stop press|who knew|as if by magic|lucky you|good luck with|dream on|get a life|grow up|get over it|deal with it|cry more|sorry not sorry|whatever floats|do tell|pray tell|silly us|mea maxima|guilty as charged|oh the humanity|imagine that|spoiler alert}",
        "{maybe|perhaps} {next time|you could|you should|try|read|learn|someone} .. {you|try|read|try reading|learn|time|the}",
        "next time {try|read|you might|perhaps|maybe|bring|check|why not|don t|please read}",
        "{self styled|resident|great|many|all the|twitter|internet|overnight|instant|amateur} {experts|expert|geniuses|genius|detectives|engineers|scientists|doctors|pilots}",
        "{yes|sure|right|of course} {because|we|as if} .. {obviously|totally|clearly|just love|love to|enjoy|planned|wanted|did it|deliberately|exactly|spend|sit|all day|secretly|on purpose|nothing better}",
        "{we are|we re} sure {you|that you|your|the} .. {survive|manage|cope|perfect|never|better|find|live|mistake|busy}",
        "{some|certain} people {have|would|will|need|really|just|cannot|can t} .. {too much time|hobby|complain|nothing better|moan|find something|never happy|never satisfied|offended by|always}",
        "{feel free to|you are welcome to|by all means} .. {complain|elsewhere|leave|find another|take your|shop|fly with|go|walk|unfollow}",
        "{can t|cannot|can never|impossible to} please everyone|everybody|you|some",
        "^ {wow|ah|aw|aww|gosh|hooray|yay|ooh|haha|ha|lol|alas|hmm|oops|whoops|boo|ouch|blimey|dear me|my my|well well|yawn}",
        "{professor|einstein|sherlock|captain obvious|your majesty|your highness|your lordship|drama queen|drama queens|princess|crybaby|crybabies|karen|karens|keyboard warrior|keyboard warriors|know it all|know it alls|smart alec}",
        "how {did|will|do|can|could} you {ever|possibly}? {survive|cope|manage|live|bear|go on}",
        "{free|little} {lesson|lecture|advice|masterclass|tip|seminar|course}",
        "{nobody is stopping you|no one is stopping you|nothing stops you|if you enjoy|if it makes you|if you like .. so much|count yourself lucky|be grateful that|consider yourself lucky}",
    ]
    fr "Bravo à nos amis les experts du canapé." => "Votre train a été supprimé. Nous payons l’hôtel." [
        "bravo|félicitations|chapeau {à|aux|pour|les|l|d|de|vous|monsieur|madame|messieurs|pour} &-{pompier*|équipe|équipes|secouriste*|lauréat*}",
        "{experts|expert|spécialistes|ingénieurs|professeurs|détectives|stratèges|médecins|épidémiologistes|juristes|pilotes|donneurs} .. {twitter|canapé|clavier|facebook|dimanche|réseaux|comptoir|salon|internet|improvisé*|en chambre|du coin|autoproclam*|leçons|x|instagram|tiktok}",
        "{merci|remercions} {pour|de|à} .. {nuance|nuancé*|leçon|leçons|sagesse|délicatesse|élégance|poésie|perspicac*|expertise|éclairé*|éclairant*|constructi*|conseils avisés|précieux|charmant*|bienveillan*|finesse|gentillesse|brillant*|passionnant*|profondeur|pertinen*|amabilité|subtil*|hauteur de vue|cours|tact|courage|analyse|courtoisie} &-{infirmi*|remerci* sincère*|lancement}",
        "{en ferons|ferons|mettre|mettrons|mettons|afficher|afficherons|accrocher|faire} .. {encadrer|cadre|encadré|affiche|mur|toilettes|salle de pause|frigo}",
        "{quelle|quel} {surprise|tragédie|drame|découverte|horreur|perspicacité|malheur|scoop|talent|culot|audace|imagination|catastrophe|injustice|courage|intelligence|scandale|révélation|injure|honneur|originalité}",
        "{plus plates|mille|infinies|humbles|sincères condoléances|condoléances} {excuses|pardons|à|pour} .. {à|votre|pour|d|vos} .. {colis|vacances|canapé|coiffure|week end|dîner|pizza|valise|ego|brushing|café|apéro|téléphone|soirée|majesté|chat|wifi|planning|selfie|grasse matinée}",
        "{à croire|figurez vous|il paraît|on se demande|c est bien connu|tiens donc|tiens tiens|comme par hasard|comme c est|voyez vous|n est ce pas|que voulez vous|rassurez moi|ça alors|nous voilà rassurés|on croit rêver|sans blague|grande nouvelle|scoop|breaking news|alerte info|oh là là|ouh là|pauvre* {chou|petit*|bichon|de vous|chéri*}} ",
        "{nos|mes|chers|à nos} {amis|chers|chers amis} .. {experts|journalistes|les|donneurs|internautes|indignés|râleurs|complotistes}",
        "{savent|sait|savez} {mieux|toujours tout|tout mieux} que",
        "{la prochaine fois|une autre fois} .. {pensez|lisez|essayez|apprenez|vous|venez|évitez|prenez|songez|demandez}",
        "{bien sûr|évidemment|oui|mais oui|mais bien sûr} .. {c est|nous|on|tout} .. {exprès|fait exprès|complot|notre faute|toujours de|adorons|rien que pour|spécialement|méchants|passons nos}",
        "{achetez|offrez|prenez|trouvez} vous .. {une vie|un chien|un hobby|un dictionnaire|des lunettes|un mouchoir}",
        "{certains|d aucuns|des gens|il y en a} .. {ont du temps|temps à perdre|rien d autre à|s ennuient|toujours contents|jamais contents|toujours mécontents|râler|se plaindre|vexent pour|plaindront}",
        "{libre à vous|rien ne vous oblige|personne ne vous oblige|vous êtes libre*} .. {ailleurs|partir|aller|concurren*|rester|acheter|voir|changer|venir} ",
        "{on ne peut pas|impossible de|difficile de} {plaire|contenter|satisfaire} .. {à tout|tout le monde|chacun|à tous}",
        "^ {oh|ah|waouh|wow|ouah|haha|hélas|oups|bigre|diable|ciel|mazette|tiens|eh bien|ben|zut|ô|aïe|pff|mdr|lol|bouh|dis donc}",
        "{professeur|monsieur je sais tout|madame je sais tout|einstein|sherlock|votre altesse|votre majesté|princesse|cher ami|mon bon|ma bonne|mon pauvre|ma pauvre|donneurs de leçons|experts en herbe|pleureuses|pleurnichards}",
        "comment {avez vous|faites vous|ferez vous|a t on|vivre} .. {survécu|survivre|tenu|fait|cela|sans|supporté}",
        "{cours|leçon|leçons|conférence} {d|de} .. {gratuit*|professeur|ingénierie|morale|histoire|économie|journalisme|communication|droit|gestion|français}",
        "{rien ne vous empêche|nul ne vous retient|personne ne vous retient|si vous aimez tant|si cela vous amuse|si ça vous amuse|si cela vous chante|vous avez bien de la chance|estimez vous heureux|n en faites pas trop}",
    ]
}

tone_rule! {
    /// Advertising.
    SELLS "tone_sells" Warning
    title "Advertising beside harm" "De la réclame à côté d’un préjudice"
    why "Somebody was harmed, and you sell. Take the words of the shop window out, and the offers too."
        "Quelqu’un a été lésé, et vous vendez. Retirer les mots de la vitrine, et les offres aussi."
    instead "take the words of the shop window out" "retirer les mots de la vitrine"
    en "Stay tuned, and follow us." => "Next word on this page at 15:30." [
        "stay tuned",
        "{follow|like|tag|subscribe|join|share with} {us|our page|our channel|our newsletter|our stories|the hashtag|and share} &-{to the|out}",
        "{don t|do not} {forget to|miss} {follow|share|like|subscribe|out|our|this|visit|book|check|use|your}",
        "{exciting|excited|thrilled|delighted|overjoyed|pumped|stoked|proud to announce|pleased to announce|happy to announce|pleased to share|proud to share|good news|great news|fantastic news|amazing|awesome|fabulous|spectacular|unmissable|unbeatable|irresistible|sensational offer|game changing|cutting edge|next level|bigger and better|better than ever|best ever|brand new|fresh start|new chapter|next chapter|new era|our journey|this journey|journey together|vibrant|bold new}",
        "{discount|discounts|promo|promotion code|voucher code|percent off|per cent off|half price|special offer|special offers|great offer|great offers|great deals|best deals|bargain|bargains|flash sale|sale ends|free gift|giveaway|loyalty points|bonus points|cashback|win a|gift card} &-{stolen|fraud*|scam*|fake}",
        "{use|with|enter} {the|our|promo|discount|voucher}? code #|_|{sorry|thanks|thankyou|loyal*|safe*|trust*|back*|love*}",
        "{enjoy|discover|treat yourself|indulge|shop now|shop our|book now|order now|buy now|click here to buy|explore our|check out our|visit our store|try our|come and see|see you soon|come back to|welcome back|we can t wait|can t wait to} .. {new|our|the|range|collection|offers|menu|soon|with|your|welcome|see|you|us|delicious|stay} &-{not|_}",
        "{our|the} {new|latest|award winning|delicious|premium|amazing|popular|famous|loved|beloved|iconic|signature|innovative} .. {range|collection|menu|product|products|model|models|app|line|offer|offers|features|release|series|flavour|flavours|recipe|service|experience} &-{recall*|do not|stop|fault*|wrong|we removed|missed|failed|broke*|closed|late}",
        "{loved by|trusted by|millions of happy|thousands of happy|happy customers|satisfied customers|loyal customers|valued customers|valued customer|dear valued|our valued|family of customers|favourite|favorite}",
        "{proudly|passionate about|passion for|love for|we love|loves} {serving|our customers|what we do|making|our fans|quality|food|you|innovation|people|great|delivering}",
        "{while you wait|why not {try|visit|treat|download|upgrade|book|join|come|take|enjoy|discover|have a look}|exciting times|check out|head over|hurry|limited time|new menu|new season|summer menu|our menu|tasty|delicious|mouthwatering|grab your|tickets are|book your|get yours|available now in|celebrate|fun for|fun day|hashtag|vip|loyal fans|surprise for you|treat for}",
    ]
    fr "Découvrez notre nouvelle gamme en attendant." => "Prochain point sur cette page à 15 h 30." [
        "{profitez|découvrez|découvrir|venez découvrir|ne manquez pas|ne ratez pas|offrez vous|laissez vous|faites vous plaisir|craquez|savourez|régalez|à vos agendas|foncez|retrouvez nous|retrouvez nos|retrouvez toute|rejoignez} .. {de|d|nos|notre|le|la|l|nouve*|offre*|code|gamme|collection|promo*|réduction*|plaisir|sur|avec|pas|tenter|vous|séduire|plus} &-{n|ne}",
        "{abonnez|abonnez vous|suivez nous|likez|partagez|taguez|restez connect*|restez à l écoute|restez branch*|restez aux aguets} .. {notre|nos|vous|à|sur|pour|le|la|ce|massivement|!|$} &-{ne|n}",
        "{offre spéciale|offre exclusive|offres exclusives|offre promotionnelle|promo|promos|promotion|promotions|code promo|bon plan|bons plans|soldes|remise|remises|réduction|réductions|rabais|bon d achat|bons d achat|cadeau|cadeaux|points fidélité|carte de fidélité|prix mini|petits prix|prix cassés|tirage au sort|jeu concours|à gagner|gratuit pour toute} &-{escroc*|fraud*|arnaque*|faux|fausse|émission*|d emploi*|d effectif*|peine}",
        "{avec le code|code} {confiance*|merci*|sorry*|promo*|fidel*|retour*|pardon*|desole*|solid*}",
        "{ravi|ravis|ravie|ravies|heureux|heureuse|enchanté*|enthousiaste*|impatient*|impatience|hâte|fier* de vous annoncer} .. {de|d|à|que} .. {vous|annoncer|retrouver|accueillir|partager|présenter|proposer|lancer|revoir|dévoiler|nouve*}",
        "{belle|formidable|grande|nouvelle|fabuleuse|extraordinaire|incroyable|magnifique|superbe|passionnante} {aventure|histoire|page|ère|expérience|étape|dynamique|saison|surprise|nouvelle}",
        "{bonne nouvelle|excellente nouvelle|grande nouvelle|nouveautés|inédit*|exclusivité*|incontournable*|irrésistible*|exceptionnelle gamme|saveurs|gourmand*|tendance|must have|coup de cœur|best seller|best sellers|plaisir de vous}",
        "{nouvelle|nouvelles|nouveau|toute la|toute notre} {gamme|collection|carte|formule|recette|application|offre|boutique} .. {de|vous|est|attend*|plus|pour|désormais|en|arrive*|d|à} &-{rappel*|retir*|consommez|utilisez|fermé*|défaut|panne|prix}",
        "{nos} {fidèles|chers|précieux} {client*|abonné*|fan*|lecteur*|spectateur*|usager*|ami*|membre*}",
        "{on vous aime|on vous adore|on vous embrasse|à très vite|à très bientôt|à bientôt|au plaisir|love|bisous}",
        "{en attendant .. {goûtez|découvrez|profitez|venez|essayez|pourquoi pas|faites|testez|régalez|dégustez}|goûtez|dégustez|essayez notre|testez notre|venez vite|réservez vite|nouvelle carte|carte d été|nos offres|nos promotions|notre boutique|votre boutique|belles perspectives|fêter|faites la fête|place à la fête|grand jeu|hashtag|vip|surprise vous attend|surprises vous|jusqu à épuisement|prix doux|livraison offerte}",
        "{bonnes affaires|notre catalogue|nos boutiques|nos produits phares|à ne pas manquer|à saisir|mettez l attente à profit}",
    ]
}
