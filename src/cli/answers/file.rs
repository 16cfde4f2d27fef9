use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::cli::Failure;
use crate::i18n::{Lang, Say, Talk};
use crate::incident::script::{Fault, Script};
use crate::lint::syntax_findings;
use crate::source::{SourceFile, Span, SyntaxError, load};
use crate::store::read_text;

/// Is an answers file that was read, with its text for the places in it.
pub(in crate::cli) struct AnswersFile {
    /// What it says.
    pub script: Script,
    path: PathBuf,
    file: Arc<SourceFile>,
}

impl AnswersFile {
    /// Reads the file; everything that is wrong in it is said at once.
    pub fn read(path: &Path, lang: Lang) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let text = read_text(path).map_err(|error| Failure::from(error).context(&name))?;
        let file = Arc::new(SourceFile::new(name, text));
        let tree = load(file.text().as_bytes()).map_err(|errors| does_not_read(&file, &errors, lang))?;
        match Script::read(&tree) {
            Ok(script) => Ok(Self { script, path: path.to_owned(), file }),
            Err(faults) => Err(told(&file, &faults, lang)),
        }
    }

    /// Returns the folder in which it stands: from there it names other files.
    pub fn folder(&self) -> PathBuf {
        self.path.parent().unwrap_or(Path::new("")).to_owned()
    }

    /// Says what is wrong in it.
    pub fn told(&self, faults: &[Fault], lang: Lang) -> Failure {
        told(&self.file, faults, lang)
    }

    /// Names a place in it: `cases/flight.yaml:12:5`.
    pub fn place(&self, span: Span) -> String {
        place(&self.file, span)
    }

    /// Returns what stands at a place.
    pub fn text_of(&self, span: Span) -> String {
        self.file.text().get(span.range()).unwrap_or_default().trim().to_owned()
    }

    /// Returns the line and the column of a place, counted from 1.
    pub fn line_of(&self, span: Span) -> (usize, usize) {
        let place = self.file.place(span.start);
        (place.line, place.column)
    }

    /// Returns the name of the file.
    pub fn name(&self) -> &str {
        self.file.name()
    }
}

/// Says the first thing that is no YAML: without it nobody would know what to mend.
fn does_not_read(file: &Arc<SourceFile>, errors: &[SyntaxError], lang: Lang) -> Failure {
    let finding = syntax_findings(file, errors).into_iter().next();
    let at = finding.as_ref().map_or(file.place(0), |finding| finding.place.start());
    let (name, line, column) = (file.name().to_owned(), at.line, at.column);
    let failure = Failure::new(Talk::DoesNotRead { file: name, line, column }.say(lang));
    let Some(finding) = finding else { return failure };
    let failure = Failure::new(finding.says.say(lang)).context(failure);
    match finding.label.iter().chain(&finding.help).next() {
        Some(help) => failure.help(help.say(lang)),
        None => failure,
    }
}

fn place(file: &SourceFile, span: Span) -> String {
    let at = file.place(span.start);
    format!("{}:{}:{}", file.name(), at.line, at.column)
}

fn told(file: &SourceFile, faults: &[Fault], lang: Lang) -> Failure {
    let lines = faults.iter().map(|fault| {
        let help = fault
            .help
            .as_ref()
            .map(|help| format!("{}{}", lang.semicolon(), help.say(lang)))
            .unwrap_or_default();
        format!("{}: {}{help}", place(file, fault.span), fault.what.say(lang))
    });
    Failure::new(lines.collect::<Vec<_>>().join("\n"))
}
