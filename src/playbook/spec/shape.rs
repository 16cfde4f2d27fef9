use super::{Form, Keys, Object, Space};

/// Says what a value may be.
#[derive(Clone, Copy)]
pub enum Shape {
    /// A text in the file's language, with blanks (`{{ … }}`); translated beside the file.
    Text,
    /// A list of such texts.
    Texts,
    /// A text that is data: a law, a handle, a version. Never translated, without blanks.
    Plain,
    /// A web address.
    Url,
    /// `true` or `false`.
    Bool,
    /// A number.
    Number,
    /// A whole number, from 1.
    Whole,
    /// A number from 0 to 1.
    Share,
    /// The number of the format's version.
    Format,
    /// A span of time, or the name of a fact or an `org.*` value that is one.
    Length,
    /// When something is due: `20m`, `72h after aware`, a list (the earliest counts), a table per level.
    Due,
    /// The rhythm of a repeat: a span, a table per level, a list of spans, or rules.
    Every,
    /// A day, `2026-11-23`.
    Date,
    /// An offset from the start (`2h30m`) or a moment with its zone.
    Moment,
    /// An IANA time zone, `Europe/Paris`.
    Zone,
    /// The code of a language, `fr`.
    Lang,
    /// An expression that is true or false.
    Condition,
    /// The name of a new thing.
    Id(Space),
    /// The name of a thing that exists elsewhere.
    Ref(Space),
    /// A list of such names.
    Refs(Space),
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of these words.
    SomeOf(&'static [&'static str]),
    /// A map with the keys of an object.
    Object(&'static Object),
    /// A map with the keys of an object, or a list of such maps.
    OneOrMore(&'static Object),
    /// A list of such maps.
    Objects(&'static Object),
    /// A map of such maps.
    Things(Keys, &'static Object),
    /// A list.
    List(&'static Shape),
    /// A map.
    Map(Keys, &'static Shape),
    /// A list of steps.
    Steps,
    /// One of several shapes; the first whose kind of node (map, list, scalar) fits is meant.
    Either(&'static [Shape]),
    /// Anything: the code that reads it knows.
    Any,
}

impl Shape {
    /// Tells whether a node of this form can have this shape.
    pub fn admits(&self, form: Form) -> bool {
        match self {
            Self::Any | Self::Due | Self::Every => true,
            Self::Either(shapes) => shapes.iter().any(|shape| shape.admits(form)),
            Self::OneOrMore(_) => matches!(form, Form::Map | Form::List),
            Self::Texts
            | Self::Refs(_)
            | Self::SomeOf(_)
            | Self::Objects(_)
            | Self::List(_)
            | Self::Steps => form == Form::List,
            Self::Object(_) | Self::Things(..) | Self::Map(..) => form == Form::Map,
            _ => form == Form::Scalar,
        }
    }

    /// Returns the shape that a node of this form has: itself, or the alternative that fits.
    pub fn of(&self, form: Form) -> Option<Self> {
        match self {
            Self::Either(shapes) => shapes.iter().find_map(|shape| shape.of(form)),
            Self::OneOrMore(object) if form == Form::Map => Some(Self::Object(object)),
            Self::OneOrMore(object) if form == Form::List => Some(Self::Objects(object)),
            other if other.admits(form) => Some(*other),
            _ => None,
        }
    }

    /// Returns the object that the elements of this list are.
    pub fn element(&self) -> Option<&'static Object> {
        match self {
            Self::Steps => Some(&super::STEP),
            Self::Objects(object) | Self::OneOrMore(object) => Some(object),
            Self::Either(shapes) => shapes.iter().find_map(Self::element),
            _ => None,
        }
    }
}
