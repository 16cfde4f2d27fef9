use std::path::{Path, PathBuf};

use crate::cli::{Context, Failure};
use crate::i18n::{Lang, Say, Talk};
use crate::incident::script::{Fault, Script};
use crate::source::{SourceFile, Span, load};
use crate::store::read_text;

/// Is an answers file that was read, with its text for the places in it.
pub(super) struct AnswersFile {
    /// What it says.
    pub script: Script,
    path: PathBuf,
    file: SourceFile,
}

impl AnswersFile {
    /// Reads the file; everything that is wrong in it is said at once.
    pub fn read(context: &Context<'_>, path: &Path) -> Result<Self, Failure> {
        let name = path.display().to_string();
        let text = read_text(path).map_err(|error| Failure::from(error).context(&name))?;
        let file = SourceFile::new(name, text);
        let tree = load(file.text().as_bytes()).map_err(|errors| {
            let place = file.place(errors.first().map_or(0, |error| error.span.start));
            let file = file.name().to_owned();
            Failure::new(Talk::DoesNotRead { file, line: place.line, column: place.column }.say(context.lang))
        })?;
        match Script::read(&tree) {
            Ok(script) => Ok(Self { script, path: path.to_owned(), file }),
            Err(faults) => Err(told(&file, &faults, context.lang)),
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

    /// Returns the name of the file.
    pub fn name(&self) -> &str {
        self.file.name()
    }
}

fn place(file: &SourceFile, span: Span) -> String {
    let at = file.place(span.start);
    format!("{}:{}:{}", file.name(), at.line, at.column)
}

fn told(file: &SourceFile, faults: &[Fault], lang: Lang) -> Failure {
    let lines = faults.iter().map(|fault| {
        let help = fault.help.as_ref().map(|help| format!("; {}", help.say(lang))).unwrap_or_default();
        format!("{}: {}{help}", place(file, fault.span), fault.what.say(lang))
    });
    Failure::new(lines.collect::<Vec<_>>().join("\n"))
}
