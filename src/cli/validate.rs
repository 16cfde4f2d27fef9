use std::path::{Path, PathBuf};

use clap::Args;

use super::checking::{Checked, checked};
use super::fix::fix;
use super::{Context, Exit, Failure};
use crate::i18n::{Runs, Say, Stored};
use crate::lint::{Severity, rule};
use crate::render::findings::{Tally, github, human, json, junit, sarif, statistics};
use crate::render::json::pretty;
use crate::source::closest;
use crate::store::{Examined, Library, PlaybookFile, examine, yaml_at};

/// Find everything that is wrong with playbooks and the files around them
///
/// Every finding of every file comes at once, each at its line; none stops the others.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  crisis validate                     ./playbooks, or the built-in ones where there is no such folder\n  crisis validate playbooks examples --strict\n  crisis validate plan.yaml --organisation organisation.yaml --format json\n  crisis validate playbooks --fix\n  crisis validate --format sarif > crisis.sarif"
)]
pub(super) struct Validate {
    /// Files and folders [default: ./playbooks]
    paths: Vec<PathBuf>,
    /// Check what playbooks need of this organisation file
    #[arg(long, value_name = "FILE")]
    organisation: Option<PathBuf>,
    /// Fail on warnings too
    #[arg(long)]
    strict: bool,
    /// Put right what leaves no doubt, in the files that are named; everything else in them stays as it is
    #[arg(long, requires = "paths")]
    fix: bool,
    /// Write nothing when all is well, and the sum alone when not
    #[arg(long)]
    quiet: bool,
    /// Count the findings of each rule, the most frequent first
    #[arg(long)]
    statistics: bool,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// Frames as a compiler draws them
    Human,
    /// JSON for scripts
    Json,
    /// SARIF 2.1.0 for code scanning
    Sarif,
    /// Workflow commands, which GitHub shows beside the lines of a change
    Github,
    /// JUnit XML for build servers
    Junit,
}

impl Validate {
    /// Checks the files, and says what was found.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let library = context.library();
        let files = self.files(&library, context)?;
        let organisation =
            self.organisation.as_deref().map(|path| organisation(&library, path)).transpose()?;
        if self.fix {
            fix(&library, &files, organisation.as_ref(), context)?;
        }
        let found = checked(&library.clone().remembering(), &files, organisation.as_ref(), context.today());
        let written = self.written(&found, context);
        context.give(&written)?;
        for (file, why) in &found.unread {
            context.tell(&format!(
                "{}\n",
                Runs::Unread { file: file.clone(), why: why.clone() }.say(context.lang)
            ));
        }
        let worst = found.findings.iter().map(|finding| finding.severity).min();
        Ok(match worst {
            _ if !found.unread.is_empty() => Exit::Failed,
            Some(Severity::Error) => Exit::Findings,
            Some(Severity::Warning) if self.strict => Exit::Findings,
            _ => Exit::Done,
        })
    }

    fn written(&self, found: &Checked, context: &Context<'_>) -> String {
        let Checked { findings, files, unread } = found;
        let tally = Tally::of(findings, files.len());
        let lang = context.lang;
        match self.format {
            Format::Json => pretty(&json(findings, tally, lang)),
            Format::Sarif => pretty(&sarif(findings, unread, lang)),
            Format::Github => github(findings, lang),
            Format::Junit => junit(findings, files, unread, self.strict, lang),
            Format::Human if self.quiet && findings.is_empty() => String::new(),
            Format::Human => {
                let shown: &[_] = if self.quiet || self.statistics { &[] } else { findings };
                let counted = if self.statistics { statistics(findings) } else { Vec::new() };
                let rows = counted
                    .iter()
                    .map(|(code, severity, count)| format!("{count:>6}  {:<8} {code}\n", severity.word()));
                rows.chain([human(shown, tally, context.screen())]).collect()
            }
        }
    }

    /// Lists the files to check: those named, those below the folders named, else the library's.
    fn files(&self, library: &Library, context: &Context<'_>) -> Result<Vec<PlaybookFile>, Failure> {
        if self.paths.is_empty() {
            return Ok(library.files()?);
        }
        let mut files = Vec::new();
        for path in &self.paths {
            let named =
                yaml_at(path).map_err(|error| Failure::from(error).context(path.display().to_string()))?;
            match named {
                Some(found) => files.extend(found.iter().map(|path| PlaybookFile::at(path))),
                None => files.push(
                    library
                        .find(&path.to_string_lossy())
                        .map_err(|error| super::playbook::explain(error, context.lang))?,
                ),
            }
        }
        if files.is_empty() {
            let places: Vec<String> = self.paths.iter().map(|path| path.display().to_string()).collect();
            return Err(Failure::new(Runs::NoYaml { places: places.join(", ") }.say(context.lang)));
        }
        Ok(files)
    }
}

fn organisation(library: &Library, path: &Path) -> Result<crate::playbook::resolve::Resolved, Failure> {
    match examine(library, &PlaybookFile::at(path))? {
        Examined::Whole(examined) => Ok(examined.resolved),
        Examined::Unreadable(file, _) => {
            Err(Failure::said(Stored::FileNotYaml { file: file.name().to_owned() }))
        }
    }
}

/// Explain a rule: why it is there, what it finds, and what to write instead
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  crisis explain unknown_name")]
pub(super) struct Explain {
    /// The code of the rule, as it stands in brackets
    code: String,
}

impl Explain {
    /// Writes the manual of the rule.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let Some(found) = rule(&self.code) else {
            let lang = context.lang;
            let failure = Failure::new(Runs::NoRule { code: self.code.clone() }.say(lang)).exit(Exit::Usage);
            let codes = crate::lint::all().map(|rule| rule.code);
            return Err(match closest(&self.code, codes) {
                Some(meant) => failure.help(crate::i18n::Talk::DidYouMean(meant.to_owned()).say(lang)),
                None => failure,
            });
        };
        let text = crate::render::manual::explain(found, context.screen());
        context.give(&text)?;
        Ok(Exit::Done)
    }
}
