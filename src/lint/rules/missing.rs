use crate::lint::{Both, Rule, Severity};
use crate::playbook::spec::Space;

/// Returns the rule for a name of this kind that nothing has.
pub fn rule(space: Space) -> &'static Rule {
    match space {
        Space::Role => &ROLE,
        Space::Stakeholder | Space::Audience => &STAKEHOLDER,
        Space::Channel => &CHANNEL,
        Space::Level => &LEVEL,
        Space::Fact => &FACT,
        Space::Decision => &DECISION,
        Space::Message => &MESSAGE,
        Space::Deadline => &DEADLINE,
        Space::Table => &TABLE,
        Space::Procedure => &PROCEDURE,
        Space::Parameter => &PARAMETER,
        Space::Signal => &SIGNAL,
        Space::Anytime => &ANYTIME,
        Space::Elements => &ELEMENTS,
        Space::Need => &NEED,
        Space::Person => &PERSON,
        Space::Playbook => &PLAYBOOK,
        Space::Item => &ITEM,
        Space::Step | Space::Phase | Space::Rule => &NEIGHBOUR,
        _ => &ANCHOR,
    }
}

/// Declares the rule for a name of one kind.
macro_rules! missing {
    ($name:ident, $code:literal, $en:literal, $fr:literal, $why_en:literal, $why_fr:literal, $flagged:literal, $clean:literal) => {
        missing!(Error, $name, $code, $en, $fr, $why_en, $why_fr, $flagged, $clean);
    };
    ($weight:ident, $name:ident, $code:literal, $en:literal, $fr:literal, $why_en:literal, $why_fr:literal, $flagged:literal, $clean:literal) => {
        #[doc = $en]
        pub static $name: Rule = Rule {
            code: $code,
            severity: Severity::$weight,
            title: Both { en: $en, fr: $fr },
            why: Both { en: $why_en, fr: $why_fr },
            flagged: $flagged,
            clean: $clean,
            check: None,
        };
    };
}

