use super::Walker;
use crate::i18n::lint::{Found, Remedy, ShapeSays, Wanted};
use crate::lint::names::Scope;
use crate::lint::rules::shape;
use crate::lint::spot::Spot;
use crate::playbook::spec::{Form, Keys, Object, PARAMETER, STEP, Shape, Space};
use crate::source::{Entry, Node};

impl<'a> Walker<'_, 'a> {
    /// Checks what stands behind a key.
    pub(super) fn entry_value(&mut self, key: &str, shape: &Shape, entry: &'a Entry, scope: &Scope<'a>) {
        let Some(form) = Form::of(&entry.value) else { return self.no_value(entry, scope) };
        match shape.of(form) {
            Some(Shape::Object(object)) => self.object(object, &entry.value, Some(entry), scope),
            Some(shape) => self.value(key, &shape, &entry.value, scope),
            None => self.wrong_form(key, shape, &entry.value, scope),
        }
    }

    /// Checks an element of a list.
    fn element(&mut self, key: &str, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        let Some(form) = Form::of(node) else {
            self.add(scope, &shape::KEY_WITHOUT_VALUE, &Spot::Value(node), ShapeSays::NoElement);
            return;
        };
        match shape.of(form) {
            Some(Shape::Object(object)) => self.object(object, node, None, scope),
            Some(shape) => self.value(key, &shape, node, scope),
            None => self.wrong_form(key, shape, node, scope),
        }
    }

    fn value(&mut self, key: &str, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        match shape {
            Shape::Any => self.any(node, scope),
            Shape::Due => self.due(node, scope),
            Shape::Every => self.every(key, node, scope),
            Shape::Texts => self.elements(key, &Shape::Text, node, scope),
            Shape::Refs(space) => self.elements(key, &Shape::Ref(*space), node, scope),
            Shape::SomeOf(words) => self.elements(key, &Shape::OneOf(words), node, scope),
            Shape::List(inner) => self.elements(key, inner, node, scope),
            Shape::Objects(object) => self.elements(key, &Shape::Object(object), node, scope),
            Shape::Steps => self.steps(node, scope),
            Shape::Things(keys, object) => self.things(*keys, object, node, scope),
            Shape::Map(keys, inner) => self.map(*keys, inner, node, scope),
            scalar => self.scalar(key, scalar, node, scope),
        }
    }

    /// A value that may be anything may still be an expression.
    fn any(&mut self, node: &'a Node, scope: &Scope<'a>) {
        if node.text().is_some_and(|text| text.contains("{{")) {
            self.text(node, scope);
        }
    }

    fn elements(&mut self, key: &str, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        for element in node.elements() {
            self.element(key, shape, element, scope);
        }
    }

    fn steps(&mut self, node: &'a Node, scope: &Scope<'a>) {
        for step in node.elements() {
            let scope = Scope { step: self.names.steps.number(step), ..*scope };
            self.element("steps", &Shape::Object(&STEP), step, &scope);
            self.not_given(step, &scope);
            self.opened(step, &scope);
        }
    }

    fn things(&mut self, keys: Keys, object: &'static Object, node: &'a Node, scope: &Scope<'a>) {
        for entry in node.entries() {
            self.map_key(keys, entry, scope);
            let inside = match keys {
                Keys::New(space) => self.inside(space, entry, scope),
                _ => *scope,
            };
            self.entry_value(&entry.key, &Shape::Object(object), entry, &inside);
            if object == &PARAMETER {
                self.default_thing(&entry.value, &inside);
            }
        }
    }

    fn map(&mut self, keys: Keys, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        for entry in node.entries() {
            self.map_key(keys, entry, scope);
            let inside = match keys {
                Keys::New(space @ Space::Table) => self.inside(space, entry, scope),
                Keys::New(Space::TextPath) => self.of_text(&entry.key),
                _ => *scope,
            };
            self.entry_value(&entry.key, shape, entry, &inside);
        }
    }

    fn map_key(&mut self, keys: Keys, entry: &'a Entry, scope: &Scope<'a>) {
        match keys {
            Keys::New(space) => self.new_id(space, &entry.key, &Spot::Key(entry), scope),
            Keys::Of(space) => self.reference_key(space, entry, scope),
            Keys::Words(words) => self.word(words, &entry.key, &entry.key, &Spot::Key(entry), scope),
            Keys::Langs => self.lang(&entry.key, &Spot::Key(entry), scope),
            Keys::Free => {}
        }
    }

    /// Says that nothing stands behind a key; inside braces a comma has mostly cut a sentence.
    pub(super) fn no_value(&mut self, entry: &'a Entry, scope: &Scope<'a>) {
        let says = ShapeSays::NoValue { key: entry.key.clone() };
        let hidden = self.hides_behind_hash(entry);
        // A key that no format would have is the rest of a sentence.
        let sentence = entry.key.contains(' ');
        let finding = self.add(scope, &shape::KEY_WITHOUT_VALUE, &Spot::Key(entry), says);
        if hidden {
            finding.label(Remedy::HashHides);
        } else if sentence {
            finding.label(Remedy::CommaInBraces).help(Remedy::QuoteIt);
        } else {
            finding.label(Remedy::ValueOrNothing);
        }
    }

    fn wrong_form(&mut self, key: &str, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        let (wanted, found) = (wanted(shape), found(node));
        let says = ShapeSays::WrongKind { key: key.to_owned(), wanted, found };
        let finding = self.add(scope, &shape::WRONG_KIND, &Spot::Value(node), says);
        if (wanted, found) == (Wanted::Text, Found::Map) {
            finding.help(Remedy::ColonMakesKey);
        }
    }

    /// Tells whether a text stands behind a key, and a `#` makes a comment of it.
    fn hides_behind_hash(&self, entry: &Entry) -> bool {
        let file = self.subject.resolved.file(entry.value.file);
        let rest = file.and_then(|file| file.text().get(entry.key_span.end..)).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let text = line.trim_start().strip_prefix(':').map(str::trim_start).unwrap_or_default();
        text.strip_prefix('#').is_some_and(|word| word.starts_with(char::is_alphanumeric))
    }
}

