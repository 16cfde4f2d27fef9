use std::path::PathBuf;

use clap::Args;

use super::playbook::{explain, missing, open};
use super::{Context, Exit, Failure};
use crate::i18n::Talk;
use crate::render::json::pretty;
use crate::render::{html, json, markdown, text};
use crate::report::{Checklist as Document, Paper, Selection};
use crate::store::load_organisation;

/// Print a playbook as a checklist: to tick, to sign, to write on
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis checklist customer-mistreatment --format html > checklist.html
  crisis checklist customer-mistreatment --role community
  crisis checklist data-breach --by-role --format html --lang fr > roles.html")]
pub(super) struct Checklist {
    /// The playbook, by its id or its path
    playbook: String,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    /// Only what this role does or approves
    #[arg(long, value_name = "ROLE", conflicts_with = "by_role")]
    role: Option<String>,
    /// A page for each role
    #[arg(long)]
    by_role: bool,
    /// Only this part: a phase by its id or number, anytime, exit, follow_up or prepare
    #[arg(long, value_name = "PART")]
    phase: Option<String>,
    /// Print the names and numbers of this organisation file
    #[arg(long, value_name = "FILE")]
    organisation: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Lines for a screen, or for a printer of text
    Text,
    /// Lists of tasks, for a wiki or a ticket
    Md,
    /// One page that needs nothing else, made to be printed
    Html,
    /// JSON for scripts
    Json,
}

impl Checklist {
    /// Writes the checklist.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let lang = context.lang;
        let loaded = open(context, &self.playbook)?;
        let organisation = self.organisation.as_deref().map(load_organisation).transpose();
        let organisation = organisation.map_err(|error| explain(error, lang))?;
        let paper = Paper::new(loaded.model, lang);
        self.check(&paper)?;
        let selection =
            Selection { role: self.role.as_deref(), by_role: self.by_role, section: self.phase.as_deref() };
        let printed = context.zone().to_datetime(context.now()).date();
        let document = Document::of(&paper, selection, organisation.as_ref(), printed);
        let text = match self.format {
            Format::Text => text::checklist(&document, context.screen()),
            Format::Md => markdown::checklist(&document, lang),
            Format::Html => html::checklist(&document, lang),
            Format::Json => pretty(&json::checklist(&document, lang)),
        };
        context.give(&text)?;
        Ok(Exit::Done)
    }

    /// Says what there is, where a role or a part that was asked for is not in the playbook.
    fn check(&self, paper: &Paper) -> Result<(), Failure> {
        let lang = paper.lang();
        let roles: Vec<&str> = paper.book().roles.keys().map(|role| role.as_str()).collect();
        if let Some(role) = self.role.as_deref().filter(|role| !roles.contains(role)) {
            return Err(missing(Talk::NoRole(role.to_owned()), role, &roles, lang));
        }
        let parts = Document::parts(paper);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let known = |part: &str| {
            let number = part.parse().ok().filter(|number| (1..=paper.phases()).contains(number));
            number.is_some() || parts.contains(&part)
        };
        match self.phase.as_deref().filter(|part| !known(part)) {
            Some(part) => Err(missing(Talk::NoPart(part.to_owned()), part, &parts, lang)),
            None => Ok(()),
        }
    }
}