missing!(
    ROLE,
    "missing_role",
    "A role that the playbook does not have",
    "Un rôle que le plan n’a pas",
    "Nobody would be asked, and the step would wait for a person who does not exist.",
    "Personne ne serait sollicité, et l’étape attendrait quelqu’un qui n’existe pas.",
    "roles:\n  community: {title: Community manager}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post, role: comunity}\n",
    "roles:\n  community: {title: Community manager}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Pause every post, role: community}\n"
);
missing!(
    STAKEHOLDER,
    "missing_stakeholder",
    "A stakeholder that the playbook does not have",
    "Un public que le plan n’a pas",
    "A message speaks to stakeholders or to roles. To others it would be sent nowhere.",
    "Un message parle à des publics ou à des rôles. À d’autres, il ne serait envoyé nulle part.",
    "stakeholders:\n  media: {title: Media}\nmessages:\n  holding: {title: A request, stage: request, to: [press], text: We know.}\n",
    "stakeholders:\n  media: {title: Media}\nmessages:\n  holding: {title: A request, stage: request, to: [media], text: We know.}\n"
);
missing!(
    CHANNEL,
    "missing_channel",
    "A channel that the playbook does not have",
    "Un canal que le plan n’a pas",
    "Words for a channel that nobody declared would be published nowhere.",
    "Des mots pour un canal que personne n’a déclaré ne seraient publiés nulle part.",
    "channels:\n  site: {title: Our site}\nstakeholders:\n  media: {title: Media, channels: [sites]}\n",
    "channels:\n  site: {title: Our site}\nstakeholders:\n  media: {title: Media, channels: [site]}\n"
);
missing!(
    LEVEL,
    "missing_level",
    "A level that the scale does not have",
    "Un niveau que l’échelle n’a pas",
    "A table per level, a signal and a reason to raise the level name levels of `severity.levels`.",
    "Une table par niveau, un signal et une raison de relever le niveau nomment des niveaux de `severity.levels`.",
    "severity:\n  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]\n  raise_if:\n    hurt: {title: Somebody is hurt., to: crisys}\n",
    "severity:\n  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]\n  raise_if:\n    hurt: {title: Somebody is hurt., to: crisis}\n"
);
missing!(
    FACT,
    "missing_fact",
    "A fact that the playbook does not have",
    "Un fait que le plan n’a pas",
    "A step asks facts that are declared under `facts`, so that conditions and texts find their answers.",
    "Une étape demande des faits déclarés sous `facts`, pour que conditions et textes trouvent les réponses.",
    "facts:\n  place: {ask: \"Where?\", answer: text}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: palce}\n",
    "facts:\n  place: {ask: \"Where?\", answer: text}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {ask: place}\n"
);
missing!(
    DECISION,
    "missing_decision",
    "A decision that the playbook does not have",
    "Une décision que le plan n’a pas",
    "Only a step of kind `decide` can be asked again, by its id.",
    "Seule une étape `decide` peut être reposée, par son id.",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: own_rule, decide: \"Our rule?\", options: {ours: {title: Ours}, other: {title: Another}}}\n      - {reopen: our_rule}\n",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: own_rule, decide: \"Our rule?\", options: {ours: {title: Ours}, other: {title: Another}}}\n      - {reopen: own_rule}\n"
);
missing!(
    MESSAGE,
    "missing_message",
    "A message that the playbook does not have",
    "Un message que le plan n’a pas",
    "At that step there would be no words to publish.",
    "À cette étape, il n’y aurait pas de mots à publier.",
    "messages:\n  holding: {title: A request, stage: request, text: We know.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: holdng}\n",
    "messages:\n  holding: {title: A request, stage: request, text: We know.}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {message: holding}\n"
);
missing!(
    DEADLINE,
    "missing_deadline",
    "A deadline that the playbook does not have",
    "Une échéance que le plan n’a pas",
    "The clock of the law would go on although the step is done.",
    "Le délai de la loi continuerait de courir alors que l’étape est faite.",
    "deadlines:\n  gdpr_33: {title: Notify the authority, due: 72h after start}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Notify the authority, meets: gdpr_3}\n",
    "deadlines:\n  gdpr_33: {title: Notify the authority, due: 72h after start}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: Notify the authority, meets: gdpr_33}\n"
);
missing!(
    TABLE,
    "missing_table",
    "A table that the playbook does not have",
    "Une table que le plan n’a pas",
    "A choice from a table offers its rows; without the table it offers nothing.",
    "Un choix dans une table propose ses lignes ; sans la table, il ne propose rien.",
    "tables:\n  authorities: {\"FR\": {title: CNIL}}\nfacts:\n  country: {ask: \"Which country?\", answer: choice, choices: authority}\n",
    "tables:\n  authorities: {\"FR\": {title: CNIL}}\nfacts:\n  country: {ask: \"Which country?\", answer: choice, choices: authorities}\n"
);
missing!(
    PROCEDURE,
    "missing_procedure",
    "A procedure that the playbook does not have",
    "Une procédure que le plan n’a pas",
    "The step would have no steps behind it.",
    "L’étape n’aurait aucune étape derrière elle.",
    "procedures:\n  look_first: {steps: [{action: Capture the posts}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: look_frist}\n",
    "procedures:\n  look_first: {steps: [{action: Capture the posts}]}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: look_first}\n"
);
missing!(
    PARAMETER,
    "missing_parameter",
    "A parameter that the procedure does not have",
    "Un paramètre que la procédure n’a pas",
    "What is given under another name is not used.",
    "Ce qui est donné sous un autre nom n’est pas utilisé.",
    "procedures:\n  call:\n    with: {whom: {title: Whom, type: text, default: the lead}}\n    steps: [{action: \"Call {{ with.whom }}\"}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: call, with: {who: the family}}\n",
    "procedures:\n  call:\n    with: {whom: {title: Whom, type: text, default: the lead}}\n    steps: [{action: \"Call {{ with.whom }}\"}]\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: call, with: {whom: the family}}\n"
);
missing!(
    SIGNAL,
    "missing_signal",
    "A signal that the playbook does not have",
    "Un signal que le plan n’a pas",
    "The entry would never be proposed by the feed.",
    "L’événement ne serait jamais proposé par le flux.",
    "signals:\n  boycott: {title: Boycott, manual: \"Is there a call?\"}\nanytime:\n  calls: {title: Calls for a boycott, signal: boycot, steps: [{action: Read them}]}\n",
    "signals:\n  boycott: {title: Boycott, manual: \"Is there a call?\"}\nanytime:\n  calls: {title: Calls for a boycott, signal: boycott, steps: [{action: Read them}]}\n"
);
missing!(
    ANYTIME,
    "missing_anytime",
    "An anytime entry that the playbook does not have",
    "Un événement que le plan n’a pas",
    "A case can only make happen what the playbook foresees.",
    "Un cas ne peut faire arriver que ce que le plan prévoit.",
    "# file: it.yaml\ncase: 1\nof: demo\ntimeline:\n  - {at: 5m, activated: memo_leek}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nanytime:\n  memo_leak: {title: An internal text leaks, steps: [{action: Read it}]}\n",
    "# file: it.yaml\ncase: 1\nof: demo\ntimeline:\n  - {at: 5m, activated: memo_leak}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nanytime:\n  memo_leak: {title: An internal text leaks, steps: [{action: Read it}]}\n"
);
missing!(
    ANCHOR,
    "missing_anchor",
    "A time that counts from nothing",
    "Un délai qui ne compte à partir de rien",
    "`due`, `after` and `from` name steps, messages, deadlines, phases, anytime entries, levels, facts, decisions, `start` or `close`.",
    "`due`, `after` et `from` nomment étapes, messages, échéances, phases, événements, niveaux, faits, décisions, `start` ou `close`.",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post, due: 10m after sart}\n",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post, due: 10m after start}\n"
);
missing!(
    ELEMENTS,
    "missing_elements",
    "A group for each of nothing",
    "Un groupe pour chaque élément de rien",
    "`for_each` goes through a list, a map, a fact with several answers, a table, `stakeholders` or `channels`.",
    "`for_each` parcourt une liste, une table de clés, un fait à plusieurs réponses, une table, `stakeholders` ou `channels`.",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {group: Every account, for_each: chanels, steps: [{action: \"Pause {{ each.title }}\"}]}\n",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {group: Every account, for_each: channels, steps: [{action: \"Pause {{ each.title }}\"}]}\n"
);
missing!(
    NEIGHBOUR,
    "missing_neighbour",
    "A place before something that is not there",
    "Une place avant quelque chose qui n’existe pas",
    "`before` names the inherited thing before which a new one is put. Without it, the new one goes to the end.",
    "`before` nomme la chose héritée avant laquelle se place la nouvelle. Sans elle, la nouvelle va à la fin.",
    "moderation:\n  rules:\n    - {id: mine, before: criticsm, match: {link: true}, category: troll, action: watch}\n",
    "moderation:\n  rules:\n    - {id: mine, match: {link: true}, category: troll, action: watch}\n"
);
missing!(
    Warning,
    NEED,
    "missing_need",
    "A value that the playbook does not ask for",
    "Une valeur que le plan ne demande pas",
    "Values of the organisation file are read by the names that playbooks declare under `needs`.",
    "Les valeurs du fichier d’organisation sont lues sous les noms que les plans déclarent dans `needs`.",
    "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nvalues: {update_evry: 4h}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nneeds: {update_every: {title: Rhythm of updates, type: duration}}\n",
    "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\nvalues: {update_every: 4h}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nneeds: {update_every: {title: Rhythm of updates, type: duration}}\n"
);
missing!(
    PERSON,
    "missing_person",
    "A person that the organisation file does not have",
    "Une personne que le fichier d’organisation n’a pas",
    "A role would be held by somebody whom nobody can reach.",
    "Un rôle serait tenu par quelqu’un que personne ne peut joindre.",
    "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\npeople: {ana: {name: Ana Silva}}\nroles: {lead: [anna]}\n",
    "# file: it.yaml\norganisation: 1\nname: Harbour\ntime_zone: Europe/Paris\npeople: {ana: {name: Ana Silva}}\nroles: {lead: [ana]}\n"
);
missing!(
    PLAYBOOK,
    "missing_playbook",
    "A playbook that the library does not have",
    "Un plan que la bibliothèque n’a pas",
    "The step opens another playbook by its id; at that moment there would be none.",
    "L’étape ouvre un autre plan par son id ; à ce moment, il n’y en aurait pas.",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {open: data-breech}\n# file: data-breach.yaml\nplaybook: 1\ntitle: Data breach\n",
    "phases:\n  - id: first\n    title: First\n    steps:\n      - {open: data-breach}\n# file: data-breach.yaml\nplaybook: 1\ntitle: Data breach\n"
);
missing!(
    ITEM,
    "missing_item",
    "An item that a run of the playbook cannot have",
    "Un élément qu’un dossier de ce plan ne peut pas avoir",
    "A case speaks of steps, messages, facts and deadlines by their paths, such as `look.capture` or `strategy[2]`.",
    "Un cas parle d’étapes, de messages, de faits et d’échéances par leur chemin, comme `look.capture` ou `strategy[2]`.",
    "# file: it.yaml\ncase: 1\nof: demo\ntimeline:\n  - {at: 5m, done: puase}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nphases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post}\n",
    "# file: it.yaml\ncase: 1\nof: demo\ntimeline:\n  - {at: 5m, done: pause}\n# file: demo.yaml\nplaybook: 1\ntitle: Demo\nphases:\n  - id: first\n    title: First\n    steps:\n      - {id: pause, action: Pause every post}\n"
);
