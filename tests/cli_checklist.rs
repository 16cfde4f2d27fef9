//! The checklist: complete, harmless, and within the page.

mod cli;

use cli::Place;
use sha2::{Digest, Sha256};

const HOSTILE: &str = r#"
playbook: 1
id: hostile
title: "A <script>alert(1)</script> | \e[31mtitle\u202e"
roles:
  lead: {title: "Lead | <b>"}
facts:
  where: {ask: "Where was it?", answer: text}
  hurt: {ask: "Is anyone hurt?", answer: yes-no}
messages:
  holding: {title: First words, stage: holding, text: "At {{ where }}.", approve: [{role: lead}]}
phases:
  - id: first
    title: "One | two"
    steps:
      - {id: call, action: "Call </style><img src=x> the person at {{ where }}.", role: lead, due: 10m after start}
      - {ask: [where, hurt], role: lead, id: form, title: What do we know?}
      - {id: other, action: Help., when: hurt, due: {watch: 2h}}
      - {message: holding, after: [call]}
"#;

fn hostile(words: &str) -> cli::Given {
    let place = Place::new();
    place.put("hostile.yaml", HOSTILE);
    place.run(&format!("checklist hostile.yaml {words}"))
}

#[test]
fn every_line_of_the_text_fits_the_screen() {
    let place = Place::new();
    for words in ["", " --lang fr", " --plain", " --by-role"] {
        let given = place.run(&format!("checklist customer-mistreatment{words}"));
        assert_eq!((given.status, given.err.as_str()), (0, ""));
        let long: Vec<_> = given.out.lines().filter(|line| line.chars().count() > 80).collect();
        assert!(long.is_empty(), "{long:#?}");
        assert!(!given.out.contains("[\n"), "a box was broken");
    }
}

#[test]
fn says_who_does_what_and_when_with_room_to_write() {
    let given = Place::new().run("checklist customer-mistreatment");
    for words in [
        "printed 24 November 2026",
        "[ ] Capture the originals.                          Community         T+0:05",
        "( ) A crisis, and this playbook fits",
        "Yes from: [\u{a0}]\u{a0}Crisis lead",
        "If it happens: A journalist calls",
        "Legal deadlines",
        "Who to call",
    ] {
        assert!(given.out.contains(words), "{words}\n{}", given.out);
    }
}

#[test]
fn ascii_is_ascii_in_french_too() {
    let given = Place::new().run("checklist customer-mistreatment --lang fr --ascii");
    assert!(given.out.is_ascii());
    assert!(given.out.contains("Jamais"));
}

#[test]
fn a_role_gets_what_it_does_and_what_it_approves() {
    let given = Place::new().run("checklist customer-mistreatment --role legal");
    assert!(given.out.contains("A customer is mistreated on camera · Legal"));
    assert!(given.out.contains("Order in writing that nothing is deleted."));
    assert!(given.out.contains("Say yes or no to: First words"));
    assert!(!given.out.contains("Capture the originals."));
}

#[test]
fn by_role_gives_every_role_a_sheet_of_its_own() {
    let given = Place::new().run("checklist customer-mistreatment --by-role --format json");
    let document: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    let sheets = document["sheets"].as_array().expect("sheets");
    let roles: Vec<_> = sheets.iter().filter_map(|sheet| sheet["role"].as_str()).collect();
    assert!(sheets.len() > 6 && sheets.len() == roles.len(), "{roles:?}");
    assert!(roles.contains(&"scribe"));
}

#[test]
fn a_part_can_be_had_alone() {
    let place = Place::new();
    let phase = place.run("checklist customer-mistreatment --phase 3").out;
    assert!(phase.contains("3. Repair") && !phase.contains("1. Stop the damage"));
    let prepare = place.run("checklist customer-mistreatment --phase prepare --format md").out;
    assert!(prepare.contains("Call every number in the organisation file once, at night."));
}

#[test]
fn names_what_there_is_where_a_role_or_part_is_not() {
    let place = Place::new();
    let given = place.run("checklist customer-mistreatment --role comunity");
    assert_eq!((given.status, given.out.as_str()), (2, ""));
    assert!(
        given.err.contains("the playbook has no role “comunity”; there are lead, comms"),
        "{}",
        given.err
    );
    assert!(given.err.contains("help: did you mean “community”?"));
    assert_eq!(place.run("checklist customer-mistreatment --phase 9").status, 2);
    let given = place.run("checklist customer-mistreatmant");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("did you mean “customer-mistreatment”?"), "{}", given.err);
}

#[test]
fn the_page_can_do_nothing_and_needs_nothing() {
    let html = hostile("--format html").out;
    assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<link"), "{html}");
    assert!(!html.contains("http:") && !html.contains("https:") && !html.contains("url("));
    assert!(html.contains("A &lt;script&gt;alert(1)&lt;/script&gt; | ^[[31mtitle\\u{202e}"));
    let style = html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
    let hash = Sha256::digest(style.as_bytes());
    let policy = html.split("style-src '").nth(1).and_then(|rest| rest.split('\'').next()).expect("a policy");
    assert_eq!(policy, format!("sha256-{}", base64(&hash)));
    assert!(!html.contains(" style="), "the policy would not let it work");
}

#[test]
fn a_text_of_a_plan_moves_nothing_on_the_screen() {
    let given = hostile("");
    assert!(!given.out.contains('\x1b') && !given.out.contains('\u{202e}'));
    assert!(given.out.contains("(Where was it?)."), "{}", given.out);
}

#[test]
fn markdown_keeps_texts_in_their_place() {
    let markdown = hostile("--format md").out;
    assert!(markdown.starts_with("# A &lt;script&gt;"), "{markdown}");
    assert!(markdown.contains("## 1. One \\| two"));
    assert!(markdown.contains("- [ ] **Call &lt;/style&gt;&lt;img src=x&gt; the person at"));
    assert!(markdown.contains("Is anyone hurt? ☐ yes ☐ no"));
    assert!(markdown.contains("  - If: “Is anyone hurt?”: yes"));
}

#[test]
fn names_and_numbers_come_from_the_organisation_file() {
    let place = Place::new();
    place.put("hostile.yaml", HOSTILE).put(
        "org.yaml",
        "organisation: 1\nname: O\npeople: {ana: {name: Ana, phone: '+1 202'}}\nroles: {lead: ana}\n",
    );
    let given = place.run("checklist hostile.yaml --organisation org.yaml");
    assert!(given.out.contains("Ana +1 202"), "{}{}", given.out, given.err);
    let given = place.run("checklist hostile.yaml --organisation hostile.yaml");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("is no organisation file"), "{}", given.err);
}

fn base64(bytes: &[u8]) -> String {
    let digits = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bits: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
    let mut out = String::new();
    for start in (0..bits.len()).step_by(6) {
        let six = format!("{:0<6}", &bits[start..bits.len().min(start + 6)]);
        out.push(char::from(digits[usize::from_str_radix(&six, 2).expect("bits")]));
    }
    while !out.len().is_multiple_of(4) {
        out.push('=');
    }
    out
}
