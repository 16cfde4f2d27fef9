use std::collections::HashSet;

use indexmap::IndexMap;

use crate::incident::agenda::Agenda;
use crate::incident::state::Word;
use crate::incident::{Certainty, Key};
use crate::playbook::model::Act;
use crate::report::Known;
use crate::walk::Teller;

impl Teller<'_> {
    /// Tells the facts that have a value: those that are sure, and those that are not.
    pub(super) fn facts(&self) -> (Vec<Known>, Vec<Known>) {
        let (mut sure, mut unsure) = (Vec::new(), Vec::new());
        for (path, word) in self.last_words() {
            let Some(value) = &word.value else { continue };
            let known = Known {
                fact: path.to_string(),
                title: self.title_of_fact(path),
                value: self.value_of_fact(path, Some(value)),
                when: self.clock(word.stamp.occurred),
                source: word.source.clone(),
            };
            match word.certainty {
                Certainty::Confirmed => sure.push(known),
                Certainty::Unconfirmed => unsure.push(known),
            }
        }
        (sure, unsure)
    }

    /// Returns the last word on each fact; of the rounds of a repeat only the latest counts.
    fn last_words(&self) -> Vec<(&Key, &Word)> {
        let facts = self.run.state.facts.iter();
        let words = facts.filter_map(|(path, log)| Some((path, log.last()?)));
        let mut latest: IndexMap<String, (&Key, &Word)> = IndexMap::new();
        for (path, word) in words {
            let known = latest.entry(without_rounds(path)).or_insert((path, word));
            if known.1.stamp.seq < word.stamp.seq {
                *known = (path, word);
            }
        }
        let mut words: Vec<_> = latest.into_values().collect();
        words.sort_by_key(|(_, word)| word.stamp.seq);
        words
    }

    /// What somebody said is not known, and what an open question still asks.
    pub(super) fn not_known(&self, agenda: &Agenda) -> Vec<String> {
        let said = self.last_words().into_iter().filter(|(_, word)| word.value.is_none());
        let mut titles: Vec<String> = said.map(|(path, _)| self.title_of_fact(path)).collect();
        for item in agenda.open() {
            let Some(at) = item.at() else { continue };
            let Some(Act::Ask { facts }) = self.plan(at.book).node(at.node).act() else { continue };
            let view = self.view();
            for path in facts.iter().filter_map(|fact| view.fact_path(at, fact)) {
                if !self.run.state.facts.contains_key(&path) {
                    titles.push(self.title_of_fact(&path));
                }
            }
        }
        let mut seen = HashSet::new();
        titles.retain(|title| seen.insert(title.clone()));
        titles
    }
}

/// Drops the numbers of rounds from a path: `update[3].what` is `update.what`.
fn without_rounds(path: &Key) -> String {
    let mut parts = path.as_str().split('[');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((round, rest)) if round.chars().all(|digit| digit.is_ascii_digit()) => out.push_str(rest),
            _ => {
                out.push('[');
                out.push_str(part);
            }
        }
    }
    out
}
