//! The same test program, started again as another process of the tool.
//!
//! The test `child` of `main.rs` plays its part; in an ordinary run of the tests it does nothing.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

use crisis::incident::{Journal, JournalError};
use crisis::store::FileJournal;

use crate::sample::{Still, append, create, note, runs};

const TASK: &str = "CRISIS_TEST_TASK";
const PLACE: &str = "CRISIS_TEST_PLACE";

/// How many calls of each kind a child makes before its task begins.
///
/// `strace` counts the calls of each thread by itself. With this head start the counts of the
/// task are above all those of the test runner's own thread, which would be hit first.
pub const HEAD_START: usize = 64;

/// Returns the command that plays a task: a run's folder, or the folder of runs, is its place.
pub fn command(task: &str, place: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    dress(&mut command, task, place);
    command
}

/// Returns the same, started by another program: `strace …`, `sh -c … sh`.
pub fn command_under(program: &[&str], task: &str, place: &Path) -> Command {
    let mut command = Command::new(program[0]);
    command.args(&program[1..]).arg(std::env::current_exe().expect("this program"));
    dress(&mut command, task, place);
    command
}

fn dress(command: &mut Command, task: &str, place: &Path) {
    command.args(["--exact", "child", "--nocapture", "--test-threads=1"]);
    command
        .env(TASK, task)
        .env(PLACE, place)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
}

/// Starts a child whose words are read one by one.
pub fn start(mut command: Command) -> (Child, impl Iterator<Item = String>) {
    let mut child = command.spawn().expect("started");
    let said = child.stdout.take().map(said).expect("its output");
    (child, said)
}

/// Runs a child to its end and returns what it said.
pub fn run(mut command: Command) -> Vec<String> {
    let output = command.output().expect("ran");
    said_in(output.stdout.as_slice()).collect()
}

fn said(output: ChildStdout) -> impl Iterator<Item = String> {
    said_in(BufReader::new(output))
}

/// The test program prints lines of its own; ours begin with a sign.
fn said_in(output: impl BufRead) -> impl Iterator<Item = String> {
    output
        .lines()
        .map_while(Result::ok)
        .filter_map(|line| line.split_once("§ ").map(|(_, said)| said.to_owned()))
}

fn say(words: std::fmt::Arguments<'_>) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "§ {words}").and_then(|()| out.flush()).expect("said");
}

/// Plays the task that the environment names, if any.
pub fn play() {
    let (Ok(task), Some(place)) = (std::env::var(TASK), std::env::var_os(PLACE)) else { return };
    let place = PathBuf::from(place);
    let (task, count) = task.split_once(' ').unwrap_or((&task, "0"));
    let count = count.parse().expect("a number");
    let clock = Still::new();
    take_head_start().expect("calls without effect");
    match task {
        "create" => play_create(&place, count, &clock),
        "append" => notes(&mut open(&place, &clock), count),
        "hold" => play_hold(&mut open(&place, &clock)),
        other => panic!("no task {other}"),
    }
}

fn take_head_start() -> std::io::Result<()> {
    for _ in 0..HEAD_START {
        let mut nowhere = fs::File::options().write(true).open("/dev/null")?;
        nowhere.write_all(b"x")?;
        // These fail, which is all the same to who counts them.
        let _ = (
            nowhere.sync_all(),
            nowhere.sync_data(),
            fs::create_dir("/"),
            fs::rename("/dev/null/x", "/dev/null/y"),
        );
    }
    Ok(())
}

fn open<'c>(run: &Path, clock: &'c Still) -> FileJournal<'c> {
    FileJournal::open(run, clock).expect("opened")
}

fn play_create(place: &Path, count: u64, clock: &Still) {
    let (run, mut journal) = create(&runs(place), clock);
    say(format_args!("created {}", run.name()));
    notes(&mut journal, count);
}

/// Appends notes, and says of each whether it was recorded.
fn notes(journal: &mut FileJournal<'_>, count: u64) {
    for number in 0..count {
        let text = format!("{}:{number}", std::process::id());
        match journal.append(&mut |_, _| Ok(vec![note(&text)])) {
            Ok(_) => say(format_args!("recorded {text}")),
            Err(error @ JournalError::Io { .. }) => say(format_args!("failed {text} {error}")),
            Err(error) => panic!("{error}"),
        }
    }
}

/// Takes the lock and never gives it back.
fn play_hold(journal: &mut FileJournal<'_>) {
    let decided = journal.append(&mut |_, _| {
        say(format_args!("holding"));
        std::io::stdin().read_line(&mut String::new()).expect("waited");
        Ok(Vec::new())
    });
    drop(decided);
    append(journal, Vec::new());
}
