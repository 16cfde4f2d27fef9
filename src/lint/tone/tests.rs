use std::collections::BTreeSet;

use super::*;
use crate::i18n::Lang;
use crate::playbook::model::Stage;

fn heard(text: &str, lang: Lang, stage: Option<Stage>) -> Vec<Heard> {
    listen(&Draft { text, lang, stage, has_blanks: false, limits: &[], house: &[] })
}

fn codes(text: &str, lang: Lang) -> BTreeSet<&'static str> {
    heard(text, lang, None).iter().map(|heard| heard.rule.code).collect()
}

/// A recall is softened only where there is one.
fn within(rule: &ToneRule, lang: Lang, line: &str) -> String {
    match (rule.scope, lang) {
        (Scope::Any, _) => line.to_owned(),
        (Scope::Recall, Lang::En) => format!("Recall. {line}"),
        (Scope::Recall, Lang::Fr) => format!("Rappel. {line}"),
    }
}

#[test]
fn every_rule_hears_its_bad_line_and_nothing_is_heard_in_its_good_one() {
    let mut wrong = Vec::new();
    for rule in TONE_RULES {
        for lang in [Lang::En, Lang::Fr] {
            let Some(wording) = rule.wording(lang) else { continue };
            let found = codes(&within(rule, lang, wording.bad), lang);
            if !found.contains(rule.rule.code) {
                wrong.push(format!("{} {lang}: {} -> {found:?}", rule.rule.code, wording.bad));
            }
            let found = codes(&within(rule, lang, wording.good), lang);
            if !found.is_empty() {
                wrong.push(format!("{} {lang}: {} -> {found:?}", rule.rule.code, wording.good));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_phrase_is_well_written_and_begins_with_a_word() {
    let mut wrong = Vec::new();
    for lang in [Lang::En, Lang::Fr] {
        let rules = TONE_RULES.iter().filter_map(|rule| rule.wording(lang)).map(|wording| wording.phrases);
        let others = presence::Wanted::ALL.iter().map(|wanted| wanted.written(lang));
        for written in rules.chain(others).chain([sets::named(lang)]).flatten() {
            let mut lexicon = lexicon::Lexicon::default();
            let mut reading = reading::Reading { sets: sets::sets(lang), lexicon: &mut lexicon };
            let phrase = reading.phrase(written);
            let begins = phrase.is_some_and(|phrase| !phrase.firsts().is_empty());
            let short = |word: &&str| {
                word.strip_suffix('*').is_some_and(|word| word.chars().count() < lexicon::LEAST)
            };
            let mut words = written.split(|letter: char| !letter.is_alphanumeric() && letter != '*');
            if !begins || words.any(|word| short(&word)) {
                wrong.push(*written);
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn what_others_said_is_not_held_against_the_writer() {
    assert!(codes("The post says “no comment”.", Lang::En).is_empty());
    assert!(codes("Le message dit « sans commentaire ».", Lang::Fr).is_empty());
}

#[test]
fn real_statements_are_judged_as_people_judged_them() {
    let united = "This is an upsetting event to all of us here at United. I apologize for having to re-accommodate these customers.";
    assert!(codes(united, Lang::En).contains("tone_euphemism"));
    let accepted = "I promise you we will do better. No one should ever be mistreated this way.";
    assert!(codes(accepted, Lang::En).is_empty());
}

#[test]
fn words_of_the_house_are_heard_in_their_language() {
    let house = [HouseWord { say: "re-accommodate", language: Some("en"), because: None, instead: None }];
    let draft = Draft {
        text: "We re-accommodated them.",
        lang: Lang::En,
        stage: None,
        has_blanks: false,
        limits: &[],
        house: &house,
    };
    let found = listen(&draft);
    let place = found.iter().find(|heard| heard.rule == &HOUSE_WORD).map(|heard| heard.at.clone());
    assert_eq!(place, Some(3..18));
    assert!(listen(&Draft { lang: Lang::Fr, ..draft }).iter().all(|heard| heard.rule != &HOUSE_WORD));
}

#[test]
fn a_stage_asks_for_what_it_needs() {
    let lacks = |text: &str, stage: Stage, lang: Lang| -> Vec<&str> {
        heard(text, lang, Some(stage)).iter().map(|heard| heard.rule.code).collect()
    };
    assert_eq!(
        lacks("We have seen it.", Stage::Holding, Lang::En),
        ["tone_no_care", "tone_no_next_word", "tone_no_place"]
    );
    let whole = "Nous avons vu la vidéo. Nous sommes auprès de la cliente. Prochain point ici à 15 h 30.";
    assert!(lacks(whole, Stage::Holding, Lang::Fr).is_empty());
    assert_eq!(
        lacks("Nous sommes désolés.", Stage::Apology, Lang::Fr),
        ["tone_no_repair", "tone_no_responsibility"]
    );
    assert_eq!(lacks("Bad news.", Stage::Briefing, Lang::En), ["tone_nothing_to_share"]);
}
