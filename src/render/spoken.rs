//! What a checklist has to say about a row, in words that every format writes in its own way.

use crate::i18n::{Label, Lang, Say};
use crate::playbook::model::{Ended, Evidence};
use crate::report::checklist::{Detail, Row, Section, SectionPlace, Verb};
use crate::report::{Approver, Bar, BlankStyle, Field, Words};

/// Is a remark on a row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Spoken {
    /// What it is about.
    pub label: Option<String>,
    /// The words.
    pub text: String,
    /// What may be ticked.
    pub boxes: Vec<String>,
    /// Whether there is room to write.
    pub room: bool,
}

impl Spoken {
    fn labelled(label: Label, lang: Lang, text: String) -> Self {
        Self { label: Some(label.say(lang)), text, ..Self::default() }
    }
}

/// Writes words with their blanks as lines to fill.
pub(super) fn written(words: &Words, lang: Lang) -> String {
    let (when, otherwise) = (Label::If.say(lang).to_lowercase(), Label::Else.say(lang));
    words.written(BlankStyle { when: &when, otherwise: &otherwise, colon: colon(lang) })
}

/// Writes what a row says, its verb first.
pub(super) fn sentence(row: &Row, lang: Lang) -> String {
    let label = match row.verb {
        Verb::None => return written(&row.what, lang),
        Verb::Decide => Label::Decide,
        Verb::DecideAgain => Label::DecideAgain,
        Verb::Level => Label::Level,
        Verb::Message => Label::Message,
        Verb::Open => Label::Open,
        Verb::Approve => Label::Approve,
    };
    format!("{}{} {}", label.say(lang), colon(lang), written(&row.what, lang))
}

/// Writes the heading of a section.
pub(super) fn heading(section: &Section, lang: Lang) -> String {
    let title = written(&section.title, lang);
    match section.place {
        SectionPlace::Prepare => Label::Prepare.say(lang),
        SectionPlace::Phase(number) => format!("{number}. {title}"),
        SectionPlace::Anytime => format!("{}{} {title}", Label::Anytime.say(lang), colon(lang)),
        SectionPlace::Exit => Label::Exit.say(lang),
        SectionPlace::FollowUp => Label::FollowUp.say(lang),
    }
}

/// Returns the colon after a label: French sets a space before it.
pub(super) fn colon(lang: Lang) -> &'static str {
    lang.colon()
}

/// Says a remark.
pub(super) fn spoken(detail: &Detail, lang: Lang) -> Vec<Spoken> {
    let labelled = |label: Label, text: String| vec![Spoken::labelled(label, lang, text)];
    match detail {
        Detail::When(when) => labelled(Label::If, when.clone()),
        Detail::NotBefore(time) => labelled(Label::NotBefore, time.clone()),
        Detail::After(what) => labelled(Label::After, what.join(", ")),
        Detail::Bar(Bar::UntilSettled) => {
            vec![Spoken { text: format!("{}.", Label::BarsRest.say(lang)), ..Spoken::default() }]
        }
        Detail::Bar(Bar::Until(condition)) => labelled(Label::BarsUntil, condition.clone()),
        Detail::Why(why) => labelled(Label::Why, written(why, lang)),
        Detail::Link { title, url } if title == url => labelled(Label::See, url.clone()),
        Detail::Link { title, url } => labelled(Label::See, format!("{title} ({url})")),
        Detail::Optional => {
            vec![Spoken { text: format!("{}.", Label::Optional.say(lang)), ..Spoken::default() }]
        }
        Detail::How(how) => labelled(Label::How, written(how, lang)),
        Detail::Never(never) => labelled(Label::Never, written(never, lang)),
        Detail::Field(field) => vec![asked(field, lang)],
        Detail::Answer(answers) => vec![answer(answers)],
        Detail::Reach { to, channels } => reach(to, channels, lang),
        Detail::Approvals(rounds) => approvals(rounds, lang),
        Detail::Evidence(evidence) => {
            let what = match evidence {
                Evidence::Note => Label::KeepNote,
                Evidence::File => Label::KeepFile,
                Evidence::Url => Label::KeepUrl,
            };
            vec![Spoken { room: true, ..Spoken::labelled(Label::Keep, lang, what.say(lang)) }]
        }
        Detail::Rounds { rhythm, until } => {
            let until = until.iter().map(|until| format!(", {} {until}", Label::Until.say(lang)));
            labelled(Label::Again, format!("{rhythm}{}", until.collect::<String>()))
        }
        Detail::Meets(deadlines) => labelled(Label::Meets, deadlines.join(", ")),
        Detail::Ends(ended) => labelled(Label::Ends, outcome(*ended).say(lang)),
        Detail::Levels(levels) => vec![Spoken { boxes: levels.clone(), ..Spoken::default() }],
    }
}

fn asked(field: &Field, lang: Lang) -> Spoken {
    let when = field.when.iter().map(|when| format!(" ({} {when})", Label::If.say(lang).to_lowercase()));
    let text = format!("{}{}", written(&field.question, lang), when.collect::<String>());
    Spoken { text, ..answer(&field.answers) }
}

/// The most answers that are worth a box each; of more, one is written down.
const MOST_BOXES: usize = 6;

fn answer(answers: &[String]) -> Spoken {
    let few = answers.len() <= MOST_BOXES;
    let boxes = if few { answers.to_vec() } else { Vec::new() };
    Spoken { room: boxes.is_empty(), boxes, ..Spoken::default() }
}

fn reach(to: &[String], channels: &[String], lang: Lang) -> Vec<Spoken> {
    let mut said = Vec::new();
    if !to.is_empty() {
        said.push(Spoken::labelled(Label::For, lang, to.join(", ")));
    }
    if !channels.is_empty() {
        said.push(Spoken { boxes: channels.to_vec(), ..Spoken::labelled(Label::On, lang, String::new()) });
    }
    said
}

fn approvals(rounds: &[Vec<Approver>], lang: Lang) -> Vec<Spoken> {
    let label = |place: usize| if place == 0 { Label::YesFrom } else { Label::ThenRound };
    let round = |(place, round): (usize, &Vec<Approver>)| Spoken {
        boxes: round.iter().map(|approver| said_by(approver, lang)).collect(),
        ..Spoken::labelled(label(place), lang, String::new())
    };
    rounds.iter().enumerate().map(round).collect()
}

fn said_by(approver: &Approver, lang: Lang) -> String {
    match &approver.when {
        Some(when) => format!("{} ({} {when})", approver.role.title, Label::If.say(lang).to_lowercase()),
        None => approver.role.title.clone(),
    }
}

/// Writes who must say yes in a line, the rounds one after the other.
pub(super) fn approved_by(rounds: &[Vec<Approver>], lang: Lang) -> String {
    let round = |round: &Vec<Approver>| {
        round.iter().map(|approver| said_by(approver, lang)).collect::<Vec<_>>().join(", ")
    };
    rounds.iter().map(round).collect::<Vec<_>>().join(&format!("; {} ", Label::ThenRound.say(lang)))
}

fn outcome(ended: Ended) -> Label {
    match ended {
        Ended::Resolved => Label::Resolved,
        Ended::FalseAlarm => Label::FalseAlarm,
        Ended::StoodDown => Label::StoodDown,
        Ended::HandedOver => Label::HandedOver,
    }
}
