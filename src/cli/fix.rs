use std::path::Path;

use super::checking::checked;
use super::{Context, Failure};
use crate::i18n::{Mend, Say};
use crate::lint::{Finding, mend};
use crate::playbook::resolve::Resolved;
use crate::render::Shown;
use crate::store::{Library, Origin, PlaybookFile, ReplaceError, replace};

/// A key that is put right may show what stands below it; more rounds than this no file needs.
const ROUNDS: usize = 8;

/// Puts right what leaves no doubt, in files that were named by their path, and says what it was.
pub(super) fn fix(
    library: &Library,
    files: &[PlaybookFile],
    organisation: Option<&Resolved>,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    for file in files {
        let Origin::File(path) = &file.origin else { continue };
        for _ in 0..ROUNDS {
            let found = checked(library, std::slice::from_ref(file), organisation, context.today());
            if !mended(path, &found.findings, context)? {
                break;
            }
        }
    }
    Ok(())
}

/// Tells whether anything was put right in a file.
fn mended(path: &Path, findings: &[Finding], context: &mut Context<'_>) -> Result<bool, Failure> {
    let name = path.display().to_string();
    let own: Vec<&Finding> = findings.iter().filter(|finding| finding.place.file.name() == name).collect();
    let Some(text) = own.first().map(|finding| finding.place.file.text().to_owned()) else {
        return Ok(false);
    };
    let mended = mend(&text, own);
    if mended.done.is_empty() {
        return Ok(false);
    }
    // Compared with what lies there, byte for byte: a file that did not read as it stands is left.
    match replace(path, Some(text.as_bytes()), mended.text.as_bytes()) {
        Ok(()) => {}
        Err(ReplaceError::Io(_, why)) => {
            return Err(Failure::from(why).context(Mend::Unwritten { file: name }.say(context.lang)));
        }
        Err(_) => {
            return Err(Failure::new(Mend::Meanwhile { file: name }.say(context.lang)));
        }
    }
    for finding in mended.done {
        let place = finding.place.start();
        let says = Mend::Changed {
            at: format!("{name}:{}:{}", place.line, place.column),
            old: text.get(finding.place.span.range()).unwrap_or_default().to_owned(),
            new: finding.mend.clone().unwrap_or_default(),
        };
        let line = Shown::line(&says.say(context.lang)).to_string();
        context.tell(&format!("{line}\n"));
    }
    Ok(true)
}
