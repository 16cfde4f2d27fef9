use super::Times;
use crate::i18n::{Lang, Say, Walk};
use crate::incident::eval::{At, Names, View};
use crate::incident::plan::Plan;
use crate::playbook::expr::{Expr, ExprKind, Filter, Value};
use crate::playbook::model::{Answer, Choices, Fact, Text};
use crate::playbook::{Datum, Id, Playbook};

/// Makes words of values, in one language.
#[derive(Debug, Clone)]
pub struct Speech<'a> {
    /// The playbook in that language: it knows what choices and levels are called.
    pub playbook: &'a Playbook,
    /// The language and the clock.
    pub times: Times,
    /// The plan in that language, where the words of a `for_each` may be needed.
    pub plan: Option<&'a Plan>,
}

/// Is a filled text with what it lacks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filled {
    /// The text; a blank without a value stands as `{name}`.
    pub text: String,
    /// The expressions without a value, as written.
    pub missing: Vec<String>,
}

impl Speech<'_> {
    /// Fills a text in, as seen from a place of the run.
    pub fn fill(&self, view: &View<'_>, at: &At, text: &Text) -> Filled {
        self.fill_with(view, at, text, &|_| None)
    }

    /// Fills a text in; `by_hand` gives the blanks that somebody filled for this wording alone.
    pub fn fill_with(
        &self,
        view: &View<'_>,
        at: &At,
        text: &Text,
        by_hand: &dyn Fn(&str) -> Option<String>,
    ) -> Filled {
        let template = text.template();
        if template.is_plain() {
            return Filled { text: text.as_str().to_owned(), missing: Vec::new() };
        }
        let each = |name: &str| match (name, self.plan) {
            ("each.title", Some(plan)) => view.each_called(at, plan),
            _ => by_hand(name),
        };
        let env = ByHand { names: Names::new(view, at), by_hand: &each };
        let mut missing = Vec::new();
        let filled = template.fill(&env, &|value, filters| self.value(value, filters), &mut |expr| {
            let name = name_of(expr);
            if !missing.contains(&name) {
                missing.push(name.clone());
            }
            format!("{{{name}}}")
        });
        Filled { text: filled, missing }
    }

    /// Makes words of a value.
    pub fn value(&self, value: &Value, filters: &[Filter]) -> String {
        let words = match value {
            Value::Bool(truth) => if *truth { Walk::Yes } else { Walk::No }.say(self.times.lang),
            Value::Number(number) => self.number(*number),
            Value::Text(text) => self.called(text).unwrap_or_else(|| text.to_string()),
            Value::List(all) => {
                self.list(all.iter().map(|one| self.called(one).unwrap_or_else(|| one.to_string())))
            }
            Value::Date(date) => self.times.day(*date),
            Value::Time(moment) if filters.contains(&Filter::Date) => {
                self.times.day(moment.to_zoned_datetime(self.times.zone.clone()).date())
            }
            Value::Time(moment) if filters.contains(&Filter::Time) => self.times.spoken_hour(*moment),
            Value::Time(moment) => self.times.spoken_clock(*moment),
            Value::Length(seconds) => self.times.span(*seconds),
            Value::Level(_, level) => self.level(level),
        };
        if filters.contains(&Filter::UpperFirst) { upper_first(&words) } else { words }
    }

    fn number(&self, number: f64) -> String {
        let text = if number.fract() == 0.0 { format!("{number:.0}") } else { format!("{number}") };
        if self.times.lang == Lang::Fr { text.replace('.', ",") } else { text }
    }

    fn list(&self, all: impl Iterator<Item = String>) -> String {
        let all: Vec<String> = all.collect();
        let and = if self.times.lang == Lang::Fr { " et " } else { " and " };
        match all.split_last() {
            Some((last, [])) => last.clone(),
            Some((last, before)) => format!("{}{and}{last}", before.join(", ")),
            None => String::new(),
        }
    }

    /// Finds what an id is called: a choice, an option, a row.
    fn called(&self, id: &str) -> Option<String> {
        let of_fact = |fact: &Fact| match &fact.choices {
            Some(Choices::These(these)) => these.get(id).map(ToString::to_string),
            _ => None,
        };
        self.playbook.facts.values().find_map(of_fact).or_else(|| {
            let row = self.playbook.tables.values().find_map(|table| table.get(id))?;
            row.get("title").and_then(Datum::as_text).map(str::to_owned)
        })
    }

    /// Returns the name of a level, in capitals.
    pub fn level(&self, id: &str) -> String {
        let level = self.playbook.severity.levels.iter().find(|level| level.id == *id);
        level.map_or_else(|| id.to_owned(), |level| level.title.to_string()).to_uppercase()
    }

    /// Returns the name of a role.
    pub fn role(&self, id: &Id) -> String {
        self.playbook.roles.get(id).map_or_else(|| id.to_string(), |role| role.title.to_string())
    }

    /// Returns the name of a channel.
    pub fn channel(&self, id: &Id) -> String {
        self.playbook.channels.get(id).map_or_else(|| id.to_string(), |channel| channel.title.to_string())
    }

    /// Returns the possible answers of a fact: id, and its words.
    pub fn choices(&self, fact: &Fact) -> Vec<(String, String)> {
        if fact.answer == Answer::Level {
            let levels = self.playbook.severity.levels.iter();
            return levels.map(|level| (level.id.to_string(), level.title.to_string())).collect();
        }
        match &fact.choices {
            Some(Choices::These(these)) => {
                these.iter().map(|(id, text)| (id.to_string(), text.to_string())).collect()
            }
            Some(Choices::Set(set)) => self.set(set),
            None => Vec::new(),
        }
    }

    fn set(&self, set: &Id) -> Vec<(String, String)> {
        let playbook = self.playbook;
        let pair = |id: &Id, title: &Text| (id.to_string(), title.to_string());
        match set.as_str() {
            "stakeholders" => {
                playbook.stakeholders.iter().map(|(id, found)| pair(id, &found.title)).collect()
            }
            "channels" => playbook.channels.iter().map(|(id, found)| pair(id, &found.title)).collect(),
            "roles" => playbook.roles.iter().map(|(id, found)| pair(id, &found.title)).collect(),
            _ => {
                let rows = playbook.tables.get(set).into_iter().flatten();
                rows.map(|(id, row)| {
                    let title = row.get("title").and_then(Datum::as_text).unwrap_or(id.as_str());
                    (id.to_string(), title.to_owned())
                })
                .collect()
            }
        }
    }

    /// Makes words of a recorded value of a fact.
    pub fn datum(&self, fact: &Fact, value: &Datum) -> String {
        let rank = |level: &str| self.playbook.rank(level);
        match crate::incident::eval::typed(fact.answer, value, &rank) {
            Some(Value::Number(number)) if fact.answer == Answer::Percent => {
                format!("{} %", self.number((number * 100.0).round()))
            }
            Some(value) => self.value(&value, &[]),
            None => String::new(),
        }
    }
}

