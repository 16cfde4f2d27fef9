use serde_json::{Value as Json, json};

use super::kinds::any;
use super::object::Writer;
use crate::playbook::spec::{Form, Keys, Merge, PACE, STEP, Shape, Space};
use crate::source::Scalar;

/// Refers to a definition.
pub(super) fn reference(name: &str) -> Json {
    json!({"$ref": format!("#/definitions/{name}")})
}

/// Any scalar: a title may be `2024`, which YAML reads as a number and people as a text.
pub(super) fn scalar() -> Json {
    json!({"type": ["string", "number", "boolean"]})
}

impl Writer {
    /// Writes what a value may be; `merge` says how it is inherited, where it may be.
    pub(super) fn shape(&mut self, shape: &Shape, merge: Option<Merge>) -> Json {
        match shape {
            Shape::Any => json!({"type": ["string", "number", "boolean", "array", "object"]}),
            Shape::Text | Shape::Plain | Shape::Url | Shape::Condition | Shape::Ref(_) => scalar(),
            Shape::Bool => json!({"type": "boolean"}),
            Shape::Number => json!({"type": "number"}),
            Shape::Whole => json!({"type": "integer", "minimum": 1}),
            Shape::Share => json!({"type": "number", "minimum": 0, "maximum": 1}),
            Shape::Format => json!({"enum": [1, "1"]}),
            Shape::Length => self.common("duration"),
            Shape::Due => self.common("due"),
            Shape::Every => self.rhythm(),
            Shape::Date => self.common("day"),
            Shape::Moment => self.common("moment"),
            Shape::Zone => self.common("zone"),
            Shape::Lang => self.common("language"),
            Shape::Id(space) => self.id(*space),
            Shape::OneOf(words) => json!({"enum": enumerated(words)}),
            Shape::SomeOf(words) => list(json!({"enum": enumerated(words)})),
            Shape::Texts | Shape::Refs(_) => list(scalar()),
            Shape::Object(object) => self.reference(object, merge == Some(Merge::Deep)),
            Shape::Objects(object) => list(self.reference(object, merge == Some(Merge::ById))),
            Shape::Steps => list(self.reference(&STEP, merge == Some(Merge::ById))),
            Shape::Things(keys, object) => {
                let value = self.reference(object, merge == Some(Merge::Deep));
                self.map(*keys, value)
            }
            Shape::List(inner) => list(self.shape(inner, None)),
            Shape::Map(keys, inner) => {
                let below = merge.filter(|merge| *merge == Merge::Deep).map(|_| Merge::usual(inner));
                let value = self.shape(inner, below);
                self.map(*keys, value)
            }
            Shape::Either(_) | Shape::OneOrMore(_) => self.by_form(shape, merge),
        }
    }

    /// Writes a value that may have several forms; of each form the first shape that fits is meant.
    fn by_form(&mut self, shape: &Shape, merge: Option<Merge>) -> Json {
        let fitting = [Form::Scalar, Form::List, Form::Map].map(|form| shape.of(form));
        let mut forms: Vec<Json> = Vec::new();
        for fits in fitting.into_iter().flatten() {
            let form = self.shape(&fits, merge);
            if !forms.contains(&form) {
                forms.push(form);
            }
        }
        any(forms)
    }

    fn rhythm(&mut self) -> Json {
        self.reference(&PACE, false);
        self.common("rhythm")
    }

    fn id(&mut self, space: Space) -> Json {
        match space {
            Space::Playbook => self.common("playbook_id"),
            space if space.is_data() => self.common("data"),
            _ => self.common("id"),
        }
    }

    fn map(&mut self, keys: Keys, value: Json) -> Json {
        match keys {
            Keys::New(space) => {
                json!({"type": "object", "propertyNames": self.id(space), "additionalProperties": value})
            }
            Keys::Langs => {
                json!({"type": "object", "propertyNames": self.common("language"), "additionalProperties": value})
            }
            Keys::Words(words) => {
                let properties: serde_json::Map<String, Json> =
                    words.iter().map(|word| ((*word).to_owned(), value.clone())).collect();
                json!({"type": "object", "properties": properties, "additionalProperties": false})
            }
            Keys::Of(_) | Keys::Free => json!({"type": "object", "additionalProperties": value}),
        }
    }
}

fn list(of: Json) -> Json {
    json!({"type": "array", "items": of})
}

/// Lists words, also as YAML reads those that it takes for something else (`true`, `1`).
fn enumerated(words: &[&str]) -> Vec<Json> {
    let mut all: Vec<Json> = Vec::new();
    for word in words {
        all.push((*word).into());
        let plain = Scalar { text: (*word).to_owned(), plain: true };
        all.extend(plain.as_bool().map(Json::from));
        all.extend(plain.as_number().map(Json::from));
    }
    all
}
