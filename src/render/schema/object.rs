use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use super::inherit::Inherited;
use super::{common, complete, kinds};
use crate::i18n::Lang;
use crate::playbook::spec::{Key, Merge, Object};
use crate::render::json::node::node;
use crate::source;

/// Writes objects as schemas, and gathers the definitions that they refer to.
pub(super) struct Writer {
    pub(super) inherited: Inherited,
    lang: Lang,
    /// The objects referred to; what is behind `done` still has to be written.
    wanted: Vec<&'static Object>,
    common: BTreeSet<&'static str>,
}

impl Writer {
    pub fn new(inherited: Inherited, lang: Lang) -> Self {
        Self { inherited, lang, wanted: Vec::new(), common: BTreeSet::new() }
    }

    /// Writes every definition that was referred to.
    pub fn finish(mut self, root: &'static Object) -> Map<String, Json> {
        let mut all = Map::new();
        let mut done = 0;
        while let Some(object) = self.wanted.get(done).copied() {
            all.insert(slug(object), self.object(object));
            done += 1;
        }
        let written = |object: &&'static Object| *object == root || self.wanted.contains(object);
        for object in self.inherited.demanding().filter(written) {
            all.insert(complete::name(object), complete::definition(object, &self.inherited));
        }
        all.extend(common::definitions(&self.common));
        all
    }

    /// Writes an object: its keys, and what must hold among them.
    pub fn object(&mut self, object: &'static Object) -> Json {
        let partial = self.inherited.is_partial(object);
        let properties: Map<String, Json> =
            object.keys().map(|key| (key.name.to_owned(), self.key(key, partial))).collect();
        let others = match object.rest {
            Some(rest) => self.shape(&rest, None),
            None => false.into(),
        };
        let mut out = Map::new();
        out.insert("title".into(), self.name(object).into());
        out.insert("type".into(), "object".into());
        out.insert("properties".into(), Json::Object(properties));
        out.insert("additionalProperties".into(), others);
        if partial {
            let own = object.keys().filter(|key| key.required && key.merge() == Merge::Own);
            let own: Vec<&str> = own.map(|key| key.name).collect();
            if !own.is_empty() {
                out.insert("required".into(), json!(own));
            }
        } else {
            complete::demands(object, &mut out);
        }
        kinds::write(object, partial, &mut out);
        Json::Object(out)
    }

    fn key(&mut self, key: &'static Key, partial: bool) -> Json {
        let mut out = self.shape(&key.shape, partial.then(|| key.merge()));
        out["description"] = key.meaning(self.lang).into();
        if let Some(example) = written(key.example) {
            out["examples"] = json!([example]);
        }
        if let Some(default) = key.default.and_then(written) {
            out["default"] = default;
        }
        out
    }

    fn name(&self, object: &Object) -> &'static str {
        match self.lang {
            Lang::En => object.name,
            Lang::Fr => object.name_fr,
        }
    }

    /// Refers to an object; the rest of one that is `partial` may be inherited.
    pub(super) fn reference(&mut self, object: &'static Object, partial: bool) -> Json {
        if !self.wanted.contains(&object) {
            self.wanted.push(object);
        }
        let reference = super::shape::reference(&slug(object));
        let whole = self.inherited.is_partial(object) && self.inherited.is_demanding(object) && !partial;
        if whole { json!({"allOf": [reference, complete::reference(object)]}) } else { reference }
    }

    /// Refers to a definition that many keys share.
    pub(super) fn common(&mut self, name: &'static str) -> Json {
        self.common.insert(name);
        super::shape::reference(name)
    }
}

/// Returns the name of an object's definition, the same in every language.
pub(super) fn slug(object: &Object) -> String {
    let kept = object.name.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    kept.map(|c| if c == ' ' { '_' } else { c }).collect()
}

/// Reads a value as it would be written behind a key.
fn written(text: &str) -> Option<Json> {
    let tree = source::load(format!("key: {text}\n").as_bytes()).ok()?;
    tree.get("key").map(node)
}
