use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::play::Attempt;
use super::stage::{Stage, Stages};
use super::tried::try_case;
use crate::cli::session::lay_down_organisation;
use crate::cli::{Context, Exit, Failure};
use crate::i18n::{First, Say, Trial};
use crate::incident::Run;
use crate::incident::agenda::Operator;
use crate::store::{Put, put_new};
use crate::walk::script::{Stumble, Wishes, ending_word};

/// Is what a first case is asked for with.
pub(super) struct Asked<'a> {
    /// The playbook.
    pub playbook: &'a str,
    /// Where the case goes.
    pub to: Option<&'a Path>,
    /// What is decided and answered in it, where it is not the plainest.
    pub set: &'a [String],
    /// What happens in it.
    pub happens: &'a [String],
}

/// Writes a first case of a playbook, which passes.
pub(super) fn write(asked: &Asked<'_>, stages: &Stages, context: &mut Context<'_>) -> Result<Exit, Failure> {
    let lang = context.lang;
    let stage = stages.of(asked.playbook);
    let stage = stage.as_ref().as_ref().map_err(Failure::new)?;
    let id = &stage.loaded.model.id;
    // A case finds a playbook that lies beside it.
    let beside = PathBuf::from(asked.playbook).with_file_name(format!("{id}-first.yaml"));
    let path = asked.to.map_or(beside, Path::to_owned);
    let (text, entries) = case(asked, stage, stages, context.now())?;
    let shown = path.display().to_string();
    match put_new(&path, &text) {
        Ok(Put::Written) => {}
        Ok(Put::Left) => return Err(Failure::new(Trial::IsThere { file: shown }.say(lang))),
        Err(error) => return Err(Failure::new(error)),
    }
    context.give(&format!(
        "{}\n",
        context.screen().text(&Trial::Written { file: shown, n: entries }.say(lang))
    ))?;
    Ok(if try_case(&path, stages).tried.passed() { Exit::Done } else { Exit::Findings })
}

fn case(
    asked: &Asked<'_>,
    stage: &Stage,
    stages: &Stages,
    now: Timestamp,
) -> Result<(String, usize), Failure> {
    let pairs = asked.set.iter().filter_map(|set| set.split_once('='));
    let answers: BTreeMap<String, String> =
        pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect();
    let wishes = Wishes { answers, happens: asked.happens.to_vec() };
    let start = Timestamp::from_second(now.as_second() - now.as_second().rem_euclid(3600))?;
    let attempt = Attempt {
        stage,
        organisation: lay_down_organisation(stages.organisation.as_deref(), stages.lang)?,
        operator: Operator { name: "ana".to_owned(), roles: Vec::new() },
        sits_down: false,
        start,
    };
    let written = attempt.with(stages, Path::new(""), |player| {
        let lines = player.first_case(&wishes);
        lines.map(|lines| (lines, player.desk().run().clone()))
    });
    let (lines, run) = written.map_err(Failure::new)?.map_err(|stumble| match stumble {
        Stumble::Refused(refused) => Failure::new(&refused.why),
        Stumble::Journal(error) => Failure::from(error),
    })?;
    let lang = stages.lang;
    let model = &stage.loaded.model;
    let version = match model.version.as_str() {
        "" => String::new(),
        version => format!("version: \"{version}\"\n"),
    };
    let mut text = format!(
        "case: 1\nof: {}\n{version}title: \"{}\"\nbriefing: \"{}\"\nstart: \"{start}\"\n",
        model.id,
        First::Title.say(lang),
        First::Briefing.say(lang)
    );
    if let Some(organisation) = &stages.organisation {
        let named = seen_from(asked.to.and_then(Path::parent), Path::new(organisation));
        text.push_str(&format!("organisation: \"{}\"\n", named.display()));
    }
    text.push_str("\ntimeline:\n");
    lines.iter().for_each(|line| text.push_str(&format!("  - {line}\n")));
    text.push_str(&end(&run));
    Ok((text, lines.len()))
}

/// Names a file as it is seen from the folder of a case.
fn seen_from(folder: Option<&Path>, file: &Path) -> PathBuf {
    let folder = folder.filter(|folder| folder.is_relative() && file.is_relative());
    let up = folder.map_or(0, |folder| folder.components().count());
    std::iter::repeat_n("..", up).map(PathBuf::from).collect::<PathBuf>().join(file)
}

/// Writes what holds at the end: how it was closed, the level, what is out, what was decided.
fn end(run: &Run) -> String {
    let mut text = String::from("\nend:\n");
    if let Some(closed) = &run.state.closed {
        text.push_str(&format!("  closed: {}\n", ending_word(closed.outcome)));
    }
    if let Some(set) = run.state.level() {
        text.push_str(&format!("  severity: {}\n", set.level));
    }
    let plan = &run.snapshot.plan;
    let is_out = |message: &str| {
        let bases = plan.messages_of(message).iter().map(|ix| plan.node(*ix).base.as_str());
        let mut records = bases.flat_map(|base| run.state.keys_of(base));
        records.any(|key| {
            run.state.record(key.as_str()).is_some_and(|record| record.first_published().is_some())
        })
    };
    let out: Vec<&str> =
        plan.playbook.messages.keys().map(|id| id.as_str()).filter(|id| is_out(id)).collect();
    if !out.is_empty() {
        text.push_str(&format!("  published: [{}]\n", out.join(", ")));
    }
    text
}
