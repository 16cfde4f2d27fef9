//! `crisis validate`, `crisis explain`, and the gate before a run.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

mod cli;

use cli::Place;

const BAD: &str = "playbook: 1\ntitle: Bad\nroles: {lead: {title: Lead}}\nphases:\n  - id: one\n    title: One\n    steps:\n      - {action: \"Do it\", role: leed, id: x}\n";

#[test]
fn says_the_place_the_reason_and_the_remedy() {
    let place = Place::new();
    place.put("plan.yaml", BAD);
    let given = place.run("validate plan.yaml --ascii");
    assert_eq!(given.status, 1);
    assert!(given.out.contains("error[missing_role]"), "{}", given.out);
    assert!(given.out.contains("plan.yaml:8:33"), "{}", given.out);
    assert!(given.out.contains("lead"), "{}", given.out);
    assert!(given.out.contains("1 error in 1 file"), "{}", given.out);
}

#[test]
fn gives_findings_to_scripts() {
    let place = Place::new();
    place.put("plans/plan.yaml", BAD).put("plans/broken.yaml", "[[[[");
    let given = place.run("validate plans --format json");
    let json: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!((given.status, &json["version"]), (1, &serde_json::json!(1)));
    let findings = json["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 2, "one file that does not read hides nothing of the other");
}

#[test]
fn a_file_that_is_not_there_and_a_folder_without_any_are_said() {
    let place = Place::new();
    place.put("empty/note.txt", "");
    assert_eq!(place.run("validate nowhere.yaml").status, 3);
    let given = place.run("validate empty");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("no YAML file"), "{}", given.err);
}

#[test]
fn a_playbook_with_errors_does_not_run() {
    let place = Place::new();
    place.put("plan.yaml", BAD);
    let given = place.run("run plan.yaml --plain --by ana --as all");
    assert_eq!(given.status, 3);
    assert!(given.err.contains("plan.yaml has errors (1)"), "{}", given.err);
    assert!(given.err.contains("--force"), "{}", given.err);
    let runs = std::fs::read_dir(place.path().join(".local/state/crisis/runs")).into_iter().flatten();
    assert_eq!(runs.count(), 0, "nothing is left behind");
}

#[test]
fn forcing_it_is_written_in_the_record() {
    let place = Place::new();
    place.put("plan.yaml", BAD);
    let given = place.run("run plan.yaml --plain --by ana --as all --force --runs runs");
    assert_eq!(given.status, 0, "{}", given.err);
    let run = std::fs::read_dir(place.path().join("runs"))
        .expect("runs")
        .flatten()
        .find(|found| found.path().join("journal.jsonl").exists())
        .expect("a run");
    let journal = std::fs::read_to_string(run.path().join("journal.jsonl")).expect("a journal");
    assert!(
        journal.lines().next().is_some_and(|line| line.contains(r#""forced":"missing_role""#)),
        "{journal}"
    );
}

#[test]
fn explains_a_rule_and_guesses_a_misspelt_one() {
    let place = Place::new();
    let given = place.run("explain missing_role");
    assert_eq!(given.status, 0);
    assert!(given.out.starts_with("missing_role:"), "{}", given.out);
    let given = place.run("explain mising_role");
    assert_eq!(given.status, 2);
    assert!(given.err.contains("missing_role"), "{}", given.err);
}

#[test]
fn gives_findings_to_code_scanning() {
    let place = Place::new();
    place.put("plans/a plan.yaml", BAD).put("plans/good.yaml", "playbook: [");
    let given = place.run("validate plans --format sarif");
    assert_eq!(given.status, 1);
    let sarif: serde_json::Value = serde_json::from_str(&given.out).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let run = &sarif["runs"][0];
    let results = run["results"].as_array().expect("results");
    let missing = results.iter().find(|result| result["ruleId"] == "missing_role").expect("the role");
    let rule = missing["ruleIndex"].as_u64().expect("a number") as usize;
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], "missing_role");
    assert_eq!(missing["level"], "error");
    let place = &missing["locations"][0]["physicalLocation"];
    assert!(place["artifactLocation"]["uri"].as_str().expect("a path").ends_with("plans/a%20plan.yaml"));
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&8.into(), &33.into()));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
}

