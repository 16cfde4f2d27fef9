//! Further cases: what each place, name and value means, with line and column.
//!
//! Each case is a set of files and what is said of it, one finding a line: `line:column code`.

use crisis::lint::Finding;

use super::fixture::findings;

fn said(findings: &[Finding]) -> String {
    let one = |finding: &Finding| {
        let start = finding.place.start();
        let file = match finding.place.file.name() {
            "it.yaml" => "",
            other => &format!("{other}:"),
        };
        format!("{file}{}:{} {}", start.line, start.column, finding.rule.code)
    };
    findings.iter().map(one).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn assert_said(example: &str, expected: &str) {
    assert_eq!(said(&findings(example)), expected, "{example}");
}

/// The beginning of a playbook of one phase, to which steps are added.
fn steps(steps: &str) -> String {
    format!("phases:\n  - id: first\n    title: First\n    steps:\n{steps}")
}

#[test]
fn due_times_are_checked_in_every_form() {
    assert_said(
        &steps("      - {action: A, due: [4h after start, 24h after nothing]}\n"),
        "7:53 missing_anchor",
    );
    assert_said(
        &steps("      - {action: A, due: 5m after x or 10m after strt}\n"),
        "7:35 missing_anchor\n7:50 missing_anchor",
    );
    assert_said(&steps("      - {action: A, due: 10 m after start}\n"), "7:26 bad_duration");
    let scale = "severity: {levels: [{id: watch, title: W}, {id: crisis, title: C}]}\n";
    let table = steps("      - action: A\n        due: {watch: 4h, criss: 1h, crisis: soon}\n");
    assert_said(&format!("{scale}{table}"), "9:26 missing_level\n9:45 bad_duration");
}

#[test]
fn a_name_that_is_no_duration_is_told_from_a_slip() {
    let facts = "facts: {pause: {ask: How long?, answer: duration}}\n";
    assert_said(&steps("      - {action: A, due: soon}\n"), "7:26 bad_duration");
    assert_said(&format!("{facts}{}", steps("      - {action: A, due: pase}\n")), "8:26 unknown_name");
    assert_said(&format!("{facts}{}", steps("      - {action: A, due: pause}\n")), "");
}

#[test]
fn rhythms_are_checked_in_every_form() {
    let repeat = |every: &str| {
        let body = "        steps: [{action: A}]\n";
        format!(
            "needs: {{pace: {{title: P, type: duration}}}}\n{}{body}",
            steps(&format!("      - repeat: R\n        every: {every}\n"))
        )
    };
    assert_said(&repeat("org.pace"), "");
    assert_said(&repeat("org.pase"), "9:16 unknown_name");
    assert_said(&repeat("[7d, 23x]"), "9:21 bad_duration");
    assert_said(&repeat("[{when: elapsed > 2h, is: 20m}, {is: 1hour}]"), "9:53 bad_duration");
    assert_said(&repeat("[{when: elapsed > 2, is: 20m}]"), "9:24 type_mismatch");
}

#[test]
fn what_stands_in_a_block_scalar_is_found_at_its_place() {
    let example = "facts:\n  place: {ask: Where?, answer: text}\nmessages:\n  m:\n    title: M\n    stage: request\n    text: |-\n      We have seen it.\n      It was at {{ place }}, and {{ plase }} too.\n      {% if place %}x{% endif %}\n";
    assert_said(example, "11:37 unknown_name\n12:13 type_mismatch");
}

#[test]
fn escapes_do_not_shift_places() {
    assert_said(
        "summary: \"It\\u2019s {{ nothing }} and \\\"{{ more }}\\\"\"\n",
        "3:24 unknown_name\n3:44 unknown_name",
    );
    assert_said("summary: 'It''s {{ nothing }}'\n", "3:20 unknown_name");
}

#[test]
fn inside_a_procedure_its_own_names_come_first() {
    let example = "procedures:\n  look:\n    with: {whom: {title: W, type: role}}\n    steps:\n      - {id: capture, action: Capture, role: with.whom}\n      - {id: told, action: Tell, after: [capture], role: with.who}\nroles: {lead: {title: L}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - {procedure: look, with: {whom: leed}}\n      - {action: A, after: [look.capture]}\n      - {action: B, after: [look.captur]}\n      - {action: C, after: [capture]}\n";
    assert_said(
        example,
        "8:58 missing_parameter\n14:40 missing_role\n16:29 missing_anchor\n17:29 missing_anchor",
    );
}

#[test]
fn each_and_with_have_their_places() {
    let example = steps(
        "      - group: G\n        for_each: {north: North, south: {title: South, role: leed}}\n        role: each.role\n        steps:\n          - {id: call, action: \"Call {{ each.title }} or {{ each.name }}\"}\n      - {action: A, role: each.role}\n      - {action: \"{{ with.x }}\"}\n",
    );
    assert_said(&example, "8:62 missing_role\n11:61 unknown_name\n12:27 out_of_scope\n13:22 out_of_scope");
}

#[test]
fn a_message_may_speak_of_the_element_that_it_is_sent_for() {
    let message = "messages:\n  m: {title: M, stage: request, text: \"To {{ each.title }}\"}\n";
    let inside = steps("      - group: G\n        for_each: {north: North}\n        steps: [{message: m}]\n");
    assert_said(&format!("{message}{inside}"), "");
    assert_said(&format!("{message}{}", steps("      - {message: m}\n")), "4:46 out_of_scope");
}

#[test]
fn what_is_asked_for_each_is_a_map_from_outside() {
    let example =
        "facts:\n  seen: {ask: Seen?, answer: yes-no, per: each}\n  sure: {ask: Sure?, answer: yes-no}\n"
            .to_owned()
            + &steps(
                "      - id: sites\n        group: G\n        for_each: {north: North}\n        steps:\n          - {id: look, ask: [seen, sure]}\n          - {action: A, when: seen}\n      - {action: B, when: seen}\n      - {action: C, when: seen.north and sure}\n      - {id: halted, decide: D, options: {go: {title: G}}}\n      - {reopen: halted}\n",
            );
    assert_said(&example, "16:27 bare_map");
}

#[test]
fn a_decision_inside_a_for_each_is_asked_again_by_its_element() {
    let example = steps(
        "      - group: G\n        for_each: {north: North}\n        steps: [{id: halted, decide: D, options: {go: {title: G}}}]\n      - {id: again, reopen: halted}\n      - {id: north_again, reopen: halted.north}\n",
    );
    assert_said(&example, "10:29 bare_map");
}

#[test]
fn a_value_inside_a_round_is_read_by_its_path() {
    let example = "facts:\n  news: {ask: What?, answer: text, per: each}\n".to_owned()
        + &steps(
            "      - {id: updates, repeat: R, until: news is known, steps: [{ask: news}]}\n      - {action: \"{{ updates[2].news }} {{ updates[2].nose }}\", when: count(updates) > 2}\n",
        );
    assert_said(&example, "10:44 unknown_name");
}

#[test]
fn functions_want_the_right_things() {
    let example = "stakeholders: {media: {title: M}}\nmessages: {m: {title: M, stage: request, text: T}}\n"
        .to_owned()
        + &steps(
            "      - {id: a, action: A, when: published(m) and done(b) and count(first) > 0}\n      - {id: b, action: B, when: published(a)}\n      - {id: c, action: C, when: said(public) is known and since(m) > 2h and at(m) < now}\n",
        );
    assert_said(&example, "10:44 unknown_name\n11:39 unknown_name");
}

#[test]
fn tables_are_read_by_row_and_column() {
    let example = "tables:\n  authorities: {\"FR\": {title: CNIL, portal: p}}\nfacts:\n  country: {ask: C?, answer: choice, choices: authorities}\nsummary: \"{{ authorities[country].portal }} {{ authorities[country].port }} {{ country == 'DE' }}\"\n";
    assert_said(example, "7:48 unknown_name\n7:91 outside_set");
}

#[test]
fn a_fault_in_an_inherited_part_names_its_file() {
    let common = "# file: common.yaml\nshared: 1\nmessages:\n  used: {title: U, stage: request, to: [nobody], text: \"{{ nothing }}\"}\n  unused: {title: N, stage: request, to: [nobody], text: \"{{ nothing }}\"}\n";
    let example = format!("extends: [common.yaml]\n{}{common}", steps("      - {message: used}\n"));
    assert_said(&example, "common.yaml:3:41 missing_stakeholder\ncommon.yaml:3:60 unknown_name");
    let own = format!("extends: [common.yaml]\nmessages: {{unused: {{to: [them]}}}}\n{common}");
    assert_said(&own, "common.yaml:4:62 unknown_name\n4:26 missing_stakeholder");
}

#[test]
fn inherited_things_that_nobody_uses_take_no_names() {
    let common = "# file: common.yaml\nshared: 1\nfacts: {repair: {ask: What?, answer: text}}\n";
    let phase = "phases:\n  - {id: repair, title: R, steps: [{action: A}]}\n";
    assert_said(&format!("extends: [common.yaml]\n{phase}{common}"), "");
    let uses = "summary: \"{{ repair }}\"\n";
    assert_said(&format!("extends: [common.yaml]\n{uses}{phase}{common}"), "6:10 name_twice");
}

#[test]
fn what_is_removed_is_missed_where_it_is_used() {
    let common = "# file: common.yaml\nshared: 1\nroles: {lead: {title: L, deputy: [ir]}, ir: {title: I}}\n";
    let example = format!(
        "extends: [common.yaml]\nremove: [roles.ir]\n{}{common}",
        steps("      - {action: A, role: lead}\n")
    );
    assert_said(&example, "common.yaml:2:35 missing_role");
}

#[test]
fn names_are_shared_by_what_times_count_from() {
    let example = "facts: {x: {ask: X?, answer: text}}\nmessages: {m: {title: M, stage: request, text: T}}\ndeadlines: {d: {title: D, due: 1h after start}}\nanytime: {d: {title: D, steps: [{action: A}]}}\n".to_owned()
        + &steps("      - {id: x, action: A}\n      - {id: m, action: B}\n      - {message: m, id: m_again}\n      - {ask: x, id: x_again}\n      - {id: first, action: C}\n");
    assert_said(&example, "6:11 name_twice\n11:14 name_twice\n12:14 name_twice\n15:14 name_twice");
}

#[test]
fn steps_without_an_id_share_that_of_their_object() {
    let example = "messages: {m: {title: M, stage: request, text: T}}\n".to_owned()
        + &steps(
            "      - {message: m}\n      - {message: m}\n      - {id: a, action: A}\n      - group: G\n        steps: [{id: a, action: B}]\n",
        );
    assert_said(&example, "9:19 step_twice\n12:22 step_twice");
}

#[test]
fn forms_are_told_apart() {
    assert_said("roles: [lead]\n", "3:8 wrong_kind");
    assert_said("roles: lead\n", "3:8 wrong_kind");
    assert_said("never:\n  - Name: the person\n", "4:5 wrong_kind");
    assert_said("roles:\n", "3:1 key_without_value");
    assert_said("never: [A, ]\nlanguages: [en, ~]\n", "4:17 key_without_value");
    assert_said("summary: #boycott now\n", "3:1 key_without_value");
    assert_said("channels: {x: {title: X, max_length: many}}\n", "3:38 wrong_kind");
    assert_said("channels: {x: {title: X, max_length: 0}}\n", "3:38 wrong_kind");
    assert_said("moderation: {limits: {removed_share: 5}}\n", "3:38 wrong_kind");
    assert_said(&steps("      - {action: A, optional: sometimes}\n"), "7:31 wrong_kind");
}

#[test]
fn ids_are_refused_with_what_is_wrong() {
    for id in ["yes", "severity", "2nd", "Lead", "a-b", "é"] {
        assert_said(&format!("roles: {{\"{id}\": {{title: T}}}}\n"), "3:9 bad_id");
    }
    // What is data may be anything.
    assert_said("tables: {t: {\"yes\": {title: T}, \"a b\": {title: T}}}\n", "");
    assert_said("# file: it.yaml\nplaybook: 1\nid: data_breach\ntitle: T\n", "2:5 bad_id");
}

#[test]
fn a_gate_is_true_or_a_condition() {
    assert_said(&steps("      - {action: A, gate: true}\n      - {action: B, gate: elapsed > 2h}\n"), "");
    assert_said(&steps("      - {action: A, gate: elapsed}\n"), "7:27 type_mismatch");
}

#[test]
fn next_update_is_for_texts() {
    assert_said("summary: \"{{ next_update }}\"\n", "");
    assert_said(&steps("      - {action: A, when: next_update < now}\n"), "7:27 out_of_scope");
}

#[test]
fn circles_are_found_however_long() {
    let example = "facts:\n  a: {ask: A?, answer: yes-no, when: b}\n  b: {ask: B?, answer: yes-no, when: c}\n  c: {ask: C?, answer: yes-no, when: a}\n";
    assert_said(example, "4:3 question_circle");
    let steps = steps(
        "      - {id: a, action: A, after: [g]}\n      - id: g\n        group: G\n        steps: [{id: b, action: B, after: [a]}]\n",
    );
    assert_said(&steps, "7:35 step_circle");
    // A question that another step asks freely is no circle.
    let free = "facts: {a: {ask: A?, answer: yes-no}, b: {ask: B?, answer: yes-no}}\n".to_owned()
        + &self::steps(
            "      - {ask: a}\n      - {ask: b, when: a}\n      - {ask: a, id: a_again, when: b}\n",
        );
    assert_said(&free, "");
}

#[test]
fn a_translation_has_the_names_of_its_source() {
    let source = "# file: demo.yaml\nplaybook: 1\ntitle: Demo\nfacts: {place: {ask: Where?, answer: text}}\nphases:\n  - id: first\n    title: First\n    steps:\n      - group: G\n        for_each: {north: North}\n        steps: [{id: call, action: \"Call {{ each.title }}\"}]\n";
    let example = format!(
        "# file: it.yaml\ntranslation: 1\nof: demo\nlanguage: fr\ntexts:\n  title: \"À {{{{ plase }}}}\"\n  steps.call.action: \"Appeler {{{{ each.title }}}}\"\ndigests: {{title: \"8a2cc067\", steps.call.action: \"4ffbc9d1\"}}\n{source}"
    );
    let found = said(&findings(&example));
    assert!(found.contains("5:16 unknown_name"), "{found}");
    assert!(!found.contains("out_of_scope"), "{found}");
}

#[test]
fn what_is_accepted_is_not_said() {
    assert_said("version: 1.10\nlint: {allow: {version_number: We count so.}}\n", "");
    let common = "# file: common.yaml\nshared: 1\nsources: [{title: S, url: here}]\nlint: {allow: {bad_address: It is a card.}}\n";
    assert_said(&format!("extends: [common.yaml]\n{common}"), "");
    assert_said(
        "roles: {lead: {titel: L}}\nlint: {allow: {unknown_key: No.}}\n",
        "3:16 unknown_key\n4:16 unknown_code",
    );
}

#[test]
fn silence_of_a_question_offers_its_values() {
    let example = |then: &str| {
        "roles: {exec: {title: E}}\nfacts: {hurt: {ask: H?, answer: yes-no}}\n".to_owned()
            + &steps(&format!(
                "      - {{ask: hurt, on_silence: {{after: 1h, then: {then}, authorised_by: exec}}}}\n"
            ))
    };
    assert_said(&example("true"), "");
    assert_said(&example("maybe"), "9:51 silence_word");
}

#[test]
fn a_file_that_is_no_map_is_said_to_have_no_kind() {
    assert_said("# file: it.yaml\n- a\n- b\n", "1:1 no_kind_of_file");
    assert_said("# file: it.yaml\njust words\n", "1:1 no_kind_of_file");
}

#[test]
fn conditions_are_tried_over_all_their_values() {
    let scale =
        "severity: {levels: [{id: watch, title: W}, {id: incident, title: I}, {id: crisis, title: C}]}\n";
    let facts = "facts:\n  hurt: {ask: H?, answer: yes-no}\n  cause: {ask: C?, answer: choice, choices: {a: A, b: B}}\n";
    let said = |when: &str| {
        let step = steps(&format!("      - {{id: it, action: A, when: \"{when}\"}}\n"));
        said(&findings(&format!("{scale}{facts}{step}")))
    };
    for never in [
        "severity < 'watch'",
        "severity < 'incident' and severity > 'incident'",
        "hurt and not hurt",
        "impact.ratio > 4 and impact.ratio < 3",
        "elapsed > 2h and elapsed < 30m and hurt",
        "cause == 'a' and cause in ['b']",
    ] {
        assert_eq!(said(never), "11:35 never_holds", "{never}");
    }
    for always in
        ["severity >= 'watch'", "hurt or not hurt", "cause in ['a', 'b']", "not (hurt and hurt == false)"]
    {
        assert_eq!(said(always), "11:35 always_holds", "{always}");
    }
    for open in [
        "severity >= 'crisis'",
        "impact.ratio >= 4 and impact.volume >= 20",
        "impact.ratio > 3 and impact.ratio < 4",
        "hurt is unknown or cause == 'a'",
        "was(impact.negative_share, 2h) <= impact.negative_share",
        "hurt != true and cause != 'a'",
    ] {
        assert_eq!(said(open), "", "{open}");
    }
}

#[test]
fn words_may_cite_what_is_asked_in_no_order_or_waited_for() {
    let plan = |block: &str| {
        "facts: {repair: {ask: R?, answer: text}}\nmessages: {m: {title: M, stage: request, text: \"We {{ repair }}.\"}}\n"
            .to_owned()
            + &steps(block)
    };
    let late = "      - {message: m}\n      - {ask: repair}\n";
    assert_said(&plan(late), "4:55 asked_too_late");
    for fine in [
        "      - {message: m, after: [repair]}\n      - {ask: repair}\n",
        "      - {message: m, when: repair is known}\n      - {ask: repair}\n",
        "      - group: G\n        order: any\n        steps: [{message: m}, {ask: repair}]\n",
        "      - {message: m}\n",
    ] {
        assert_said(&plan(fine), "");
    }
}
