use crate::playbook::step_id::given_id;
use crate::source::{Node, Value};

/// Takes away the part at a path of keys and ids (`messages.update`, `moderation.rules.spam`).
///
/// Where nothing stands there, the words that exist at the point where the path ends come back.
pub(super) fn remove(tree: &mut Node, path: &str) -> Result<(), Vec<String>> {
    match path.split_once('.') {
        Some((word, rest)) => match place(tree, word) {
            Some(place) => remove(child(tree, place).ok_or_else(Vec::new)?, rest),
            None => Err(words(tree)),
        },
        None => match (place(tree, path), &mut tree.value) {
            (Some(place), Value::Map(entries)) => {
                entries.remove(place);
                Ok(())
            }
            (Some(place), Value::List(elements)) => {
                elements.remove(place);
                Ok(())
            }
            _ => Err(words(tree)),
        },
    }
}

fn place(tree: &Node, word: &str) -> Option<usize> {
    match &tree.value {
        Value::Map(entries) => entries.iter().position(|entry| entry.key == word),
        Value::List(elements) => elements.iter().position(|element| given_id(element) == Some(word)),
        _ => None,
    }
}

fn child(tree: &mut Node, place: usize) -> Option<&mut Node> {
    match &mut tree.value {
        Value::Map(entries) => entries.get_mut(place).map(|entry| &mut entry.value),
        Value::List(elements) => elements.get_mut(place),
        _ => None,
    }
}

/// How many words are looked through for the one that was meant.
const MOST_WORDS: usize = 1_000;

fn words(tree: &Node) -> Vec<String> {
    let keys = tree.entries().iter().map(|entry| entry.key.clone());
    let ids = tree.elements().iter().filter_map(given_id).map(str::to_owned);
    keys.chain(ids).take(MOST_WORDS).collect()
}
