use crate::playbook::spec::{Merge, Object, PACE, STEP, Shape};

/// Is the objects of which a file may write a part, because it inherits the rest.
pub(super) struct Inherited {
    partial: Vec<&'static Object>,
    /// Those of which a part must be there, or of something below them.
    demanding: Vec<&'static Object>,
}

impl Inherited {
    /// Finds them below the object that a file is.
    pub fn below(root: &'static Object) -> Self {
        let mut found = Self { partial: Vec::new(), demanding: Vec::new() };
        if root.key("extends").is_some() {
            found.add(root);
        }
        while let Some(more) = found.partial.iter().copied().find(|object| found.is_new_demand(object)) {
            found.demanding.push(more);
        }
        found
    }

    fn add(&mut self, object: &'static Object) {
        if self.partial.contains(&object) {
            return;
        }
        self.partial.push(object);
        for key in object.keys() {
            for (part, merged) in parts(&key.shape, key.merge()) {
                if merged {
                    self.add(part);
                }
            }
        }
    }

    /// Tells whether a file may write a part of such an object.
    pub fn is_partial(&self, object: &Object) -> bool {
        self.partial.contains(&object)
    }

    /// Tells whether there is anything to say of what such an object must have.
    pub fn is_demanding(&self, object: &Object) -> bool {
        self.demanding.contains(&object)
    }

    /// Lists the objects of which there is something to say.
    pub fn demanding(&self) -> impl Iterator<Item = &'static Object> {
        self.demanding.iter().copied()
    }

    fn is_new_demand(&self, object: &'static Object) -> bool {
        let below = || {
            let mut parts = object.keys().flat_map(|key| parts(&key.shape, key.merge()));
            parts.any(|(part, merged)| merged && self.demanding.contains(&part))
        };
        !self.demanding.contains(&object)
            && (!object.kinds.is_empty() || object.keys().any(|key| key.required) || below())
    }
}

/// Lists the objects that a value may hold, each with whether it is merged with an inherited one.
fn parts(shape: &Shape, merge: Merge) -> Vec<(&'static Object, bool)> {
    match shape {
        Shape::Object(object) | Shape::Things(_, object) => vec![(object, merge == Merge::Deep)],
        Shape::OneOrMore(object) => vec![(object, matches!(merge, Merge::Deep | Merge::ById))],
        Shape::Objects(object) => vec![(object, merge == Merge::ById)],
        Shape::Steps => vec![(&STEP, merge == Merge::ById)],
        Shape::Every => vec![(&PACE, false)],
        Shape::List(inner) => parts(inner, Merge::Replaced),
        Shape::Map(_, inner) if merge == Merge::Deep => parts(inner, Merge::usual(inner)),
        Shape::Map(_, inner) => parts(inner, Merge::Replaced),
        Shape::Either(shapes) => shapes.iter().flat_map(|shape| parts(shape, merge)).collect(),
        _ => Vec::new(),
    }
}
