use serde::Deserialize;
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};

use super::{Fault, Given, Moment, Placed, keys};
use crate::i18n::Cases;
use crate::incident::Key;
use crate::playbook::Id;
use crate::playbook::spec::{EVENT, Shape};
use crate::source::{Node, closest};

/// Reads the fields of one timeline entry; what is missing or wrong is noted, and nothing comes back.
pub(super) struct Fields<'n, 'f> {
    pub node: &'n Node,
    pub verb: &'static str,
    pub faults: &'f mut Vec<Fault>,
}

impl<'n> Fields<'n, '_> {
    /// Returns the value of a key, where it is there.
    pub fn node(&self, key: &str) -> Option<&'n Node> {
        self.node.get(key)
    }

    /// Returns a text.
    pub fn text(&mut self, key: &str) -> Option<Placed<String>> {
        let node = self.node.get(key)?;
        node.text().map(|text| Placed::new(text.to_owned(), node.span))
    }

    /// Returns a text that must be there.
    pub fn need_text(&mut self, key: &'static str) -> Option<Placed<String>> {
        let found = self.text(key);
        if found.is_none() {
            self.missing(key);
        }
        found
    }

    /// Returns the words of a text, without its place.
    pub fn words(&mut self, key: &str) -> Option<String> {
        self.text(key).map(|text| text.it)
    }

    /// Returns the reason; one that is not given is empty.
    pub fn why(&mut self) -> String {
        self.words("why").unwrap_or_default()
    }

    /// Returns the reason, which must be there.
    pub fn need_why(&mut self) -> Option<String> {
        self.need_text("why").map(|why| why.it)
    }

    /// Returns the path of an item or of a fact.
    pub fn key(&mut self, key: &str) -> Option<Placed<Key>> {
        self.text(key).map(|text| Placed::new(Key::new(&text.it), text.span))
    }

    /// Returns the path that the verb itself names.
    pub fn object(&mut self) -> Option<Placed<Key>> {
        self.key(self.verb)
    }

    /// Returns the words that the verb itself says.
    pub fn own_words(&mut self) -> Option<String> {
        self.words(self.verb)
    }

    /// Returns an id.
    pub fn id(&mut self, key: &str) -> Option<Placed<Id>> {
        let text = self.text(key)?;
        self.as_id(&text)
    }

    /// Returns an id that must be there.
    pub fn need_id(&mut self, key: &'static str) -> Option<Placed<Id>> {
        let text = self.need_text(key)?;
        self.as_id(&text)
    }

    /// Returns a list of ids; none where the key is absent.
    pub fn ids(&mut self, key: &str) -> Vec<Placed<Id>> {
        let all = self.node.get(key).map_or(&[][..], Node::elements);
        let texts = all.iter().filter_map(|one| Some(Placed::new(one.text()?.to_owned(), one.span)));
        texts.collect::<Vec<_>>().iter().filter_map(|text| self.as_id(text)).collect()
    }

    fn as_id(&mut self, text: &Placed<String>) -> Option<Placed<Id>> {
        match Id::data(&text.it) {
            Ok(id) => Some(Placed::new(id, text.span)),
            Err(bad) => {
                let what = Cases::BadName { text: text.it.clone(), why: bad.to_string() };
                self.faults.push(Fault::new(text.span, what));
                None
            }
        }
    }

    /// Returns a moment.
    pub fn moment(&mut self, key: &str) -> Option<Moment> {
        let text = self.text(key)?;
        let read = Moment::read(&text.it);
        if read.is_none() {
            let what = Cases::BadMoment { text: text.it };
            self.faults.push(Fault::new(text.span, what).help(Cases::HowMoment));
        }
        read
    }

    /// Returns a value as written.
    pub fn given(&mut self, key: &str) -> Option<Placed<Given>> {
        let node = self.node.get(key)?;
        match Given::read(node) {
            Some(given) => Some(Placed::new(given, node.span)),
            None => {
                let what = Cases::WrongForm { key: key.to_owned() };
                self.faults.push(Fault::new(node.span, what));
                None
            }
        }
    }

    /// Returns a value that must be there.
    pub fn need_given(&mut self, key: &'static str) -> Option<Placed<Given>> {
        if self.node.get(key).is_none() {
            self.missing(key);
        }
        self.given(key)
    }

    /// Returns one of the words that a key chooses from.
    pub fn word<'d, T: Deserialize<'d>>(&mut self, key: &'static str) -> Option<T> {
        let text = self.text(key)?;
        let read = read_word(&text.it);
        if read.is_none() {
            let known = match EVENT.key(key).map(|key| key.shape) {
                Some(Shape::OneOf(words)) => words,
                _ => &[],
            };
            self.faults.push(not_one_of(&text, known));
        }
        read
    }

    /// Notes that a key must be there.
    pub fn missing(&mut self, key: &'static str) {
        let what = Cases::Missing { key: key.to_owned(), verb: self.verb.to_owned() };
        let span = self.node.entry(self.verb).map_or(self.node.span, |entry| entry.key_span);
        let fault = Fault::new(span, what);
        self.faults.push(match EVENT.key(key) {
            Some(key) => fault.help(keys::example(key)),
            None => fault,
        });
    }
}

/// Reads a word as the type that the journal writes with it.
pub(super) fn read_word<'d, T: Deserialize<'d>>(word: &str) -> Option<T> {
    let reader: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(reader).ok()
}

/// Says that a word is none of those that stand to choice.
pub(super) fn not_one_of(text: &Placed<String>, known: &[&str]) -> Fault {
    let what = Cases::NotOneOf { word: text.it.clone(), words: known.join(", ") };
    Fault::new(text.span, what).meant(closest(&text.it, known.iter().copied()))
}
