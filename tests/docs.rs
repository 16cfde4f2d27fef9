//! The pages that come from the tool's own tables are what the tool says now.

#![allow(clippy::disallowed_methods, reason = "a test may look at files")]

use crisis::i18n::Lang;
use crisis::playbook::spec::Kind;
use crisis::render::manual::{format_reference, rules_reference, tone_reference};
use crisis::render::schema::schema;

#[path = "tone/measure.rs"]
mod measure;

/// Compares a page with what the tool says; with `UPDATE_DOCS=1` it is written instead.
fn assert_fresh(page: &str, text: &str) {
    let path = format!("{}/{page}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&path, text).expect("it is written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "{page} is old: UPDATE_DOCS=1 cargo test --test docs writes it");
}

#[test]
fn the_reference_of_the_format_is_fresh() {
    assert_fresh("docs/format.md", &format_reference(Lang::En));
    assert_fresh("docs/format.fr.md", &format_reference(Lang::Fr));
}

#[test]
fn the_list_of_rules_is_fresh() {
    let page = rules_reference(Lang::En) + &tone_reference(Lang::En) + &measure::figures();
    assert_fresh("docs/rules.md", &page);
}

#[test]
fn the_schemas_are_fresh() {
    for kind in Kind::ALL {
        for (lang, code) in [(Lang::En, "en"), (Lang::Fr, "fr")] {
            let page = format!("schemas/{}.{code}.json", kind.word());
            assert_fresh(&page, &format!("{:#}\n", schema(kind, lang)));
        }
    }
}
