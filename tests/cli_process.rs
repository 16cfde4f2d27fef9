//! The process as a value: two runs in one program, with nothing left between them.

use std::cell::RefCell;
use std::ffi::OsString;
use std::io::{self, Cursor, Write};
use std::rc::Rc;

use crisis::cli::{Exit, Process, Terminals, run};
use crisis::incident::Clock;
use jiff::Timestamp;

#[derive(Clone, Default)]
struct Kept(Rc<RefCell<Vec<u8>>>);

impl Kept {
    fn text(&self) -> String {
        String::from_utf8(self.0.borrow().clone()).expect("text")
    }
}

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

struct Still(Timestamp);

impl Clock for Still {
    fn now(&self) -> Timestamp {
        self.0
    }
}

fn called(
    words: &str,
    env: &'static [(&'static str, &'static str)],
    columns: Option<usize>,
) -> (Exit, String, String) {
    let (out, err) = (Kept::default(), Kept::default());
    let mut process = Process {
        args: ["crisis"].into_iter().chain(words.split_whitespace()).map(OsString::from).collect(),
        env: Box::new(|name| env.iter().find(|(known, _)| *known == name).map(|(_, value)| value.into())),
        input: Box::new(Cursor::new(Vec::new())),
        out: Box::new(out.clone()),
        err: Box::new(err.clone()),
        terminals: Terminals { out: columns.is_some(), columns, ..Terminals::default() },
        clock: Box::new(Still("2026-11-24T05:20:00Z".parse().expect("a time"))),
    };
    let exit = run(&mut process);
    (exit, out.text(), err.text())
}

#[test]
fn two_runs_in_one_process_do_not_know_of_each_other() {
    let french = called("checklist customer-mistreatment", &[("LANG", "fr_FR.UTF-8"), ("TZ", "UTC")], None);
    let english = called("checklist customer-mistreatment", &[("TZ", "UTC")], None);
    let again = called("checklist customer-mistreatment", &[("LANG", "fr_FR.UTF-8"), ("TZ", "UTC")], None);
    assert_eq!(french, again);
    assert!(french.1.contains("imprimé le 24 novembre 2026"), "{}", french.1);
    assert!(english.1.contains("printed 24 November 2026"), "{}", english.1);
    assert!(english.1.is_ascii(), "no locale says that more can be drawn");
}

#[test]
fn colour_follows_the_terminal_the_variables_and_the_option() {
    let coloured = |words: &str, env: &'static [(&'static str, &'static str)], columns| {
        called(words, env, columns).1.contains('\x1b')
    };
    let show = "show customer-mistreatment";
    assert!(coloured(show, &[], Some(80)));
    assert!(!coloured(show, &[], None));
    assert!(!coloured(show, &[("NO_COLOR", "1")], Some(80)));
    assert!(!coloured(show, &[("TERM", "dumb")], Some(80)));
    assert!(coloured(show, &[("CLICOLOR_FORCE", "1")], None));
    assert!(!coloured("show customer-mistreatment --color never", &[], Some(80)));
    assert!(coloured("show customer-mistreatment --color always", &[("NO_COLOR", "1")], None));
    assert!(coloured("--help", &[], Some(80)));
    assert!(!coloured("--help --color never", &[], Some(80)));
}

#[test]
fn lines_are_as_wide_as_the_terminal_allows() {
    for columns in [62, 80, 200] {
        let (_, out, _) = called("list", &[("LANG", "en_US.UTF-8")], Some(columns));
        assert!(out.lines().all(|line| line.chars().count() <= columns), "{columns}\n{out}");
    }
}

#[test]
fn what_strangers_wrote_is_harmless_beside_the_data_too() {
    let (exit, out, err) = called("show \x1b[2Jname\u{202e}", &[("LANG", "en_US.UTF-8")], None);
    assert_eq!((exit, out.as_str()), (Exit::Failed, ""));
    assert!(err.starts_with("error: no playbook is called “^[[2Jname\\u{202e}”;"), "{err}");
    assert!(!err.contains('\x1b'));
}