#[test]
fn gives_findings_to_github_and_nothing_can_begin_another_command() {
    let place = Place::new();
    place.put("plan.yaml", BAD).put("50%, a:b.yaml", BAD);
    let given = place.run("validate . --format github");
    assert!(given.out.contains("::error file="), "{}", given.out);
    assert!(given.out.contains("line=8,endLine=8,col=33"), "{}", given.out);
    assert!(given.out.contains("50%25%2C a%3Ab.yaml"), "{}", given.out);
    assert!(
        given.out.lines().all(|line| line.starts_with("::") && line.matches("::").count() == 2),
        "{}",
        given.out
    );
}

#[test]
fn gives_findings_to_build_servers() {
    let place = Place::new();
    place.put("bad<&>.yaml", BAD).put("warned.yaml", WARNED);
    let given = place.run("validate . --format junit");
    assert!(given.out.starts_with("<?xml"), "{}", given.out);
    assert!(given.out.contains("bad&lt;&amp;&gt;.yaml"), "{}", given.out);
    assert!(given.out.contains("<failure type=\"error\""), "{}", given.out);
    assert!(given.out.contains("<system-out>"), "a warning passes: {}", given.out);
    let strict = place.run("validate . --format junit --strict");
    assert!(!strict.out.contains("<system-out>"), "{}", strict.out);
}

#[test]
fn counts_the_findings_of_each_rule() {
    let place = Place::new();
    place.put("plan.yaml", BAD);
    let given = place.run("validate plan.yaml --statistics");
    assert!(
        given.out.lines().any(|line| line.trim_start().starts_with("1  error    missing_role")),
        "{}",
        given.out
    );
}

const WARNED: &str = "playbook: 1\ntitle: Warned\nversion: 1.10\nphases:\n  - id: one\n    title: One\n    steps:\n      - {action: Do it, id: x}\n";

#[test]
fn a_house_weighs_and_accepts_findings_as_it_sees_fit() {
    let place = Place::new();
    let house =
        "organisation: 1\nname: Acme\ntime_zone: Europe/Paris\nlint: {severity: {version_number: error}}\n";
    place.put("org.yaml", house).put("plan.yaml", WARNED);
    assert_eq!(place.run("validate plan.yaml").status, 0);
    let weighed = place.run("validate plan.yaml --organisation org.yaml --format github");
    assert_eq!(weighed.status, 1, "{}", weighed.out);
    assert!(
        weighed.out.contains("::error") && weighed.out.contains("title=version_number"),
        "{}",
        weighed.out
    );
    // What the plan says comes first; an allowance that accepts nothing is a finding.
    let own = WARNED.replace("phases:", "lint: {severity: {version_number: note}}\nphases:");
    place.put("plan.yaml", &own);
    assert_eq!(place.run("validate plan.yaml --organisation org.yaml").status, 0);
    let mended =
        WARNED.replace("1.10", "\"1.10\"").replace("phases:", "lint: {allow: {version_number: x}}\nphases:");
    place.put("plan.yaml", &mended);
    let given = place.run("validate plan.yaml --format github");
    assert!(given.out.contains("title=unused_allowance"), "{}", given.out);
}

#[test]
fn a_case_is_compared_with_the_plan_near_it() {
    let place = Place::new();
    let case = |of: &str| {
        format!(
            "case: 1\ntitle: T\nof: {of}\nstart: 2026-11-23T05:00:00Z\ntimeline: [{{at: 5m, done: nothing}}]\n"
        )
    };
    place.put("plans/it.yaml", &WARNED.replace("title: Warned", "id: it\ntitle: It"));
    place.put("plans/cases/it.yaml", &case("it")).put("plans/cases/other.yaml", &case("away"));
    let given = place.run("validate plans --format github");
    let has = |file: &str, code: &str| {
        given
            .out
            .lines()
            .any(|line| line.contains(&format!("file=plans/cases/{file}")) && line.contains(code))
    };
    assert!(has("it.yaml", "title=missing_item"), "{}", given.out);
    assert!(has("other.yaml", "title=plan_not_found"), "{}", given.out);
}
