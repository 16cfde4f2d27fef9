use std::path::Path;

use serde_json::Value;

use super::plan::Held;
use crate::cli::answers::AnswersFile;
use crate::cli::session::{ContextClock, open_again};
use crate::cli::test::{Attempt, Stages};
use crate::cli::{Context, Failure};
use crate::i18n::{Drill, Lang, Say};
use crate::incident::score::score;
use crate::incident::script::Script;
use crate::incident::{Entry, Journal, Run as Folded};
use crate::render::{json, text};
use crate::report::ScoreSheet;
use crate::store::Run;
use crate::walk::{Teller, Times};

/// The name of the file in which a score is kept.
const FILE: &str = "score.json";

/// Works out what a drill came to, and keeps it beside its record for the history.
pub(super) fn scored(run: &Run, held: &Held, context: &Context<'_>) -> Result<ScoreSheet, Failure> {
    let lang = context.lang;
    let clock = ContextClock::of(context);
    let (opened, journal) = open_again(run.clone(), &clock)?;
    let entries: Vec<Entry> = journal.entries().to_vec();
    let folded = Folded::replay(opened.snapshot(), &entries);
    let case = reference(held, &folded, context);
    let score = score(&folded, &entries, case.as_ref());
    let voices = opened.voices();
    let moment = folded.state.last_at.unwrap_or_default();
    let teller = Teller { run: &folded, voices: &voices, lang, moment };
    let times = Times { zone: context.zone().clone(), now: context.now(), lang };
    let sheet = ScoreSheet {
        run: run.name().to_owned(),
        case: held.case.display().to_string(),
        title: held.title.clone(),
        pace: held.pace.clone(),
        held: held.held.to_zoned_datetime(times.zone).strftime("%Y-%m-%d %H:%M").to_string(),
        compared: case.is_some(),
        ..teller.score_sheet(&score)
    };
    run.keep_of_drill(FILE, &format!("{:#}\n", json::score(&sheet)))?;
    Ok(sheet)
}

/// Plays the case as it is written, with the playbook that the library has; nothing where that fails.
fn reference(held: &Held, drill: &Folded, context: &Context<'_>) -> Option<Folded> {
    let stages = Stages::new(context, None);
    let answers = AnswersFile::read(&held.case, context.lang).ok()?;
    let Script::Case(case) = &answers.script else { return None };
    let asked = stages.playbook_of(&case.of.as_ref()?.it, &answers.folder());
    let stage = stages.of(&asked);
    let stage = stage.as_ref().as_ref().ok()?;
    if stage.loaded.model.id != drill.snapshot.plan.playbook.id {
        return None;
    }
    let folder = answers.folder();
    let attempt = Attempt::of(stage, case, &folder, &stages).ok()?;
    let played = attempt.play(case, &folder, &stages).ok()?;
    played.result.is_ok().then_some(played.run)
}

/// Writes a score sheet.
pub(super) fn shown(sheet: &ScoreSheet, context: &mut Context<'_>) -> Result<(), Failure> {
    let written = text::score(sheet, context.screen());
    Ok(context.give(&written)?)
}

/// Returns the drills that were scored, newest first; of one case, where one is named.
pub(super) fn history(case: Option<&Path>, context: &Context<'_>) -> Result<Vec<Value>, Failure> {
    let same = |held: &Held| case.is_none_or(|case| held.case.file_name() == case.file_name());
    let mut rows = Vec::new();
    for run in context.runs()?.list()? {
        if !Held::read(&run).is_some_and(|held| same(&held)) {
            continue;
        }
        let score = run.of_drill(FILE).and_then(|text| serde_json::from_str::<Value>(&text).ok());
        rows.extend(score);
    }
    Ok(rows)
}

/// Returns the cells of a row of the history.
pub(super) fn cells(score: &Value, times: &Times, lang: Lang) -> Vec<String> {
    let text = |key: &str| score[key].as_str().unwrap_or("–").to_owned();
    let first = |words: &str| {
        let rows = score["firsts"].as_array().into_iter().flatten();
        let row = rows.into_iter().find(|row| row["words"] == words);
        match row.map(|row| row["drill_seconds"].as_i64()) {
            Some(Some(seconds)) => times.span(seconds),
            Some(None) => Drill::Never.say(lang),
            None => "–".to_owned(),
        }
    };
    let count = |key: &str| score[key].as_array().map_or(0, Vec::len).to_string();
    vec![
        text("run"),
        text("held").split(' ').next().unwrap_or_default().to_owned(),
        first("acknowledgement"),
        first("holding"),
        first("statement"),
        first("employees"),
        score["late"].to_string(),
        format!("{}/{}", score["same"], score["compared_decisions"]),
        count("forgotten"),
    ]
}
