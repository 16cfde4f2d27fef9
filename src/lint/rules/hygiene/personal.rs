use std::sync::LazyLock;

use regex::Regex;

use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};

/// An address or a number of somebody.
pub static RULE: Rule = Rule {
    code: "personal_data",
    severity: Severity::Warning,
    title: Both { en: "An address or a number in a plan", fr: "Une adresse ou un numéro dans un plan" },
    why: Both {
        en: "A plan is copied, printed and sent on; people change, and their numbers with them. Names, numbers and addresses are \
             in the organisation file alone: `people`, or a value that the plan `needs` and reads as `org.help_phone`.",
        fr: "Un plan se copie, s’imprime et se transmet ; les gens changent, et leurs numéros aussi. Noms, numéros et adresses ne \
             sont que dans le fichier d’organisation : `people`, ou une valeur de `needs` lue par `org.help_phone`.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: \"Call the agency: +33 1 99 00 12 34.\"}\n",
    clean: "needs: {agency_phone: {title: Telephone of the agency, type: text}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {action: \"Call the agency: {{ org.agency_phone }}.\"}\n",
    check: Some(check),
};

/// An address of mail, or a number with its country or as it is written in France.
static PERSONAL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let mail = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+";
    let abroad = r"\+[0-9][0-9 .()-]{7,16}[0-9]";
    let french = r"\b0[1-9](?:[ .][0-9]{2}){4}\b";
    Regex::new(&format!("{mail}|{abroad}|{french}")).ok()
});

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    let Some(personal) = PERSONAL.as_ref() else { return };
    super::sentences(subject, &mut |node, text| {
        for found in personal.find_iter(text) {
            let spot = Spot::Part(node, found.range());
            findings.add(&RULE, &spot, PracticeSays::Personal).label(PracticeSays::InTheOrganisation);
        }
    });
}
