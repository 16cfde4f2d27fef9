//! What goes wrong is said in the language of the screen.

#![allow(clippy::disallowed_methods, reason = "a test may look at files and start processes")]

mod cli;

use cli::{Place, given};

fn french(place: &Place, words: &[&str]) -> String {
    let given = given(place.crisis().args(words).args(["--lang", "fr"]));
    assert_ne!(given.status, 0, "{}", given.out);
    // Spaces that do not break are spaces here.
    given.err.replace('\u{a0}', " ")
}

#[test]
fn a_folder_that_cannot_be_written_is_named_in_french() {
    let place = Place::new();
    place.put("file", "");
    place.put("playbooks/shop.yaml", cli::runs::SHOP);
    let said = french(&place, &["run", "shop", "--runs", "file/below", "--plain"]);
    assert!(said.contains("erreur : création du dossier des crises"), "{said}");
    assert!(said.contains("file/below : cela existe déjà (os error 17)"), "{said}");
}

#[test]
fn a_journal_that_does_not_read_is_named_in_french() {
    let place = Place::new();
    place.shop();
    let path = place.journal("1124-shop");
    let text = std::fs::read_to_string(&path).expect("a journal");
    let broken = text.replacen("\"event\":\"joined\"", "\"event\":joined", 1);
    std::fs::write(&path, broken).expect("written");
    let said = french(&place, &["log", "1124-shop"]);
    assert!(
        said.contains("la ligne 2 de la main courante ne se lit pas : ce n’est pas un événement"),
        "{said}"
    );
}

#[test]
fn a_snapshot_that_is_gone_is_named_in_french() {
    let place = Place::new();
    place.shop();
    let run = place.journal("1124-shop").parent().expect("a folder").join("snapshot");
    std::fs::remove_dir_all(run).expect("removed");
    let said = french(&place, &["status", "1124-shop"]);
    assert!(said.contains("lecture de la copie du plan"), "{said}");
    assert!(said.contains("ce fichier ou dossier n’existe pas (os error 2)"), "{said}");
}
