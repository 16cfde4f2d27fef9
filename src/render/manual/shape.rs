use crate::i18n::{Lang, Manual, Say};
use crate::lint::thing;
use crate::playbook::spec::{Keys, Object, STEP, Shape};

/// Says in words what a value may be.
pub(super) fn shape_words(shape: &Shape, lang: Lang) -> String {
    let words = match shape {
        Shape::Text => Manual::Text,
        Shape::Texts => Manual::Texts,
        Shape::Plain => Manual::Plain,
        Shape::Url => Manual::Address,
        Shape::Bool => Manual::YesNo,
        Shape::Number => Manual::Number,
        Shape::Whole => Manual::Whole,
        Shape::Share => Manual::Share,
        Shape::Format => Manual::Format,
        Shape::Length => Manual::Length,
        Shape::Due => Manual::Due,
        Shape::Every => Manual::Every,
        Shape::Date => Manual::Day,
        Shape::Moment => Manual::Moment,
        Shape::Zone => Manual::Zone,
        Shape::Lang => Manual::Language,
        Shape::Condition => Manual::Condition,
        Shape::Id(_) => Manual::NewId,
        Shape::Ref(space) => Manual::NameOf(thing(*space)),
        Shape::Refs(space) => Manual::NamesOf(thing(*space)),
        Shape::OneOf(words) => return ticked(words),
        Shape::SomeOf(words) => Manual::ListOf(ticked(words)),
        Shape::Object(object) => return link(object, lang),
        Shape::Objects(object) => Manual::ListOf(link(object, lang)),
        Shape::OneOrMore(object) => {
            let list = Manual::ListOf(link(object, lang)).say(lang);
            Manual::Either(vec![link(object, lang), list])
        }
        Shape::Things(keys, object) => Manual::MapOf(keys_words(keys, lang), link(object, lang)),
        Shape::List(inner) => Manual::ListOf(shape_words(inner, lang)),
        Shape::Map(keys, inner) => Manual::MapOf(keys_words(keys, lang), shape_words(inner, lang)),
        Shape::Steps => Manual::Steps(link(&STEP, lang)),
        Shape::Either(shapes) => {
            Manual::Either(shapes.iter().map(|shape| shape_words(shape, lang)).collect())
        }
        Shape::Any => Manual::Anything,
    };
    words.say(lang)
}

fn keys_words(keys: &Keys, lang: Lang) -> String {
    match keys {
        Keys::New(space) | Keys::Of(space) => Manual::IdOf(thing(*space)).say(lang),
        Keys::Words(words) => ticked(words),
        Keys::Langs => Manual::Language.say(lang),
        Keys::Free => Manual::AnyWord.say(lang),
    }
}

fn ticked(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
}

/// Links to the table of an object.
pub(super) fn link(object: &Object, lang: Lang) -> String {
    let name = name(object, lang);
    format!("[{name}](#{})", slug(name))
}

/// Returns what an object is called.
pub(super) fn name(object: &Object, lang: Lang) -> &'static str {
    match lang {
        Lang::En => object.name,
        Lang::Fr => object.name_fr,
    }
}

/// Returns the anchor that a heading gets: small letters, spaces as `-`, signs left out.
fn slug(heading: &str) -> String {
    let small = heading.to_lowercase();
    let kept = small.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
