use crate::i18n::lint::PracticeSays;
use crate::lint::findings::Findings;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::{Both, Rule, Severity};

/// A letter that nobody sees and that changes how a text looks.
pub static RULE: Rule = Rule {
    code: "hidden_character",
    severity: Severity::Warning,
    title: Both { en: "A letter that nobody sees", fr: "Un caractère que personne ne voit" },
    why: Both {
        en: "Signs that turn a text round, and spaces without width, make a text look other than it is; a screen of a run \
             spells them out. Mostly they came with a copy from elsewhere.",
        fr: "Les signes qui retournent un texte et les espaces sans largeur font paraître un texte autre qu’il n’est ; un écran \
             de cellule les montre en toutes lettres. Le plus souvent ils sont venus avec une copie.",
    },
    flagged: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: \"Call the sh\u{200b}op.\"}\n",
    clean: "phases:\n  - id: first\n    title: First\n    steps:\n      - {action: Call the shop.}\n",
    check: Some(check),
};

fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    super::sentences(subject, &mut |node, text| {
        if let Some((at, letter)) = text.char_indices().find(|(_, letter)| is_hidden(*letter)) {
            let spot = Spot::Part(node, at..at + letter.len_utf8());
            findings.add(&RULE, &spot, PracticeSays::Hidden(letter)).label(PracticeSays::TakeItOut);
        }
    });
}

/// The joiners and direction marks that some scripts need are not among them.
fn is_hidden(letter: char) -> bool {
    matches!(letter,
        '\u{80}'..='\u{9f}' // controls
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // fillers, drawn as nothing
        | '\u{200b}' // zero-width space
        | '\u{2028}'..='\u{202e}' // line and paragraph separators, bidirectional controls
        | '\u{2060}'..='\u{206f}' // word joiner, invisible operators, isolates
        | '\u{feff}' // zero-width no-break space
        | '\u{e0000}'..='\u{e007f}' // tags
    )
}
