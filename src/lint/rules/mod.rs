//! The rules, one list: what a finding may be, with its manual and its examples.
//!
//! The walk over the keys finds what [`yaml`], [`shape`], [`value`], [`missing`], [`expr`],
//! [`name`], [`flow`] and [`file`] list; every other rule is one file with its own check.

pub mod allowed;
pub mod bad_pattern;
pub mod choices;
pub mod coverage;
pub mod default_value;
pub mod expr;
pub mod file;
pub mod flow;
pub mod hygiene;
pub mod id_twice;
pub mod known_since;
pub mod law;
pub mod missing;
pub mod moderation;
pub mod name;
pub mod name_twice;
pub mod open_circle;
pub mod organisation;
pub mod plan_not_found;
pub mod plan_size;
pub mod posture;
pub mod procedures;
pub mod question_circle;
pub mod reply_stage;
pub mod shape;
pub mod silence;
pub mod step_circle;
pub mod step_twice;
pub mod tone;
pub mod translation;
pub mod unused_allowance;
pub mod value;
pub mod weighed;
pub mod yaml;

use super::Rule;
use super::tone::{FORM_RULES, HOUSE_WORD, TONE_RULES};

/// Lists the rules on files, in the order of the manual; those on the tone stand with the phrases they hear.
pub static RULES: &[&Rule] = &[
    // Reading the file.
    &yaml::YAML_SYNTAX,
    &yaml::DUPLICATE_KEY,
    &yaml::YAML_FEATURE,
    &yaml::YAML_CHARACTER,
    &yaml::YAML_LIMIT,
    &shape::NO_KIND_OF_FILE,
    &shape::OTHER_FORMAT,
    // Keys and values.
    &shape::UNKNOWN_KEY,
    &shape::KEY_OF_OTHER_KIND,
    &shape::MISSING_KEY,
    &shape::KEY_WITHOUT_VALUE,
    &shape::WRONG_KIND,
    &shape::WRONG_WORD,
    &shape::NO_KIND,
    &shape::TWO_KINDS,
    &shape::BAD_ID,
    &value::BAD_DURATION,
    &value::NOT_A_DURATION,
    &value::BAD_DATE,
    &value::BAD_MOMENT,
    &value::BAD_LANGUAGE,
    &value::BAD_ADDRESS,
    &value::BAD_ZONE,
    &value::VERSION_NUMBER,
    &value::COMMENT_IN_TEXT,
    &default_value::RULE,
    &choices::RULE,
    &silence::SILENCE_WORD,
    &silence::SILENCE_AUTHORITY,
    &bad_pattern::RULE,
    &allowed::RULE,
    &unused_allowance::RULE,
    &weighed::RULE,
    &known_since::RULE,
    // Names.
    &name_twice::RULE,
    &step_twice::RULE,
    &id_twice::RULE,
    &missing::ROLE,
    &missing::STAKEHOLDER,
    &missing::CHANNEL,
    &missing::LEVEL,
    &missing::FACT,
    &missing::DECISION,
    &missing::MESSAGE,
    &missing::DEADLINE,
    &missing::TABLE,
    &missing::PROCEDURE,
    &missing::PARAMETER,
    &missing::SIGNAL,
    &missing::ANYTIME,
    &missing::ANCHOR,
    &missing::ELEMENTS,
    &missing::NEIGHBOUR,
    &missing::NEED,
    &missing::PERSON,
    &missing::PLAYBOOK,
    &name::PARAMETER_NOT_GIVEN,
    &reply_stage::RULE,
    &missing::ITEM,
    // Conditions and texts.
    &expr::CONDITION_SYNTAX,
    &expr::TEXT_SYNTAX,
    &expr::UNKNOWN_NAME,
    &expr::TYPE_MISMATCH,
    &expr::OUTSIDE_SET,
    &expr::BARE_MAP,
    &expr::OUT_OF_SCOPE,
    // What waits for what.
    &flow::DUE_AFTER_ITSELF,
    &question_circle::RULE,
    &step_circle::RULE,
    &open_circle::RULE,
    &procedures::circle::RULE,
    &procedures::depth::RULE,
    &plan_size::RULE,
    &flow::holds::NEVER,
    &flow::holds::ALWAYS,
    &flow::holds::UNREACHABLE,
    &flow::asked_late::RULE,
    &flow::timing::SILENCE,
    &flow::timing::BEFORE_ITS_TURN,
    &flow::endless::RULE,
    &flow::unmet::RULE,
    &flow::approves_twice::RULE,
    // What a plan leaves out.
    &coverage::first_words::NONE,
    &coverage::first_words::LATE,
    &coverage::rhythm::RULE,
    &coverage::never_sent::RULE,
    &coverage::nobody_told::RULE,
    &coverage::ending::FALSE_ALARM,
    &coverage::ending::EXIT,
    &coverage::ending::REVIEW,
    &coverage::follow_up::RULE,
    &coverage::level_team::RULE,
    &coverage::signal_level::RULE,
    &coverage::stand_in::NOBODY,
    &coverage::stand_in::NO_DEPUTY,
    &coverage::never_used::RULE,
    // What practice warns of.
    &posture::deny::RULE,
    &posture::excluded::RULE,
    &posture::bolster::RULE,
    &law::source::RULE,
    &law::no_time::RULE,
    &law::read_long_ago::RULE,
    &moderation::shadowed::RULE,
    &moderation::everything::RULE,
    &moderation::criticism::RULE,
    &moderation::evidence::RULE,
    &moderation::floor::RULE,
    &hygiene::personal::RULE,
    &hygiene::unfinished::RULE,
    &hygiene::review_overdue::RULE,
    &hygiene::hidden::RULE,
    // Files.
    &file::EXTENDS_MISSING,
    &file::EXTENDS_CIRCLE,
    &file::EXTENDS_KIND,
    &file::REMOVE_NOTHING,
    &plan_not_found::RULE,
    &translation::NOT_TRANSLATED,
    &translation::OUTDATED,
    &translation::TRANSLATES_NOTHING,
    &translation::OTHER_BLANKS,
    &translation::NO_DIGEST,
    &translation::OTHER_FILE,
    &organisation::VALUE_NOT_SUPPLIED,
    &organisation::VALUE_OF_OTHER_TYPE,
    &organisation::NOBODY_HOLDS,
    &organisation::NO_ACCOUNT,
];

/// Returns every rule, those on the tone last.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let words = TONE_RULES.iter().map(|tone| &tone.rule);
    let form = FORM_RULES.iter().map(|form| &form.rule);
    RULES.iter().copied().chain(words).chain(form).chain([&HOUSE_WORD])
}

/// Returns the rule of a code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.code == code)
}
