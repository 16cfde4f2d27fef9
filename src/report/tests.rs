//! A small plan with one of everything, written out.

use super::*;
use crate::i18n::Lang;
use crate::playbook::model::Playbook;
use crate::source::{load, read};

const PLAN: &str = "
playbook: 1
id: demo
title: Demo
roles:
  lead: {title: Crisis lead, deputy: [comms]}
  comms: {title: Communications}
channels: {x: {title: X, max_length: 280}, site: {title: Site}}
stakeholders: {customers: {title: Customers, channels: [x, site]}}
severity:
  levels: [{id: watch, title: Watch}, {id: crisis, title: Crisis}]
facts:
  aware: {ask: When did the first of us know?, answer: time}
  hurt: {ask: Is anyone hurt?, answer: yes-no, role: comms}
  country: {ask: Which country?, answer: choice, choices: authorities}
tables:
  authorities: {FR: {title: CNIL}, BE: {title: APD}}
messages:
  holding:
    title: First words
    stage: holding
    to: [customers]
    text: 'At {{ aware | time }}{% if hurt %}, hurt{% else %}.{% endif %}'
    variants: {x: Short.}
approvals: {default: [{role: lead}, [{role: comms, when: severity >= 'crisis'}]]}
procedures:
  brief:
    title: Brief them
    with: {who: {type: role, default: comms}}
    steps: [{id: call, action: 'Call {{ with.who }}.', role: with.who}]
phases:
  - id: first
    title: First
    role: lead
    steps:
      - {procedure: brief}
      - {procedure: brief, id: again, with: {who: lead}}
      - group: Pause
        id: pause
        for_each: {posts: {title: Posts, role: comms}, ads: Advertisements}
        steps: [{id: paused, action: 'Pause {{ each.title }}.', role: each.role}]
      - {ask: hurt, due: 10m after start}
      - {ask: [hurt, country], id: both, due: {watch: 24h after start, crisis: 2h after aware}}
      - {message: holding, when: hurt and severity >= 'crisis', after: [both], due: 90m}
      - repeat: Update
        id: updates
        every: {watch: 4h, crisis: 30m}
        until: hurt == false
        steps: [{id: say, action: Say it.}]
";

fn paper(lang: Lang) -> Paper {
    let tree = load(PLAN.as_bytes()).expect("it loads");
    Paper::new(read::<Playbook>(&tree).expect("it reads"), lang)
}

fn plain(words: &Words) -> String {
    words.written(BlankStyle { when: "if", otherwise: "else", colon: ":" })
}

#[test]
fn procedures_and_elements_stand_where_they_are_called() {
    let outline = Outline::of(&paper(Lang::En));
    let mut steps = Vec::new();
    outline.visit(&mut |item| {
        let owner = item.owner.as_ref().map_or("-", |owner| owner.id.as_str());
        steps.push(format!("{} | {} | {owner}", item.key, plain(&item.what)));
    });
    assert_eq!(
        steps[..8],
        [
            "brief | Brief them | lead",
            "brief.call | Call Communications. | comms",
            "again | Brief them | lead",
            "again.call | Call Crisis lead. | lead",
            "pause | Pause | lead",
            "paused[posts] | Pause Posts. | comms",
            "paused[ads] | Pause Advertisements. | lead",
            "hurt | Is anyone hurt? | lead",
        ]
    );
}

#[test]
fn times_and_conditions_are_said_in_words() {
    let find = |lang: Lang, key: &str| {
        let outline = Outline::of(&paper(lang));
        let mut found = None;
        outline.visit(&mut |item| {
            if item.key == key {
                found = Some(item.clone());
            }
        });
        found.expect("it is there")
    };
    assert_eq!(find(Lang::En, "hurt").due.as_deref(), Some("T+0:10"));
    let both = find(Lang::En, "both");
    assert_eq!(
        both.due.as_deref(),
        Some("Watch T+24:00 · Crisis 2 h after “When did the first of us know?”")
    );
    let holding = find(Lang::En, "holding");
    assert_eq!(holding.due.as_deref(), Some("1 h 30"));
    assert_eq!(holding.when.as_deref(), Some("“Is anyone hurt?”: yes and severity Crisis or higher"));
    assert_eq!(holding.after[0].key.as_deref(), Some("both"));
    assert_eq!(holding.approvals.len(), 2);
    let holding = find(Lang::Fr, "holding");
    assert_eq!(
        holding.when.as_deref(),
        Some("«\u{a0}Is anyone hurt?\u{a0}»\u{a0}: oui et gravité Crisis ou plus")
    );
    let Kind::Repeat { rhythm, until, .. } = find(Lang::En, "updates").kind else { panic!("a repeat") };
    assert_eq!(rhythm, "every Watch 4 h · Crisis 30 min");
    assert_eq!(until.as_deref(), Some("“Is anyone hurt?”: no"));
}

#[test]
fn blanks_become_lines_and_both_sides_of_a_condition_stay() {
    let matrix = Matrix::of(&paper(Lang::En));
    let holding = &matrix.messages[0];
    assert_eq!(
        plain(&holding.text),
        "At ______ (When did the first of us know?)[if “Is anyone hurt?”: yes: , hurt | else: .]"
    );
    let lengths: Vec<_> = holding.channels.iter().map(|place| (place.id.as_str(), place.measure)).collect();
    assert_eq!(lengths[0], ("x", Measure { shortest: 6, longest: 6, blanks: 0 }));
    assert_eq!(lengths[1], ("site", Measure { shortest: 4, longest: 9, blanks: 1 }));
}

#[test]
fn a_sheet_of_a_role_holds_its_steps_and_its_words_alone() {
    let paper = paper(Lang::En);
    let date = jiff::civil::date(2026, 11, 24);
    let selection = Selection { role: Some("comms"), ..Selection::default() };
    let checklist = Checklist::of(&paper, selection, None, date);
    let rows = &checklist.sheets[0].sections[0].rows;
    let boxes: Vec<_> =
        rows.iter().filter(|row| row.mark == checklist::Mark::Box).map(|row| row.key.as_str()).collect();
    assert_eq!(boxes, ["brief.call", "paused[posts]", "holding"]);
    assert_eq!(
        rows.iter().find(|row| row.key == "holding").map(|row| row.verb),
        Some(checklist::Verb::Approve)
    );
}
