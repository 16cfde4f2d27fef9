//! Every plan of the library fits four sheets of A4, in both languages.
//!
//! It takes a browser and its time: `cargo test --test paper_pages -- --ignored`.

#![allow(clippy::disallowed_methods, reason = "it prints with a browser")]

mod cli;

use std::process::{Command, Stdio};

use cli::Place;

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
const MOST: usize = 4;

#[test]
#[ignore = "it needs a browser, and prints for a minute"]
fn every_checklist_fits_four_sheets() {
    let Some(browser) = BROWSERS.iter().find(|name| Command::new(name).arg("--version").output().is_ok())
    else {
        eprintln!("skipped: none of {} is there", BROWSERS.join(", "));
        return;
    };
    let place = Place::new();
    let list: serde_json::Value = serde_json::from_str(&place.run("list --format json").out).expect("a list");
    let mut long = Vec::new();
    for row in list["playbooks"].as_array().expect("rows") {
        let id = row["id"].as_str().expect("an id");
        for lang in ["en", "fr"] {
            let page = place.run(&format!("checklist {id} --lang {lang} --format html")).out;
            place.put("page.html", &page);
            let sheets = sheets(browser, &place);
            println!("{id} {lang}: {sheets}");
            if sheets > MOST {
                long.push(format!("{id} in {lang}: {sheets} sheets"));
            }
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

fn sheets(browser: &str, place: &Place) -> usize {
    let pdf = place.path().join("page.pdf");
    let done = Command::new(browser)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--print-to-pdf={}", pdf.display()))
        .arg(place.path().join("page.html"))
        .stderr(Stdio::null())
        .status();
    assert!(done.is_ok_and(|status| status.success()));
    let bytes = std::fs::read(pdf).expect("a file");
    let text = String::from_utf8_lossy(&bytes);
    text.matches("/Type /Page\n").count().max(text.matches("/Type /Page ").count())
}
