//! `crisis translate`: what a translation lacks, added to it or told.

mod language;
mod refused;
mod work;

use std::path::PathBuf;

use clap::Args;

use self::work::{Plan, Work};
use super::playbook::explain;
use super::{Context, Exit, Failure};
use crate::i18n::{Lang, Say, Translate as Says};
use crate::playbook::translation::Accept;
use crate::render::json::pretty;
use crate::render::{Shown, harmless, json, text};
use crate::report::Translations;
use crate::store::{Translation, with_extended};

/// Write or complete the translation of a playbook, beside it
///
/// Entries that are missing are added without words, each with its source as a comment.
/// What is there stays as it is written.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis translate playbooks/recall.yaml --lang fr
  crisis translate playbooks/recall.yaml --lang fr --all --check
  crisis translate playbooks/recall.yaml --lang fr --accept messages.holding
  crisis translate data-breach --into de --output playbooks")]
pub(super) struct Translate {
    /// The playbook or shared file, by its id or its path
    playbook: String,
    /// Translate into this language, where it is not that of --lang
    #[arg(long, value_name = "LANG")]
    into: Option<String>,
    /// Also the shared files that it extends
    #[arg(long)]
    all: bool,
    /// Take these translations, or all, as right for the source of today
    #[arg(long, value_name = "PATH", num_args = 0.., conflicts_with = "check")]
    accept: Option<Vec<String>>,
    /// Change nothing, say what is missing, outdated or superfluous
    #[arg(long, conflicts_with = "stdout")]
    check: bool,
    /// Write the completed translation to the standard output
    #[arg(long)]
    stdout: bool,
    /// Keep the translation in this folder
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// How to say it
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with = "stdout")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Lines for reading
    Text,
    /// JSON for scripts
    Json,
}

impl Translate {
    /// Does it, for one file or all.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let screen = context.lang;
        if self.stdout && self.all {
            return Err(Failure::new(Says::OneFile.say(screen)).exit(Exit::Usage));
        }
        let lang = language::asked(context, self.into.as_deref())?;
        let pairs = self.load(context, &lang)?;
        language::check(&pairs, &lang, screen)?;
        if self.check {
            let files = pairs.iter().map(|pair| work::look(pair, &lang, screen)).collect::<Result<_, _>>()?;
            return self.say(context, &Translations { lang, files });
        }
        let plan = Plan { lang: &lang, accept: self.accept(), screen };
        let works = pairs.iter().map(|pair| Work::of(pair, &plan)).collect::<Result<Vec<_>, _>>()?;
        plan.all_accepted(&pairs)?;
        if self.stdout {
            let texts: String = works.iter().map(Work::text).collect();
            context.give(&harmless(&texts))?;
            return Ok(Exit::Done);
        }
        works.iter().try_for_each(|work| work.check_place(screen))?;
        let files = works.into_iter().map(|work| work.write(screen)).collect::<Result<_, _>>()?;
        let document = Translations { lang, files };
        match self.format {
            Format::Json => self.say(context, &document)?,
            Format::Text => self.tell(context, &document),
        };
        Ok(Exit::Done)
    }

    fn load(&self, context: &Context<'_>, lang: &str) -> Result<Vec<Translation>, Failure> {
        let library = context.library();
        let say = |error| explain(error, context.lang);
        let found = library.find(&self.playbook).map_err(say)?;
        let files = if self.all { with_extended(&library, &found).map_err(say)? } else { vec![found] };
        let load = |file| Translation::load(&library, file, lang, self.output.as_deref());
        files.iter().map(|file| load(file).map_err(say)).collect()
    }

    fn accept(&self) -> Accept {
        match &self.accept {
            None => Accept::Nothing,
            Some(paths) if paths.is_empty() => Accept::All,
            Some(paths) => Accept::Below(paths.clone()),
        }
    }

    fn say(&self, context: &mut Context<'_>, document: &Translations) -> Result<Exit, Failure> {
        let text = match self.format {
            Format::Text => text::translations(document, context.screen()),
            Format::Json => pretty(&json::translations(document, context.lang)),
        };
        context.give(&text)?;
        let findings = document.files.iter().any(|file| file.has_findings());
        Ok(if findings { Exit::Findings } else { Exit::Done })
    }

    /// Says what was done, and what is left to do.
    fn tell(&self, context: &mut Context<'_>, document: &Translations) -> Exit {
        let mut lines = Vec::new();
        for file in &document.files {
            let name = file.translation.clone();
            lines.push(match &file.done {
                Some(done) if done.written => Says::Written {
                    file: name,
                    added: done.added,
                    digests: done.digests,
                    accepted: done.accepted.len(),
                },
                _ => Says::Unchanged { file: name },
            });
            lines.push(file.sum());
        }
        if document.files.iter().any(|file| file.count("missing") > 0) {
            lines.push(Says::Fill);
        }
        if document.files.iter().any(|file| file.has_findings()) {
            lines.push(Says::SeeThem { words: self.check_words(&document.lang) });
        }
        for line in lines {
            context.tell(&format!("{}\n", Shown::line(&line.say(context.lang))));
        }
        Exit::Done
    }

    fn check_words(&self, lang: &str) -> String {
        let option = if lang.parse::<Lang>().is_ok() { "lang" } else { "into" };
        let all = if self.all { " --all" } else { "" };
        let output = self.output.as_ref().map(|folder| format!(" --output {}", folder.display()));
        let output = output.unwrap_or_default();
        format!("crisis translate {} --{option} {lang}{all}{output} --check", self.playbook)
    }
}
