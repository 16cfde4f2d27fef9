use crate::i18n::{Lang, Say};
use crate::lint::{Finding, Severity};
use crate::render::harmless;

/// Writes findings as workflow commands, which GitHub Actions shows beside the lines of a change.
pub fn github(findings: &[Finding], lang: Lang) -> String {
    findings.iter().map(|finding| one(finding, lang)).collect()
}

fn one(finding: &Finding, lang: Lang) -> String {
    let (start, end) = (finding.place.start(), finding.place.end());
    let file = finding.place.file.name();
    let command = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    // Columns of a region over several lines are taken for those of the first.
    let columns = match start.line == end.line {
        true => format!(",col={},endColumn={}", start.column, end.column),
        false => format!(",col={}", start.column),
    };
    let says = std::iter::once(&finding.says).chain(&finding.label).chain(&finding.help);
    let message: Vec<String> = says.map(|says| says.say(lang)).collect();
    format!(
        "::{command} file={},line={},endLine={}{columns},title={}::{}\n",
        property(file.strip_prefix("./").unwrap_or(file)),
        start.line,
        end.line,
        property(finding.rule.code),
        data(&message.join("\n")),
    )
}

/// A message ends with its line: what would end it, or begin another command, is written as `%XX`.
fn data(text: &str) -> String {
    let lines: Vec<String> =
        text.lines().map(|line| harmless(line).to_string().replace('%', "%25")).collect();
    lines.join("%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
