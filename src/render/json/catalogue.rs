use serde_json::{Value, json};

use crate::report::{Catalogue, CatalogueRow};

/// Returns what the library holds: `{"list": 1, "playbooks": […]}`.
pub fn catalogue(document: &Catalogue) -> Value {
    json!({"list": 1, "playbooks": document.rows.iter().map(row).collect::<Vec<_>>()})
}

fn row(row: &CatalogueRow) -> Value {
    json!({
        "id": row.id,
        "title": row.title,
        "type": row.kind,
        "version": row.version,
        "phases": row.phases,
        "steps": row.steps,
        "messages": row.messages,
        "languages": row.languages,
        "origin": row.origin,
    })
}
