use serde_json::{Value, json};

use crate::i18n::{Lang, Say};
use crate::report::{DriftRow, TranslatedFile, Translations};

/// Returns what became of translations: `{"translate": 1, "language": "fr", "files": […]}`.
pub fn translations(document: &Translations, lang: Lang) -> Value {
    let one = |file: &TranslatedFile| file_of(file, &document.lang, lang);
    json!({
        "translate": 1,
        "language": document.lang,
        "files": document.files.iter().map(one).collect::<Vec<_>>(),
    })
}

fn file_of(file: &TranslatedFile, into: &str, lang: Lang) -> Value {
    let done = file.done.as_ref().map(|done| {
        json!({
            "written": done.written,
            "added": done.added,
            "digests": done.digests,
            "accepted": done.accepted,
        })
    });
    json!({
        "source": file.source,
        "translation": file.translation,
        "texts": file.texts,
        "missing": file.count("missing"),
        "outdated": file.count("outdated"),
        "superfluous": file.count("superfluous"),
        "done": done,
        "findings": file.rows.iter().map(|row| finding(row, into, lang)).collect::<Vec<_>>(),
    })
}

fn finding(row: &DriftRow, into: &str, lang: Lang) -> Value {
    json!({
        "kind": row.kind.word(),
        "severity": if row.kind.is_note() { "note" } else { "warning" },
        "path": row.path,
        "file": row.file,
        "line": row.line,
        "column": row.column,
        "message": row.says(into).say(lang),
        "source": row.words,
    })
}
