//! The format as JSON Schema, from the table of keys: for editors that complete and check while one writes.
//!
//! It is draft-07, which editors' YAML servers know best. A file that `extends` others may
//! leave out what these have, so what must be there is kept apart from what may be there: the
//! definitions `complete_…` hold it, and count where nothing is inherited.

mod common;
mod complete;
mod inherit;
mod kinds;
mod object;
mod shape;

use serde_json::{Value as Json, json};

use self::inherit::Inherited;
use self::object::Writer;
use crate::i18n::Lang;
use crate::playbook::spec::Kind;

/// Returns the schema of a kind of file, with what each key means in a language.
pub fn schema(kind: Kind, lang: Lang) -> Json {
    let root = kind.object();
    let mut writer = Writer::new(Inherited::below(root), lang);
    let mut schema = writer.object(root);
    let complete = writer.finish(root);
    let inherits = complete.contains_key(&complete::name(root));
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["definitions"] = Json::Object(complete);
    if inherits {
        schema["if"] = json!({"not": {"required": ["extends"]}});
        schema["then"] = complete::reference(root);
    }
    schema
}
