use serde_json::{Value as Json, json};

use super::node::node;
use crate::playbook::resolve::Resolved;

/// Returns a playbook with everything that it extends: `{"show": 1, "playbook": {…}}`.
pub fn playbook(resolved: &Resolved) -> Json {
    let files: Vec<_> = resolved.files.iter().map(|file| file.name()).collect();
    json!({"show": 1, "files": files, "playbook": node(&resolved.tree)})
}
