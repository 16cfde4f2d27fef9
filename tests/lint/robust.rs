//! Whatever is written, the checker says something and stops.

use proptest::prelude::*;

use crisis::i18n::Lang;
use crisis::lint::{Around, Of, check, syntax_findings};
use crisis::playbook::resolve::{FetchError, Loaded, localise, resolve};
use crisis::render::findings::{Tally, human, json};
use crisis::render::text::Screen;
use crisis::source::SourceFile;

const COMMON: &str = include_str!("../../playbooks/common.yaml");
const PLAYBOOK: &str = include_str!("../../playbooks/customer-mistreatment.yaml");

/// Pieces that matter to YAML, to the format or to conditions.
const PIECES: &[&str] = &[
    "",
    "\n",
    "  ",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "'",
    "\"",
    "#x",
    "&a ",
    "*a",
    "<<: *a",
    "~",
    "{{",
    "}}",
    "{% if ",
    "%}",
    " and ",
    "not ",
    "each.",
    "with.",
    "start",
    " after ",
    " or ",
    "1.10",
    "true",
    "é",
    "\u{202e}",
    "|-\n",
    "steps",
    "when: ",
    "id: ",
    "message: ",
    "procedure: ",
    "for_each: ",
    "999999999999999999999d",
];

fn run(text: &str, shared: &str) {
    let screen = Screen { lang: Lang::Fr, width: 40, unicode: true, colour: true, plain: false };
    let file = SourceFile::new("it.yaml", text);
    let findings = match Loaded::parse("it.yaml", text) {
        Err(errors) => syntax_findings(&file.into(), &errors),
        Ok(root) => {
            let resolved = resolve(root, &mut |_, written| {
                Loaded::parse(written, shared)
                    .map_err(|errors| FetchError::Syntax(SourceFile::new(written, shared).into(), errors))
            });
            let french = localise(&resolved, &[], "fr");
            let mut findings = check(&french.resolved, &Around::default());
            findings.extend(check(&resolved, &Around { of: Of::Found(&resolved), ..Around::default() }));
            findings
        }
    };
    for finding in &findings {
        let (start, end) = (finding.place.start(), finding.place.end());
        assert!(start <= end, "{finding:?}");
        assert!(!finding.place.file.name().is_empty());
    }
    let some = &findings[..findings.len().min(20)];
    assert!(!human(some, Tally::of(some, 1), screen).is_empty());
    assert!(json(some, Tally::of(some, 1), Lang::En)["version"] == 1);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    /// Pieces are put into a good playbook, or take the place of what stands there.
    #[test]
    fn a_damaged_playbook_is_checked_to_its_end(
        damage in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..30, 0usize..PIECES.len()), 1..4),
        both in any::<bool>(),
    ) {
        let mut texts = [PLAYBOOK.to_owned(), COMMON.to_owned()];
        for (number, (at, length, piece)) in damage.into_iter().enumerate() {
            let text = &mut texts[usize::from(both && number % 2 == 1)];
            let boundary = |mut at: usize| { while !text.is_char_boundary(at) { at -= 1; } at };
            let start = boundary(at.index(text.len()));
            let end = boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, PIECES[piece]);
        }
        run(&texts[0], &texts[1]);
    }

    /// Keys and words of the format in any order.
    #[test]
    fn a_heap_of_words_is_checked_to_its_end(words in proptest::collection::vec(0usize..PIECES.len(), 0..40)) {
        let text: String = words.into_iter().map(|word| PIECES[word]).collect();
        run(&format!("playbook: 1\ntitle: T\n{text}"), COMMON);
    }
}

#[test]
fn deep_nests_are_checked_to_their_end() {
    let mut steps = String::from("[{action: A}]");
    for _ in 0..25 {
        steps = format!("[{{group: G, steps: {steps}}}]");
    }
    run(&format!("playbook: 1\ntitle: T\nphases: [{{id: a, title: A, steps: {steps}}}]\n"), COMMON);
    let waits: String = (0..2000)
        .map(|at| format!("  f{at}: {{ask: Q, answer: yes-no, when: f{}}}\n", (at + 1) % 2000))
        .collect();
    run(&format!("playbook: 1\ntitle: T\nfacts:\n{waits}"), COMMON);
}
