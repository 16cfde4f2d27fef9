use super::Walker;
use crate::i18n::lint::{Remedy, ShapeSays};
use crate::lint::names::{Owner, Scope};
use crate::lint::rules::shape;
use crate::lint::spot::Spot;
use crate::playbook::spec::{Form, Key, Object, STEP, Space};
use crate::source::{Entry, Node, Value, closest, slip};

impl<'a> Walker<'_, 'a> {
    /// Checks a map against the keys of an object; `entry` is the key it stands behind, where it has one.
    pub(super) fn object(
        &mut self,
        object: &'static Object,
        node: &'a Node,
        entry: Option<&'a Entry>,
        scope: &Scope<'a>,
    ) {
        if self.findings.is_full() {
            return;
        }
        let kind = self.kind(object, node, entry, scope);
        for entry in node.entries() {
            match (object.key(&entry.key), object.rest) {
                (Some(key), _) => {
                    self.belongs(object, key, entry, kind, scope);
                    self.keyed(object, key, entry, scope);
                }
                (None, Some(shape)) => self.entry_value(&entry.key, &shape, entry, scope),
                (None, None) => self.unknown_key(object, node, entry, scope),
            }
        }
        self.missing_keys(object, node, entry, kind, scope);
    }

    fn keyed(&mut self, object: &'static Object, key: &'static Key, entry: &'a Entry, scope: &Scope<'a>) {
        // Anything but a map is told of as the wrong form that it is.
        let gives = object == &STEP && key.name == "with" && Form::of(&entry.value) == Some(Form::Map);
        if gives {
            self.with(entry, scope);
        } else {
            self.entry_value(key.name, &key.shape, entry, scope);
        }
    }

    fn unknown_key(&mut self, object: &'static Object, node: &Node, entry: &'a Entry, scope: &Scope<'a>) {
        // A sentence that a comma cuts leaves a key without a value; that is the better thing to say.
        if entry.value.value == Value::Null {
            return self.no_value(entry, scope);
        }
        let kind = object.kind_of(node);
        let fits = |key: &&Key| key.only.is_empty() || kind.is_none_or(|kind| key.only.contains(&kind));
        let candidates = object.keys().filter(fits).map(|key| key.name);
        let absent = candidates.filter(|name| node.get(name).is_none());
        let absent: Vec<&str> = absent.collect();
        let meant = closest(&entry.key, absent.iter().copied());
        let says = ShapeSays::UnknownKey { key: entry.key.clone(), object: (object.name, object.name_fr) };
        let finding = self.add(scope, &shape::UNKNOWN_KEY, &Spot::Key(entry), says);
        if let Some(meant) = meant {
            finding.label(Remedy::DidYouMean(meant.to_owned()));
        }
        if let Some(meant) = slip(&entry.key, absent) {
            finding.mend(meant);
        }
    }

    /// Finds the key that says what kind of thing this is.
    fn kind(
        &mut self,
        object: &'static Object,
        node: &'a Node,
        entry: Option<&'a Entry>,
        scope: &Scope<'a>,
    ) -> Option<&'static str> {
        let mut kinds = object.kinds_of(node);
        let first = kinds.next();
        if first.is_none() && !object.kinds.is_empty() {
            let says = ShapeSays::NoKind { object: (object.name, object.name_fr) };
            let words = object.kinds.iter().map(|kind| format!("`{kind}`")).collect();
            self.add(scope, &shape::NO_KIND, &beginning(node, entry), says).help(Remedy::OneOf(words));
        }
        if let (Some(first), Some(second)) = (first, kinds.next())
            && let Some(entry) = node.entry(second)
        {
            let says = ShapeSays::TwoKinds { first: first.to_owned(), second: second.to_owned() };
            self.add(scope, &shape::TWO_KINDS, &Spot::Key(entry), says);
        }
        first
    }

    fn belongs(
        &mut self,
        object: &'static Object,
        key: &'static Key,
        entry: &'a Entry,
        kind: Option<&'static str>,
        scope: &Scope<'a>,
    ) {
        let Some(kind) = kind else { return };
        if key.only.is_empty() || key.only.contains(&kind) || object.kinds.contains(&key.name) {
            return;
        }
        let belongs = key.only.iter().map(|kind| (*kind).to_owned()).collect();
        let says = ShapeSays::KeyOfOtherKind { key: entry.key.clone(), belongs, kind: kind.to_owned() };
        self.add(scope, &shape::KEY_OF_OTHER_KIND, &Spot::Key(entry), says);
    }

    fn missing_keys(
        &mut self,
        object: &'static Object,
        node: &'a Node,
        entry: Option<&'a Entry>,
        kind: Option<&'static str>,
        scope: &Scope<'a>,
    ) {
        for key in object.keys().filter(|key| key.required) {
            let wanted = key.only.is_empty() || kind.is_some_and(|kind| key.only.contains(&kind));
            if !wanted || node.get(key.name).is_some() || is_misspelt(object, node, key) {
                continue;
            }
            let own = object.id_of(node).or(kind);
            let of = entry.map(|entry| entry.key.as_str()).or(own).unwrap_or(object.name);
            let says = ShapeSays::MissingKey { key: key.name.to_owned(), of: of.to_owned() };
            self.add(scope, &shape::MISSING_KEY, &beginning(node, entry), says);
        }
    }

    /// Returns the scope inside a declared thing.
    pub(super) fn inside(&self, space: Space, entry: &'a Entry, scope: &Scope<'a>) -> Scope<'a> {
        let thing = Owner { space, id: &entry.key };
        let lazy = matches!(
            space,
            Space::Role
                | Space::Stakeholder
                | Space::Channel
                | Space::Fact
                | Space::Message
                | Space::Table
                | Space::Procedure
                | Space::Need
        );
        let mut inside = *scope;
        if lazy && entry.value.file != 0 {
            inside.owner = Some(thing);
        }
        match space {
            Space::Message | Space::Fact => inside.thing = Some(thing),
            Space::Procedure => inside.procedure = Some(thing.id),
            _ => {}
        }
        inside
    }
}

/// Tells whether a missing key stands there misspelt; that is said where it stands.
fn is_misspelt(object: &Object, node: &Node, key: &Key) -> bool {
    let unknown = node.entries().iter().filter(|entry| object.key(&entry.key).is_none());
    let mut meant = unknown.filter_map(|entry| {
        let absent = object.keys().map(|key| key.name).filter(|name| node.get(name).is_none());
        closest(&entry.key, absent)
    });
    meant.any(|meant| meant == key.name)
}

/// Points at where a map begins: its own key, or the first of its keys.
pub(super) fn beginning<'a>(node: &'a Node, entry: Option<&'a Entry>) -> Spot<'a> {
    match (entry, node.entries().first()) {
        (Some(entry), _) | (None, Some(entry)) => Spot::Key(entry),
        (None, None) => Spot::Value(node),
    }
}
