use std::io::{Write, stdout};
use std::panic::catch_unwind;
use std::process::ExitCode;
use std::time::Duration;

use termlens::{Key, Screen, Terminal, TerminalBuilder};

/// Is one test with its name.
pub type Test = (&'static str, fn() -> termlens::Result<()>);

/// Runs the tests whose names contain the words on the command line, one at a time.
pub fn run(groups: &[&[Test]]) -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let listing = std::env::args().any(|word| word == "--list");
    let mut failed = Vec::new();
    let mut out = stdout();
    for (name, test) in groups.iter().flat_map(|group| group.iter()) {
        if !words.is_empty() && !words.iter().any(|word| name.contains(word.as_str())) {
            continue;
        }
        if listing {
            let _ = writeln!(out, "{name}: test");
            continue;
        }
        let ok = match catch_unwind(test) {
            Ok(Ok(())) => true,
            Ok(Err(error)) => {
                let _ = writeln!(out, "{error}");
                false
            }
            Err(_) => false,
        };
        let _ = writeln!(out, "test {name} ... {}", if ok { "ok" } else { "FAILED" });
        if !ok {
            failed.push(*name);
        }
    }
    if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Starts a scene in an 80×24 terminal.
pub fn start(scene: &str) -> termlens::Result<Terminal> {
    spawn(builder(scene))
}

/// Prepares a scene, for tests that change something about the place it runs in.
pub fn builder(scene: &str) -> TerminalBuilder {
    Terminal::builder()
        .size(80, 24)
        .scrollback(400)
        .timeout(Duration::from_secs(20))
        .env_clear()
        .env("TERM", "xterm-256color")
        .env("PATH", std::env::var("PATH").unwrap_or_default())
        .env("SCENE", scene)
}

/// Starts what was prepared.
pub fn spawn(builder: TerminalBuilder) -> termlens::Result<Terminal> {
    builder.spawn(std::env::current_exe().expect("the test binary has a path"))
}

/// Waits until the question of that text is the last thing on the screen and takes keys.
pub fn asked(terminal: &mut Terminal, question: &str) -> termlens::Result<()> {
    terminal.wait_until(|screen| screen.contains(question))
}

/// Types a text and Enter.
pub fn enter(terminal: &mut Terminal, text: &str) -> termlens::Result<()> {
    terminal.send_str(text)?;
    terminal.send(Key::Enter)
}

/// Waits until so many replies were printed, and returns them.
pub fn replies(terminal: &mut Terminal, many: usize) -> termlens::Result<Vec<String>> {
    terminal.wait_until(|screen| printed(screen).len() >= many)?;
    Ok(printed(&terminal.screen()))
}

fn printed(screen: &Screen) -> Vec<String> {
    let text = screen.full_text();
    text.lines()
        .filter_map(|line| line.strip_prefix("[reply] "))
        .map(|line| line.trim_end().to_owned())
        .collect()
}

/// Waits for the end and returns the exit code and the last screen.
pub fn ended(terminal: &mut Terminal) -> termlens::Result<(u32, Screen)> {
    let code = terminal.wait_exit()?.code().unwrap_or(999);
    // On a busy machine the last rows may come after the end of the process.
    let _ = terminal.wait_until(|screen| screen.full_text().contains("[end]"));
    Ok((code, terminal.screen()))
}
