use super::Choice;
use super::form::Field;
use super::walker::Walker;
use crate::i18n::WalkOn;
use crate::incident::agenda::Item;
use crate::incident::{Certainty, Draft, Event, Field as EntryField, Key, Told};
use crate::playbook::Datum;
use crate::playbook::model::{Answer, Fact};

/// Is what was said to one line of a form.
pub(super) enum Said {
    /// What is so, or that it is not known, with who says so.
    Value(Option<Datum>, Option<String>),
    /// This line is to be filled or mended instead.
    Line(Key),
    /// It is as it stands.
    Kept,
    /// Something else was done.
    Elsewhere,
}

/// Stands before the number of a line where a bare number would be the answer itself.
const SIGN: char = ':';

/// Reads a number of a line: `2` or `:2`.
///
/// Where the answer may itself be a number or a time, only the sign leads to a line.
pub(super) fn line_number(fact: &Fact, typed: &str, lines: usize) -> Option<usize> {
    let typed = typed.trim();
    let (digits, signed) = match typed.strip_prefix(SIGN) {
        Some(rest) => (rest.trim(), true),
        None => (typed, false),
    };
    let digit_answers = matches!(
        fact.answer,
        Answer::Number | Answer::Percent | Answer::Duration | Answer::Time | Answer::Date
    );
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) || (digit_answers && !signed) {
        return None;
    }
    digits.parse().ok().filter(|number| lines > 1 && (1..=lines).contains(number))
}

impl Walker<'_> {
    /// Returns the lines of a form as words of the menu, where the answers of a list have the numbers.
    pub(super) fn line_words(&self, fields: &[Field], asked: &Field) -> Vec<Choice> {
        let each =
            fields.iter().enumerate().filter(|(_, field)| fields.len() > 1 && field.path != asked.path);
        each.map(|(at, field)| {
            let n = at + 1;
            let label = self.say_on(WalkOn::LineOf { n, title: field.fact.ask.to_string() });
            let (en, fr, signed) = (format!("line {n}"), format!("ligne {n}"), format!("{SIGN}{n}"));
            Choice::new(format!("{LINE}{}", field.path), label).words(&[&en, &fr, &signed])
        })
        .collect()
    }

    /// Builds what is recorded of a line: told the first time, corrected when it was filled already.
    ///
    /// The form is still open, so it was written down wrong; that the world has moved, `back` says.
    pub(super) fn said_events(
        &self,
        item: &Item,
        field: &Field,
        value: Option<Datum>,
        source: Option<String>,
    ) -> Vec<Draft> {
        let state = &self.desk.run().state;
        let record = state.record(item.key.as_str());
        let told = record.and_then(|record| record.told.get(&field.path));
        let old = state.facts.get(&field.path).and_then(|log| log.value()).cloned();
        let fact = field.path.clone();
        let events = match (told, old, value) {
            (Some(stamp), Some(old), Some(new)) => {
                let (reference, why) = (stamp.seq, String::new());
                let field = EntryField::Value;
                let corrected =
                    Event::Corrected { reference, field, fact: Some(fact.clone()), old: Some(old), new, why };
                let sourced = source.map(|source| Event::CertaintyChanged {
                    fact,
                    new: Certainty::Unconfirmed,
                    source: Some(source),
                });
                std::iter::once(corrected).chain(sourced).collect()
            }
            (Some(_), Some(old), None) => {
                vec![Event::Revised { fact: Some(fact), old: Some(old), new: None, why: String::new() }]
            }
            (_, _, value) => {
                let certainty = value.as_ref().map(|_| Certainty::Unconfirmed);
                let told = Told { fact, certainty, value, source };
                vec![Event::Answered { facts: vec![told], authorised_by: None }]
            }
        };
        events.into_iter().map(|event| self.draft_for(item, event)).collect()
    }

    /// Tells whether a line of this form was filled already.
    pub(super) fn is_told(&self, item: &Item, field: &Field) -> bool {
        let record = self.desk.run().state.record(item.key.as_str());
        record.is_some_and(|record| record.told.contains_key(&field.path))
    }
}

/// Stands before the path of a line among the words of a menu.
pub(super) const LINE: &str = "line:";

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(answer: Answer) -> Fact {
        let text = format!("facts: {{f: {{ask: What?, answer: {}}}}}", word(answer));
        let tree = crate::source::load(text.as_bytes()).expect("it loads");
        let facts: std::collections::BTreeMap<String, std::collections::BTreeMap<String, Fact>> =
            crate::source::read(&tree).expect("it reads");
        facts["facts"]["f"].clone()
    }

    fn word(answer: Answer) -> &'static str {
        match answer {
            Answer::Number => "number",
            Answer::Time => "time",
            _ => "text",
        }
    }

    #[test]
    fn a_number_leads_to_its_line_unless_it_is_the_answer() {
        assert_eq!(line_number(&fact(Answer::Text), " 2 ", 4), Some(2));
        assert_eq!(line_number(&fact(Answer::Text), ":2", 4), Some(2));
        assert_eq!(line_number(&fact(Answer::Number), ": 2", 4), Some(2));
        for answer in [Answer::Number, Answer::Time] {
            assert_eq!(line_number(&fact(answer), "2", 4), None);
        }
        for typed in ["5", "0", "3411", "2 people", ":", "", ":x", "-1"] {
            assert_eq!(line_number(&fact(Answer::Text), typed, 4), None, "{typed}");
        }
        assert_eq!(line_number(&fact(Answer::Text), "1", 1), None, "one question is no form");
    }
}
