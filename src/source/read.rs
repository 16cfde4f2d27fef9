use serde::de::{
    self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor, value::StrDeserializer,
};
use serde::forward_to_deserialize_any;

use super::{Entry, Node, Span, Value};

/// Says that a tree does not have the shape of a type, and where.
///
/// The checker finds such things first and says them better; this is the net below it.
#[derive(Debug, Clone, PartialEq)]
pub struct ShapeError {
    /// What is wrong.
    pub why: String,
    /// Where, once a node on the way up knows it.
    pub span: Option<Span>,
    /// The number of the file in which that is.
    pub file: usize,
}

/// Reads a tree into a type.
pub fn read<T: DeserializeOwned>(node: &Node) -> Result<T, ShapeError> {
    T::deserialize(Reader(node))
}

impl std::fmt::Display for ShapeError {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.why)
    }
}

impl std::error::Error for ShapeError {}

impl de::Error for ShapeError {
    fn custom<M: std::fmt::Display>(message: M) -> Self {
        Self { why: message.to_string(), span: None, file: 0 }
    }
}

#[derive(Clone, Copy)]
struct Reader<'a>(&'a Node);

impl Reader<'_> {
    fn placed<T>(self, result: Result<T, ShapeError>) -> Result<T, ShapeError> {
        result.map_err(|error| match error.span {
            Some(_) => error,
            None => ShapeError { span: Some(self.0.span), file: self.0.file, ..error },
        })
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = ShapeError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        let result = match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Scalar(scalar) => match (scalar.as_bool(), scalar.as_number()) {
                (Some(truth), _) => visitor.visit_bool(truth),
                // A whole number may also be wanted as a count, which a fraction cannot become.
                (None, Some(number)) => match scalar.text.parse::<u64>() {
                    Ok(whole) => visitor.visit_u64(whole),
                    Err(_) => visitor.visit_f64(number),
                },
                (None, None) => visitor.visit_str(&scalar.text),
            },
            Value::List(elements) => visitor.visit_seq(Elements(elements.iter())),
            Value::Map(entries) => visitor.visit_map(Entries { rest: entries.iter(), value: None }),
        };
        self.placed(result)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.0.value {
            Value::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.0.scalar() {
            Some(scalar) => self.placed(visitor.visit_str(&scalar.text)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        self.deserialize_u64(visitor)
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ShapeError> {
        match self.0.scalar().and_then(|scalar| scalar.text.parse().ok()) {
            Some(number) => self.placed(visitor.visit_u64(number)),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        let Some(word) = self.0.text() else {
            return self.placed(Err(de::Error::custom("a single word stands here")));
        };
        self.placed(visitor.visit_enum(StrDeserializer::<ShapeError>::new(word)))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ShapeError> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u128 f32 f64 char bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

struct Elements<'a>(std::slice::Iter<'a, Node>);

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = ShapeError;

    fn next_element_seed<T: de::DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, ShapeError> {
        self.0.next().map(|node| seed.deserialize(Reader(node))).transpose()
    }
}

struct Entries<'a> {
    rest: std::slice::Iter<'a, Entry>,
    value: Option<&'a Node>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = ShapeError;

    fn next_key_seed<K: de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, ShapeError> {
        let Some(entry) = self.rest.next() else { return Ok(None) };
        self.value = Some(&entry.value);
        seed.deserialize(StrDeserializer::<ShapeError>::new(&entry.key)).map(Some)
    }

    fn next_value_seed<S: de::DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, ShapeError> {
        match self.value.take() {
            Some(node) => seed.deserialize(Reader(node)),
            None => Err(de::Error::custom("a value without its key")),
        }
    }
}