/// Says what a node is.
pub(super) fn found(node: &Node) -> Found {
    match (Form::of(node), node.scalar()) {
        (Some(Form::List), _) => Found::List,
        (Some(Form::Map), _) => Found::Map,
        (Some(Form::Scalar), Some(scalar)) if scalar.as_bool().is_some() => Found::YesNo,
        (Some(Form::Scalar), Some(scalar)) if scalar.as_number().is_some() => Found::Number,
        (Some(Form::Scalar), _) => Found::Text,
        (None, _) => Found::Nothing,
    }
}

/// Says what a shape wants.
pub(super) fn wanted(shape: &Shape) -> Wanted {
    match shape {
        Shape::Text => Wanted::Text,
        Shape::Texts => Wanted::Texts,
        Shape::Plain | Shape::Url | Shape::Lang | Shape::Zone | Shape::OneOf(_) | Shape::Format => {
            Wanted::Word
        }
        Shape::Bool => Wanted::YesNo,
        Shape::Number => Wanted::Number,
        Shape::Whole => Wanted::Whole,
        Shape::Share => Wanted::Share,
        Shape::Length => Wanted::Length,
        Shape::Due | Shape::Every => Wanted::Due,
        Shape::Date => Wanted::Date,
        Shape::Moment => Wanted::Moment,
        Shape::Condition => Wanted::Condition,
        Shape::Id(_) | Shape::Ref(_) => Wanted::Name,
        Shape::Refs(_) => Wanted::Names,
        Shape::SomeOf(_) => Wanted::Words,
        Shape::Object(_) | Shape::Things(..) | Shape::Map(..) => Wanted::Map,
        Shape::Objects(_) => Wanted::ListOfMaps,
        Shape::OneOrMore(_) => Wanted::MapOrList,
        Shape::List(_) => Wanted::List,
        Shape::Steps => Wanted::Steps,
        Shape::Either(shapes) => shapes.first().map_or(Wanted::One, wanted),
        Shape::Any => Wanted::One,
    }
}
