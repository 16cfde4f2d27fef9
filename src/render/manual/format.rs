use std::fmt::Write;

use super::shape::{link, name, shape_words};
use crate::i18n::{Lang, Manual, Say};
use crate::playbook::spec::{Key, Merge, OBJECTS, Object, Shape};

const INTRO_EN: &str = include_str!("format.en.md");
const INTRO_FR: &str = include_str!("format.fr.md");

/// Writes the reference of the format in Markdown: what holds everywhere, then every key with one example.
pub fn format_reference(lang: Lang) -> String {
    let mut out = String::from(match lang {
        Lang::En => INTRO_EN,
        Lang::Fr => INTRO_FR,
    });
    // Writing to a `String` cannot fail.
    let _ = write!(out, "## {}\n\n{}\n", Manual::EveryKey.say(lang), Manual::Merging.say(lang));
    for object in OBJECTS {
        write_object(&mut out, object, lang);
    }
    out
}

fn write_object(out: &mut String, object: &Object, lang: Lang) {
    let say = |words: Manual| words.say(lang);
    let _ = write!(out, "\n### {}\n\n", capital(name(object, lang)));
    let holders = holders(object, lang);
    if !holders.is_empty() {
        let _ = write!(out, "{}\n\n", say(Manual::StandsIn(holders.join(", "))));
    }
    if !object.kinds.is_empty() {
        let kinds = object.kinds.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(" ");
        let _ = write!(out, "{}\n\n", say(Manual::OneIsTheKind(kinds)));
    }
    if let Some(rest) = object.rest {
        let _ = write!(out, "{}\n\n", say(Manual::OtherKeys(shape_words(&rest, lang))));
    }
    let heads = [Manual::Key, Manual::Value, Manual::Meaning, Manual::Example].map(say);
    let _ = writeln!(out, "| {} |\n|---|---|---|---|", heads.join(" | "));
    for key in object.keys() {
        write_key(out, key, lang);
    }
}

fn write_key(out: &mut String, key: &Key, lang: Lang) {
    let mut first = format!("`{}`", key.name);
    if key.required {
        let _ = write!(first, " {}", Manual::Required.say(lang));
    }
    if !key.only.is_empty() && key.only != [key.name] {
        let kinds = key.only.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(" ");
        let _ = write!(first, " {}", Manual::OnlyWith(kinds).say(lang));
    }
    let mut value = shape_words(&key.shape, lang);
    if let Some(default) = key.default {
        let _ = write!(value, "; {}", Manual::Default(default.to_owned()).say(lang));
    }
    let mut meaning = key.meaning(lang).to_owned();
    let merging = match key.merge() {
        Merge::ById => Some(Manual::MergedById),
        Merge::Joined => Some(Manual::Joined),
        Merge::Own => Some(Manual::NotInherited),
        Merge::Deep | Merge::Replaced => None,
    };
    if let Some(merging) = merging {
        let _ = write!(meaning, " {}", merging.say(lang));
    }
    let example = format!("`{}: {}`", key.name, key.example);
    let cells = [first, value, meaning, example].map(|cell| cell.replace('|', "\\|"));
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

/// Returns the places in which an object stands: other objects, each with the key.
fn holders(object: &Object, lang: Lang) -> Vec<String> {
    let mut places = Vec::new();
    for holder in OBJECTS {
        for key in holder.keys().filter(|key| holds(&key.shape, object)) {
            places.push(format!("{} `{}`", link(holder, lang), key.name));
        }
    }
    places
}

fn holds(shape: &Shape, wanted: &Object) -> bool {
    match shape {
        Shape::Object(object)
        | Shape::Objects(object)
        | Shape::OneOrMore(object)
        | Shape::Things(_, object) => *object == wanted,
        Shape::List(inner) | Shape::Map(_, inner) => holds(inner, wanted),
        Shape::Either(shapes) => shapes.iter().any(|shape| holds(shape, wanted)),
        Shape::Steps => &crate::playbook::spec::STEP == wanted,
        Shape::Every => &crate::playbook::spec::PACE == wanted,
        _ => false,
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