/// Reads a name as it is written, for what it is called in a list of blanks.
fn name_of(expr: &Expr) -> String {
    match &expr.kind {
        ExprKind::Name(name) => name.to_string(),
        _ => {
            let mut first = None;
            expr.visit(&mut |seen| {
                if let crate::playbook::expr::Seen::Name(name) = seen {
                    first.get_or_insert_with(|| name.to_string());
                }
            });
            first.unwrap_or_else(|| "?".to_owned())
        }
    }
}

fn upper_first(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Gives blanks that were filled by hand before what the run knows.
struct ByHand<'a, 'v> {
    names: Names<'a, 'v>,
    by_hand: &'a dyn Fn(&str) -> Option<String>,
}

impl crate::playbook::expr::Env for ByHand<'_, '_> {
    fn name(&self, name: &crate::playbook::expr::Name) -> crate::playbook::expr::Outcome {
        match (self.by_hand)(&name.to_string()) {
            Some(words) => crate::playbook::expr::Outcome::Known(Value::text(&words)),
            None => self.names.name(name),
        }
    }

    fn call(&self, call: &crate::playbook::expr::Call) -> crate::playbook::expr::Outcome {
        self.names.call(call)
    }

    fn rank(&self, level: &str) -> Option<usize> {
        self.names.rank(level)
    }
}
