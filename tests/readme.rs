//! What the README shows is what the tool does: its picture of the screen, its first playbook, its commands.
//!
//! `UPDATE_DOCS=1 cargo test --test readme` writes the picture and the playbook anew.

#![allow(clippy::disallowed_methods, reason = "the test reads and writes the README")]

use std::path::PathBuf;
use std::time::Duration;

use termlens::Terminal;

const PROGRAM: &str = env!("CARGO_BIN_EXE_crisis");

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn text(name: &str) -> String {
    std::fs::read_to_string(path(name)).expect("it is there")
}

/// Returns what stands between the marks of a name, without its fences.
fn block(readme: &str, name: &str) -> (usize, usize) {
    let start = readme.find(&format!("<!-- {name}:start -->\n")).expect("the block begins");
    let inner = start + readme[start..].find("```").expect("it has a fence");
    let inner = inner + readme[inner..].find('\n').expect("the fence ends its line") + 1;
    let end = inner + readme[inner..].find("```\n").expect("it is fenced");
    (inner, end)
}

fn check(name: &str, wanted: &str) {
    let readme = text("README.md");
    let (start, end) = block(&readme, name);
    if readme[start..end] == *wanted {
        return;
    }
    if std::env::var_os("UPDATE_DOCS").is_some() {
        let fresh = format!("{}{wanted}{}", &readme[..start], &readme[end..]);
        std::fs::write(path("README.md"), fresh).expect("it is written");
        return;
    }
    assert_eq!(&readme[start..end], wanted, "the README is not fresh; UPDATE_DOCS=1 writes it anew");
}

#[test]
fn its_first_playbook_is_the_example() {
    check("minimal", &text("examples/minimal.yaml"));
}

#[test]
fn its_picture_is_the_screen() {
    let runs = tempfile::tempdir().expect("a folder");
    let mut terminal = Terminal::builder()
        .size(80, 24)
        .timeout(Duration::from_secs(30))
        .env_clear()
        .env("TERM", "xterm-256color")
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "UTC")
        .env("NO_COLOR", "1")
        .env("CRISIS_NOW", "2026-04-10T05:21:00Z")
        .env("CRISIS_RUNS", runs.path().to_str().expect("a plain path"))
        .args(["run", "customer-mistreatment", "--by", "ana", "--as", "all", "--at", "05:14"])
        .spawn(PROGRAM)
        .expect("it starts");
    // The choices come after the question: a picture taken between the two lacks them.
    terminal
        .wait_until(|screen| screen.contains("It did not go to plan"))
        .expect("the first step is asked, with its choices");
    let screen = terminal.screen().text();
    let rows: Vec<&str> = screen.lines().map(str::trim_end).collect();
    let last = rows.iter().rposition(|row| !row.is_empty()).unwrap_or(0);
    check("screen", &format!("{}\n", rows[..=last].join("\n")));
}

#[test]
fn its_commands_exist() {
    let help = std::process::Command::new(PROGRAM).arg("--help").output().expect("it runs");
    let help = String::from_utf8_lossy(&help.stdout).into_owned();
    let readme = text("README.md");
    let commands = readme.match_indices("crisis ").filter_map(|(at, _)| {
        let before = readme[..at].chars().next_back();
        let word: String =
            readme[at + 7..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
        (before == Some('`') && !word.is_empty()).then_some(word)
    });
    for command in commands {
        assert!(
            help.lines().any(|line| line.trim_start().starts_with(&command)),
            "crisis {command} is not a command"
        );
    }
}
