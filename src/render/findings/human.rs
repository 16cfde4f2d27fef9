use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::Tally;
use crate::i18n::lint::LintSays;
use crate::i18n::{Lang, Say};
use crate::lint::{Finding, Place, Severity};
use crate::render::text::Screen;

/// Writes findings as a compiler does: place, words, remedy; the sum and the next command last.
pub fn human(findings: &[Finding], tally: Tally, screen: Screen) -> String {
    let renderer = renderer(screen);
    let mut out = String::new();
    for finding in findings {
        out.push_str(&renderer.render(&[group(finding, screen)]));
        out.push('\n');
    }
    let sum = tally.says().say(screen.lang);
    out.push_str(&screen.show(&sum));
    out.push('\n');
    out
}

fn renderer(screen: Screen) -> Renderer {
    let renderer = if screen.colour { Renderer::styled() } else { Renderer::plain() };
    let style = if screen.unicode { DecorStyle::Unicode } else { DecorStyle::Ascii };
    renderer.decor_style(style).term_width(screen.width)
}

fn group(finding: &Finding, screen: Screen) -> Group<'static> {
    let title = level(finding.severity, screen.lang).primary_title(said(&finding.says, screen));
    let label = finding.label.as_ref().map(|says| said(says, screen));
    let primary = |range: Range<usize>| AnnotationKind::Primary.span(range).label(label);
    let mut group = title.id(finding.rule.code).element(snippet(&finding.place, screen, primary));
    for related in &finding.related {
        let words = said(&related.says, screen);
        let context = |range: Range<usize>| AnnotationKind::Context.span(range).label(words);
        group = group.element(snippet(&related.place, screen, context));
    }
    for says in &finding.help {
        group = group.element(help(screen.lang).message(said(says, screen)));
    }
    group
}

/// Shows the line of a place; of a place of several lines, the first.
fn snippet(
    place: &Place,
    screen: Screen,
    annotate: impl FnOnce(Range<usize>) -> Annotation<'static>,
) -> Snippet<'static, Annotation<'static>> {
    let text = place.file.text();
    let start = place.span.start.min(text.len());
    let line = text.get(..start).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line_end = text.get(start..).and_then(|rest| rest.find('\n')).map_or(text.len(), |to| start + to);
    let end = place.span.end.clamp(start, line_end);
    // A line may be as long as a file; no screen shows more of it.
    let (end, line_end) = (floor(text, end.min(start + LONGEST)), floor(text, line_end.min(end + LONGEST)));
    let piece = |range: Range<usize>| shown(text.get(range).unwrap_or_default(), screen);
    let (before, marked, after) = (piece(line..start), piece(start..end), piece(end..line_end));
    let range = before.len()..before.len() + marked.len();
    Snippet::source(format!("{before}{marked}{after}"))
        .line_start(place.start().line)
        .path(shown(place.file.name(), screen))
        .annotation(annotate(range))
}

/// How many bytes of a line are shown from the place on, and behind it.
const LONGEST: usize = 1_000;

fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

fn level(severity: Severity, lang: Lang) -> Level<'static> {
    let (level, french) = match severity {
        Severity::Error => (Level::ERROR, "erreur"),
        Severity::Warning => (Level::WARNING, "avertissement"),
        Severity::Note => (Level::NOTE, "remarque"),
    };
    match lang {
        Lang::En => level,
        Lang::Fr => level.with_name(french),
    }
}

fn help(lang: Lang) -> Level<'static> {
    match lang {
        Lang::En => Level::HELP,
        Lang::Fr => Level::HELP.with_name("aide\u{a0}"),
    }
}

fn said(says: &LintSays, screen: Screen) -> String {
    shown(&says.say(screen.lang), screen)
}

/// Makes a text harmless; in a frame of one line nothing may begin another.
fn shown(text: &str, screen: Screen) -> String {
    screen.show(text).replace(['\n', '\t'], " ")
}
