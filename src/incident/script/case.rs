use jiff::Timestamp;

use super::{Expectation, Fault, Line, Moment, Placed, expect, keys, line};
use crate::i18n::Cases;
use crate::playbook::spec::CASE;
use crate::source::Node;

/// Is a case: a run that is told before it is played.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Case {
    /// The playbook that it is a case of.
    pub of: Option<Placed<String>>,
    /// The version of the playbook that it was written for.
    pub version: Option<Placed<String>>,
    /// What happens in it.
    pub title: Option<String>,
    /// What a team is told at the start of a drill.
    pub briefing: Option<String>,
    /// The language of the words that go out, where an entry names none.
    pub language: Option<String>,
    /// When it starts.
    pub start: Option<Timestamp>,
    /// The organisation file, from where the case stands.
    pub organisation: Option<String>,
    /// The files of mentions, from where the case stands.
    pub feed: Vec<Placed<String>>,
    /// What happens, moment by moment.
    pub timeline: Vec<Line>,
    /// What must hold at the end.
    pub end: Option<Expectation>,
}

/// The format of cases that this tool reads.
const FORMAT: &str = "1";

/// Reads a case.
pub(super) fn read(tree: &Node, faults: &mut Vec<Fault>) -> Case {
    keys::check(tree, &CASE, None, faults);
    if let Some(format) = tree.get("case")
        && let Some(found) = format.text().filter(|found| *found != FORMAT)
    {
        faults.push(Fault::new(format.span, Cases::NewerFormat { found: found.to_owned() }));
    }
    let text = |key: &str| tree.get(key).and_then(Node::text).map(str::to_owned);
    let placed = |key: &str| tree.get(key).and_then(named);
    let feed = tree.get("feed");
    let files = feed.into_iter().chain(feed.map_or(&[][..], Node::elements));
    let mut case = Case {
        of: placed("of"),
        version: placed("version"),
        title: text("title"),
        briefing: text("briefing"),
        language: text("language"),
        start: start(tree, faults),
        organisation: text("organisation"),
        feed: files.filter_map(named).collect(),
        ..Case::default()
    };
    let entries = tree.get("timeline").map_or(&[][..], Node::elements);
    case.timeline = entries.iter().filter_map(|entry| line::read(entry, faults)).collect();
    case.end = tree.get("end").map(|end| expect::read(end, faults));
    in_order(&case, faults);
    case
}

fn named(node: &Node) -> Option<Placed<String>> {
    Some(Placed::new(node.text()?.to_owned(), node.span))
}

fn start(tree: &Node, faults: &mut Vec<Fault>) -> Option<Timestamp> {
    let node = tree.get("start")?;
    let text = node.text()?;
    let start = text.trim().parse().ok();
    if start.is_none() {
        faults.push(Fault::new(node.span, Cases::BadMoment { text: text.to_owned() }).help(Cases::HowMoment));
    }
    start
}

/// The clock of a run only goes forward.
fn in_order(case: &Case, faults: &mut Vec<Fault>) {
    let seconds = |moment: Moment| match (moment, case.start) {
        (Moment::After(seconds), _) => Some(seconds),
        (Moment::At(at), Some(start)) => Some(at.duration_since(start).as_secs()),
        (Moment::At(_), None) => None,
    };
    for line in &case.timeline {
        if let (Some(at), Some(occurred)) = (seconds(line.at), line.occurred.and_then(seconds))
            && occurred > at
        {
            faults.push(Fault::new(line.span, Cases::HappensLater));
        }
    }
    for pair in case.timeline.windows(2) {
        let [before, after] = pair else { continue };
        if let (Some(before), Some(next)) = (seconds(before.at), seconds(after.at))
            && next < before
        {
            faults.push(Fault::new(after.span, Cases::Backwards).help(Cases::InOrder));
        }
    }
}
