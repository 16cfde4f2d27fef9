use serde_json::{Value, json};

use crate::i18n::Lang;
use crate::render::spoken::written;
use crate::report::matrix::{Matrix, Place, Public, Told};

/// Returns who is told what: `{"messages": 1, "publics": […], "texts": […]}`.
pub fn matrix(document: &Matrix, lang: Lang) -> Value {
    json!({
        "messages": 1,
        "playbook": document.id,
        "title": written(&document.title, lang),
        "version": document.version,
        "publics": document.publics.iter().map(|public| self::public(public, lang)).collect::<Vec<_>>(),
        "texts": document.messages.iter().map(|message| told(message, lang)).collect::<Vec<_>>(),
    })
}

fn public(public: &Public, lang: Lang) -> Value {
    json!({
        "id": public.id,
        "title": public.title,
        "expects": public.expects.as_ref().map(|expects| written(expects, lang)),
        "channels": public.channels,
    })
}

fn told(told: &Told, lang: Lang) -> Value {
    let list =
        |words: &[crate::report::Words]| words.iter().map(|words| written(words, lang)).collect::<Vec<_>>();
    let approver =
        |approver: &crate::report::Approver| json!({"role": approver.role.id, "when": approver.when});
    let rounds: Vec<Vec<_>> =
        told.approvals.iter().map(|round| round.iter().map(approver).collect()).collect();
    json!({
        "id": told.id,
        "title": written(&told.title, lang),
        "stage": told.stage.word(),
        "to": told.to,
        "role": told.owner.as_ref().map(|owner| &owner.id),
        "due": told.due,
        "approvals": rounds,
        "must": list(&told.must),
        "never": list(&told.never),
        "subject": told.subject.as_ref().map(|subject| written(subject, lang)),
        "text": written(&told.text, lang),
        "channels": told.channels.iter().map(|place| self::place(place, lang)).collect::<Vec<_>>(),
    })
}

fn place(place: &Place, lang: Lang) -> Value {
    json!({
        "id": place.id,
        "max_length": place.max_length,
        "text": place.text.as_ref().map(|text| written(text, lang)),
        "shortest": place.measure.shortest,
        "longest": place.measure.longest,
        "blanks": place.measure.blanks,
    })
}
