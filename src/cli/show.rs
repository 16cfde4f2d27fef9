use clap::{ArgGroup, Args};

use super::playbook::open;
use super::{Context, Exit, Failure};
use crate::render::json::pretty;
use crate::render::{graph, harmless, json, text, yaml};
use crate::report::{Flow, Paper, Reading};

/// Show a playbook for reading, as it is after all that it extends, or as a diagram
#[derive(Debug, Args)]
#[command(
    group = ArgGroup::new("what").args(["resolved", "graph"]),
    after_help = "Examples:
  crisis show customer-mistreatment
  crisis show customer-mistreatment --resolved > whole.yaml
  crisis show data-breach --graph dot | dot -Tsvg > data-breach.svg"
)]
pub(super) struct Show {
    /// The playbook, by its id or its path
    playbook: String,
    /// Show the YAML with everything that it extends, and where each part comes from
    #[arg(long)]
    resolved: bool,
    /// Show the flow, for a tool that draws it
    #[arg(long, value_name = "TOOL")]
    graph: Option<Graph>,
    /// How to write it
    #[arg(long, value_name = "FORMAT", default_value = "text", conflicts_with = "what")]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Graph {
    /// Mermaid, which wikis and code forges draw
    Mermaid,
    /// Graphviz
    Dot,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// Lines for a screen
    Text,
    /// The resolved playbook as JSON, for scripts
    Json,
}

impl Show {
    /// Writes the playbook.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let lang = context.lang;
        let loaded = open(context, &self.playbook)?;
        let origin = loaded.origin.to_string();
        let text = match (self.resolved, self.graph, self.format) {
            (true, ..) => harmless(&yaml::resolved(&loaded.resolved)?).into_owned(),
            (_, Some(Graph::Mermaid), _) => graph::mermaid(&Flow::of(&Paper::new(loaded.model, lang))),
            (_, Some(Graph::Dot), _) => graph::dot(&Flow::of(&Paper::new(loaded.model, lang))),
            (.., Format::Json) => pretty(&json::playbook(&loaded.resolved)),
            (.., Format::Text) => {
                text::reading(&Reading::of(&Paper::new(loaded.model, lang), origin), context.screen())
            }
        };
        context.give(&text)?;
        Ok(Exit::Done)
    }
}
