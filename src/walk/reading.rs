use super::span_typed::{Way, read_span};
use super::{BadTime, Times};
use crate::i18n::{Say, Walk};
use crate::playbook::model::{Answer, Fact};
use crate::playbook::{Datum, Length};

/// Reads a typed answer as the kind that a fact wants; a refusal says what would be read.
///
/// `choices` are the possible answers: id, and the words on the screen.
pub fn read_answer(
    fact: &Fact,
    typed: &str,
    choices: &[(String, String)],
    times: &Times,
) -> Result<Datum, String> {
    let say = |words: Walk| words.say(times.lang);
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(say(Walk::BadNothing));
    }
    match fact.answer {
        Answer::Text => Ok(Datum::from(typed)),
        Answer::YesNo => yes_no(typed).map(Datum::Bool).ok_or_else(|| say(Walk::BadYesNo)),
        Answer::Number => number(typed).map(Datum::Number).ok_or_else(|| say(Walk::BadNumber)),
        Answer::Percent => percent(typed).map(Datum::Number).ok_or_else(|| say(Walk::BadNumber)),
        Answer::Choice | Answer::Level => {
            choice(typed, choices).map(|id| Datum::from(id.as_str())).ok_or_else(|| {
                let all: Vec<&str> = choices.iter().map(|(_, words)| words.as_str()).collect();
                say(Walk::BadChoice { choices: all.join(" · ") })
            })
        }
        Answer::Choices => {
            let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
            let ids: Option<Vec<String>> = parts.map(|part| choice(part, choices)).collect();
            ids.map(Datum::List).ok_or_else(|| {
                let all: Vec<&str> = choices.iter().map(|(_, words)| words.as_str()).collect();
                say(Walk::BadChoice { choices: all.join(" · ") })
            })
        }
        Answer::List => {
            let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
            Ok(Datum::List(parts.map(str::to_owned).collect()))
        }
        Answer::Date => {
            times.read_day(typed).map(|day| Datum::Text(day.to_string())).ok_or_else(|| say(Walk::BadDate))
        }
        Answer::Time => time(typed, times),
        Answer::Duration => match read_span(&typed.to_lowercase()) {
            Some((seconds, Way::Unsaid)) => Ok(Datum::Text(Length::Elapsed(seconds).to_string())),
            _ => match typed.parse::<Length>() {
                Ok(length) => Ok(Datum::Text(length.to_string())),
                Err(_) => Err(say(Walk::BadDuration)),
            },
        },
        Answer::Url => {
            let address = ["https://", "http://"].iter().any(|scheme| typed.starts_with(scheme));
            if address { Ok(Datum::from(typed)) } else { Err(say(Walk::BadUrl)) }
        }
    }
}

/// A time fact may lie ahead (a promised call) or behind (when we knew): both are read, the nearer one wins.
fn time(typed: &str, times: &Times) -> Result<Datum, String> {
    let moment = times.read_past(typed).or_else(|bad| match bad {
        BadTime::Ahead => times.read_future(typed),
        BadTime::Unreadable => Err(bad),
    });
    moment.map(|moment| Datum::Text(moment.to_string())).map_err(|_| Walk::BadTime.say(times.lang))
}

fn yes_no(typed: &str) -> Option<bool> {
    match typed.to_lowercase().as_str() {
        "y" | "yes" | "o" | "oui" | "true" | "1" => Some(true),
        "n" | "no" | "non" | "false" | "2" => Some(false),
        _ => None,
    }
}

fn number(typed: &str) -> Option<f64> {
    let plain: String =
        typed.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}' && *c != '\u{a0}').collect();
    plain.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

fn percent(typed: &str) -> Option<f64> {
    match typed.trim().strip_suffix('%') {
        Some(number_part) => number(number_part).map(|number| number / 100.0),
        None => number(typed).map(|number| if number > 1.0 { number / 100.0 } else { number }),
    }
}

/// Finds a choice by its number, its id, or the beginning of its words, where only one begins so.
fn choice(typed: &str, choices: &[(String, String)]) -> Option<String> {
    if let Ok(number) = typed.parse::<usize>()
        && let Some((id, _)) = number.checked_sub(1).and_then(|place| choices.get(place))
    {
        return Some(id.clone());
    }
    let folded = typed.to_lowercase();
    let exact =
        choices.iter().find(|(id, words)| id.to_lowercase() == folded || words.to_lowercase() == folded);
    if let Some((id, _)) = exact {
        return Some(id.clone());
    }
    let mut begins = choices.iter().filter(|(_, words)| words.to_lowercase().starts_with(&folded));
    match (begins.next(), begins.next()) {
        (Some((id, _)), None) => Some(id.clone()),
        _ => None,
    }
}
