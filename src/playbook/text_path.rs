//! The path of a text: under which key a translation has it.
//!
//! One rule (`docs/format.md`): the path of ids from the top, steps by their own id wherever
//! they stand, sentences of a list by their number. Which values are texts, and which keys
//! stay out of the path, the table of keys says.

use super::spec::{Form, Key, Kind, Object, PROCEDURE, STEP, Shape};
use super::step_id::{node_step_id, within_option};
use crate::source::{Node, Route};

/// Is a text of a file with its path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextAt {
    /// The path, `messages.holding.text`.
    pub path: String,
    /// Where it stands in the tree.
    pub route: Route,
    /// Whether it is told from its neighbours by its number, counted within its own file.
    pub numbered: bool,
}

/// Lists every text of a tree, in its order.
pub fn texts(tree: &Node) -> Vec<TextAt> {
    let mut walker = Walker { texts: Vec::new() };
    if let Some(kind) = Kind::of(tree) {
        walker.object(kind.object(), tree, &Here::default());
    }
    walker.texts
}

/// Is where the walk stands.
#[derive(Debug, Clone, Default)]
struct Here {
    route: Route,
    path: String,
    /// What stands before `steps.` in the path of a step: empty, or the procedure around it.
    root: String,
    /// What names the list of steps below, for steps without an id.
    within: String,
    numbered: bool,
}

struct Walker {
    texts: Vec<TextAt>,
}

impl Walker {
    fn object(&mut self, object: &'static Object, node: &Node, here: &Here) {
        for entry in node.entries() {
            let key = object.key(&entry.key);
            let shape = key.map(|key| key.shape).or(object.rest);
            let below = here.key(&entry.key, key.is_none_or(Key::is_in_path));
            if let Some(shape) = shape {
                self.value(&shape, &entry.value, &below);
            }
        }
    }

    fn value(&mut self, shape: &Shape, node: &Node, here: &Here) {
        let shape = Form::of(node).and_then(|form| shape.of(form));
        match shape {
            Some(Shape::Text) => self.text(here),
            Some(Shape::Texts) => self.numbered(node, here, |walker, _, below| walker.text(below)),
            Some(Shape::Object(object)) => self.object(object, node, here),
            Some(Shape::Things(_, object)) => self.things(object, node, here),
            Some(Shape::Map(_, inner)) => {
                for entry in node.entries() {
                    self.value(inner, &entry.value, &here.key(&entry.key, true));
                }
            }
            Some(Shape::Objects(object)) => self.objects(object, node, here),
            Some(Shape::List(inner)) => {
                self.numbered(node, here, |walker, element, below| walker.value(inner, element, below));
            }
            Some(Shape::Steps) => self.steps(node, here),
            _ => {}
        }
    }

    fn text(&mut self, here: &Here) {
        self.texts.push(TextAt {
            path: here.path.clone(),
            route: here.route.clone(),
            numbered: here.numbered,
        });
    }

    fn things(&mut self, object: &'static Object, node: &Node, here: &Here) {
        for entry in node.entries() {
            let mut below = here.key(&entry.key, true);
            below.within.clone_from(&entry.key);
            if object == &PROCEDURE {
                below.root = format!("{}.", below.path);
            }
            if here.holds_options() {
                below.within = within_option(&here.within, &entry.key);
            }
            self.object(object, &entry.value, &below);
        }
    }

    fn objects(&mut self, object: &'static Object, node: &Node, here: &Here) {
        for (place, element) in node.elements().iter().enumerate() {
            match object.id_of(element) {
                Some(id) => {
                    let mut below = here.element(place, id);
                    below.within = id.to_owned();
                    self.object(object, element, &below);
                }
                None => {
                    let below = Here { numbered: true, ..here.element(place, &(place + 1).to_string()) };
                    self.object(object, element, &below);
                }
            }
        }
    }

    fn steps(&mut self, node: &Node, here: &Here) {
        for (place, step) in node.elements().iter().enumerate() {
            let id = node_step_id(step, &here.within, place);
            let below = Here {
                path: format!("{}steps.{id}", here.root),
                within: id.to_string(),
                ..here.element(place, "")
            };
            self.object(&STEP, step, &below);
        }
    }

    /// Walks a list whose elements have no ids; their numbers count those of the same file, from 1.
    fn numbered(&mut self, node: &Node, here: &Here, mut each: impl FnMut(&mut Self, &Node, &Here)) {
        let mut counts: Vec<(usize, usize)> = Vec::new();
        for (place, element) in node.elements().iter().enumerate() {
            let number = match counts.iter_mut().find(|(file, _)| *file == element.file) {
                Some((_, count)) => {
                    *count += 1;
                    *count
                }
                None => {
                    counts.push((element.file, 1));
                    1
                }
            };
            let below = Here { numbered: true, ..here.element(place, &number.to_string()) };
            each(self, element, &below);
        }
    }
}

impl Here {
    fn key(&self, key: &str, in_path: bool) -> Self {
        let path = if in_path { joined(&self.path, key) } else { self.path.clone() };
        // At the top a list of steps is named by its key (`exit_1`), below by what holds it.
        let within = if self.within.is_empty() { key.to_owned() } else { self.within.clone() };
        Self { route: self.route.key(key), path, within, ..self.clone() }
    }

    fn element(&self, place: usize, word: &str) -> Self {
        Self { route: self.route.index(place), path: joined(&self.path, word), ..self.clone() }
    }

    fn holds_options(&self) -> bool {
        self.path.ends_with(".options")
    }
}

fn joined(path: &str, word: &str) -> String {
    if path.is_empty() { word.to_owned() } else { format!("{path}.{word}") }
}
