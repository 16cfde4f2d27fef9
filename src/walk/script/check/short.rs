use super::Checker;
use super::names::attached;
use crate::i18n::Cases;
use crate::incident::Key;
use crate::incident::script::{Answer, Answers, Given, Placed};
use crate::playbook::model::{Act, Who};
use crate::source::closest;

/// What may stand behind the path of any item.
const WORDS: &[&str] = &[
    "why",
    "skipped",
    "deviated",
    "evidence",
    "receipt",
    "approved",
    "text",
    "past",
    "left_out",
    "next_update",
];

impl Checker<'_> {
    /// Checks the paths of a short map, and the values of its facts.
    pub(super) fn short(&mut self, answers: &Answers) {
        for (path, answer) in &answers.by_path {
            if path == "close" || path.starts_with("close.") || attached(&Key::new(path)) {
                continue;
            }
            self.path(path, answer);
        }
    }

    fn path(&mut self, path: &str, answer: &Answer) {
        let key = Placed::new(Key::new(path), answer.path);
        let is_item = self.plan().by_base(key.it.base()).is_some();
        // What `=` takes is what the plan proposes then.
        let proposed = matches!(&answer.value.it, Given::One(text) if text.trim() == "=");
        if self.is_path_of_fact(&key.it) {
            if proposed {
                return;
            }
            self.told(&key, &answer.value, None);
        } else if is_item || self.playbook().deadlines.contains_key(path) {
            self.item(&key);
        } else if !self.has_word(path) {
            let words = self.bases().map(str::to_owned).chain(self.fact_names());
            let all: Vec<String> = words.collect();
            let meant = closest(path, all.iter().map(String::as_str)).map(str::to_owned);
            self.fault(answer.path, Cases::NeverAsked { path: path.to_owned() }, meant.as_deref());
        }
    }

    fn fact_names(&self) -> impl Iterator<Item = String> {
        let names: Vec<String> = self.playbook().facts.keys().map(ToString::to_string).collect();
        names.into_iter()
    }

    /// Tells whether a path is that of a fact: its own, or that of an instance (`updates[1].what_changed`).
    fn is_path_of_fact(&self, key: &Key) -> bool {
        let path = key.as_str();
        match path.rsplit_once('.') {
            None => self.is_fact(key),
            Some((block, _)) => {
                self.is_fact(key)
                    && self
                        .plan()
                        .by_base(Key::new(block).base())
                        .is_some_and(|ix| !self.plan().node(ix).is_leaf())
            }
        }
    }

    /// Tells whether a path is that of an item with one more word: `call.why`, `holding.place`.
    fn has_word(&self, path: &str) -> bool {
        let Some((item, word)) = path.rsplit_once('.') else { return false };
        let key = Key::new(item);
        let node = self.plan().by_base(key.base());
        let known = node.is_some() || self.playbook().deadlines.contains_key(item) || self.is_fact(&key);
        let blank = node.is_some_and(|ix| {
            matches!(self.plan().node(ix).act(), Some(Act::Message { message: Who::Id(_) | Who::With(_) }))
        });
        known && (blank || WORDS.contains(&word))
    }
}
